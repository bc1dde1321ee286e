"""Takes the pictures of one process: one language and one scale, any scenes, sizes and themes."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Size:
    """A window: what it is called, its width and height in the system's own pixels, the system's scale, Inkom's text size."""

    name: str
    width: int
    height: int
    scale: float = 1
    text: float = 1


PSEUDO = "pseudo"
"""The made-up language (docs/translating.md): no person can choose it, so the store does not know it."""
PNG = 80
"""How the pictures are packed: quickly, at the price of some room (0 packs most, 100 not at all)."""
USUAL = ("1440x900", "1024x700", "2560x1440")
"""The sizes of `--full`; the others are asked for by name."""
SIZES = {
    s.name: s
    for s in (
        Size("1440x900", 1440, 900),
        Size("1024x700", 1024, 700),
        Size("2560x1440", 2560, 1440, 2),
        Size("1440x900_text200", 1440, 900, text=2),
        Size("1024x700_text200", 1024, 700, text=2),
        Size("1440x900_text150", 1440, 900, text=1.5),
        Size("1800x1125", 1800, 1125, 1.25),
        Size("2160x1350", 2160, 1350, 1.5),
    )
}


@dataclass(frozen=True, slots=True)
class Order:
    """What one process is to take. All sizes have the same scale; `stores` holds what `build` made, `work` is its own."""

    out: str
    stores: str
    work: str
    language: str
    sizes: tuple[str, ...]
    themes: tuple[str, ...]
    scenes: tuple[str, ...]

    def written(self) -> str:
        """The order as JSON, for the process that is to take it."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Order:
        """The order that was written."""
        plain = json.loads(text)
        sizes, themes, scenes = (tuple(plain[key]) for key in ("sizes", "themes", "scenes"))
        return cls(plain["out"], plain["stores"], plain["work"], plain["language"], sizes, themes, scenes)


def name_of(scene: str, theme: str, size: str, language: str) -> str:
    """The file of one picture."""
    return f"{scene}-{theme.replace('-', '_')}-{size}-{language}.png"


def environment(order: Order) -> dict[str, str]:
    """What the process of an order starts with: no screen, no keyring, its scale, the same zone everywhere."""
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("INKOM_", "QT_"))},
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(SIZES[order.sizes[0]].scale),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "TZ": "Europe/Lisbon",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        **({"INKOM_PSEUDO": "1"} if order.language == PSEUDO else {}),
    }


def _stored(language: str) -> str:
    return "system" if language == PSEUDO else language


def build(stores: Path, keys: Sequence[str]) -> None:
    """Make the stores that these scenes play on."""
    from screens import scenes, stage

    for store in sorted({s.store for s in scenes.scenes() if s.key in keys}):
        asyncio.run(stage.build(store, stores))


def take(order: Order) -> list[str]:
    """Take the pictures; returns the names of their files. Runs in a process of its own, started with `environment`."""
    from PySide6.QtWidgets import QApplication

    from inkom_desktop.ui.shell.garbage import WindowCollector
    from inkom_desktop.ui.theme import ThemeSwitcher
    from inkom_desktop.ui.words.language import wear_language
    from screens import scenes, stage

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["screens"])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)
    wear_language(_stored(order.language))
    collector = WindowCollector(app)
    switcher = ThemeSwitcher(app, order.themes[0])  # type: ignore[arg-type]
    out, work = Path(order.out), Path(order.work)
    out.mkdir(parents=True, exist_ok=True)
    wanted = [s for s in scenes.scenes() if s.key in order.scenes]
    casts = {s.store: stage.cast_of(s.store, Path(order.stores)) for s in wanted}
    made: list[str] = []
    for scene in wanted:
        for size in order.sizes:
            themes = sorted(order.themes, key=lambda name: name != switcher.choice)
            made += _scene(app, switcher, scene, SIZES[size], order, themes, casts[scene.store])
    collector.stop()
    shutil.rmtree(work, ignore_errors=True)
    return made


def _scene(
    app: Any, switcher: Any, scene: Any, size: Size, order: Order, themes: Sequence[str], cast: Any
) -> list[str]:
    from screens.play import playing, run

    source, work = Path(order.stores) / scene.store, Path(order.work)
    # Dressing every widget anew is what costs most: the window opens in the theme that is worn already.
    look = {"language": _stored(order.language), "theme": themes[0], "window.text_size": str(round(size.text * 100))}
    with playing(app, switcher, source, work, cast, look) as play:
        play.window.resize(round(size.width / size.scale), round(size.height / size.scale))
        play.window.show()
        made: list[str] = []

        async def act() -> None:
            switcher.set_scale(size.text)
            target = await scene.show(play) or play.window
            if target is not play.window:
                _size_other(target, size)
            await play.settle()
            for theme in themes:
                if theme != switcher.choice:
                    switcher.choose(theme)
                picture = await play.still(target)
                name = name_of(scene.key, theme, size.name, order.language)
                picture.save(str(Path(order.out) / name), quality=PNG)
                made.append(name)
            if target is not play.window:
                target.hide()

        run(play, act)
        return made


def _size_other(target: Any, size: Size) -> None:
    """A sheet of its own takes the size; a menu keeps the size of its words."""
    if target.inherits("QMenu"):
        target.resize(target.sizeHint())
    else:
        target.resize(round(size.width / size.scale), round(size.height / size.scale))
        target.show()


def split(keys: Sequence[str], among: int) -> list[tuple[str, ...]]:
    """Deal the scenes to so many processes, evenly and always in the same way."""
    return [hand for n in range(among) if (hand := tuple(keys[n::among]))]
