"""The design's sheet of components (picture 13), widget by widget, in its places and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.theme.clients import CLIENT_COLOURS
from inkom_desktop.ui.widgets.badge import Badge, Dot, Keys
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Divider
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.focus import FocusRing
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label, Run
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.painting import box, canvas, font, text_width, theme, write
from inkom_desktop.ui.widgets.post_tile import CalendarTile, PostTile, PostTileState, SlotGhost
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import ClientTile, Icon, NetworkTile
from inkom_desktop.ui.widgets.toast import Toast
from inkom_desktop.ui.widgets.toggles import CheckBox, RadioButton, Segmented, Switch


@dataclass(frozen=True)
class SampleLook:
    """A tile for the sheet, in the colour of a client: the networks' own colours stand in their cards."""

    code: str
    fill: str
    dark_border: str | None = None


def look(code: str = "Bs") -> SampleLook:
    """A sample tile."""
    return SampleLook(code, CLIENT_COLOURS[_SAMPLES.get(code, sum(map(ord, code)) % len(CLIENT_COLOURS))])


_SAMPLES = {"Bs": 3, "Ma": 1, "Li": 3, "Ig": 4}


def hovered(widget: QWidget) -> QWidget:
    """The widget as if the pointer were on it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def pressed(button: Button) -> Button:
    """The button as if it were held down."""
    button.setDown(True)
    return button


def disabled(widget: QWidget) -> QWidget:
    """The widget, which does nothing now."""
    widget.setEnabled(False)
    return widget


def ringed(widget: QWidget, radius: float) -> QWidget:
    """The widget as if the keyboard had brought the focus there."""
    QTimer.singleShot(0, widget, lambda: FocusRing(widget, radius))
    return widget


def flow(widgets: Sequence[QWidget], gap: int = 10) -> QWidget:
    """Widgets in a line that wraps."""
    holder = QWidget()
    line = FlowLayout(holder, gap=gap)
    for widget in widgets:
        line.addWidget(widget)
    return holder


class Swatch(QWidget):
    """A patch of a colour: a role, or a colour of the charts."""

    def __init__(self, colour: Callable[[], QColor], height: int, radius: int, *, lined: bool = False) -> None:
        super().__init__()
        self._colour, self._radius, self._lined = colour, radius, lined
        grow(self, height=height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        border = theme().color("border.default") if self._lined else None
        box(painter, QRectF(self.rect()), self._radius, self._colour(), border)
        painter.end()


class TooltipSample(QWidget):
    """What a tooltip looks like."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(text)
        worn = theme()
        grow(self, width=round(text_width(text, font("small", 500)) / worn.scale) + 21, height=28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        box(painter, rect, worn.metrics.radius.sm, worn.color("surface.tooltip"))
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, rect, self._text, font("small", 500), worn.color("text.on_tooltip"), middle)
        painter.end()


class Sheet(QWidget):
    """Columns of groups, three where there is room; `add` begins the next group of a column."""

    def __init__(self) -> None:
        super().__init__()
        columns = ColumnsLayout(self, most=3, least=380, gap=28)
        columns.setContentsMargins(28, 6, 28, 6)
        self.columns: list[QVBoxLayout] = []
        for _ in range(3):
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            columns.addWidget(held)
            self.columns.append(column)

    def add(self, column: int, title: str, *content: QWidget | QLayout, gap: int = 8) -> None:
        """A group: its title, its widgets below each other, a line."""
        place = self.columns[column]
        if place.count():
            place.addWidget(Divider())
        place.addSpacing(12)
        place.addWidget(Label(title, "caption", "text.tertiary", weight=600))
        place.addSpacing(10)
        for number, each in enumerate(content):
            if number:
                place.addSpacing(gap)
            if isinstance(each, QWidget):
                place.addWidget(each)
            else:
                place.addLayout(each)
        place.addSpacing(14)

    def finish(self) -> None:
        """No group follows: what is left of the columns stays empty."""
        for column in self.columns:
            column.addStretch(1)


