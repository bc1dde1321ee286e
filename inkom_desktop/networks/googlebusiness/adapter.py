"""Google Business Profile as a network of Inkom: posts of one location.

https://developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, code_points
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Receipt,
    Rejected,
    Sighting,
    Unclear,
    Unknown,
)
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.googlebusiness import wire
from inkom_desktop.networks.googlebusiness.forms import FLOW, FORMS, NAME, SCOPES, SITE
from inkom_desktop.networks.googlebusiness.options import OPTIONS, body_of, problems_of
from inkom_desktop.ports.network import BrowserSignIn, Card, Job, NotNow, Preview, Session, SignedIn, SignInAsk, Tile
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.google import sentence
from inkom_desktop.web.oauth.tokens import Tokens, pasted_tokens
from inkom_desktop.web.reading import branch, items, line, moment, words
from inkom_desktop.web.translate import not_now, unclear

V4 = "https://mybusiness.googleapis.com/v4"
ACCOUNTS = "https://mybusinessaccountmanagement.googleapis.com/v1"
LOCATIONS = "https://mybusinessbusinessinformation.googleapis.com/v1"
LIMIT = 1500
BACK = timedelta(seconds=60)
WORKING = timedelta(minutes=5)
WINDOW = HandOffWindow(nearest=timedelta(minutes=10), farthest=timedelta(days=365))
MEDIA = MediaRules(0, 0, {})
"""Pictures are fetched by Google from a public address, which a computer at home does not have."""
CARD = Card(
    key="googlebusiness",
    name=NAME,
    summary="Updates, offers and events of a location, without pictures, also left with Google for their hour.",
    needs="You need a project of your own that Google has approved, and a verified profile.",
    tile=Tile("GB", "#1A73E8"),
    sign_in=FORMS,
    unit=Unit.CODE_POINTS,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.LOOK_UP,
    hands_off=True,
    brief="Locations",
    preview=Preview(actions=("send",)),
    options=OPTIONS,
    aliases=("gbp",),
)


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None

    async def ask(self, method: str, url: str, body: Mapping[str, Any] | None = None, **params: Any) -> Reply:
        """Ask (GET) or write something, once."""

        async def call(token: str) -> Reply:
            headers = {"Authorization": f"Bearer {token}"}
            if method == "GET":
                return await self.web.read(url, headers=headers, params=params or None)
            return await self.web.write(method, url, headers=headers, json_body=body)

        return await FLOW.with_token(self.web, self.session, self.first_token, call)


def summary_of(content: Content) -> str:
    """Return the text: all parts of a draft, a line between them."""
    return "\n\n".join(p.text.strip() for p in content.parts if p.text.strip())


class GoogleBusiness:
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """The posts of a location can be listed and compared; there is no key for a try."""
        return Copies(CopyRule.LOOK_UP)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        measures = tuple(PartMeasure(code_points(p.text), p.text) for p in content.parts)
        problems: list[Problem] = []
        for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
            problems += text_problems(part.text, index, measured.length, LIMIT, Unit.CODE_POINTS)
            problems += media_problems(part.media, index, MEDIA)
        if len(content.parts) > 1:
            problems.append(Problem("thread_joined", Severity.WARNING))
        whole = code_points(summary_of(content))
        if whole > LIMIT and all(p.code != "too_long" for p in problems):
            params = {"length": whole, "limit": LIMIT, "unit": Unit.CODE_POINTS.value}
            problems.append(Problem("too_long", part=0, params=params))
        return Check(Unit.CODE_POINTS, LIMIT, measures, (*problems, *problems_of(content)))

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. A further part went with the first one and calls nothing."""
        if job.step.part:
            return _joined(job)
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        return await self._create(job, None)

    async def confirm(self, job: Job) -> Sighting:
        """Look for a post by its name, else among those of the location. Never writes."""
        if job.step.part:
            return _joined(job)
        api = Api(self._web, session=job.session)
        if name := wire.post_name(job.part.receipt.get("name")):
            reply = await api.ask("GET", f"{V4}/{name}")
            if isinstance(reply, Answer) and reply.status == 404 and sentence(reply):
                return Absent("there is no such post any more")
            told = _stands(reply.object(), job) if isinstance(reply, Answer) and reply.status == 200 else None
            if told is None:
                return _trouble(reply, job.now)
            return Absent(told.detail) if isinstance(told, Rejected) else told
        return await _find(api, job)

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Google publishes a post at its hour."""
        return WINDOW

    async def hand_over(self, job: Job) -> Outcome:
        """Leave the post with Google for its hour."""
        return await self._create(job, job.due_at)

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """Delete what waits for its hour; never what is live."""
        api, now, name = Api(self._web, session=session), datetime.now(UTC), wire.post_name(receipt.get("name"))
        if not name:
            return Unknown("the number of what the network holds is not known")
        reply = await api.ask("GET", f"{V4}/{name}")
        state = words(reply.object().get("state")) if isinstance(reply, Answer) and reply.status == 200 else ""
        if state == "SCHEDULED" and isinstance(reply, Answer) and reply.object().get("name") == name:
            reply = await api.ask("DELETE", f"{V4}/{name}")
            return Absent("taken back") if _is_deleted(reply) else _no_answer(reply, now)
        return Unknown("it is public, or gone") if state else _no_answer(reply, now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete a post. Absent = it is gone (also when it was gone already)."""
        now, name = datetime.now(UTC), wire.post_name(part.remote_id)
        if not name:
            return Rejected("refused_by_network", "This is no number of a post there.")
        reply = await Api(self._web, session=session).ask("DELETE", f"{V4}/{name}")
        if _is_deleted(reply):
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.status == 404 and sentence(reply):
            return Absent("it was gone")
        outcome = wire.refused(reply, now)
        ok = isinstance(reply, Answer) and reply.ok
        return outcome if isinstance(outcome, Rejected) and not ok else _no_answer(reply, now)

    async def _create(self, job: Job, due: datetime | None) -> Outcome:
        said = body_of(job.content, summary_of(job.content))
        if due is not None:
            said["scheduledTime"] = f"{due.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        reply = await Api(self._web, session=job.session).ask("POST", f"{V4}/{job.account.remote_id}/localPosts", said)
        told = _stands(reply.object(), job) if isinstance(reply, Answer) and reply.status == 200 else None
        if told is None:
            ok = isinstance(reply, Answer) and reply.ok
            return Unknown("the answer names no post", 200) if ok else wire.refused(reply, job.now)
        return told

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with tokens that the person has. Raises SignInRefused."""
        tokens, kept = pasted_tokens(ask.secret.value)
        return await self._who(tokens, kept, ask.handle)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        return FLOW.begin(self._web, ask, redirect_uri, [s.name for s in SCOPES])

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once. Raises SignInRefused."""
        tokens, secrets = await FLOW.finish(self._web, started, answer)
        return await self._who(tokens, secrets, started.kept["handle"])

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether Google knows the client: `ports.network.ChecksApp`."""
        await FLOW.check_app(self._web, ask, redirect_uri)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works, and the location may still post."""
        account, now = session.account, datetime.now(UTC)
        found, trouble = await _locations(Api(self._web, session=session))
        if trouble is not None:
            return _no_answer(trouble, now)
        title = dict(found).get(account.remote_id)
        if title is None:
            return Unknown("the location is not among those of this sign-in")
        return SignedIn(account.server, account.remote_id, title, title, {}, account.scopes, account.expires_at)

    async def _who(self, tokens: Tokens, secrets: Mapping[str, str], wanted: str) -> SignedIn:
        found, trouble = await _locations(Api(self._web, tokens.access))
        if trouble is not None:
            raise FLOW.refused(trouble, sentence(trouble))
        name = wanted.strip().casefold()
        fits = [(n, t) for n, t in found if not name or name in (t.casefold(), n.casefold(), n.rsplit("/", 1)[-1])]
        if not found:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=SITE)
        if len(fits) != 1:
            raise SignInRefused("page_unclear", pages=sorted(t for _, t in found))
        scopes = tokens.scopes or tuple(s.name for s in SCOPES)
        ends = tokens.lasts_until(datetime.now(UTC))
        return SignedIn(SITE, fits[0][0], fits[0][1], fits[0][1], secrets, scopes, ends)


