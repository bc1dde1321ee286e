"""The bus tells facts to whoever listens. A listener that fails is logged and hurts nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable

from inkom_desktop.domain.events import Fact

log = logging.getLogger(__name__)

Listener = Callable[[Fact], None]


class Bus:
    """Tells facts, in order, on the thread that tells them."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; returns what removes it again."""
        self._listeners.append(listener)

        def remove() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return remove

    def __call__(self, fact: Fact, /) -> None:
        """Tell a fact."""
        for listener in tuple(self._listeners):
            try:
                listener(fact)
            except Exception:
                log.exception("a listener failed on %s", type(fact).__name__)
