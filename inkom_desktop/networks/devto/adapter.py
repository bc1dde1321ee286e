"""DEV and other Forem sites as a network of Inkom: an article is prepared unseen and made public by its number.

https://developers.forem.com/api/v1 . The API takes no pictures (the site's editor does): they stand in the text by address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, utf8_bytes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.options import Choice, Option, OptionKind
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.devto import wire
from inkom_desktop.networks.devto.wire import Api, Article
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Job,
    NotNow,
    Preview,
    PreviewKind,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.address import server_address
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import not_now, unclear

NAME, SITE = "DEV", "https://dev.to"
LIMIT, TITLE = 800 * 1024, 128
PAGE = 100
MEDIA = MediaRules(0, 1, {})
_FRONT = re.compile(r"\A---\s*\n.*?\n---\s*(?:\n|\Z)", re.DOTALL)
_TAG = re.compile(r"[^\W_]{1,30}\Z")
TAGS = Option("tags", OptionKind.LIST, "Tags", "Up to four, of letters and digits.", most=4, longest=30, default=())
CANONICAL = Option(
    "canonical_url", OptionKind.TEXT, "Address of the original", "Where it was published first.", longest=1000
)
SERIES = Option("series", OptionKind.TEXT, "Series", longest=100)
COVER = Option(
    "cover", OptionKind.TEXT, "Address of the cover picture", "A public picture, by its address.", longest=1000
)
MACHINE = Option(
    "ai_disclosure",
    OptionKind.CHOICE,
    "Written with a machine’s help",
    "The site asks its authors to say so.",
    choices=(Choice("no_ai", "No"), Choice("some_ai", "In part"), Choice("fully_autonomous", "Wholly")),
)
CARD = Card(
    key="devto",
    name=NAME,
    summary="Articles in Markdown on DEV and other Forem sites.",
    needs="You need an API key from the site’s settings. Pictures stand in the text by their public address.",
    tile=Tile("DE", "#3B49DF"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            server=FormField("Site", "dev.to", required=False),
            secret=FormField("API key"),
            help="Make one in the site’s settings, under Extensions, DEV Community API Keys.",
            help_path="https://dev.to/settings/extensions",
        ),
    ),
    unit=Unit.BYTES,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.PREPARED,
    prepares=True,
    uses_title=True,
    profile="{server}/{user}",
    brief="Articles",
    preview=Preview(PreviewKind.ARTICLE, actions=("heart", "message-circle", "bookmark")),
    options=(TAGS, SERIES, CANONICAL, COVER, MACHINE),
    aliases=("dev", "forem"),
)


class Dev:
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def title_of(self, content: Content) -> str:
        """Return the title of the article."""
        return title_of(content)

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """An article is public once, however often it is made so by its number."""
        return Copies(CopyRule.PREPARED)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count bytes; the parts of a thread become one article."""
        measures = tuple(PartMeasure(utf8_bytes(p.text), p.text) for p in content.parts)
        problems: list[Problem] = []
        for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
            problems += text_problems(part.text, index, measured.length, LIMIT, Unit.BYTES)
            problems += media_problems(part.media, index, MEDIA)
        if not content.title.strip():
            problems.append(Problem("title_missing", Severity.WARNING))
        if len(content.parts) > 1:
            problems.append(Problem("thread_joined", Severity.WARNING))
        for tag in _listed(content, TAGS):
            if not _TAG.match(tag):
                problems.append(Problem("option_choice", params={"option": TAGS.label, "value": tag}))
        return Check(Unit.BYTES, LIMIT, measures, tuple(problems))

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. A further part went with the first one and calls nothing."""
        if job.step.part > 0:
            return _joined(job)
        api = Api.of(self._web, job.session)
        if job.step.kind is StepKind.PREPARE:
            return await _prepare(api, job)
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        number = str((job.part.prepared or {}).get("remote_id") or "")
        reply = await api.write("PUT", f"/articles/{number}", {"article": {"published": True}})
        article = wire.read_article(reply.json()) if isinstance(reply, Answer) and reply.ok else None
        if article is not None and article.id == number and article.live:
            return _published(article)
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the answer is no public article", reply.status)
        if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
            return Rejected("wp_draft_gone", wire.sentence(reply), 404)
        return wire.refused(reply, job.now)

    async def confirm(self, job: Job) -> Sighting:
        """Look among the account's public articles, then among its drafts, for the number. Never writes."""
        if job.step.part > 0:
            return _joined(job)
        api, number = Api.of(self._web, job.session), str((job.part.prepared or {}).get("remote_id") or "")
        for listing in ("published", "unpublished"):
            reply = await api.get(f"/articles/me/{listing}?per_page={PAGE}")
            articles = wire.read_articles(reply)
            if articles is None:
                return _trouble(reply, job.now)
            if found := next((a for a in articles if a.id == number), None):
                return _published(found) if listing == "published" and found.live else Absent("it is still a draft")
        return Absent(f"not among {PAGE} own articles")

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with an API key. Raises SignInRefused."""
        server = server_address(ask.server, allow_lan=ask.allow_lan) if ask.server.strip() else SITE
        key = ask.secret.value.strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SignInRefused("wrong_secret", server=NAME, detail="this is no API key.")
        api = Api(self._web, server, key, ask.allow_lan)
        reply = await api.get("/users/me")
        told = _who(api, reply)
        if told is None:
            raise _refused(reply, server)
        return told

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the key still works."""
        now, api = datetime.now(UTC), Api.of(self._web, session)
        reply = await api.get("/users/me")
        told = _who(api, reply)
        if told is not None and told.remote_id == session.account.remote_id:
            return told
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, NotNow) else not_now(reply, now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Take an article back into the drafts, which is as far as the API goes."""
        now = datetime.now(UTC)
        if not part.remote_id.isdigit():
            return Rejected("refused_by_network", "the number of the post is not known")
        reply = await Api.of(self._web, session).write("PUT", f"/articles/{part.remote_id}/unpublish")
        if isinstance(reply, Answer) and reply.status == 204:
            return Absent("taken back into the drafts")
        if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
            return Absent("it was gone")
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the server’s answer makes no sense", reply.status)
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected | NotNow) else not_now(reply, now)

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return views, reactions and comments, which the list of own articles alone tells."""
        now = datetime.now(UTC)
        reply = await Api.of(self._web, session).get("/articles/me/published?per_page=1000")
        articles = wire.read_articles(reply)
        if articles is None:
            if isinstance(reply, Answer) and reply.ok:
                return Unknown("the answer holds no numbers", reply.status)
            outcome = wire.refused(reply, now)
            return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
        wanted = {p.remote_id for p in posts}
        return {a.id: numbers for a in articles if a.id in wanted and (numbers := _numbers(a, now))}


NUMBERS = {"page_views_count": "views", "public_reactions_count": "likes", "comments_count": "comments"}


def _numbers(article: Article, now: datetime) -> tuple[Metric, ...]:
    return tuple(
        Metric(name, value, now)
        for key, name in NUMBERS.items()
        if (value := wire.whole(article.raw.get(key))) is not None
    )


def _joined(job: Job) -> Published:
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published("joined")
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


def _published(article: Article) -> Published:
    return Published(article.id, article.url, {"id": article.id}, 200)


def title_of(content: Content) -> str:
    """Return the title: the draft's own, else the first line without its mark of a heading."""
    first = next((line.strip(" #") for p in content.parts for line in p.text.splitlines() if line.strip(" #")), "")
    return " ".join((content.title.strip() or first).split())[:TITLE]


def body_of(content: Content) -> str:
    """Return the Markdown of the article; a head of its own would overrule what Inkom says of it, and is left out."""
    return _FRONT.sub("", "\n\n".join(p.text.strip() for p in content.parts)).strip()


def _listed(content: Content, option: Option) -> tuple[str, ...]:
    value = content.options.get(option.key)
    return tuple(v.strip().lstrip("#").lower() for v in value if v.strip()) if isinstance(value, tuple) else ()


def _article(content: Content) -> dict[str, Any]:
    said: dict[str, Any] = {"title": title_of(content), "body_markdown": body_of(content), "published": False}
    if tags := _listed(content, TAGS):
        said["tags"] = list(tags)
    named = ((SERIES, "series"), (CANONICAL, "canonical_url"), (COVER, "main_image"), (MACHINE, "ai_disclosure_level"))
    for option, name in named:
        if value := str(content.options.get(option.key) or "").strip():
            said[name] = value
    return said


async def _prepare(api: Api, job: Job) -> Outcome:
    """Put the article there as a draft, unless an earlier try did: a second one with its title would be refused."""
    said = _article(job.content)
    reply = await api.get(f"/articles/me/unpublished?per_page={PAGE}")
    drafts = wire.read_articles(reply)
    if drafts is None:
        return wire.refused(reply, job.now)
    known = next((a for a in drafts if a.title == said["title"] and a.body.strip() == said["body_markdown"]), None)
    if known is not None:
        return Published(known.id, receipt={"id": known.id})
    reply = await api.write("POST", "/articles", {"article": said})
    article = wire.read_article(reply.json()) if isinstance(reply, Answer) and reply.status == 201 else None
    return Published(article.id, receipt={"id": article.id}) if article else wire.refused(reply, job.now)


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    if isinstance(reply, Answer) and reply.status == 429:
        return Unclear("throttled", wire.until(reply, now))
    return unclear(reply, now)


def _who(api: Api, reply: Reply) -> SignedIn | None:
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    number, user = wire.whole(said.get("id")), wire.text_of(said.get("username"))
    if not number or not re.fullmatch(r"[\w.-]{1,60}", user):
        return None
    name = " ".join(wire.text_of(said.get("name")).split())[:200] or user
    return SignedIn(api.server, str(number), f"@{user}", name, {"api_key": api.key})


def _refused(reply: Reply, server: str) -> SignInRefused:
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=server, detail=detail)
    words = wire.sentence(reply)
    if reply.status == 401:
        return SignInRefused("wrong_secret", server=server, detail=words or "the key is not valid")
    if not words:
        return SignInRefused("server_not_this_network", server=server, network=NAME)
    return SignInRefused("sign_in_refused", detail=words)
