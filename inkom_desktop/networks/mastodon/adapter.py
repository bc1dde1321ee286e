"""Mastodon as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import MediaRules
from inkom_desktop.networks.mastodon import checking
from inkom_desktop.networks.mastodon.deleting import Deleting
from inkom_desktop.networks.mastodon.handing_over import HandingOver
from inkom_desktop.networks.mastodon.looking import Looking
from inkom_desktop.networks.mastodon.measuring import ReadingNumbers
from inkom_desktop.networks.mastodon.options import OPTIONS, OfferingOptions
from inkom_desktop.networks.mastodon.sending import Sending
from inkom_desktop.networks.mastodon.servers import ReadingServers
from inkom_desktop.networks.mastodon.sign_in import SigningIn
from inkom_desktop.networks.mastodon.text import marks
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Card, FormField, Mark, Preview, SignInForm, SignInKind, Tile
from inkom_desktop.ports.own_app import Redirect, Scope
from inkom_desktop.web.client import Web

KEY_LIFE = timedelta(minutes=50)
"""Servers remember a key for an hour from when they stored it; the margin is for clocks and slow requests."""

RIGHTS = (
    Scope("read:accounts", "See your profile and this server’s limits"),
    Scope("read:statuses", "Read your posts, to find one whose answer was lost and to count replies"),
    Scope("write:statuses", "Publish and delete posts"),
    Scope("write:media", "Upload pictures"),
)
_SERVER = FormField("Server", "mastodon.social")
ACTIONS = ("reply", "repeat-2", "star", "bookmark", "ellipsis")
CARD = Card(
    key="mastodon",
    name="Mastodon",
    summary="Posts, threads and pictures on any server that speaks Mastodon’s client API.",
    tile=Tile("Ma", "#5B50D6"),
    sign_in=(
        SignInForm(
            SignInKind.BROWSER,
            server=_SERVER,
            scopes=RIGHTS,
            redirect=Redirect(own_path=True, out_of_band=True),
        ),
        SignInForm(
            SignInKind.SECRET,
            server=_SERVER,
            secret=FormField("Access token"),
            help="Make one under Preferences, Development, New application, with the scopes read and write.",
            help_path="/settings/applications",
            tokens=True,
        ),
    ),
    unit=Unit.GRAPHEMES,
    limit=500,
    media=checking.rules(Abilities()),
    copies=CopyRule.SERVER_KEY,
    hands_off=True,
    profile="{server}/@{user}",
    brief="Any server",
    # The web app folds what is higher than 22 lines.
    preview=Preview(round_avatar=False, fold_lines=22, more="…read more", actions=ACTIONS),
    options=OPTIONS,
)


class Mastodon(Sending, Looking, HandingOver, SigningIn, ReadingServers, ReadingNumbers, Deleting, OfferingOptions):
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

    def media_rules(self, account: Account | None) -> MediaRules:
        """Return what the account's server takes."""
        return checking.rules(Abilities.of(account.abilities if account is not None else {}))

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention or a hashtag."""
        return marks(text)

    def copies(self, account: Account) -> Copies:
        """Trust the Idempotency-Key only where the server is known to honour it."""
        if Abilities.of(account.abilities).honours_key:
            return Copies(CopyRule.SERVER_KEY, KEY_LIFE)
        return Copies(CopyRule.LOOK_UP)
