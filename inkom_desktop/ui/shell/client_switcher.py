"""The list of clients: who they are, where they live, what of theirs needs the person; search when there are many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.snapshot import Snapshot
from inkom_desktop.ui.shell.actions import ADD_SAMPLE, CLIENT, REMOVE_SAMPLE
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.badge import CountPill, Keys
from inkom_desktop.ui.widgets.card import Divider
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import ClientTile, Icon
from inkom_desktop.ui.words import count_words, initials, speak, tr, zone_words

SEARCH_ABOVE = 7
WIDTH, ROW, MOST_SHOWN = 320, 44, 8


class ClientSwitcher(Popover):
    """Signals say what was asked for. Arrow keys walk the list, Enter takes one, Esc closes."""

    chosen = Signal(object)
    add_asked = Signal()
    edit_asked = Signal()
    archived_asked = Signal()
    add_sample = Signal()
    remove_sample = Signal()

    def __init__(self, window: QWidget, now: Snapshot) -> None:
        super().__init__(window, tr("Clients"))
        self._now = now
        self.rows: list[tuple[Workspace, ListRow]] = []
        self.body.setSpacing(2)
        grow(self, width=WIDTH + 2 * 41)
        self.search: Field | None = None
        if len(now.workspaces) > SEARCH_ABOVE:
            self.search = Field(tr("Search clients"), hint=tr("Search clients"), icon="search", soft=True)
            self.search.changed.connect(self._filter)
            self.search.submitted.connect(self._take_first)
            self.search.edit.installEventFilter(self)
            self.body.addWidget(self.search)
            self.body.addSpacing(4)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, workspace in enumerate(now.workspaces, 1):
            row = self._row(number, workspace)
            self.rows.append((workspace, row))
            column.addWidget(row)
        self._none = Label(tr("No client has that name."), role="text.secondary")
        self._none.hide()
        column.addWidget(self._none)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(held)
        self.body.addWidget(self._scroll)
        self._fit()
        self.body.addSpacing(4)
        self.body.addWidget(Divider())
        self.body.addSpacing(4)
        self._action("plus", tr("Add client"), self.add_asked)
        if not now.in_sample:
            self._action("pencil-line", tr("Edit this client"), self.edit_asked)
        if now.archived:
            self._action("archive", tr("Archived clients"), self.archived_asked, str(len(now.archived)))
        if now.sample is None:
            self._action(ADD_SAMPLE.icon, speak(ADD_SAMPLE.title), self.add_sample)
        else:
            self._action("trash-2", speak(REMOVE_SAMPLE.title), self.remove_sample)

    def _row(self, number: int, workspace: Workspace) -> ListRow:
        current = self._now.workspace is not None and workspace.id == self._now.workspace.id
        needs = self._now.needs(workspace.id)
        spoken = [workspace.name, tr("{zone} time", zone=zone_words(workspace.zone))]
        if needs:
            spoken.append(count_words(needs, "1 needs you", "{count} need you"))
        if current:
            spoken.append(tr("in hand"))
        row = ListRow(", ".join(spoken), ROW, radius=8, line=False, padding=8, spacing=10)
        row.activated.connect(lambda: self._choose(workspace))
        row.body.addWidget(ClientTile(initials(workspace.name), client_colour(workspace.colour), workspace.name, 28))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(ElidedLabel(workspace.name, weight=600 if current else 500))
        zone = tr("{zone} time", zone=zone_words(workspace.zone))
        words.addWidget(ElidedLabel(zone, "caption", "text.tertiary", weight=400))
        words.addStretch(1)
        row.body.addLayout(words, 1)
        if current:
            row.body.addWidget(Icon("check", "accent.text"))
        if needs:
            row.body.addWidget(CountPill(needs, "warning"))
        if number <= len(CLIENT.keys):
            row.body.addWidget(Keys(key_words(CLIENT.keys[number - 1])))
        return row

    def _action(self, icon: str, word: str, asked: object, note: str = "") -> None:
        row = ListRow(f"{word}, {note}" if note else word, 32, radius=6, line=False, padding=10, spacing=10)
        row.body.addWidget(Icon(icon))
        row.body.addWidget(Label(word, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        if note:
            row.body.addWidget(Label(note, "caption", "text.tertiary", figures=True))

        def pressed() -> None:
            self.close_now()
            asked.emit()  # type: ignore[attr-defined]

        row.activated.connect(pressed)
        self.body.addWidget(row)

    def _choose(self, workspace: Workspace) -> None:
        self.close_now()
        self.chosen.emit(workspace)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for workspace, row in self.rows:
            name = f"{workspace.name} {zone_words(workspace.zone)}".casefold()
            row.setVisible(all(word in name for word in wanted))
        self._none.setVisible(not self._shown())
        self._fit()

    def _shown(self) -> list[tuple[Workspace, ListRow]]:
        return [(workspace, row) for workspace, row in self.rows if not row.isHidden()]

    def _fit(self) -> None:
        count = min(max(1, len(self._shown())), MOST_SHOWN)
        row = max((max(each.minimumHeight(), each.sizeHint().height()) for _, each in self.rows), default=ROW)
        self._scroll.setFixedHeight(count * (row + 2))

    def _take_first(self) -> None:
        shown = self._shown()
        if shown:
            self._choose(shown[0][0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self._shown()
        ):
            self._shown()[0][1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)
