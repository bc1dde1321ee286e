"""What is told, in which words, and how often."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.events import AccountChanged
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.ui.bridge.desktop import Elsewhere
from inkom_desktop.ui.bridge.snapshot import Ahead
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications import bus
from inkom_desktop.ui.shell.notifications.native import NativeNotifier
from inkom_desktop.ui.shell.notifications.notification import LONGEST_TEXT, Does, Notification, plain
from inkom_desktop.ui.shell.notifications.teller import FOLD_S, Teller
from tests.fakes.publications import publication
from tests.ui.shell.conftest import Screen, told

NOON = datetime(2026, 10, 13, 12, 0, tzinfo=UTC)


class Board(QObject):
    """A notifier that keeps what stands."""

    pressed = Signal(object, str)
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Notification] = []
        self.standing: dict[str, Notification] = {}

    def show(self, notification: Notification) -> None:
        self.shown.append(notification)
        self.standing[notification.key] = notification

    def withdraw(self, key: str) -> None:
        self.standing.pop(key, None)

    async def close(self) -> None:
        self.standing.clear()


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def teller(screen: Screen, board: Board) -> Teller:
    made = Teller(screen.desktop, board, clock=lambda: 0.0)
    made._soon.setInterval(10**6)  # the tests say when
    return made


def post(number: int, state: State, reason: str = "", **changes: Any) -> Publication:
    return replace(publication(), id=f"pub{number}", state=state, reason=reason, **changes)


def see(teller: Teller, *posts: Publication) -> None:
    for pub in posts:
        teller._desktop.publication_changed.emit(pub)


def test_one_post_that_missed_its_time(teller: Teller, board: Board) -> None:
    see(teller, post(1, State.HELD, Reason.MISSED, due_at=NOON, zone="UTC"))
    assert board.shown == []
    teller.tell()
    (told_of,) = board.shown
    assert told_of.title == "1 post missed its time"
    assert told_of.text.endswith("It was due Tue 13 Oct, 12:00. Nothing was sent.")
    assert (told_of.opens, told_of.button) == (Link("today"), "Open Today")
    assert [(o.does, o.words, o.publication_ids) for o in told_of.offers] == [
        (Does.SEND_NOW, "Publish now", ("pub1",)),
        (Does.SKIP, "Skip", ("pub1",)),
    ]


def test_a_burst_is_one(teller: Teller, board: Board) -> None:
    see(teller, *(post(n, State.HELD, Reason.MISSED) for n in range(50)))
    teller.tell()
    (told_of,) = board.shown
    assert told_of.title == "50 posts missed their time"
    assert [(o.does, o.words, len(o.publication_ids)) for o in told_of.offers] == [
        (Does.SEND_NOW, "Publish all now", 50),
        (Does.SKIP, "Skip all", 50),
    ]


def test_a_second_one_soon_after_joins_the_first(teller: Teller, board: Board) -> None:
    see(teller, post(1, State.REVIEW, Reason.CANNOT_LOOK))
    teller.tell()
    see(teller, post(2, State.HELD, Reason.MISSED))
    teller.tell()
    assert [n.title for n in board.standing.values()] == ["2 posts need you"]
    teller._clock = lambda: FOLD_S + 1
    see(teller, post(3, State.FAILED, "refused_by_network", detail="secret-token <b>"))
    teller.tell()
    assert [n.title for n in board.standing.values()] == ["2 posts need you", "A post needs you"]
    assert "The network refused it." in board.shown[-1].text
    assert "secret-token" not in board.shown[-1].text


def test_the_same_fact_is_told_once_and_taken_back_when_settled(teller: Teller, board: Board) -> None:
    held = post(1, State.HELD, Reason.MISSED)
    see(teller, held, held)
    teller.tell()
    see(teller, held)
    teller.tell()
    assert len(board.shown) == 1
    see(teller, post(1, State.SCHEDULED))
    assert board.standing == {}
    see(teller, held)
    teller.tell()
    assert len(board.shown) == 2


def test_a_folded_one_is_taken_back_with_the_last(teller: Teller, board: Board) -> None:
    see(teller, post(1, State.HELD, Reason.MISSED), post(2, State.HELD, Reason.MISSED))
    teller.tell()
    see(teller, post(1, State.CANCELLED))
    assert list(board.standing) == ["posts"]
    see(teller, post(2, State.PUBLISHED, late_by_s=10.0))
    assert board.standing == {}


def test_late_is_told_and_on_time_is_not(teller: Teller, board: Board) -> None:
    see(teller, post(1, State.PUBLISHED, late_by_s=2.0))
    see(teller, post(2, State.PUBLISHED, Reason.SAID_PUBLISHED, late_by_s=9000.0))
    teller.tell()
    assert board.shown == []
    see(teller, post(3, State.PUBLISHED, late_by_s=14 * 60.0))
    teller.tell()
    assert [n.title for n in board.shown] == ["Published 14 min late"]
    see(teller, post(4, State.PUBLISHED, late_by_s=90.0), post(5, State.PUBLISHED, late_by_s=90.0))
    teller.tell()
    assert board.shown[-1].title == "2 posts went out late"


def test_a_sign_in_that_ended_is_told_once_for_all_its_posts(screen: Screen, teller: Teller, board: Board) -> None:
    async def scenario() -> None:
        account_id = await screen.folder("Site")
        account = screen.desktop.account(account_id)
        assert account is not None
        for number in range(3):
            blocked = post(number, State.BLOCKED, Reason.SIGN_IN, account_id=account_id, network="folder")
            see(teller, blocked)
        out = replace(account, state=AccountState.SIGN_IN_NEEDED)
        screen.bridge.fact.emit(AccountChanged(out))
        teller.tell()
        teller.tell()
        assert [n.title for n in board.shown] == ["Folder signed you out"]
        assert board.shown[0].text == f"{account.handle}: posts wait until you sign in again."
        assert board.shown[0].opens == Link("accounts")
        screen.bridge.fact.emit(AccountChanged(account))
        assert board.standing == {}
        screen.bridge.fact.emit(AccountChanged(out))
        teller.tell()
        assert len(board.shown) == 2
        screen.bridge.fact.emit(AccountChanged(replace(out, removed_at=NOON)))
        assert board.standing == {}

    screen.run(scenario())


def test_a_locked_keyring_is_told_once(screen: Screen, teller: Teller, board: Board) -> None:
    async def scenario() -> None:
        accounts = [screen.desktop.account(await screen.folder(name)) for name in ("One", "Two")]
        for number, account in enumerate(accounts):
            assert account is not None
            see(teller, post(number, State.BLOCKED, Reason.VAULT, account_id=account.id))
            screen.bridge.fact.emit(AccountChanged(replace(account, state=AccountState.VAULT_LOCKED)))
        teller.tell()
        assert [n.title for n in board.shown] == ["The keyring is locked"]
        for account in accounts:
            assert account is not None
            assert board.standing
            screen.bridge.fact.emit(AccountChanged(account))
        assert board.standing == {}

    screen.run(scenario())


def test_another_publishers_trouble_is_told_as_a_count(screen: Screen, teller: Teller, board: Board) -> None:
    screen.desktop.elsewhere = Elsewhere("headless", 1)
    screen.desktop.now = replace(screen.desktop.now, real=Ahead(waiting=2))
    screen.desktop.changed.emit()
    screen.desktop.changed.emit()
    assert [n.title for n in board.shown] == ["2 posts need you"]


def test_facts_that_come_together_are_told_after_a_moment(screen: Screen, board: Board) -> None:
    teller = Teller(screen.desktop, board)
    teller._soon.setInterval(5)

    async def scenario() -> None:
        see(teller, post(1, State.HELD, Reason.MISSED), post(2, State.HELD, Reason.MISSED))
        await told(teller._soon.timeout)
        assert [n.title for n in board.shown] == ["2 posts missed their time"]

    screen.run(scenario())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\tthree", "one two three"),
        ("a\x1b[2Jb\x00c", "a [2Jb c"),
        ("turned \u202eback\u202c", "turned back"),
        ("👩‍👩‍👧 stays", "👩‍👩‍👧 stays"),
        ("x" * 20, "xxxxxxxxx…"),
    ],
)
def test_text_is_one_line_of_data(text: str, expected: str) -> None:
    assert plain(text, 10 if text[0] == "x" else 80) == expected


def test_a_notification_trims_what_it_is_given() -> None:
    made = Notification("k", "t" * 500, "<script>\n" * 500, Link("today"), "Open Today")
    assert len(made.title) == 80
    assert len(made.text) == LONGEST_TEXT


def test_a_press_opens_what_was_shown_last(qapp: object) -> None:
    class Icon:
        def isVisible(self) -> bool:  # noqa: N802
            return False

    native = NativeNotifier(lambda: Icon())  # type: ignore[arg-type, return-value]
    heard: list[Link] = []
    native.pressed.connect(lambda link, _token: heard.append(link))
    native.show(Notification("k", "t", "x", Link("accounts"), "Open Accounts"))
    native.clicked()
    assert heard == [Link("today")]  # nothing was shown: there is no tray


def test_where_the_bus_is() -> None:
    assert bus.bus_address({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}) == "unix:path=/x"
    assert bus.bus_address({"XDG_RUNTIME_DIR": "/nowhere"}) == ""


def test_a_bus_that_is_not_there_leaves_it_to_qt(screen: Screen, board: Board) -> None:
    from inkom_desktop.ui.shell.notifications.freedesktop import FreedesktopNotifier
    from inkom_desktop.ui.theme import app_icon

    async def scenario() -> None:
        notifier = FreedesktopNotifier(app_icon(), board, f"unix:path={screen.data}/no-bus")
        notifier.show(Notification("k", "t", "x", Link("today"), "Open Today"))
        await notifier.settled()
        assert [n.key for n in board.shown] == ["k"]
        notifier.withdraw("k")
        await notifier.close()
        assert board.standing == {}

    screen.run(scenario())
