"""Makes resources/emoji/emoji.json from Unicode's own list and the CLDR's names.

    emoji.py EMOJI-TEST NAMES

EMOJI-TEST is Unicode's `emoji-test.txt` (UTS #51: groups, order, names, skin tones). NAMES is the folder with
`emoji.json` and `emoji_<language>.json` of the package emoji, which carries the CLDR's short names. A row of the result:
the emoji, its form in the light skin tone (empty where it has none), and its words by language.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

LANGUAGES = ("fr", "de", "es")
_LINE = re.compile(r"^[0-9A-F ]+; fully-qualified\s+# (\S+) E[\d.]+ (.+)$")
_LIGHT = re.compile(r"^(.+?): light skin tone(, .+)?$")
OUT = Path(__file__).resolve().parents[1] / "resources" / "emoji" / "emoji.json"


def _plain(code: str) -> str:
    return code.strip(":").replace("_", " ")


def main(listed: Path, names: Path) -> None:
    """Write the file."""
    english = json.loads((names / "emoji.json").read_text("utf-8"))
    others = {key: json.loads((names / f"emoji_{key}.json").read_text("utf-8")) for key in LANGUAGES}
    groups: list[dict[str, object]] = []
    rows: dict[str, list[object]] = {}
    group: list[list[object]] = []
    for line in listed.read_text("utf-8").splitlines():
        if line.startswith("# group: "):
            group = []
            groups.append({"name": line.removeprefix("# group: "), "emoji": group})
            continue
        found = _LINE.match(line)
        if found is None:
            continue
        sign, name = found.groups()
        light = _LIGHT.match(name)
        if light is not None:
            base = f"{light[1]}{': ' + light[2].removeprefix(', ') if light[2] else ''}"
            if base in rows:
                rows[base][1] = sign
            continue
        if "skin tone" in name:
            continue
        facts = english.get(sign, {})
        words = {"en": " | ".join([name, *(_plain(a) for a in facts.get("alias", []))])}
        words |= {key: _plain(table[sign]) for key, table in others.items() if sign in table}
        rows[name] = [sign, "", words]
        group.append(rows[name])
    made = [each for each in groups if each["emoji"]]
    OUT.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
