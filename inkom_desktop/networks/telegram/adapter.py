"""Telegram as a network of Inkom: a bot that posts to a channel of which it is an administrator."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, utf16_units
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import SignInNeeded, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.telegram import wire
from inkom_desktop.networks.telegram.sending import OPTIONS, Sending
from inkom_desktop.networks.telegram.wire import Api
from inkom_desktop.ports.network import (
    Card,
    FormField,
    NotNow,
    Preview,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import not_now

NAME, SITE = "Telegram", "https://t.me"
LIMIT, CAPTION = 4096, 1024
_NAMED = re.compile(r"(?:https?://)?(?:t\.me|telegram\.me)/(?P<name>\w{4,40})/?\Z|@?(?P<bare>\w{4,40})\Z", re.ASCII)
_NUMBER = re.compile(r"-100\d{5,15}\Z", re.ASCII)
MEDIA = MediaRules(
    10,
    1000,
    {
        MediaKind.IMAGE: FileRules(
            frozenset({"image/jpeg", "image/png", "image/webp"}), 10_000_000, min_ratio=0.05, max_ratio=20
        ),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), 50_000_000, most=1),
        MediaKind.VIDEO: FileRules(frozenset({"video/mp4"}), 50_000_000),
        MediaKind.DOCUMENT: FileRules(frozenset({"application/pdf"}), 50_000_000, most=1),
    },
    alone=frozenset({MediaKind.GIF, MediaKind.DOCUMENT}),
    alt_strict=False,
)
"""https://core.telegram.org/bots/api#sendphoto . There are no alternative texts: what is written stays on this computer."""
CARD = Card(
    key="telegram",
    name=NAME,
    summary="Messages, pictures, films and documents in a channel, through a bot of your own.",
    needs="You need a bot of your own that is an administrator of the channel.",
    tile=Tile("Tg", "#177AA8"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            handle=FormField("Channel", "@channel"),
            secret=FormField("Bot token"),
            help="Make a bot with @BotFather (/newbot), and make it an administrator of the channel who may post messages.",
            help_path="https://t.me/BotFather",
        ),
    ),
    unit=Unit.UTF16,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.NONE,
    reads_back=False,
    profile="https://t.me/{user}",
    brief="Channel",
    preview=Preview(actions=("message-circle", "send")),
    options=OPTIONS,
)


class Telegram(Sending):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """Telegram knows no key, and a bot cannot read its channel back."""
        return Copies(CopyRule.NONE)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems: a text under a picture is shorter than one that stands alone."""
        measures = tuple(PartMeasure(utf16_units(p.text), p.text) for p in content.parts)
        problems = [p for i, part in enumerate(content.parts) for p in _problems(part, i)]
        return Check(Unit.UTF16, LIMIT, measures, tuple(problems))

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect: whose token, which channel, and whether the bot may post there. Raises SignInRefused."""
        token, chat = ask.secret.value.strip(), _chat(ask.handle)
        if not wire.is_token(token):
            raise SignInRefused("wrong_secret", server=NAME, detail="this is no token of a bot.")
        api = Api(self._web, token)
        reply = await api.ask("getMe")
        bot = wire.whole(wire.branch(wire.result(reply)).get("id"))
        if bot is None:
            raise _refused(reply, ask.handle)
        facts = await self._channel(api, bot, chat)
        if isinstance(facts, Reply):
            raise _refused(facts, ask.handle)
        return facts

    async def _channel(self, api: Api, bot: int, chat: str) -> SignedIn | Reply:
        """Return what is known of a channel; the reply that told nothing. Raises SignInRefused("no_right_to_publish")."""
        reply = await api.ask("getChat", chat_id=chat)
        said = wire.branch(wire.result(reply))
        number, username = wire.whole(said.get("id")), wire.line(said.get("username"))
        if number is None:
            return reply
        title = wire.line(said.get("title")) or username or str(number)
        handle = f"@{username}" if username else title
        rights = await api.ask("getChatMember", chat_id=str(number), user_id=str(bot))
        member = wire.branch(wire.result(rights))
        if not member:
            return rights
        if member.get("status") != "creator" and member.get("can_post_messages") is not True:
            raise SignInRefused("no_right_to_publish", handle=handle, server=NAME)
        abilities = {"username": username, "bot": bot}
        return SignedIn(SITE, str(number), handle, title, {"bot_token": api.token}, abilities=abilities)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the token still works and the bot may still post."""
        bot, now = wire.whole(session.account.abilities.get("bot")), datetime.now(UTC)
        try:
            told = await self._channel(Api.of(self._web, session), bot or 0, session.account.remote_id)
        except SignInRefused:
            return SignInNeeded("The bot may no longer post there.")
        if isinstance(told, SignedIn):
            return told if told.remote_id == session.account.remote_id else Unknown("another channel answers")
        outcome = wire.refused(told, now)
        return outcome if isinstance(outcome, NotNow) else not_now(told, now)

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return how many subscribe; a bot learns nothing of how often a message was seen."""
        now = datetime.now(UTC)
        reply = await Api.of(self._web, session).ask("getChatMemberCount", chat_id=session.account.remote_id)
        count = wire.whole(wire.result(reply))
        if count is not None and count >= 0:
            return {"": (Metric("followers", count, now),)}
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the answer holds no numbers", reply.status)
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, NotNow) else not_now(reply, now)


def _problems(part: ContentPart, index: int) -> list[Problem]:
    limit = CAPTION if part.media else LIMIT
    length = utf16_units(part.text)
    problems = text_problems(part.text, index, length, limit, Unit.UTF16, alone=not part.media)
    return problems + media_problems(part.media, index, MEDIA)


def _chat(typed: str) -> str:
    """Return the channel as the Bot API is asked for it: its number, or @name."""
    text = typed.strip()
    if _NUMBER.match(text):
        return text
    named = _NAMED.match(text)
    if named is None:
        raise SignInRefused("handle_unknown", handle=text[:80] or "@")
    return f"@{named['name'] or named['bare']}"


def _refused(reply: Reply, channel: str) -> SignInRefused:
    """Return why a sign-in did not work, with Telegram's own words."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=NAME, detail=detail)
    words = wire.line(reply.object().get("description"))
    if reply.status == 401 or (reply.status == 404 and words):
        return SignInRefused("wrong_secret", server=NAME, detail=words or "the token is not valid")
    if "chat not found" in words.lower():
        return SignInRefused("handle_unknown", handle=channel.strip()[:80])
    if reply.status == 403 or "member list is inaccessible" in words.lower():
        return SignInRefused("no_right_to_publish", handle=channel.strip()[:80], server=NAME)
    return SignInRefused("sign_in_refused", detail=words or "its answer makes no sense")