async def _locations(api: Api) -> tuple[list[tuple[str, str]], Reply | None]:
    """Return name and title of every location that may post, or the reply that was no listing."""
    reply = await api.ask("GET", f"{ACCOUNTS}/accounts")
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if not isinstance(said.get("accounts"), list):
        return [], reply
    found: list[tuple[str, str]] = []
    for owner in [words(branch(a).get("name")) for a in said["accounts"]][:20]:
        reply = await api.ask("GET", f"{LOCATIONS}/{owner}/locations", readMask="name,title,metadata", pageSize=100)
        listed = reply.object() if isinstance(reply, Answer) and reply.status == 200 else None
        if listed is None:
            return [], reply
        able = [x for x in items(listed.get("locations")) if branch(x, "metadata").get("canOperateLocalPost") is True]
        # The path of a post carries the owner as well.
        found += [(f"{owner}/{words(branch(x).get('name'))}", line(branch(x).get("title"))) for x in able]
    return found, None


def _stands(post: Mapping[str, Any], job: Job) -> Published | Accepted | Rejected | None:
    """Return how a post stands; None where this is none."""
    name, link = wire.post_name(post.get("name")), words(post.get("searchUrl"))
    if not name:
        return None
    match words(post.get("state")):
        case "LIVE":
            return Published(name, link if link.startswith("https://") else "", {"name": name}, 200)
        case "PROCESSING":
            return Accepted({"name": name}, job.now + WORKING, 200)
        case "SCHEDULED" | "RECURRING":
            return Accepted({"name": name}, moment(post.get("scheduledTime")) or job.due_at, 200)
        case "REJECTED":
            return Rejected(
                "refused_by_network", "Google looked at it and refused it; phone numbers in the text are a cause.", 200
            )
    return None


