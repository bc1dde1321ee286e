"""Never early, and offline: a real server whose Date a proxy rewrites, a computer whose clock is a day ahead, a server away.

snac itself sends no Date at all: the proxy gives it one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from inkom_desktop.system.clock import SystemClock
from tests.cli.conftest import Inkom
from tests.end_to_end.test_real_servers import connect
from tests.servers.faults import FaultProxy, Redate
from tests.servers.snac import SnacServer

Proxies = Callable[[str], FaultProxy]


def listed(server: SnacServer, user: str) -> str:
    return httpx.get(f"{server.address}/{user}", timeout=30).text


def scheduled(inkom: Inkom, account: dict[str, Any], text: str, at: str = "now") -> str:
    draft = inkom("draft", "new", "--text", text, "--account", account["id"], "--json").one["id"]
    assert inkom("schedule", draft, "--at", at).code == 0
    return str(draft)


def stands(inkom: Inkom, draft: str) -> tuple[str, str]:
    pub = inkom("ledger", draft, "--json").lines[0]
    return pub["state"], pub["reason"]


def clock_line(inkom: Inkom) -> dict[str, Any]:
    return next(line for line in inkom("doctor", "--json").lines if line["check"] == "clock")


def test_a_wrong_clock_holds_a_post_and_a_right_one_lets_it_go(
    inkom: Inkom, snac_server: SnacServer, fault_proxy: Proxies
) -> None:
    proxy = fault_proxy(snac_server.address)
    account = connect(inkom, "mastodon", proxy.address, snac_server.token("bob"))
    proxy.default = Redate(by=-timedelta(days=1))
    draft = scheduled(inkom, account, "Not before its time.")

    ran = inkom("publisher", "run", "--until-idle")
    assert (ran.code, stands(inkom, draft)) == (3, ("held", "clock")), ran.out + ran.err
    assert "This computer’s clock is 1 d 0 h ahead of 127.0.0.1" in ran.out + ran.err
    assert "Not before its time." not in listed(snac_server, "bob")
    assert not [r for r in proxy.seen if r.method == "POST"]
    assert all(r.header("authorization") is None for r in proxy.seen if r.method == "HEAD")
    found = clock_line(inkom)
    assert (found["state"], found["todo"][:24]) == ("fault", "Set this computer’s cloc")

    proxy.default = Redate(by=timedelta(0))
    ran = inkom("publisher", "run", "--until-idle")
    assert (ran.code, stands(inkom, draft)) == (0, ("published", "")), ran.out + ran.err
    assert "Not before its time." in listed(snac_server, "bob")
    assert "agrees with the clock of 1 server" in clock_line(inkom)["detail"]


def test_a_computer_that_is_a_day_ahead_sends_nothing_of_tomorrow(
    inkom: Inkom, snac_server: SnacServer, fault_proxy: Proxies, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = fault_proxy(snac_server.address)
    proxy.default = Redate(by=timedelta(0))
    account = connect(inkom, "mastodon", proxy.address, snac_server.token("bob"))
    draft = scheduled(inkom, account, "For tomorrow.", "+1d")
    with monkeypatch.context() as wrong:
        wrong.setattr(SystemClock, "now", lambda _: datetime.now(UTC) + timedelta(days=1, minutes=1))
        ran = inkom("publisher", "run", "--until-idle")
        assert (ran.code, stands(inkom, draft)) == (3, ("held", "clock")), ran.out + ran.err
    ran = inkom("publisher", "run", "--until-idle")
    assert (ran.code, stands(inkom, draft)) == (0, ("scheduled", "")), ran.out + ran.err
    assert "For tomorrow." not in listed(snac_server, "bob")


@pytest.mark.parametrize("said", [Redate(), Redate(text="Thu, 01 Jan 1970 00:00:00 GMT"), Redate(text="soon")])
def test_a_server_with_a_senseless_date_holds_nothing(
    inkom: Inkom, snac_server: SnacServer, fault_proxy: Proxies, said: Redate
) -> None:
    proxy = fault_proxy(snac_server.address)
    account = connect(inkom, "mastodon", proxy.address, snac_server.token("bob"))
    proxy.default = said
    draft = scheduled(inkom, account, "Whatever it says.")
    assert inkom("publisher", "run", "--until-idle").code == 0
    assert stands(inkom, draft)[0] == "published"


def test_a_server_that_is_away_costs_no_try_and_its_post_goes_out_when_it_is_back(
    inkom: Inkom, snac_server: SnacServer, fault_proxy: Proxies
) -> None:
    proxy = fault_proxy(snac_server.address)
    account = connect(inkom, "mastodon", proxy.address, snac_server.token("bob"))
    draft = scheduled(inkom, account, "When it is back.")
    proxy.stop()
    back = threading.Timer(2.0, proxy.start)
    back.start()
    ran = inkom("publisher", "run", "--until-idle")
    back.join()
    assert (ran.code, stands(inkom, draft)) == (0, ("published", "")), ran.out + ran.err
    said = ran.out + ran.err
    assert said.index("Offline: no server is reached.") < said.index("Online again.")
    attempts = [a for a in inkom("ledger", draft, "--json").lines if a["kind"] == "attempt"]
    assert [(a["step"], a["outcome"]) for a in attempts] == [("send", "published")]
