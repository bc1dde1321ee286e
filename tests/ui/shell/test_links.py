"""Links from outside open a screen and do nothing else, whatever they hold."""

from __future__ import annotations

import logging
import random
import string
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from inkom_desktop.domain.ids import new_id
from inkom_desktop.engine.house import House
from inkom_desktop.ui.shell.application import Application
from inkom_desktop.ui.shell.arrivals import PAGE_KEYS, Arrivals
from inkom_desktop.ui.shell.links import MOST_BYTES, Link, is_link, read_link
from inkom_desktop.ui.shell.wish import HIDDEN, SHOW, Wish, read_wish, wish_of, write_wish
from tests.ui.shell.conftest import Screen, told

MANY = 10_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inkom://today", Link("today")),
        ("inkom:today", Link("today")),
        ("INKOM://Today/", Link("today")),
        ("inkom://accounts", Link("accounts")),
        ("inkom://compose", Link("composer")),
        ("inkom://draft/0123456789ab", Link("composer", "0123456789ab")),
    ],
)
def test_a_link_names_a_screen(text: str, expected: Link) -> None:
    assert read_link(text, PAGE_KEYS) == expected


@pytest.mark.parametrize(
    "text",
    [
        "inkom://",
        "inkom:",
        "inkom://composer",
        "inkom://draft",
        "inkom://draft/",
        "inkom://draft/0123456789abc",
        "inkom://draft/0123456789au",
        "inkom://draft/../../etc",
        "inkom://draft/0123456789ab/publish",
        "inkom://today/0123456789ab",
        "inkom://today?publish=now",
        "inkom://today#x",
        "inkom://user@today",
        "inkom://today:80",
        "inkom://publish",
        "inkom://schedule/0123456789ab",
        "inkom://settings?billing.url=https://evil.example",
        "inkom://today --gallery",
        "inkom://today\n",
        "inkom://tod%61y",
        "inkom://ｔoday",
        "https://today",
        "inkom://today" + "/" * MOST_BYTES,
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert read_link(text, PAGE_KEYS) is None


def test_a_link_is_data_and_no_flag() -> None:
    assert wish_of(["inkom://today", "--hidden"], {}) == Wish("inkom://today")
    assert wish_of(["--hidden"], {"XDG_ACTIVATION_TOKEN": "abc"}) == Wish(HIDDEN, "abc")
    assert wish_of([], {"DESKTOP_STARTUP_ID": "id_TIME1"}) == Wish(SHOW, "id_TIME1")
    assert wish_of([], {"XDG_ACTIVATION_TOKEN": "two words"}) == Wish(SHOW)


def test_a_wish_arrives_as_it_was_sent() -> None:
    for wish in (Wish(), Wish(HIDDEN), Wish("inkom://today", "token-1")):
        assert read_wish(write_wish(wish)) == wish
    assert read_wish(write_wish(Wish("inkom://a\nb"))) == Wish(SHOW)
    assert read_wish(write_wish(Wish("inkom:" + "x" * MOST_BYTES))) == Wish(SHOW)


def uris(seed: int) -> list[str]:
    """Ten thousand links: of the grammar, of its pieces in disorder, and of characters at random."""
    dice = random.Random(seed)
    verbs = ["today", "drafts", "accounts", "compose", "composer", "draft", "publish", "delete", "import", "settings"]
    verbs += ["login", "server", "now", "send"]
    glue = ["/", "//", "?", "#", "&", "=", ":", "@", "%2f", "%00", "..", " ", "--", "--gallery", "\n", "\x00", "‮"]
    letters = string.printable + "äß漢🙂\u202e\u0000"
    made = []
    for _ in range(MANY):
        kind = dice.random()
        if kind < 0.2:
            made.append(f"inkom://{dice.choice(verbs)}" + (f"/{new_id()}" if dice.random() < 0.5 else ""))
        elif kind < 0.7:
            pieces = [dice.choice([*verbs, *glue, new_id()]) for _ in range(dice.randrange(12))]
            made.append(dice.choice(["inkom:", "inkom://", "INKOM:", ""]) + "".join(pieces))
        else:
            length = dice.choice([0, 1, 5, 50, 3000])
            made.append("inkom:" + "".join(dice.choice(letters) for _ in range(length)))
    return made


class Door:
    """Stands for the window: it only counts which screens were opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def come_forward(self) -> None:
        self.opened.append("")

    def show_page(self, key: str) -> None:
        self.opened.append(key)

    def compose(self, draft_id: str | None) -> None:
        self.opened.append("composer")

    def run(self, work: Any) -> None:
        work.close()
        self.opened.append("draft")


async def everything(house: House) -> tuple[object, ...]:
    """All that a link could wish to change."""
    return (
        sorted((await house.store.settings.all()).items()),
        await house.store.publications.counts(),
        [d.id for d in await house.store.drafts.all(limit=1000)],
        list(await house.store.accounts.all()),
        list(await house.store.workspaces.all()),
    )


def test_ten_thousand_links_change_nothing(screen: Screen, caplog: pytest.LogCaptureFixture) -> None:
    door = Door()
    arrivals = Arrivals(door, screen.desktop)  # type: ignore[arg-type]
    caplog.set_level(logging.WARNING, "inkom_desktop.ui.shell.arrivals")

    async def scenario() -> None:
        await screen.folder("Site")
        before = await screen.bridge.call(everything)
        links = uris(seed=38)
        for link in links:
            arrivals.follow(link)
        assert await screen.bridge.call(everything) == before
        assert set(door.opened) == {"", "today", "drafts", "accounts", "composer", "draft"}
        ignored = sum(is_link(link) and read_link(link, PAGE_KEYS) is None for link in links)
        assert ignored > MANY / 2
        assert len(caplog.records) == ignored
        assert all(new not in caplog.text for new in ("evil", "\x00", "‮"))

    screen.run(scenario())


def test_links_open_their_screens(screen: Screen) -> None:
    arrivals = Arrivals(screen.window, screen.desktop)

    async def scenario() -> None:
        async def another_clients_draft(house: House) -> str:
            other = await house.workspaces.add("Another client", "UTC")
            return (await house.drafts.new(other.id, parts=("Theirs.",))).id

        changed = told(screen.desktop.changed, lambda: len(screen.desktop.now.workspaces) == 2)
        draft, _ = await screen.bridge.call(another_clients_draft), await changed
        arrivals.meet(Wish("inkom://accounts"))
        assert screen.window.stack.currentWidget() is screen.window.page("accounts")
        arrivals.meet(Wish(f"inkom://draft/{draft}"))
        await screen.window.settled()
        assert screen.window.stack.currentWidget() is screen.window.page("composer")
        assert screen.window.page("composer").vm.draft.id == draft  # type: ignore[attr-defined]
        assert screen.desktop.now.workspace is not None
        assert screen.desktop.now.workspace.name == "Another client"
        screen.window.hide()
        arrivals.meet(Wish(HIDDEN))
        assert not screen.window.isVisible()
        arrivals.meet(Wish(SHOW))
        assert screen.window.isVisible()

    screen.run(scenario())


def test_the_link_of_a_draft_that_is_gone_says_so(screen: Screen) -> None:
    async def scenario() -> None:
        Arrivals(screen.window, screen.desktop).follow(f"inkom://draft/{new_id()}")
        await screen.window.settled()

    screen.run(scenario())
    assert next(t.title for t in screen.window.toasts.toasts()).startswith("No draft")  # type: ignore[attr-defined]


def test_macos_hands_links_to_the_application() -> None:
    heard: list[str] = []
    # There is one application in a process, and it is the tests': the method alone is tried.
    standin = SimpleNamespace(link_opened=SimpleNamespace(emit=heard.append))
    assert Application.event(standin, QFileOpenEvent(QUrl("inkom://today")))  # type: ignore[arg-type]
    assert heard == ["inkom://today"]
