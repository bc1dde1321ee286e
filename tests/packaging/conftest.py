"""The set-up's own parts are no installed package: they stand beside dev.py, as python finds them when it runs that."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT / "packaging") not in sys.path:
    sys.path.append(str(ROOT / "packaging"))
