"""The list of posts on paper, or as a PDF where the printer is a file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter

from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.standing import STATE_WORDS, tile_state
from inkom_desktop.ui.pages.calendar.view_header import span_words
from inkom_desktop.ui.pages.calendar.view_week import change_words
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel
from inkom_desktop.ui.words import clock_words, network_words, speak, tr, zone_words

POINTS = 72
TIME, STATE, NETWORKS = 60, 92, 114
"""The widths of the first columns, points."""


class _Paper:
    """Lines under each other, on as many pages as it takes."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter = QPainter(printer)
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        self.unit = printer.resolution() / POINTS
        self.width, self._height, self._y = float(page.width()), float(page.height()), 0.0
        self.line = 16 * self.unit
        self.head, self.body = QFont("Inter"), QFont("Inter")
        self.head.setPixelSize(round(13 * self.unit))
        self.head.setBold(True)
        self.body.setPixelSize(round(10 * self.unit))

    def room(self, lines: float) -> None:
        """Go on on another page when so many lines find no room on this one."""
        if self._y + lines * self.line > self._height:
            self._printer.newPage()
            self._y = 0.0

    def write(self, text: str, used: QFont, left: float = 0.0, width: float = 0.0) -> None:
        """Write a piece of the present line, cut where it is longer than its width (0 = to the edge)."""
        self._painter.setFont(used)
        wide = width or self.width - left
        cut = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(wide))
        self._painter.drawText(QPointF(left, self._y + self.line * 0.75), cut)

    def down(self, lines: float) -> None:
        """Go on so many lines below."""
        self._y += lines * self.line

    def end(self) -> None:
        """The last page is full."""
        self._painter.end()


def print_list(printer: QPrinter, vm: CalendarViewModel, client: str) -> None:
    """Print the posts that are shown, day by day: time, state, networks, words. Nothing of them is read as markup."""
    paper = _Paper(printer)
    paper.write(f"{client} · {span_words(vm)} · {zone_words(vm.zone)}", paper.head)
    paper.down(2)
    for day, posts in vm.board.days(*vm.span()):
        if posts:
            paper.room(3)
            said = QLocale().toString(_qdate(day), tr("dddd d MMMM"))
            paper.write(" · ".join(p for p in (said, change_words(day, vm.zone)) if p), paper.head)
            paper.down(1.4)
            for post in posts:
                paper.room(1)
                _print_post(paper, post, vm)
            paper.down(0.6)
    paper.end()


def _print_post(paper: _Paper, post: Post, vm: CalendarViewModel) -> None:
    state = speak(dict(STATE_WORDS)[tile_state(post, vm.now())])
    known = [vm.accounts[i] for i in post.account_ids if i in vm.accounts]
    names = dict.fromkeys(network_words(vm.teller.desktop.card(a.network)) for a in known)
    columns = (
        (clock_words(post.due_at, vm.zone), TIME),
        (state, STATE),
        (", ".join(names), NETWORKS),
        (post.words or tr("(empty)"), 0),
    )
    left = 0.0
    for words, wide in columns:
        paper.write(words, paper.body, left, max(0.0, (wide - 6) * paper.unit))
        left += wide * paper.unit
    paper.down(1)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
