"""The arrows of the house, held by import-linter and by what a clean process really imports."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from inkom_desktop.networks import BUILT_IN

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "inkom_desktop"
HEADLESS_DOORS = [
    "inkom_desktop.bootstrap",
    "inkom_desktop.cli.main",
    "inkom_desktop.engine.house",
    "inkom_desktop.store.store",
    "inkom_desktop.networks",
    *(f"inkom_desktop.networks.{key}" for key in BUILT_IN),
    "inkom_desktop.system.alarm",
    "inkom_desktop.system.autostart.linux",
    "inkom_desktop.system.autostart.macos",
    "inkom_desktop.system.autostart.windows",
    "inkom_desktop.system.tray_probe",
    "inkom_desktop.vault.keyring_vault",
    "inkom_desktop.web.client",
    "inkom_desktop.web.oauth.loopback",
]


def test_the_contracts_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    command = [str(linter)] if linter.exists() else ["lint-imports"]
    run = subprocess.run([*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]
    kept = re.search(r"(\d+) kept, (\d+) broken", run.stdout)
    assert kept is not None
    assert (int(kept[1]), int(kept[2])) == (7, 0)


def test_everything_but_the_window_starts_without_qt() -> None:
    """In a clean process with PySide6, qasync and pyqtgraph made impossible to import, every door but `ui` opens."""
    program = "\n".join(
        [
            "import importlib, sys",
            "class No:",
            "    def find_spec(self, name, path=None, target=None):",
            "        if name.split('.')[0] in ('PySide6', 'qasync', 'pyqtgraph', 'shiboken6'):",
            "            raise ImportError('forbidden here: ' + name)",
            "sys.meta_path.insert(0, No())",
            f"for name in {HEADLESS_DOORS!r}:",
            "    importlib.import_module(name)",
            "print('clean')",
        ]
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "clean", run.stderr[-2000:]


def test_the_command_line_is_light() -> None:
    """What every command pays for: no HTTP, no keyring, no scheduler before they are needed."""
    program = (
        "import sys, inkom_desktop.cli.main\n"
        "heavy = {'sqlalchemy', 'httpx', 'keyring', 'apscheduler', 'cryptography', 'PIL', 'alembic'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stdout + run.stderr


@pytest.mark.parametrize("room", ["domain", "ports"])
def test_the_middle_knows_the_standard_library_alone(room: str) -> None:
    """`domain` and `ports` import the standard library and each other; `counting` and `weighted` may use `regex`."""
    foreign = {
        (file.name, name)
        for file in (PACKAGE / room).glob("*.py")
        for name in _imported(file)
        if name not in sys.stdlib_module_names and name != "inkom_desktop"
    }
    assert foreign <= {("counting.py", "regex"), ("weighted.py", "regex")}


PORTAL = "developers.facebook.com/apps"
"""The one page on which apps for all of Meta's networks are made bears the name of one of them."""


@pytest.mark.parametrize("network", BUILT_IN)
def test_a_network_is_named_in_its_own_folder_and_the_catalogue_alone(network: str) -> None:
    """Searching the tree for one network's name answers inside its folder, and once in the catalogue."""
    # A name of one letter is a word of its own everywhere: its address and its folder are looked for.
    name = rf"\b{network}\b" if len(network) > 1 else rf"\b{network}\.com\b|networks[./]{network}\b"
    named = [
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        # The developers' sheet of widgets shows sample tiles; "folder" is a word of its own.
        if network != "folder"
        and not file.name.startswith("gallery")
        and re.search(name, _code(file).replace(PORTAL, ""), re.IGNORECASE)
    ]
    strangers = [f for f in named if not f.startswith(f"networks/{network}/") and f != "networks/__init__.py"]
    assert strangers == []


def test_no_hex_colour_outside_the_theme_and_the_cards() -> None:
    loud = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in (PACKAGE / "ui").rglob("*.py")
        if "theme" not in file.parts
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if re.search(r"#[0-9a-fA-F]{6}\b", line)
    ]
    assert loud == []


def test_no_dialog_blocks_the_loop() -> None:
    """`exec()` on a dialog would run a second loop inside the window's."""
    blocking = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in (PACKAGE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("exec", "exec_")
        # The application's own loop, in the developers' sheet of widgets.
        and ast.unparse(node.func.value) != "app"
    ]
    assert blocking == []


def _imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


def _code(file: Path) -> str:
    """Return the code of a file without its docstrings and comments: prose may name a network as an example."""
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                b
                for b in body
                if not (
                    isinstance(b, ast.Expr) and isinstance(b.value, ast.Constant) and isinstance(b.value.value, str)
                )
            ] or [ast.Pass()]
    return ast.unparse(tree)
