"""A strict stand-in of the Bot API: it takes what https://core.telegram.org/bots/api says and nothing else.

It counts in UTF-16 units, knows its own bot and channel alone, and refuses parameters that a method does not have.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from tests.networks.loopback import Asked, Said

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
CHAT = -1001234567890
COMMON = {"chat_id", "disable_notification", "protect_content", "reply_parameters"}
TAKES = {
    "sendMessage": COMMON | {"text", "link_preview_options"},
    "sendPhoto": COMMON | {"photo", "caption"},
    "sendAnimation": COMMON | {"animation", "caption"},
    "sendVideo": COMMON | {"video", "caption"},
    "sendDocument": COMMON | {"document", "caption"},
    "sendMediaGroup": COMMON | {"media"},
    "deleteMessages": {"chat_id", "message_ids"},
    "getMe": set(),
    "getChat": {"chat_id"},
    "getChatMember": {"chat_id", "user_id"},
    "getChatMemberCount": {"chat_id"},
}


class Refused(Exception):
    def __init__(self, status: int, words: str) -> None:
        self.said = Said(status, {"ok": False, "error_code": status, "description": words})


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class TelegramStandin:
    posts: dict[int, dict[str, Any]] = field(default_factory=dict)
    admin: bool = True
    member: bool = True
    revoked: bool = False
    seen: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def answer(self, asked: Asked) -> Said:
        try:
            return Said(200, {"ok": True, "result": self._route(asked)})
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Any:
        _, bot, method = asked.path.split("/")
        if bot != f"bot{TOKEN}" or self.revoked:
            raise Refused(401, "Unauthorized")
        if method not in TAKES:
            raise Refused(404, "Not Found: method not found")
        given, files = self._read(asked)
        self.seen.append((method, {**given, **files}))
        if unknown := {*given, *files} - TAKES[method] - {k for k in files if k.startswith("f")}:
            raise Refused(400, f"Bad Request: unknown parameters {sorted(unknown)}")
        if method == "getMe":
            return {"id": 110201543, "is_bot": True, "first_name": "B", "username": "b_bot"}
        if str(given.get("chat_id")) not in (str(CHAT), "@newschannel"):
            raise Refused(400, "Bad Request: chat not found")
        match method:
            case "getChat":
                return {"id": CHAT, "type": "channel", "title": "News", "username": "newschannel"}
            case "getChatMember":
                status = "administrator" if self.admin else "member"
                return {
                    "status": status,
                    "user": {"id": 110201543},
                    **({"can_post_messages": True} if self.admin else {}),
                }
            case "getChatMemberCount":
                return 321
            case "deleteMessages":
                if not set(given["message_ids"]) & set(self.posts):
                    raise Refused(400, "Bad Request: message to delete not found")
                for number in given["message_ids"]:
                    self.posts.pop(number, None)
                return True
        if not self.member:
            raise Refused(403, "Forbidden: bot was kicked from the channel chat")
        return self._send(method, given, files)

    def _read(self, asked: Asked) -> tuple[dict[str, Any], dict[str, bytes]]:
        if asked.method == "GET":
            return {k: v[0] for k, v in parse_qs(asked.query).items()}, {}
        if asked.headers["content-type"].startswith("application/json"):
            return asked.json(), {}
        raw = b"Content-Type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body
        given, files = {}, {}
        for part in email.parser.BytesParser(policy=email.policy.default).parsebytes(raw).iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            raw_part = part.get_payload(decode=True)
            assert isinstance(raw_part, bytes)
            if part.get_filename():
                files[name] = raw_part
            else:
                text = raw_part.decode()
                given[name] = json.loads(text) if name in ("media", "reply_parameters", "chat_id") else text
        return given, files

    def _send(self, method: str, given: dict[str, Any], files: dict[str, bytes]) -> Any:
        if method == "sendMessage":
            if not 1 <= units(given["text"]) <= 4096:
                raise Refused(
                    400, "Bad Request: message is too long" if given["text"] else "Bad Request: message text is empty"
                )
            return self._store(given["text"], given, [])
        if method == "sendMediaGroup":
            if not 2 <= len(given["media"]) <= 10:
                raise Refused(400, "Bad Request: group must have 2 to 10 items")
            return [
                self._store(item.get("caption", ""), given, [files[item["media"].removeprefix("attach://")]])
                for item in given["media"]
            ]
        if units(given.get("caption", "")) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        [raw] = files.values()
        return self._store(given.get("caption", ""), given, [raw])

    def _store(self, text: str, given: dict[str, Any], files: list[bytes]) -> dict[str, Any]:
        number = len(self.posts) + 5
        self.posts[number] = {
            "text": text,
            "files": files,
            "reply": given.get("reply_parameters", {}).get("message_id"),
            **given,
        }
        return {"message_id": number, "date": 1, "chat": {"id": CHAT, "type": "channel", "username": "newschannel"}}
