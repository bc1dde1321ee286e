"""What a screen reader says by itself: a toast came, a check failed, a post went out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class _Announcements(QObject):
    """`made` tells each one, whether or not anybody listens to the screen: its words, and whether it interrupts."""

    made = Signal(str, bool)


announcements = _Announcements()


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say this when it has said what it says (`urgent`: now). Nothing is said of a hidden window."""
    if not words or not source.window().isVisible():
        return
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
    announcements.made.emit(words, urgent)
