"""A scrolled page whose content keeps its width when the scroll bar comes: the bar takes its room from the margin."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QScrollArea


def steady(area: QScrollArea, layout: QLayout) -> None:
    """Let the bar of `area` lie in the right margin of `layout` (the one of the page that is scrolled)."""
    whole = layout.contentsMargins()
    bar = area.verticalScrollBar()

    def fit(least: int, most: int) -> None:
        margins = layout.contentsMargins()
        taken = bar.sizeHint().width() if most > least else 0
        margins.setRight(max(0, whole.right() - taken))
        layout.setContentsMargins(margins)

    bar.rangeChanged.connect(fit)
