"""YouTube as a network of Inkom: what it says of itself, its sign-in, numbers and deleting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Rejected, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.youtube import checking, wire
from inkom_desktop.networks.youtube.api import DATA, Api
from inkom_desktop.networks.youtube.forms import FLOW, FORMS, NAME, SCOPES, SITE
from inkom_desktop.networks.youtube.options import OPTIONS
from inkom_desktop.networks.youtube.sending import Sending
from inkom_desktop.ports.network import (
    BrowserSignIn,
    Card,
    NotNow,
    Preview,
    PreviewKind,
    Session,
    SignedIn,
    SignInAsk,
    Tile,
)
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.google import sentence
from inkom_desktop.web.oauth.tokens import Tokens, pasted_tokens
from inkom_desktop.web.reading import branch, items, line, whole, words
from inkom_desktop.web.translate import not_now

CARD = Card(
    key="youtube",
    name=NAME,
    summary="Films of your channel with title, description and thumbnail, also left with YouTube for their hour.",
    needs="You need a project of your own at Google; until Google has audited it, every film stays private.",
    tile=Tile("YT", "#C4302B"),
    sign_in=FORMS,
    unit=Unit.BYTES,
    limit=checking.LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.PREPARED,
    prepares=True,
    hands_off=True,
    uses_title=True,
    profile="https://www.youtube.com/{handle}",
    brief="Films",
    preview=Preview(PreviewKind.ARTICLE, actions=("thumbs-up", "message-square", "send")),
    options=OPTIONS,
    aliases=("yt",),
)
NUMBERS = {"viewCount": "views", "likeCount": "likes", "commentCount": "comments"}


class YouTube(Sending):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        return checking.check(content)

    def copies(self, account: Account) -> Copies:
        """A film that is up is made public by its number, however often."""
        return Copies(CopyRule.PREPARED)

    def title_of(self, content: Content) -> str:
        """Return the title that is sent."""
        return checking.title_of(content)

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with tokens that the person has. Raises SignInRefused."""
        tokens, kept = pasted_tokens(ask.secret.value)
        return await self._who(tokens, kept)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        return FLOW.begin(self._web, ask, redirect_uri, [s.name for s in SCOPES])

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once. Raises SignInRefused."""
        return await self._who(*await FLOW.finish(self._web, started, answer))

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether Google knows the client: `ports.network.ChecksApp`."""
        await FLOW.check_app(self._web, ask, redirect_uri)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works."""
        account, now = session.account, datetime.now(UTC)
        reply = await _channel(Api(self._web, session=session))
        told = _told(reply)
        if told is None or told[0] != account.remote_id:
            return _no_answer(reply, now)
        return SignedIn(
            account.server, told[0], told[1], told[2], {}, account.scopes, account.expires_at, account.abilities
        )

    async def _who(self, tokens: Tokens, secrets: Mapping[str, str]) -> SignedIn:
        if tokens.scopes and SCOPES[0].name not in tokens.scopes:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=SITE)
        reply = await _channel(Api(self._web, tokens.access))
        told = _told(reply)
        if told is None:
            if isinstance(reply, Answer) and reply.ok and reply.object().get("items") == []:
                raise SignInRefused("sign_in_refused", detail="This Google account has no channel.")
            raise FLOW.refused(reply, sentence(reply))
        scopes = tokens.scopes or tuple(s.name for s in SCOPES)
        return SignedIn(SITE, told[0], told[1], told[2], secrets, scopes, tokens.lasts_until(datetime.now(UTC)))

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the channel. Gone films are absent."""
        api, now = Api(self._web, session=session), datetime.now(UTC)
        reply = await _channel(api)
        one = _first(reply)
        count = whole(branch(one, "statistics").get("subscriberCount"))
        if _told(reply) is None or count is None:
            return _no_answer(reply, now)
        found: dict[str, tuple[Metric, ...]] = {"": (Metric("followers", count, now),)}
        ids = [p.remote_id for p in posts if wire.film_id(p.remote_id)]
        for at in range(0, len(ids), 50):
            reply = await api.get("/videos", {"part": "statistics", "id": ",".join(ids[at : at + 50])})
            listed = reply.object().get("items") if isinstance(reply, Answer) and reply.status == 200 else None
            if not isinstance(listed, list):
                return _no_answer(reply, now)
            for film in listed:
                if (name := wire.film_id(branch(film).get("id"))) in ids:
                    found[name] = _numbers(branch(film, "statistics"), now)
        return found

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete a film. Absent = it is gone (also when it was gone already)."""
        now, film = datetime.now(UTC), wire.film_id(part.remote_id)
        if not film:
            return Rejected("refused_by_network", "This is no number of a post there.")
        reply = await Api(self._web, session=session).write("DELETE", f"{DATA}/videos", params={"id": film})
        if isinstance(reply, Answer) and reply.status == 204:
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.status == 404 and sentence(reply):
            return Absent("it was gone")
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected) and not reply_ok(reply) else _no_answer(reply, now)


def reply_ok(reply: Reply) -> bool:
    """Tell whether an answer is a success."""
    return isinstance(reply, Answer) and reply.ok


async def _channel(api: Api) -> Reply:
    return await api.get("/channels", {"part": "snippet,statistics", "mine": "true"})


def _first(reply: Reply) -> Any:
    listed = items(reply.object().get("items")) if isinstance(reply, Answer) and reply.status == 200 else []
    return listed[0] if listed else {}


def _told(reply: Reply) -> tuple[str, str, str] | None:
    """Return id, handle and name of the channel; None where it is none."""
    one = _first(reply)
    number, snippet = words(branch(one).get("id")), branch(one, "snippet")
    if not number.startswith("UC") or not number.replace("-", "").replace("_", "").isalnum():
        return None
    name = line(snippet.get("title")) or number
    return number, line(snippet.get("customUrl")) or f"channel/{number}", name


def _numbers(said: Mapping[str, Any], now: datetime) -> tuple[Metric, ...]:
    return tuple(Metric(name, n, now) for key, name in NUMBERS.items() if (n := whole(said.get(key))) is not None)


def _no_answer(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the server’s answer makes no sense", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
