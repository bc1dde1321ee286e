"""F6: from one region of the window to the next, in reading order."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.ui.widgets.reading_order import give_focus, is_stop, stops


@runtime_checkable
class HasRegions(Protocol):
    """A page that names its regions in reading order. Without it the whole page is one."""

    def regions(self) -> list[QWidget]:
        """Return them; hidden ones are passed over."""
        ...


def next_region(sidebar: QWidget, page: QWidget | None, step: int) -> bool:
    """Move the focus to the first control of the next (1) or previous (-1) region; tells whether there was one."""
    within = page.regions() if isinstance(page, HasRegions) else [page] if page is not None else []
    regions = [r for r in (sidebar, *within) if r.isVisible() and _first(r) is not None]
    if not regions:
        return False
    focus = QApplication.focusWidget()
    # The innermost region that holds the focus: one may lie inside another.
    here = max(
        (i for i, r in enumerate(regions) if focus is not None and (r is focus or r.isAncestorOf(focus))), default=-1
    )
    first = _first(regions[(here + step) % len(regions)] if here >= 0 or step > 0 else regions[-1])
    if first is not None:
        give_focus(first, Qt.FocusReason.TabFocusReason)
    return first is not None


def _first(region: QWidget) -> QWidget | None:
    """Return what Tab would reach first inside a region."""
    return next(iter(stops(region)), region if is_stop(region) else None)