class ComponentSheet(Sheet):
    """Picture 13."""

    def __init__(self) -> None:
        super().__init__()
        self._controls()
        self._marks()
        self._fields_and_tiles()
        self._surfaces()
        self.finish()

    def _controls(self) -> None:
        states = ("rest", "hover", "pressed", "focus", "disabled")
        rows = []
        for words, kind in (("Save", "primary"), ("Open", "secondary")):
            line = FlowLayout(gap=10)
            for state in states:
                button = Button(words, kind)  # type: ignore[arg-type]  # both are kinds
                shown = {"hover": hovered, "disabled": disabled}.get(state, lambda b: b)(button)
                if state == "pressed":
                    pressed(button)
                if state == "focus":
                    ringed(button, 6)
                line.addWidget(_captioned(shown, state) if kind == "primary" else shown)
            rows.append(line)
        busy = Button("Saving", "primary")
        busy.set_busy(True)
        bold = IconButton("bold", "Bold", checkable=True)
        bold.setChecked(True)
        third = [Button("Cancel", "ghost"), hovered(Button("Cancel", "ghost")), Button("Delete", "danger")]
        third += [hovered(Button("Delete", "danger")), busy, bold]
        self.add(0, "Buttons: rest, hover, pressed, keyboard focus, disabled, busy", *rows, flow(third))
        chips: list[QWidget] = [
            AccountChip("tidewell", look()),
            hovered(AccountChip("tidewell", look())),
            AccountChip("tidewell", look(), ChipState.ON),
            AccountChip("Reconnect", look("Ig"), ChipState.NEEDS_SIGN_IN),
            ringed(AccountChip("@tidewell", look("Ma"), ChipState.ON), 14),
        ]
        self.add(0, "Account chips: off, hover, on, needs sign-in, focus", flow(chips))
        tabs = [
            TabItem("all", "Everywhere", icon="layers"),
            TabItem("bs", "Bluesky", look=look(), dot=True),
            TabItem("li", "LinkedIn", look=look("Li"), badge="Own text"),
        ]
        self.add(0, "Tabs", TabBar(tabs, "Texts"))
        toggles: list[QWidget] = [
            Segmented([("week", "Week"), ("month", "Month")], "Range"),
            Switch("Off"),
            Switch("On", on=True),
            CheckBox(name="Off"),
            CheckBox(name="On", on=True),
            RadioButton(name="Off"),
            RadioButton(name="On", on=True),
        ]
        self.add(0, "Segmented control, switch, checkbox, radio", flow(toggles))

    def _marks(self) -> None:
        badges: list[QWidget] = [
            Badge("Local"),
            Badge("Lead", "accent"),
            Badge("Healthy", "success", icon="circle-check"),
            Badge("Signed out", "warning", icon="key-round"),
            Badge("1 to fix", "danger"),
            Badge("Held by network", "info", icon="building-2"),
            Badge("Own text", "outline"),
        ]
        self.add(0, "Badges", flow(badges, 8))
        codes = ("Bs", "Ma", "Li", "X", "Th", "Ig", "Fb", "Pi", "Yt", "Tk", "Tg", "Gb", "Re", "Pr")
        networks: list[QWidget] = [NetworkTile(look(code), code, 24) for code in codes]
        clients: list[QWidget] = [
            ClientTile(letters, CLIENT_COLOURS[number], letters)
            for letters, number in (("TC", 0), ("OA", 3), ("KC", 2), ("MÖ", 1))
        ]
        self.add(0, "Networks (neutral letter tiles) and clients", flow(networks, 6), flow(clients, 8), gap=10)
        second, third = Run("secondary ", role="text.secondary"), Run("tertiary", role="text.tertiary")
        small = flow([Label("Small 12/16", "small"), Label("Caption 11/16", "caption")], 12)
        texts = [Label(f"{name} {size}", style) for name, size, style in _TEXTS]
        self.add(0, "Text", *texts, Label([Run("Body 13/20 "), second, third]), small, gap=0)

    def _fields_and_tiles(self) -> None:
        focused, wrong = Field("Server", text="roasters.example"), Field("Server", text="roasters,example")
        QTimer.singleShot(0, focused, focused.edit.setFocus)
        wrong.set_error("A server name has a dot, like roasters.example.")
        plan = disabled(Field("Plan", text="Not available on this plan"))
        search = Field("Search", hint="Search drafts", icon="search")
        self.add(1, "Fields: rest, focus, error, disabled", search, focused, wrong, plan)
        tiles: list[QWidget] = [grow(CalendarTile(tile, tile.title), width=138) for tile in _TILES]
        ghost = grow(SlotGhost("13:00 free"), width=138)
        focus = PostTile(PostTileState.SCHEDULED, "10:00", "Focused", (look(),))
        tiles += [ghost, ringed(grow(CalendarTile(focus, "Focused"), width=138), 7)]
        self.add(1, "Calendar tiles", flow(tiles))
        card = Card(padding=(0, 0, 0, 0), radius=8)
        for state in ("rest", "hover", "selected"):
            row = ListRow("Row", 44, line=state != "selected")
            row.set_selected(state == "selected")
            if state == "hover":
                hovered(row)
            row.body.addWidget(NetworkTile(look("Li"), "LinkedIn"))
            row.body.addWidget(ElidedLabel("What 62% up front means for a farm", weight=500), 1)
            row.body.addWidget(Label("6,840", figures=True))
            row.body.addWidget(Label("10.4%", role="text.secondary", figures=True))
            card.body.addWidget(row)
        self.add(1, "Table row: rest, hover, selected", card)
        series = [Swatch(lambda n=n: QColor(theme().roles.chart.series[n]), 24, 5) for n in range(6)]  # type: ignore[misc]
        heat = [Swatch(lambda n=n: QColor(theme().roles.chart.heat[n]), 16, 3) for n in range(6)]  # type: ignore[misc]
        self.add(1, "Chart series 1 to 6, heat steps", _even(series, 6), _even(heat, 4))
        surfaces = []
        for name in ("window", "base", "subtle", "raised", "sunken", "hover", "selected"):
            patch = Swatch(lambda n=name: theme().color(f"surface.{n}"), 32, 6, lined=True)  # type: ignore[misc]
            surfaces.append(_captioned(patch, name))
        self.add(1, "Surfaces", _even(surfaces, 6))

    def _surfaces(self) -> None:
        menu = Menu("Post")
        menu.setParent(self, Qt.WindowType.Widget)
        menu.add_item("Publish now", icon="send", keys="Ctrl Shift ↵")
        menu.add_item("Change time", icon="calendar-clock", keys="T")
        menu.add_item("Duplicate", icon="copy", keys="Ctrl D")
        menu.addSeparator()
        menu.add_item("Move to bin", icon="trash-2", keys="Del", danger=True)
        menu.setActiveAction(menu.actions()[0])
        self.add(2, "Menu", flow([grow(menu, width=264)]))
        menu.show()
        sheet = Card(padding=(20, 20, 20, 20), border="border.default")
        sheet.body.addWidget(Label("Publish to LinkedIn now?", "section", wrap=True))
        sheet.body.addSpacing(6)
        words = [Run("It goes out as "), Run("Tidewell Coffee", 500, "text.primary"), Run(" to 1,284 followers. ")]
        words.append(Run("LinkedIn posts can be deleted but not called back."))
        sheet.body.addWidget(Label(words, role="text.secondary", wrap=True))
        sheet.body.addSpacing(16)
        foot = FlowLayout(gap=8, at_end=True)
        foot.addWidget(Button("Keep as draft", "ghost"))
        foot.addWidget(ringed(Button("Publish now", "primary"), 6))
        sheet.body.addLayout(foot)
        self.add(2, "Dialog", sheet)
        toast = Toast("Scheduled for Wed 14 Oct, 09:30", "3 accounts", "success", "Undo", "Close", None)
        self.add(2, "Toast", toast)
        cards = ColumnsLayout(most=2, least=150, gap=12)
        for title, number, icon, tone, change, than in _NUMBERS:
            cards.addWidget(_number(title, number, icon, tone, change, than))
        self.add(2, "Card, KPI", cards)
        keys: list[QWidget] = [TooltipSample("Split here"), Keys("Ctrl ↵"), Keys("G"), Keys("C")]
        keys.append(Progress("Sending", 62, width=96))
        status: list[QWidget] = []
        for tone, text in (("success", "Next post in 12 min"), ("warning", "1 needs you"), ("neutral", "Paused")):
            status.append(flow([Dot(tone), Label(text, "small")], 8))  # type: ignore[arg-type]  # the three are tones
        self.add(2, "Tooltip, keys, progress, status line", flow(keys), flow(status, 16), gap=12)


