"""What the tests of this network share: an account with open secrets, pictures, and an article that walks its steps."""

from __future__ import annotations

import hashlib
import io
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.outcome import Outcome, Published, Sighting
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.network import Job, Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def network(base: str = "") -> WordPress:
    return WordPress(Web("wordpress", {"INKOM_API_BASE_WORDPRESS": base} if base else {}))


def ask(server: str, user: str, secret: str) -> SignInAsk:
    return SignInAsk(server=server, handle=user, secret=Secret(secret))


def session_of(signed_in: SignedIn) -> Session:
    account = account_of(
        "wordpress",
        signed_in.server,
        signed_in.remote_id,
        handle=signed_in.handle,
        name=signed_in.name,
        abilities=dict(signed_in.abilities),
    )
    return Session(account, OpenBox(signed_in.secrets))


def session(secrets: Mapping[str, str] | None = None, **abilities: Any) -> Session:
    told = {"root": "https://site.example/wp-json/", "publishes": True, "uploads": True, **abilities}
    account = account_of("wordpress", "https://site.example", "1", abilities=told)
    return Session(account, OpenBox(secrets or {"user": "editor", "app_password": "abcd1234"}))


def picture(folder: Path, name: str, kind: str = "PNG", alt: str = "") -> Attachment:
    out = io.BytesIO()
    shade = hashlib.sha256(name.encode()).digest()
    Image.new("RGB", (8, 6), (shade[0], shade[1], shade[2])).save(out, kind)
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    (folder / digest).write_bytes(out.getvalue())
    file = MediaFile(digest, f"image/{kind.lower()}", len(out.getvalue()), 8, 6, name)
    return Attachment(name, file, alt)


@dataclass
class Walk:
    """One publication's walk, step by step, as the publisher would take it."""

    session: Session
    content: Content
    adapter: WordPress
    folder: Path = Path("/nonexistent")
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        for part in self.content.parts:
            self.parts.append(Part(key=uuid.uuid4().hex, uploads=tuple(Upload() for _ in part.media)))

    def job(self, step: Step) -> Job:
        return Job(
            "p",
            self.session,
            self.content,
            step,
            self.parts[step.part],
            tuple(self.parts[: step.part]),
            NOW,
            NOW,
            lambda file: self.folder / file.sha256,
        )

    async def upload(self, number: int, index: int = 0) -> Outcome:
        done = await self.adapter.publish(self.job(Step(StepKind.UPLOAD, index, number)))
        if isinstance(done, Published):
            uploads = list(self.parts[index].uploads)
            uploads[number] = Upload(done.remote_id, dict(done.receipt))
            self.parts[index] = replace(self.parts[index], uploads=tuple(uploads))
        return done

    async def prepare(self, index: int = 0) -> Outcome:
        done = await self.adapter.publish(self.job(Step(StepKind.PREPARE, index)))
        if isinstance(done, Published):
            kept = {**done.receipt, "remote_id": done.remote_id}
            self.parts[index] = replace(self.parts[index], prepared=kept)
        return done

    async def send(self, index: int = 0) -> Outcome:
        done = await self.adapter.publish(self.job(Step(StepKind.SEND, index)))
        if isinstance(done, Published):
            self.parts[index] = replace(
                self.parts[index],
                state=PartState.PUBLISHED,
                remote_id=done.remote_id,
                permalink=done.permalink,
                receipt=dict(done.receipt),
            )
        return done

    async def look(self, index: int = 0, of: StepKind = StepKind.SEND, number: int | None = None) -> Sighting:
        return await self.adapter.confirm(self.job(Step(StepKind.LOOK, index, number, of)))

    async def all(self) -> list[Published]:
        """Walk every step; every one must succeed at once."""
        told = []
        for index, part in enumerate(self.parts):
            for number in range(len(part.uploads)):
                up = await self.upload(number, index)
                assert isinstance(up, Published), up
            prepared = await self.prepare(index)
            assert isinstance(prepared, Published), prepared
            done = await self.send(index)
            assert isinstance(done, Published), done
            told.append(done)
        return told


def words(*texts: str, title: str = "", media: tuple[Attachment, ...] = ()) -> Content:
    """Parts; the media belong to the first."""
    return Content(title, tuple(ContentPart(t, media if i == 0 else ()) for i, t in enumerate(texts)))
