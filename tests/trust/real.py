"""The adapters of real networks in the runs: the product's own, through the product's own client, to `stand_ins`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.networks.linkedin.adapter import LinkedIn
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.networks.telegram.adapter import Telegram
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Reply, Web
from inkom_desktop.web.safe_fetch import NotFetched
from tests.fakes.clock import NOW
from tests.networks.linkedin.standin import PAGE
from tests.networks.telegram.standin import CHAT
from tests.networks.telegram.standin import TOKEN as BOT
from tests.trust.stand_ins import ACCOUNT, DID, TOKEN, WORDPRESS


class NoPages:
    """A fetcher that reaches nothing: no post here has a link."""

    async def fetch(self, url: str, **_: object) -> NotFetched:
        return NotFetched("no_name")


class ToldWeb(Web):
    """The client; each request tells the counting server which run it is of, and the run's own time."""

    def __init__(self, network: str, base: str, clock: Clock, deadline_s: float) -> None:
        server, _, self._run = base.rpartition("/")
        super().__init__(network, {f"INKOM_API_BASE_{network.upper()}": server})
        self._clock = clock
        self._deadline_s = deadline_s

    async def _call(
        self, method: str, url: str, *, allow_lan: bool, deadline_s: float, cap: int, **request: Any
    ) -> Reply:
        told = {"X-Run": self._run, "X-Now": str((self._clock.now() - NOW).total_seconds())}
        request["headers"] = {**(request.get("headers") or {}), **told}
        within = min(deadline_s, self._deadline_s)
        return await super()._call(method, url, allow_lan=allow_lan, deadline_s=within, cap=cap, **request)


@dataclass(frozen=True)
class Real:
    """A real network's adapter, and an account of it."""

    make: Callable[[Web, Clock], Network]
    server: str
    remote_id: str
    secrets: Mapping[str, str]
    abilities: Mapping[str, Any] = field(default_factory=dict)

    def account(self, network: str) -> Account:
        """The account as a sign-in leaves it."""
        named = ("Me", AccountState.HEALTHY, NOW)
        return Account(ACCOUNT, "ws", network, self.server, self.remote_id, "@me", *named, abilities=self.abilities)


SOCIAL = "https://social.example"
REAL: dict[str, Real] = {
    "mastodon": Real(
        lambda web, _: Mastodon(web), SOCIAL, "101", {"access_token": TOKEN}, Abilities(api=7, honours_key=True).json()
    ),
    "mastodon without keys": Real(
        lambda web, _: Mastodon(web), SOCIAL, "101", {"access_token": TOKEN}, Abilities().json()
    ),
    "linkedin": Real(
        lambda web, _: LinkedIn(web, NoPages()), "https://www.linkedin.com", PAGE, {"access_token": TOKEN}
    ),
    "telegram": Real(
        lambda web, _: Telegram(web),
        "https://t.me",
        str(CHAT),
        {"bot_token": BOT},
        {"username": "newschannel", "bot": 1},
    ),
    "bluesky": Real(
        lambda web, clock: Bluesky(web, NoPages(), clock.now), "https://pds.example", DID, {"access_token": TOKEN}
    ),
    "wordpress": Real(
        lambda web, _: WordPress(web),
        "https://site.example",
        "1",
        WORDPRESS,
        {"root": "https://site.example/wp-json/", "publishes": True, "uploads": True},
    ),
}


def adapter(name: str, base: str, clock: Clock, deadline_s: float) -> Network:
    """The adapter of a network, whose calls go to the run at `base`."""
    return REAL[name].make(ToldWeb(name.split()[0], base, clock, deadline_s), clock)


class Opened:
    """Implements `ports.vault.SecretBox`: a sign-in that lasts."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = dict(secrets)

    def read(self) -> dict[str, str]:
        return dict(self._secrets)

    async def reread(self) -> dict[str, str]:
        return self.read()

    async def write(self, secrets: Mapping[str, str]) -> None:
        raise AssertionError("no sign-in ends here")
