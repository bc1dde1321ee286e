"""A network of a third party, as small as it can be: a notice board that is a folder of numbered files.

What docs/adding-a-network.md asks for and nothing else: it imports the standard library, `domain`, `ports` and `web`.
"""

from __future__ import annotations

from pathlib import Path

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, graphemes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import MediaRules
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Job,
    NotNow,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web

CARD = Card(
    key="example",
    name="Notice board",
    summary="Notes on a board that is a folder of this computer.",
    needs="A board.",
    tile=Tile("Nb", "#7A5C00"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            server=FormField("Board"),
            secret=FormField("Word of the board"),
            help="It is open sesame.",
        ),
    ),
    unit=Unit.GRAPHEMES,
    limit=100,
    media=MediaRules(0, 1, {}),
    copies=CopyRule.RECORD_KEY,
)


class Board:
    """The adapter; a note is a file named after the key of its part, so that it can be there once only."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        return CARD

    def copies(self, account: Account) -> Copies:
        return Copies(CopyRule.RECORD_KEY)

    def check(self, content: Content, account: Account | None) -> Check:
        measures = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        long = [
            Problem("too_long", part=i, params={"length": m.length, "limit": 100})
            for i, m in enumerate(measures)
            if m.length > 100
        ]
        return Check(Unit.GRAPHEMES, 100, measures, tuple(long))

    async def publish(self, job: Job) -> Outcome:
        note = Path(job.account.server) / f"{job.part.key}.txt"
        try:
            note.write_text(job.words.text, "utf-8")
        except OSError as e:
            return Rejected("folder_unusable", e.strerror or "")
        return Published(note.name, note.as_uri())

    async def confirm(self, job: Job) -> Sighting:
        note = Path(job.account.server) / f"{job.part.key}.txt"
        return Published(note.name, note.as_uri()) if note.exists() else Absent("no such note")

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        if ask.secret.value != "open sesame":
            raise SignInRefused("wrong_secret", server="the board", detail="that is not the word")
        return SignedIn(ask.server, ask.server, Path(ask.server).name, "Board", {"word": ask.secret.value})

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        account = session.account
        return SignedIn(account.server, account.remote_id, account.handle, account.name, {})


def create(web: Web) -> Board:
    """Make the adapter: what the entry point names."""
    return Board(web)
