"""One message out, with its files in the same call: https://core.telegram.org/bots/api#sendmessage · #sendphoto · #sendmediagroup .

Telegram takes no file before its message, so that the step of an upload does nothing here.
"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.draft import Attachment
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.options import Option, OptionKind
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.telegram import wire
from inkom_desktop.networks.telegram.wire import Api
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import not_now, unclear

SILENT = Option("silent", OptionKind.FLAG, "Without a sound", "Subscribers are told without a sound.", default=False)
NO_PREVIEW = Option("no_preview", OptionKind.FLAG, "No preview of the link", default=False)
PROTECTED = Option("protected", OptionKind.FLAG, "Not to be forwarded or saved", default=False)
OPTIONS = (SILENT, NO_PREVIEW, PROTECTED)
WITH_POST = "with the message"
"""What stands for the upload of a file, which goes with its message."""
_SINGLE = {
    MediaKind.IMAGE: ("sendPhoto", "photo"),
    MediaKind.GIF: ("sendAnimation", "animation"),
    MediaKind.VIDEO: ("sendVideo", "video"),
    MediaKind.DOCUMENT: ("sendDocument", "document"),
}
_ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "video/mp4": "mp4",
    "application/pdf": "pdf",
}  # fmt: skip


class Sending:
    """The part of the adapter that writes, and that looks as far as a bot can."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a server may do."""
        if job.step.kind is StepKind.UPLOAD:
            return Published(WITH_POST)
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        reply = await _send(Api.of(self._web, job.session), job)
        told = wire.result(reply)
        several = told if isinstance(told, list) else [told]
        numbers = [wire.message_of(each, job.account.remote_id) for each in several]
        first = numbers[0] if numbers else None
        if first is None or None in numbers:
            ok = isinstance(reply, Answer) and reply.ok
            return Unknown("the answer names no message", 200) if ok else wire.refused(reply, job.now)
        return Published(str(first), permalink(job.session, first), {"ids": numbers}, 200)

    async def confirm(self, job: Job) -> Sighting:
        """A bot cannot read its channel back: say so, or that not even its token works any more. Never writes."""
        if job.step.of is StepKind.UPLOAD:
            return Absent("a file goes with its message")
        reply = await Api.of(self._web, job.session).ask("getMe")
        if isinstance(reply, Answer) and reply.status == 429:
            return Unclear("throttled", wire.until(reply, job.now))
        if isinstance(reply, Answer) and reply.status in (401, 404):
            return Unclear(wire.line(reply.object().get("description")), sign_in=True)
        return Unclear("A bot cannot read its channel back.") if wire.result(reply) else unclear(reply, job.now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Take a message down; an album is several. Telegram lets a bot do so for 48 hours."""
        listed, now = part.receipt.get("ids"), datetime.now(UTC)
        given = listed if isinstance(listed, list) and listed else [part.remote_id]
        numbers = [int(str(n)) for n in given if str(n).isdigit()]
        if not numbers:
            return Rejected("refused_by_network", "This is no number of a message.")
        body = {"chat_id": int(session.account.remote_id), "message_ids": numbers}
        reply = await Api.of(self._web, session).do("deleteMessages", body)
        if wire.result(reply) is True:
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the server’s answer makes no sense", reply.status)
        outcome = wire.refused(reply, now)
        if isinstance(outcome, Rejected) and "not found" in outcome.detail.lower():
            return Absent("it was gone")
        return outcome if isinstance(outcome, Rejected | NotNow) else not_now(reply, now)


def permalink(session: Session, number: int) -> str:
    """Return the address of a message: of a public channel by its name, else one that members can open."""
    name, chat = session.account.abilities.get("username"), session.account.remote_id
    return (
        f"https://t.me/{name}/{number}"
        if isinstance(name, str) and name
        else f"https://t.me/c/{chat.removeprefix('-100')}/{number}"
    )


def _common(job: Job) -> dict[str, Any]:
    chosen = job.content.options
    said: dict[str, Any] = {"chat_id": int(job.account.remote_id)}
    if chosen.get(SILENT.key) is True:
        said["disable_notification"] = True
    if chosen.get(PROTECTED.key) is True:
        said["protect_content"] = True
    if job.earlier and job.earlier[-1].remote_id.isdigit():
        said["reply_parameters"] = {"message_id": int(job.earlier[-1].remote_id), "allow_sending_without_reply": True}
    return said


async def _send(api: Api, job: Job) -> Reply:
    said, media = _common(job), job.words.media
    if not media:
        said["text"] = job.words.text
        if job.content.options.get(NO_PREVIEW.key) is True:
            said["link_preview_options"] = {"is_disabled": True}
        return await api.do("sendMessage", said)
    if len(media) > 1:
        return await _album(api, job, said)
    method, name = _SINGLE[kind_of(media[0].file.mime) or MediaKind.DOCUMENT]
    if job.words.text:
        said["caption"] = job.words.text
    return await api.send_files(method, _form(said), {name: await _file(job, media[0], 0)})


async def _album(api: Api, job: Job, said: dict[str, Any]) -> Reply:
    listed, files = [], {}
    for number, each in enumerate(job.words.media):
        kind = "video" if kind_of(each.file.mime) is MediaKind.VIDEO else "photo"
        item = {"type": kind, "media": f"attach://f{number}"}
        if number == 0 and job.words.text:
            item["caption"] = job.words.text
        listed.append(item)
        files[f"f{number}"] = await _file(job, each, number)
    return await api.send_files("sendMediaGroup", _form({**said, "media": listed}), files)


def _form(said: dict[str, Any]) -> dict[str, str]:
    """Return the parameters as a form has them: objects as JSON."""
    return {k: v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for k, v in said.items()}


async def _file(job: Job, attachment: Attachment, number: int) -> tuple[str, bytes, str]:
    content = await asyncio.to_thread(job.media_path(attachment.file).read_bytes)
    mime = attachment.file.mime
    # A document shows its name; that of a picture stays on this computer.
    name = attachment.file.name if mime == "application/pdf" else f"{number + 1}.{_ENDINGS.get(mime, 'bin')}"
    return name, content, mime
