"""Adding and changing a client: its name, its zone, its colour, its rules for late posts and for alternative text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ui.shell.late_dialog import LateChooser
from inkom_desktop.ui.theme.clients import CLIENT_COLOURS, client_colour
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.swatches import Swatches
from inkom_desktop.ui.widgets.tile import ClientTile
from inkom_desktop.ui.widgets.toggles import CheckBox
from inkom_desktop.ui.widgets.zones import ZoneList
from inkom_desktop.ui.words import initials, tr, zone_choices, zone_words


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the dialog asks for. `zone` is an IANA name, `colour` a number of the palette."""

    name: str
    zone: str
    colour: int
    late: LateRule
    alt_required: bool = False


def colour_names() -> list[tuple[str, str]]:
    """Return the colours of clients with their names."""
    words = (tr("Teal"), tr("Violet"), tr("Rust"), tr("Blue"), tr("Magenta"), tr("Olive"), tr("Slate"), tr("Brick"))
    return list(zip(CLIENT_COLOURS, words, strict=True))


class ClientDialog(Dialog):
    """Asks for a client's facts; `on_done` gets them. `archive` is offered for a client that exists."""

    def __init__(
        self,
        window: QWidget,
        present: Workspace | None,
        zone: str,
        colour: int,
        on_done: Callable[[ClientFacts], None],
        on_archive: Callable[[], None] | None = None,
    ) -> None:
        title = tr("Edit {name}", name=present.name) if present else tr("Add a client")
        super().__init__(
            window, title, tr("Accounts and posts of one client never mix with another’s."), close_name=tr("Close")
        )
        self._on_done = on_done
        self._late = present.late if present else LateRule()
        self.zone, colour = (present.zone, present.colour) if present else (zone, colour)
        self.name = Field(tr("Name"), label=tr("Name"), text=present.name if present else "")
        self.name.submitted.connect(self._done)
        self.name.changed.connect(lambda _: self._show())
        self.tile = ClientTile("", client_colour(colour), tr("Tile"), 40)
        self.body.addWidget(self.name)
        self.body.addWidget(Label(tr("Colour"), "small", weight=500))
        self.colour = Swatches(colour_names(), tr("Colour"), current=colour)
        self.colour.changed.connect(lambda _: self._show())
        row = QHBoxLayout()
        row.addWidget(self.colour, 1)
        row.addWidget(self.tile)
        self.body.addLayout(row)
        self._zone_words = Label("", "small", weight=500)
        self.body.addWidget(self._zone_words)
        self.zones = ZoneList(zone_choices(), tr("Find a zone"))
        self.zones.view.setFixedHeight(96)
        self.zones.chosen.connect(self._take_zone)
        self.body.addWidget(self.zones)
        self.late: LateChooser | None = None
        self.alt_required: CheckBox | None = None
        if present is not None:
            self.late = LateChooser(present.late)
            self.body.addWidget(self.late)
            self.body.addWidget(Label(tr("Posts already scheduled keep their rule."), "small", "text.secondary"))
            self.alt_required = CheckBox(tr("Nothing goes out without alternative text"), on=present.alt_required)
            self.body.addWidget(self.alt_required)
        self._buttons(present, on_archive)
        self.set_first_focus(self.name.edit)
        self._show()

    def _buttons(self, present: Workspace | None, on_archive: Callable[[], None] | None) -> None:
        if present is not None and on_archive is not None:
            archive = Button(tr("Archive client"), "ghost", icon="archive")
            archive.clicked.connect(self.reject)
            archive.clicked.connect(on_archive)
            self.add_button(archive)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Save client") if present else tr("Add client"), "primary")
        save.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(save, primary=True)

    def _take_zone(self, zone: str) -> None:
        self.zone = zone
        self._show()

    def _show(self) -> None:
        self._zone_words.set_text(tr("Zone: {zone}", zone=zone_words(self.zone)))
        name = self.name.text()
        self.tile.set_client(initials(name), client_colour(self.colour.current()), name or tr("Tile"))

    def _done(self) -> None:
        if not self.name.text().strip():
            self.name.set_error(tr("A client has a name."))
            self.name.edit.setFocus()
            return
        late = self.late.rule() if self.late is not None else self._late
        self.accept()
        must = self.alt_required is not None and self.alt_required.isChecked()
        self._on_done(ClientFacts(self.name.text(), self.zone, self.colour.current(), late, must))


class ArchivedDialog(Dialog):
    """The archived clients; each can be brought back."""

    def __init__(self, window: QWidget, archived: tuple[Workspace, ...], on_back: Callable[[Workspace], None]) -> None:
        super().__init__(
            window, tr("Archived clients"), tr("Their drafts, accounts and posts are kept."), close_name=tr("Close")
        )
        for workspace in archived:
            row = ListRow(workspace.name, 44, pressable=False, padding=0)
            tile = ClientTile(initials(workspace.name), client_colour(workspace.colour), workspace.name, 28)
            row.body.addWidget(tile)
            row.body.addWidget(Label(workspace.name, weight=500), 1)
            back = Button(tr("Bring back"), "secondary", "card", icon="archive-restore")
            back.setAccessibleName(tr("Bring {name} back", name=workspace.name))
            back.clicked.connect(self.accept)
            back.clicked.connect(lambda _=False, w=workspace: on_back(w))
            row.body.addWidget(back)
            self.body.addWidget(row)
