"""The panel of checks: what is to fix, what to consider, what passed, each with remedies that work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.check import Problem, Severity
from inkom_desktop.ports.network import Card
from inkom_desktop.ui.pages.composer.viewmodel import Found
from inkom_desktop.ui.widgets.accessible import set_expanded
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.beside import BesideLayout
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.words import count_words, speak, tr
from inkom_desktop.wording.problems import say_problem

SHOWN = 4
"""Rows at once; the counts in the head tell of the others."""


@dataclass(frozen=True, slots=True)
class Concern:
    """One problem, and the accounts that have it."""

    problem: Problem
    found: tuple[Found, ...]


def concerns_of(findings: Sequence[Found]) -> list[Concern]:
    """Return each problem once, with everybody who has it."""
    concerns: list[Concern] = []
    for found in findings:
        for problem in found.check.problems:
            place = next((i for i, c in enumerate(concerns) if c.problem == problem), None)
            if place is None:
                concerns.append(Concern(problem, (found,)))
            else:
                concerns[place] = Concern(problem, (*concerns[place].found, found))
    return concerns


class ChecksPanel(Panel):
    """`split(part)`, `as_thread()`, `own_text(account id)`, `alt_text()`, `options(account, part)`, `reconnect(account)`,
    `without_links(account id)`, `pick_time()` and `crop(account id, part, file name)` are the remedies that were pressed.

    `wants_part(part)` when the person goes from a check to the text it is about.
    """

    split = Signal(int)
    as_thread = Signal()
    own_text = Signal(str)
    alt_text = Signal()
    options = Signal(object, int)
    crop = Signal(str, int, str)
    wants_part = Signal(int)
    without_links = Signal(str)
    reconnect = Signal(object)
    pick_time = Signal()

    def __init__(self, card_of: Callable[[str], Card]) -> None:
        super().__init__("surface.subtle", "top")
        self.setAccessibleName(tr("Checks"))
        self._card_of = card_of
        self._open = True
        self._shown: object = None
        self._last: tuple[Sequence[Found], frozenset[str], bool, bool] = ((), frozenset(), True, False)
        self._said = ""
        self._rows: list[CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 8, 24, 8)
        self._column.setSpacing(0)

    def unfold(self) -> None:
        """Show the rows."""
        self._open = True
        findings, own, blank, bare = self._last
        self.show_findings(findings, own, blank=blank, bare=bare)

    def focus_step(self, step: int) -> bool:
        """Give the next (1) or previous (-1) failing check the focus, in a circle; tells whether there is one."""
        self.unfold()
        focus = QApplication.focusWidget()
        here = next(
            (i for i, r in enumerate(self._rows) if focus is not None and (r is focus or r.isAncestorOf(focus))), -1
        )
        if not self._rows:
            return False
        there = here + step if here >= 0 else (0 if step > 0 else -1)
        self._rows[there % len(self._rows)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_findings(self, findings: Sequence[Found], own: frozenset[str], *, blank: bool, bare: bool) -> None:
        """Show findings. `own` are the accounts with their own text, `bare` that a picture lacks alternative text."""
        self._last = (findings, own, blank, bare)
        concerns = concerns_of(findings)
        well = [f for f in findings if not f.check.problems]
        state = (tuple((c.problem, tuple(f.account.id for f in c.found)) for c in concerns), len(well), own)
        state = (state, self._open, blank, bare, len(findings))
        if state == self._shown:
            return
        self._shown = state
        clear(self._column)
        self._rows = []
        fix = [c for c in concerns if c.problem.severity is Severity.ERROR]
        consider = [c for c in concerns if c.problem.severity is Severity.WARNING]
        if findings and not blank and not concerns:
            self._column.addLayout(self._ready(len(findings)))
        else:
            self._column.addLayout(self._head(findings, 0 if blank else len(fix), len(consider), len(well)))
        self._announce(0 if blank else len(fix), len(consider), len(findings))
        if not self._open or blank:
            return
        for concern in (fix + consider)[:SHOWN]:
            self._column.addWidget(self._row(concern, own, everyone=len(concern.found) == len(findings), bare=bare))
        if well and concerns:
            names = " · ".join(dict.fromkeys(self._card_of(f.account.network).name for f in well))
            fine = Run(tr("Length, media, links and mentions are fine."), role="text.secondary")
            self._column.addWidget(_line("circle-check", "success.text", [Run(f"{names} ", 500), fine], []))

    def _ready(self, accounts: int) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(10)
        line.addWidget(Icon("circle-check", "success.text", 16))
        line.addWidget(Label(count_words(accounts, "Ready for 1 account", "Ready for {count} accounts"), weight=500))
        line.addWidget(Label(tr("Length, media, links and mentions are fine."), "small", "text.tertiary"))
        line.addStretch(1)
        return line

    def _announce(self, fix: int, consider: int, accounts: int) -> None:
        """Let a screen reader say the counts when they became others."""
        counts = [
            count_words(fix, "1 to fix", "{count} to fix") if fix else "",
            count_words(consider, "1 to consider", "{count} to consider") if consider else "",
        ]
        said = ", ".join(part for part in counts if part)
        if not said and accounts:
            said = count_words(accounts, "Ready for 1 account", "Ready for {count} accounts")
        before, self._said = self._said, said
        # That a draft begins without a fault is no news.
        if said != before and (before or fix):
            announce(self, said)

    def _head(self, findings: Sequence[Found], fix: int, consider: int, passed: int) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Label(tr("Checks"), weight=500))
        if not findings:
            head.addWidget(Label(tr("Choose an account, and its checks stand here."), "small", "text.secondary"))
        if fix:
            head.addWidget(Badge(count_words(fix, "1 to fix", "{count} to fix"), "danger"))
        if consider:
            head.addWidget(Badge(count_words(consider, "1 to consider", "{count} to consider"), "warning"))
        if passed and (fix or consider):
            head.addWidget(Label(count_words(passed, "1 passed", "{count} passed"), "small", "text.tertiary"))
        head.addStretch(1)
        fold = IconButton("chevron-down" if self._open else "chevron-right", tr("Show or hide the checks"))
        set_expanded(fold, self._open)
        fold.clicked.connect(self._fold)
        head.addWidget(fold)
        return head

    def _row(self, concern: Concern, own: frozenset[str], *, everyone: bool, bare: bool) -> QWidget:
        problem, first = concern.problem, concern.found[0]
        names = " · ".join(dict.fromkeys(self._card_of(f.account.network).name for f in concern.found))
        said = say_problem(problem, speak)
        part = problem.part or 0
        threaded = problem.part is not None and len(first.check.parts) > 1
        # What concerns everybody needs no names.
        shared = everyone and len(concern.found) > 1
        facts = {"network": names, "problem": said.what, "part": part + 1}
        if threaded:
            told = tr("Part {part}: {problem}", **facts) if shared else tr("{network} part {part}: {problem}", **facts)
        else:
            told = said.what if shared else tr("{network}: {problem}", **facts)
        words = [Run(f"{told} ", 500), Run(said.todo, role="text.secondary")]
        actions: list[QWidget] = []
        if problem.code == "too_long":
            actions.append(self._remedy(tr("Split here"), lambda: self.split.emit(part), "split"))
            length, limit = problem.params.get("length"), problem.params.get("limit")
            if isinstance(length, int) and isinstance(limit, int) and length > 2 * limit:
                # More than one cut is needed.
                actions = [self._remedy(tr("Split into a thread"), self.as_thread.emit, "split")]
            if first.account.id not in own:
                write = tr("Write {network} text", network=self._card_of(first.account.network).name)
                actions.append(self._remedy(write, lambda: self.own_text.emit(first.account.id)))
        if problem.code == "alt_missing" and bare:
            actions.append(self._remedy(tr("Write alt text"), self.alt_text.emit))
        if problem.code == "sign_in_first":
            actions.append(self._remedy(tr("Reconnect"), lambda: self.reconnect.emit(first.account)))
        if problem.code == "costs_link":
            bare = self._remedy(tr("Without the link"), lambda: self.without_links.emit(first.account.id), "link")
            actions.append(bare)
        if problem.code == "near_another":
            actions.append(self._remedy(tr("Pick time"), self.pick_time.emit))
        if problem.code.startswith(("option_", "poll_")):
            actions.append(self._remedy(tr("Change options"), lambda: self.options.emit(first.account, part)))
        if problem.code in ("media_narrow", "media_wide"):
            name = str(problem.params.get("name", ""))
            cut = self._remedy(tr("Crop picture"), lambda: self.crop.emit(first.account.id, part, name), "crop")
            actions.append(cut)
        error = problem.severity is Severity.ERROR
        icon, role = ("circle-x", "danger.text") if error else ("triangle-alert", "warning.text")
        row = CheckRow(icon, role, words, actions)
        row.activated.connect(lambda: self.wants_part.emit(part))
        self._rows.append(row)
        return row

    def _remedy(self, word: str, act: Callable[[], object], icon: str | None = None) -> Button:
        button = Button(word, "secondary", "row", icon=icon)
        button.clicked.connect(lambda _=False: act())
        return button

    def _fold(self) -> None:
        self._open = not self._open
        findings, own, blank, bare = self._last
        self.show_findings(findings, own, blank=blank, bare=bare)


class CheckRow(KeyboardFocus, QWidget):
    """A failing check: it can have the focus (F8), Enter goes to the text it is about."""

    accessible_role = QAccessible.Role.ListItem
    activated = Signal()

    def __init__(self, icon: str, role: str, words: list[Run], actions: list[QWidget]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("".join(run.text for run in words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_line(icon, role, words, actions))

    def accessible_press(self) -> Callable[[], object]:
        """Go to the text."""
        return self.activated.emit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


def _line(icon: str, role: str, words: list[Run], actions: list[QWidget]) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(10)
    row.addWidget(Icon(icon, role, 16))
    words_and_actions = QWidget()
    beside = BesideLayout(words_and_actions, least=320, gap=8)
    beside.addWidget(Label(words, wrap=True))
    for action in actions:
        beside.addWidget(action)
    row.addWidget(words_and_actions, 1)
    return grow(held, least_height=36)
