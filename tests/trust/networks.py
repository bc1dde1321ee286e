"""One small adapter for each way of refusing copies (classes A to E), through the product's own client and translation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import MediaRules
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.network import Card, Job, NotNow, Session, Tile
from inkom_desktop.web import translate
from inkom_desktop.web.client import Answer, Reply, Web
from tests.fakes.clock import NOW

DEADLINE_S = 40.0
HANGING_S = 0.4
"""The deadline of runs in which a server hangs: that is waited for in real time. A machine under load may answer later in
these, which makes a lost answer more; all others have the product's own deadline."""


@dataclass(frozen=True)
class Class:
    """A class of networks: the rule its card declares, and whether its servers really refuse copies."""

    name: str
    rule: CopyRule
    path: str = "posts"
    prepares: bool = False
    keeps_keys: bool = False
    real: str = ""
    """The real network whose adapter is run instead of the small one."""
    scenes: tuple[str, ...] = ()
    """The scenes that it is played in; without any, all."""

    @property
    def honours(self) -> bool:
        return self.prepares or self.keeps_keys


CLASSES = (
    Class("A record key", CopyRule.RECORD_KEY, "records", keeps_keys=True),
    Class("A' draft, then switch", CopyRule.PREPARED, "drafts", prepares=True),
    Class("B server key", CopyRule.SERVER_KEY, keeps_keys=True),
    Class("C container", CopyRule.PREPARED, "containers", prepares=True),
    Class("D listing", CopyRule.LOOK_UP),
    Class("E blind", CopyRule.NONE),
)
REAL_CLASSES = (
    Class(
        "Bluesky", CopyRule.RECORD_KEY, keeps_keys=True, real="bluesky", scenes=("post", "twins", "thread", "picture")
    ),
    Class(
        "WordPress",
        CopyRule.PREPARED,
        prepares=True,
        real="wordpress",
        scenes=("post", "twins", "picture", "handed over", "taken back", "moved"),
    ),
    Class(
        "Mastodon with keys",
        CopyRule.SERVER_KEY,
        keeps_keys=True,
        real="mastodon",
        scenes=("post", "twins", "thread", "picture", "handed over", "taken back", "moved"),
    ),
    Class("Mastodon without keys", CopyRule.LOOK_UP, real="mastodon without keys", scenes=("post", "twins", "thread")),
    Class("LinkedIn page", CopyRule.LOOK_UP, real="linkedin", scenes=("post", "picture")),
    Class("Telegram", CopyRule.NONE, real="telegram", scenes=("post", "thread", "picture")),
)
"""The adapters of real networks, one or more for each class that they are of."""


class TrustNetwork:
    """Implements `ports.network.Network` for one class against the counting server's world at `base`."""

    def __init__(self, kind: Class, base: str, clock: Clock, deadline_s: float = DEADLINE_S) -> None:
        self.kind = kind
        self.base = base
        self._clock = clock
        self._deadline_s = deadline_s
        self.web = Web("trust", environ={})

    @property
    def card(self) -> Card:
        rules = MediaRules.pictures(4, {"image/png"}, 10**6, 1000)
        tile = Tile("Tr", "#123456")
        return Card(
            "trust", "Trust", "", tile, (), Unit.GRAPHEMES, 300, rules, self.kind.rule, prepares=self.kind.prepares
        )

    def check(self, content: Content, account: Account | None) -> Check:
        return Check(Unit.GRAPHEMES, 300, tuple(PartMeasure(len(p.text), p.text) for p in content.parts), ())

    def copies(self, account: Account) -> Copies:
        life = timedelta(minutes=50) if self.kind.rule is CopyRule.SERVER_KEY else timedelta(0)
        return Copies(self.kind.rule, life)

    async def publish(self, job: Job) -> Outcome:
        if job.step.kind is StepKind.UPLOAD:
            path, method, body = "media", "POST", {}
        else:
            path, method, body = self._send(job)
        headers = {"Idempotency-Key": job.part.key} if self.kind.rule is CopyRule.SERVER_KEY else {}
        reply = await self._call(method, path, job.account, body, headers)
        return self._posted(reply) or translate.refusal(reply, job.now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        reply = await self._call("DELETE", f"posts/{part.remote_id}", session.account)
        if isinstance(reply, Answer) and (reply.status in (404, 410) or reply.object().get("id") == part.remote_id):
            return Absent("it is gone")
        return translate.not_now(reply, self._clock.now())

    def _send(self, job: Job) -> tuple[str, str, dict[str, object]]:
        body: dict[str, object] = {
            "text": job.words.text,
            "reply": job.earlier[-1].remote_id if job.earlier else None,
            "media": [u.remote_id for u in job.part.uploads],
        }
        if job.step.kind is StepKind.PREPARE:
            return "drafts", "POST", body
        if self.kind.prepares:
            assert job.part.prepared is not None
            return f"{self.kind.path}/{job.part.prepared['remote_id']}/publish", "POST", body
        if self.kind.rule is CopyRule.RECORD_KEY:
            return f"records/{job.part.key}", "PUT", body
        return "posts", "POST", body

    def _posted(self, reply: Reply) -> Published | Unknown | None:
        if not isinstance(reply, Answer) or not reply.ok:
            return None
        found = reply.object().get("id")
        return Published(str(found), f"{self.base}/{found}", http_status=reply.status) if found else None

    async def confirm(self, job: Job) -> Sighting:
        if self.kind.rule is CopyRule.NONE:
            return Unclear("cannot be read")
        key = job.part.key if self.kind.rule is CopyRule.RECORD_KEY else (job.part.prepared or {}).get("remote_id")
        if self.kind.rule in (CopyRule.RECORD_KEY, CopyRule.PREPARED):
            reply = await self._call("GET", f"records/{key}", job.account)
            if isinstance(reply, Answer) and reply.status == 404:
                return Absent()
            return found if isinstance(found := self._posted(reply), Published) else translate.unclear(reply, job.now)
        reply = await self._call("GET", "posts", job.account)
        if not isinstance(reply, Answer) or not isinstance(posts := reply.json(), list):
            return translate.unclear(reply, job.now)
        for post in posts:
            if post["text"] == job.words.text and post["id"] not in job.taken:
                return Published(post["id"], f"{self.base}/{post['id']}")
        return Absent()

    async def _call(
        self, method: str, path: str, account: Account, body: object = None, headers: dict[str, str] | None = None
    ) -> Reply:
        url = f"{self.base}/{path}"
        seconds = (self._clock.now() - NOW).total_seconds()
        told = {"X-Now": str(seconds), "X-Account": account.id, **(headers or {})}
        if method == "GET":
            return await self.web.read(url, headers=told, allow_lan=True, deadline_s=self._deadline_s)
        return await self.web.write(
            method, url, headers=told, json_body=body, allow_lan=True, deadline_s=self._deadline_s
        )
