"""One publication's walk to one account, step by step, as the publisher would take it, and what stands on its way."""

from __future__ import annotations

import hashlib
import io
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from PIL import Image

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.options import OptionValue
from inkom_desktop.domain.outcome import Accepted, Outcome, Published, Sighting
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.ports.network import Job, Network, Session
from tests.networks.contract import NOW


def picture(folder: Path, colour: str, alt: str = "") -> Attachment:
    """A tiny PNG with a colour of its own, kept under its hash as the media folder keeps it."""
    made = io.BytesIO()
    Image.new("RGB", (8, 6), colour).save(made, "PNG")
    return kept(folder, made.getvalue(), "image/png", f"{colour}.png", alt)


def kept(folder: Path, content: bytes, mime: str, name: str, alt: str = "", **facts: object) -> Attachment:
    """A file with these bytes, kept under its hash."""
    digest = hashlib.sha256(content).hexdigest()
    (folder / digest).write_bytes(content)
    file = MediaFile(digest, mime, len(content), 8, 6, name)
    return Attachment(uuid.uuid4().hex, replace(file, **facts), alt)  # type: ignore[arg-type]


def content(*texts: str, media: tuple[Attachment, ...] = (), comment: str = "", **options: OptionValue) -> Content:
    """Parts; the media belong to the first. Options are those of the post, a poll of its first part."""
    of_part = {k: v for k, v in options.items() if k == "poll"}
    parts = [ContentPart(t, media if not i else (), of_part if not i else {}) for i, t in enumerate(texts)]
    if comment:
        parts.append(ContentPart(comment, comment=True))
    return Content("", tuple(parts), options={k: v for k, v in options.items() if k != "poll"})


@dataclass
class Walk:
    """`now` is the stand-in's clock too; `taken` what the ledger has of the account's other posts."""

    adapter: Network
    session: Session
    content: Content
    folder: Path = Path("/nonexistent")
    now: Callable[[], datetime] = lambda: NOW
    due: datetime = NOW
    taken: frozenset[str] = frozenset()
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        for part in self.content.parts:
            self.parts.append(Part(uuid.uuid4().hex, uploads=tuple(Upload() for _ in part.media)))

    def job(self, step: Step) -> Job:
        return Job(
            "p", self.session, self.content, step, self.parts[step.part], tuple(self.parts[: step.part]), self.due,
            self.now(), lambda file: self.folder / file.sha256, self.taken,
        )  # fmt: skip

    async def upload(self, number: int = 0, index: int = 0) -> Outcome:
        done = await self.adapter.publish(self.job(Step(StepKind.UPLOAD, index, number)))
        self._keep(index, number, done)
        return done

    async def look_for_upload(self, number: int = 0, index: int = 0) -> Sighting:
        seen = await self.adapter.confirm(self.job(Step(StepKind.LOOK, index, number, of=StepKind.UPLOAD)))
        self._keep(index, number, seen)
        return seen

    def _keep(self, index: int, number: int, told: Outcome | Sighting) -> None:
        uploads = list(self.parts[index].uploads)
        if isinstance(told, Published):
            uploads[number] = Upload(told.remote_id, dict(told.receipt))
        elif isinstance(told, Accepted):
            uploads[number] = Upload("", dict(told.receipt))
        self.parts[index] = replace(self.parts[index], uploads=tuple(uploads))

    async def prepare(self, index: int = 0) -> Outcome:
        done = await self.adapter.publish(self.job(Step(StepKind.PREPARE, index)))
        if isinstance(done, Published):
            kept = {**done.receipt, "remote_id": done.remote_id}
            self.parts[index] = replace(self.parts[index], prepared=kept)
        return done

    async def send(self, index: int = 0, *, keep: bool = True) -> Outcome:
        sent_at = self.parts[index].sent_at or self.now()
        self.parts[index] = replace(self.parts[index], sent_at=sent_at, state=PartState.SENDING)
        done = await self.adapter.publish(self.job(Step(StepKind.SEND, index)))
        if keep and isinstance(done, Published):
            self.parts[index] = replace(
                self.parts[index],
                state=PartState.PUBLISHED,
                remote_id=done.remote_id,
                permalink=done.permalink,
                receipt=dict(done.receipt),
                published_at=done.at or self.now(),
            )
        return done

    async def look(self, index: int = 0) -> Sighting:
        return await self.adapter.confirm(self.job(Step(StepKind.LOOK, index, of=StepKind.SEND)))

    async def until_send(self, index: int = 0) -> None:
        """Take every step before the send of a part; every one must succeed at once."""
        for number in range(len(self.parts[index].uploads)):
            done: Outcome | Sighting = await self.upload(number, index)
            for _ in range(3):
                if isinstance(done, Accepted):
                    done = await self.look_for_upload(number, index)
            assert isinstance(done, Published), done
        if self.adapter.card.prepares:
            prepared = await self.prepare(index)
            assert isinstance(prepared, Published), prepared

    async def all(self) -> list[Published]:
        """Walk every step of every part."""
        told = []
        for index in range(len(self.parts)):
            await self.until_send(index)
            done = await self.send(index)
            assert isinstance(done, Published), done
            told.append(done)
        return told
