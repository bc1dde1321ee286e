"""Looks at a picture: what it is and whether it can be shown in full. Run as a program of its own under limits.

It imports nothing of Inkom, so that the file itself can be run (`python image_probe.py FILE [UPRIGHT]`): a decoder that is
led astray by a hostile picture then takes a child with a bounded memory with it, not the publisher. Prints one line of JSON:
{"mime", "width", "height", "frames"} or {"refused": code, "pixels"?, "limit"?}. A still picture that its metadata turns is
written upright to UPRIGHT, and "turned" is true then.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

MAX_PIXELS = 50_000_000
"""Declared pixels of one picture; checked before anything is decoded."""
MAX_FRAME_PIXELS = 200_000_000
"""Pixels of an animation that are decoded at most; what follows is taken on trust."""
MEMORY_BYTES = 1 << 30

_MIMES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",  # a JPEG that carries further pictures behind the first: what many phones write
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
}
_TURNED = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height (CIPA DC-008, tag 0x0112)."""


def looks_like(head: bytes) -> bool:
    """Tell whether the first bytes claim one of the formats that are taken (JFIF, PNG, GIF89a and RIFF signatures)."""
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")) or (
        head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    )


def probe(path: str, upright: str = "") -> dict[str, Any]:
    """Return what the picture is; width and height are those a viewer shows (EXIF orientation applied)."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # our own cap below, which refuses instead of warning
    with open(path, "rb") as file:
        claimed = looks_like(file.read(16))
    if not claimed:
        return {"refused": "media_kind"}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=["JPEG", "PNG", "GIF", "WEBP"]) as image:
                mime = _MIMES.get(image.format or "")
                width, height = image.size
                if mime is None:
                    return {"refused": "media_kind"}
                if width * height > MAX_PIXELS:
                    return {"refused": "media_too_large", "pixels": width * height, "limit": MAX_PIXELS}
                if width < 1 or height < 1:
                    return {"refused": "media_broken"}
                frames = 1 if image.format == "MPO" else int(getattr(image, "n_frames", 1))
                orientation = _orientation(image)
                _decode(image, width * height)
                turned = bool(upright) and orientation != 1 and frames == 1
                if turned:
                    _write_upright(image, upright)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, MemoryError):
        return {"refused": "media_broken"}
    except Exception:  # Decoders raise many kinds on hostile bytes (struct.error, IndexError, zlib.error, ...).
        return {"refused": "media_broken"}
    swapped = orientation in _TURNED
    size = {"width": height if swapped else width, "height": width if swapped else height}
    return {"mime": mime, **size, "frames": frames, **({"turned": True} if turned else {})}


def _orientation(image: Any) -> int:
    try:
        return int(image.getexif().get(0x0112, 1))
    except Exception:  # Damaged EXIF does not make a picture unusable.
        return 1


def _write_upright(image: Any, target: str) -> None:
    """Write the picture as a viewer shows it, with its colour profile and as good as it was; its other metadata is left out."""
    from PIL import ImageOps

    image.seek(0)
    kind = "JPEG" if image.format == "MPO" else image.format
    more: dict[str, Any] = {"JPEG": {"quality": 95, "optimize": True}, "WEBP": {"quality": 95}}.get(kind, {})
    if kind == "JPEG" and image.mode in ("RGB", "YCbCr"):
        from PIL.JpegImagePlugin import get_sampling

        sampling = get_sampling(image)
        more["subsampling"] = sampling if sampling >= 0 else 0
    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image)
    turned.info.pop("exif", None)
    turned.save(target, kind, icc_profile=profile, exif=b"", **more)


def _decode(image: Any, pixels: int) -> None:
    """Decode every frame, up to a cap; raises what the decoder raises."""
    image.load()
    frames = int(getattr(image, "n_frames", 1))
    for number in range(1, min(frames, max(1, MAX_FRAME_PIXELS // pixels))):
        image.seek(number)
        image.load()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the pixel cap and the time limit remain.
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS on some versions.
            continue


def main() -> int:
    """Probe the file named by the first argument; an upright copy goes to the second, where one is named."""
    _limit_memory()
    sys.stdout.write(json.dumps(probe(*sys.argv[1:3])) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
