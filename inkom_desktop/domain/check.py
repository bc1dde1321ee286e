"""What a network says of a text before anything leaves the machine: its length in the network's own unit, and problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from inkom_desktop.domain.counting import Unit, forbidden_controls


class Severity(StrEnum):
    """Errors block scheduling; warnings are said."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: a code (its sentence stands in `wording`), the part it is in (None = the whole), and its facts."""

    code: str
    severity: Severity = Severity.ERROR
    part: int | None = None
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartMeasure:
    """The length of one part in the network's own unit."""

    length: int
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """The whole finding for one account. `limit` is None where the network has none."""

    unit: Unit
    limit: int | None
    parts: tuple[PartMeasure, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def length(self) -> int:
        """The length of the longest part, in `unit`."""
        return max((p.length for p in self.parts), default=0)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that block scheduling."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def with_alt_required(check: Check) -> Check:
    """Return the check of a workspace whose rule it is that every picture and film has alternative text."""
    problems = (replace(p, severity=Severity.ERROR) if p.code == "alt_missing" else p for p in check.problems)
    return replace(check, problems=tuple(problems))


def text_problems(text: str, part: int, length: int, limit: int, unit: Unit, *, alone: bool = True) -> list[Problem]:
    """Return what is wrong with the text of a part on any network: nothing in it (where it stands `alone`, without media), too
    long (`length` and `limit` in `unit`), control characters.
    """
    problems = []
    if alone and not text.strip():
        problems.append(Problem("empty", part=part))
    if length > limit:
        problems.append(Problem("too_long", part=part, params={"length": length, "limit": limit, "unit": unit.value}))
    if controls := forbidden_controls(text):
        problems.append(Problem("control_characters", part=part, params={"count": len(controls)}))
    return problems
