"""Cells of a CSV file that a spreadsheet opens: what a stranger wrote must not become a formula there.

https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a cell for a formula."""


def harmless(text: str) -> str:
    """Return the text of a cell, with an apostrophe before what a spreadsheet would compute."""
    return f"'{text}" if text.startswith(BEGINNINGS) else text
