"""What the composer's actions do, beyond pressing its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.draft import Attachment
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import Toasted
from inkom_desktop.ui.pages.composer import actions as a
from inkom_desktop.ui.pages.composer.view_media import Thumbnail, can_be_cropped
from inkom_desktop.ui.pages.composer.view_standing import movable
from inkom_desktop.ui.words import moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.composer.view import ComposerPage


def deeds_of(page: ComposerPage) -> dict[str, Deed]:
    """Return what can be done with the post in hand."""
    vm = page.vm

    def threaded() -> bool:
        return len(vm.parts) > 1

    def several_texts() -> bool:
        return bool(vm.accounts)

    def when() -> str:
        due = vm.proposed()
        return moment_words(due.at, due.zone)

    def who() -> str:
        return ", ".join(account.handle for account in vm.accounts)

    deeds = {
        a.SCHEDULE: Deed(page._schedule_pressed, note=when),
        a.PICK_TIME: Deed(page.ask_time),
        a.PUBLISH_NOW: Deed(page._ask_publish_now, note=who),
        a.SAVE: Deed(vm.save),
        a.ADD_PICTURES: Deed(page.pick),
        a.ALT_TEXT: Deed(lambda: _alt_text(page), lambda: bool(vm.draft and vm.draft.media)),
        a.CROP: Deed(
            lambda: _crop(page), lambda: any(can_be_cropped(m) for m in vm.draft.media) if vm.draft else False
        ),
        a.ADD_PART: Deed(lambda: _add_part(page)),
        a.SPLIT: Deed(lambda: _split(page), lambda: page.part_in_hand() is not None),
        a.THREAD: Deed(page.questions.thread, lambda: any(part.strip() for part in vm.parts)),
        a.PART_UP: Deed(lambda: _move(page, -1), threaded),
        a.PART_DOWN: Deed(lambda: _move(page, 1), threaded),
        a.NEXT_TEXT: Deed(lambda: _turn(page, 1), several_texts),
        a.PREVIOUS_TEXT: Deed(lambda: _turn(page, -1), several_texts),
        a.OWN_TEXT: Deed(lambda: vm.write_own(vm.tab), lambda: bool(vm.tab) and not vm.owns),
        a.COMMON_TEXT: Deed(lambda: vm.use_common(vm.tab), lambda: vm.owns),
        a.NEXT_CHECK: Deed(lambda: _check(page, 1)),
        a.PREVIOUS_CHECK: Deed(lambda: _check(page, -1)),
        a.PHRASES: Deed(page.ask_phrases),
        a.EMOJI: Deed(page.ask_emoji),
        a.REPLACE: Deed(page.questions.replacement, lambda: not vm.is_blank),
        a.OPTIONS: Deed(page.ask_options, lambda: any(vm.options_of(each) for each in vm.accounts)),
        a.PREVIEW: Deed(page.side.toggle),
        a.HISTORY: Deed(page.questions.version, lambda: vm.saved_at is not None),
        a.LABELS: Deed(page.ask_labels),
        a.UNSCHEDULE: Deed(
            lambda: vm.standing.unschedule(tuple(p for p in vm.standing.to_come if movable(p))),
            lambda: any(movable(p) for p in vm.standing.to_come),
        ),
        a.REVISE: Deed(page._revise, lambda: bool(vm.standing.to_revise)),
        a.DUPLICATE: Deed(page.shelf.duplicate, lambda: not vm.is_blank),
    }
    return {action.id: deed for action, deed in deeds.items()}


def _add_part(page: ComposerPage) -> None:
    page.vm.add_part()
    page.focus_part(len(page.vm.parts) - 1)


def _split(page: ComposerPage) -> None:
    """Put what follows the cursor into a part of its own."""
    index = page.part_in_hand()
    if index is None:
        return
    cursor = page.editor(index).textCursor()
    text = page.vm.parts[index]
    # Qt counts positions in UTF-16 units.
    before = text.encode("utf-16-le")[: 2 * cursor.position()].decode("utf-16-le", "ignore")
    page.vm.split_at(index, len(before))
    page.focus_part(index + 1, at_start=True)


def _move(page: ComposerPage, step: int) -> None:
    index = page.part_in_hand()
    if index is not None and page.vm.move_part(index, step):
        page.focus_part(index + step)


def _turn(page: ComposerPage, step: int) -> None:
    """Show the next text: the common one, then one for each account."""
    keys = ["", *(account.id for account in page.vm.accounts)]
    here = keys.index(page.vm.tab) if page.vm.tab in keys else 0
    page.vm.show_tab(keys[(here + step) % len(keys)])


def _held(page: ComposerPage) -> list[Attachment]:
    """The picture that has the focus, if one has."""
    focus = QApplication.focusWidget()
    tiles = page.findChildren(Thumbnail)
    return [t.attachment for t in tiles if focus is not None and (t is focus or t.isAncestorOf(focus))]


def _crop(page: ComposerPage) -> None:
    """Cut the picture that has the focus; else the first, of this part before the others."""
    media = page.vm.draft.media if page.vm.draft else ()
    here = page.vm.media_of(page.part_in_hand() or 0)
    chosen = next((m for m in (*_held(page), *here, *media) if can_be_cropped(m)), None)
    if chosen is not None:
        page.questions.crop(chosen)


def _alt_text(page: ComposerPage) -> None:
    """Write about the photo that has the focus; else the first without words, of this part before the others."""
    media = page.vm.draft.media if page.vm.draft else ()
    held = _held(page)
    here = page.vm.media_of(page.part_in_hand() or 0)
    bare = [each for each in (*here, *media) if not each.alt.strip()]
    chosen = next(iter((*held, *bare, *here, *media)), None)
    if chosen is not None:
        page.questions.alt(chosen)


def _check(page: ComposerPage, step: int) -> None:
    if not page._checks.focus_step(step):
        words = tr("Nothing to fix.") if page.vm.findings else tr("Choose an account first.")
        page._context.toast.emit(Toasted(words, "", "neutral"))


def focus_editor(page: ComposerPage, index: int, *, at_start: bool) -> None:
    """Give a part the focus, with the cursor at its end or its start."""
    editor = page.editor(index)
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start if at_start else cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
