"""TikTok as a network of Inkom: what it says of itself, its checks, sign-in and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity, text_problems
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, utf16_units
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.options import Option
from inkom_desktop.domain.outcome import Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.tiktok import wire
from inkom_desktop.networks.tiktok.forms import FLOW, FORMS, INBOX, NAME, SCOPES, SITE
from inkom_desktop.networks.tiktok.options import OPTIONS, options_for, problems_of
from inkom_desktop.networks.tiktok.sending import Api, Sending, caption_of
from inkom_desktop.ports.network import BrowserSignIn, Card, NotNow, Preview, Session, SignedIn, SignInAsk, Tile
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.oauth.tokens import Tokens, pasted_tokens
from inkom_desktop.web.reading import branch, items, line, whole, words
from inkom_desktop.web.translate import not_now

LIMIT = 2200
MEDIA = MediaRules(
    1,
    1000,
    {
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4", "video/webm", "video/quicktime"}), 4_000_000_000, most=1, min_side=360, max_side=4096,
            max_seconds=600,
        )
    },
    alt_strict=False,
)  # fmt: skip
"""Pictures are taken from an own verified web address alone, never as bytes. There are no alternative texts."""
CARD = Card(
    key="tiktok",
    name=NAME,
    summary="Films, as drafts in your inbox that you finish on the phone, or directly with an audited app.",
    needs="You need an app of your own that TikTok has approved; without its audit nothing can go out publicly by itself.",
    tile=Tile("TT", "#010101", dark_border="#5F5F5F"),
    sign_in=FORMS,
    unit=Unit.UTF16,
    limit=LIMIT,
    media=MEDIA,
    copies=CopyRule.PREPARED,
    prepares=True,
    profile="https://www.tiktok.com/@{user}",
    brief="Films",
    preview=Preview(actions=("heart", "message-circle", "bookmark", "send")),
    options=OPTIONS,
)
NUMBERS = {"view_count": "views", "like_count": "likes", "comment_count": "comments", "share_count": "shares"}


class TikTok(Sending):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def copies(self, account: Account) -> Copies:
        """A film is known by the number of its announcement, which its bytes fill once."""
        return Copies(CopyRule.PREPARED)

    def options(self, account: Account) -> tuple[Option, ...]:
        """What TikTok lets this creator choose."""
        return options_for(account)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count and find problems, offline and pure."""
        measures = tuple(PartMeasure(utf16_units(p.text), p.text) for p in content.parts)
        problems: list[Problem] = []
        rules = _rules(account)
        for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
            problems += text_problems(part.text, index, measured.length, LIMIT, Unit.UTF16, alone=not part.media)
            if index and part.media:
                problems.append(Problem("too_many_media", part=index, params={"count": len(part.media), "limit": 0}))
            problems += [p for p in media_problems(part.media, index, rules) if p.code != "alt_missing"]
        if not any(p.media for p in content.parts[:1]):
            problems.append(Problem("film_required"))
        if len(content.parts) > 1:
            problems.append(Problem("thread_joined", Severity.WARNING))
        whole_caption = utf16_units(caption_of(content))
        if whole_caption > LIMIT and all(p.code != "too_long" for p in problems):
            params = {"length": whole_caption, "limit": LIMIT, "unit": Unit.UTF16.value}
            problems.append(Problem("too_long", part=0, params=params))
        return Check(Unit.UTF16, LIMIT, measures, (*problems, *problems_of(content)))

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with tokens that the person has. Raises SignInRefused."""
        tokens, kept = pasted_tokens(ask.secret.value)
        return await self._who(tokens, kept, tokens.scopes)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        scopes = SCOPES.get(ask.app or INBOX, SCOPES[INBOX])
        return FLOW.begin(self._web, ask, redirect_uri, [s.name for s in scopes])

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once. Raises SignInRefused."""
        tokens, secrets = await FLOW.finish(self._web, started, answer)
        asked = SCOPES.get(started.kept["app"] or INBOX, SCOPES[INBOX])
        return await self._who(tokens, secrets, tokens.scopes or tuple(s.name for s in asked))

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether TikTok knows the app: `ports.network.ChecksApp`."""
        await FLOW.check_app(self._web, ask, redirect_uri)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works, and what the creator may choose."""
        account, now, api = session.account, datetime.now(UTC), Api(self._web, session=session)
        reply = await _user(api)
        told = _told(reply)
        if told is None or told[0] != account.remote_id:
            return _no_answer(reply, now)
        abilities = await _creator(api, account.scopes)
        return SignedIn(
            account.server, told[0], abilities.get("username") or told[1], told[1], {}, account.scopes, account.expires_at,
            {**account.abilities, **abilities},
        )  # fmt: skip

    async def _who(self, tokens: Tokens, secrets: Mapping[str, str], scopes: tuple[str, ...]) -> SignedIn:
        if scopes and "video.upload" not in scopes and "video.publish" not in scopes:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=SITE)
        api = Api(self._web, tokens.access)
        reply = await _user(api)
        told = _told(reply)
        if told is None:
            raise FLOW.refused(reply, wire.sentence(reply))
        abilities = await _creator(api, scopes)
        ends = tokens.lasts_until(datetime.now(UTC))
        return SignedIn(SITE, told[0], abilities.get("username") or told[1], told[1], secrets, scopes, ends, abilities)

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return what the sign-in may read: followers, and the numbers of public films."""
        api, now, may = Api(self._web, session=session), datetime.now(UTC), session.account.scopes
        found: dict[str, tuple[Metric, ...]] = {}
        if "user.info.stats" in may:
            reply = await api.get("/v2/user/info/", {"fields": "follower_count"})
            followers = whole(branch(wire.data(reply), "user").get("follower_count"))
            if followers is None:
                return _no_answer(reply, now)
            found[""] = (Metric("followers", followers, now),)
        ids = [p.remote_id for p in posts if p.remote_id.isdigit()] if "video.list" in may else []
        for at in range(0, len(ids), 20):
            fields = ",".join(["id", *NUMBERS])
            reply = await api.post(f"/v2/video/query/?fields={fields}", {"filters": {"video_ids": ids[at : at + 20]}})
            if not isinstance(wire.data(reply).get("videos"), list):
                return _no_answer(reply, now)
            for film in items(wire.data(reply)["videos"]):
                if (name := words(branch(film).get("id"))) in ids:
                    told = {n: whole(branch(film).get(k)) for k, n in NUMBERS.items()}
                    found[name] = tuple(Metric(n, v, now) for n, v in told.items() if v is not None)
        return found


def _rules(account: Account | None) -> MediaRules:
    """Return the rules for a creator: some may show longer films than others."""
    most = whole(account.abilities.get("seconds")) if account is not None else None
    return MEDIA.within(MediaKind.VIDEO, max_seconds=float(min(most, 600))) if most else MEDIA


async def _user(api: Api) -> Reply:
    return await api.get("/v2/user/info/", {"fields": "open_id,union_id,display_name,avatar_url"})


def _told(reply: Reply) -> tuple[str, str] | None:
    """Return number and name of the user; None where it is none."""
    user = branch(wire.data(reply), "user")
    number, name = words(user.get("open_id")), line(user.get("display_name"))
    return (number[:100], name or NAME) if number.isascii() and number.isprintable() and number.strip() else None


async def _creator(api: Api, scopes: Sequence[str]) -> dict[str, Any]:
    """Ask what the creator may choose, where films go straight to the profile."""
    if "video.publish" not in scopes:
        return {}
    told = wire.data(await api.post("/v2/post/publish/creator_info/query/", {}))
    if not told:
        return {}
    levels = [v for v in items(told.get("privacy_level_options")) if isinstance(v, str)]
    seconds = whole(told.get("max_video_post_duration_sec"))
    return {"username": line(told.get("creator_username")), "privacy": levels, "seconds": seconds}


def _no_answer(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the server’s answer makes no sense", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
