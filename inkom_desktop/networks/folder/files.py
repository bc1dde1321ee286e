"""The files of one folder: written once under their key, found by it, listed in a feed. Blocking; called in a thread."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inkom_desktop.networks.folder.text import front_matter, read_front_matter

FEED_ITEMS = 100
FEED_VERSION = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class Written:
    """A post as it stands in the folder."""

    path: Path
    values: Mapping[str, Any]
    text: str


class PostFolder:
    """One folder of posts."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def find(self, key: str) -> Written | None:
        """Return the post with this key, None when there is none. Raises OSError."""
        os.listdir(self.root)  # A folder that is gone is not an empty one.
        for path in self.root.glob(f"*-{key[:8]}.md"):
            # A file that cannot be read raises: it may be the one. One whose front matter was edited is still the one.
            post = self._read(path)
            if post.values.get("inkom_key", key) == key:
                return post
        return None

    def write(self, name: str, values: Mapping[str, Any], text: str) -> Written:
        """Write a post under its name; one with the same key that is there already is left as it is. Raises OSError."""
        key = str(values["inkom_key"])
        if (there := self.find(key)) is not None:
            return there
        path = self.root / name
        with _finished(path, front_matter(values, text).encode("utf-8", "replace")) as complete:
            try:
                os.link(complete, path)
            except FileExistsError:
                # Another send with this key was faster by a moment.
                if (there := self.find(key)) is not None:
                    return there
                raise
            except OSError:
                # A file system without hard links: rename refuses to overwrite only on Windows, so look once more.
                if path.exists():
                    raise FileExistsError(path) from None
                os.rename(complete, path)
        _sync(self.root)
        return Written(path, values, text)

    def add_media(self, source: Path, name: str) -> str:
        """Copy a picture into media/ under a name made from its hash; returns the path relative to the folder."""
        target = self.root / "media" / name
        target.parent.mkdir(exist_ok=True)
        if not target.exists():
            with _finished(target, None, source) as complete:
                os.replace(complete, target)
        return f"media/{name}"

    def delete(self, path: Path) -> None:
        """Delete a post of this folder. Raises OSError; a path outside it is refused with ValueError."""
        if path.resolve().parent != self.root.resolve() or path.suffix != ".md":
            raise ValueError("not a post of this folder")
        path.unlink(missing_ok=True)

    def rebuild_feed(self, title: str) -> None:
        """Write feed.json anew from the newest posts (JSON Feed 1.1, jsonfeed.org/version/1.1). Raises OSError."""
        posts = []
        for path in sorted(self.root.glob("*.md"), reverse=True)[: 4 * FEED_ITEMS]:
            with contextlib.suppress(OSError):
                posts.append(self._read(path))
        posts = sorted((p for p in posts if "inkom_key" in p.values), key=_age, reverse=True)
        feed = {
            "version": FEED_VERSION,
            "title": title,
            "home_page_url": self.root.as_uri(),
            "feed_url": (self.root / "feed.json").as_uri(),
            "items": [self._item(p) for p in posts[:FEED_ITEMS]],
        }
        target = self.root / "feed.json"
        with _finished(target, json.dumps(feed, ensure_ascii=False, indent=1).encode("utf-8", "replace")) as complete:
            os.replace(complete, target)

    def _item(self, post: Written) -> dict[str, Any]:
        values = post.values
        item = {
            "id": values.get("inkom_key"),
            "url": post.path.as_uri(),
            "title": values.get("title", ""),
            "content_text": post.text.rstrip("\n"),
            "date_published": values.get("date"),
            "tags": _list(values.get("tags")),
            "attachments": [
                {
                    "url": (self.root / str(i.get("src", ""))).as_uri(),
                    "mime_type": i.get("mime"),
                    "title": i.get("alt", ""),
                }
                for i in _list(values.get("pictures"))
                if isinstance(i, dict)
            ],
        }
        return {k: v for k, v in item.items() if v not in (None, "", [])}

    def _read(self, path: Path) -> Written:
        """Read a file; without values when it has no front matter of ours. Raises OSError."""
        parsed = read_front_matter(path.read_text("utf-8", "replace"))
        return Written(path, *(parsed or ({}, "")))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _age(post: Written) -> tuple[str, int]:
    """Order by date, and the parts of a thread of one second by their number."""
    number = post.values.get("part", 0)
    return str(post.values.get("date", "")), number if isinstance(number, int) else 0


def prepare(root: Path) -> None:
    """Make the folder and prove that it can be written. Raises OSError."""
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=root) as probe:
        probe.write(b"x")


def stamp(at: datetime) -> str:
    """Return RFC 3339 in UTC, to the second."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@contextlib.contextmanager
def _finished(path: Path, data: bytes | None, source: Path | None = None):  # type: ignore[no-untyped-def]
    """Give a complete file beside `path`, already on the disk; whatever happens, no half file stays."""
    handle, name = tempfile.mkstemp(prefix=".inkom-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            if source is not None:
                with source.open("rb") as original:
                    shutil.copyfileobj(original, file)
            else:
                file.write(data or b"")
            file.flush()
            os.fsync(file.fileno())
        # A site's tools run as other people: readable, as the folder itself allows.
        os.chmod(name, 0o644)
        yield name
    finally:
        with contextlib.suppress(OSError):
            os.unlink(name)


def _sync(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
