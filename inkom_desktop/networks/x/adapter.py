"""X as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.networks.x import checking
from inkom_desktop.networks.x.deleting import Deleting
from inkom_desktop.networks.x.forms import FORMS, NAME
from inkom_desktop.networks.x.looking import Looking
from inkom_desktop.networks.x.measuring import ReadingNumbers
from inkom_desktop.networks.x.options import OPTIONS
from inkom_desktop.networks.x.sending import Sending
from inkom_desktop.networks.x.sign_in import SigningIn
from inkom_desktop.networks.x.tariff import TARIFF, charges
from inkom_desktop.networks.x.text import marks
from inkom_desktop.ports.network import Card, Grid, Mark, Preview, Tile
from inkom_desktop.web.client import Web

CARD = Card(
    key="x",
    name=NAME,
    summary="Posts and threads with pictures, films and polls, through an app of your own that X bills by the call.",
    needs="You need an app of your own at X, with credits loaded.",
    tile=Tile("X", "#0F1419", dark_border="#536471"),
    sign_in=FORMS,
    unit=Unit.WEIGHTED,
    limit=checking.LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.LOOK_UP,
    prepares=True,
    profile="https://x.com/{user}",
    brief="Own app",
    preview=Preview(beside=True, handle_below=False, grid=Grid.MOSAIC, more="Show more"),
    tariff=TARIFF,
    refuses_same_text=True,
    options=OPTIONS,
    aliases=("twitter",),
)


class X(Sending, Looking, SigningIn, ReadingNumbers, Deleting):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        return checking.check(content, account)

    def copies(self, account: Account) -> Copies:
        """Own posts can be listed and compared; there is no key for a try."""
        return Copies(CopyRule.LOOK_UP)

    def charges(self, part: ContentPart) -> Mapping[str, int]:
        """Say what sending a part takes, by the rates of the card."""
        return charges(part)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention, a hashtag or a cashtag."""
        return marks(text)
