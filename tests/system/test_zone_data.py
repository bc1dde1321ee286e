from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import pytest

from inkom_desktop.system.zone_data import use_newest, version_in


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = zoneinfo.TZPATH
    yield
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()


@pytest.mark.parametrize(
    ("name", "text", "version"),
    [
        ("tzdata.zi", "# version 2025b\nR d 1916", "2025b"),
        ("+VERSION", "2026a\n", "2026a"),
        ("tzdata.zi", "# something else\n", ""),
        ("unknown", "2026a", ""),
    ],
)
def test_a_systems_version_is_read_where_it_writes_it(tmp_path: Path, name: str, text: str, version: str) -> None:
    (tmp_path / name).write_text(text)
    assert version_in(tmp_path) == version


def test_old_rules_of_the_system_give_way_to_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "tzdata.zi").write_text("# version 2019c\n")
    zoneinfo.reset_tzpath((str(tmp_path),))
    assert use_newest().endswith(", shipped with Inkom")
    assert zoneinfo.TZPATH == ()
    assert zoneinfo.ZoneInfo("Europe/Lisbon").key == "Europe/Lisbon"


def test_newer_rules_of_the_system_are_kept(tmp_path: Path) -> None:
    (tmp_path / "tzdata.zi").write_text("# version 2999a\n")
    zoneinfo.reset_tzpath((str(tmp_path),))
    assert use_newest() == "2999a of this system"
    assert (str(tmp_path),) == zoneinfo.TZPATH


def test_a_system_without_rules_uses_the_shipped_ones() -> None:
    zoneinfo.reset_tzpath(())
    assert use_newest().endswith(", shipped with Inkom")