_TEXTS = (("Display", "24/32", "display"), ("Title", "18/24", "title"), ("Editor", "15/24", "editor"))
_NUMBERS = (
    ("New followers", "214", "arrow-up-right", "success", "31%", "vs 28 days before"),
    ("Engagement rate", "6.5%", "arrow-down-right", "danger", "0.3", "points"),
)
_TILES = tuple(
    PostTile(state, when, title, (look(),), 62)
    for state, when, title in (
        (PostTileState.DRAFT, "16:00", "Draft"),
        (PostTileState.SCHEDULED, "09:30", "Scheduled"),
        (PostTileState.PUBLISHING, "62%", "Publishing"),
        (PostTileState.PUBLISHED, "08:30", "Published"),
        (PostTileState.LATE, "14 min late", "Published late"),
        (PostTileState.NEEDS_YOU, "14:30", "Needs you"),
        (PostTileState.HELD_BY_NETWORK, "17:00", "Held by Mastodon"),
    )
)


def _captioned(widget: QWidget, word: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(widget)
    middle = Qt.AlignmentFlag.AlignHCenter
    column.addWidget(Label(word, "caption", "text.tertiary", weight=400, align=middle), 0, middle)
    return holder


def _even(widgets: Sequence[QWidget], gap: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget, 1)
    return line


def _number(title: str, number: str, icon: str, tone: str, change: str, than: str) -> Card:
    card = Card()
    card.body.addWidget(Label(title, "small", "text.secondary"))
    card.body.addWidget(Label(number, "kpi", figures=True))
    words: list[QWidget] = [Icon(icon, f"{tone}.text", 14), Label(change, "small", f"{tone}.text", weight=500)]
    card.body.addWidget(flow([*words, Label(than, "small", "text.tertiary")], 4))
    return card
