"""The files of resources are found in each way Inkom can be installed."""

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from inkom_desktop.ui.theme import ThemeError, resource_root
from inkom_desktop.ui.theme import resources as original


def copy_at(home: Path) -> ModuleType:
    """The module as it would be in another place, with nothing of the source tree beside it."""
    place = home / "inkom_desktop" / "ui" / "theme" / "resources.py"
    place.parent.mkdir(parents=True)
    shutil.copy(Path(str(original.__file__)), place)
    spec = importlib.util.spec_from_file_location("copied_resources", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def furnish(folder: Path) -> Path:
    (folder / "themes").mkdir(parents=True)
    shutil.copy(resource_root() / "themes" / "metrics.toml", folder / "themes")
    return folder


class Recorded:
    """What the record of an installed wheel says."""

    def __init__(self, *files: Path) -> None:
        self.files = [RecordedFile(file) for file in files]


class RecordedFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def as_posix(self) -> str:
        return self._path.as_posix()

    def locate(self) -> Path:
        return self._path


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = copy_at(tmp_path / "site")
    monkeypatch.setattr(module, "distribution", lambda _name: Recorded())
    return module


def test_beside_the_package(bare: ModuleType, tmp_path: Path) -> None:
    folder = furnish(tmp_path / "site" / "resources")
    assert bare.resource_root() == folder


def test_in_a_folder_given_to_pip(bare: ModuleType, tmp_path: Path) -> None:
    folder = furnish(tmp_path / "site" / "share" / "inkom-desktop")
    assert bare.resource_root() == folder


def test_in_a_frozen_folder(bare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = furnish(tmp_path / "frozen" / "resources")
    furnish(tmp_path / "site" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "frozen"), raising=False)
    assert bare.resource_root() == folder


def test_where_the_record_of_a_wheel_says(bare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = furnish(tmp_path / "prefix" / "share" / "inkom-desktop")
    record = Recorded(tmp_path / "other.txt", folder / "themes" / "metrics.toml")
    monkeypatch.setattr(bare, "distribution", lambda _name: record)
    assert bare.resource_root() == folder


def test_nowhere_is_said_in_a_sentence(bare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ThemeError, match="Install Inkom again"):
        bare.resource_root()

    def absent(_name: str) -> Recorded:
        raise bare.PackageNotFoundError

    monkeypatch.setattr(bare, "distribution", absent)
    with pytest.raises(ThemeError, match="Install Inkom again"):
        bare.resource_root()
