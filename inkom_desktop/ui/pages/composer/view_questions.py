"""What the composer asks the person: which pictures, what they show, which labels, which version, when, and whether now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Attachment, Content, LinkCard
from inkom_desktop.domain.phrases import Phrase, PhraseKind
from inkom_desktop.domain.publication import Publication
from inkom_desktop.drafting.history import readable
from inkom_desktop.ports.store import DraftVersion
from inkom_desktop.ui.bridge.page import AskLate, AskTime, Context, Held
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.composer.cards import CardDesk
from inkom_desktop.ui.pages.composer.emoji import EmojiShelf
from inkom_desktop.ui.pages.composer.media import MediaDesk
from inkom_desktop.ui.pages.composer.phrases import Phrases
from inkom_desktop.ui.pages.composer.shelf import Shelf
from inkom_desktop.ui.pages.composer.view_asks import AltDialog, PublishNowDialog, ThreadDialog
from inkom_desktop.ui.pages.composer.view_bar import suggestions
from inkom_desktop.ui.pages.composer.view_crop import CropDialog
from inkom_desktop.ui.pages.composer.view_diff import CompareDialog
from inkom_desktop.ui.pages.composer.view_editor import PartEditor
from inkom_desktop.ui.pages.composer.view_emoji import EmojiPopover
from inkom_desktop.ui.pages.composer.view_history import HistoryDialog
from inkom_desktop.ui.pages.composer.view_labels import LabelsPopover
from inkom_desktop.ui.pages.composer.view_link_card import LinkCardDialog
from inkom_desktop.ui.pages.composer.view_media import can_be_cropped
from inkom_desktop.ui.pages.composer.view_options import OptionsDialog
from inkom_desktop.ui.pages.composer.view_phrases import PhrasesPopover
from inkom_desktop.ui.pages.composer.view_replace import ReplaceDialog
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.words import network_words, tr


def _texts(content: Content) -> tuple[str, ...]:
    return tuple(part.text for part in content.parts)


class Questions:
    """Opens one question at a time over the window of `page` and gives the answer to the view-model."""

    def __init__(
        self,
        page: QWidget,
        context: Context,
        vm: ComposerViewModel,
        shelf: Shelf,
        media: MediaDesk,
        cards: CardDesk,
        pictures: Pictures,
    ) -> None:
        self._page, self._context, self._vm, self._shelf = page, context, vm, shelf
        self._media, self._cards, self._pictures = media, cards, pictures
        self.open: QWidget | None = None
        """The question that was asked last; kept, for Python lets go what nobody holds."""

    def pictures(self, part: int) -> None:
        """Which pictures stand with a part."""
        picker = QFileDialog(self._page, tr("Add pictures"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFiles)
        pictures, others = "*.jpg *.jpeg *.png *.gif *.webp", "*.mp4 *.mov *.webm *.pdf"
        picker.setNameFilters(
            [f"{tr('Pictures, films and PDFs')} ({pictures} {others})", f"{tr('Pictures')} ({pictures})"]
        )
        picker.filesSelected.connect(lambda paths: self._vm.attach([Path(p) for p in paths], part))
        self.open = picker
        picker.open()

    def alt(self, attachment: Attachment) -> None:
        """What a picture shows."""
        limits = self._media.alt_limits()
        dialog = AltDialog(self._page.window(), attachment, lambda alt: self._vm.set_alt(attachment.id, alt), limits)
        self.open = dialog
        dialog.open()

    def card(self, card: LinkCard) -> None:
        """What the card under a link says."""
        page, take = self._cards.as_on_page(card.url), self._cards.take_picture
        dialog = LinkCardDialog(self._page.window(), card, page, self._pictures, take, self._cards.keep)
        self.open = dialog
        dialog.open()

    def crop(self, attachment: Attachment, account_id: str = "") -> None:
        """What of a picture each account shows."""
        targets = self._media.crops_for(attachment)
        if not targets or not can_be_cropped(attachment):
            return
        dialog = CropDialog(
            self._page.window(),
            attachment,
            targets,
            self._pictures,
            self._media.fit,
            lambda account, crop: self._media.set_crop(attachment.id, account, crop),
            account_id or self._vm.tab,
        )
        self.open = dialog
        dialog.open()

    def crop_named(self, account_id: str, part: int, name: str) -> None:
        """What of the picture with this name an account shows: the remedy of a check."""
        draft = self._vm.draft
        found = [a for a in draft.media if a.file.name == name] if draft else []
        chosen = next((a for a in found if a.part == part), next(iter(found), None))
        if chosen is not None:
            self.crop(chosen, account_id)

    def first_alt(self) -> None:
        """What the first picture without words shows."""
        media = self._vm.draft.media if self._vm.draft else ()
        bare = next((a for a in media if not a.alt.strip()), None)
        if bare is not None:
            self.alt(bare)

    def options(self, part: int, account: Account | None = None) -> None:
        """What is chosen of the networks' options: of one account, of the tab's, else of all chosen ones; of this part."""
        accounts = (account,) if account is not None else self._vm.accounts
        if account is None and self._vm.tab:
            accounts = tuple(a for a in accounts if a.id == self._vm.tab)
        dialog = OptionsDialog(self._page.window(), self._context.desktop, self._vm, accounts, part)
        self.open = dialog
        dialog.open()

    def labels(self, anchor: QWidget) -> None:
        """Which labels the draft has."""
        if self._vm.draft is not None:
            popover = LabelsPopover(self._page.window(), self._vm.draft.labels, self._vm.set_labels)
            self.open = popover
            popover.open_at(anchor)

    def thread(self) -> None:
        """How the text becomes a thread."""
        dialog = ThreadDialog(self._page.window(), self._vm.as_thread, self._vm.split_all)
        self.open = dialog
        dialog.open()

    def replacement(self) -> None:
        """Which words are to stand in the place of others."""
        words = self._selection()
        dialog = ReplaceDialog(self._page.window(), words, self._vm.count_of, self._vm.replace_all)
        self.open = dialog
        dialog.open()

    def _selection(self) -> str:
        focus = self._page.focusWidget()
        return focus.selection().partition("\n")[0] if isinstance(focus, PartEditor) else ""

    def phrases(self, phrases: Phrases, editor: PartEditor, anchor: QWidget) -> None:
        """Which phrase is put into a part."""
        account = next((a for a in self._vm.accounts if a.id == self._vm.tab), None)
        whose = (account.id, account.handle) if account is not None else ("", "")

        def put(phrase: Phrase) -> None:
            words = phrases.ready(phrase)
            if phrase.kind is PhraseKind.LINKS:
                self._vm.tag_links(words)
            else:
                editor.put_in(words)

        popover = PhrasesPopover(self._page.window(), phrases, whose, editor.selection(), put)
        self.open = popover
        popover.open_at(anchor)

    def emoji(self, shelf: EmojiShelf, editor: PartEditor, anchor: QWidget) -> None:
        """Which emoji is put into a part."""
        popover = EmojiPopover(self._page.window(), shelf, editor.put_in)
        self.open = popover
        popover.open_at(anchor)

    def difference(self) -> None:
        """What differs between the text in hand and what somebody else stored meanwhile."""
        clash = self._vm.clash
        if clash is not None:
            text = tr("Struck through: only yours. Underlined: only the other’s.")
            dialog = CompareDialog(self._page.window(), tr("Yours and the other"), text, clash.mine, clash.theirs)
            self.open = dialog
            dialog.open()

    def sent_difference(self, post: Publication) -> None:
        """What differs between the draft and what goes out, or went out, to an account."""
        draft = self._vm.draft
        if draft is None:
            return
        sent = replace(draft, own_texts={}, title=post.content.title, parts=_texts(post.content))
        now = replace(sent, title=draft.title, parts=_texts(draft.content_for(post.account_id)))
        out = bool(post.parts_live)
        title = tr("The draft and what went out") if out else tr("The draft and what goes out")
        text = tr("Struck through: only in what was scheduled. Underlined: only in the draft as it is now.")
        dialog = CompareDialog(self._page.window(), title, text, sent, now)
        self.open = dialog
        dialog.open()

    def other_time(self, posts: Sequence[Publication]) -> None:
        """When posts that are scheduled go out instead."""
        if posts:
            standing, first = self._vm.standing, posts[0]
            ask = AskTime(tr("Change time"), first.due_at, first.zone, lambda due: standing.reschedule(posts, due))
            self._context.ask_time.emit(ask)

    def scheduled_now(self, posts: Sequence[Publication]) -> None:
        """Whether posts that are scheduled go out now, as they were scheduled."""
        if not posts:
            return
        client, desktop = self._context.desktop.now.workspace, self._context.desktop
        handles = [a.handle for p in posts if (a := desktop.account(p.account_id)) is not None]
        go = partial(self._vm.standing.send_now, posts)
        dialog = PublishNowDialog(self._page.window(), client.name if client else "", handles, go, scheduled=True)
        self.open = dialog
        dialog.open()

    def own_difference(self) -> None:
        """What differs between the common text and that of the account whose tab is shown."""
        draft, tab = self._vm.draft, self._vm.tab
        if draft is None or tab not in draft.own_texts:
            return
        common = replace(draft, own_texts={}, title="")
        text = tr("Struck through: only in Everywhere. Underlined: only here.")
        own = replace(common, parts=draft.own_texts[tab])
        dialog = CompareDialog(self._page.window(), tr("Own text and Everywhere"), text, common, own)
        self.open = dialog
        dialog.open()

    def version(self) -> None:
        """Which earlier version comes back."""
        self._shelf.read_history(self._show_history)

    def _show_history(self, versions: list[DraftVersion]) -> None:
        zone = self._context.desktop.zone
        dialog = HistoryDialog(self._page.window(), readable(versions), zone, self._shelf.restore)
        self.open = dialog
        dialog.open()

    def time(self, anchor: QWidget) -> None:
        """When it goes out."""
        due, times = self._vm.proposed(), suggestions(self._vm, self._context.desktop)
        ask = AskTime(tr("When"), due.at, due.zone, self._vm.set_due, anchor, times, self._held(), self._late())
        self._context.ask_time.emit(ask)

    def _late(self) -> AskLate | None:
        client = self._context.desktop.now.workspace
        if client is None:
            return None
        return AskLate(tr("When it is late"), self._vm.late or client.late, self._vm.set_late)

    def _held(self) -> Held | None:
        vm, holders = self._vm, self._vm.holders()
        names = dict.fromkeys(network_words(self._context.desktop.card(a.network)) for a in holders)
        others = len(holders) < len(vm.accounts)
        return Held(", ".join(names), others, vm.hand_off, vm.set_hand_off) if holders else None

    def now(self, on_now: Callable[[], object]) -> None:
        """Whether it goes out now, as whom and to whom."""
        client = self._context.desktop.now.workspace
        handles = [a.handle for a in self._vm.accounts]
        dialog = PublishNowDialog(self._page.window(), client.name if client else "", handles, on_now)
        self.open = dialog
        dialog.open()
