"""The screens: every page and every dialog has a scene, and one scene is really photographed, twice alike."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from screens import camera, scenes, sheet, stage  # beside dev.py: see conftest

ROOT = Path(__file__).resolve().parents[2]


def test_every_page_has_a_scene() -> None:
    from inkom_desktop.ui.pages import PAGES

    covered = {name for scene in scenes.scenes() for name in scene.covers}
    assert {spec.key for spec in PAGES} - covered == set()


def test_every_dialog_has_a_scene() -> None:
    """A class that builds on Dialog is a dialog; add a Scene that covers it in packaging/screens/scenes.py."""
    dialogs = {
        node.name
        for file in (ROOT / "inkom_desktop" / "ui").rglob("*.py")
        if "widgets" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(b).endswith("Dialog") for b in node.bases)
    }
    covered = {name for scene in scenes.scenes() for name in scene.covers}
    assert dialogs - covered == set()


def test_scenes_have_names_of_their_own_and_stores_that_exist() -> None:
    keys = [scene.key for scene in scenes.scenes()]
    assert len(keys) == len(set(keys))
    assert {scene.store for scene in scenes.scenes()} <= set(stage.STORES)


def test_every_scene_is_dealt_to_one_process() -> None:
    keys = [scene.key for scene in scenes.scenes()]
    hands = camera.split(keys, 4)
    assert sorted(key for hand in hands for key in hand) == sorted(keys)


def _take(out: Path, work: Path, scale_of: str) -> list[bytes]:
    stores = work.with_name(f"{work.name}-stores")
    stores.mkdir()
    camera.build(stores, ["time"])
    order = camera.Order(str(out), str(stores), str(work), "en", (scale_of,), ("light", "dark"), ("time",))
    command = [sys.executable, str(ROOT / "packaging" / "screens"), "--order", order.written()]
    run = subprocess.run(
        command,
        env=camera.environment(order),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return [(out / name).read_bytes() for name in json.loads(run.stdout.splitlines()[-1])]


@pytest.mark.parametrize(("size", "pixels"), [("1024x700", (1024, 700)), ("2560x1440", (2560, 1440))])
def test_two_runs_give_the_same_pixels(tmp_path: Path, size: str, pixels: tuple[int, int]) -> None:
    from PIL import Image

    first = _take(tmp_path / "one", tmp_path / "work-one", size)
    second = _take(tmp_path / "two", tmp_path / "work-two", size)
    assert len(first) == 2
    assert first == second
    looks = []
    for theme in ("light", "dark"):
        with Image.open(tmp_path / "one" / f"time-{theme}-{size}-en.png") as picture:
            assert picture.size == pixels
            colours = picture.getcolors(1 << 24)
            assert len(colours) > 50, "the picture is empty"
            looks.append(max(colours)[1])
    assert looks[0] != looks[1]


def test_the_sheet_lays_the_design_beside_ours(tmp_path: Path) -> None:
    (tmp_path / "04-today-dark.png").write_bytes(b"")
    scene = next(s for s in scenes.scenes() if s.key == "today")
    page = sheet.write(tmp_path, [scene], ["today-dark-1440x900-en.png"], tmp_path)
    text = page.read_text("utf-8")
    assert text.index('src="today-dark-1440x900-en.png"') < text.index('src="04-today-dark.png"')
