"""The real program on a real (virtual) screen, which tells what happens to it as lines of JSON and obeys words on its input.

Usage: walk_real_tray.py DATA_FOLDER [--hidden]. Started by test_real_tray.py, never by hand.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer

from inkom_desktop.bootstrap import open_house, set_up
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ui import app
from inkom_desktop.ui.shell import tray_host
from inkom_desktop.ui.shell.notifications import teller
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import app_icon

tray_host.LOOK_MS = 150
teller.TOGETHER_MS = 100
teller.FOLD_S = 0.0


def tell(event: str, **facts: Any) -> None:
    sys.stdout.write(json.dumps({"event": event, **facts}) + "\n")
    sys.stdout.flush()


class TellingTray(Tray):
    """The tray, and what its host and its menu do."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.host.came.connect(lambda: tell("tray came"))
        self.host.went.connect(lambda: tell("tray went"))
        self.menu.aboutToShow.connect(lambda: QTimer.singleShot(100, self._tell_menu))

    def show_state(self) -> None:
        super().show_state()
        tell("face", face=self._worn[0], tooltip=self.icon.toolTip())

    def _tell_menu(self) -> None:
        items = {}
        for action in self.menu.actions():
            if not action.isSeparator():
                middle = self.menu.mapToGlobal(self.menu.actionGeometry(action).center())
                items[action.text()] = [middle.x(), middle.y()]
        tell("menu", items=items, shown=self.menu.isVisible())


class TellingWindow(Window):
    """The window, and what it shows."""

    def __init__(self, desktop: Any, switcher: Any, tray: Tray) -> None:
        super().__init__(desktop, switcher, tray)
        self.no_tray.installEventFilter(self)
        desktop.ready.connect(lambda: self.run(self._prepare()))
        self._words = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._words.activated.connect(self._obey)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.no_tray and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            tell("no tray notice", shown=event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def show_page(self, key: str) -> None:
        super().show_page(key)
        tell("page", page=key, shown=self.isVisible(), active=self.isActiveWindow())

    async def _prepare(self) -> None:
        async def work(house: House) -> None:
            workspace = await house.workspaces.first("UTC")
            await house.accounts.connect("folder", SignInAsk(server=str(house.data / "site")), workspace.id, "Site")

        await self._desktop.bridge.call(work)
        tell("ready")

    def _obey(self) -> None:
        word = sys.stdin.readline().strip()
        if word == "close":
            self.close()
            tell("closed", shown=self.isVisible())
        elif word == "fail":
            self.run(self._fail())
        elif word == "miss":
            self.run(self._miss())
        else:
            self.quit_asked.emit()

    async def _fail(self) -> None:
        """Let a post go wrong for real: its picture is gone when its minute comes."""

        async def work(house: House) -> None:
            (account,) = await house.store.accounts.all()
            picture = house.data / "picture.png"
            app_icon().pixmap(16, 16).save(str(picture))
            added = await house.drafts.attach(picture, "A picture")
            draft = await house.drafts.new(
                account.workspace_id,
                parts=("First <b>light</b> & more.",),
                account_ids=[account.id],
                media=[added],
            )
            at = house.clock.now() + timedelta(seconds=0.2)
            await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
            for file in (house.data / "media").rglob("*"):
                if file.is_file():
                    file.unlink()

        await self._desktop.bridge.call(work)
        self._desktop.bridge.wake()

    async def _miss(self) -> None:
        """A post that was missed while nobody published."""

        async def work(house: House) -> None:
            (account,) = await house.store.accounts.all()
            draft = await house.drafts.new(
                account.workspace_id, parts=("Missed this morning.",), account_ids=[account.id]
            )
            at = house.clock.now() + timedelta(hours=1)
            (pub,) = await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
            due = house.clock.now() - timedelta(hours=2)
            held = replace(pub, due_at=due, state=State.HELD, reason=Reason.MISSED)
            house.bus(PublicationChanged(await house.store.publications.save(held)))
            house.bus.listen(lambda fact: _tell_end(fact, pub.id))

        await self._desktop.bridge.call(work)


def _tell_end(fact: object, publication_id: str) -> None:
    if isinstance(fact, PublicationChanged) and fact.publication.id == publication_id:
        tell("post", state=fact.publication.state.value, late=fact.publication.late_by_s)


app.Tray = TellingTray  # type: ignore[misc]
app.Window = TellingWindow  # type: ignore[misc]
data = set_up()
sys.exit(app.run(sys.argv[2:], open_house, data))
