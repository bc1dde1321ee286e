"""What an account costs, from the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Inkom
from tests.networks.loopback import Loopback
from tests.networks.x.standin import CLIENT, XStandin


def test_costs_are_told_and_a_budget_holds(inkom: Inkom, monkeypatch: pytest.MonkeyPatch) -> None:
    world = XStandin()
    with Loopback(world) as port:
        monkeypatch.setenv("INKOM_API_BASE_X", port.address)
        given = {"access_token": world.token(), "refresh_token": world.refresh(), "client_id": CLIENT}
        monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(given)))
        account = inkom("account", "add", "x", "--secret-stdin", "--json").one["id"]
        assert inkom("account", "budget", account, "--json").one["budget"] is None
        told = inkom("account", "budget", account, "--set", "0.10", "--json").one
        assert (told["budget"], told["spent"], told["currency"]) == ("0.10", "0.00", "USD")
        wrong = inkom("account", "budget", account, "--set", "much")
        assert (wrong.code, "is no amount" in wrong.err) == (1, True)
        draft = inkom("draft", "new", "--text", "see https://a.example", "--account", account, "--json").one["id"]
        said = inkom("schedule", draft, "--at", "now", "--json")
        assert "without the link it would be 0.015 USD" in said.err
        assert "The month’s budget has no room" in said.err
        inkom("publisher", "run", "--until-idle")
        assert inkom("ledger", "--json").one["reason"] == "budget"
        assert world.posts == []
        inkom("account", "budget", account, "--set", "0.50")
        inkom("publisher", "run", "--until-idle")
        assert inkom("ledger", "--json").lines[0]["state"] == "published"
        told = inkom("account", "budget", account, "--json").one
        assert told["lines"] == [{"rate": "post_with_link", "each": "0.20", "count": 1, "amount": "0.20"}]
        assert world.bill == 200_000 + 1_000, "what Inkom counts and, while connecting, whose token it is"


def test_what_charges_nothing_has_no_budget(inkom: Inkom, tmp_path: Path) -> None:
    account = inkom("account", "add", "folder", "--server", str(tmp_path / "site"), "--json").one["id"]
    none = inkom("account", "budget", account)
    assert (none.code, "charges nothing" in none.err) == (1, True)
