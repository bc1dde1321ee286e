"""Round steps for the side of a chart."""

from __future__ import annotations

import math


def whole_step(low: float, high: float, lines: int = 4) -> float:
    """Return the step (1, 2 or 5 times a power of ten, at least 1) that makes about so many lines between two numbers."""
    rough = max(1.0, (high - low) / lines)
    scale = 10.0 ** math.floor(math.log10(rough))
    return max(1.0, next(n * scale for n in (1, 2, 5, 10) if n * scale >= rough))
