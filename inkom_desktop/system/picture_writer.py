"""Writes a picture anew so that it fits what a network takes: cut, scaled, of another kind. The same order makes the same bytes.

Like the probe it imports nothing of Inkom and is run as a program of its own (`python picture_writer.py FROM TO ORDER`),
under the same limits. ORDER is JSON: {"crop": [left, top, right, bottom] or null, "mimes": [...], "max_bytes",
"max_pixels" or null, "max_side" or null}. Prints {"mime", "width", "height", "bytes"} or {"refused": "media_unfit"}.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from typing import Any

VERSION = 1
"""Grows when the same order would make other bytes."""
QUALITIES = (92, 88, 84, 80, 74, 68)
SMALLER = 0.85
LEAST_SIDE = 64
"""A picture that does not fit when it is as small as this is given up, px."""
MEMORY_BYTES = 3 << 29
_KINDS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}


def write(source: str, target: str, order: dict[str, Any]) -> dict[str, Any]:
    """Write the picture in `source` to `target` by an order."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # what is in the media folder was held against the cap when it came in
    with Image.open(source, formats=["JPEG", "PNG", "GIF", "WEBP"]) as opened:
        was = {v: k for k, v in _KINDS.items()}.get("JPEG" if opened.format == "MPO" else opened.format or "", "")
        profile = opened.info.get("icc_profile")
        image = _plain(opened)
    image.info = {}
    if order.get("crop"):
        image = image.crop(tuple(order["crop"]))
    image = _within(image, order.get("max_pixels"), order.get("max_side"))
    for data, mime, size in _tries(image, was, frozenset(order["mimes"]), profile):
        if len(data) <= order["max_bytes"]:
            with open(target, "wb") as file:
                file.write(data)
            return {"mime": mime, "width": size[0], "height": size[1], "bytes": len(data)}
    return {"refused": "media_unfit"}


def _plain(image: Any) -> Any:
    """Return the picture as RGB, or as RGBA where some of it is seen through."""
    image.load()
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        return clear if clear.getextrema()[3][0] < 255 else clear.convert("RGB")
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    return image.convert("RGB")


def _within(image: Any, max_pixels: int | None, max_side: int | None) -> Any:
    from PIL import Image

    width, height = image.size
    scale = 1.0
    if max_side and max(width, height) > max_side:
        scale = max_side / max(width, height)
    if max_pixels and width * height * scale * scale > max_pixels:
        scale = (max_pixels / (width * height)) ** 0.5
    if scale >= 1:
        return image
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS)


def _tries(
    image: Any, was: str, mimes: frozenset[str], profile: bytes | None
) -> Iterator[tuple[bytes, str, tuple[int, int]]]:
    """Give the picture encoded, each time smaller: first as it was, then less exactly, then with fewer pixels."""
    from PIL import Image

    if image.mode == "RGBA" and not mimes & {"image/png", "image/webp"}:
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    lossy = next(
        (m for m in ("image/jpeg", "image/webp") if m in mimes and (image.mode == "RGB" or m != "image/jpeg")), ""
    )
    exact = "image/png" if "image/png" in mimes and (was == "image/png" or not lossy) else ""
    if was == "image/webp" and "image/webp" in mimes:
        lossy = was
    first = True
    while first or min(image.size) >= LEAST_SIDE:
        if exact:
            yield _encoded(image, exact, {"optimize": True}, profile), exact, image.size
        for quality in QUALITIES if lossy and first else QUALITIES[2:4] if lossy else ():
            yield _encoded(image, lossy, {"quality": quality}, profile), lossy, image.size
        first = False
        size = (max(1, round(image.size[0] * SMALLER)), max(1, round(image.size[1] * SMALLER)))
        image = image.resize(size, Image.Resampling.LANCZOS)


def _encoded(image: Any, mime: str, how: dict[str, Any], profile: bytes | None) -> bytes:
    out = io.BytesIO()
    more = (
        {"optimize": True, "progressive": True}
        if mime == "image/jpeg"
        else {"method": 4}
        if mime == "image/webp"
        else {}
    )
    image.save(out, _KINDS[mime], icc_profile=profile, **{**more, **how})
    return out.getvalue()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the time limit remains.
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS on some versions.
            continue


def main() -> int:
    """Write FROM to TO by ORDER."""
    _limit_memory()
    sys.stdout.write(json.dumps(write(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
