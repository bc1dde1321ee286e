"""`dev.py screens`: shares the work among processes, then writes index.html.

    screens [--out DIR] [--only SCENE …] [--full] [--theme NAME …] [--size WxH …] [--language CODE …] [--list]

Without more words: light and dark, 1440x900, English. `--full` takes every theme, size and language there is.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE.parent)]

from screens import camera  # noqa: E402 - only now can it be found


def themes() -> list[str]:
    """The themes there are, the light one first."""
    found = {f.stem for f in (ROOT / "resources" / "themes").glob("*.toml")} - {"metrics"}
    first = [name for name in ("light", "dark", "contrast") if name in found]
    return [*first, *sorted(found - set(first))]


def languages() -> list[str]:
    """The languages there are, English first."""
    from inkom_desktop.ui.words.language import LANGUAGES

    return list(LANGUAGES)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that were asked for; the exit code."""
    if arguments[:1] == ["--order"]:
        return _work(arguments[1])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = _read(arguments)
    from screens import scenes, sheet

    everything = scenes.scenes()
    if chosen.list:
        print("\n".join(s.key for s in everything))
        return 0
    wanted = [s for s in everything if not chosen.only or any(s.key.startswith(k) for k in chosen.only)]
    if not wanted:
        print(f"No scene begins with {' or '.join(chosen.only)}; --list names them.", file=sys.stderr)
        return 2
    begun = time.monotonic()
    out = Path(chosen.out).resolve()
    pictures = _share(out, [s.key for s in wanted], chosen)
    design = ROOT.parent / "shared" / "design" / "mockups"
    page = sheet.write(out, wanted, sorted(pictures), design if design.is_dir() else None)
    print(f"{len(pictures)} screens in {time.monotonic() - begun:.0f} s: {page}")
    return 0


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py screens", description="Pictures of every page of Inkom")
    parser.add_argument("--out", default=str(ROOT / "build" / "screens"), help="where they go (build/screens)")
    parser.add_argument("--only", nargs="+", default=[], metavar="SCENE", help="only scenes that begin so")
    parser.add_argument("--full", action="store_true", help="every theme, size and language")
    parser.add_argument("--theme", nargs="+", choices=themes(), default=[])
    parser.add_argument("--size", nargs="+", choices=list(camera.SIZES), default=[])
    parser.add_argument("--language", nargs="+", choices=[*languages(), camera.PSEUDO], default=[])
    parser.add_argument("--list", action="store_true", help="name the scenes")
    chosen = parser.parse_args(list(arguments))
    chosen.theme = chosen.theme or (themes() if chosen.full else ["light", "dark"])
    chosen.size = chosen.size or (list(camera.USUAL) if chosen.full else ["1440x900"])
    chosen.language = chosen.language or (languages() if chosen.full else ["en"])
    return chosen


def _share(out: Path, keys: list[str], chosen: argparse.Namespace) -> list[str]:
    """One process for each language, scale and hand of scenes, as many at a time as there are cores (at most four)."""
    cores = min(os.cpu_count() or 1, 4)
    scales = sorted({camera.SIZES[s].scale for s in chosen.size})
    groups = [
        (language, tuple(s for s in chosen.size if camera.SIZES[s].scale == scale))
        for language in chosen.language
        for scale in scales
    ]
    hands = camera.split(keys, min(cores, max(1, len(keys) // 3)))
    with tempfile.TemporaryDirectory(prefix="inkom-screens-") as work:
        stores = Path(work) / "stores"
        stores.mkdir()
        camera.build(stores, keys)
        orders = [
            camera.Order(str(out), str(stores), f"{work}/{n}-{m}", language, sizes, tuple(chosen.theme), hand)
            for n, (language, sizes) in enumerate(groups)
            for m, hand in enumerate(hands)
        ]
        with ThreadPoolExecutor(cores) as pool:
            return [name for names in pool.map(_start, orders) for name in names]


def _start(order: camera.Order) -> list[str]:
    command = [sys.executable, str(HERE), "--order", order.written()]
    done = subprocess.run(
        command, env=camera.environment(order), cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode or not done.stdout.strip():
        sys.stderr.write(done.stderr[-4000:])
        raise SystemExit(f"The pictures of {', '.join(order.scenes)} could not be taken.")
    if done.stderr.strip():
        sys.stderr.write(done.stderr)
    names: list[str] = json.loads(done.stdout.splitlines()[-1])
    return names


def _work(order: str) -> int:
    made = camera.take(camera.Order.read(order))
    print(json.dumps(made), flush=True)
    # Qt's own end of a process that never showed a window on a screen is not worth waiting for.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
