"""A poll as a control: its answers, how long it runs, and what kind it is, within the rules of the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.options import Option, OptionValue, Poll
from inkom_desktop.ui.pages.composer.option_words import length_words
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.toggles import CheckBox
from inkom_desktop.ui.words import tr

LENGTHS = (5, 30, 60, 360, 720, 1440, 4320, 10_080, 20_160, 43_200)
"""Minutes that are offered, where the network takes any."""
LEAST = 2


class PollField(QWidget):
    """`on_value` hears the poll after each change, None when it was taken away."""

    def __init__(self, option: Option, poll: Poll | None, on_value: Callable[[OptionValue | None], object]) -> None:
        super().__init__()
        self._option, self._poll, self._on_value = option, poll, on_value
        self._menu: Menu | None = None
        self._fields: list[Field] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._draw()

    def _draw(self, focus: int = -1) -> None:
        clear(self._column)
        self._fields = []
        if self._poll is None:
            begin = Button(tr("Add a poll"), "secondary", "card", icon="chart-bar-big")
            begin.clicked.connect(lambda: self._set(Poll(minutes=self._nearest(1440)), focus=0))
            row = QHBoxLayout()
            row.addWidget(begin)
            row.addStretch(1)
            self._column.addLayout(row)
            return
        for place, answer in enumerate(self._poll.answers):
            self._column.addLayout(self._answer(place, answer))
        self._column.addLayout(self._foot())
        rules = self._option.poll
        if rules.multiple:
            self._column.addWidget(self._box(tr("Several answers may be chosen"), "multiple"))
        if rules.hidden:
            self._column.addWidget(self._box(tr("The count is hidden until the end"), "hidden"))
        if 0 <= focus < len(self._fields):
            self._fields[focus].setFocus()

    def _answer(self, place: int, answer: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = tr("Answer {number}", number=place + 1)
        field = Field(name, text=answer, hint=name)
        field.changed.connect(lambda words: self._write(place, words))
        self._fields.append(field)
        row.addWidget(field, 1)
        if self._poll is not None and len(self._poll.answers) > LEAST:
            remove = IconButton("x", tr("Remove answer {number}", number=place + 1))
            remove.clicked.connect(lambda: self._remove(place))
            row.addWidget(remove)
        return row

    def _foot(self) -> QHBoxLayout:
        assert self._poll is not None
        row = QHBoxLayout()
        row.setSpacing(8)
        if len(self._poll.answers) < self._option.poll.most:
            more = Button(tr("Add answer"), "ghost", "card", icon="plus")
            more.clicked.connect(self._add)
            row.addWidget(more)
        words = length_words(self._poll.minutes)
        self._length = Button(words, "secondary", "card", icon="clock")
        self._length.setAccessibleName(tr("Length of the poll, {length}", length=words))
        self._length.clicked.connect(self._open)
        row.addWidget(self._length)
        row.addStretch(1)
        away = Button(tr("Remove the poll"), "ghost", "card", icon="trash-2")
        away.clicked.connect(lambda: self._set(None))
        row.addWidget(away)
        return row

    def _box(self, words: str, name: str) -> CheckBox:
        box = CheckBox(words, on=getattr(self._poll, name))
        box.toggled.connect(lambda on: self._keep(**{name: on}))
        return box

    def _lengths(self) -> tuple[int, ...]:
        rules = self._option.poll
        return rules.minutes or tuple(m for m in LENGTHS if rules.least_minutes <= m <= rules.most_minutes)

    def _nearest(self, minutes: int) -> int:
        return min(self._lengths(), key=lambda m: abs(m - minutes))

    def _open(self) -> None:
        assert self._poll is not None
        menu = self._menu = Menu(tr("Length of the poll"))
        for minutes in self._lengths():
            menu.add_item(
                length_words(minutes),
                partial(self._run, minutes),
                checked=minutes == self._poll.minutes,
            )
        menu.popup(self._length.mapToGlobal(QPoint(0, self._length.height() + 4)))

    def _run(self, minutes: int) -> None:
        if self._poll is not None:
            self._set(replace(self._poll, minutes=minutes))

    def _write(self, place: int, words: str) -> None:
        if self._poll is not None:
            answers = (*self._poll.answers[:place], words, *self._poll.answers[place + 1 :])
            self._keep(answers=answers)

    def _add(self) -> None:
        if self._poll is not None:
            self._set(replace(self._poll, answers=(*self._poll.answers, "")), focus=len(self._poll.answers))

    def _remove(self, place: int) -> None:
        if self._poll is not None:
            left = (*self._poll.answers[:place], *self._poll.answers[place + 1 :])
            self._set(replace(self._poll, answers=left), focus=min(place, len(left) - 1))

    def _keep(self, **changes: object) -> None:
        """Take a change that needs nothing drawn anew."""
        if self._poll is not None:
            self._poll = replace(self._poll, **changes)  # type: ignore[arg-type]
            self._on_value(self._poll)

    def _set(self, poll: Poll | None, focus: int = -1) -> None:
        self._poll = poll
        self._draw(focus)
        self._on_value(poll)
