"""What is typed becomes lines: at once what is known, a little later what the store finds. No widget is known here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.commands import Commands
from inkom_desktop.ui.shell.palette.entries import (
    Entry,
    Index,
    Line,
    Section,
    Shown,
    found_lines,
    listed_lines,
    marked,
)
from inkom_desktop.ui.shell.palette.fuzzy import Needle, Text
from inkom_desktop.ui.shell.palette.posts import Post, find_posts, post_entries
from inkom_desktop.ui.shell.palette.sources import (
    POSTS_PLACE,
    Known,
    account_entries,
    action_entries,
    client_entries,
    read_known,
)
from inkom_desktop.ui.words import tr

TYPING_MS = 60
"""The store is asked so long after the last key."""
REMEMBERED, SHOWN_RECENT, LISTED = 12, 5, 100


class Finder(QObject):
    """`changed` after other lines; `settled` when the store has answered to what was typed last."""

    changed = Signal()
    settled = Signal()

    def __init__(self, commands: Commands, desktop: Desktop, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands, self._desktop, self._context = commands, desktop, context
        self._tasks = Tasks(self)
        self._known, self._own = Known(), Index()
        self._clients, self._accounts = Index(), Index()
        self._posts: list[Entry] = []
        self._found: tuple[str, tuple[Index, ...], list[Line]] | None = None
        self._typed = ""
        self._asked, self._waits = 0, False
        self._more_of: Entry | None = None
        self.lines: list[Line] = []
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon.timeout.connect(self._ask)

    def begin(self) -> None:
        """Take what can be done now, and read the store anew; what was known last time shows at once."""
        self._own = Index(action_entries(self._commands))
        self._typed, self._more_of, self._posts = "", None, []
        self._draw()
        self._tasks.run(self._learn())
        self._ask()

    def end(self) -> None:
        """The palette closed: answers are no longer wanted."""
        self._asked += 1
        self._soon.stop()

    def type(self, text: str) -> None:
        """Find what fits."""
        self._typed, self._more_of = text, None
        needle = Needle(self._words)
        # Until the store answers, what it found before and still fits stays.
        self._posts = [] if needle.is_empty else [p for p in self._posts if needle.fits(*_texts(p)) is not None]
        self._asked += 1
        self._waits = True
        self._draw()
        self._soon.start()

    def show_more(self, entry: Entry) -> bool:
        """Show what else can be done with an entry; tells whether there is something."""
        if not entry.more:
            return False
        self._more_of = entry
        self._draw()
        return True

    def show_less(self) -> bool:
        """Go back from there; tells whether it was there."""
        was, self._more_of = self._more_of, None
        if was is not None:
            self._draw()
        return was is not None

    @property
    def entries(self) -> int:
        """How many entries are shown."""
        return sum(isinstance(line, Shown) for line in self.lines)

    @property
    def waits(self) -> bool:
        """Tell whether the store has still to answer."""
        return self._waits

    async def answered(self) -> None:
        """Ask now what was to be asked soon, and return when the store has answered."""
        if self._soon.isActive():
            self._soon.stop()
            self._ask()
        await self._tasks.settled()

    def remember(self, entry: Entry) -> None:
        """Keep what was chosen; it stands first next time."""
        recent = (entry.key, *(key for key in self._known.recent if key != entry.key))[:REMEMBERED]
        self._known = Known(self._known.clients, self._known.accounts, recent)

        async def keep(house: House) -> None:
            await house.store.settings.set("window.recent", " ".join(recent))

        self._context.tasks.run(self._desktop.bridge.call(keep))

    @property
    def _mode(self) -> str:
        return self._typed.lstrip()[:1] if self._typed.lstrip()[:1] in ("@", "#") else ""

    @property
    def _words(self) -> str:
        return self._typed.lstrip()[1:] if self._mode else self._typed

    def _draw(self) -> None:
        needle = Needle(self._words)
        if self._more_of is not None:
            section = Section(0, self._more_of.title)
            self.lines = [section, *(Shown(e) for e in _more_entries(self._more_of, section))]
        elif self._mode == "@":
            accounts = self._accounts
            self.lines = found_lines(needle, [accounts]) if not needle.is_empty else _plain(accounts.entries[:LISTED])
        elif self._mode == "#":
            self.lines = [Section(POSTS_PLACE, tr("Posts")), *map(Shown, self._posts)] if self._posts else []
        elif needle.is_empty:
            everything = (*self._own.entries, *self._posts, *self._clients.entries, *self._accounts.entries)
            self.lines = listed_lines(everything, self._known.recent, SHOWN_RECENT, tr("Recent"))
        else:
            self.lines = _with_posts(needle, self._found_for(needle), self._posts)
        self.changed.emit()

    def _found_for(self, needle: Needle) -> list[Line]:
        """Return what is known and fits; an answer of the store to the same words does not search for it again."""
        indexes = (self._own, self._clients, self._accounts)
        if self._found is None or self._found[0] != self._words or self._found[1] != indexes:
            self._found = (self._words, indexes, found_lines(needle, indexes))
        return self._found[2]

    async def _learn(self) -> None:
        # Made over there: a thousand clients must not hold up the first keystroke.
        async def read(house: House) -> tuple[Known, Index, Index]:
            known = await read_known(house)
            clients = Index(client_entries(known, self._desktop))
            return known, clients, Index(account_entries(known, self._desktop, self._context))

        self._known, self._clients, self._accounts = await self._desktop.bridge.call(read)
        if self._more_of is None:
            self._draw()

    def _ask(self) -> None:
        workspace = self._desktop.now.workspace
        self._asked += 1
        if workspace is None or self._mode == "@" or (self._mode == "#" and not self._words.strip()):
            self._posts = []
            self._waits = False
            self.settled.emit()
            return
        self._waits = True
        asked, words, tag = self._asked, self._words, self._words.strip() if self._mode else ""

        async def find(house: House) -> list[Post]:
            return await find_posts(house, workspace.id, words, tag)

        async def work() -> None:
            posts = await self._desktop.bridge.call(find)
            if asked != self._asked:
                return
            self._posts, self._waits = post_entries(posts, words, self._desktop, self._context), False
            if self._more_of is None:
                self._draw()
            self.settled.emit()

        self._tasks.run(work())


def _texts(entry: Entry) -> tuple[Text, Text]:
    return Text(entry.title), Text(entry.note)


def _plain(entries: Sequence[Entry]) -> list[Line]:
    return [entries[0].section, *map(Shown, entries)] if entries else []


def _more_entries(entry: Entry, section: Section) -> list[Entry]:
    return [Entry(f"{entry.key}:{n}", section, m.title, m.run, icon=m.icon) for n, m in enumerate(entry.more)]


def _with_posts(needle: Needle, lines: list[Line], posts: list[Entry]) -> list[Line]:
    """Put the posts, which the store has chosen, in their place; first when a title fits better than all else."""
    if not posts:
        return lines
    # Those whose title fits come first; the store's order, newest first, stays among each other.
    posts = sorted(posts, key=lambda post: needle.points(_texts(post)[:1]) <= 0)
    shown: list[Line] = [posts[0].section, *(marked(needle, post) for post in posts)]
    others = max((needle.points(_texts(line.entry)) for line in lines if isinstance(line, Shown)), default=0.0)
    if max(needle.points(_texts(post)[:1]) for post in posts) > others:
        return [*shown, *lines]
    places = [n for n, line in enumerate(lines) if isinstance(line, Section)]
    after = next((n for n in places[1:] if _place(lines[n]) > POSTS_PLACE), len(lines)) if places else 0
    return [*lines[:after], *shown, *lines[after:]]


def _place(line: Line) -> int:
    return line.place if isinstance(line, Section) else 0
