"""Pinterest as a network of Inkom: what it says of itself, its sign-in, numbers and deleting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.options import Option
from inkom_desktop.domain.outcome import Absent, Rejected, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.pinterest import checking, wire
from inkom_desktop.networks.pinterest.forms import FLOW, FORMS, NAME, SCOPES, SITE
from inkom_desktop.networks.pinterest.options import OPTIONS, as_ability, options_for
from inkom_desktop.networks.pinterest.sending import Api, Sending
from inkom_desktop.ports.network import BrowserSignIn, Card, NotNow, Preview, Session, SignedIn, SignInAsk, Tile
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.oauth.tokens import Tokens, pasted_tokens
from inkom_desktop.web.reading import branch, items, line, whole, words
from inkom_desktop.web.translate import not_now

CARD = Card(
    key="pinterest",
    name=NAME,
    summary="Pins with a picture, up to five in a carousel, or a film, on a board of yours.",
    needs="You need a business account and an app of your own there; with trial access only you see its pins.",
    tile=Tile("Pi", "#BD081C"),
    sign_in=FORMS,
    unit=Unit.CODE_POINTS,
    limit=checking.LIMIT,
    media=checking.MEDIA,
    copies=CopyRule.LOOK_UP,
    profile="https://www.pinterest.com/{user}/",
    brief="Pins",
    preview=Preview(actions=("heart", "message-circle", "bookmark")),
    options=OPTIONS,
)
NUMBERS = {"IMPRESSION": "impressions", "OUTBOUND_CLICK": "clicks", "SAVE": "saves"}
BACK_TO = timedelta(days=89)
"""Numbers go back ninety days and no further."""
REFRESH = timedelta(days=60)
RENEW_BEFORE = timedelta(days=25)
"""A sign-in that ends sooner is renewed at a check: each renewal makes it last sixty days from then on."""


class Pinterest(Sending):
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
        """Own pins can be listed and compared; there is no key for a try."""
        return Copies(CopyRule.LOOK_UP)

    def options(self, account: Account) -> tuple[Option, ...]:
        """The boards are those of the account."""
        return options_for(account)

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
        """Ask whether Pinterest knows the app: `ports.network.ChecksApp`."""
        await FLOW.check_app(self._web, ask, redirect_uri)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works, and which boards there are; renew it in time."""
        account, now, api = session.account, datetime.now(UTC), Api(self._web, session=session)
        ends, held = account.expires_at, session.secrets.read()
        if ends is not None and ends - now < RENEW_BEFORE and held.get("refresh_token"):
            renewed = await FLOW.renew(self._web, session, held.get("access_token", ""))
            ends = now + REFRESH if renewed is None else ends
        reply = await api.get("/user_account")
        told = _told(reply)
        if told is None or told[0] != account.remote_id:
            return _no_answer(reply, now)
        boards, trouble = await _boards(api)
        if trouble is not None:
            return _no_answer(trouble, now)
        return SignedIn(account.server, told[0], told[1], told[2], {}, account.scopes, ends, as_ability(boards))

    async def _who(self, tokens: Tokens, secrets: Mapping[str, str]) -> SignedIn:
        if tokens.scopes and "pins:write" not in tokens.scopes:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=SITE)
        api = Api(self._web, tokens.access)
        reply = await api.get("/user_account")
        told = _told(reply)
        if told is None:
            raise FLOW.refused(reply, wire.sentence(reply))
        boards, trouble = await _boards(api)
        if trouble is not None:
            raise FLOW.refused(trouble, wire.sentence(trouble))
        scopes = tokens.scopes or tuple(s.name for s in SCOPES)
        ends = tokens.lasts_until(datetime.now(UTC))
        return SignedIn(SITE, told[0], told[1], told[2], secrets, scopes, ends, as_ability(boards))

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the account itself. Gone pins are absent."""
        api, now = Api(self._web, session=session), datetime.now(UTC)
        reply = await api.get("/user_account")
        followers = (
            whole(reply.object().get("follower_count")) if isinstance(reply, Answer) and reply.status == 200 else None
        )
        if followers is None or _told(reply) is None:
            return _no_answer(reply, now)
        found: dict[str, tuple[Metric, ...]] = {"": (Metric("followers", followers, now),)}
        for part in posts:
            since = max(part.published_at or now, now - BACK_TO)
            if not wire.number(part.remote_id) or (part.published_at is not None and part.published_at < now - BACK_TO):
                continue
            query = {
                "start_date": f"{since:%Y-%m-%d}",
                "end_date": f"{now:%Y-%m-%d}",
                "metric_types": ",".join(NUMBERS),
            }
            reply = await api.get(f"/pins/{part.remote_id}/analytics", query)
            if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
                continue
            numbers = _numbers(reply, now)
            if numbers is None:
                return _no_answer(reply, now)
            found[part.remote_id] = numbers
        return found

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete a pin. Absent = it is gone (also when it was gone already)."""
        now, pin = datetime.now(UTC), wire.number(part.remote_id)
        if not pin:
            return Rejected("refused_by_network", "This is no number of a post there.")
        reply = await Api(self._web, session=session).write("DELETE", f"/pins/{pin}")
        if isinstance(reply, Answer) and reply.status == 204:
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
            return Absent("it was gone")
        outcome = wire.refused(reply, now)
        ok = isinstance(reply, Answer) and reply.ok
        return outcome if isinstance(outcome, Rejected) and not ok else _no_answer(reply, now)


async def _boards(api: Api) -> tuple[list[Any], Reply | None]:
    """Return the boards, or the reply that was no listing."""
    query: dict[str, Any] = {"page_size": 250}
    boards: list[Any] = []
    for _ in range(4):
        reply = await api.get("/boards", query)
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if not isinstance(said.get("items"), list):
            return [], reply
        boards += items(said["items"])
        if not (more := words(said.get("bookmark"))):
            break
        query["bookmark"] = more
    return boards, None


def _told(reply: Reply) -> tuple[str, str, str] | None:
    """Return number, handle and name of the account; None where it is none."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    number, user = wire.number(said.get("id")), line(said.get("username"))
    if not user:
        return None
    return number or user, f"@{user}", line(said.get("business_name")) or user


def _numbers(reply: Reply, now: datetime) -> tuple[Metric, ...] | None:
    said = branch(reply.object(), "all") if isinstance(reply, Answer) and reply.status == 200 else {}
    told = branch(said, "lifetime_metrics") or branch(said, "summary_metrics")
    if not told:
        return None
    counted = {n: int(v) if isinstance(v := told.get(k), float) and v >= 0 else whole(v) for k, n in NUMBERS.items()}
    return tuple(Metric(name, value, now) for name, value in counted.items() if value is not None)


def _no_answer(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the server’s answer makes no sense", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
