"""Slack as a network of Inkom: an incoming webhook that posts to one channel.

https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks . Its answers are plain text; the address is the secret.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, utf16_units
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.domain.options import Option, OptionKind
from inkom_desktop.domain.outcome import (
    Absent,
    Outcome,
    Published,
    Rejected,
    Sighting,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
)
from inkom_desktop.domain.publication import StepKind
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
from inkom_desktop.web.translate import not_now, refusal, retry_after, unclear

NAME, SITE, HOOKS = "Slack", "https://slack.com", "https://hooks.slack.com/services/"
LIMIT = 4000
"""What Slack advises; it cuts a text without a word at 40,000."""
_ADDRESS = re.compile(r"https://hooks\.slack(?:-gov)?\.com/services/(T\w{6,20}/B\w{6,20})/(\w{12,60})\Z", re.ASCII)
_WORD = re.compile(r"[a-z_]{2,60}\Z")
GONE = frozenset(
    {
        "no_service",
        "no_team",
        "team_disabled",
        "invalid_token",
        "no_active_hooks",
        "action_prohibited",
        "user_not_found",
    }
)
CHANNEL = frozenset({"channel_not_found", "channel_is_archived", "posting_to_general_channel_denied"})
ALIVE = frozenset({"no_text", "invalid_payload", "missing_text_or_fallback_or_attachments"})
"""What a webhook that works answers to a message with nothing in it, which is posted nowhere."""
MEDIA = MediaRules(0, 1, {})
NO_PREVIEW = Option("no_preview", OptionKind.FLAG, "No preview of links", default=False)
CARD = Card(
    key="slack",
    name=NAME,
    summary="Messages in one channel, through its incoming webhook.",
    needs="You need a Slack app of your own with incoming webhooks.",
    tile=Tile("Sl", "#611F69", "#B78BBC"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            handle=FormField("Channel", "#news", required=False),
            secret=FormField("Webhook address"),
            help="Make a Slack app, switch on Incoming Webhooks, add one to the channel and copy its address. It is a secret.",
            help_path="https://api.slack.com/apps",
        ),
    ),
    unit=Unit.UTF16,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.NONE,
    reads_back=False,
    brief="Channel",
    preview=Preview(round_avatar=False, beside=True, handle_below=False, actions=("message-circle", "reply")),
    options=(NO_PREVIEW,),
)


class Slack:
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """A webhook knows no key and gives nothing back."""
        return Copies(CopyRule.NONE)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count what is sent: the three signs that are escaped count as they are written."""
        measures = tuple(PartMeasure(utf16_units(p.text), p.text) for p in content.parts)
        problems = [p for i, part in enumerate(content.parts) for p in _problems(part, i)]
        return Check(Unit.UTF16, LIMIT, measures, tuple(problems))

    async def publish(self, job: Job) -> Outcome:
        """Post the message, once. What went out has no number there; it is known by its key here."""
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        body: dict[str, object] = {"text": escaped(job.words.text)}
        if job.content.options.get(NO_PREVIEW.key) is True:
            body |= {"unfurl_links": False, "unfurl_media": False}
        reply = await self._post(job.session, body)
        if isinstance(reply, Answer) and reply.status == 200 and reply.body == b"ok":
            return Published(f"sent-{job.part.key}", "", {}, 200)
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the answer is not the word for success", reply.status)
        return refused(reply, job.now)

    async def confirm(self, job: Job) -> Sighting:
        """A webhook reads nothing: say so, or that it is gone itself. Posts nothing."""
        if job.step.of is not StepKind.SEND:
            return Absent("nothing is uploaded there")
        reply = await self._probe(job.session)
        if isinstance(reply, Answer) and reply.status == 429:
            return Unclear("throttled", retry_after(reply, job.now))
        if reply is None:
            return Unclear("A webhook cannot read its channel back.")
        gone = isinstance(reply, Answer) and (word_of(reply) in GONE | CHANNEL or reply.status == 401)
        return Unclear("the webhook is gone", sign_in=True) if gone else unclear(reply, job.now)

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with the address of a webhook. Raises SignInRefused."""
        found = _ADDRESS.match(ask.secret.value.strip())
        if found is None:
            raise SignInRefused("wrong_secret", server=NAME, detail="this is no address of a webhook.")
        reply = await _probe(self._web, found.group())
        if reply is not None:
            raise _refused(reply)
        handle = " ".join(ask.handle.split())[:80] or "Webhook"
        return SignedIn(SITE, found[1], handle, handle, {"webhook": found.group()})

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the webhook is still there, with a message that has nothing in it and is posted nowhere."""
        account, now = session.account, datetime.now(UTC)
        reply = await self._probe(session)
        if reply is None:
            return SignedIn(account.server, account.remote_id, account.handle, account.name, {})
        outcome = refused(reply, now)
        return outcome if isinstance(outcome, NotNow) else not_now(reply, now)

    async def _post(self, session: Session, body: dict[str, object]) -> Reply:
        return await self._web.write("POST", session.secrets.read().get("webhook", ""), json_body=body)

    async def _probe(self, session: Session) -> Reply | None:
        return await _probe(self._web, session.secrets.read().get("webhook", ""))


async def _probe(web: Web, address: str) -> Reply | None:
    """Hand in an empty message; None when the webhook says what one that works says to it."""
    reply = await web.write("POST", address, json_body={})
    return None if isinstance(reply, Answer) and reply.status == 400 and word_of(reply) in ALIVE else reply


def escaped(text: str) -> str:
    """Return a text as Slack wants it: three signs are written as entities. https://docs.slack.dev/messaging/formatting-message-text"""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def word_of(answer: Answer) -> str:
    """Return the one word that Slack answers, empty where something else stands."""
    word = answer.text(80).strip()
    return word if _WORD.match(word) else ""


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx that is not one of Slack's words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    word, status = word_of(reply), reply.status
    if status == 429:
        return Throttled(retry_after(reply, now), word or f"HTTP {status}", status)
    if word in GONE or status == 401:
        return SignInNeeded(word or f"HTTP {status}", status)
    if status == 413:
        return Rejected("too_large_for_server", word or f"HTTP {status}", status)
    if word in CHANNEL:
        return Rejected("no_right_to_publish", word, status)
    if not 400 <= status < 500 or status in (408, 409, 425):
        return refusal(reply, now, detail=word or f"HTTP {status}")
    if not word:
        return Unknown(f"HTTP {status} without a reason", status)
    return Rejected("text_too_long" if "too_long" in word else "validation_failed", word, status)


def _problems(part: ContentPart, index: int) -> list[Problem]:
    problems = text_problems(part.text, index, utf16_units(part.text), LIMIT, Unit.UTF16)
    return problems + media_problems(part.media, index, MEDIA)


def _refused(reply: Reply) -> SignInRefused:
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=NAME, detail=detail)
    word = word_of(reply)
    if word in GONE | CHANNEL or reply.status == 401:
        return SignInRefused("wrong_secret", server=NAME, detail=word or "the webhook is gone")
    return SignInRefused("sign_in_refused", detail=word or "its answer makes no sense")
