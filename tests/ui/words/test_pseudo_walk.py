"""Every scene in a language nobody speaks: what is not in its brackets was never given to a translator.

The data is in Greek letters, so that a Latin letter outside ⟦⟧ is a word of the code. Facts are set apart inside sentences
(U+2068 to U+2069), so that an English word that was filled into a translated sentence is found too.
"""

from __future__ import annotations

import asyncio
import html
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from inkom_desktop.networks import catalogue
from inkom_desktop.ui.pages.calendar.view_carrying import _Tile as CarriedTile
from inkom_desktop.ui.widgets.focus import FocusRing
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.mirror import Canvas
from inkom_desktop.ui.widgets.picker import Picker
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.split_button import _Arrow as Arrow
from inkom_desktop.ui.words.language import LANGUAGES, wear_language
from inkom_desktop.ui.words.pseudo import CLOSE, OPEN
from tests.ui.access.conftest import SCENES, Show, show, stage
from tests.ui.access.walk import everything
from tests.ui.words.greek import in_greek

__all__ = ["show"]

FACT, END = "\u2068", "\u2069"
CARDS = [network.card for network in catalogue({}, data_folder=Path())]
EXAMPLES = {f.example for c in CARDS for form in c.sign_in for f in (form.server, form.handle, form.secret) if f} - {""}
"""What a field shows while it is empty: an address as the network writes it."""
TYPED = {"limeplaster", "qqqq", "pri", "Why", "we", "print", "the", "price"}
"""What the scenes type into fields, and a post that one of them quotes."""
PHRASES = (
    "harvest-26",
    "#specialtycoffee #directtrade #huila",
    "Opening hours",
    "Open until {time} on {weekday}.",
    "We changed our mind about the route.",
)
"""What a scene writes for the person."""
ADDRESS = re.compile(r"https?://localhost:\d+\S*|example\.com")
"""The address that a browser comes back to, and the one that a scene writes."""
NAMES = (
    {
        "Inkom",
        "UTC",
        "USD",
        "ALT",
        "https",
        "http",
        "GNOME",
        "AppIndicator",
        "inkom",
        "sqlite",
        "JPEG",
        "PgUp",
        "PgDown",
    }
    | {word for card in CARDS for word in re.findall(r"\w+", card.name)}
    | {card.tile.code for card in CARDS}
    | {word for name in LANGUAGES.values() for word in name.split()}
    | {word for zone in available_timezones() for word in re.findall(r"\w+", zone.replace("_", " "))}
    | TYPED
)
"""Names that are the same in every language."""
SKIPPED = {
    "gallery": "a sheet for developers, in English",
    "composer-emoji": "the names of emoji are Unicode’s own (CLDR), which knows no made-up language",
}
_KEY = re.compile(r"F\d{1,2}|[A-Z]")
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


