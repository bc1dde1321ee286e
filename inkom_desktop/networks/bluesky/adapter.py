"""Bluesky and everything else that speaks the AT Protocol. https://atproto.com, https://docs.bsky.app"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes, utf8_bytes
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Outcome, Rejected, Sighting
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.bluesky import link_card
from inkom_desktop.networks.bluesky.identity import Identities
from inkom_desktop.networks.bluesky.keys import Keys
from inkom_desktop.networks.bluesky.link_card import Fetcher
from inkom_desktop.networks.bluesky.looking import Looking
from inkom_desktop.networks.bluesky.numbers import Numbers
from inkom_desktop.networks.bluesky.options import OPTIONS
from inkom_desktop.networks.bluesky.sending import Sending
from inkom_desktop.networks.bluesky.sign_in import SignIn
from inkom_desktop.networks.bluesky.text import MOST_BYTES, MOST_GRAPHEMES, find, marks, short_mentions
from inkom_desktop.networks.bluesky.wire import Xrpc
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Job,
    Mark,
    NotNow,
    Preview,
    ServerFacts,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web
from inkom_desktop.web.safe_fetch import SafeFetch

MEDIA = MediaRules.pictures(
    4, {"image/jpeg", "image/png", "image/webp", "image/gif"}, 2_000_000, 2000, alt_strict=False
)
"""Lexicon app.bsky.embed.images; the limit of an alternative text is that of the official app, the lexicon has none."""

CARD = Card(
    key="bluesky",
    name="Bluesky",
    summary="Posts, threads, pictures and link cards. Each post has a key of its own, so it cannot appear twice.",
    needs="You need an app password.",
    tile=Tile("Bs", "#0B6BDB"),
    sign_in=(
        SignInForm(
            kind=SignInKind.SECRET,
            server=FormField("Server (only if you run your own)", "pds.example.org", required=False),
            handle=FormField("Handle", "name.bsky.social"),
            secret=FormField("App password", "xxxx-xxxx-xxxx-xxxx"),
            help="Make an app password in Bluesky’s settings, under Privacy and security; do not use your main password.",
            help_path="https://bsky.app/settings/app-passwords",
        ),
    ),
    unit=Unit.GRAPHEMES,
    limit=MOST_GRAPHEMES,
    media=MEDIA,
    copies=CopyRule.RECORD_KEY,
    prepares=True,
    moves=True,
    profile="https://bsky.app/profile/{handle}",
    brief="Profile",
    preview=Preview(beside=True, handle_below=False),
    aliases=("bsky", "atproto"),
    options=OPTIONS,
)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Bluesky:
    """The adapter. `fetcher` reads the pages of link cards; `now` is aware UTC."""

    def __init__(self, web: Web, fetcher: Fetcher | None = None, now: Callable[[], datetime] = _utc_now) -> None:
        xrpc = Xrpc(web)
        keys, identities = Keys(xrpc, now), Identities(xrpc)
        self._sign_in = SignIn(xrpc, keys, identities, now)
        self._looking = Looking(xrpc, keys, now)
        self._sending = Sending(xrpc, keys, identities, self._looking, fetcher or SafeFetch())
        self._numbers = Numbers(xrpc, keys, now)

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """Every server of this network keeps a record once under its key."""
        return Copies(CopyRule.RECORD_KEY)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count graphemes and bytes, look at the pictures; offline and pure."""
        rules = self.media_rules(account)
        problems = [p for i, part in enumerate(content.parts) for p in _problems(part, i, rules)]
        measures = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        return Check(Unit.GRAPHEMES, MOST_GRAPHEMES, measures, tuple(problems))

    def media_rules(self, account: Account | None) -> MediaRules:
        """Return the common rules, within what the account's own server stores."""
        told = account.abilities.get("blob_bytes") if account is not None else None
        if not isinstance(told, int):
            return MEDIA
        most = min(MEDIA.max_bytes, told)
        return MEDIA.within(MediaKind.IMAGE, max_bytes=most).within(MediaKind.GIF, max_bytes=most)

    def card_link(self, content: Content, index: int) -> str:
        """Return the first link of a part without pictures."""
        part = content.parts[index]
        return "" if part.media else link_card.link_of(find(part.text))

    @property
    def card_picture(self) -> FileRules:
        """Lexicon app.bsky.embed.external: a picture of up to 1,000,000 bytes."""
        return FileRules(frozenset({"image/jpeg", "image/png", "image/webp"}), link_card.THUMB_CAP, max_side=2000)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention or a hashtag."""
        return marks(text)

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step."""
        match job.step.kind:
            case StepKind.UPLOAD:
                return await self._sending.upload(job)
            case StepKind.PREPARE:
                return await self._sending.prepare(job)
            case StepKind.SEND:
                return await self._sending.send(job)
            case StepKind.LOOK | StepKind.DELETE | StepKind.HAND_OVER | StepKind.TAKE_BACK:
                raise ValueError(f"{job.step.kind} is not published")

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind."""
        return await self._looking.confirm(job)

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with a handle and an app password."""
        return await self._sign_in.sign_in(ask)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works."""
        return await self._sign_in.check_account(session)

    async def read_server(self, server: str, *, allow_lan: bool = False) -> ServerFacts:
        """Read what a server allows; Bluesky's own when none is named."""
        return await self._sign_in.read_server(server, allow_lan=allow_lan)

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Read the numbers of posts and profile."""
        return await self._numbers.metrics(session, posts)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Take a post down."""
        return await self._looking.delete(session, part)


def _problems(part: ContentPart, index: int, rules: MediaRules) -> list[Problem]:
    found: list[Problem] = []

    def say(code: str, severity: Severity = Severity.ERROR, **params: object) -> None:
        found.append(Problem(code, severity, index, params))

    if not part.text.strip() and not part.media:
        say("empty")
    if (length := graphemes(part.text)) > MOST_GRAPHEMES:
        say("too_long", length=length, limit=MOST_GRAPHEMES, unit=Unit.GRAPHEMES.value)
    if (size := utf8_bytes(part.text)) > MOST_BYTES:
        say("too_long", length=size, limit=MOST_BYTES, unit=Unit.BYTES.value)
    if controls := forbidden_controls(part.text):
        say("control_characters", count=len(controls))
    for handle in short_mentions(part.text):
        say("mention_unresolved", Severity.WARNING, handle=handle)
    return found + media_problems(part.media, index, rules)
