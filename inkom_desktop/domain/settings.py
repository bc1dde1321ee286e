"""Every setting, declared once: its name, its kind, what it is when nobody set it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from inkom_desktop.domain.errors import UsageRefused

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""The text sizes that can be chosen, in per cent of the drawing's."""


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in allowed:
            raise ValueError(", ".join(allowed))
        return text

    return read


def _text(text: str) -> str:
    return text


def _hour(text: str) -> str:
    if text == "off":
        return text
    try:
        return time.fromisoformat(text).strftime("%H:%M") if re.fullmatch(r"\d\d:\d\d", text) else _one_of()(text)
    except ValueError as e:
        raise ValueError("off, or a time such as 19:00") from e


def _flag(text: str) -> str:
    return _one_of("on", "off")(text)


VERSIONS = "networks.versions"
"""The setting of the versions of networks' interfaces."""


def read_versions(text: str) -> dict[str, str]:
    """Return the versions of networks' interfaces by network. Raises ValueError."""
    found: dict[str, str] = {}
    for pair in text.split():
        network, sign, version = pair.partition("=")
        if (
            not sign
            or not re.fullmatch(r"[a-z][a-z0-9_]*", network)
            or not re.fullmatch(r"[\w.]{1,20}", version, re.ASCII)
        ):
            raise ValueError("network=version for each, such as name=202609, or nothing")
        found[network] = version
    return found


def _versions(text: str) -> str:
    return " ".join(f"{network}={version}" for network, version in read_versions(text).items())


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: values are text in the store; `read` raises ValueError with what would be allowed."""

    name: str
    default: str
    read: Callable[[str], str]


SETTINGS: dict[str, Setting] = {
    s.name: s
    for s in (
        Setting("theme", "system", _one_of("system", "light", "dark", "contrast")),
        Setting("language", "system", _one_of("system", "en", "fr", "de", "es")),
        Setting("workspace", "", _text),
        Setting("publishing.paused", "off", _flag),
        Setting("publishing.paused_until", "", _text),
        Setting(VERSIONS, "", _versions),
        Setting("rehearsal.at", "19:00", _hour),
        Setting("rehearsal.last", "", _text),
        Setting("window.geometry", "", _text),
        Setting("window.tray_hint_shown", "off", _flag),
        Setting("window.no_tray_dismissed", "off", _flag),
        Setting("window.text_size", "100", _one_of(*(str(percent) for percent in TEXT_SIZES))),
        Setting("window.reduced_motion", "system", _one_of("system", "on", "off")),
        Setting("window.letter_keys", "on", _flag),
        Setting("today.dismissed", "", _text),
        Setting("composer.preview", "on", _flag),
        Setting("window.recent", "", _text),
        Setting("report.by", "", _text),
        Setting("report.language", "en", _one_of("en", "fr", "de", "es")),
        Setting("report.paper", "a4", _one_of("a4", "letter")),
        Setting("billing.url", "", _text),
    )
}


def setting(name: str) -> Setting:
    """Return the declared setting; raises UsageRefused("unknown_setting")."""
    if name not in SETTINGS:
        raise UsageRefused("unknown_setting", name=name)
    return SETTINGS[name]
