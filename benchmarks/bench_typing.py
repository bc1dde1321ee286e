"""Counting and checks while typing: what each key costs with 10,000 characters and 12 accounts of every network that can be had.

Usage: bench_typing.py. After each of 300 keys at the end of the text every account counts and checks it, as the composer does;
told in milliseconds of processor time (p50, p99, worst) and as a ratio to a reference loop of the same run (one million
additions). Painting is not in it. The aim is a p99 under 4 ms.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from inkom_desktop.domain.account import Account, AccountState  # noqa: E402
from inkom_desktop.domain.draft import Draft  # noqa: E402
from inkom_desktop.networks import catalogue  # noqa: E402
from inkom_desktop.publishing.checking import checked  # noqa: E402

ACCOUNTS, LENGTH, KEYS = 12, 10_000, 300
NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXTS = {
    "plain": "The harvest came in on Friday, and eleven lots were on the table. ",
    "links": "See https://example.com/harvest?lot=7 and #coffee by @me@example.org, later more. ",
    "signs": "Wir rösten am Mittwoch ☕️👩🏽‍🌾 und kosten 🇨🇴🇧🇷 das Übrige. नमस्ते 世界. ",
}


def reference() -> float:
    """Processor seconds of a million additions."""
    begun = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - begun


def main() -> int:
    """Type, and tell."""
    networks = list(catalogue({}, data_folder=Path()))
    accounts = [
        Account(
            str(n),
            "ws",
            networks[n % len(networks)].card.key,
            "https://a.example",
            str(n),
            f"me{n}",
            "",
            AccountState.HEALTHY,
            NOW,
        )
        for n in range(ACCOUNTS)
    ]
    by_key = {n.card.key: n for n in networks}
    one = reference()
    for name, piece in TEXTS.items():
        text = (piece * (LENGTH // len(piece) + 1))[:LENGTH]
        spent = []
        for number in range(KEYS):
            text += "abc de"[number % 6]
            draft = Draft("d", "ws", NOW, NOW, parts=(text,), account_ids=tuple(a.id for a in accounts))
            begun = time.process_time()
            for account in accounts:
                checked(by_key[account.network], draft.content_for(account.id), account)
            spent.append(time.process_time() - begun)
        spent.sort()
        p50, p99, worst = (spent[int(len(spent) * share)] for share in (0.5, 0.99, 0.9999))
        print(
            f"{name:6} p50 {p50 * 1000:6.2f} ms  p99 {p99 * 1000:6.2f} ms  worst {worst * 1000:6.2f} ms  "
            f"(p99 {p99 / one:.3f} of the reference loop, {one * 1000:.0f} ms)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
