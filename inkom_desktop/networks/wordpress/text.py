"""From what the person wrote to an article: title, slug, hashtags, and block markup in which nothing of theirs is code.

https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/ (delimiters and attributes of blocks).
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence

from inkom_desktop.domain.counting import graphemes, split_graphemes
from inkom_desktop.ports.network import Mark

TITLE_GRAPHEMES = 70
SLUG_CHARACTERS = 60
KEY_CHARACTERS = 8

_HASHTAG = re.compile(r"(?<![\w&#/])#(\w*[^\W\d_]\w*)")
_ADDRESS = re.compile(r"https?://[^\s<>\"'\[\]]+", re.IGNORECASE)
_SENTENCE = re.compile(r"(.*?[.!?…。！？])(?:\s|$)")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def title_of(title: str, texts: Iterable[str]) -> str:
    """Return the title, or the first sentence of the first line, cut at a word after about 70 graphemes."""
    if title.strip():
        return " ".join(title.split())
    line = next((" ".join(x.split()) for text in texts for x in text.splitlines() if x.strip()), "")
    sentence = _SENTENCE.match(line)
    if sentence and graphemes(sentence.group(1)) <= TITLE_GRAPHEMES:
        return sentence.group(1).rstrip(".。")
    if graphemes(line) <= TITLE_GRAPHEMES:
        return line
    cut = "".join(split_graphemes(line)[:TITLE_GRAPHEMES])
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,.;:-–") + "…"


def slug_of(title: str, key: str) -> str:
    """Return a slug that no other post has: ASCII words of the title and the beginning of the part's key."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_CHARACTERS].strip("-") or "post"
    return f"{words}-{key[:KEY_CHARACTERS]}"


def hashtags(texts: Iterable[str]) -> list[str]:
    """Return the hashtags without their sign, each once whatever its case, in order."""
    found: dict[str, str] = {}
    for text in texts:
        for tag in _HASHTAG.findall(_ADDRESS.sub(" ", text)):
            found.setdefault(tag.casefold(), tag)
    return list(found.values())


def title_markup(title: str) -> str:
    """Return a title as a site keeps it: themes print it as HTML, so the person's signs must not become tags."""
    return _escaped(title)


def paragraphs(text: str) -> list[str]:
    """Return a paragraph block for each paragraph; single line ends stay line ends, addresses become links."""
    blocks = []
    for paragraph in _BLANK_LINES.split(text.replace("\r\n", "\n").replace("\r", "\n").strip()):
        if paragraph.strip():
            inner = "<br>".join(_linked(line) for line in paragraph.strip("\n").split("\n"))
            blocks.append(f"<!-- wp:paragraph -->\n<p>{inner}</p>\n<!-- /wp:paragraph -->")
    return blocks


def image(number: int, address: str, alt: str) -> str:
    """Return an image block for an uploaded picture."""
    attributes = json.dumps({"id": number, "sizeSlug": "full", "linkDestination": "none"}, separators=(",", ":"))
    source, words = (
        html.escape(address),
        html.escape(" ".join(alt.split())).replace("[", "&#091;").replace("]", "&#093;"),
    )
    return (
        f"<!-- wp:image {attributes} -->\n"
        f'<figure class="wp-block-image size-full"><img src="{source}" alt="{words}" class="wp-image-{number}"/></figure>\n'
        "<!-- /wp:image -->"
    )


def article(parts: Sequence[tuple[str, Sequence[tuple[int, str, str]]]]) -> str:
    """Return the whole content: of each part its text, then its pictures (number, address, alternative text)."""
    blocks: list[str] = []
    for text, pictures in parts:
        blocks += paragraphs(text)
        blocks += [image(*picture) for picture in pictures]
    return "\n\n".join(blocks)


def marks(text: str) -> tuple[Mark, ...]:
    """Return the addresses that become links; hashtags become tags of the article and stay words in it."""
    return tuple(Mark(m.start(), m.start() + len(_trimmed(m.group()))) for m in _ADDRESS.finditer(text))


def _linked(line: str) -> str:
    made, at = [], 0
    for match in _ADDRESS.finditer(line):
        address = _trimmed(match.group())
        made.append(_escaped(line[at : match.start()]))
        made.append(f'<a href="{html.escape(address)}">{_escaped(address)}</a>')
        at = match.start() + len(address)
    made.append(_escaped(line[at:]))
    return "".join(made)


def _trimmed(address: str) -> str:
    """Leave off the full stop after an address, and a closing bracket that was opened before it."""
    while address:
        last = address[-1]
        if last in ".,;:!?…" or (last == ")" and address.count("(") < address.count(")")):
            address = address[:-1]
        else:
            break
    return address


def _escaped(text: str) -> str:
    # Square brackets too: [gallery] in a text must not run as a shortcode. Three digits, as WordPress itself writes them.
    return html.escape(text, quote=False).replace("[", "&#091;").replace("]", "&#093;")
