"""Large text: sizes grow with it, live; bars wrap, columns stand below each other, and nothing is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.beside import BesideLayout
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.notice import AttentionCard, Notice
from inkom_desktop.ui.widgets.progress import Progress, Skeleton
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import TileLook
from inkom_desktop.ui.widgets.toast import ToastHost
from inkom_desktop.ui.widgets.toggles import CheckBox, RadioButton, Segmented, Switch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "Sign-ins are kept in this computer’s keyring and are never part of backups or of a client’s report"


def wear(qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, load_theme("light", scale=scale))
    qapp.processEvents()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(made)
    made.show()
    return made


def put(page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    QApplication.processEvents()


def test_every_control_is_twice_as_high_at_twice_the_text(qapp: QApplication, page: QWidget, look: TileLook) -> None:
    controls: list[QWidget] = [
        Button("Save", "primary", keys="Ctrl S", icon="save"),
        Button("More", "link"),
        IconButton("x", "Close"),
        AccountChip("tidewell", look, ChipState.ON),
        Badge("Healthy", "success", icon="check"),
        CounterRing(look, 300),
        Switch("Letters"),
        Segmented([("a", "One"), ("b", "Two")], "Which"),
        Field("Name"),
        Progress("Sending", 50),
        Skeleton(80, 20, "Opening"),
        Label("Body"),
    ]
    put(page, *controls)
    before = [(control.sizeHint().height(), control.sizeHint().width(), control.height()) for control in controls]
    wear(qapp, 2.0)
    for control, (hint, wide, real) in zip(controls, before, strict=True):
        assert control.sizeHint().height() == pytest.approx(2 * hint, abs=4), type(control)
        assert control.sizeHint().width() >= 1.7 * wide or isinstance(control, Field), type(control)
        assert control.height() == pytest.approx(2 * real, abs=4), type(control)


def test_what_never_showed_grows_too(qapp: QApplication, page: QWidget) -> None:
    label = Label("Hidden", "title", parent=page)
    label.hide()
    wear(qapp, 2.0)
    assert label.sizeHint().height() == 48
    assert label.sizeHint().width() > Label("Hidden", "body").sizeHint().width()


def test_a_kept_size_follows_the_text_and_can_be_replaced(qapp: QApplication, page: QWidget) -> None:
    held = grow(QWidget(page), width=100, least_height=40)
    wear(qapp, 1.5)
    assert (held.minimumWidth(), held.maximumWidth(), held.minimumHeight()) == (150, 150, 60)
    assert held.maximumHeight() > 1000
    grow(held, width=20)
    wear(qapp, 2.0)
    assert held.width() == 40
    held.deleteLater()
    qapp.processEvents()
    wear(qapp, 1.0)


def test_a_bar_has_one_line_while_there_is_room_and_takes_more_with_large_text(
    qapp: QApplication, page: QWidget
) -> None:
    bar = Bar()
    title = bar.add(Label("Accounts", "title"))
    checked = bar.add_end(Label("Checked 10:18", "small"))
    connect = bar.add_end(Button("Connect account", "primary", icon="plus"))
    put(page, bar)
    assert bar.height() == 56
    assert connect.geometry().right() == 900 - 24 - 1
    assert title.geometry().left() == 24
    page.resize(560, 700)
    wear(qapp, 2.0)
    assert bar.height() > 56 + 32
    assert connect.width() == connect.sizeHint().width()
    assert checked.y() > title.geometry().bottom()
    assert max(w.geometry().right() for w in (title, checked, connect)) < 560 - 24


def test_a_bar_gives_its_spare_room_to_the_part_that_grows(page: QWidget) -> None:
    bar = Bar(gap=10)
    first = bar.add(Button("Drafts", "ghost", "card"))
    field = Field("Title")
    field.setMaximumWidth(420)
    bar.add(field, grows=True)
    end = bar.add_end(Button("Save"))
    put(page, bar)
    assert field.width() == 420
    assert end.geometry().right() == 900 - 24 - 1
    page.resize(420, 700)
    QApplication.processEvents()
    assert field.width() == 420 - 48 - 20 - first.width() - end.width()
    bar.remove(end)
    end.hide()
    QApplication.processEvents()
    assert field.width() == 420 - 48 - 10 - first.width()


def test_tabs_go_on_in_a_second_row(qapp: QApplication, page: QWidget) -> None:
    bar = TabBar([TabItem(str(n), f"Network {n}", icon="layers", badge="Own text") for n in range(5)], "Texts")
    put(page, bar)
    assert bar.height() == 37
    page.resize(500, 700)
    wear(qapp, 2.0)
    tabs = [child for child in bar.children() if isinstance(child, QWidget)]
    assert len({tab.y() for tab in tabs}) > 1
    assert all(tab.width() == tab.sizeHint().width() and tab.geometry().right() <= 500 for tab in tabs)
    assert bar.height() >= max(tab.geometry().bottom() for tab in tabs)


@pytest.mark.parametrize(("width", "scale", "expected"), [(900, 1.0, 3), (900, 2.0, 2), (400, 2.0, 1), (300, 1.0, 1)])
def test_columns_become_fewer(qapp: QApplication, page: QWidget, width: int, scale: float, expected: int) -> None:
    wear(qapp, scale)
    held = QWidget()
    columns = ColumnsLayout(held, most=3, least=200, gap=10)
    cells = [Label(LONG, wrap=True) for _ in range(4)]
    for cell in cells:
        columns.addWidget(cell)
    page.resize(width, 700)
    put(page, held)
    assert columns.columns(width) == expected
    assert len({cell.x() for cell in cells}) == expected
    assert len({cell.width() for cell in cells}) == 1
    assert all(cell.height() >= cell.heightForWidth(cell.width()) for cell in cells)


def test_buttons_beside_words_go_below_when_the_words_need_the_room(qapp: QApplication, page: QWidget) -> None:
    act = Button("Reconnect", "primary", "card")
    notice = Notice("warning", "Mastodon ended the sign-in.", LONG, [act])
    put(page, notice)
    assert act.y() < notice.height() / 2
    page.resize(380, 700)
    wear(qapp, 2.0)
    words = notice.findChild(Label)
    assert words is not None
    assert act.geometry().top() > words.geometry().bottom()
    assert words.height() == words.heightForWidth(words.width())
    assert act.width() == act.sizeHint().width()


def test_what_stands_beside_wraps_by_itself() -> None:
    held = QWidget()
    beside = BesideLayout(held, least=300, gap=10)
    beside.addWidget(Label(LONG, wrap=True))
    for word in ("Split here", "Write Bluesky text", "Write alt text"):
        beside.addWidget(Button(word))
    narrow, wide = beside.heightForWidth(260), beside.heightForWidth(1600)
    assert wide == 32
    assert narrow > 3 * 32
    beside.setGeometry(QRect(0, 0, 260, narrow))
    places = [beside.itemAt(n).geometry() for n in range(4)]  # type: ignore[union-attr]  # there are four
    assert all(a.bottom() < b.top() or a.right() < b.left() for a, b in pairwise(places))


def test_a_sentence_beside_a_mark_wraps(qapp: QApplication, page: QWidget) -> None:
    box, radio = CheckBox(LONG), RadioButton(LONG)
    put(page, box, radio)
    assert box.height() == radio.height() == 24
    page.resize(360, 700)
    wear(qapp, 2.0)
    assert box.height() == box.heightForWidth(box.width()) > 3 * 40
    assert radio.height() == radio.heightForWidth(radio.width())


def test_an_error_below_a_field_and_the_title_of_a_card_wrap(qapp: QApplication, page: QWidget, look: TileLook) -> None:
    field = Field("Server", label=LONG)
    field.set_error(LONG)
    card = AttentionCard("moon", LONG, LONG, [Button("Publish now"), Button("Another time"), Button("Skip")])
    page.resize(420, 3000)
    put(page, field, card)
    wear(qapp, 2.0)
    for label in (*field.findChildren(Label), *card.findChildren(Label)):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert max(b.mapTo(page, b.rect().topRight()).x() for b in card.findChildren(Button)) < 420


def test_a_row_is_at_least_as_high_as_drawn_and_higher_where_it_must(qapp: QApplication, page: QWidget) -> None:
    row = ListRow("Row", 44)
    row.body.addWidget(Label(LONG, wrap=True), 1)
    put(page, row)
    assert row.height() == 44
    page.resize(300, 700)
    wear(qapp, 2.0)
    label = row.findChild(Label)
    assert label is not None
    assert row.height() >= label.heightForWidth(label.width()) > 88


def test_a_dialog_grows_keeps_inside_its_window_and_scrolls(qapp: QApplication, page: QWidget) -> None:
    dialog = Dialog(page, "Settings", LONG, close_name="Close")
    for number in range(6):
        dialog.body.addWidget(Field(f"Field {number}", label="Label"))
    done = dialog.add_button(Button("Done", "primary"), primary=True)
    dialog.open()
    qapp.processEvents()
    assert dialog.width() - 48 == 560
    area = dialog._area
    assert area.verticalScrollBar().maximum() == 0
    wear(qapp, 2.0)
    assert dialog.width() - 48 <= 900 - 2 * 16
    assert dialog.height() <= 700 + 48
    assert area.verticalScrollBar().maximum() > 0
    assert done.mapTo(page, done.rect().bottomRight()).y() < 700
    wear(qapp, 1.0)
    assert dialog.width() - 48 == 560
    dialog.reject()


def test_toasts_keep_inside_a_narrow_window(qapp: QApplication, page: QWidget) -> None:
    host = ToastHost(page, close_name="Close")
    toast = host.show(LONG, LONG, action="Undo")
    assert toast.width() - 32 == 360
    page.resize(600, 700)
    wear(qapp, 2.0)
    assert toast.x() >= 0
    assert toast.geometry().right() <= 600
    assert all(label.height() >= label.heightForWidth(label.width()) for label in toast.findChildren(Label))
