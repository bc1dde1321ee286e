"""While a sheet or a popover is open, the keys of what lies below it do nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


def is_key_of_below(open_one: QWidget, watched: QObject, event: QEvent) -> bool:
    """Tell whether an event of the application is a shortcut that belongs to something outside of what is open."""
    if event.type() != QEvent.Type.Shortcut:
        return False
    each: QObject | None = watched
    while each is not None and each is not open_one:
        each = each.parent()
    return each is None
