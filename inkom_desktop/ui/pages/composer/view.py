"""The page Compose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import MAX_TEXT, Attachment, LinkCard
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import Publication
from inkom_desktop.publishing.planner import ChecksFailed
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import Context, Toasted
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.pages.composer.cards import CardDesk
from inkom_desktop.ui.pages.composer.emoji import EmojiShelf
from inkom_desktop.ui.pages.composer.media import MediaDesk
from inkom_desktop.ui.pages.composer.phrases import Phrases
from inkom_desktop.ui.pages.composer.shelf import Shelf
from inkom_desktop.ui.pages.composer.view_accounts import AccountChips, TextTabs
from inkom_desktop.ui.pages.composer.view_bar import ComposerBar
from inkom_desktop.ui.pages.composer.view_checks import ChecksPanel
from inkom_desktop.ui.pages.composer.view_deeds import deeds_of, focus_editor
from inkom_desktop.ui.pages.composer.view_editor import PartEditor
from inkom_desktop.ui.pages.composer.view_header import ComposerHeader
from inkom_desktop.ui.pages.composer.view_link_card import CardStrip
from inkom_desktop.ui.pages.composer.view_media import Thumbnail
from inkom_desktop.ui.pages.composer.view_notices import ComposerNotices
from inkom_desktop.ui.pages.composer.view_options import OptionLine
from inkom_desktop.ui.pages.composer.view_part import RAIL, PartRow
from inkom_desktop.ui.pages.composer.view_questions import Questions
from inkom_desktop.ui.pages.composer.view_side import PreviewSide
from inkom_desktop.ui.pages.composer.view_standing import StandingStrip, movable
from inkom_desktop.ui.pages.composer.view_tools import Tools
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.theme import current_theme, wearing
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.widgets.tile import ClientTile
from inkom_desktop.ui.words import count_words, error_words, initials, tr

TEXT_WIDTH = 920
"""Lines are no longer than in the smallest window, px."""
TEXT_LEAST = 120


class _TextArea(QScrollArea):
    """Takes the room that is left, and wants enough for a few lines where there is too little."""

    def sizeHint(self) -> QSize:
        return QSize(240, current_theme().px(TEXT_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, current_theme().px(TEXT_LEAST))


class ComposerPage(QWidget):
    """Chips, tabs, parts, counters, checks, the bar that schedules, and the previews beside them."""

    scheduled = Signal(object)

    def __init__(self, context: Context, vm: ComposerViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        desktop = context.desktop
        self.vm = vm or ComposerViewModel(desktop)
        self.vm.setParent(self)
        self.shelf = Shelf(desktop, self.vm, self.vm)
        self.media = MediaDesk(desktop, self.vm, self.vm)
        self.cards = CardDesk(desktop, self.vm, self.vm)
        self._editors: list[PartEditor] = []
        self._rows: list[PartRow] = []
        self._wants_focus, self._first = True, 0
        self._options: OptionLine | None = None
        self._pictures = Pictures(desktop.bridge.house.media.path, context.tasks.run, self)
        self.phrases, self.emoji = Phrases(desktop, self.vm, self.vm), EmojiShelf(desktop, self.vm)
        self.questions = Questions(self, context, self.vm, self.shelf, self.media, self.cards, self._pictures)
        self.header = ComposerHeader()
        self._chips, self._tabs = AccountChips(desktop, self.vm), TextTabs(desktop, self.vm)
        self._notices, self._tools = ComposerNotices(self.vm), Tools(desktop, self.vm)
        self.standing = StandingStrip(desktop, self.vm.standing)
        self._checks = ChecksPanel(desktop.card)
        self._bar = ComposerBar(desktop, self.vm)
        self.side = PreviewSide(context, self.vm, self.cards, self._pictures, self)
        self._lay_out()
        self._connect()
        if vm is None:
            self.vm.begin()
        else:
            self._draw_text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        middle = Panel("surface.base", "")
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        scroll = self._text_area()
        for widget in (self._chips, self._tabs, self.standing, self._notices):
            inner.addWidget(widget)
        inner.addWidget(scroll, 1)
        for widget in (self._tools, self._checks):
            inner.addWidget(widget)
        # Large text in a low window: all but the bar scrolls, and nothing is squeezed.
        outer = QScrollArea()
        outer.setWidgetResizable(True)
        outer.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.setWidget(middle)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(outer, 1)
        main.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(main, 1)
        self.side.join(row)
        column.addLayout(row, 1)
        self._regions: list[QWidget] = [
            self.header,
            self._chips,
            self._tabs.bar,
            self.standing,
            scroll,
            self._tools,
            self._checks,
            self._bar,
            self.side.panel,
        ]

    def _text_area(self) -> QScrollArea:
        scroll = _TextArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held = Panel("surface.base", "")
        row = QHBoxLayout(held)
        row.setContentsMargins(24, 15, 24, 12)
        row.setSpacing(0)
        inner = QWidget()
        inner.setMaximumWidth(TEXT_WIDTH)
        self._parts = QVBoxLayout(inner)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        scroll.setWidget(held)
        steady(scroll, row)
        return scroll

    def _connect(self) -> None:
        vm, context = self.vm, self._context
        wearing.changed.connect(self._fit)
        vm.opened.connect(self._draw_text)
        vm.changed.connect(self._draw_around)
        vm.counted.connect(self._draw_checks)
        self.cards.changed.connect(self._draw_cards)
        vm.scheduled.connect(self._told_scheduled)
        vm.reopened.connect(self._reopened)
        vm.trouble.connect(self._trouble)
        self._checks.wants_part.connect(self.focus_part)
        self._checks.split.connect(vm.split)
        self._checks.reconnect.connect(context.connect_account)
        self._checks.pick_time.connect(self.ask_time)
        self._checks.as_thread.connect(self.questions.thread)
        self._checks.own_text.connect(vm.write_own)
        self._checks.without_links.connect(vm.without_links)
        self._checks.alt_text.connect(self.questions.first_alt)
        self._checks.options.connect(lambda account, part: self.questions.options(part, account))
        self._checks.crop.connect(self.questions.crop_named)
        self._chips.reconnect.connect(context.connect_account)
        self._chips.connect_account.connect(lambda: context.connect_account.emit(None))
        self._tools.pictures.connect(self.pick)
        self._tools.part.connect(lambda: vm.add_part())
        self._tools.phrases.connect(self.ask_phrases)
        self._tools.emoji.connect(self.ask_emoji)
        self._tools.options.connect(self.ask_options)
        self._bar.publish_now.connect(self._ask_publish_now)
        self._bar.pick_time.connect(self.ask_time)
        self._bar.schedule.connect(self._schedule_pressed)
        self._bar.due_chosen.connect(vm.set_due)
        self._bar.at_slots.connect(self._schedule_at_slots)
        self._notices.compare.connect(self.questions.difference)
        self._connect_standing()
        self._tabs.differs.connect(self.questions.own_difference)
        header = self.header
        header.back.connect(lambda: context.go.emit("drafts"))
        header.title_changed.connect(vm.set_title)
        header.labels_pressed.connect(self.ask_labels)
        header.history_pressed.connect(self.questions.version)
        header.preview_pressed.connect(self.side.toggle)
        header.duplicate_pressed.connect(self.shelf.duplicate)
        header.bin_pressed.connect(self.shelf.bin)
        self.shelf.binned.connect(lambda _: context.go.emit("drafts"))

    def _connect_standing(self) -> None:
        """What is scheduled or out is looked after where it is written."""
        standing, strip = self.vm.standing, self.standing
        standing.changed.connect(self._draw_standing)
        strip.retime.connect(self.questions.other_time)
        strip.unschedule.connect(standing.unschedule)
        strip.send_now.connect(self.questions.scheduled_now)
        strip.compare.connect(self.questions.sent_difference)
        self._bar.revise_pressed.connect(self._revise)
        self._bar.duplicate_pressed.connect(self.shelf.duplicate)

    def _draw_standing(self) -> None:
        over = self.vm.standing.is_over
        for editor in self._editors:
            editor.setReadOnly(over)
        self.header.title.setReadOnly(over)
        self._tools.setEnabled(not over)
        self._chips.setEnabled(not over)
        self._draw_around()

    def _revise(self) -> None:
        if not self._blocked():
            self.vm.standing.revise()

    # what the shell calls

    def open_draft(self, draft_id: str | None, due: Due | None = None) -> None:
        """Open a draft, or a new one; `due` is the time to propose."""
        if draft_id is None and due is None and self.vm.draft is not None and self.vm.is_blank:
            self.vm.begin()
        else:
            self.vm.open(draft_id, due)
        self._wants_focus = True
        self._focus_text()

    def deeds(self) -> dict[str, Deed]:
        """What can be done with the post in hand."""
        return deeds_of(self)

    def _reopened(self) -> None:
        self._context.go.emit("composer")

    def made_anew(self) -> ComposerPage:
        """Return the page with the same draft, at the same place of its text, with all that Ctrl+Z takes back."""
        page, held = ComposerPage(self._context, self.vm), self.focusWidget()
        for place, (editor, before) in enumerate(zip(page._editors, self._editors, strict=False)):
            editor.take_over(before)
            if before is held:
                page._first = place
        return page

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    @property
    def foot(self) -> QWidget:
        """The bar that no toast may cover."""
        return self._bar

    def close_one(self) -> bool:
        """Close the preview where it lies over the text."""
        return self.side.close_drawer()

    def unsaved_text(self) -> str:
        """What was typed and is not stored yet."""
        return self.vm.not_stored

    def leave(self) -> None:
        """Store what is in hand: the page is about to be hidden or closed."""
        self.vm.save()

    # parts

    def part_in_hand(self) -> int | None:
        """Return the place of the part that has the focus."""
        return next((i for i, editor in enumerate(self._editors) if editor.hasFocus()), None)

    def editor(self, index: int) -> PartEditor:
        """Return the editor of a part; beyond the last one, that of the last."""
        return self._editors[min(index, len(self._editors) - 1)]

    def focus_part(self, index: int, at_start: bool = False) -> None:
        """Give a part the focus."""
        focus_editor(self, index, at_start=at_start)

    def _focus_text(self) -> None:
        if self._wants_focus and self._editors and self.isVisible():
            self._wants_focus = False
            self._editors[min(self._first, len(self._editors) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            self._first = 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._wants_focus = True
        self._focus_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the shape that the window's width allows."""
        narrow = self.side.fit(current_theme().worth(self.window().width()))
        self.header.set_narrow(narrow)
        self._bar.set_narrow(narrow)

    # drawing

    def _draw_text(self) -> None:
        draft = self.vm.draft
        if draft is None:
            return
        self._wants_focus = self._wants_focus or any(e.hasFocus() for e in self._editors)
        clear(self._parts)
        self._editors, self._rows = [], []
        parts = self.vm.parts
        for index, text in enumerate(parts):
            self._parts.addWidget(self._part(index, text, len(parts)))
            self._parts.addSpacing(12 if index < len(parts) - 1 else 4)
        add = Button(tr("Add part"), "ghost", "row", icon="plus")
        add.clicked.connect(lambda: self.vm.add_part())
        self._options = OptionLine(self._context.desktop, self.vm)
        self._options.pressed.connect(lambda account: self.questions.options(self.part_in_hand() or 0, account))
        self._options.show_chosen()
        line = QHBoxLayout()
        # Under the letters, right of the marks.
        line.setContentsMargins(RAIL + 4, 0, 0, 0)
        line.addWidget(self._options, 1)
        line.addStretch(0)
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._parts.addLayout(line)
        self._parts.addStretch(1)
        self._draw_standing()
        self._draw_checks()
        self.side.follow(self.vm.tab)
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
        row.image.connect(lambda image: self.media.paste(image, index, f"{tr('Pasted picture')}.png"))
        row.too_large.connect(lambda size: self._trouble(InkomError("text_too_large", size=size, limit=MAX_TEXT)))
        row.removed.connect(lambda: self.vm.remove_part(index))
        row.add_media.connect(lambda: self.pick(index))
        row.add_pictures([self._thumbnail(each) for each in self.vm.media_of(index)])
        self._editors.append(row.editor)
        self._rows.append(row)
        return row

    def _draw_cards(self) -> None:
        """Show the card under each part's link, once it is known."""
        links, known = self.cards.links(), self.cards.known()
        for index, row in enumerate(self._rows):
            card = known.get(links.get(index, ""))
            if card != row.card:
                row.show_card(self._strip(card) if card is not None else None)
        self.side.refresh_soon()

    def _strip(self, card: LinkCard) -> CardStrip:
        strip = CardStrip(card, self._pictures)
        strip.edit.connect(lambda: self.questions.card(card))
        strip.toggled.connect(lambda: self.cards.keep(replace(card, shown=not card.shown)))
        return strip

    def _thumbnail(self, attachment: Attachment) -> Thumbnail:
        made = Thumbnail(attachment, self._pictures)
        made.wants_alt.connect(lambda: self.questions.alt(attachment))
        made.wants_crop.connect(lambda: self.questions.crop(attachment))
        made.removed.connect(lambda: self.vm.detach(attachment.id))
        return made

    def _draw_around(self) -> None:
        draft = self.vm.draft
        if draft is None or self._context.desktop.now.workspace is None:
            return
        self.header.show_draft(draft)
        self._chips.show_accounts()
        self._tabs.show_tabs()
        self._notices.show_state()
        self._bar.show_state()
        if self._options is not None:
            self._options.show_chosen()
        self.side.refresh_soon()

    def _draw_checks(self) -> None:
        for index, editor in enumerate(self._editors):
            editor.set_over(self.vm.over(index))
        self._tools.show_counts()
        self._draw_cards()
        if self.vm.draft is not None:
            self._tabs.show_tabs()
            bare = any(not a.alt.strip() for a in self.vm.draft.media)
            own = frozenset(self.vm.draft.own_texts)
            self._checks.show_findings(self.vm.findings, own, blank=self.vm.is_blank, bare=bare)
        self.side.refresh_soon()

    # what the person does

    def _typed(self, index: int, text: str, editor: PartEditor) -> None:
        if not self.vm.write(index, text):
            editor.undo()

    def pick(self, part: int | None = None) -> None:
        """Ask for pictures: for a part, else for the one in hand."""
        self.questions.pictures(part if part is not None else self.part_in_hand() or 0)

    def ask_phrases(self) -> None:
        """Ask which phrase is put in at the cursor."""
        self.phrases.load()
        editor = self.editor(self._last_part())
        self.questions.phrases(self.phrases, editor, self._tools.tools[actions.PHRASES.id])

    def ask_emoji(self) -> None:
        """Ask which emoji is put in at the cursor."""
        self.emoji.load()
        editor = self.editor(self._last_part())
        self.questions.emoji(self.emoji, editor, self._tools.tools[actions.EMOJI.id])

    def _last_part(self) -> int:
        """The part in hand, else the one that was: a press on a tool takes the focus away."""
        if (held := self.part_in_hand()) is not None:
            return held
        return next((i for i, e in enumerate(self._editors) if e.textCursor().hasSelection()), len(self._editors) - 1)

    def ask_options(self) -> None:
        """Ask what is to be chosen of the networks' options."""
        self.questions.options(self.part_in_hand() or 0)

    def ask_labels(self) -> None:
        """Ask for the labels, beside those that are there."""
        self.questions.labels(self.header.labels if self.header.labels.isVisible() else self.header.title)

    def ask_time(self) -> None:
        """Ask when it goes out; of one that is scheduled for all its accounts, for another time."""
        standing = self.vm.standing
        if not standing.free and standing.to_come:
            self.questions.other_time(tuple(p for p in standing.to_come if movable(p)))
            return
        self.questions.time(self._bar.anchor())

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
        if self.vm.standing.to_revise and not self.vm.standing.free:
            self._revise()
        elif not self._over() and not self._blocked():
            self.vm.schedule()

    def _over(self) -> bool:
        """Say why nothing is to be scheduled, where all accounts have it; tells whether that is so."""
        if self.vm.standing.free:
            return False
        words = tr("It goes out as it is.") if self.vm.standing.to_come else tr("This post is out.")
        self._context.toast.emit(Toasted(words, tr("Nothing was scheduled a second time."), "neutral"))
        return True

    def _schedule_at_slots(self) -> None:
        if not self._over() and not self._blocked():
            self.vm.schedule_at_slots()

    def _ask_publish_now(self) -> None:
        standing = self.vm.standing
        if not standing.free and standing.to_come:
            self.questions.scheduled_now(tuple(p for p in standing.to_come if movable(p)))
            return
        if self._over() or self._blocked():
            return
        self.questions.now(self.vm.publish_now)

    def _told_scheduled(self, made: tuple[Publication, ...]) -> None:
        if made[0].due_at <= self._context.desktop.time():
            accounts = count_words(len(made), "1 account", "{count} accounts")
            self._context.toast.emit(Toasted(tr("Publishing now"), accounts, "success"))
        self.scheduled.emit(made)
        self._context.go.emit("today")

    def _trouble(self, error: InkomError) -> None:
        if isinstance(error, ChecksFailed):
            self._focus_first_problem()
        what, todo = error_words(error)
        self._context.toast.emit(Toasted(what, todo, "danger"))
