"""LinkedIn as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import FileRules
from inkom_desktop.domain.options import Option
from inkom_desktop.networks.linkedin import checking
from inkom_desktop.networks.linkedin.card import THUMB_CAP, Fetcher, link_of
from inkom_desktop.networks.linkedin.deleting import Deleting
from inkom_desktop.networks.linkedin.forms import FORMS
from inkom_desktop.networks.linkedin.looking import Looking
from inkom_desktop.networks.linkedin.measuring import ReadingNumbers
from inkom_desktop.networks.linkedin.options import OPTIONS, VISIBILITY
from inkom_desktop.networks.linkedin.sending import Sending
from inkom_desktop.networks.linkedin.sign_in import SigningIn
from inkom_desktop.networks.linkedin.text import marks
from inkom_desktop.networks.linkedin.who import is_page
from inkom_desktop.ports.network import Card, Grid, Mark, Preview, Tile
from inkom_desktop.web.client import Web
from inkom_desktop.web.safe_fetch import SafeFetch

CARD = Card(
    key="linkedin",
    name="LinkedIn",
    summary="Posts, pictures, films, documents and polls of members and company pages, with comments below.",
    needs="For a company page LinkedIn looks at your company first; the posts of a profile alone cannot be read back.",
    tile=Tile("Li", "#0A62B5"),
    sign_in=FORMS,
    unit=Unit.UTF16,
    limit=checking.LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.LOOK_UP,
    prepares=True,
    profile="https://www.linkedin.com/in/",
    brief="Profile, page",
    preview=Preview(fold_lines=3, grid=Grid.MOSAIC, actions=("thumbs-up", "message-circle", "repeat-2", "send")),
    refuses_same_text=True,
    options=OPTIONS,
    aliases=("li",),
)


class LinkedIn(Sending, Looking, SigningIn, ReadingNumbers, Deleting):
    """The adapter; it keeps no state about posts. `fetcher` reads the pages of link cards."""

    def __init__(self, web: Web, fetcher: Fetcher | None = None) -> None:
        self._web = web
        self._fetcher = fetcher or SafeFetch()

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        return checking.check(content, account)

    def copies(self, account: Account) -> Copies:
        """A page's posts can be looked up; of a member's nothing can be read back."""
        return Copies(CopyRule.LOOK_UP if is_page(account) else CopyRule.NONE)

    def options(self, account: Account) -> tuple[Option, ...]:
        """A page has no connections: whoever sees its posts is not chosen."""
        return tuple(o for o in OPTIONS if o is not VISIBILITY or not is_page(account))

    def card_link(self, content: Content, index: int) -> str:
        """Return the first link of a post that nothing else stands with."""
        return link_of(content, index)

    @property
    def card_picture(self) -> FileRules:
        """What an article's thumbnail may be (articles-api)."""
        return FileRules(frozenset({"image/jpeg", "image/png"}), THUMB_CAP, max_side=2000)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention or a hashtag."""
        return marks(text)
