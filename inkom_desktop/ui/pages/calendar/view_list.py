"""The list: every post of a month from a day on, day by day, for screen readers, for many posts, and to be printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.standing import STATE_WORDS
from inkom_desktop.ui.pages.calendar.thumbnails import Thumbnails
from inkom_desktop.ui.pages.calendar.view_week import change_words
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.post_row import ClientMark, PostLook, PostRowView, lead_width
from inkom_desktop.ui.widgets.post_tile import state_icon
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.widgets.virtual import VirtualColumn, VirtualRow
from inkom_desktop.ui.words import clock_words, count_words, initials, network_words, speak, tr

HEADING, ROW = 20, 56
_HEAD = "day "


class PostList(QScrollArea):
    """Rows by day; only those near the view exist."""

    opened = Signal(str)
    menu_asked = Signal(str, QPoint)
    checked = Signal(str)
    near_end = Signal()

    def __init__(self, desktop: Desktop, vm: CalendarViewModel) -> None:
        super().__init__()
        self._desktop, self._vm = desktop, vm
        self._posts: dict[str, Post] = {}
        self._days: dict[str, str] = {}
        self._lead = 44
        self._pictures = Thumbnails(desktop, self)
        self._pictures.ready.connect(self._show_pictures)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = VirtualColumn(self._make)
        self.column.setAccessibleName(tr("List of posts"))
        body = Panel("surface.base", "")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 16, 12, 20)
        inner.setSpacing(0)
        inner.addWidget(self.column)
        self.nothing = Label(tr("Nothing is planned in these days."), "body", "text.tertiary")
        self.nothing.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.nothing)
        inner.addStretch(1)
        self.setWidget(body)
        steady(self, inner)

    def refresh(self) -> None:
        """Show what the view-model holds; rows that stay are changed in place."""
        before = self._posts
        rows: list[VirtualRow] = []
        self._posts, self._days = {}, {}
        for day, posts in self._vm.board.days(*self._vm.span()):
            if posts:
                key = f"{_HEAD}{day.isoformat()}"
                self._days[key] = self._heading(day, len(posts))
                rows.append(VirtualRow(key, HEADING, 20 if rows else 0, listed=False))
                rows += [VirtualRow(p.key, ROW, 2) for p in posts]
                self._posts |= {p.key: p for p in posts}
        hours = [p.due_at for p in self._posts.values()][:: max(1, len(self._posts) // 40)]
        self._lead = lead_width([clock_words(at, self._vm.zone) for at in hours])
        self.nothing.setVisible(not rows)
        self.column.set_rows(rows)
        for key, widget in self.column.made().items():
            if isinstance(widget, PostRowView):
                widget.set_checked(key in self._vm.shown.chosen)
                if before.get(key) != self._posts[key]:
                    widget.set_look(self._look(self._posts[key]))
            elif isinstance(widget, Label):
                widget.set_text(self._days[key])

    def key_in_focus(self) -> str:
        """The key of the post that has the focus."""
        return self.column.key_in_focus()

    def focus_on(self, key: str) -> None:
        """Give a row the focus."""
        row = self.column.reveal(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _heading(self, day: date, count: int) -> str:
        said = [QLocale().toString(_qdate(day), tr("dddd d MMMM")), count_words(count, "1 post", "{count} posts")]
        return " · ".join(part for part in (*said, change_words(day, self._vm.zone)) if part)

    def _make(self, key: str) -> QWidget:
        if key in self._days:
            label = Label(self._days[key], "body_strong")
            label.setContentsMargins(12, 0, 12, 0)
            return label
        view = PostRowView(
            self._look(self._posts[key]), tr("More for this post"), lead_width=self._lead, checkable=True
        )
        view.set_checked(key in self._vm.shown.chosen)
        self._show_picture(key, view)
        view.activated.connect(lambda: self.opened.emit(key))
        view.checked.connect(lambda: self.checked.emit(key))
        view.menu_asked.connect(lambda at: self.menu_asked.emit(key, at))
        return view

    def _show_picture(self, key: str, view: PostRowView) -> None:
        draft = self._posts[key].draft_id
        view.set_picture(self._pictures.pixmap(draft, view.picture_side(), view.devicePixelRatioF()))

    def _show_pictures(self) -> None:
        for key, widget in self.column.made().items():
            if isinstance(widget, PostRowView) and key in self._posts:
                self._show_picture(key, widget)

    def _look(self, post: Post) -> PostLook:
        now, teller = self._vm.now(), self._vm.teller
        tile = teller.tile(post, now)
        icon, role = state_icon(tile.state)
        at = clock_words(post.due_at, self._vm.zone)
        word = speak(dict(STATE_WORDS)[tile.state])
        said = word if tile.when in (at, "") else tile.when.removeprefix(f"{at} ")
        names = dict.fromkeys(
            network_words(self._desktop.card(self._vm.accounts[i].network))
            for i in post.account_ids
            if i in self._vm.accounts
        )
        return PostLook(
            tile.title,
            teller.spoken(post, now),
            lead=at,
            tiles=tile.networks,
            note=", ".join(names),
            mark=icon,
            state=said if said == word else f"{word}: {said}",
            role=role,
            client=self._client(post),
        )

    def _client(self, post: Post) -> ClientMark | None:
        if not self._vm.shown.everyone:
            return None
        owner = next((w for w in self._desktop.now.workspaces if w.id == post.workspace_id), None)
        return ClientMark(initials(owner.name), client_colour(owner.colour), owner.name) if owner is not None else None


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
