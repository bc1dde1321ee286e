"""Publications for tests."""

from __future__ import annotations

from datetime import datetime

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.publication import Part, Publication
from inkom_desktop.domain.workspace import LateRule
from tests.fakes.clock import NOW


def publication(
    *texts: str,
    due_at: datetime = NOW,
    late: LateRule | None = None,
    account_id: str = "acc",
    draft_id: str = "draft",
    id_: str = "pub",
) -> Publication:
    texts = texts or ("hello",)
    return Publication(
        id=id_,
        draft_id=draft_id,
        workspace_id="ws",
        account_id=account_id,
        network="fake",
        content=Content("", tuple(ContentPart(t) for t in texts)),
        parts=tuple(Part(key=f"{id_}-key-{i}") for i, _ in enumerate(texts)),
        due_at=due_at,
        zone="Europe/Lisbon",
        local_time=due_at.replace(tzinfo=None).isoformat(timespec="minutes"),
        late=late or LateRule(),
        created_at=NOW,
        updated_at=NOW,
    )
