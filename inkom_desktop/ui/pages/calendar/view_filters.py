"""What of the calendar is shown: chips of accounts or clients, and pills that open a list to choose from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.calendar.standing import STATE_WORDS
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Mode
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.card import Divider
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.painting import box, canvas, font, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.picker import Picker
from inkom_desktop.ui.widgets.post_tile import state_icon
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile
from inkom_desktop.ui.words import network_words, offset_words, speak, tr, zone_words

CHIPS = 8
"""More accounts than this stand in a list and not as chips."""
_PADDING, _GAP, _TILE, _DOT = 10, 6, 18, 8


class FilterChip(KeyboardFocus, QPushButton):
    """A pill that shows something or hides it: a network's tile, or the colour of a client, and a word."""

    def __init__(self, text: str, spoken: str, *, look: TileLook | None = None, fill: str = "") -> None:
        super().__init__()
        self._label, self._look, self._fill = text, look, fill
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def label(self) -> str:
        """The word on it."""
        return self._label

    def ring_radius(self) -> float:
        return self.height() / 2

    def _side(self) -> int:
        return theme().px(_TILE if self._look is not None else _DOT)

    def sizeHint(self) -> QSize:
        px = theme().px
        before = 6 if self._look is not None else _PADDING
        wide = px(before + _GAP + _PADDING) + self._side() + text_width(self._label, font("small", 500)) + 1
        return QSize(round(wide), theme().metrics.height.chip)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect, on = theme(), QRectF(self.rect()), self.isChecked()
        hover = self.underMouse() and self.isEnabled()
        fill = (
            ("accent.soft_hover" if hover else "accent.soft") if on else "surface.hover" if hover else "surface.raised"
        )
        border = "accent.border" if on else "border.default"
        box(painter, rect, rect.height() / 2, worn.color(fill), worn.color(border))
        side = self._side()
        mark = QRectF(worn.px(6 if self._look is not None else _PADDING), (rect.height() - side) / 2, side, side)
        if self._look is not None:
            draw_tile(painter, mark, self._look, off=not on)
        else:
            box(painter, mark, 2, QColor(self._fill) if on else worn.color("text.tertiary"))
        place = QRectF(mark.right() + worn.px(_GAP), 0, rect.width() - mark.right(), rect.height())
        ink = worn.color("text.primary" if on else "text.secondary")
        write(painter, place, self._label, font("small", 500), ink)
        painter.end()


class FilterPill(KeyboardFocus, QPushButton):
    """A pill that opens a list; `name` says what is chosen there, the word on it what is chosen now."""

    accessible_role = QAccessible.Role.ButtonMenu

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._label, self._on = name, "", False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, *, on: bool = False) -> None:
        """Show what is chosen; `on` when that leaves something out."""
        self._label, self._on = text, on
        self.setAccessibleName(f"{self._name}, {text}")
        self.updateGeometry()
        self.update()

    def label(self) -> str:
        """The word on it."""
        return self._label

    def ring_radius(self) -> float:
        return self.height() / 2

    def sizeHint(self) -> QSize:
        worn = theme()
        wide = text_width(self._label, font("small", 500)) + worn.px(11 + _GAP + 9) + worn.metrics.icon.small + 1
        return QSize(round(wide), worn.metrics.height.chip)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        fill = "accent.soft" if self._on else "surface.hover" if self.underMouse() else "surface.raised"
        border = worn.color("accent.border" if self._on else "border.default")
        box(painter, rect, rect.height() / 2, worn.color(fill), border)
        side = worn.metrics.icon.small
        place = rect.adjusted(worn.px(11), 0, -worn.px(9) - side - worn.px(_GAP) + 1, 0)
        ink = worn.color("text.primary" if self._on else "text.secondary")
        write(painter, place, self._label, font("small", 500), ink)
        mark = QRectF(rect.right() - worn.px(9) - side, (rect.height() - side) / 2, side, side)
        stamp(painter, mark, "chevron-down", "text.tertiary")
        painter.end()


