"""Reads Qt's translation files (.ts, version 2.1: doc.qt.io/qt-6/linguist-ts-file-format.html)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True, slots=True)
class TsFile:
    """The finished translations of one language: by English sentence, and plural forms by the English plural."""

    language: str
    sentences: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, tuple[str, ...]] = field(default_factory=dict)


def read_ts(path: Path) -> TsFile:
    """Read a file of our own resources. Unfinished, vanished and obsolete messages are left out.

    Raises OSError, and ElementTree.ParseError for a file that is no XML.
    """
    # The file is part of the program, not a stranger's: an XML parser that resolves nothing from outside is enough.
    root = ElementTree.parse(path).getroot()  # noqa: S314
    read = TsFile(root.get("language", ""))
    for message in root.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if not source or translation is None or translation.get("type"):
            continue
        if message.get("numerus") == "yes":
            read.plurals[source] = tuple(form.text or "" for form in translation.findall("numerusform"))
        elif translation.text:
            read.sentences[source] = translation.text
    return read
