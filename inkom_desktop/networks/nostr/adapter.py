"""Nostr as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from dataclasses import replace

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, code_points, forbidden_controls
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.networks.nostr import media, text
from inkom_desktop.networks.nostr.looking import Looking
from inkom_desktop.networks.nostr.media import MEDIA
from inkom_desktop.networks.nostr.sending import OPTIONS, Sending
from inkom_desktop.networks.nostr.sign_in import NAME, SigningIn
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Grid,
    Mark,
    Preview,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web

CARD = Card(
    key="nostr",
    name=NAME,
    summary="Notes, threads and pictures, signed with a key of your own and given to several relays.",
    needs="You need a secret key (nsec). Pictures need a media server (Blossom).",
    tile=Tile("No", "#7A3FBF"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            server=FormField("Relays and media servers", "wss://relay.example https://media.example", required=False),
            secret=FormField("Secret key", "nsec1…"),
            help="The key is the account: whoever has it can write in your name, and nobody can give it back. "
            "Keep a copy of it in a safe place.",
        ),
    ),
    unit=Unit.CODE_POINTS,
    limit=None,
    media=MEDIA,
    copies=CopyRule.RECORD_KEY,
    prepares=True,
    profile="https://njump.me/{handle}",
    brief="Own key",
    preview=Preview(beside=True, fold_lines=12, grid=Grid.STACK, actions=("message-circle", "repeat-2", "heart")),
    options=OPTIONS,
)


class Nostr(Sending, Looking, SigningIn):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """The id of a note is the hash of what it says: the same one is one, wherever it is given."""
        return Copies(CopyRule.RECORD_KEY)

    def marks(self, text_of: str) -> tuple[Mark, ...]:
        """Tell what becomes a link, a mention or a hashtag."""
        return text.marks(text_of)

    def media_rules(self, account: Account | None) -> MediaRules:
        """Return the common rules; without a media server nothing goes beside a text."""
        bare = account is not None and not media.servers(account)
        return replace(MEDIA, most=0) if bare else MEDIA

    def check(self, content: Content, account: Account | None) -> Check:
        """Count characters, as relays do, and find problems; offline and pure."""
        limit, rules = _limit(account), self.media_rules(account)
        measures = tuple(PartMeasure(code_points(p.text), p.text) for p in content.parts)
        problems = [p for i, part in enumerate(content.parts) for p in _problems(part, i, limit, rules)]
        return Check(Unit.CODE_POINTS, limit, measures, tuple(problems))


def _limit(account: Account | None) -> int | None:
    told = account.abilities.get("content_limit") if account is not None else None
    return told if isinstance(told, int) and not isinstance(told, bool) and told > 0 else None


def _problems(part: ContentPart, index: int, limit: int | None, rules: MediaRules) -> list[Problem]:
    found: list[Problem] = []
    if not part.text.strip() and not part.media:
        found.append(Problem("empty", part=index))
    if limit is not None and (length := code_points(part.text)) > limit:
        params = {"length": length, "limit": limit, "unit": Unit.CODE_POINTS.value}
        found.append(Problem("too_long", part=index, params=params))
    if controls := forbidden_controls(part.text):
        found.append(Problem("control_characters", part=index, params={"count": len(controls)}))
    if text.holds_secret(part.text):
        found.append(Problem("secret_in_text", part=index))
    for entity in text.mistyped(part.text):
        found.append(Problem("mention_unresolved", Severity.WARNING, index, {"handle": f"{entity[:16]}…"}))
    return found + media_problems(part.media, index, rules)
