"""The catalogue: the networks Inkom knows, in the order people meet them; then those of third parties.

A third party's package names a callable `(Web) -> Network` in the entry-point group `inkom.networks`.
"""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from inkom_desktop.domain.errors import NotFound
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Hears, Web

log = logging.getLogger(__name__)

BUILT_IN = (
    "linkedin",
    "facebook",
    "meta_threads",
    "x",
    "bluesky",
    "mastodon",
    "wordpress",
    "telegram",
    "discord",
    "slack",
    "devto",
    "youtube",
    "pinterest",
    "tiktok",
    "googlebusiness",
    "nostr",
    "folder",
)
GROUP = "inkom.networks"


class Catalogue:
    """The networks, by key or alias (`ports.network.Networks`)."""

    def __init__(self, networks: tuple[Network, ...]) -> None:
        self._networks = networks
        self._by_name = {n.card.key: n for n in networks}
        for network in networks:
            for alias in network.card.aliases:
                self._by_name.setdefault(alias, network)

    def get(self, key: str) -> Network:
        """Return the network by key or alias; raises NotFound("network_unknown")."""
        try:
            return self._by_name[key.strip().lower()]
        except KeyError:
            known = [n.card.key for n in self._networks]
            raise NotFound("network_unknown", network=key[:60], known=known) from None

    def __iter__(self) -> Iterator[Network]:
        """Iterate in the order of the catalogue."""
        return iter(self._networks)


def catalogue(
    environ: Mapping[str, str] | None = None,
    *,
    data_folder: Path | None = None,
    hears: Hears | None = None,
    versions: Mapping[str, str] | None = None,
) -> Catalogue:
    """Return the catalogue. `data_folder` is where local networks keep their default folder; `hears` is told of answers;
    `versions` are the interfaces' versions that the person's settings name, by network (looked at for each call).

    Raises InkomError("api_base_not_loopback") for a gateway address that may not be used.
    """
    found: list[Network] = []
    for key in BUILT_IN:
        module = importlib.import_module(f"{__name__}.{key}")
        found.append(module.create(Web(key, environ, data_folder, hears, versions)))
    known = {n.card.key for n in found}
    for entry in metadata.entry_points(group=GROUP):
        try:
            network: Network = entry.load()(Web(entry.name, environ, data_folder, hears, versions))
            if network.card.key in known:
                raise ValueError(f"the key {network.card.key} is taken")
        except Exception as e:
            # A broken package of a third party must not take the others down; it is named in the log and left out.
            log.warning("the network %s could not be loaded: %s", entry.name, type(e).__name__)
            continue
        known.add(network.card.key)
        found.append(network)
    return Catalogue(tuple(found))
