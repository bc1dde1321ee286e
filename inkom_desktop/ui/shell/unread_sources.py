"""Keeps PySide from reading the source of every module that is imported after it.

For its switchable names (snake_case, true properties) PySide looks for the word "PySide6" in each module's source, and Python
keeps what was read in memory: a tenth of the start, and megabytes. No module here uses those names. What is frozen has no
sources, so there it changes nothing.
"""

from __future__ import annotations

import sys


def leave_sources_unread() -> None:
    """Tell PySide that no further module wants switchable names; called before anything but PySide is imported."""
    import PySide6.QtCore  # noqa: F401 - brings the module below

    feature = sys.modules.get("shibokensupport.feature")
    # Its own matter, so it may be another one in the next version: then the sources are read again, nothing else.
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]
