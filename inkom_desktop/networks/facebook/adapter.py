"""Facebook as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.networks.facebook import checking
from inkom_desktop.networks.facebook.deleting import Deleting
from inkom_desktop.networks.facebook.forms import FORMS
from inkom_desktop.networks.facebook.handing_over import HandingOver
from inkom_desktop.networks.facebook.looking import Looking
from inkom_desktop.networks.facebook.measuring import ReadingNumbers
from inkom_desktop.networks.facebook.options import OPTIONS
from inkom_desktop.networks.facebook.sending import Sending
from inkom_desktop.networks.facebook.sign_in import SigningIn
from inkom_desktop.networks.facebook.text import marks
from inkom_desktop.ports.network import Card, Grid, Mark, Preview, Tile
from inkom_desktop.web.client import Web

CARD = Card(
    key="facebook",
    name="Facebook",
    summary="Posts, links, pictures and films of pages, which Facebook can also publish by itself at their hour.",
    needs="You need a page and an app of your own at Meta; profiles and groups are closed to every app. "
    "Until your app is switched to Live, its posts are seen by its testers alone.",
    tile=Tile("Fb", "#0866FF"),
    sign_in=FORMS,
    unit=Unit.UTF16,
    limit=checking.LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.LOOK_UP,
    hands_off=True,
    profile="https://www.facebook.com/",
    brief="Page",
    preview=Preview(
        fold_lines=5, more="See more", grid=Grid.MOSAIC, actions=("thumbs-up", "message-circle", "share-2")
    ),
    refuses_same_text=True,
    options=OPTIONS,
    aliases=("facebook_pages", "fb"),
)


class Facebook(Sending, Looking, HandingOver, SigningIn, ReadingNumbers, Deleting):
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
        """A page's posts can be listed; there is no key for a try."""
        return Copies(CopyRule.LOOK_UP)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link or a hashtag."""
        return marks(text)
