"""Discord as a network of Inkom: a webhook that posts to one channel. https://discord.com/developers/docs/resources/webhook"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, code_points
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.domain.options import Option, OptionKind
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.discord import wire
from inkom_desktop.networks.discord.wire import Webhook
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Job,
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
from inkom_desktop.web.translate import not_now, unclear

NAME, SITE = "Discord", "https://discord.com"
LIMIT, FILE, REQUEST = 2000, 10 << 20, 25 << 20
SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS = 1 << 2, 1 << 12
WITH_POST = "with the message"
_ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "video/mp4": "mp4",
    "video/webm": "webm", "application/pdf": "pdf",
}  # fmt: skip
MEDIA = MediaRules(
    10,
    1024,
    {
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png", "image/webp"}), FILE),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), FILE),
        MediaKind.VIDEO: FileRules(frozenset({"video/mp4", "video/webm"}), FILE),
        MediaKind.DOCUMENT: FileRules(frozenset({"application/pdf"}), FILE),
    },
    alone=frozenset(),
    alt_unit=Unit.CODE_POINTS,
)
THREAD = Option(
    "thread_name",
    OptionKind.TEXT,
    "Title in a forum",
    "A forum channel needs one: the post opens a thread with it.",
    longest=100,
)
SILENT = Option("silent", OptionKind.FLAG, "Without a sound", default=False)
NO_PREVIEW = Option("no_preview", OptionKind.FLAG, "No preview of links", default=False)
SPEAKER = Option(
    "speaker", OptionKind.TEXT, "Name that it is posted under", "Empty: the webhook’s own name.", longest=80
)
CARD = Card(
    key="discord",
    name=NAME,
    summary="Messages, pictures, films and files in one channel, through its webhook.",
    needs="You need the right to manage the channel’s webhooks.",
    tile=Tile("Di", "#5865F2"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            secret=FormField("Webhook address"),
            help="In the channel’s settings, under Integrations, Webhooks: make one and copy its address. It is a secret.",
            help_path="https://support.discord.com/hc/articles/228383668",
        ),
    ),
    unit=Unit.CODE_POINTS,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.NONE,
    reads_back=False,
    brief="Channel",
    preview=Preview(beside=True, handle_below=False, actions=("message-circle", "reply")),
    options=(THREAD, SPEAKER, SILENT, NO_PREVIEW),
)


class Discord:
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """A webhook knows no key, and cannot read its channel back."""
        return Copies(CopyRule.NONE)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count code points, and the bytes of all files together."""
        measures = tuple(PartMeasure(code_points(p.text), p.text) for p in content.parts)
        problems = [p for i, part in enumerate(content.parts) for p in _problems(part, i)]
        return Check(Unit.CODE_POINTS, LIMIT, measures, tuple(problems))

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Files go with their message, in one call."""
        if job.step.kind is StepKind.UPLOAD:
            return Published(WITH_POST)
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        body, files = _message(job), await _files(job)
        # Without wait=true Discord says nothing of a message that could not be stored.
        query = f"wait=true{_thread(job)}"
        reply = await Webhook.of(self._web, job.session).send(query, body, files, json.dumps(body, ensure_ascii=False))
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        number, channel = wire.number_of(said.get("id")), wire.number_of(said.get("channel_id"))
        if number and channel:
            return Published(number, _permalink(job.account, channel, number), {"channel": channel}, 200)
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the answer names no message", reply.status)
        return wire.refused(reply, job.now)

    async def confirm(self, job: Job) -> Sighting:
        """A webhook cannot list its channel: say so, or that it is gone itself. Never writes."""
        if job.step.of is StepKind.UPLOAD:
            return Absent("a file goes with its message")
        reply = await Webhook.of(self._web, job.session).ask()
        if isinstance(reply, Answer) and reply.status == 429:
            return Unclear("throttled", wire.until(reply, job.now))
        if isinstance(reply, Answer) and (reply.status == 401 or wire.code_of(reply) in wire.GONE):
            return Unclear(wire.words_of(reply), sign_in=True)
        known = isinstance(reply, Answer) and reply.status == 200 and reply.object().get("id") == job.account.remote_id
        return Unclear("A webhook cannot read its channel back.") if known else unclear(reply, job.now)

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with the address of a webhook. Raises SignInRefused."""
        given = wire.read_address(ask.secret.value)
        if given is None:
            raise SignInRefused("wrong_secret", server=NAME, detail="this is no address of a webhook.")
        reply = await Webhook(self._web, *given).ask()
        told = _signed_in(reply, given[0], given[1])
        if told is None:
            raise _refused(reply)
        return told

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the webhook is still there."""
        now, hook = datetime.now(UTC), Webhook.of(self._web, session)
        reply = await hook.ask()
        told = _signed_in(reply, hook.number, hook.token)
        if told is not None:
            return told
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, NotNow) else not_now(reply, now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Take one of the webhook's own messages down."""
        now, number = datetime.now(UTC), wire.number_of(part.remote_id)
        if not number:
            return Rejected("refused_by_network", "This is no number of a message.")
        channel = wire.number_of(part.receipt.get("channel"))
        elsewhere = channel and channel != session.account.abilities.get("channel")
        reply = await Webhook.of(self._web, session).delete(number, f"?thread_id={channel}" if elsewhere else "")
        if isinstance(reply, Answer) and reply.status == 204:
            return Absent("deleted")
        if wire.code_of(reply) == 10008:
            return Absent("it was gone")
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the server’s answer makes no sense", reply.status)
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected | NotNow) else not_now(reply, now)


