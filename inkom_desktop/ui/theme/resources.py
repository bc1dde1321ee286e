"""Where the files of `resources/` are: beside the package, in a frozen folder, or where a wheel puts its data."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from inkom_desktop.ui.theme.roles import ThemeError

_MARK = "themes/metrics.toml"
_DISTRIBUTION = "inkom-desktop"
_INSTALLED = f"share/inkom-desktop/{_MARK}"


def _candidates() -> Iterator[Path]:
    frozen = getattr(sys, "_MEIPASS", None)  # https://pyinstaller.org/en/stable/runtime-information.html
    if frozen is not None:
        yield Path(frozen) / "resources"
    home = Path(__file__).resolve().parents[3]
    yield home / "resources"
    yield home / "share" / "inkom-desktop"  # pip install --target
    # A wheel's data files land under the prefix of whichever scheme pip used; its own record knows where.
    try:
        files = distribution(_DISTRIBUTION).files or []
    except PackageNotFoundError:
        return
    for file in files:
        if file.as_posix().endswith(_INSTALLED):
            yield Path(str(file.locate())).resolve().parents[1]


@cache
def resource_root() -> Path:
    """The folder of resources; raises ThemeError if this installation has none."""
    for folder in _candidates():
        if (folder / _MARK).is_file():
            return folder
    raise ThemeError("The resources of Inkom (colours, icons, fonts) are missing. Install Inkom again.")


def resource_path(*parts: str) -> Path:
    """One file or folder of resources, as `resource_path("icons", "inkom.svg")`; raises ThemeError if it is not there."""
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise ThemeError(f"The resource {'/'.join(parts)} is missing. Install Inkom again.")
    return path
