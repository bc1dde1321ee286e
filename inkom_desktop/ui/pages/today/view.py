"""The page Today."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import AskTime, Context, Toasted
from inkom_desktop.ui.models.post_rows import PostRow
from inkom_desktop.ui.pages.today import actions
from inkom_desktop.ui.pages.today.ledger import as_text, steps_of
from inkom_desktop.ui.pages.today.view_deeds import deeds_of, movable_of
from inkom_desktop.ui.pages.today.viewmodel import TodayViewModel
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.ledger import LedgerSteps
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.notice import AttentionCard
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import Icon, NetworkTile
from inkom_desktop.ui.words import clock_words, count_words, day_words, long_day_words, moment_words, tr
from inkom_desktop.wording.standing import STATES, say_standing

LOOKS = {
    State.SCHEDULED: ("clock", "accent.text"),
    State.PREPARING: ("loader-circle", "accent.text"),
    State.SENDING: ("loader-circle", "accent.text"),
    State.WAITING: ("rotate-cw", "warning.text"),
    State.UNKNOWN: ("circle-help", "warning.text"),
    State.HANDED_OFF: ("building-2", "info.text"),
    State.HELD: ("clock-alert", "warning.text"),
    State.BLOCKED: ("circle-alert", "danger.text"),
    State.REVIEW: ("circle-help", "danger.text"),
    State.PUBLISHED: ("circle-check", "success.text"),
    State.FAILED: ("circle-x", "danger.text"),
    State.CANCELLED: ("x", "text.tertiary"),
}
BADGES = {
    "accent.text": "accent",
    "warning.text": "warning",
    "danger.text": "danger",
    "success.text": "success",
    "info.text": "info",
}


def words_of(pub: Publication) -> str:
    """Return the beginning of what it says."""
    return " ".join((pub.content.title or pub.content.parts[0].text).split()) or tr("(picture)")


class TodayPage(QWidget):
    """Needs attention, the queue by day, and the ledger of the chosen post."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.vm = TodayViewModel(context.desktop, context.tasks, self)
        self._dialog: Dialog | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = Panel("surface.base", "")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = self._header()
        column.addWidget(header)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(24, 20, 24, 20)
        self._list.setSpacing(0)
        scroll.setWidget(self._body)
        column.addWidget(scroll, 1)
        row.addWidget(main, 1)
        self._ledger = Panel("surface.window", "left")
        self._ledger.setFixedWidth(424)
        self._ledger.hide()
        self._ledger_column = QVBoxLayout(self._ledger)
        self._ledger_column.setContentsMargins(24, 24, 24, 20)
        self._ledger_column.setSpacing(12)
        row.addWidget(self._ledger)
        self._rows: dict[str, ListRow] = {}
        self._regions: list[QWidget] = [header, scroll, self._ledger]
        self.vm.unscheduled.connect(self._told_unscheduled)
        self.vm.changed.connect(self.show_state)
        self.vm.load()
        self.show_state()

    def _header(self) -> Panel:
        header = Panel("surface.base", "bottom")
        header.setFixedHeight(56)
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(Label(tr("Today"), "title"))
        self._date = Label("", "body", "text.secondary")
        row.addWidget(self._date)
        row.addStretch(1)
        return header

    def show_state(self) -> None:
        """Draw the screen anew: lists are short, and each row is cheap."""
        state = self.vm.state
        desktop = self._context.desktop
        now = desktop.time()
        self._date.set_text(f"{long_day_words(now, desktop.zone)}, {clock_words(now, desktop.zone)}")
        held = self.line_in_focus()
        clear(self._list)
        self._rows = {}
        if not state.loading and not state.rows and not state.attention:
            write = Button(tr("Write a post"), "primary", icon="square-pen")
            write.clicked.connect(lambda: self._context.compose.emit(None))
            empty = EmptyState(
                "sun", tr("Nothing for today"), tr("Scheduled posts stand here, with every step they take."), write
            )
            self._list.addStretch(1)
            self._list.addWidget(empty)
            self._list.addStretch(2)
        if state.attention:
            self._list.addLayout(_heading(tr("Needs attention"), Badge(str(len(state.attention)), "warning")))
            self._list.addSpacing(12)
            for pub in state.attention:
                self._list.addWidget(self._attention(pub))
                self._list.addSpacing(12)
            self._list.addSpacing(16)
        self._draw_queue(state.rows)
        self._list.addStretch(1)
        self._draw_ledger()
        if held is not None and held.key in self._rows:
            self._rows[held.key].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # what the shell asks for

    def deeds(self) -> dict[str, Deed]:
        """What can be done with the post in hand."""
        return deeds_of(self)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Close the ledger."""
        chosen = self.vm.state.chosen
        if chosen is None:
            return False
        self.vm.choose("")
        if chosen.key in self._rows:
            self._rows[chosen.key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def line_in_focus(self) -> PostRow | None:
        """Return the line that has the focus."""
        key = next((k for k, row in self._rows.items() if _holds_focus(row)), "")
        return next((line for line in self.vm.state.rows if line.key == key), None)

    def _draw_queue(self, rows: tuple[PostRow, ...]) -> None:
        desktop = self._context.desktop
        zone = zone_of(desktop.zone)
        today = desktop.time().astimezone(zone).date()
        seen = None
        for row in rows:
            day = (
                max(row.due_at.astimezone(zone).date(), today)
                if row.first.state not in (State.PUBLISHED,)
                else row.due_at.astimezone(zone).date()
            )
            if day != seen:
                if seen is not None:
                    self._list.addSpacing(20)
                seen = day
                title = tr("Queue") if day == today else day_words(row.due_at, desktop.zone)
                self._list.addLayout(
                    _heading(
                        title,
                        Label(
                            self._summary(rows) if day == today else long_day_words(row.due_at, desktop.zone),
                            "small",
                            "text.secondary",
                        ),
                    )
                )
                self._list.addSpacing(8)
            self._list.addWidget(self._row(row))

    def _summary(self, rows: tuple[PostRow, ...]) -> str:
        pubs = [p for r in rows for p in r.publications]
        done = sum(p.state is State.PUBLISHED for p in pubs)
        sending = sum(p.state in (State.SENDING, State.PREPARING) for p in pubs)
        ahead = len(pubs) - done - sending
        return tr("{done} published, {sending} sending, {ahead} to go", done=done, sending=sending, ahead=ahead)

    def _row(self, line: PostRow) -> ListRow:
        pub = line.first
        state = STATES[pub.state]
        name = f"{clock_words(line.due_at, pub.zone)}, {words_of(pub)}, {state}"
        row = ListRow(name, 56, radius=8, line=False, spacing=14)
        row.activated.connect(
            lambda: self.vm.choose("" if self.vm.state.chosen and self.vm.state.chosen.key == line.key else line.key)
        )
        row.set_selected(bool(self.vm.state.chosen and self.vm.state.chosen.key == line.key))
        when = Label(clock_words(line.due_at, pub.zone), "body_strong", figures=True)
        when.setFixedWidth(52)
        row.body.addWidget(when)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(3)
        column.addWidget(ElidedLabel(words_of(pub), weight=500))
        tiles = QHBoxLayout()
        tiles.setSpacing(4)
        for each in line.publications:
            card = self._context.desktop.card(each.network)
            tiles.addWidget(NetworkTile(card.tile, card.name, 14))
        tiles.addStretch(1)
        column.addLayout(tiles)
        row.body.addWidget(middle, 1)
        icon, role = LOOKS[pub.state]
        row.body.addWidget(Icon(icon, role, 14))
        late = round((pub.late_by_s or 0) / 60)
        done = [p for p in line.publications if p.state is State.PUBLISHED]
        word = tr(state)
        if pub.state is State.PUBLISHED and late >= 1:
            word = tr("{minutes} min late", minutes=late)
        elif done and len(done) < len(line.publications):
            word = tr("{done} of {all}: {state}", done=len(done), all=len(line.publications), state=word)
        row.body.addWidget(Label(word, "body", role))
        more = IconButton("ellipsis", tr("More for this post"))
        more.clicked.connect(lambda: self._menu(line, more.mapToGlobal(QPoint(0, more.height()))))
        row.body.addWidget(more)
        self._rows[line.key] = row
        return row

    def _told_unscheduled(self, pubs: tuple[Publication, ...]) -> None:
        title = tr("Taken out of the queue")
        self._context.toast.emit(
            Toasted(title, words_of(pubs[0])[:80], "neutral", tr("Undo"), lambda: self.vm.requeue(pubs))
        )

    def _menu(self, line: PostRow, at: QPoint) -> None:
        menu = Menu(tr("Post"))
        movable = movable_of(line)
        if movable:
            menu.add_item(tr("Publish now"), lambda: self._ask_publish_now(movable), icon="send")
            keys = key_words(actions.CHANGE_TIME.keys[0])
            menu.add_item(tr("Change time"), lambda: self._change_time(movable), icon="calendar-clock", keys=keys)
        menu.add_item(
            tr("Open the draft"), lambda: self._context.compose.emit(line.first.draft_id), icon="file-pen-line"
        )
        for pub in line.publications:
            if pub.permalink:
                name = self._context.desktop.card(pub.network).name
                menu.add_item(
                    tr("Open post on {network}", network=name), lambda p=pub: _open(p.permalink), icon="external-link"
                )
        if movable:
            menu.addSeparator()
            keys = key_words(actions.UNSCHEDULE.keys[0])
            menu.add_item(tr("Unschedule"), lambda: self.vm.unschedule(movable), icon="trash-2", danger=True, keys=keys)
        self._open_menu = menu
        menu.popup(at)

    def _attention(self, pub: Publication) -> AttentionCard:
        desktop = self._context.desktop
        card = desktop.card(pub.network)
        account = desktop.account(pub.account_id)
        said = say_standing(pub)
        sentence = f"“{words_of(pub)[:80]}” · {tr('due {moment}', moment=moment_words(pub.due_at, pub.zone))}. {tr(said.what)} {tr(said.todo)}"
        icons = {State.HELD: "moon", State.BLOCKED: "key-round", State.REVIEW: "circle-help", State.FAILED: "circle-x"}
        title = tr("{state} on {network}", state=tr(STATES[pub.state]), network=card.name)
        return AttentionCard(
            icons[pub.state],
            title,
            sentence.strip(),
            self._remedies(pub),
            tone="danger" if pub.state in (State.FAILED, State.REVIEW) else "warning",
            tiles=[(card.tile, card.name)],
            caption=account.handle if account else "",
        )

    def _remedies(self, pub: Publication) -> list[Button]:
        buttons: list[Button] = []

        def add(word: str, act, kind: str = "secondary", icon: str | None = None) -> None:  # type: ignore[no-untyped-def]
            button = Button(word, kind, "card", icon=icon)  # type: ignore[arg-type]
            button.clicked.connect(act)
            buttons.append(button)

        match pub.state:
            case State.REVIEW:
                add(tr("It is there"), lambda: self._ask_address(pub), "primary")
                add(tr("Look again"), lambda: self.vm.look_again(pub))
                add(tr("Send again"), lambda: self._ask_publish_now((pub,)))
                add(tr("Skip"), lambda: self.vm.skip(pub), "ghost")
            case State.BLOCKED if pub.reason in (Reason.SIGN_IN, Reason.VAULT):
                account = self._context.desktop.account(pub.account_id)
                add(tr("Reconnect"), lambda: self._context.connect_account.emit(account), "primary")
                add(tr("Move the post"), lambda: self._change_time((pub,)))
                add(tr("Skip"), lambda: self.vm.skip(pub), "ghost")
            case State.FAILED:
                add(tr("Open the draft"), lambda: self._context.compose.emit(pub.draft_id))
            case State.HELD:
                add(tr("Publish now"), lambda: self._ask_publish_now((pub,)), icon="send")
                add(tr("Another time"), lambda: self._change_time((pub,)), icon="calendar-clock")
                add(tr("Skip"), lambda: self.vm.skip(pub), "ghost")
            case _:
                add(tr("Another time"), lambda: self._change_time((pub,)), icon="calendar-clock")
                add(tr("Skip"), lambda: self.vm.skip(pub), "ghost")
        return buttons

    def _change_time(self, pubs: tuple[Publication, ...]) -> None:
        ask = AskTime(tr("Another time"), pubs[0].due_at, pubs[0].zone, lambda due: self.vm.reschedule(pubs, due))
        self._context.ask_time.emit(ask)

    def _ask_publish_now(self, pubs: tuple[Publication, ...]) -> None:
        desktop = self._context.desktop
        client = desktop.now.workspace.name if desktop.now.workspace else ""
        names = ", ".join(a.handle for p in pubs if (a := desktop.account(p.account_id)))
        again = any(p.state is State.REVIEW for p in pubs)
        text = tr("It goes out as {client} to {accounts}.", client=client, accounts=names)
        if again:
            text += " " + tr("If the lost one is there after all, it will stand there twice.")
        dialog = Dialog(
            self.window(), tr("Send it again?") if again else tr("Publish now?"), text, close_name=tr("Close")
        )
        keep = Button(tr("Keep it waiting"), "ghost")
        keep.clicked.connect(dialog.reject)
        go = Button(tr("Send again") if again else tr("Publish now"), "primary")
        go.clicked.connect(dialog.accept)
        dialog.accepted.connect(lambda: [self.vm.publish_now(p) for p in pubs])
        dialog.add_button(keep)
        dialog.add_button(go, primary=True)
        self._dialog = dialog
        dialog.open()

    def _ask_address(self, pub: Publication) -> None:
        dialog = Dialog(
            self.window(),
            tr("It is there"),
            tr("Paste its address, so that it can be opened from here."),
            close_name=tr("Close"),
        )
        field = Field(tr("Address of the post"), hint="https://…")
        dialog.body.addWidget(field)
        go = Button(tr("Mark as published"), "primary")

        def done() -> None:
            if field.text().strip().startswith(("https://", "http://", "file://")):
                dialog.accept()
                self.vm.said_published(pub, field.text().strip())
            else:
                field.set_error(tr("An address begins with https://."))

        go.clicked.connect(done)
        dialog.add_button(go, primary=True)
        dialog.set_first_focus(field.edit)
        self._dialog = dialog
        dialog.open()

    def _draw_ledger(self) -> None:
        state = self.vm.state
        clear(self._ledger_column)
        self._ledger.setVisible(state.chosen is not None)
        if state.chosen is None:
            return
        pubs = state.chosen.publications
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(tr("Publishing ledger"), "body_strong"), 1)
        copy = Button(tr("Copy"), "ghost", "card", icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(pubs, state.attempts)))
        close = IconButton("x", tr("Close the ledger"))
        close.clicked.connect(lambda: self.vm.choose(""))
        head.addWidget(copy)
        head.addWidget(close)
        self._ledger_column.addLayout(head)
        self._ledger_column.addWidget(Label(words_of(pubs[0])[:160], weight=600, wrap=True))
        due = moment_words(pubs[0].due_at, pubs[0].zone)
        photos = sum(len(p.media) for p in pubs[0].content.parts)
        if photos:
            due += " · " + count_words(photos, "1 photo", "{count} photos")
        self._ledger_column.addWidget(Label(tr("Due {when}", when=due), "small", "text.secondary"))
        for pub in pubs:
            self._ledger_column.addWidget(self._ledger_card(pub, steps_of(pub, state.attempts)))
        self._ledger_column.addStretch(1)

    def _ledger_card(self, pub: Publication, steps) -> Card:  # type: ignore[no-untyped-def]
        desktop = self._context.desktop
        tile = desktop.card(pub.network)
        account = desktop.account(pub.account_id)
        card = Card(padding=(14, 12, 14, 12), radius=10)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(NetworkTile(tile.tile, tile.name, 18))
        top.addWidget(ElidedLabel(account.handle if account else tile.name, weight=500), 1)
        top.addWidget(Badge(tr(STATES[pub.state]), BADGES.get(LOOKS[pub.state][1], "neutral")))
        card.body.addLayout(top)
        card.body.addSpacing(6)
        if steps:
            shown = LedgerSteps(steps)
            shown.link_pressed.connect(_open)
            card.body.addWidget(shown)
        said = say_standing(pub)
        if said.what:
            card.body.addSpacing(4)
            card.body.addWidget(Label(f"{tr(said.what)} {tr(said.todo)}".strip(), "small", "text.secondary", wrap=True))
        return card


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _heading(title: str, beside: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Label(title, "body_strong"))
    row.addWidget(beside)
    row.addStretch(1)
    return row
