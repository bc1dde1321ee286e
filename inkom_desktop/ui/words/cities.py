"""The cities that time zones are named after, as each language writes them: Lissabon, Lisbonne, Lisboa.

`resources/i18n/cities_<language>.json` holds those that are not written as the zone's own name has them. They are the
exemplar cities of the CLDR (Unicode Technical Standard 35, part 4).
"""

from __future__ import annotations

import json
import logging
from functools import cache

from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import ThemeError

log = logging.getLogger(__name__)


def city_of(zone: str, language: str) -> str:
    """Return the city of an IANA zone in a language; where it is not known, as the zone's name has it."""
    return _cities(language).get(zone) or zone.rsplit("/", 1)[-1].replace("_", " ")


@cache
def _cities(language: str) -> dict[str, str]:
    try:
        found: dict[str, str] = json.loads(resource_path("i18n", f"cities_{language}.json").read_text("utf-8"))
    except ThemeError:
        return {}  # a made-up language has none
    except (OSError, ValueError):
        log.exception("the cities of %r cannot be read", language)
        return {}
    return found
