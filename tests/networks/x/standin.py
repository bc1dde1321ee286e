"""X as its sheet describes it, on loopback, refusing what the real one refuses. A clock that a test moves, a bill that it keeps."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from inkom_desktop.domain.weighted import links, weighted
from inkom_desktop.web.oauth.proof import challenge_of
from tests.networks.contract import NOW
from tests.networks.loopback import Asked, Said
from tests.networks.x.description import breaches, load

CLIENT = "client-id"
REDIRECT = "http://127.0.0.1:8724/callback"
ME = "42"
SCOPES = "tweet.read users.read tweet.write media.write offline.access"
FIELDS = {
    "text", "media", "poll", "reply", "reply_settings", "quote_tweet_id", "made_with_ai", "paid_partnership",
}  # fmt: skip
EPOCH = 1_288_834_974_657


class Refused(Exception):
    def __init__(self, status: int, detail: str, kind: str = "about:blank", **headers: str) -> None:
        body = {"title": detail.split(".")[0], "detail": detail, "type": kind, "status": status}
        self.said = Said(status, body, headers)


@dataclass
class Medium:
    type: str
    category: str
    size: int
    pieces: dict[int, bytes] = field(default_factory=dict)
    done: bool = False
    waits: int = 0
    alt: str = ""

    @property
    def bytes(self) -> bytes:
        return b"".join(piece for _, piece in sorted(self.pieces.items()))


@dataclass
class Post:
    id: str
    body: dict[str, Any]
    at: datetime


@dataclass
class XStandin:
    """`working` is how often a film is still being worked on; `old_names` that only tweet.fields is known; `bill` in
    millionths of a dollar, kept as X bills it.
    """

    now: datetime = NOW
    working: int = 0
    credits: bool = True
    enterprise: bool = False
    old_names: bool = False
    unseen: int = 0
    """How many replies are still told that the post is not visible."""
    bill: int = 0
    tokens: dict[str, datetime] = field(default_factory=dict)
    refreshes: dict[str, bool] = field(default_factory=dict)
    """Refresh tokens, and whether each was used."""
    codes: dict[str, tuple[dict[str, str], datetime]] = field(default_factory=dict)
    media: dict[str, Medium] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)
    said_before: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    _serial: int = 0

    def token(self, life: timedelta = timedelta(hours=2)) -> str:
        made = secrets.token_urlsafe(30)
        self.tokens[made] = self.now + life
        return made

    def refresh(self) -> str:
        made = secrets.token_urlsafe(30)
        self.refreshes[made] = False
        return made

    def approve(self, address: str) -> str:
        """Play the person on X's page; returns where the browser goes."""
        asked = {k: v[0] for k, v in parse_qs(urlsplit(address).query).items()}
        assert urlsplit(address).path == "/i/oauth2/authorize"
        assert asked["client_id"] == CLIENT
        assert asked["redirect_uri"] == REDIRECT
        assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
        assert set(asked["scope"].split()) <= set(SCOPES.split())
        assert len(asked["state"]) <= 500
        code = secrets.token_urlsafe(40)
        self.codes[code] = (asked, self.now)
        return f"{REDIRECT}?{urlencode({'state': asked['state'], 'code': code})}"

    def answer(self, asked: Asked) -> Said:
        try:
            said = self._route(asked)
        except Refused as refused:
            return refused.said
        if (spec := load()) is not None and not self.old_names:
            self.wrong += breaches(spec, asked, said)
        return said

    def _route(self, asked: Asked) -> Said:
        if asked.method == "POST" and asked.path == "/2/oauth2/token":
            return self._token(asked)
        self._who(asked)
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        match asked.method, asked.path.strip("/").split("/")[1:]:
            case "GET", ["users", "me"]:
                self.bill += 1_000
                data = {"id": ME, "username": "ada", "name": "Ada Lovelace", "subscription_type": "None"}
                if "public_metrics" in query.get("user.fields", ""):
                    data["public_metrics"] = {  # type: ignore[assignment]
                        "followers_count": 219, "following_count": 1, "listed_count": 0, "like_count": 0, "tweet_count": 5,
                        "post_count": 5,
                    }  # fmt: skip
                return Said(200, {"data": data})
            case "GET", ["users", "42", "tweets"]:
                return self._timeline(query)
            case "POST", ["tweets"]:
                return self._create(asked.json())
            case "GET", ["tweets"]:
                return self._read(query)
            case "DELETE", ["tweets", number]:
                self.bill += 10_000
                before = len(self.posts)
                self.posts = [p for p in self.posts if p.id != number]
                if len(self.posts) == before:
                    raise Refused(404, "Not found", "https://api.x.com/2/problems/resource-not-found")
                return Said(200, {"data": {"deleted": True}})
            case "POST", ["media", "upload", "initialize"]:
                return self._initialize(asked.json())
            case "POST", ["media", "upload", number, "append"]:
                return self._append(number, asked)
            case "POST", ["media", "upload", number, "finalize"]:
                if asked.json() != {}:
                    raise Refused(400, "The body is not an object")
                return self._finalize(number)
            case "GET", ["media", "upload"]:
                if query.get("command") != "STATUS":
                    raise Refused(400, "command is missing", "https://api.x.com/2/problems/invalid-request")
                return Said(200, {"data": self._shape(query["media_id"])})
            case "POST", ["media", "metadata"]:
                return self._describe(asked.json())
        raise Refused(404, "Not Found")

    # Who may

    def _token(self, asked: Asked) -> Said:
        form = asked.form()
        if form.get("client_id") != CLIENT or "client_secret" in form:
            words = "Missing valid authorization header"
            return Said(401, {"error": "unauthorized_client", "error_description": words})
        wrong = Said(400, {"error": "invalid_request", "error_description": "Value passed for the token was invalid."})
        if form.get("grant_type") == "refresh_token":
            given = form.get("refresh_token", "")
            if self.refreshes.get(given) is not False:
                if given in self.refreshes:
                    # Using one twice ends the whole family.
                    self.refreshes = dict.fromkeys(self.refreshes, True)
                    self.tokens.clear()
                return wrong
            self.refreshes[given] = True
            return self._tokens()
        grant = self.codes.pop(form.get("code", ""), None)
        if grant is None or self.now - grant[1] > timedelta(seconds=30) or form.get("redirect_uri") != REDIRECT:
            return wrong
        if challenge_of(form.get("code_verifier", "")) != grant[0]["code_challenge"]:
            return wrong
        return self._tokens()

    def _tokens(self) -> Said:
        said = {"token_type": "bearer", "expires_in": 7200, "access_token": self.token(), "scope": SCOPES}
        return Said(200, {**said, "refresh_token": self.refresh()})

    def _who(self, asked: Asked) -> None:
        ends = self.tokens.get(asked.headers.get("authorization", "").removeprefix("Bearer "))
        if ends is None or ends <= self.now:
            raise Refused(401, "Unauthorized")

    # Files

    def _initialize(self, body: Any) -> Said:
        if not isinstance(body, dict) or set(body) != {"media_type", "total_bytes", "media_category"}:
            raise Refused(400, "One or more parameters to your request was invalid.")
        most = {"tweet_image": 5_000_000, "tweet_gif": 15_000_000, "tweet_video": 512_000_000}[body["media_category"]]
        if body["total_bytes"] > most:
            raise Refused(400, "The media is too large")
        number = self._number()
        self.media[number] = Medium(body["media_type"], body["media_category"], body["total_bytes"])
        return Said(200, {"data": {"id": number, "media_key": f"3_{number}", "expires_after_secs": 86400}})

    def _append(self, number: str, asked: Asked) -> Said:
        medium = self.media.get(number)
        if medium is None or medium.done:
            raise Refused(404, "The upload is not known", "https://api.x.com/2/problems/resource-not-found")
        kind = asked.headers.get("content-type", "")
        boundary = re.search(r"boundary=(\S+)", kind)
        if not kind.startswith("multipart/form-data") or boundary is None:
            raise Refused(400, "media is missing")
        fields: dict[str, bytes] = {}
        for piece in asked.body.split(b"--" + boundary[1].encode())[1:-1]:
            head = piece.partition(b"\r\n\r\n")[0]
            name = re.search(rb'name="(\w+)"', head)
            assert name is not None
            fields[name[1].decode()] = piece[piece.index(b"\r\n\r\n") + 4 : -2]
        if set(fields) != {"media", "segment_index"}:
            raise Refused(400, "segment_index is missing")
        if len(fields["media"]) > 1 << 20:
            return Said(413, b"<html>Request Entity Too Large</html>")
        medium.pieces[int(fields["segment_index"])] = fields["media"]
        return Said(200, {"data": {"expires_at": int(self.now.timestamp()) + 86400}})

    def _finalize(self, number: str) -> Said:
        medium = self.media[number]
        if len(medium.bytes) != medium.size or sorted(medium.pieces) != list(range(len(medium.pieces))):
            raise Refused(400, "The media is not whole", "https://api.x.com/2/problems/invalid-request")
        medium.done, medium.waits = True, self.working if medium.category != "tweet_image" else 0
        return Said(200, {"data": self._shape(number, asked=False)})

    def _shape(self, number: str, *, asked: bool = True) -> dict[str, Any]:
        medium = self.media[number]
        said: dict[str, Any] = {"id": number, "media_key": f"3_{number}", "size": medium.size}
        if medium.category != "tweet_image":
            state = "pending" if not asked else "in_progress" if medium.waits else "succeeded"
            if medium.waits == 0:
                state = "succeeded"
            medium.waits = max(0, medium.waits - asked)
            said["processing_info"] = {"state": state, "check_after_secs": 3, "progress_percent": 5}
        return said

    def _describe(self, body: Any) -> Said:
        self.bill += 5_000
        medium = self.media[body["id"]]
        medium.alt = body["metadata"]["alt_text"]["text"]
        if len(medium.alt) > 1000:
            raise Refused(400, "alt_text is too long")
        return Said(200, {"data": {"id": body["id"], "associated_metadata": {"alt_text": {"text": medium.alt}}}})

    # Posts

    def _number(self) -> str:
        self._serial += 1
        return str((int(self.now.timestamp() * 1000) - EPOCH << 22) + self._serial)

    def _create(self, body: Any) -> Said:
        if not self.credits:
            raise Refused(402, "Your enrolled account does not have any credits to fulfill this request.")
        if not isinstance(body, dict) or set(body) - FIELDS or not (body.get("text") or body.get("media")):
            raise Refused(400, "One or more parameters to your request was invalid.")
        if weighted(body.get("text", "")) > 280:
            raise Refused(403, "You are not permitted to perform this action.")
        if len(re.findall(r"\$[A-Za-z]{1,6}\b", body.get("text", ""))) > 1:
            raise Refused(403, "Posts may hold at most one cashtag.")
        if "quote_tweet_id" in body and not self.enterprise:
            raise Refused(403, "Quoting is not available to your app.", "https://api.x.com/2/problems/client-forbidden")
        if sum(k in body for k in ("media", "poll", "quote_tweet_id")) > 1:
            raise Refused(400, "You can only provide one of: media, poll, quote.")
        for number in body.get("media", {}).get("media_ids", []):
            if number not in self.media or not self.media[number].done or self.media[number].waits:
                raise Refused(400, "Your media IDs are invalid.", "https://api.x.com/2/problems/invalid-request")
        parent = body.get("reply", {}).get("in_reply_to_tweet_id")
        if parent is not None and (self.unseen or all(p.id != parent for p in self.posts)):
            self.unseen = max(0, self.unseen - 1)
            raise Refused(403, "You attempted to reply to a Tweet that is deleted or not visible to you.")
        if body.get("text") in self.said_before:
            raise Refused(403, "You are not allowed to create a Tweet with duplicate content.")
        self.said_before.append(body.get("text", ""))
        self.bill += 200_000 if links(body.get("text", "")) else 15_000
        made = Post(self._number(), body, self.now)
        self.posts.append(made)
        return Said(201, {"data": {"id": made.id, "text": self._said(made)[0]}})

    def _said(self, post: Post) -> tuple[str, list[dict[str, Any]]]:
        """The text as X shows it: signs escaped, links shortened, one more for the media."""
        text, urls, at, out = post.body.get("text", ""), [], 0, ""
        for number, (start, end) in enumerate(links(text)):
            whole = text[start:end]
            whole = whole if "://" in whole else f"http://{whole}"
            short = f"https://t.co/{post.id[-6:]}{number}"
            urls.append({"start": 0, "end": 0, "url": short, "expanded_url": whole, "display_url": whole[8:]})
            out += text[at:start] + short
            at = end
        out = (out + text[at:]).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if "media" in post.body:
            own = f"https://x.com/ada/status/{post.id}/photo/1"
            urls.append(
                {"start": 0, "end": 0, "url": "https://t.co/media00", "expanded_url": own, "display_url": "pic"}
            )
            out = f"{out} https://t.co/media00"
        return out.strip(), urls

    def _post(self, post: Post, fields: str) -> dict[str, Any]:
        text, urls = self._said(post)
        parent = post.body.get("reply", {}).get("in_reply_to_tweet_id")
        root = post.id
        if parent is not None:
            above = next((p for p in self.posts if p.id == parent), None)
            root = self._post(above, "conversation_id")["conversation_id"] if above else parent
        whole: dict[str, Any] = {
            "created_at": f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z", "entities": {"urls": urls}, "conversation_id": root,
        }  # fmt: skip
        if "media" in post.body:
            whole["attachments"] = {"media_keys": [f"3_{n}" for n in post.body["media"]["media_ids"]]}
        numbers = {"like_count": 3, "reply_count": 1, "quote_count": 0, "bookmark_count": 2, "impression_count": 40}
        whole["public_metrics"] = {**numbers, "retweet_count" if self.old_names else "repost_count": 5}
        whole["non_public_metrics"] = {"url_link_clicks": 7, "user_profile_clicks": 1}
        return {"id": post.id, "text": text, **{k: v for k, v in whole.items() if k in fields.split(",")}}

    def _fields(self, query: dict[str, str]) -> str:
        known, unknown = ("tweet.fields", "post.fields") if self.old_names else ("post.fields", "tweet.fields")
        if unknown in query:
            words = f"The query parameter [{unknown}] is not one of [{known},ids]"
            raise Refused(400, words, "https://api.x.com/2/problems/invalid-request")
        return query.get(known, "")

    def _timeline(self, query: dict[str, str]) -> Said:
        fields = self._fields(query)
        since = datetime.fromisoformat(query["start_time"])
        size, at = int(query["max_results"]), int(query.get("pagination_token", "0"))
        if not 5 <= size <= 100:
            raise Refused(400, "max_results must be between 5 and 100")
        mine = [p for p in reversed(self.posts) if p.at >= since]
        page = mine[at : at + size]
        self.bill += 1_000 * len(page)
        meta: dict[str, Any] = {"result_count": len(page)}
        if at + size < len(mine):
            meta["next_token"] = str(at + size)
        return Said(200, {"meta": meta, **({"data": [self._post(p, fields) for p in page]} if page else {})})

    def _read(self, query: dict[str, str]) -> Said:
        fields, ids = self._fields(query), query["ids"].split(",")
        found = [p for p in self.posts if p.id in ids]
        if "non_public" in fields and any(self.now - p.at > timedelta(days=30) for p in found):
            raise Refused(400, "Field Authorization Error", "https://api.x.com/2/problems/not-authorized-for-field")
        self.bill += 1_000 * len(found)
        missing = [
            {"title": "Not Found Error", "detail": f"Could not find {i}", "resource_type": "post", "resource_id": i,
             "parameter": "ids", "value": i, "type": "https://api.x.com/2/problems/resource-not-found"}
            for i in ids if i not in {p.id for p in found}
        ]  # fmt: skip
        said: dict[str, Any] = {"data": [self._post(p, fields) for p in found]} if found else {}
        return Said(200, {**said, **({"errors": missing} if missing else {})})