def loose(text: str) -> list[str]:
    """Return the Latin words of a text that are neither in brackets nor names."""
    plain, where = [], ""
    for letter in html.unescape(re.sub(r"</?qt>", "", text)):
        if letter in OPEN + FACT:
            where += letter
            plain.append(" ")
        elif letter in CLOSE + END:
            if letter == CLOSE and OPEN not in where:
                # The sentence began in the line above.
                plain.clear()
            where = where[:-1]
            plain.append(" ")
        else:
            plain.append(" " if where.endswith(OPEN) else letter)
    said = ADDRESS.sub(" ", "".join(plain))
    for example in (*EXAMPLES, *PHRASES):
        said = said.replace(example, " ")
    return [w for w in _WORD.findall(said) if re.search("[A-Za-z]", w) and w not in NAMES and not _KEY.fullmatch(w)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\u200f⟦Tódáý~~⟧", []),
        ("Today", ["Today"]),
        ("\u200f⟦Sávéd \u2068١٠:٢٨\u2069~~⟧", []),
        ("\u200f⟦Sávéd \u2068yesterday\u2069~~⟧", ["yesterday"]),
        ("\u200f⟦Dúé \u2068\u200f⟦tódáý~~⟧\u2069~~⟧", []),
        ("\u200f⟦Sígñéd óút óf \u2068Mastodon\u2069~~⟧, τιδεςελλ", []),
        ("\u200f⟦Ñéxt póst íñ á lóñg…", []),
        ("áñd thé líñé bélów~~⟧", []),
        ("Now and~~⟧ then", ["then"]),
        ("⟦Çtrl~⟧ Shift N", ["Shift"]),
        ("<qt>&lt;Now&gt;</qt>", ["Now"]),
    ],
)
def test_the_reading_finds_loose_words(text: str, found: list[str]) -> None:
    assert loose(text) == found


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stores of the scenes, in Greek letters."""
    made, greek, before = tmp_path_factory.mktemp("latin"), tmp_path_factory.mktemp("greek"), secrets.randbits
    try:
        for store in stage.STORES:
            asyncio.run(stage.build(store, made))
            in_greek(made / store, greek / store)
            (greek / f"{store}.json").write_bytes((made / f"{store}.json").read_bytes())
    finally:
        secrets.randbits = before  # type: ignore[assignment]
    return greek


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    monkeypatch.setenv("INKOM_PSEUDO", "1")
    wear_language("en")
    yield
    monkeypatch.delenv("INKOM_PSEUDO")
    wear_language("en")
    QLocale.setDefault(before)


def texts(target: QWidget) -> Iterator[tuple[str, str]]:
    """Return every text that is seen, heard or hovered over, with where it stands."""
    for node in everything():
        yield f"name of {node}", node.name
        yield f"description of {node}", node.description
    shown = [
        w
        for top in {*QApplication.topLevelWidgets(), target}
        if top.isVisible()
        for w in (top, *top.findChildren(QWidget))
    ]
    for widget in shown:
        kind = type(widget).__name__
        if isinstance(widget, QLabel):
            yield f"text of {kind}", widget.text()
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            yield f"hint of {kind}", widget.placeholderText()
        yield f"tooltip of {kind}", widget.toolTip()
        if isinstance(widget, QMenu):
            for action in widget.actions():
                yield from _items(action)


def _items(action: QAction) -> Iterator[tuple[str, str]]:
    yield "item of a menu", action.text()
    inner = action.menu()
    if isinstance(inner, QMenu):
        for each in inner.actions():
            yield from _items(each)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QWidget, str]]:
    """What widgets that paint themselves wrote since then."""
    written: list[tuple[QWidget, str]] = []
    draw = Canvas.drawText

    def record(self: Canvas, *args: object) -> None:
        widget = self.device()
        written.extend((widget, arg) for arg in args if isinstance(arg, str) and isinstance(widget, QWidget))
        draw(self, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(Canvas, "drawText", record)
    return written


WALKED = [key for key in SCENES if key not in SKIPPED]


TELLS_BY_HOVERING = ("LedgerSteps", "WeekCanvas", "MonthCanvas")
"""Widgets that give the tooltip of what lies under the pointer."""


@pytest.mark.parametrize("key", WALKED)
def test_no_word_is_loose_and_longer_words_have_room(
    show: Show,
    painted: list[tuple[QWidget, str]],
    key: str,
) -> None:
    """Words a third longer than English fit into both sizes of the window: they wrap, or end with … and have a tooltip."""
    with show(key) as (now, target):
        painted.clear()  # a window of the test before may have painted once more
        target.grab()
        said = [*texts(target), *(("painted", text) for _, text in painted)]
        assert len(said) > 20
        faults = {f"{where}: {text!r} ({', '.join(words)})" for where, text in said if (words := loose(text))}
        for size in ((1440, 900), (1024, 700)):
            now.window.resize(*size)
            QApplication.processEvents()
            painted.clear()
            target.grab()
            faults |= _without_room(target, painted, size)
    assert not faults, "\n".join(sorted(faults))


def _without_room(target: QWidget, painted: list[tuple[QWidget, str]], size: tuple[int, int]) -> set[str]:
    cut = {
        f"cut at {size}: {text!r} in {type(widget).__name__}"
        for widget, text in painted
        if text.endswith("…") and OPEN in text and CLOSE not in text and not widget.toolTip()
        if type(widget).__name__ not in TELLS_BY_HOVERING
    }
    inside = [w for w in target.findChildren(QWidget) if w.isVisible() and not w.isWindow()]
    return cut | {
        f"beyond the edge at {size}: {type(w).__name__} {w.accessibleName()!r} in {type(above).__name__}"
        for w in inside
        if (above := w.parentWidget()) is not None and _beyond(w, above)
    }


def _beyond(widget: QWidget, above: QWidget) -> bool:
    # A ring lies around its control, and the shadow of a popover around it.
    # What is carried follows the pointer, wherever that is.
    if widget.width() < 2 or isinstance(widget, FocusRing | Popover | CarriedTile):
        return False
    area = above.parentWidget()
    if isinstance(area, QScrollArea) and area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return False
    return widget.x() < -1 or widget.x() + widget.width() > above.width() + 1


@pytest.mark.parametrize("key", ["today", "drafts", "accounts", "composer-over-limit", "welcome", "today-ledger"])
def test_the_menus_hold_no_loose_word(show: Show, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Menu] = []
    monkeypatch.setattr(Menu, "popup", lambda self, *_: opened.append(self))
    with show(key) as (now, target):
        seen: set[str] = set()
        for button in target.findChildren(QAbstractButton):
            leads = isinstance(button, IconButton) and button._icon == "ellipsis"
            kind = f"{type(button.parentWidget()).__name__} {type(button).__name__}"
            if button.isVisible() and (leads or isinstance(button, Picker | Arrow)) and kind not in seen:
                seen.add(kind)
                button.click()
                now.window._popover and now.window._popover.close_now()
        now.window.publishing_menus.open_pause(QPoint(0, 0))
        assert opened
        said = [text for menu in opened for action in menu.actions() for _, text in _items(action)]
        said += [str((a.data() or {}).get("keys", "")) for menu in opened for a in menu.actions()]
        found = sorted({f"{text!r} ({', '.join(words)})" for text in said if (words := loose(text))})
    assert not found, "\n".join(found)
