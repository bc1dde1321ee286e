"""What Drafts reads of the store for one answer: the drafts that fit, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from inkom_desktop.domain.draft import Draft, MediaFile
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.engine.house import House


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft, and its publications, the newest first."""

    draft: Draft
    publications: tuple[Publication, ...] = ()

    @property
    def words(self) -> str:
        """The beginning of what it says; empty when it says nothing."""
        return " ".join((self.draft.title or self.draft.parts[0]).split())

    @property
    def picture(self) -> MediaFile | None:
        """Its first picture."""
        return self.draft.media[0].file if self.draft.media else None

    @property
    def standing(self) -> Publication | None:
        """The publication that tells most: one that is not over yet, else the newest that went out."""
        going = [p for p in self.publications if p.state not in (State.PUBLISHED, State.CANCELLED)]
        return next(iter([*going, *(p for p in self.publications if p.state is State.PUBLISHED)]), None)


async def read_rows(
    house: House, workspace_id: str, words: str, label: str, limit: int, *, binned: bool = False
) -> tuple[DraftRow, ...]:
    """Return the drafts of a client that hold these words and this label ("" is any), newest change first; or those in the bin."""
    store = house.store
    if words and not binned:
        found = await store.drafts.search(words, workspace_id=workspace_id, label=label or None, limit=limit)
    else:
        found = await store.drafts.all(workspace_id=workspace_id, label=label or None, deleted=binned, limit=limit)
    if binned and words:
        said = words.casefold()
        found = [d for d in found if said in " ".join((d.title, *d.parts)).casefold()]
    of_draft: dict[str, list[Publication]] = {d.id: [] for d in found}
    for pub in await store.publications.query(draft_ids=list(of_draft), newest_first=True, limit=20 * limit):
        of_draft[pub.draft_id].append(pub)
    return tuple(DraftRow(d, tuple(of_draft[d.id])) for d in found)
