"""Phrases beside the text: found while typing, put in with Enter, kept from what is selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from inkom_desktop.domain.phrases import VARIABLES, Phrase, PhraseKind, offered
from inkom_desktop.ui.pages.composer.phrases import Phrases
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.slot import SlotRow
from inkom_desktop.ui.widgets.toggles import CheckBox, Segmented
from inkom_desktop.ui.words import tr

SHOWN = 8
WIDE = 380
ICONS = {
    PhraseKind.SNIPPET: "text-quote",
    PhraseKind.HASHTAGS: "hash",
    PhraseKind.SIGNATURE: "pencil-line",
    PhraseKind.LINKS: "link",
}


class PhrasesPopover(Popover):
    """`on_choose` gets the phrase that was chosen. `account` is the id and name of the account whose text is written."""

    def __init__(
        self,
        window: QWidget,
        phrases: Phrases,
        account: tuple[str, str],
        selection: str,
        on_choose: Callable[[Phrase], object],
    ) -> None:
        super().__init__(window, tr("Phrases"))
        self._phrases, self._account, self._selection, self._on_choose = phrases, account, selection, on_choose
        self._found: tuple[Phrase, ...] = ()
        self._list: QVBoxLayout | None = None
        """Where those found stand; None while a new one is written."""
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(self._column)
        phrases.changed.connect(self._show_found)
        self._show_list()

    # finding

    def _show_list(self) -> None:
        clear(self._column)
        self.search = Field(tr("Search phrases"), hint=tr("Search phrases"), icon="search", soft=True)
        grow(self.search, width=WIDE)
        self.search.changed.connect(self._show_found)
        self._column.addWidget(self.search)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        new = Button(tr("Keep the selection") if self._selection else tr("New phrase"), "ghost", icon="plus", left=True)
        new.clicked.connect(self._show_form)
        self._column.addWidget(new)
        self._show_found()
        self.search.edit.setFocus()

    def _show_found(self, _: str = "") -> None:
        if self._list is None:
            return
        clear(self._list)
        self._found = offered(self._phrases.all, self.search.text(), self._account[0])
        for phrase in self._found[:SHOWN]:
            self._list.addWidget(self._row(phrase))
        if not self._found:
            words = tr("Nothing found") if self.search.text() else tr("Snippets, hashtags and signatures you use again")
            self._list.addWidget(Label(words, "small", "text.tertiary", wrap=True))

    def _row(self, phrase: Phrase) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        words = " ".join(phrase.text.split())
        line = SlotRow(ICONS[phrase.kind], f"{phrase.name}  ·  {words}"[:80])
        line.clicked.connect(partial(self._choose, phrase))
        row.addWidget(line, 1)
        remove = IconButton("x", tr("Remove {name}", name=phrase.name), side=24)
        remove.clicked.connect(partial(self._phrases.remove, phrase))
        row.addWidget(remove)
        return held

    def _choose(self, phrase: Phrase, _: bool = False) -> None:
        self.close_now()
        self._on_choose(phrase)

    def entered(self) -> None:
        """Enter takes the first."""
        if self._list is not None and self._found:
            self._choose(self._found[0])

    # keeping

    def _show_form(self) -> None:
        clear(self._column)
        self._list = None
        kinds = [
            (PhraseKind.SNIPPET.value, tr("Snippet")),
            (PhraseKind.HASHTAGS.value, tr("Hashtags")),
            (PhraseKind.SIGNATURE.value, tr("Signature")),
            (PhraseKind.LINKS.value, tr("For links")),
        ]
        tags = self._selection.strip().startswith("#")
        self._kind = Segmented(kinds, tr("Kind"), current=(PhraseKind.HASHTAGS if tags else PhraseKind.SNIPPET).value)
        self._column.addWidget(self._kind)
        self._name = Field(tr("Name"), label=tr("Name"))
        grow(self._name, width=WIDE)
        self._column.addWidget(self._name)
        self._text = QPlainTextEdit(self._selection)
        self._text.setAccessibleName(tr("Text"))
        self._text.setTabChangesFocus(True)
        grow(self._text, height=96)
        self._column.addWidget(self._text)
        known = " ".join("{" + name + "}" for name in VARIABLES)
        hint = tr("Filled in as it is used: {variables}. For links: utm_source=…&utm_medium=…", variables=known)
        self._column.addWidget(Label(hint, "small", "text.tertiary", wrap=True))
        account_id, name = self._account
        self._mine = CheckBox(tr("Only for {account}", account=name)) if account_id else None
        if self._mine is not None:
            self._column.addWidget(self._mine)
        row = QHBoxLayout()
        row.addStretch(1)
        keep = Button(tr("Save"), "primary", "card")
        keep.clicked.connect(self._keep)
        row.addWidget(keep)
        self._column.addLayout(row)
        self._name.edit.setFocus()

    def _keep(self) -> None:
        account = self._account[0] if self._mine is not None and self._mine.isChecked() else ""
        if self._phrases.add(PhraseKind(self._kind.current()), self._name.text(), self._text.toPlainText(), account):
            self._selection = ""
            self._show_list()
        else:
            self._name.set_error(tr("A phrase needs a name and a text."))
