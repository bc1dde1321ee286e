"""What a screen reader of Linux does: finds Inkom on the accessibility bus, reads its tree, presses, types and listens.

The protocol is AT-SPI 2: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml. Written on jeepney, which Inkom brings
along, so that the tests need no bindings of the system's own Python.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ATSPI = "org.a11y.atspi"
# The places of the bits: atspi-constants.h, AtspiStateType.
STATES = {
    1: "active",
    3: "busy",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}
LONGEST_S = 15.0


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the tree, as it was when it was read."""

    bus: str
    path: str
    role: str
    name: str
    states: frozenset[str]
    depth: int


class Reader:
    """A screen reader that was started beside a program."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(bus=session) as asked:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (self._address,) = asked.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=LONGEST_S).body
        self._bus: DBusConnection = open_dbus_connection(bus=self._address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _call(self, bus: str, path: str, interface: str, name: str, signature: str = "", *body: Any) -> Any:
        address = DBusAddress(path, bus, interface)
        message = new_method_call(address, name, signature or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=LONGEST_S)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{name} of {path}: {reply.body}")
        return reply.body[0] if len(reply.body) == 1 else reply.body

    def _property(self, bus: str, path: str, interface: str, name: str) -> Any:
        address = DBusAddress(path, bus, interface)
        reply = self._bus.send_and_get_reply(Properties(address).get(name), timeout=LONGEST_S)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{name} of {path}: {reply.body}")
        return reply.body[0][1]

    def programs(self) -> list[str]:
        """The bus names of what shows itself to screen readers."""
        found = self._call(f"{ATSPI}.Registry", f"/{_ROOT}", f"{ATSPI}.Accessible", "GetChildren")
        return [bus for bus, _ in found]

    def program(self) -> str:
        """The bus name of the one program that shows itself; waits until there is one."""
        limit = time.monotonic() + 2 * LONGEST_S
        while not (found := self.programs()):
            if time.monotonic() > limit:
                raise LookupError("nothing came to the accessibility bus")
            time.sleep(0.1)
        (bus,) = found
        return bus

    def tree(self, bus: str) -> list[Element]:
        """All that shows of a program, in reading order."""
        return list(self._below(bus, f"/{_ROOT}", 0))

    def _below(self, bus: str, path: str, depth: int) -> Iterator[Element]:
        for owner, child in self._call(bus, path, f"{ATSPI}.Accessible", "GetChildren"):
            if child == "/org/a11y/atspi/null":
                continue
            role = self._call(owner, child, f"{ATSPI}.Accessible", "GetRoleName")
            low, high = self._call(owner, child, f"{ATSPI}.Accessible", "GetState")
            bits = low | high << 32
            states = frozenset(name for bit, name in STATES.items() if bits >> bit & 1)
            if "visible" not in states:
                continue
            name = self._property(owner, child, f"{ATSPI}.Accessible", "Name")
            yield Element(owner, child, role, name, states, depth)
            yield from self._below(owner, child, depth + 1)

    def find(self, bus: str, role: str, name: Callable[[str], bool] | str) -> Element:
        """The first element of this role and name; waits until there is one."""
        fits = name if callable(name) else name.__eq__
        limit = time.monotonic() + LONGEST_S
        while time.monotonic() < limit:
            told = self.tree(bus)
            for element in told:
                if element.role == role and fits(element.name):
                    return element
            time.sleep(0.1)
        shown = "\n".join(f"{'  ' * e.depth}{e.role} “{e.name}”" for e in told)
        raise LookupError(f"no {role} {name}\n{shown}")

    def attributes(self, element: Element) -> dict[str, str]:
        """Attributes, such as the place in a list."""
        found: dict[str, str] = self._call(element.bus, element.path, f"{ATSPI}.Accessible", "GetAttributes")
        return found

    def description(self, element: Element) -> str:
        """The description."""
        said: str = self._property(element.bus, element.path, f"{ATSPI}.Accessible", "Description")
        return said

    def press(self, element: Element) -> None:
        """Do what its first action does that is no focus."""
        actions = self._call(element.bus, element.path, f"{ATSPI}.Action", "GetActions")
        place = next(n for n, (name, *_) in enumerate(actions) if name in ("Press", "Toggle"))
        assert self._call(element.bus, element.path, f"{ATSPI}.Action", "DoAction", "i", place)

    def type_into(self, element: Element, text: str) -> None:
        """Put a text in at the beginning."""
        done = self._call(element.bus, element.path, f"{ATSPI}.EditableText", "InsertText", "isi", 0, text, len(text))
        assert done is not False

    def text(self, element: Element) -> str:
        """The text of a field."""
        said: str = self._call(element.bus, element.path, f"{ATSPI}.Text", "GetText", "ii", 0, -1)
        return said

    def hear(self) -> None:
        """Ask for announcements from now on."""
        self._call(
            f"{ATSPI}.Registry", "/org/a11y/atspi/registry", f"{ATSPI}.Registry", "RegisterEvent", "sass",
            "Object:Announcement", [], "",
        )  # fmt: skip
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=LONGEST_S)
        self._heard = self._bus.filter(rule)
        self._queue = self._heard.__enter__()

    def heard(self, fits: Callable[[str], bool]) -> str:
        """The next announcement that fits."""
        limit = time.monotonic() + LONGEST_S
        while True:
            message = self._bus.recv_until_filtered(self._queue, timeout=max(0.01, limit - time.monotonic()))
            said: str = message.body[3][1]
            if fits(said):
                return said


_ROOT = "org/a11y/atspi/accessible/root"
