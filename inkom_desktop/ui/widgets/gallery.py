"""All widgets on one sheet, to lay over the design: `python -m inkom_desktop.ui.widgets.gallery --theme dark --shot FILE`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.badge import Badge, Dot, Keys
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.focus import FocusRing
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.painting import box, canvas, theme
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import ClientTile, Icon, NetworkTile
from inkom_desktop.ui.widgets.toast import Toast
from inkom_desktop.ui.widgets.toggles import CheckBox, RadioButton, Segmented, Switch


@dataclass(frozen=True)
class _Look:
    """A tile for the sheet: no network's own, colours are those of the charts and tones."""

    code: str
    fill: str
    dark_border: str | None = None


def _hover(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def _down(button: Button) -> QWidget:
    button.setDown(True)
    return button


def _off(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _look(code: str = "Bs") -> _Look:
    names = {"Bs": "accent.fill", "Ma": "info.fill", "Li": "success.fill", "Ig": "danger.fill", "X": "text.primary"}
    return _Look(code, theme().color(names.get(code, "accent.fill")).name())


class _Swatch(QWidget):
    def __init__(self, role: str, height: int, radius: int, lined: bool) -> None:
        super().__init__()
        self._role, self._radius, self._lined = role, radius, lined
        self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        border = theme().color("border.default") if self._lined else None
        box(painter, QRectF(self.rect()), self._radius, theme().color(self._role), border)
        painter.end()


class Gallery(QWidget):
    """Three columns, in the rhythm of the design's sheet of components."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Inkom widgets")
        self._rings: list[QWidget] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 6, 28, 6)
        grid.setHorizontalSpacing(28)
        for number, column in enumerate((self._first, self._second, self._third)):
            box_layout = QVBoxLayout()
            box_layout.setSpacing(0)
            column(box_layout)
            box_layout.addStretch(1)
            grid.addLayout(box_layout, 0, number)
            grid.setColumnStretch(number, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.fillRect(self.rect(), theme().color("surface.base"))
        painter.end()

    def _group(self, column: QVBoxLayout, title: str, content: QBoxLayout | QWidget | FlowLayout) -> None:
        column.addSpacing(12)
        column.addWidget(Label(title, "caption", "text.tertiary", weight=600))
        column.addSpacing(10)
        if isinstance(content, QWidget):
            column.addWidget(content)
        else:
            column.addLayout(content)
        column.addSpacing(14)
        column.addWidget(_Swatch("border.subtle", 1, 0, lined=False))

    def ring(self, widget: QWidget, radius: float) -> QWidget:
        """Show the focus ring around this widget too."""
        QTimer.singleShot(0, lambda: self._rings.append(FocusRing(widget, radius)))
        return widget

    @staticmethod
    def _flow(widgets: Sequence[QWidget], gap: int = 10) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=gap)
        for widget in widgets:
            flow.addWidget(widget)
        return holder

    def _first(self, column: QVBoxLayout) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(8)
        primary: list[QWidget] = [
            Button("Save", "primary"),
            _hover(Button("Save", "primary")),
            _down(Button("Save", "primary")),
            self.ring(Button("Save", "primary"), 6),
            _off(Button("Save", "primary")),
        ]
        second: list[QWidget] = [
            Button("Open"),
            _hover(Button("Open")),
            _down(Button("Open")),
            self.ring(Button("Open"), 6),
            _off(Button("Open")),
        ]
        busy = Button("Saving", "primary")
        busy.set_busy(True)
        bold = IconButton("bold", "Bold", checkable=True)
        bold.setChecked(True)
        third: list[QWidget] = [
            Button("Cancel", "ghost"),
            _hover(Button("Cancel", "ghost")),
            Button("Delete", "danger"),
            _hover(Button("Delete", "danger")),
            busy,
            bold,
        ]
        for widgets in (primary, second, third):
            rows.addWidget(self._flow(widgets))
        self._group(column, "Buttons: rest, hover, pressed, keyboard focus, disabled", rows)
        chips: list[QWidget] = [
            AccountChip("tidewell", _look()),
            _hover(AccountChip("tidewell", _look())),
            AccountChip("tidewell", _look(), ChipState.ON),
            AccountChip("Reconnect", _look("Ig"), ChipState.NEEDS_SIGN_IN),
            self.ring(AccountChip("@tidewell", _look("Ma"), ChipState.ON), 14),
        ]
        self._group(column, "Account chips: off, hover, on, needs sign-in, focus", self._flow(chips))
        tabs = TabBar(
            [
                TabItem("all", "Everywhere", icon="layers"),
                TabItem("bs", "Bluesky", look=_look(), dot=True),
                TabItem("li", "LinkedIn", look=_look("Li"), badge="Own text"),
            ],
            "Texts",
        )
        self._group(column, "Tabs", tabs)
        toggles: list[QWidget] = [
            Segmented([("week", "Week"), ("month", "Month")], "Range"),
            Switch("Off"),
            Switch("On", on=True),
            CheckBox(name="Off"),
            CheckBox(name="On", on=True),
            RadioButton(name="Off"),
            RadioButton(name="On", on=True),
        ]
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget in toggles:
            line.addWidget(widget)
        line.addStretch(1)
        self._group(column, "Segmented control, switch, checkbox, radio", line)
        badges: list[QWidget] = [
            Badge("Local"),
            Badge("Lead", "accent"),
            Badge("Healthy", "success", icon="circle-check"),
            Badge("Signed out", "warning", icon="key-round"),
            Badge("1 to fix", "danger"),
            Badge("Held by network", "info", icon="building-2"),
            Badge("Own text", "outline"),
        ]
        self._group(column, "Badges", self._flow(badges, 8))
        tiles: list[QWidget] = [NetworkTile(_look(code), code, 24) for code in ("Bs", "Ma", "Li", "Ig")]
        tiles += [ClientTile(letters, _look("Li").fill, letters) for letters in ("TC", "OA")]
        near, over, fine = CounterRing(_look(), 300), CounterRing(_look("Ma"), 300), CounterRing(_look("Li"), 3000)
        near.set_value(280, 300)
        over.set_value(312, 300)
        fine.set_value(411, 3000)
        self._group(column, "Networks, clients, counters", self._flow([*tiles, fine, near, over], 6))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label("Display 24/32", "display"))
        texts.addWidget(Label("Title 18/24", "title"))
        texts.addWidget(Label("Editor 15/24", "editor"))
        texts.addWidget(
            Label([Run("Body 13/20 "), Run("secondary ", role="text.secondary"), Run("tertiary", role="text.tertiary")])
        )
        texts.addWidget(Label("Small 12/16", "small"))
        self._group(column, "Text", texts)

    def _second(self, column: QVBoxLayout) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(Field("Search", hint="Search drafts", icon="search"))
        focused = Field("Server", text="roasters.example")
        QTimer.singleShot(0, focused.edit.setFocus)
        fields.addWidget(focused)
        wrong = Field("Server", text="roasters,example")
        wrong.set_error("A server name has a dot, like roasters.example.")
        fields.addWidget(wrong)
        fields.addWidget(_off(Field("Plan", text="Not available on this plan")))
        self._group(column, "Fields: rest, focus, error, disabled", fields)
        card = Card(padding=(0, 0, 0, 0), radius=8)
        for state in ("rest", "hover", "selected"):
            row = ListRow("Row", 44, line=state != "selected")
            row.set_selected(state == "selected")
            if state == "hover":
                _hover(row)
            row.body.addWidget(NetworkTile(_look("Li"), "LinkedIn"))
            row.body.addWidget(Label("What 62% up front means for a farm", weight=500), 1)
            row.body.addWidget(Label("6,840", figures=True))
            row.body.addWidget(Label("10.4%", role="text.secondary", figures=True))
            card.body.addWidget(row)
        self._group(column, "Table row: rest, hover, selected", card)
        surfaces = QHBoxLayout()
        surfaces.setSpacing(6)
        for role in ("window", "base", "subtle", "raised", "sunken", "hover", "selected"):
            surfaces.addWidget(_Swatch(f"surface.{role}", 32, 6, lined=True))
        self._group(column, "Surfaces", surfaces)

    def _third(self, column: QVBoxLayout) -> None:
        menu = Menu("Post")
        menu.setParent(self, Qt.WindowType.Widget)
        menu.add_item("Publish now", icon="send", keys="Ctrl Shift ↵")
        menu.add_item("Change time", icon="calendar-clock", keys="T")
        menu.add_item("Duplicate", icon="copy", keys="Ctrl D")
        menu.addSeparator()
        menu.add_item("Move to bin", icon="trash-2", keys="Del", danger=True)
        menu.setActiveAction(menu.actions()[0])
        menu.setFixedWidth(theme().px(264))
        self._group(column, "Menu", menu)
        menu.show()
        sheet = Card(padding=(20, 20, 20, 20), border="border.default")
        sheet.body.addWidget(Label("Publish to LinkedIn now?", "section"))
        sheet.body.addSpacing(6)
        words = [Run("It goes out as "), Run("Tidewell Coffee", 500, "text.primary"), Run(" to 1,284 followers. ")]
        words.append(Run("LinkedIn posts can be deleted but not called back."))
        sheet.body.addWidget(Label(words, role="text.secondary", wrap=True))
        sheet.body.addSpacing(16)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(Button("Keep as draft", "ghost"))
        foot.addWidget(self.ring(Button("Publish now", "primary"), 6))
        sheet.body.addLayout(foot)
        self._group(column, "Dialog", sheet)
        toast = Toast("Scheduled for Wed 14 Oct, 09:30", "3 accounts", "success", "Undo", "Close", None)
        self._group(column, "Toast", toast)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for title, number in (("New followers", "214"), ("Engagement rate", "6.5%")):
            card = Card()
            card.body.addWidget(Label(title, "small", "text.secondary"))
            card.body.addWidget(Label(number, "kpi", figures=True))
            card.body.addWidget(Label("vs 28 days before", "small", "text.tertiary"))
            cards.addWidget(card)
        self._group(column, "Card, KPI", cards)
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget in (Keys("Ctrl ↵"), Keys("G"), Keys("C"), Progress("Sending", 62, width=96)):
            line.addWidget(widget)
        for tone, text in (("success", "Next post in 12 min"), ("warning", "1 needs you"), ("neutral", "Paused")):
            line.addWidget(Dot(tone))  # type: ignore[arg-type]  # the three are tones
            line.addWidget(Label(text, "small"))
        line.addStretch(1)
        self._group(column, "Keys, progress, status line", line)
        marks: list[QWidget] = [Icon("send"), Icon("inbox", size=20), Icon("calendar-days", size=28)]
        self._group(column, "Icons", self._flow(marks))


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the sheet, or save it as a picture."""
    parser = argparse.ArgumentParser(description="All widgets of Inkom on one sheet")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=float, default=1.0, help="text size, 1.0 = 100 %%")
    parser.add_argument("--shot", help="save a picture (PNG) and leave")
    chosen = parser.parse_args(arguments)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    apply_theme(app, load_theme(chosen.theme, scale=chosen.scale))
    sheet = Gallery()
    sheet.resize(round(1440 * chosen.scale), round(900 * chosen.scale))
    sheet.show()
    if chosen.shot:

        def shoot() -> None:
            sheet.grab().save(chosen.shot)
            app.quit()

        QTimer.singleShot(300, shoot)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
