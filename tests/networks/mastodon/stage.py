"""What the tests of this network share: an account with open secrets, pictures, and a post that walks its steps."""

from __future__ import annotations

import hashlib
import io
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.outcome import Accepted, Outcome, Published, Sighting
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Job, Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def network() -> Mastodon:
    return Mastodon(Web("mastodon", {}))


@dataclass
class Box:
    """Implements `ports.vault.SecretBox` in memory."""

    secrets: dict[str, str] = field(default_factory=dict)

    def read(self) -> Mapping[str, str]:
        return self.secrets

    async def reread(self) -> Mapping[str, str]:
        return self.read()

    async def write(self, secrets: Mapping[str, str]) -> None:
        self.secrets = dict(secrets)


def session(
    server: str, remote_id: str = "101", token: str = "token", abilities: Abilities | None = None, **changes: object
) -> Session:
    account = Account(
        id="account",
        workspace_id="workspace",
        network="mastodon",
        server=server,
        remote_id=remote_id,
        handle="@alice",
        name="Alice",
        state=AccountState.HEALTHY,
        created_at=EPOCH,
        abilities=(abilities or Abilities()).json(),
    )
    return Session(replace(account, **changes), Box({"access_token": token}))  # type: ignore[arg-type]


def session_of(signed_in: SignedIn) -> Session:
    made = session(signed_in.server, signed_in.remote_id)
    account = replace(made.account, handle=signed_in.handle, abilities=dict(signed_in.abilities))
    return Session(account, Box(dict(signed_in.secrets)))


async def connect(server: str, token: str) -> Session:
    return session_of(await network().sign_in(SignInAsk(server=server, secret=Secret(token))))


def picture(folder: Path, colour: str, alt: str = "") -> Attachment:
    """A tiny PNG with a colour of its own, kept under its hash as the media folder keeps it."""
    made = io.BytesIO()
    Image.new("RGB", (8, 6), colour).save(made, "PNG")
    content = made.getvalue()
    digest = hashlib.sha256(content).hexdigest()
    (folder / digest).write_bytes(content)
    return Attachment(uuid.uuid4().hex, MediaFile(digest, "image/png", len(content), 8, 6, f"{colour}.png"), alt)


@dataclass
class Walk:
    """One publication's walk to one account, step by step, as the publisher would take it."""

    session: Session
    content: Content
    now: Callable[[], datetime]
    folder: Path = Path("/nonexistent")
    adapter: Mastodon = field(default_factory=network)
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        for part in self.content.parts:
            self.parts.append(Part(key=uuid.uuid4().hex, uploads=tuple(Upload() for _ in part.media)))

    def job(self, index: int, step: Step) -> Job:
        return Job(
            publication_id="publication",
            session=self.session,
            content=self.content,
            step=step,
            part=self.parts[index],
            earlier=tuple(self.parts[:index]),
            due_at=self.now(),
            now=self.now(),
            media_path=lambda file: self.folder / file.sha256,
        )

    async def upload(self, index: int, number: int) -> Outcome:
        outcome = await self.adapter.publish(self.job(index, Step(StepKind.UPLOAD, index, number)))
        self._keep(index, number, outcome)
        return outcome

    async def look_for_upload(self, index: int, number: int) -> Sighting:
        sighting = await self.adapter.confirm(self.job(index, Step(StepKind.LOOK, index, number, of=StepKind.UPLOAD)))
        self._keep(index, number, sighting)
        return sighting

    def _keep(self, index: int, number: int, told: Outcome | Sighting) -> None:
        uploads = list(self.parts[index].uploads)
        if isinstance(told, Published):
            uploads[number] = Upload(told.remote_id, dict(told.receipt))
        elif isinstance(told, Accepted):
            uploads[number] = Upload("", dict(told.receipt))
        self.parts[index] = replace(self.parts[index], uploads=tuple(uploads))

    async def send(self, index: int = 0, *, keep: bool = True) -> Outcome:
        self.parts[index] = replace(self.parts[index], sent_at=self.parts[index].sent_at or self.now())
        outcome = await self.adapter.publish(self.job(index, Step(StepKind.SEND, index)))
        if keep and isinstance(outcome, Published):
            self._publish(index, outcome)
        return outcome

    def _publish(self, index: int, told: Published) -> None:
        self.parts[index] = replace(
            self.parts[index],
            state=PartState.PUBLISHED,
            remote_id=told.remote_id,
            permalink=told.permalink,
            receipt=dict(told.receipt),
        )

    async def look(self, index: int = 0) -> Sighting:
        return await self.adapter.confirm(self.job(index, Step(StepKind.LOOK, index, of=StepKind.SEND)))

    async def all(self) -> list[Published]:
        """Walk every step; every one must succeed at once."""
        told = []
        for index, part in enumerate(self.parts):
            for number in range(len(part.uploads)):
                assert isinstance(await self.upload(index, number), Published)
            outcome = await self.send(index)
            assert isinstance(outcome, Published), outcome
            told.append(outcome)
        return told


def content(*texts: str, media: tuple[Attachment, ...] = ()) -> Content:
    """Parts; the media belong to the first."""
    return Content("", tuple(ContentPart(text, media if number == 0 else ()) for number, text in enumerate(texts)))
