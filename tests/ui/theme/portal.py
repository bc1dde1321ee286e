"""A settings portal for tests: `portal.py NAMESPACE KEY SIGNATURE VALUE` answers Read for one setting until it is killed."""

from __future__ import annotations

import json
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection


def main(space: str, key: str, signature: str, value: str) -> None:
    bus = open_dbus_connection("SESSION")
    daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    bus.send_and_get_reply(new_method_call(daemon, "RequestName", "su", ("org.freedesktop.portal.Desktop", 4)))
    print("ready", flush=True)
    while True:
        asked = bus.receive()
        if asked.header.message_type is not MessageType.method_call:
            continue
        if asked.header.fields.get(HeaderFields.member) == "Read" and asked.body == (space, key):
            # The portal wraps what it tells in two variants.
            bus.send(new_method_return(asked, "v", (("v", (signature, json.loads(value))),)))
        else:
            bus.send(new_error(asked, "org.freedesktop.portal.Error.NotFound"))


if __name__ == "__main__":
    main(*sys.argv[1:])
