"""Threads as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.networks.meta_threads import checking
from inkom_desktop.networks.meta_threads.after import AfterPublishing
from inkom_desktop.networks.meta_threads.forms import FORMS
from inkom_desktop.networks.meta_threads.looking import Looking
from inkom_desktop.networks.meta_threads.options import LIMIT, OPTIONS
from inkom_desktop.networks.meta_threads.sending import Sending
from inkom_desktop.networks.meta_threads.sign_in import SigningIn
from inkom_desktop.networks.meta_threads.text import marks
from inkom_desktop.ports.network import Card, Mark, Preview, Tile
from inkom_desktop.web.client import Web

CARD = Card(
    key="meta_threads",
    name="Threads",
    summary="Texts, polls and threads of them, with a topic and a say in who may reply.",
    needs="You need an app of your own at Meta with your profile as its tester. "
    "Pictures and films are not possible yet: Meta fetches them from public addresses alone.",
    tile=Tile("Th", "#1D1D1F", dark_border="#6E6E73"),
    sign_in=FORMS,
    unit=Unit.GRAPHEMES,
    limit=LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.PREPARED,
    prepares=True,
    profile="https://www.threads.net/@{user}",
    brief="Profile",
    preview=Preview(beside=True, handle_below=False, actions=("heart", "message-circle", "repeat-2", "send")),
    options=OPTIONS,
    aliases=("threads",),
)


class MetaThreads(Sending, Looking, SigningIn, AfterPublishing):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        return checking.check(content)

    def copies(self, account: Account) -> Copies:
        """A container is prepared unseen and published by its number, once."""
        return Copies(CopyRule.PREPARED)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention or a topic."""
        return marks(text)
