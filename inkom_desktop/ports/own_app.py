"""A sign-in on a network's own page, as data on its card: where the browser comes back to, what is asked, whose app it is.

After RFC 8252 (native apps) and RFC 9700 (best practice). A program that people install cannot keep a secret of its own, so
a network that demands one is signed in to with an app that the person makes there.
"""

from __future__ import annotations

from dataclasses import dataclass

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where the browser comes back to on this computer.

    `port` 0 is a free port of each sign-in (RFC 8252 section 7.3), any other one that is registered with the network.
    `own_path` gives each sign-in a path of its own, where a network registers every one (a defence against mix-up).
    `secure` is https with a certificate that signs itself, where a network takes no plain http even there. `out_of_band`
    tells that the network shows the code for the person to copy when it is asked to.
    """

    port: int = 0
    host: str = LOOPBACK
    path: str = "/callback"
    own_path: bool = False
    secure: bool = False
    out_of_band: bool = False

    def at(self, port: int, path: str = "") -> str:
        """Return the address for a port."""
        return f"{'https' if self.secure else 'http'}://{self.host}:{port}{path or self.path}"

    @property
    def address(self) -> str:
        """The address to register with the network; without a port where every one will do."""
        return self.at(self.port) if self.port else self.at(0).replace(":0/", "/")


ANY_PORT = Redirect()
"""A free port of each sign-in."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A right that is asked for, by its name at the network, and in plain words."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class AppGuide:
    """How a person makes an app of their own at a network, step by step, and what of it Inkom is given.

    `key` tells apps of one network apart and stands in `SignInAsk.app`; `portal` is the address of the page to begin on.
    Each of `steps` is one sentence. `secret` is whether the network gives the app a client secret that is needed.
    """

    key: str
    portal: str
    steps: tuple[str, ...]
    secret: bool = True
