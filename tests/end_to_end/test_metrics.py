"""Numbers by the command line, against real servers: what others did with a post is what Inkom shows and exports."""

from __future__ import annotations

import csv
from pathlib import Path

import httpx

from tests.cli.conftest import Inkom
from tests.end_to_end.test_real_servers import connect, publish
from tests.servers.snac import SnacServer


def test_likes_are_collected_shown_and_exported(inkom: Inkom, snac_server: SnacServer, tmp_path: Path) -> None:
    account = connect(inkom, "mastodon", snac_server.address, snac_server.token("alice"))
    pub = publish(inkom, account, "--text", '=HYPERLINK("http://inkom.invalid")')
    thread = publish(inkom, account, "--text", "uno", "--part", "due")
    assert inkom("metrics", "show", pub["id"]).out == "No numbers yet. Read them with inkom metrics collect.\n"
    mine = {"Authorization": f"Bearer {snac_server.token('alice')}", "Connection": "close"}

    def counted(remote_id: str) -> int:
        url = f"{snac_server.address}/api/v1/statuses/{remote_id}"
        return int(httpx.get(url, headers=mine, timeout=30).raise_for_status().json()["favourites_count"])

    for liked in (pub["remote_ids"][0], thread["remote_ids"][1]):
        url = f"{snac_server.address}/api/v1/statuses/{liked}/favourite"
        httpx.post(url, headers=mine, timeout=30).raise_for_status()
        assert counted(liked) == 1
    ran = inkom("metrics", "collect", "--json")
    assert (ran.code, ran.lines[0]["kind"]) == (0, "metric")
    shown = inkom("metrics", "show", pub["id"], "--json").lines
    likes = next(line for line in shown if line["name"] == "likes")
    assert (likes["value"], likes["publication"], likes["network"]) == (1, pub["id"], "mastodon")
    assert likes["at"].endswith("Z")
    parts = inkom("metrics", "show", thread["id"], "--json").lines
    assert {(m["part"], m["value"]) for m in parts if m["name"] == "likes"} == {(0, 0), (1, 1)}
    said = inkom("metrics", "show").out
    assert "likes" in said
    target = tmp_path / "numbers.csv"
    ran = inkom("metrics", "export", "--csv", target, "--json")
    rows = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
    assert ran.one["rows"] == len(rows)
    (row,) = (r for r in rows if r["publication"] == pub["id"] and r["metric"] == "likes")
    assert (row["value"], row["permalink"], row["part"]) == ("1", pub["permalink"], "1")
    # What a spreadsheet would compute is text there.
    assert row["post"] == "'" + '=HYPERLINK("http://inkom.invalid")'
