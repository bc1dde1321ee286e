"""Values that are stored as JSON, there and back, exactly."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, Crop, Draft, LinkCard, MediaFile
from inkom_desktop.domain.options import Chosen, plain_values, values_from
from inkom_desktop.domain.publication import Part, PartState, Upload

Json = dict[str, Any]


def attachment_out(a: Attachment) -> Json:
    """Return an attachment as JSON."""
    made: Json = {"id": a.id, "alt": a.alt, "part": a.part, "file": file_out(a.file)}
    if a.crops:
        made["crops"] = {account: [c.left, c.top, c.width, c.height] for account, c in a.crops.items()}
    return made


def file_out(f: MediaFile) -> Json:
    """Return a media file as JSON; what is not known of it is left out."""
    made: Json = {
        "sha256": f.sha256,
        "mime": f.mime,
        "bytes": f.bytes,
        "width": f.width,
        "height": f.height,
        "name": f.name,
    }
    if f.frames != 1:
        made["frames"] = f.frames
    if f.seconds:
        made["seconds"] = f.seconds
    if f.codecs:
        made["codecs"] = list(f.codecs)
    if f.pages:
        made["pages"] = f.pages
    return made


def file_in(data: Mapping[str, Any]) -> MediaFile:
    """Return a media file from JSON."""
    return MediaFile(**{**data, "codecs": tuple(data.get("codecs", ()))})


def attachment_in(data: Mapping[str, Any]) -> Attachment:
    """Return an attachment from JSON."""
    crops = {account: Crop(*numbers) for account, numbers in data.get("crops", {}).items()}
    return Attachment(data["id"], file_in(data["file"]), data["alt"], data["part"], crops)


def draft_body_out(draft: Draft) -> Json:
    """Return what of a draft is stored as JSON."""
    return {
        "parts": list(draft.parts),
        "account_ids": list(draft.account_ids),
        "own_texts": {account: list(parts) for account, parts in draft.own_texts.items()},
        "media": [attachment_out(a) for a in draft.media],
        "labels": list(draft.labels),
        "options": {account: chosen_out(chosen) for account, chosen in draft.options.items()},
        "stage": draft.stage,
        "cards": [card_out(card) for card in draft.cards.values()],
    }


def draft_body_in(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the draft's fields from JSON."""
    return {
        "parts": tuple(data["parts"]),
        "account_ids": tuple(data["account_ids"]),
        "own_texts": {account: tuple(parts) for account, parts in data["own_texts"].items()},
        "media": tuple(attachment_in(a) for a in data["media"]),
        "labels": tuple(data["labels"]),
        # Drafts that were written before networks had options do not have them.
        "options": {account: chosen_in(chosen) for account, chosen in data.get("options", {}).items()},
        "stage": data.get("stage", ""),
        "cards": {card.url: card for card in map(card_in, data.get("cards", ()))},
    }


def card_out(card: LinkCard) -> Json:
    """Return a link card as JSON."""
    picture = file_out(card.picture) if card.picture else None
    words = {"url": card.url, "title": card.title, "description": card.description}
    return {**words, "picture": picture, "shown": card.shown}


def card_in(data: Mapping[str, Any]) -> LinkCard:
    """Return a link card from JSON."""
    picture = file_in(data["picture"]) if data["picture"] else None
    return LinkCard(data["url"], data["title"], data["description"], picture, data["shown"])


def chosen_out(chosen: Chosen) -> Json:
    """Return what was chosen for an account as JSON."""
    return {
        "post": plain_values(chosen.post),
        "parts": {str(place): plain_values(values) for place, values in chosen.parts.items()},
    }


def chosen_in(data: Mapping[str, Any]) -> Chosen:
    """Return what was chosen for an account from JSON."""
    return Chosen(
        values_from(data["post"]), {int(place): values_from(values) for place, values in data["parts"].items()}
    )


def content_out(content: Content) -> Json:
    """Return a content as JSON."""
    return {
        "title": content.title,
        "labels": list(content.labels),
        "options": plain_values(content.options),
        "parts": [_content_part_out(p) for p in content.parts],
    }


def content_in(data: Mapping[str, Any]) -> Content:
    """Return a content from JSON."""
    parts = tuple(_content_part_in(p) for p in data["parts"])
    return Content(data["title"], parts, tuple(data["labels"]), values_from(data.get("options", {})))


def _content_part_out(part: ContentPart) -> Json:
    return {
        "text": part.text,
        "media": [attachment_out(a) for a in part.media],
        "options": plain_values(part.options),
        "comment": part.comment,
        "card": None if part.card is None else card_out(part.card),
    }


def _content_part_in(data: Mapping[str, Any]) -> ContentPart:
    media = tuple(attachment_in(a) for a in data["media"])
    card = card_in(data["card"]) if data.get("card") else None
    return ContentPart(data["text"], media, values_from(data.get("options", {})), data.get("comment", False), card)


def part_out(part: Part) -> Json:
    """Return how far a part is, as JSON."""
    return {
        "key": part.key,
        "state": part.state.value,
        "uploads": [{"remote_id": u.remote_id, "receipt": _plain(u.receipt)} for u in part.uploads],
        "prepared": _plain(part.prepared),
        "body_hash": part.body_hash,
        "sent_at": moment_out(part.sent_at),
        "lost": part.lost,
        "absent_looks": part.absent_looks,
        "last_absent_at": moment_out(part.last_absent_at),
        "remote_id": part.remote_id,
        "permalink": part.permalink,
        "receipt": dict(part.receipt),
        "published_at": moment_out(part.published_at),
        "handed_for": moment_out(part.handed_for),
    }


def part_in(data: Mapping[str, Any]) -> Part:
    """Return how far a part is, from JSON."""
    return Part(
        key=data["key"],
        state=PartState(data["state"]),
        uploads=tuple(Upload(u["remote_id"], u["receipt"]) for u in data["uploads"]),
        prepared=data["prepared"],
        body_hash=data["body_hash"],
        sent_at=moment_in(data["sent_at"]),
        lost=data["lost"],
        absent_looks=data["absent_looks"],
        last_absent_at=moment_in(data["last_absent_at"]),
        remote_id=data["remote_id"],
        permalink=data["permalink"],
        receipt=data["receipt"],
        published_at=moment_in(data["published_at"]),
        # Parts that were written before hand-overs were known do not have it.
        handed_for=moment_in(data.get("handed_for")),
    )


def _plain(value: Mapping[str, Any] | None) -> Json | None:
    return None if value is None else dict(value)


def moment_out(at: datetime | None) -> str | None:
    """Return an aware instant as JSON."""
    if at is None:
        return None
    if at.tzinfo is None:
        raise ValueError("a naive datetime cannot be stored")
    return at.astimezone(UTC).isoformat()


def moment_in(text: str | None) -> datetime | None:
    """Return an instant from JSON."""
    return None if text is None else datetime.fromisoformat(text)
