"""What a notification offers: done once, and never to a post that somebody has handled meanwhile."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.freedesktop import FreedesktopNotifier
from inkom_desktop.ui.shell.notifications.notification import Does, Notification, Offer
from inkom_desktop.ui.shell.notifications.offers import Offers
from inkom_desktop.ui.theme import app_icon
from tests.ui.shell.conftest import Screen, told
from tests.ui.shell.test_notifications import Board
from tests.ui.shell.test_rehearsal import scheduled


async def missed(screen: Screen) -> Publication:
    pub = await scheduled(screen, await screen.folder("Site"))

    async def work(house: House) -> Publication:
        due = house.clock.now() - timedelta(hours=2)
        return await house.store.publications.save(replace(pub, due_at=due, state=State.HELD, reason=Reason.MISSED))

    return await screen.bridge.call(work)


def sites(screen: Screen) -> int:
    return sum(len(list(path.rglob("*.md"))) for path in screen.sites.values())


async def now_of(screen: Screen, pub: Publication) -> Publication:
    found = await screen.bridge.call(lambda house: house.store.publications.get(pub.id))
    assert found is not None
    return found


def test_publish_now_publishes_once_however_often_it_is_pressed(screen: Screen) -> None:
    board = Board()

    async def scenario() -> None:
        offers = Offers(screen.desktop, board.show, screen.window)
        pub = await missed(screen)
        out = asyncio.ensure_future(
            told(
                screen.bridge.fact,
                lambda f: isinstance(f, PublicationChanged) and f.publication.state is State.PUBLISHED,
            )
        )
        press = Offer(Does.SEND_NOW, "Publish now", (pub.id,))
        for _ in range(3):
            offers.take(press)
        await offers.tasks.settled()
        await out
        assert sites(screen) == 1
        assert {n.title for n in board.shown} <= {"Already handled"}
        board.shown.clear()
        offers.take(press)
        await offers.tasks.settled()
        (note,) = board.shown
        assert note.title == "Already handled"
        assert note.text == "“Soon.” needs nothing any more. It stands as: Published."
        assert note.offers == ()
        assert sites(screen) == 1

    screen.run(scenario())


def test_skip_lets_it_go_and_can_be_undone(screen: Screen) -> None:
    board = Board()

    async def scenario() -> None:
        offers = Offers(screen.desktop, board.show, screen.window)
        pub = await missed(screen)
        offers.take(Offer(Does.SKIP, "Skip", (pub.id,)))
        await offers.tasks.settled()
        assert (await now_of(screen, pub)).state is State.CANCELLED
        assert screen.desktop.undo.newest is not None
        # The other button of the same notification comes too late.
        offers.take(Offer(Does.SEND_NOW, "Publish now", (pub.id,)))
        await offers.tasks.settled()
        assert [n.title for n in board.shown] == ["Already handled"]
        assert sites(screen) == 0

    screen.run(scenario())


def test_a_post_that_got_another_time_meanwhile_stays_there(screen: Screen) -> None:
    board = Board()

    async def scenario() -> None:
        offers = Offers(screen.desktop, board.show, screen.window)
        pub = await missed(screen)
        due = screen.desktop.time() + timedelta(hours=5)
        await screen.bridge.call(
            lambda house: house.store.publications.save(replace(pub, state=State.SCHEDULED, reason="", due_at=due))
        )
        offers.take(Offer(Does.SEND_NOW, "Publish now", (pub.id,)))
        await offers.tasks.settled()
        assert [n.text for n in board.shown] == ["“Soon.” needs nothing any more. It stands as: Scheduled."]
        assert (await now_of(screen, pub)).due_at == due
        offers.take(Offer(Does.SEND_NOW, "Publish now", ("gone",)))
        await offers.tasks.settled()
        assert len(board.shown) == 1

    screen.run(scenario())


class Server:
    """A notification server that can do what a test says."""

    def __init__(self, *capabilities: str) -> None:
        self.capabilities = frozenset(capabilities)
        self.calls: list[tuple[str, tuple[object, ...]]] = []

    async def call(self, method: str, signature: str = "", values: tuple[object, ...] = ()) -> tuple[object, ...]:
        self.calls.append((method, values))
        return (len(self.calls),)

    async def close(self) -> None:
        pass


def shown(screen: Screen, server: Server) -> tuple[FreedesktopNotifier, list[object]]:
    notifier = FreedesktopNotifier(app_icon(), Board(), "nowhere")
    notifier._bus = server  # type: ignore[assignment]
    pressed: list[object] = []
    notifier.asked.connect(pressed.append)
    notifier.pressed.connect(lambda link, _: pressed.append(link))
    offers = (Offer(Does.SEND_NOW, "Publish now", ("p",)), Offer(Does.SKIP, "Skip", ("p",)))

    async def scenario() -> None:
        notifier.show(Notification("post:p", "t", "x", Link("today"), "Open Today", offers))
        await notifier.settled()

    screen.run(scenario())
    return notifier, pressed


def test_a_server_with_actions_shows_each_offer_and_is_heard_once(screen: Screen) -> None:
    server = Server("actions", "body")
    notifier, pressed = shown(screen, server)
    ((_, values),) = server.calls
    assert values[5] == [
        "default", "Open Today", "offer-0", "Publish now", "offer-1", "Skip", "open", "Open Today",
    ]  # fmt: skip
    for action in ("offer-7", "offer-", "offer-x", "offer-¹"):
        notifier._hear("ActionInvoked", (99, action))
    notifier._hear("ActionInvoked", (1, "offer-1"))
    notifier._hear("ActionInvoked", (1, "offer-0"))
    notifier._hear("ActionInvoked", (1, "default"))
    assert pressed == [Offer(Does.SKIP, "Skip", ("p",)), Link("today")]


def test_a_server_without_actions_shows_none(screen: Screen) -> None:
    server = Server("body")
    shown(screen, server)
    ((_, values),) = server.calls
    assert values[5] == []


def test_several_missed_posts_go_out_together_and_one_handled_meanwhile_stays(screen: Screen) -> None:
    board = Board()

    async def scenario() -> None:
        offers = Offers(screen.desktop, board.show, screen.window)
        one, two = await missed(screen), await missed(screen)
        offers.take(Offer(Does.SKIP, "Skip", (one.id,)))
        await offers.tasks.settled()
        offers.take(Offer(Does.SEND_NOW, "Publish all now", (one.id, two.id)))
        await offers.tasks.settled()
        assert (await now_of(screen, one)).state is State.CANCELLED
        assert (await now_of(screen, two)).late_ok
        assert board.shown == []
        offers.take(Offer(Does.SKIP, "Skip all", (one.id, two.id)))
        await offers.tasks.settled()
        (note,) = board.shown
        assert note.text == "None of these posts waits any more."

    screen.run(scenario())