class Filters(Bar):
    """Chips and pills over the days, and the zone whose hours they show."""

    def __init__(self, desktop: Desktop, vm: CalendarViewModel, on_zone: Callable[[QWidget], object]) -> None:
        super().__init__(height=48, gap=8)
        self._desktop, self._vm = desktop, vm
        self._menu: Menu | None = None
        self._chips: dict[str, FilterChip] = {}
        self._made: tuple[object, ...] = ()
        self.divider = Divider(vertical=True)
        self.add(self.divider)
        self.scope = self._pill(tr("Whose posts"), self._open_scope)
        self.accounts = self._pill(tr("Accounts"), self._open_accounts)
        self.label = self._pill(tr("Label"), self._open_labels)
        self.state = self._pill(tr("State"), self._open_states)
        self.zone = Picker(tr("Hours of"), "", "globe")
        self.zone.clicked.connect(lambda: on_zone(self.zone))
        self.add_end(self.zone)

    def _pill(self, name: str, opens: Callable[[], object]) -> FilterPill:
        pill = FilterPill(name)
        pill.clicked.connect(opens)
        self.add(pill)
        return pill

    def chips(self) -> dict[str, FilterChip]:
        """The chips by the id of their account or client."""
        return dict(self._chips)

    def show_state(self) -> None:
        """Show what the view-model shows and hides."""
        shown, now = self._vm.shown, self._desktop.now
        clients = tuple(w for w in now.workspaces if not w.sample)
        everyone = shown.everyone and not now.in_sample
        self._make_chips(clients if everyone else (), () if everyone else self._accounts())
        for key, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(not self._ids(key) <= shown.hidden or not self._ids(key))
            chip.blockSignals(False)
        several = len(clients) > 1 and not now.in_sample
        self.scope.setVisible(several)
        self.scope.set_text(tr("All clients") if everyone else tr("This client"), on=everyone)
        many = everyone or len(self._accounts()) > CHIPS
        self.accounts.setVisible(many)
        left_out = bool(shown.hidden & set(self._vm.accounts))
        self.accounts.set_text(tr("Some accounts") if left_out else tr("All accounts"), on=left_out)
        self.label.setVisible(bool(shown.labels or shown.label))
        self.label.set_text(shown.label or tr("All labels"), on=bool(shown.label))
        words = dict(STATE_WORDS)
        self.state.set_text(
            speak(words[shown.state]) if shown.state is not None else tr("All states"), on=shown.state is not None
        )
        self.divider.setVisible(bool(self._chips))
        self._show_zone()

    def _show_zone(self) -> None:
        at, zone, second = self._desktop.time(), self._vm.zone, self._vm.shown.second_zone
        said = f"{zone_words(zone)}, {offset_words(zone, at)}"
        if second and self._vm.shown.mode is Mode.WEEK:
            said = f"{zone_words(second)}, {offset_words(second, at)} · {said}"
        self.zone.set_text(said)

    def _accounts(self) -> tuple[Account, ...]:
        return tuple(a for a in self._vm.accounts.values() if a.removed_at is None)

    def _ids(self, key: str) -> frozenset[str]:
        """The accounts that a chip stands for."""
        if key in self._vm.accounts:
            return frozenset({key})
        return frozenset(a.id for a in self._vm.accounts.values() if a.workspace_id == key)

    def _make_chips(self, clients: tuple[Workspace, ...], accounts: tuple[Account, ...]) -> None:
        made = (clients, tuple((a.id, a.handle, a.name, a.network) for a in accounts))
        if made == self._made:
            return
        self._made = made
        for chip in self._chips.values():
            self.remove(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        if len(accounts) <= CHIPS:
            names = [network_words(self._desktop.card(a.network)) for a in accounts]
            for account, name in zip(accounts, names, strict=True):
                # Two of one network are told apart by their own names.
                text = name if names.count(name) == 1 else account.name
                look = self._desktop.card(account.network).tile
                self._add_chip(account.id, FilterChip(text, f"{name}, {account.handle}", look=look))
        for client in clients[:CHIPS]:
            self._add_chip(client.id, FilterChip(client.name, client.name, fill=client_colour(client.colour)))

    def _add_chip(self, key: str, chip: FilterChip) -> None:
        self._chips[key] = chip
        self._bar.insert(len(self._chips) - 1, chip)
        chip.toggled.connect(lambda on: self._vm.show_accounts(self._ids(key), on))

    # lists

    def _pop(self, menu: Menu, pill: QWidget) -> None:
        self._menu = menu
        menu.popup(pill.mapToGlobal(QPoint(0, pill.height() + 4)))

    def _open_scope(self) -> None:
        menu, everyone = Menu(tr("Whose posts")), self._vm.shown.everyone
        menu.add_item(tr("This client"), partial(self._vm.show_everyone, False), checked=not everyone)
        menu.add_item(tr("All clients"), partial(self._vm.show_everyone, True), checked=everyone)
        self._pop(menu, self.scope)

    def _open_accounts(self) -> None:
        menu, hidden = Menu(tr("Accounts")), self._vm.shown.hidden
        everything = partial(self._vm.show_accounts, frozenset(self._vm.accounts), True)
        menu.add_item(tr("All accounts"), everything, checked=not hidden)
        menu.addSeparator()
        for account in self._accounts()[:60]:
            shown = account.id not in hidden
            toggle = partial(self._vm.show_accounts, (account.id,), not shown)
            menu.add_item(account.handle or account.name, toggle, checked=shown)
        self._pop(menu, self.accounts)

    def _open_labels(self) -> None:
        menu = Menu(tr("Labels"))
        menu.add_item(tr("All labels"), partial(self._vm.show_label, ""), checked=not self._vm.shown.label)
        menu.addSeparator()
        for label in self._vm.shown.labels[:60]:
            menu.add_item(label, partial(self._vm.show_label, label), checked=label == self._vm.shown.label)
        self._pop(menu, self.label)

    def _open_states(self) -> None:
        menu, chosen = Menu(tr("State")), self._vm.shown.state
        menu.add_item(tr("All states"), partial(self._vm.show_state, None), checked=chosen is None)
        menu.addSeparator()
        for state, words in STATE_WORDS:
            menu.add_item(speak(words), partial(self._vm.show_state, state), checked=state is chosen)
        self._pop(menu, self.state)


class Legend(QWidget):
    """What the icons mean, on one line; cut where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = ", ".join(speak(word) for _, word in STATE_WORDS)
        self.setAccessibleName(tr("What the marks mean: {words}", words=words))

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        side, used, x = worn.metrics.icon.small, font("caption", 400), 0.0
        for state, word in STATE_WORDS:
            said = speak(word)
            wide = text_width(said, used) + 1
            if x + side + 5 + wide > self.width():
                break
            icon, role = state_icon(state)
            stamp(painter, QRectF(x, (self.height() - side) / 2, side, side), icon, role)
            place = QRectF(x + side + 5, 0, wide, self.height())
            write(painter, place, said, used, worn.color("text.secondary"))
            x += side + 5 + wide + worn.px(12)
        painter.end()
