"""What the tests of this network share: an account with open secrets, pictures, and a post that walks its steps."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from PIL import Image

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.options import OptionValue
from inkom_desktop.domain.outcome import Outcome, Published, Sighting
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.ports.network import Job, Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from inkom_desktop.web.safe_fetch import NotFetched

NOW = datetime(2026, 11, 23, 10, 0, 0, 123_456, tzinfo=UTC)
_NAMES = UUID("00000000-0000-0000-0000-00000000b5b5")


class NoPages:
    """A fetcher that reaches nothing."""

    async def fetch(self, url: str, **_: object) -> NotFetched:
        return NotFetched("no_name")


@dataclass
class Box:
    """Open secrets that remember what was written; `store` is what several of them share."""

    secrets: dict[str, str]
    written: list[dict[str, str]] = field(default_factory=list)
    store: dict[str, str] | None = None

    def read(self) -> Mapping[str, str]:
        return dict(self.secrets)

    async def reread(self) -> Mapping[str, str]:
        self.secrets.update(self.store or {})
        return self.read()

    async def write(self, secrets: Mapping[str, str]) -> None:
        self.written.append(dict(secrets))
        self.secrets.update(secrets)
        if self.store is not None:
            self.store.update(secrets)


def adapter(fetcher: object | None = None, base: str = "", now: datetime = NOW) -> Bluesky:
    web = Web("bluesky", {"INKOM_API_BASE_BLUESKY": base} if base else {})
    return Bluesky(web, fetcher or NoPages(), lambda: now)  # type: ignore[arg-type]


def account(server: str, did: str = "did:plc:tester", handle: str = "tester.test", **more: object) -> Account:
    made = Account(
        id=f"account-{did}",
        workspace_id="w",
        network="bluesky",
        server=server,
        remote_id=did,
        handle=handle,
        name=handle,
        state=AccountState.HEALTHY,
        created_at=NOW,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def session(signed_in: SignedIn, server: str = "") -> Session:
    box = Box(dict(signed_in.secrets))
    return Session(account(server or signed_in.server, signed_in.remote_id, signed_in.handle), box)


def box_of(opened: Session) -> Box:
    assert isinstance(opened.secrets, Box)
    return opened.secrets


def ask(handle: str, secret: str, server: str = "") -> SignInAsk:
    return SignInAsk(server=server, handle=handle, secret=Secret(secret))


def picture(
    folder: Path, name: str, mime: str = "image/png", size: tuple[int, int] = (8, 6), alt: str = ""
) -> Attachment:
    out = io.BytesIO()
    shade = int.from_bytes(hashlib.sha256(name.encode()).digest()[:3], "big")
    Image.new("RGB", size, (shade >> 16, shade >> 8 & 255, shade & 255)).save(out, mime.removeprefix("image/").upper())
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    (folder / digest).write_bytes(out.getvalue())
    return Attachment(name, MediaFile(digest, mime, len(out.getvalue()), *size, name), alt)


@dataclass
class Post:
    """A post on its way: keeps what the publisher would keep between the steps."""

    session: Session
    parts: tuple[ContentPart, ...]
    folder: Path = Path()
    due_at: datetime = NOW
    now: datetime = NOW
    key: str = "post"
    state: list[Part] = field(default_factory=list)
    options: Mapping[str, OptionValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.state = [
            Part(uuid5(_NAMES, f"{self.key}{i}").hex, uploads=tuple(Upload() for _ in part.media))
            for i, part in enumerate(self.parts)
        ]

    def job(self, step: Step) -> Job:
        return Job(
            "p",
            self.session,
            Content("", self.parts, options=self.options),
            step,
            self.state[step.part],
            tuple(self.state[: step.part]),
            self.due_at,
            self.now,
            lambda file: self.folder / file.sha256,
        )

    async def until_send(self, network: Bluesky, part: int = 0) -> None:
        for number in range(len(self.parts[part].media)):
            done = await network.publish(self.job(Step(StepKind.UPLOAD, part, number)))
            assert isinstance(done, Published), done
            uploads = list(self.state[part].uploads)
            uploads[number] = Upload(done.remote_id, done.receipt)
            self.state[part] = replace(self.state[part], uploads=tuple(uploads))
        prepared = await network.publish(self.job(Step(StepKind.PREPARE, part)))
        assert isinstance(prepared, Published), prepared
        self.state[part] = replace(
            self.state[part], prepared={**prepared.receipt, "remote_id": prepared.remote_id}, sent_at=self.now
        )

    async def send(self, network: Bluesky, part: int = 0) -> Outcome:
        done = await network.publish(self.job(Step(StepKind.SEND, part)))
        if isinstance(done, Published):
            self.live(done, part)
        return done

    def live(self, done: Published, part: int = 0) -> None:
        self.state[part] = replace(
            self.state[part],
            state=PartState.PUBLISHED,
            remote_id=done.remote_id,
            permalink=done.permalink,
            receipt=dict(done.receipt),
        )

    def lost(self, part: int = 0) -> None:
        self.state[part] = replace(self.state[part], state=PartState.UNKNOWN, lost=True)

    async def look(self, network: Bluesky, part: int = 0) -> Sighting:
        return await network.confirm(self.job(Step(StepKind.LOOK, part, of=StepKind.SEND)))

    async def all(self, network: Bluesky) -> list[Published]:
        live: list[Published] = []
        for part in range(len(self.parts)):
            await self.until_send(network, part)
            done = await self.send(network, part)
            assert isinstance(done, Published), done
            live.append(done)
        return live


def words(*texts: str) -> tuple[ContentPart, ...]:
    return tuple(ContentPart(t) for t in texts)


LATER = timedelta(hours=3)
