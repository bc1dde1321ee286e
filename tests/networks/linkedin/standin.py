"""LinkedIn as its sheet describes it, on loopback, refusing what the real one refuses. A clock that a test moves.

Written from learn.microsoft.com/linkedin (posts, images, videos, documents, comments, share statistics, authorization code flow)
and from what users of its interface report: a text is cut silently at an unescaped sign; the same words are refused and named;
deleted words are refused for two days with the name of a post that is not there.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from tests.networks.contract import NOW
from tests.networks.loopback import Asked, Said

VERSIONS = frozenset({"202601", "202606", "202609", "202610"})
CLIENT = ("client-id", "client-secret")
REDIRECT = "http://localhost:8723/callback"
MEMBER, PAGE = "urn:li:person:AbC-1", "urn:li:organization:77"
MEMBER_SCOPES = "openid profile w_member_social"
PAGE_SCOPES = "w_organization_social r_organization_social rw_organization_admin"
ANALYTICS = "r_member_postAnalytics r_member_profileAnalytics"
POST_FIELDS = {
    "author", "commentary", "visibility", "distribution", "lifecycleState", "isReshareDisabledByAuthor", "content",
    "reshareContext",
}  # fmt: skip
NEEDED = {"author", "commentary", "visibility", "distribution", "lifecycleState"}
PIECE = 4 * 1024 * 1024
DUPLICATES_FOR = timedelta(days=2)


class Refused(Exception):
    def __init__(self, status: int, code: str, message: str, **details: Any) -> None:
        body = {"status": status, "code": code, "message": message, "serviceErrorCode": 100}
        if details:
            body["errorDetails"] = details
        self.said = Said(status, body)


@dataclass
class Token:
    user: str
    scopes: frozenset[str]
    ends: datetime


@dataclass
class File:
    owner: str
    kind: str
    size: int = 0
    bytes: bytes = b""
    status: str = "WAITING_UPLOAD"
    pieces: dict[int, str] = field(default_factory=dict)
    waits: int = 0


@dataclass
class Entry:
    urn: str
    author: str
    body: dict[str, Any]
    shown: str
    at: datetime
    comments: list[dict[str, Any]] = field(default_factory=list)


def rendered(commentary: str) -> str:
    """What readers see: the real one cuts the text at the first reserved sign that is not escaped, and says success."""
    out, at = [], 0
    while at < len(commentary):
        rest = commentary[at:]
        if tag := re.match(r"\{hashtag\|\\#\|((?:\\.|[^|{}\\])+)\}", rest):
            out.append("#" + re.sub(r"\\(.)", r"\1", tag[1]))
            at += tag.end()
        elif named := re.match(r"@\[((?:\\.|[^\]\\])+)\]\((urn:li:(?:organization|person):[\w-]+)\)", rest):
            out.append(re.sub(r"\\(.)", r"\1", named[1]))
            at += named.end()
        elif rest[0] == "\\" and len(rest) > 1:
            out.append(rest[1])
            at += 2
        elif rest[0] in "\\|{}@[]()<>#*_~":
            break
        else:
            out.append(rest[0])
            at += 1
    return "".join(out)


@dataclass
class LinkedInStandin:
    """`spreading` is how many times a comment comes too early; `working` how often a film is still being worked on."""

    now: datetime = NOW
    spreading: int = 0
    working: int = 0
    roles: dict[str, str] = field(default_factory=lambda: {PAGE: "ADMINISTRATOR"})
    tokens: dict[str, Token] = field(default_factory=dict)
    refreshes: dict[str, str] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    posts: list[Entry] = field(default_factory=list)
    deleted: list[Entry] = field(default_factory=list)
    files: dict[str, File] = field(default_factory=dict)
    _serial: int = 0

    def token(self, scopes: str = MEMBER_SCOPES, life: timedelta = timedelta(days=60)) -> str:
        made = secrets.token_urlsafe(40)
        self.tokens[made] = Token(MEMBER, frozenset(scopes.split()), self.now + life)
        return made

    def approve(self, address: str) -> str:
        """Play the person on LinkedIn's page; returns where the browser goes."""
        asked = {k: v[0] for k, v in parse_qs(urlsplit(address).query).items()}
        assert urlsplit(address).path == "/oauth/v2/authorization"
        assert asked["client_id"] == CLIENT[0], "an unknown app"
        assert asked["redirect_uri"] == REDIRECT, "The redirect_uri does not match the registered value"
        assert asked["response_type"] == "code"
        assert set(asked["scope"].split()) <= {*MEMBER_SCOPES.split(), *PAGE_SCOPES.split()}, "unauthorized_scope_error"
        code = secrets.token_urlsafe(60)
        self.codes[code] = asked
        return f"{REDIRECT}?{urlencode({'code': code, 'state': asked['state']})}"

    # Routes

    def answer(self, asked: Asked) -> Said:
        try:
            return self._route(asked)
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Said:
        at, query = asked.path.strip("/").split("/"), parse_qs(asked.query)
        if asked.path == "/oauth/v2/accessToken" and asked.method == "POST":
            return self._token(asked.form())
        if at[0] == "dms-uploads":
            return self._put(asked, at[1], int(at[2]))
        who = self._who(asked.headers)
        if at[0] == "v2":
            return self._v2(asked, who, at)
        if at[0] != "rest":
            raise Refused(404, "RESOURCE_NOT_FOUND", "No virtual resource found")
        self._versioned(asked.headers)
        restli = asked.headers.get("x-restli-method", "")
        match asked.method, at[1:]:
            case "POST", ["posts"]:
                return self._post(who, asked.json())
            case "GET", ["posts"]:
                self._needs(restli == "FINDER", "X-RestLi-Method: FINDER is missing")
                return self._list(who, query)
            case "GET", ["posts", urn]:
                self._reads(who)
                return Said(200, self._shape(self._find(unquote(urn))))
            case "DELETE", ["posts", urn]:
                self._needs(restli == "DELETE", "X-RestLi-Method: DELETE is missing")
                return self._delete(who, unquote(urn))
            case "POST", [("images" | "videos" | "documents") as kind]:
                self._needs(query.get("action") is not None, "action is missing")
                return self._file(who, kind, query["action"][0], asked.json())
            case "GET", ["images" | "videos" | "documents", urn]:
                self._reads(who)
                return self._how_far(unquote(urn))
            case "POST", ["socialActions", urn, "comments"]:
                return self._comment(who, unquote(urn), asked.json())
            case "GET", ["socialActions", urn, "comments"]:
                self._reads(who)
                return Said(200, {"elements": self._find(unquote(urn)).comments})
            case "DELETE", ["socialActions", urn, "comments", number]:
                self._needs("actor" in query, "actor is missing")
                entry = self._find(unquote(urn))
                entry.comments = [c for c in entry.comments if not c["$URN"].endswith(f",{number})")]
                return Said(204)
            case "GET", ["organizationAcls"]:
                self._needs(restli == "FINDER" and query.get("q") == ["roleAssignee"], "no such finder")
                self._scoped(who, "rw_organization_admin")
                acls = [
                    {"role": r, "organization": u, "roleAssignee": who.user, "state": "APPROVED"}
                    for u, r in self.roles.items()
                ]
                return Said(200, {"elements": acls, "paging": {"start": 0, "count": 100}})
            case "GET", ["organizations", number]:
                return Said(200, {"id": int(number), "localizedName": f"Acme {number}", "vanityName": f"acme-{number}"})
            case "GET", ["organizations"]:
                self._needs(restli == "FINDER" and query.get("q") == ["vanityName"], "no such finder")
                self._scoped(who, "rw_organization_admin")
                known = query["vanityName"][0] == "acme"
                return Said(200, {"elements": [{"id": 4711, "vanityName": "acme"}] if known else []})
            case "GET", ["networkSizes", _]:
                self._needs(query.get("edgeType") == ["COMPANY_FOLLOWED_BY_MEMBER"], "edgeType is missing")
                return Said(200, {"firstDegreeSize": 219})
            case "GET", ["organizationalEntityShareStatistics"]:
                self._reads(who)
                named = re.search(r"(?:shares|ugcPosts)=List\((urn%3Ali%3A(?:share|ugcPost)%3A\d+)\)", asked.query)
                self._needs(named is not None, "shares=List(…) is missing")
                return Said(
                    200,
                    {
                        "elements": [
                            {"totalShareStatistics": {"impressionCount": 40, "likeCount": 3, "engagement": 0.1}}
                        ]
                    },
                )
            case "GET", ["memberCreatorPostAnalytics"]:
                self._scoped(who, "r_member_postAnalytics")
                self._needs(
                    bool(re.search(r"entity=\((share|ugc):urn%3Ali%3A(share|ugcPost)%3A\d+\)", asked.query)), "entity"
                )
                if query["queryType"] == ["POST_SAVE"] and asked.headers["linkedin-version"] < "202604":
                    raise Refused(400, "INVALID_PARAM", "queryType is invalid")
                return Said(200, {"elements": [{"count": 12, "metricType": query["queryType"][0]}]})
            case "GET", ["memberFollowersCount"]:
                self._scoped(who, "r_member_profileAnalytics")
                return Said(200, {"elements": [{"memberFollowersCount": 1001}]})
        raise Refused(404, "RESOURCE_NOT_FOUND", "No virtual resource found")

    def _v2(self, asked: Asked, who: Token, at: list[str]) -> Said:
        match asked.method, at[1:]:
            case "GET", ["userinfo"]:
                self._scoped(who, "openid")
                return Said(
                    200,
                    {
                        "sub": who.user.rsplit(":", 1)[-1],
                        "name": "Ada Lovelace",
                        "picture": "https://media.licdn.com/x",
                    },
                )
            case "GET", ["socialActions", urn]:
                entry = self._find(unquote(urn))
                likes = {"totalLikes": 5, "likedByCurrentUser": False}
                return Said(
                    200, {"likesSummary": likes, "commentsSummary": {"aggregatedTotalComments": len(entry.comments)}}
                )
        raise Refused(404, "RESOURCE_NOT_FOUND", "No virtual resource found")

    # Who may

    def _token(self, form: dict[str, str]) -> Said:
        if (form.get("client_id"), form.get("client_secret")) != CLIENT:
            return Said(401, {"error": "invalid_client", "error_description": "Client authentication failed"})
        if form.get("grant_type") == "refresh_token":
            scopes = self.refreshes.get(form.get("refresh_token", ""))
            if scopes is None:
                return Said(400, {"error": "invalid_grant", "error_description": "The refresh token has been revoked"})
            return Said(
                200, {"access_token": self.token(scopes), "expires_in": 5184000, "refresh_token": form["refresh_token"]}
            )
        asked = self.codes.pop(form.get("code", ""), None)
        if (
            form.get("grant_type") != "authorization_code"
            or asked is None
            or asked["redirect_uri"] != form.get("redirect_uri")
        ):
            words = (
                "Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code."
            )
            return Said(400, {"error": "invalid_request", "error_description": words})
        scope = ",".join(asked["scope"].split())
        return Said(200, {"access_token": self.token(asked["scope"]), "expires_in": 5184000, "scope": scope})

    def _who(self, headers: Mapping[str, str]) -> Token:
        token = self.tokens.get(headers.get("authorization", "").removeprefix("Bearer "))
        if token is None:
            raise Refused(401, "REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user")
        if token.ends <= self.now:
            raise Refused(401, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired")
        return token

    def _versioned(self, headers: Mapping[str, str]) -> None:
        version = headers.get("linkedin-version", "")
        self._needs(bool(re.fullmatch(r"\d{6}", version)), "A version must be present")
        if version not in VERSIONS:
            raise Refused(426, "NONEXISTENT_VERSION", f"Requested version {version} is not active")
        self._needs(headers.get("x-restli-protocol-version") == "2.0.0", "Invalid X-Restli-Protocol-Version")

    def _needs(self, given: bool, message: str) -> None:
        if not given:
            raise Refused(400, "ILLEGAL_ARGUMENT", message)

    def _scoped(self, who: Token, scope: str) -> None:
        if scope not in who.scopes:
            raise Refused(403, "ACCESS_DENIED", "Not enough permissions to access this resource")

    def _reads(self, who: Token) -> None:
        self._scoped(who, "r_organization_social")

    def _may_post_as(self, who: Token, author: Any) -> None:
        if author == who.user:
            return self._scoped(who, "w_member_social")
        if isinstance(author, str) and author.startswith("urn:li:organization:"):
            if "w_organization_social" not in who.scopes:
                raise Refused(
                    400, "ILLEGAL_ARGUMENT", "Organization permissions must be used when using organization as author"
                )
            if self.roles.get(author) in ("ADMINISTRATOR", "CONTENT_ADMINISTRATOR"):
                return None
        raise Refused(403, "ACCESS_DENIED", "The resource is forbidden")

    # Posts

    def _post(self, who: Token, body: Any) -> Said:
        if not isinstance(body, dict):
            raise Refused(400, "ILLEGAL_ARGUMENT", "The body is not valid")
        for name in sorted(set(body) - POST_FIELDS):
            raise Refused(422, "UNPROCESSABLE_ENTITY", f"/{name} :: unrecognized field found but not allowed")
        for name in sorted(NEEDED - set(body)):
            raise Refused(422, "MISSING_FIELD", f"/{name} :: field is required but not found and has no default value")
        self._may_post_as(who, body["author"])
        self._well_formed(body)
        shown = rendered(body["commentary"])
        if len(shown.encode("utf-16-le")) // 2 > 3000:
            raise Refused(422, "INVALID_CONTENT", "commentary length exceeds the maximum of 3000 characters")
        self._refuse_duplicate(body, shown)
        entry = Entry(self._urn(), body["author"], body, shown, self.now)
        self.posts.append(entry)
        return Said(201, b"", {"x-restli-id": entry.urn})

    def _well_formed(self, body: dict[str, Any]) -> None:
        spread = {"feedDistribution", "targetEntities", "thirdPartyDistributionChannels"}
        self._needs(set(body["distribution"]) == spread, "distribution is not valid")
        self._needs(body["visibility"] in ("PUBLIC", "CONNECTIONS", "LOGGED_IN"), "visibility is not valid")
        self._needs(body["lifecycleState"] == "PUBLISHED", "lifecycleState is not valid")
        if "reshareContext" in body:
            self._needs("content" not in body, "A reshare has no content")
            self._find(body["reshareContext"]["parent"])
        content = body.get("content")
        if content is None:
            return
        self._needs(len(content) == 1, "Exactly one kind of content")
        [(kind, inside)] = content.items()
        match kind:
            case "media":
                self._needs(set(inside) <= {"id", "altText", "title"}, "unrecognized field in media")
                file = self._usable(body["author"], inside["id"])
                self._needs(file.kind != "documents" or bool(inside.get("title")), "A document needs a title")
                self._needs(len(inside.get("altText", "")) <= 4086, "altText is too long")
            case "multiImage":
                self._needs(2 <= len(inside["images"]) <= 20, "multiImage takes 2 to 20 images")
                for image in inside["images"]:
                    self._needs(set(image) <= {"id", "altText"}, "unrecognized field in images")
                    self._needs(self._usable(body["author"], image["id"]).kind == "images", "not an image")
            case "article":
                self._needs(
                    set(inside) <= {"source", "title", "description", "thumbnail"}, "unrecognized field in article"
                )
                self._needs(
                    0 < len(inside["title"]) < 400 and len(inside.get("description", "")) < 4086, "article is too long"
                )
                if "thumbnail" in inside:
                    self._usable(body["author"], inside["thumbnail"])
            case "poll":
                self._needs(set(inside) == {"question", "options", "settings"}, "unrecognized field in poll")
                self._needs(0 < len(inside["question"]) <= 140, "question is too long")
                self._needs(2 <= len(inside["options"]) <= 4, "2 to 4 options")
                self._needs(all(0 < len(o["text"]) <= 30 for o in inside["options"]), "an option is too long")
                durations = ("ONE_DAY", "THREE_DAYS", "SEVEN_DAYS", "FOURTEEN_DAYS")
                self._needs(inside["settings"]["duration"] in durations, "duration is not valid")
            case _:
                raise Refused(
                    422, "UNPROCESSABLE_ENTITY", f"/content/{kind} :: unrecognized field found but not allowed"
                )

    def _usable(self, author: str, urn: str) -> File:
        file = self.files.get(urn)
        self._needs(file is not None and file.owner == author, "media is not valid or not owned by the author")
        assert file is not None
        self._needs(file.status == "AVAILABLE", f"media {urn} is not AVAILABLE ({file.status})")
        return file

    def _refuse_duplicate(self, body: dict[str, Any], shown: str) -> None:
        same = [
            e
            for e in self.posts
            if e.author == body["author"] and e.shown == shown and "media" not in str(body.get("content"))
        ]
        ghosts = [e for e in self.deleted if e.author == body["author"] and e.shown == shown]
        urn = same[-1].urn if same else self._urn() if ghosts and self.now - ghosts[-1].at < DUPLICATES_FOR else ""
        if urn:
            words = f"Content is a duplicate of {urn}"
            raise Refused(422, "INVALID_CONTENT", words, inputErrors=[{"code": "DUPLICATE_POST", "description": words}])

    def _urn(self) -> str:
        self._serial += 1
        return f"urn:li:share:{(int(self.now.timestamp() * 1000) << 22) + self._serial}"

    def _find(self, urn: str) -> Entry:
        for entry in self.posts:
            if entry.urn == urn:
                return entry
        raise Refused(404, "RESOURCE_NOT_FOUND", f"Unable to obtain activity for {urn}")

    def _list(self, who: Token, query: dict[str, list[str]]) -> Said:
        self._reads(who)
        self._needs(
            query.get("q") == ["author"] and query.get("sortBy", ["CREATED"])[0] in ("CREATED", "LAST_MODIFIED"), "q"
        )
        start, count = int(query.get("start", ["0"])[0]), int(query.get("count", ["10"])[0])
        self._needs(count <= 100, "count is too high")
        mine = [e for e in reversed(self.posts) if e.author == query["author"][0]]
        return Said(
            200, {"elements": [self._shape(e) for e in mine[start : start + count]], "paging": {"start": start}}
        )

    def _shape(self, entry: Entry) -> dict[str, Any]:
        at = int(entry.at.timestamp() * 1000)
        return {**entry.body, "id": entry.urn, "createdAt": at, "publishedAt": at, "lastModifiedAt": at}

    def _delete(self, who: Token, urn: str) -> Said:
        for entry in [e for e in self.posts if e.urn == urn]:
            self._may_post_as(who, entry.author)
            self.posts.remove(entry)
            entry.at = self.now
            self.deleted.append(entry)
        return Said(204)

    def _comment(self, who: Token, urn: str, body: Any) -> Said:
        self._needs(set(body) <= {"actor", "object", "message", "parentComment", "content"}, "unrecognized field")
        self._may_post_as(who, body["actor"])
        self._needs(body["object"] == urn, "object does not match")
        self._needs(
            set(body["message"]) == {"text"} and 0 < len(body["message"]["text"]) <= 1250, "message is not valid"
        )
        if self.spreading:
            self.spreading -= 1
            raise Refused(404, "RESOURCE_NOT_FOUND", f"Unable to obtain activity for {urn}")
        entry = self._find(urn)
        self._serial += 1
        comment = f"urn:li:comment:(urn:li:activity:{urn.rsplit(':', 1)[-1]},{7_000_000 + self._serial})"
        entry.comments.append({"$URN": comment, "actor": body["actor"], "message": body["message"]})
        return Said(201, {"$URN": comment, "object": urn}, {"x-restli-id": comment.rsplit(",", 1)[-1].rstrip(")")})

    # Files

    def _file(self, who: Token, kind: str, action: str, body: Any) -> Said:
        if action == "finalizeUpload":
            return self._finalize(body["finalizeUploadRequest"])
        self._needs(action == "initializeUpload" and set(body) == {"initializeUploadRequest"}, "unrecognized action")
        asked = body["initializeUploadRequest"]
        film = {"fileSizeBytes", "uploadCaptions", "uploadThumbnail"} if kind == "videos" else set()
        self._needs(set(asked) == {"owner"} | film, "unrecognized field in initializeUploadRequest")
        self._may_post_as(who, asked["owner"])
        self._serial += 1
        urn = f"urn:li:{kind[:-1]}:C5{self._serial:08d}"
        file = self.files[urn] = File(asked["owner"], kind, asked.get("fileSizeBytes", 0), waits=self.working)
        address = f"https://www.linkedin.com/dms-uploads/{urn.rsplit(':', 1)[-1]}"
        if kind != "videos":
            return Said(200, {"value": {kind[:-1]: urn, "uploadUrl": f"{address}/0", "uploadUrlExpiresAt": 1}})
        self._needs(75_000 <= file.size <= 500_000_000, "fileSizeBytes is out of range")
        pieces = [
            {"uploadUrl": f"{address}/{n}", "firstByte": n * PIECE, "lastByte": min((n + 1) * PIECE, file.size) - 1}
            for n in range(-(-file.size // PIECE))
        ]
        return Said(200, {"value": {"video": urn, "uploadInstructions": pieces, "uploadToken": "tok"}})

    def _put(self, asked: Asked, key: str, number: int) -> Said:
        self._who(asked.headers)
        [file] = [f for u, f in self.files.items() if u.endswith(key)]
        self._needs(asked.method == "PUT" and bool(asked.body), "PUT the bytes")
        if file.kind != "videos":
            file.bytes, file.status = asked.body, "AVAILABLE" if file.kind == "images" else "PROCESSING"
            return Said(201)
        size = min(PIECE, file.size - number * PIECE)
        if len(asked.body) != size:
            return Said(400, b"the piece has another size")
        file.pieces[number], file.bytes = f"etag-{number}", file.bytes + asked.body
        return Said(200, b"", {"ETag": f'"etag-{number}"'})

    def _finalize(self, asked: Any) -> Said:
        file = self.files[asked["video"]]
        self._needs(asked["uploadToken"] == "tok", "uploadToken is not valid")
        self._needs(
            asked["uploadedPartIds"] == [file.pieces[n] for n in sorted(file.pieces)], "uploadedPartIds are not valid"
        )
        self._needs(len(file.bytes) == file.size, "the film is not whole")
        file.status = "PROCESSING"
        return Said(200)

    def _how_far(self, urn: str) -> Said:
        file = self.files[urn]
        if file.status == "PROCESSING":
            file.waits -= 1
            file.status = "AVAILABLE" if file.waits < 0 else "PROCESSING"
        return Said(200, {"id": urn, "owner": file.owner, "status": file.status})

    def work(self) -> None:
        """Everything that is worked on is ready."""
        for file in self.files.values():
            file.status = "AVAILABLE" if file.status == "PROCESSING" else file.status