async def _find(api: Api, job: Job) -> Sighting:
    """Look among the newest posts of the location for one that was made since the send and says the same."""
    since = (job.part.sent_at or job.now) - BACK
    reply = await api.ask("GET", f"{V4}/{job.account.remote_id}/localPosts", pageSize=100)
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if not isinstance(said.get("localPosts"), list):
        return _trouble(reply, job.now)
    posts = [branch(p) for p in items(said["localPosts"])]
    if any(not wire.post_name(p.get("name")) or moment(p.get("createTime")) is None for p in posts):
        return Unclear("the listing cannot be read")
    wanted = " ".join(summary_of(job.content).split())
    made = [p for p in posts if (at := moment(p.get("createTime"))) is not None and at >= since]
    found = [p for p in made if p["name"] not in job.taken and " ".join(words(p.get("summary")).split()) == wanted]
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if found:
        told = _stands(found[0], job)
        if told is None:
            return Unclear("the answer does not say what became of it")
        return Absent(told.detail) if isinstance(told, Rejected) else told
    if said.get("nextPageToken") and len(made) == len(posts):
        return Unclear("the listing does not reach back to the send")
    return Absent(f"not among {len(posts)} own posts since the send")


def _joined(job: Job) -> Published:
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published("joined")
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


def _is_deleted(reply: Reply) -> bool:
    return isinstance(reply, Answer) and reply.status == 200 and reply.json() == {}


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    return unclear(reply, now)


def _no_answer(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the server’s answer makes no sense", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
