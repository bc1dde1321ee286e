"""The pytest plugin with the real servers: fixtures, their marks, and the count at the end of a run.

A test that asks for a server fixture is marked ``real_server`` and put into an xdist group of that server's name, so
that with ``--dist loadgroup`` one worker runs all of them and starts the server once.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar

import pytest

from tests.servers import bluesky, nostr, postgres, snac, wordpress
from tests.servers.faults import FaultProxy
from tests.servers.install import ServerUnavailable
from tests.servers.process import remove_state

SERVERS = {
    "bluesky_server": "bluesky",
    "nostr_relay": "nostr",
    "postgres_server": "postgres",
    "snac_server": "snac",
    "wordpress_server": "wordpress",
}
"""Fixture name to server name."""

_PROPERTY = "real_server"


class _Server(Protocol):
    @property
    def state(self) -> Path: ...
    def stop(self) -> None: ...


S = TypeVar("S", bound=_Server)


def _running(name: str, launch: Callable[[], S]) -> Iterator[S]:
    """The server, then its end and the end of its state; skips with a sentence where it cannot be installed."""
    server = _launched(name, launch)
    try:
        yield server
    finally:
        server.stop()
        remove_state(server.state)


def _launched(name: str, launch: Callable[[], S]) -> S:
    try:
        return launch()
    except ServerUnavailable as absent:
        words = f"real server {name} ({absent.short}): {absent.sentence}"
    if os.environ.get("INKOM_REQUIRE_SERVERS") == "1":
        pytest.fail(words, pytrace=False)
    pytest.skip(words)


@pytest.fixture(scope="session")
def bluesky_server() -> Iterator[bluesky.BlueskyServer]:
    """A real Bluesky PDS and PLC directory on loopback, fresh for this session."""
    yield from _running("bluesky", bluesky.launch)


@pytest.fixture(scope="session")
def nostr_relay() -> Iterator[nostr.NostrRelay]:
    """A real Nostr relay on loopback, empty for this session."""
    yield from _running("nostr", nostr.launch)


@pytest.fixture(scope="session")
def snac_server() -> Iterator[snac.SnacServer]:
    """A real snac (ActivityPub, Mastodon client API) on loopback with users alice and bob."""
    yield from _running("snac", snac.launch)


@pytest.fixture(scope="session")
def wordpress_server() -> Iterator[wordpress.WordPressServer]:
    """A real WordPress on loopback with an administrator."""
    yield from _running("wordpress", wordpress.launch)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    """A real PostgreSQL on loopback, a cluster for this session."""
    yield from _running("postgres", postgres.launch)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.PostgresServer) -> str:
    """The name of a database with the newest schema and nothing in it, to make others from."""
    from inkom_desktop.store.postgres import PostgresDatabase, parsed
    from inkom_desktop.store.store import open_server

    name = postgres_server.new_database()
    open_server(PostgresDatabase(parsed(postgres_server.url(name))))._database.close_blocking()
    return name


@pytest.fixture
def postgres_url(postgres_server: postgres.PostgresServer, postgres_template: str) -> Iterator[str]:
    """The URL of a database of the test's own, with the newest schema."""
    name = postgres_server.new_database(postgres_template)
    yield postgres_server.url(name)
    postgres_server.drop(name)


KINDS = [
    pytest.param("sqlite"),
    pytest.param("postgresql", marks=[pytest.mark.real_server, pytest.mark.xdist_group("postgres")]),
]
"""Both kinds of store, to parametrise a fixture of a store with."""


@pytest.fixture
def fault_proxy() -> Iterator[Callable[[str | None], FaultProxy]]:
    """Makes fault proxies before the server at the given address; they end with the test."""
    with contextlib.ExitStack() as standing:
        yield lambda upstream: standing.enter_context(FaultProxy(upstream))


def pytest_configure(config: pytest.Config) -> None:
    """Know the marks even where pytest-xdist is absent."""
    config.addinivalue_line("markers", "real_server: needs a real server started by tests/servers")
    config.addinivalue_line("markers", "xdist_group(name): tests of one group run in one worker")


@pytest.hookimpl(tryfirst=True)  # before -m selects, and before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that asks for a server, directly or through another fixture."""
    for item in items:
        names = sorted(SERVERS[f] for f in getattr(item, "fixturenames", ()) if f in SERVERS)
        if not names and item.get_closest_marker("xdist_group") is not None:
            names = [m.args[0] for m in item.iter_markers("xdist_group") if m.args and m.args[0] in SERVERS.values()]
        if names:
            item.add_marker(pytest.mark.real_server)
            item.add_marker(pytest.mark.xdist_group(names[0]))
            item.user_properties.extend((_PROPERTY, name) for name in names)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line that says what ran against real servers, and what did not and why."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    reasons: dict[str, str] = {}
    for kind, reports in terminalreporter.stats.items():
        for report in reports:
            for key, name in getattr(report, "user_properties", ()):
                if key != _PROPERTY:
                    continue
                if kind in ("passed", "failed", "xfailed", "xpassed") and report.when == "call":
                    counts[name]["ran"] += 1
                elif kind == "skipped":
                    counts[name]["skipped"] += 1
                    because = re.search(rf"real server {name} \((.+?)\):", str(report.longrepr))
                    reasons.setdefault(name, because[1] if because else "by the test itself")
                elif kind == "error" and report.when == "setup":
                    counts[name]["could not start"] += 1
    if counts:
        said = []
        for name in sorted(counts):
            parts = [f"{kind} {number}" for kind, number in sorted(counts[name].items())]
            reason = f" ({reasons[name]})" if name in reasons else ""
            said.append(f"{name} {' '.join(parts)}{reason}")
        terminalreporter.write_line(f"real servers: {', '.join(said)}")
