"""Writes THIRD-PARTY-NOTICES.md: every package that Inkom installs to run, its licence, and the licence's own text.

    .venv/bin/python packaging/notices.py [--check]

Read from the installed packages' own metadata (PEP 639 and older fields); names and versions come from
requirements/run.txt. A package of another system that is not installed here is listed with what is known of it.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD-PARTY-NOTICES.md"
PINNED = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", re.MULTILINE)
TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
# Wheels that carry no licence text of their own: it stands in packaging/licences.
OWN_TEXTS = {"pyside6-essentials": "LGPL-3.0, GPL-3.0 below", "shiboken6": "LGPL-3.0, GPL-3.0 below"}
STATED = {"pysqlite3": "Zlib"}
# Packages that only another system installs: their licences, read from their own pages.
ELSEWHERE = {
    "backports-tarfile": "MIT",
    "colorama": "BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "pywin32-ctypes": "BSD-3-Clause",
    "zipp": "MIT",
    "jeepney": "MIT",
    "secretstorage": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
    "async-timeout": "Apache-2.0",
    "typing-extensions": "PSF-2.0",
    "greenlet": "MIT AND PSF-2.0",
}
CARRIED = """## Carried inside those packages and in this repository

| what | licence | where its text stands |
|---|---|---|
| Qt 6 (in PySide6_Essentials, shiboken6) | LGPL-3.0-only: unmodified, dynamic | below; sources at code.qt.io |
| SQLite (in pysqlite3) | public domain | sqlite.org/copyright.html |
| OpenSSL (in cryptography) | Apache-2.0 | the package's own files |
| libjpeg-turbo, libpng, zlib, libwebp, FreeType and others (in pillow) | as its LICENSE lists them | the package's LICENSE |
| IANA time-zone database (in tzdata) | public domain | the package's LICENSE |
| CPython (when frozen) | PSF-2.0 | docs.python.org/3/license.html |
| Inter 4.1, renamed as its licence asks (resources/fonts) | OFL-1.1 | resources/fonts |
| lucide icons (resources/icons/lucide) | ISC, parts MIT | resources/icons/lucide |
| names of cities from the CLDR (resources/i18n/cities_*.json) | Unicode-3.0 | resources/i18n/LICENSE-cities.txt |
| list and names of emoji from Unicode and the CLDR (resources/emoji) | Unicode-3.0 | resources/emoji/LICENSE-emoji.txt |
| psycopg (extra `postgres`, never in the bundle) | LGPL-3.0-only: unmodified, dynamic | below; psycopg.org |
| libpq (in psycopg-binary) | PostgreSQL | postgresql.org/about/licence |
"""


def canonical(name: str) -> str:
    """Return a name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> list[tuple[str, str]]:
    """Return the packages of requirements/run.txt with their versions; some have one for each kind of machine."""
    text = (ROOT / "packaging" / "requirements" / "run.txt").read_text("utf-8")
    return sorted((canonical(name), version) for name, version in PINNED.findall(text))


def licence_of(found: metadata.PackageMetadata) -> str:
    """Return the licence as the package states it."""
    if "License-Expression" in found:
        return str(found["License-Expression"])
    classifiers = [c.rsplit(" :: ", 1)[-1] for c in found.get_all("Classifier") or [] if c.startswith("License ::")]
    stated = "".join(found.get_all("License") or []).strip().splitlines()
    return ", ".join(classifiers) or (stated[0][:80] if stated else "see its text")


def notices() -> str:
    """Return the whole document."""
    installed = {canonical(d.metadata["Name"]): d for d in metadata.distributions() if d.metadata["Name"]}
    rows: list[str] = []
    texts: dict[str, str] = {}
    for name, version in pinned():
        found = installed.get(name)
        if found is None:
            rows.append(
                f"| {name} | {version} | {ELSEWHERE.get(name, 'see its page')} | installed on other systems only |"
            )
            continue
        files = [f for f in found.files or [] if TEXTS.search(str(f)) and "dist-info" in str(f)]
        where = ", ".join(sorted({Path(str(f)).name for f in files})) or OWN_TEXTS.get(name, "its metadata")
        rows.append(
            f"| {found.metadata['Name']} | {version} | {STATED.get(name) or licence_of(found.metadata)} | {where} |"
        )
        for file in files:
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                words = path.read_text("utf-8", "replace").strip()
                heading = f"### {found.metadata['Name']}: {Path(str(file)).name}"
                texts[f"{heading}\0{words}"] = f"{heading}\n\n```text\n{words}\n```\n"
    for path in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        texts[path.name] = f"### {path.stem}\n\n```text\n{path.read_text('utf-8').strip()}\n```\n"
    table = "\n".join(["| package | version | licence | text |", "|---|---|---|---|", *rows])
    head = (
        "# Third-party notices\n\nInkom stands on the work of others. This page names every package that it installs to run,\n"
        "with the licence that the package states, and holds the licences' own texts. Made by `packaging/notices.py`.\n"
    )
    return f"{head}\n{table}\n\n{CARRIED}\n## The licences' own texts\n\n" + "\n".join(texts.values())


def main() -> int:
    """Write the page, or with --check tell whether it names what is pinned."""
    if "--check" in sys.argv:
        rows = re.findall(r"^\| (\S+) \| (\S+) \|", TARGET.read_text("utf-8"), re.MULTILINE)
        named = {(canonical(name), version) for name, version in rows}
        missing = [f"{name} {version}" for name, version in pinned() if (name, version) not in named]
        print("missing: " + ", ".join(missing) if missing else "all pinned packages are named")
        return 1 if missing else 0
    TARGET.write_text(notices(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
