"""Markdown with front matter, written and read back: each value is JSON, which YAML 1.2 reads as it is (yaml.org/spec/1.2.2)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from inkom_desktop.ports.network import Mark

HASHTAG = re.compile(r"(?<![\w&#/])#(\w*[^\W\d_]\w*)", re.UNICODE)
_FENCE = "---\n"


def front_matter(values: Mapping[str, Any], body: str) -> str:
    """Return a Markdown file: values between fences, then the text."""
    lines = [f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in values.items() if v not in ("", [], None)]
    return _FENCE + "".join(lines) + _FENCE + "\n" + body.rstrip("\n") + "\n"


def read_front_matter(text: str) -> tuple[dict[str, Any], str] | None:
    """Return the values and the text of a file that `front_matter` wrote; None when it is none of ours."""
    if not text.startswith(_FENCE):
        return None
    head, fence, body = text[len(_FENCE) :].partition("\n" + _FENCE)
    if not fence:
        return None
    values: dict[str, Any] = {}
    for line in head.splitlines():
        name, colon, value = line.partition(": ")
        try:
            values[name] = json.loads(value)
        except ValueError:
            if colon:
                values[name] = value
    return values, body.lstrip("\n")


def hashtags(text: str) -> list[str]:
    """Return the hashtags of a text without their sign, each once, in order."""
    return list(dict.fromkeys(HASHTAG.findall(text)))


def marks(text: str) -> tuple[Mark, ...]:
    """Return where the hashtags stand."""
    return tuple(Mark(m.start(), m.end()) for m in HASHTAG.finditer(text))


def title_of(title: str, text: str) -> str:
    """Return the title, or the beginning of the first line cut at a word."""
    line = title.strip() or next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= 70:
        return line
    return line[:70].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def slug(title: str) -> str:
    """Return a file name's words: ASCII letters and digits, at most 40 characters, "post" when none are left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "post"
