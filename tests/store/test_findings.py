"""What rehearsals have found, kept as it was, renewed as a whole, told by one of those who ask."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW

BOTH_KINDS = True


def finding(trouble: Trouble, subject: str, *posts: str) -> Finding:
    meant = tuple(Meant(p, "ws", "acc", NOW + timedelta(hours=n + 1)) for n, p in enumerate(posts))
    return Finding(trouble, subject, meant, NOW, {"detail": "why\0", "limit": 30})


async def test_there_and_back(store: SqlStore, open_again: Callable[[], Awaitable[SqlStore]]) -> None:
    one, two = finding(Trouble.SIGN_IN, "acc", "a", "b"), finding(Trouble.CLOCK, "", "c")
    assert await store.findings.renew({"a", "b", "c"}, (one, two)) == [two, one]
    other = await open_again()
    assert await other.findings.all() == [two, one]
    await other.close()
    await store.findings.renew({"a"}, ())
    kept = {f.trouble: [p.publication_id for p in f.posts] for f in await store.findings.all()}
    assert kept == {Trouble.SIGN_IN: ["b"], Trouble.CLOCK: ["c"]}


async def test_only_what_still_stands_is_kept(store: SqlStore) -> None:
    await store.findings.renew((), (finding(Trouble.MEDIA, "x", "a", "b"), finding(Trouble.CLOCK, "", "c")))
    await store.findings.keep_only((finding(Trouble.MEDIA, "x", "a"), finding(Trouble.VAULT, "never stored", "d")))
    (left,) = await store.findings.all()
    assert (left.trouble, [p.publication_id for p in left.posts]) == (Trouble.MEDIA, ["a"])


async def test_each_is_told_once(store: SqlStore, open_again: Callable[[], Awaitable[SqlStore]]) -> None:
    await store.findings.renew((), (finding(Trouble.MEDIA, "x", "a"), finding(Trouble.CLOCK, "", "c")))
    other = await open_again()
    told = await asyncio.gather(store.findings.tell({"media:x"}), other.findings.tell({"media:x", "clock:"}))
    await other.close()
    assert sorted(key for keys in told for key in keys) == ["clock:", "media:x"]
    assert all(f.told for f in await store.findings.all())
    # Found again, it stays told; mended and found once more, it is news.
    await store.findings.renew({"a"}, (finding(Trouble.MEDIA, "x", "a"),))
    assert await store.findings.tell({"media:x"}) == frozenset()
    await store.findings.renew({"a"}, ())
    await store.findings.renew({"a"}, (finding(Trouble.MEDIA, "x", "a"),))
    assert await store.findings.tell({"media:x"}) == {"media:x"}
