"""The page Compose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import MAX_TEXT, Attachment
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import Publication
from inkom_desktop.publishing.planner import ChecksFailed
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import AskTime, Context, Toasted
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.pages.composer.view_checks import ChecksPanel
from inkom_desktop.ui.pages.composer.view_deeds import deeds_of, focus_editor
from inkom_desktop.ui.pages.composer.view_editor import PartEditor
from inkom_desktop.ui.pages.composer.view_part import PartRow, Thumbnail
from inkom_desktop.ui.pages.composer.viewmodel import EVERYWHERE, ComposerViewModel
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, emphasised, set_plain_tooltip
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import ClientTile, Icon
from inkom_desktop.ui.words import (
    clock_words,
    count_words,
    error_words,
    initials,
    speak,
    tr,
    tr_around,
    weekday_words,
    zone_words,
)

TEXT_WIDTH = 760


class ComposerPage(QWidget):
    """Chips, tabs, parts, counters, checks, and the bar that schedules."""

    scheduled = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.vm = ComposerViewModel(context.desktop, self)
        self._dialog: QWidget | None = None
        self._editors: list[PartEditor] = []
        self._rings: dict[str, CounterRing] = {}
        self._wants_focus = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header, toolbar, bar = self._header(), self._toolbar(), self._bar()
        column.addWidget(header)
        body = Panel("surface.base", "")
        self._main = QVBoxLayout(body)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setSpacing(0)
        chips = QWidget()
        self._chips = FlowLayout(chips, gap=8)
        chips.setContentsMargins(24, 12, 24, 8)
        self._main.addWidget(chips)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 24, 0)
        self._tabs = TabBar([], tr("Texts"))
        self._tabs.changed.connect(lambda key: self.vm.show_tab(EVERYWHERE if key == "everywhere" else key))
        tabs.addWidget(self._tabs)
        self._main.addLayout(tabs)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(24, 0, 24, 0)
        self._main.addLayout(self._notices)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held = Panel("surface.base", "")
        row = QHBoxLayout(held)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(0)
        inner = QWidget()
        inner.setMaximumWidth(TEXT_WIDTH)
        self._parts = QVBoxLayout(inner)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(12)
        row.addWidget(inner, 1)
        row.addStretch(0)
        scroll.setWidget(held)
        self._main.addWidget(scroll, 1)
        self._main.addWidget(toolbar)
        self._checks = ChecksPanel(context.desktop.card)
        self._checks.split.connect(self.vm.split)
        self._checks.own_text.connect(self.vm.write_own)
        self._checks.alt_text.connect(self._write_first_alt)
        self._main.addWidget(self._checks)
        column.addWidget(body, 1)
        column.addWidget(bar)
        self._regions = [header, chips, self._tabs, scroll, toolbar, self._checks, bar]
        self._connect()
        self.vm.begin()

    # parts of the page

    def _header(self) -> Panel:
        header = Bar(gap=10)
        back = Button(tr("Drafts"), "ghost", "card")
        back.clicked.connect(lambda: self._context.go.emit("drafts"))
        header.add(back)
        header.add(Icon("chevron-right", "text.tertiary", 14))
        self._title = Field(tr("Title"), hint=tr("Title (for sites and for you)"), soft=True)
        self._title.setMaximumWidth(420)
        grow(self._title, least_width=200)
        self._title.changed.connect(self.vm.set_title)
        header.add(self._title, grows=True)
        return header

    def _toolbar(self) -> QWidget:
        bar = self._tools = Bar(height=45, lines="top", gap=4)
        picture = IconButton(actions.ADD_PICTURES.icon, speak(actions.ADD_PICTURES.title))
        picture.clicked.connect(self._pick)
        part = IconButton("split", speak(actions.ADD_PART.title))
        part.clicked.connect(lambda: self.vm.add_part())
        bar.add(picture)
        bar.add(part)
        return bar

    def _bar(self) -> Panel:
        bar = Bar(height=64, lines="top", gap=8)
        save = Button(tr("Save draft"), "ghost", icon="save")
        save.clicked.connect(self.vm.save)
        self._saved = ElidedLabel("", "small", "text.secondary")
        bar.add(save)
        bar.add(self._saved, grows=True)
        self._now = Button(tr("Publish now"), "secondary", icon="send")
        self._now.clicked.connect(self._ask_publish_now)
        self._pick_time = Button(tr("Pick time"), "secondary", icon="calendar-clock")
        self._pick_time.clicked.connect(self._choose_time)
        self._schedule = Button(tr("Schedule"), "primary")
        self._schedule.clicked.connect(self._schedule_pressed)
        for button in (self._now, self._pick_time, self._schedule):
            bar.add_end(button)
        for button, action in (
            (save, actions.SAVE),
            (self._now, actions.PUBLISH_NOW),
            (self._schedule, actions.SCHEDULE),
        ):
            set_plain_tooltip(button, key_words(action.keys[0]))
        return bar

    def _connect(self) -> None:
        vm = self.vm
        vm.opened.connect(self._draw_text)
        vm.changed.connect(self._draw_around)
        vm.counted.connect(self._draw_checks)
        vm.scheduled.connect(self._told_scheduled)
        vm.reopened.connect(lambda: self._context.go.emit("composer"))
        vm.trouble.connect(self._trouble)
        self._checks.wants_part.connect(self.focus_part)

    # what the shell calls

    def open_draft(self, draft_id: str | None, due: Due | None = None) -> None:
        """Open a draft, or a new one; `due` is the time to propose."""
        if draft_id is None and self.vm.draft is not None and self.vm.is_blank:
            self.vm.begin()
        else:
            self.vm.open(draft_id, due)
        self._wants_focus = True
        self._focus_text()

    def _focus_text(self) -> None:
        if self._wants_focus and self._editors and self.isVisible():
            self._wants_focus = False
            self._editors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._wants_focus = True
        self._focus_text()

    def deeds(self) -> dict[str, Deed]:
        """What can be done with the post in hand."""
        return deeds_of(self)

    def part_in_hand(self) -> int | None:
        """Return the place of the part that has the focus."""
        return next((i for i, editor in enumerate(self._editors) if editor.hasFocus()), None)

    def editor(self, index: int) -> PartEditor:
        """Return the editor of a part; beyond the last one, that of the last."""
        return self._editors[min(index, len(self._editors) - 1)]

    def focus_part(self, index: int, at_start: bool = False) -> None:
        """Give a part the focus."""
        focus_editor(self, index, at_start=at_start)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def leave(self) -> None:
        """Store what is in hand: the page is about to be hidden or closed."""
        self.vm.save()

    # drawing

    def _draw_text(self) -> None:
        draft = self.vm.draft
        if draft is None:
            return
        if self._title.text() != draft.title:
            self._title.set_text(draft.title)
        self._wants_focus = self._wants_focus or any(e.hasFocus() for e in self._editors)
        clear(self._parts)
        self._editors = []
        parts = self.vm.parts
        for index, text in enumerate(parts):
            self._parts.addWidget(self._part(index, text, len(parts)))
        add = Button(tr("Add part"), "ghost", "card", icon="plus")
        add.clicked.connect(lambda: self.vm.add_part())
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(add)
        self._parts.addLayout(line)
        self._parts.addStretch(1)
        self._draw_around()
        self._draw_checks()
        self._focus_text()

    def _part(self, index: int, text: str, count: int) -> PartRow:
        workspace = self._context.desktop.now.workspace
        mark = None
        if index == 0 and workspace is not None:
            colour = client_colour(workspace.colour)
            mark = ClientTile(initials(workspace.name), colour, workspace.name, 32, circle=True)
        row = PartRow(index, count, text, mark)
        row.typed.connect(lambda words: self._typed(index, words, row.editor))
        row.files.connect(lambda paths: self.vm.attach([Path(p) for p in paths], index))
        row.too_large.connect(lambda size: self._trouble(InkomError("text_too_large", size=size, limit=MAX_TEXT)))
        row.removed.connect(lambda: self.vm.remove_part(index))
        media = self._context.bridge.house.media
        thumbnails = []
        for attachment in self.vm.media_of(index):
            thumbnail = Thumbnail(attachment, media.path(attachment.file), self._context.tasks.run)
            thumbnail.wants_alt.connect(lambda a=attachment: self._write_alt(a))
            thumbnail.removed.connect(lambda a=attachment: self.vm.detach(a.id))
            thumbnails.append(thumbnail)
        row.add_pictures(thumbnails)
        self._editors.append(row.editor)
        return row

    def _draw_around(self) -> None:
        draft, desktop = self.vm.draft, self._context.desktop
        if draft is None or desktop.now.workspace is None:
            return
        self._draw_chips()
        self._draw_tabs()
        self._draw_notices()
        due = self.vm.proposed()
        day, time = weekday_words(due.at, due.zone), clock_words(due.at, due.zone)
        self._schedule.set_text(tr("Schedule: {day} {time}", day=day, time=time))
        self._pick_time.set_text(tr("Pick time · {zone}", zone=zone_words(due.zone)))
        if self.vm.save_error is not None:
            self._saved.set_text(tr("Not saved yet"))
        elif self.vm.unsaved:
            self._saved.set_text(tr("Saving…"))
        else:
            self._saved.set_text(
                tr("Saved {time}", time=clock_words(self.vm.saved_at, desktop.zone)) if self.vm.saved_at else ""
            )

    def _draw_chips(self) -> None:
        assert self.vm.draft is not None
        desktop = self._context.desktop
        wanted = [(a.id, a.state, a.id in self.vm.draft.account_ids, a.handle) for a in desktop.now.accounts]
        if getattr(self, "_shown_chips", None) == wanted:
            return
        self._shown_chips = wanted
        clear(self._chips)
        for account in desktop.now.accounts:
            card = desktop.card(account.network)
            bad = account.state in (AccountState.SIGN_IN_NEEDED, AccountState.VAULT_LOCKED)
            on = account.id in self.vm.draft.account_ids
            state = ChipState.NEEDS_SIGN_IN if bad else ChipState.ON if on else ChipState.OFF
            chip = AccountChip(
                tr("Reconnect") if bad else account.handle, card.tile, state, spoken=f"{card.name}, {account.handle}"
            )
            if bad:
                chip.clicked.connect(lambda _=False, a=account: self._context.connect_account.emit(a))
            else:
                chip.toggled.connect(lambda now_on, a=account: self.vm.toggle(a.id, now_on))
            self._chips.addWidget(chip)
        connect = IconButton("plus", tr("Connect an account"))
        connect.clicked.connect(lambda: self._context.connect_account.emit(None))
        self._chips.addWidget(connect)

    def _draw_tabs(self) -> None:
        assert self.vm.draft is not None
        desktop = self._context.desktop
        wrong = {f.account.id for f in self.vm.findings if f.check.errors}
        items = [TabItem("everywhere", tr("Everywhere"), icon="layers")]
        for account in self.vm.accounts:
            card = desktop.card(account.network)
            badge = tr("Own text") if account.id in self.vm.draft.own_texts else ""
            items.append(TabItem(account.id, card.name, look=card.tile, dot=account.id in wrong, badge=badge))
        if getattr(self, "_shown_tabs", None) != items:
            self._shown_tabs = items
            self._tabs.set_items(items)
        self._tabs.set_current(self.vm.tab or "everywhere")

    def _draw_notices(self) -> None:
        draft = self.vm.draft
        assert draft is not None
        state = (self.vm.clash, self.vm.save_error, self.vm.tab, self.vm.tab in draft.own_texts)
        if getattr(self, "_shown_notices", None) == state:
            return
        self._shown_notices = state
        clear(self._notices)
        if self.vm.clash is not None:
            mine = Button(tr("Go on with mine"), "primary", "card")
            mine.clicked.connect(self.vm.take_mine)
            theirs = Button(tr("Take the other, keep mine as a draft"), "secondary", "card")
            theirs.clicked.connect(self.vm.take_theirs)
            text = tr("Both versions are kept; choose which one stays here.")
            self._notices.addWidget(
                Notice("warning", tr("This draft was changed somewhere else."), text, [theirs, mine])
            )
        if self.vm.save_error is not None:
            what, todo = error_words(self.vm.save_error)
            self._notices.addWidget(
                Notice("danger", what, tr("Your text is here and is saved as soon as it works. {todo}", todo=todo))
            )
        if self.vm.tab and self.vm.tab not in draft.own_texts:
            own = Button(tr("Write own text"), "secondary", "card")
            own.clicked.connect(lambda: self.vm.write_own(self.vm.tab))
            self._notices.addWidget(
                Notice(
                    "info",
                    tr("This account gets the common text."),
                    tr("What you change here changes it everywhere."),
                    [own],
                )
            )
        elif self.vm.tab:
            common = Button(tr("Use the common text"), "secondary", "card")
            common.clicked.connect(lambda: self.vm.use_common(self.vm.tab))
            self._notices.addWidget(Notice("accent", tr("This account has its own text."), "", [common]))

    def _draw_checks(self) -> None:
        limit = self.vm.strictest()
        for editor in self._editors:
            editor.set_limit(limit)
        self._draw_counters()
        if self.vm.draft is not None:
            self._draw_tabs()
            bare = any(not a.alt.strip() for a in self.vm.draft.media)
            self._checks.show_findings(
                self.vm.findings, frozenset(self.vm.draft.own_texts), blank=self.vm.is_blank, bare=bare
            )

    def _draw_counters(self) -> None:
        present = {f.account.id for f in self.vm.findings}
        for key in [k for k in self._rings if k not in present]:
            ring = self._rings.pop(key)
            self._tools.remove(ring)
            ring.hide()
            ring.deleteLater()
        for finding in self.vm.findings:
            key, check = finding.account.id, finding.check
            if check.limit is None:
                continue
            if key not in self._rings:
                card = self._context.desktop.card(finding.account.network)
                self._rings[key] = CounterRing(card.tile, check.limit, used=check.length)
                self._tools.add_end(self._rings[key])
            self._rings[key].set_value(check.length, check.limit)

    # what the person does

    def _typed(self, index: int, text: str, editor: PartEditor) -> None:
        if not self.vm.write(index, text):
            editor.undo()

    def _pick(self) -> None:
        picker = QFileDialog(self, tr("Add pictures"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFiles)
        picker.setNameFilter(tr("Pictures") + " (*.jpg *.jpeg *.png *.gif *.webp)")
        index = self.part_in_hand() or 0
        picker.filesSelected.connect(lambda paths: self.vm.attach([Path(p) for p in paths], index))
        self._dialog = picker
        picker.open()

    def _write_alt(self, attachment: Attachment) -> None:
        dialog = Dialog(
            self.window(),
            tr("Alternative text"),
            tr("Say what {name} shows, for people who do not see it.", name=attachment.file.name),
            close_name=tr("Close"),
        )
        field = QPlainTextEdit(attachment.alt)
        field.setAccessibleName(tr("Alternative text"))
        grow(field, height=96)
        field.setTabChangesFocus(True)
        dialog.body.addWidget(field)
        keep = Button(tr("Save alt text"), "primary")
        keep.clicked.connect(dialog.accept)
        dialog.accepted.connect(lambda: self.vm.set_alt(attachment.id, field.toPlainText().strip()))
        dialog.add_button(keep, primary=True)
        dialog.set_first_focus(field)
        self._dialog = dialog
        dialog.open()

    def _write_first_alt(self) -> None:
        media = self.vm.draft.media if self.vm.draft else ()
        bare = next((a for a in media if not a.alt.strip()), None)
        if bare is not None:
            self._write_alt(bare)

    def _choose_time(self) -> None:
        due = self.vm.proposed()
        self._context.ask_time.emit(AskTime(tr("Pick a time"), due.at, due.zone, self.vm.set_due))

    def _blocked(self) -> bool:
        """Send the person to the first failing check; tells whether there is one."""
        if self.vm.draft is None or not self.vm.accounts:
            self._context.toast.emit(Toasted(tr("Choose an account first."), tr("The draft is saved."), "neutral"))
            return True
        if self.vm.errors:
            self._checks.unfold()
            self._focus_first_problem()
            return True
        return False

    def _focus_first_problem(self) -> None:
        for finding in self.vm.findings:
            for problem in finding.check.errors:
                index = min(problem.part or 0, len(self._editors) - 1)
                if index >= 0:
                    self._editors[index].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _schedule_pressed(self) -> None:
        if not self._blocked():
            self.vm.schedule()

    def _ask_publish_now(self) -> None:
        if self._blocked():
            return
        client = self._context.desktop.now.workspace
        handles = ", ".join(a.handle for a in self.vm.accounts)
        name = client.name if client else ""
        text = emphasised(tr_around("It goes out as {client} to {accounts}.", "client", client=name, accounts=handles))
        dialog = Dialog(self.window(), tr("Publish now?"), text, close_name=tr("Close"))
        keep = Button(tr("Keep as draft"), "ghost")
        keep.clicked.connect(dialog.reject)
        go = Button(tr("Publish now"), "primary")
        go.clicked.connect(dialog.accept)
        dialog.accepted.connect(self.vm.publish_now)
        dialog.add_button(keep)
        dialog.add_button(go, primary=True)
        self._dialog = dialog
        dialog.open()

    def _told_scheduled(self, made: tuple[Publication, ...]) -> None:
        first = made[0]
        if first.due_at <= self._context.desktop.time():
            accounts = count_words(len(made), "1 account", "{count} accounts")
            self._context.toast.emit(Toasted(tr("Publishing now"), accounts, "success"))
        self.scheduled.emit(made)
        self._context.go.emit("today")

    def _trouble(self, error: InkomError) -> None:
        if isinstance(error, ChecksFailed):
            self._focus_first_problem()
        what, todo = error_words(error)
        self._context.toast.emit(Toasted(what, todo, "danger"))
