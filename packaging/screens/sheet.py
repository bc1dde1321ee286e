"""index.html beside the pictures: ours, and the design's where it lies next to the project."""

from __future__ import annotations

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

from screens.scenes import Scene

STYLE = """
body{font:14px/1.4 system-ui,sans-serif;margin:24px;background:#f4f3ef;color:#1d1e22}
h1{font-size:20px}h2{font-size:15px;margin:32px 0 8px}
figure{display:inline-block;margin:0 12px 12px 0;vertical-align:top}figcaption{font-size:12px;color:#5b5e66}
img{width:660px;border:1px solid #d9d7d0;display:block;background:#fff}nav a{margin-right:12px}
"""


def write(out: Path, scenes: Sequence[Scene], pictures: Sequence[str], design: Path | None) -> Path:
    """Write the page and return it. `design` is the folder of the design's pictures, None when it is not there."""
    body = ["<nav>" + "".join(f'<a href="#{s.key}">{s.key}</a>' for s in scenes) + "</nav>"]
    for scene in scenes:
        mine = [p for p in pictures if _scene_of(p) == scene.key]
        body.append(f'<h2 id="{scene.key}">{escape(scene.key)}</h2>')
        for picture in mine:
            body.append(_figure(picture, picture))
            theirs = _of_design(design, scene, picture)
            if theirs is not None:
                body.append(_figure(os.path.relpath(theirs, out), f"design: {theirs.name}"))
    page = out / "index.html"
    head = f"<!doctype html><meta charset=utf-8><title>Inkom, screens</title><style>{STYLE}</style>"
    page.write_text(f"{head}<h1>{len(pictures)} screens</h1>{''.join(body)}", encoding="utf-8")
    return page


def _scene_of(picture: str) -> str:
    return picture.rsplit("-", 3)[0]


def _of_design(design: Path | None, scene: Scene, picture: str) -> Path | None:
    if design is None or not scene.design:
        return None
    theme = picture.rsplit("-", 3)[1]
    found = design / f"{scene.design}-{'dark' if theme.endswith('dark') else 'light'}.png"
    return found if found.is_file() else None


def _figure(source: str, words: str) -> str:
    image = f'<a href="{escape(source)}"><img loading=lazy src="{escape(source)}" alt=""></a>'
    return f"<figure>{image}<figcaption>{escape(words)}</figcaption></figure>"
