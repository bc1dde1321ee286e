"""What is said of a draft that is scheduled or out: to whom, when, how it stands, and what can still be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.decisions import MOVABLE, held_by_network
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.transitions import maybe_live
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer.standing import Standing
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, set_plain_tooltip
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.notice import Notice, NoticeTone
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.words import moment_words, network_words, speak, tr
from inkom_desktop.wording.standing import STATES, say_standing

FEW = 3
"""So many accounts have a line each without being asked."""


def movable(post: Publication) -> bool:
    """Tell whether a post may still be given another time or be taken out of the queue."""
    return held_by_network(post) or (post.state in MOVABLE and not maybe_live(post))


class StandingStrip(QWidget):
    """Empty for a draft that was never scheduled. Signals carry the posts they are about; `compare` one of them."""

    retime = Signal(object)
    unschedule = Signal(object)
    send_now = Signal(object)
    compare = Signal(object)

    def __init__(self, desktop: Desktop, standing: Standing) -> None:
        super().__init__()
        self._desktop, self._standing = desktop, standing
        self._menu: Menu | None = None
        self._unfolded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 24, 0)
        self._column.setSpacing(4)
        self.hide()
        standing.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Say where it stands now."""
        standing = self._standing
        clear(self._column)
        self.setVisible(bool(standing.posts))
        if not standing.posts:
            self._unfolded = False
            return
        self._column.addWidget(self._notice())
        if len(standing.posts) <= FEW or self._unfolded:
            for post in standing.posts:
                self._column.addWidget(self._line(post))

    def _notice(self) -> Notice:
        standing = self._standing
        coming = tuple(p for p in standing.to_come if movable(p))
        actions: list[QWidget] = []
        if len(standing.posts) > FEW:
            words = tr("Fewer lines") if self._unfolded else tr("Each account")
            actions.append(self._button(words, self._fold, "ghost"))
        if standing.posts and standing.differing:
            actions.append(self._button(tr("Compare"), self._compare, "ghost"))
        if coming:
            actions.append(self._button(tr("Take out of the queue"), partial(self.unschedule.emit, coming)))
            actions.append(self._button(tr("Publish now"), partial(self.send_now.emit, coming)))
            actions.append(self._button(tr("Change time"), partial(self.retime.emit, coming)))
        title, text, tone = self._words()
        return Notice(tone, title, text, actions, icon="calendar-clock" if tone in ("info", "accent") else None)

    def _words(self) -> tuple[str, str, NoticeTone]:
        standing = self._standing
        if standing.to_come:
            return self._coming_words()
        if not standing.out:
            return tr("It was refused."), tr("Change it and schedule it again; nothing of it is out."), "danger"
        title = tr("This post is out.")
        text = tr("It can no longer be changed here, so that nothing is published twice.")
        if not standing.is_over:
            text = tr("What you change goes to the accounts that do not have it yet; what is out stays as it is.")
        elif standing.differing:
            text = tr("What you wrote since did not go out. It can no longer be changed here.")
        return title, text, "success"

    def _coming_words(self) -> tuple[str, str, NoticeTone]:
        standing = self._standing
        first = standing.to_come[0]
        same = all(p.due_at == first.due_at for p in standing.to_come)
        when = moment_words(first.due_at, first.zone)
        if same:
            title = tr("Scheduled for {moment}.", moment=when)
        else:
            title = tr("Scheduled, first for {moment}.", moment=when)
        late = [p for p in standing.to_come if p.id in standing.differing]
        if standing.to_revise:
            text = tr("What you changed since is kept, but is not in what goes out.")
            return title, text, "warning"
        if late:
            text = tr("What you changed since did not get in: it is being sent, or something of it is out.")
            return title, text, "warning"
        if not standing.free:
            return (
                title,
                tr("What you see is what goes out. Changes are kept as a draft until you put them in."),
                "info",
            )
        return title, tr("It is not scheduled for all chosen accounts yet."), "info"

    def _line(self, post: Publication) -> QWidget:
        account = self._desktop.account(post.account_id)
        card = self._desktop.card(post.network)
        handle = account.handle if account is not None else tr("Removed account")
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(NetworkTile(card.tile, network_words(card), 18))
        at = post.published_at or post.due_at
        state = speak(STATES[post.state])
        said = tr("{account}: {state}, {moment}", account=handle, state=state, moment=moment_words(at, post.zone))
        if post.id in self._standing.differing:
            said = tr("{words} (an older text)", words=said)
        label = ElidedLabel(said, "small", "text.secondary", figures=True)
        sentence = say_standing(post, speak)
        set_plain_tooltip(label, f"{said}. {sentence}".rstrip(". ") + ".")
        row.addWidget(label, 1)
        more = IconButton("ellipsis", tr("More for {account}", account=handle), side=24)
        more.clicked.connect(lambda: self._open_menu(post, more))
        more.setVisible(movable(post) or bool(post.permalink) or post.id in self._standing.differing)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)
        return held

    def _open_menu(self, post: Publication, anchor: QWidget) -> None:
        menu = self._menu = Menu(tr("Scheduled post"))
        if movable(post):
            menu.add_item(tr("Change time"), partial(self.retime.emit, (post,)), icon="calendar-clock")
            menu.add_item(tr("Publish now"), partial(self.send_now.emit, (post,)), icon="send")
            menu.add_item(tr("Take out of the queue"), partial(self.unschedule.emit, (post,)), icon="x")
        if post.id in self._standing.differing:
            menu.add_item(tr("Compare"), partial(self.compare.emit, post), icon="file-text")
        if post.permalink:
            menu.add_item(tr("Open the post"), lambda: _open(post.permalink), icon="external-link")
        menu.popup(anchor.mapToGlobal(QPoint(anchor.width() - menu.sizeHint().width(), anchor.height() + 4)))

    def _button(self, words: str, then, kind: str = "secondary") -> Button:  # type: ignore[no-untyped-def]
        button = Button(words, kind, "card")  # type: ignore[arg-type]
        button.clicked.connect(lambda: then())
        return button

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self.show_state()

    def _compare(self) -> None:
        post = next((p for p in self._standing.posts if p.id in self._standing.differing), None)
        if post is not None:
            self.compare.emit(post)


def _open(address: str) -> None:
    url = QUrl(address)
    if url.scheme().lower() in ("http", "https"):
        QDesktopServices.openUrl(url)