def _problems(part: ContentPart, index: int) -> list[Problem]:
    length = code_points(part.text)
    problems = text_problems(part.text, index, length, LIMIT, Unit.CODE_POINTS, alone=not part.media)
    found = media_problems(part.media, index, MEDIA)
    total = sum(min(a.file.bytes, FILE) for a in part.media)
    if not found and total > REQUEST:
        params = {"name": part.media[-1].file.name, "bytes": total, "limit": REQUEST}
        found.append(Problem("media_too_large", part=index, params=params))
    return problems + found


def _message(job: Job) -> dict[str, Any]:
    """Return the message. Nobody is ever called by it: @everyone stays a word."""
    chosen, said = job.content.options, dict[str, Any](allowed_mentions={"parse": []})
    if job.words.text:
        said["content"] = job.words.text
    if name := str(chosen.get(SPEAKER.key) or "").strip():
        said["username"] = name
    flags = SUPPRESS_EMBEDS * (chosen.get(NO_PREVIEW.key) is True)
    if flags := flags | SUPPRESS_NOTIFICATIONS * (chosen.get(SILENT.key) is True):
        said["flags"] = flags
    if not job.earlier and (title := str(chosen.get(THREAD.key) or "").strip()):
        said["thread_name"] = title
    if job.words.media:
        said["attachments"] = [
            {"id": n, "filename": _name(a.file.mime, n), **({"description": a.alt} if a.alt.strip() else {})}
            for n, a in enumerate(job.words.media)
        ]
    return said


def _thread(job: Job) -> str:
    """Return what leads further parts into the thread that the first one opened in a forum."""
    opened = wire.number_of(job.earlier[0].receipt.get("channel")) if job.earlier else ""
    return f"&thread_id={opened}" if opened and opened != job.account.abilities.get("channel") else ""


def _name(mime: str, number: int) -> str:
    """Return a plain name for a file; the person's own stays on this computer."""
    return f"{number + 1}.{_ENDINGS.get(mime, 'bin')}"


async def _files(job: Job) -> dict[str, tuple[str, bytes, str]]:
    files = {}
    for number, each in enumerate(job.words.media):
        content = await asyncio.to_thread(job.media_path(each.file).read_bytes)
        files[f"files[{number}]"] = (_name(each.file.mime, number), content, each.file.mime)
    return files


def _permalink(account: Account, channel: str, number: str) -> str:
    guild = account.abilities.get("guild")
    return f"{SITE}/channels/{guild}/{channel}/{number}" if isinstance(guild, str) and guild else ""


def _signed_in(reply: Reply, number: str, token: str) -> SignedIn | None:
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    channel, guild = wire.number_of(said.get("channel_id")), wire.number_of(said.get("guild_id"))
    if said.get("id") != number or not channel:
        return None
    name = wire.line(said.get("name")) or NAME
    return SignedIn(SITE, number, name, name, {"webhook_token": token}, abilities={"channel": channel, "guild": guild})


def _refused(reply: Reply) -> SignInRefused:
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=NAME, detail=detail)
    if reply.status == 401 or wire.code_of(reply) in wire.GONE:
        return SignInRefused("wrong_secret", server=NAME, detail=wire.words_of(reply) or "the webhook is gone")
    return SignInRefused("sign_in_refused", detail=wire.words_of(reply) or "its answer makes no sense")
