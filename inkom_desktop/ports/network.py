"""What a network is to Inkom: one contract, and small optional roles asked for with isinstance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.directory import NetworkFacts, Works
from inkom_desktop.domain.draft import Content, ContentPart, LinkCard, MediaFile
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.options import FIRST_COMMENT, Option, OptionKind
from inkom_desktop.domain.outcome import (
    Absent,
    Outcome,
    Receipt,
    Rejected,
    Sighting,
    SignInNeeded,
    Throttled,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import Part, Step
from inkom_desktop.domain.tariff import Tariff, money, together
from inkom_desktop.ports.metering import Meter, NoMeter
from inkom_desktop.ports.own_app import ANY_PORT, AppGuide, Redirect, Scope
from inkom_desktop.ports.vault import Secret, SecretBox


@dataclass(frozen=True, slots=True)
class Tile:
    """The two letters and the colour (#RRGGBB) that stand for a network; `dark_border` where the colour sinks in the dark."""

    code: str
    fill: str
    dark_border: str | None = None


class SignInKind(StrEnum):
    """How a person connects an account."""

    SECRET = "secret"  # noqa: S105 - a kind of sign-in, not one
    """They paste a token or an app password."""
    BROWSER = "browser"
    """They sign in on the network's own page."""
    FOLDER = "folder"
    """They pick a folder; there is no secret."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a sign-in form, in plain English words. In the empty field stands `hint`, or `example`, which is no word."""

    label: str
    example: str = ""
    required: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SignInForm:
    """One way to connect: which fields are asked. `help` is one sentence on where to find the secret, `help_path` the
    page on the person's server (path) or on the network (full address) that shows it.

    `label` names the way where a network has several of a kind. `tokens` tells that the secret is an OAuth token, which may
    be given as JSON with what belongs to it. `scopes` are the rights that are asked for. In the browser: `redirect` is where
    it comes back to, `app` how the person makes the app of their own that the network demands (None: it demands none).
    """

    kind: SignInKind
    server: FormField | None = None
    handle: FormField | None = None
    secret: FormField | None = None
    help: str = ""
    help_path: str = ""
    label: str = ""
    tokens: bool = False
    scopes: tuple[Scope, ...] = ()
    redirect: Redirect = ANY_PORT
    app: AppGuide | None = None


class PreviewKind(StrEnum):
    """What a post becomes on a network."""

    POST = "post"
    ARTICLE = "article"
    """The parts of a thread are one text under a title."""
    FILE = "file"
    """As an article, and shown as the text of a file."""


class Grid(StrEnum):
    """How several pictures stand together."""

    MOSAIC = "mosaic"
    """In one frame, cut to fit: one large, the others beside it."""
    STACK = "stack"
    """Under each other, whole."""


@dataclass(frozen=True, slots=True)
class Preview:
    """How a post looks on a network, as data, so that what draws it knows no network by name.

    `round_avatar` a circle, else a square; `beside` that text and pictures stand right of the avatar, else below it;
    `handle_below` that the handle has a line of its own. `fold_lines` is after how many lines a feed cuts the text with the
    word `more` (0: never). `actions` are the lucide names of the signs under a post.
    """

    kind: PreviewKind = PreviewKind.POST
    round_avatar: bool = True
    beside: bool = False
    handle_below: bool = True
    fold_lines: int = 0
    more: str = "…more"
    grid: Grid = Grid.MOSAIC
    actions: tuple[str, ...] = ("message-circle", "repeat-2", "heart", "ellipsis")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text that a network makes a link, a mention or a hashtag: from `start` up to `end` (characters).

    `shown` is what stands there instead, where the network shortens it.
    """

    start: int
    end: int
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What Inkom says of a network without asking it: the directory, the connect dialog and the engine read it.

    `copies` is the best this network offers; one account's server may offer less (`Network.copies`). `prepares` tells that
    a part is prepared unseen before it is sent. `reads_back` that own posts can be looked up. `profile` is the address of an
    account's page, with {server}, {handle} and {user} (the handle without its sign and its server); empty: the server.
    `brief` is a word or two for a small card ("Profile", "Any server"); `preview` says how a post looks there. `tariff` is
    what the network charges for calls, None where it charges nothing. `refuses_same_text` tells that an account cannot say what it
    has said before. `options` are what its author can choose for a post, all of
    them; one account's server may offer fewer or smaller ones (`OffersOptions`).
    """

    key: str
    name: str
    summary: str
    tile: Tile
    sign_in: tuple[SignInForm, ...]
    unit: Unit
    limit: int | None
    media: MediaRules
    copies: CopyRule
    prepares: bool = False
    hands_off: bool = False
    reads_back: bool = True
    uses_title: bool = False
    moves: bool = False
    aliases: tuple[str, ...] = ()
    profile: str = ""
    brief: str = ""
    preview: Preview = Preview()
    tariff: Tariff | None = None
    refuses_same_text: bool = False
    options: tuple[Option, ...] = ()
    needs: str = ""
    """One sentence on what a person must have there first, empty where a sign-in is all."""

    def profile_of(self, account: Account) -> str:
        """Return the address of an account's page on the network."""
        handle = account.handle.lstrip("@")
        facts = {"server": account.server, "handle": handle, "user": handle.partition("@")[0]}
        return self.profile.format(**facts) if self.profile else account.server

    @property
    def stays_here(self) -> bool:
        """Tell whether it needs no sign-in: its posts stay on this computer, so that it is good for practice."""
        return all(form.kind is SignInKind.FOLDER for form in self.sign_in)


@dataclass(frozen=True, slots=True)
class Session:
    """An account with its open secrets, for the time of one call; `meter` counts what the call costs."""

    account: Account
    secrets: SecretBox = field(repr=False)
    meter: Meter = field(default_factory=NoMeter, repr=False)


@dataclass(frozen=True, slots=True)
class Job:
    """One step of one publication, with everything the adapter needs and nothing it could decide.

    `part` is how far this part is (its key, uploads, prepared receipt); `earlier` are the parts already live, in order.
    `taken` are the network's keys of the account's other posts in the ledger: they are never evidence for this one.
    `media_path` gives the private copy of a file. `now` and `due_at` are aware UTC.
    """

    publication_id: str
    session: Session
    content: Content
    step: Step
    part: Part
    earlier: tuple[Part, ...]
    due_at: datetime
    now: datetime
    media_path: Callable[[MediaFile], Path]
    taken: frozenset[str] = frozenset()

    @property
    def account(self) -> Account:
        """The account it goes to."""
        return self.session.account

    @property
    def words(self) -> ContentPart:
        """The text and media of the part in hand."""
        return self.content.parts[self.step.part]


class Network(Protocol):
    """One network. Adapters keep no state about posts: all of it stands in the job."""

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        ...

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure; with no account, by the network's common limits."""
        ...

    def copies(self, account: Account) -> Copies:
        """Say how this account's server refuses a second copy."""
        ...

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step (UPLOAD, PREPARE or SEND). Never retries, never raises for what a server may do."""
        ...

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (`job.step.of`: SEND or UPLOAD; HAND_OVER or TAKE_BACK where it plays HandsOff).

        For the last two, Accepted means that the network still holds it for its hour. Never writes.
        """
        ...


class Networks(Protocol):
    """The catalogue of networks."""

    def get(self, key: str) -> Network:
        """Return the network by key or alias; raises NotFound("network_unknown")."""
        ...

    def __iter__(self) -> Iterator[Network]:
        """Iterate in the order of the catalogue."""
        ...


class Sessions(Protocol):
    """Opens the secrets of an account for a call."""

    async def open(self, account: Account) -> Session:
        """Return a session.

        Raises VaultUnusable: vault_locked, vault_absent, vault_key_lost, vault_tampered, vault_elsewhere.
        """
        ...

    async def elsewhere(self) -> frozenset[str]:
        """Return the ids of accounts that only other computers can sign in to; cheap, and asks nobody for anything."""
        ...


@dataclass(frozen=True, slots=True)
class SignInAsk:
    """What the person gave to connect: server address as typed, handle, secret; and their own app at the network, where it
    demands one: which of its kinds (`AppGuide.key`), client id and client secret.
    """

    server: str = ""
    handle: str = ""
    secret: Secret = field(default_factory=lambda: Secret(""))
    allow_lan: bool = False
    app: str = ""
    client_id: str = ""
    client_secret: Secret = field(default_factory=lambda: Secret(""))


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that worked: what is known of the account, and its secrets by field."""

    server: str
    remote_id: str
    handle: str
    name: str
    secrets: Mapping[str, str] = field(repr=False)
    scopes: tuple[str, ...] = ()
    expires_at: datetime | None = None
    abilities: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What a server says of itself before anybody signs in: its address, its software, its abilities (adapter's own JSON)."""

    server: str
    software: str
    abilities: Mapping[str, Any] = field(default_factory=dict)


NotNow = SignInNeeded | Throttled | Unreachable | Unknown
"""Why a question to a network has no answer now."""


@runtime_checkable
class SignsIn(Protocol):
    """Connects with what the person typed (token, app password, folder)."""

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect. Raises SignInRefused with codes: server_unknown, server_unreachable, server_not_this_network,
        server_needs_https, server_private, wrong_secret, sign_in_refused, handle_unknown, field_missing, no_right_to_publish.
        """
        ...

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works and read the abilities anew. Never raises for what a server may do."""
        ...


@dataclass(frozen=True, slots=True)
class BrowserSignIn:
    """A sign-in under way in the person's browser: the address to open and what is needed to finish (kept in memory)."""

    address: str
    kept: Mapping[str, str] = field(repr=False)


@runtime_checkable
class SignsInByBrowser(Protocol):
    """Connects on the network's own page (RFC 8252)."""

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Prepare a sign-in. `redirect_uri` is a loopback address or the out-of-band name. Raises SignInRefused."""
        ...

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Finish with the redirect address or the code the person pasted. Raises SignInRefused."""
        ...


@runtime_checkable
class ChecksApp(Protocol):
    """Can tell whether the network knows a person's own app, before anybody signs in."""

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask it. Raises SignInRefused: app_unknown, server_unreachable, field_missing."""
        ...


class BrowserReturn(Protocol):
    """The loopback address that the browser comes back to."""

    @property
    def redirect_uri(self) -> str:
        """The address to give to the network."""
        ...

    async def wait(self) -> str:
        """Return the whole address the browser came back with. Raises SignInRefused("sign_in_timeout")."""
        ...


@runtime_checkable
class ReadsServer(Protocol):
    """Tells what a server allows before anybody signs in."""

    async def read_server(self, server: str, *, allow_lan: bool = False) -> ServerFacts:
        """Read the server's abilities. Raises SignInRefused."""
        ...


@runtime_checkable
class OffersOptions(Protocol):
    """Knows what of the card's options one account's server offers."""

    def options(self, account: Account) -> tuple[Option, ...]:
        """Return them in the order of the card, with the server's own limits and choices; offline and pure."""
        ...


def facts_of(network: Network) -> NetworkFacts:
    """Return what a directory tells of a network, by its card and the roles that it plays."""
    card = network.card
    kinds, options = card.media.kinds, card.options
    able = {
        Works.TEXT: True,
        Works.PICTURES: MediaKind.IMAGE in kinds,
        Works.FILMS: MediaKind.VIDEO in kinds,
        Works.DOCUMENTS: MediaKind.DOCUMENT in kinds,
        Works.POLLS: any(o.kind is OptionKind.POLL for o in options),
        Works.FIRST_COMMENT: any(o.key == FIRST_COMMENT for o in options),
        Works.STATISTICS: isinstance(network, ReadsMetrics),
        Works.DELETING: isinstance(network, Deletes),
    }
    return NetworkFacts(
        tuple(w for w in Works if able[w]),
        f"{money(card.tariff.rates[0].millionths)} {card.tariff.currency}" if card.tariff is not None else "",
        card.needs,
        any(form.app is not None for form in card.sign_in),
        card.hands_off,
        card.reads_back,
    )


def options_of(network: Network, account: Account | None) -> tuple[Option, ...]:
    """Return the options that an account's author can choose; with no account those of the card."""
    if account is not None and isinstance(network, OffersOptions):
        return network.options(account)
    return network.card.options


@runtime_checkable
class MarksText(Protocol):
    """Knows what of a text becomes a link, a mention or a hashtag."""

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return the places in order, none overlapping another; offline and pure."""
        ...


@runtime_checkable
class Charges(Protocol):
    """Is charged for more than one thing, by what a part is. Where it is not played, a part is one of the first rate."""

    def charges(self, part: ContentPart) -> Mapping[str, int]:
        """Return how many of each rate of `card.tariff` sending a part takes; offline and pure."""
        ...


def cost_of(network: Network, parts: Iterable[ContentPart]) -> int:
    """Return what sending parts costs, in millionths of the currency of the card's tariff; 0 where nothing is charged."""
    tariff = network.card.tariff
    if tariff is None:
        return 0
    first = {tariff.rates[0].key: 1}
    return tariff.cost(together(network.charges(p) if isinstance(network, Charges) else first for p in parts))


@runtime_checkable
class TitlesPosts(Protocol):
    """Gives each post a title, also where the person wrote none: what is sent and what the preview shows ask the same."""

    def title_of(self, content: Content) -> str:
        """Return the title that is sent; offline and pure."""
        ...


@runtime_checkable
class MakesCards(Protocol):
    """Is given the card under a link, which the person may therefore change or leave out."""

    def card_link(self, content: Content, index: int) -> str:
        """Return the address whose card would stand under a part of a content, empty where none would; offline and pure."""
        ...

    @property
    def card_picture(self) -> FileRules:
        """What the picture of a card may be."""
        ...


def with_card(content: Content, index: int, network: Network, known: Mapping[str, LinkCard]) -> ContentPart:
    """Return a part with the card it gets, of those that are known by their address; preview and frozen post both ask this."""
    link, part = network.card_link(content, index) if isinstance(network, MakesCards) else "", content.parts[index]
    return replace(part, card=known[link]) if link in known else part


@runtime_checkable
class LimitsMedia(Protocol):
    """Has other rules for media for each account, as its server says them."""

    def media_rules(self, account: Account | None) -> MediaRules:
        """Return the rules for an account's server, the common ones without an account; offline and pure."""
        ...


def media_rules(network: Network, account: Account | None) -> MediaRules:
    """Return what a network takes from an account: what its server says, else what its card says."""
    return network.media_rules(account) if isinstance(network, LimitsMedia) else network.card.media


@runtime_checkable
class ReadsMetrics(Protocol):
    """Reads the numbers of own posts and of the account."""

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the account itself. Gone posts are absent."""
        ...


@runtime_checkable
class Deletes(Protocol):
    """Takes a live post down."""

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        ...


@runtime_checkable
class HandsOff(Protocol):
    """Publishes at a future time by itself."""

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Say how far ahead this account's server takes a post, None when it takes none; offline and pure."""
        ...

    async def hand_over(self, job: Job) -> Outcome:
        """Give the post to the network for `job.due_at`; Accepted = it holds it. Never retries, never raises for what a
        server may do.
        """
        ...

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """Cancel what the network holds, by the receipt of `hand_over`. Absent = it no longer holds it and did not
        publish it. Never takes a live post down.
        """
        ...
