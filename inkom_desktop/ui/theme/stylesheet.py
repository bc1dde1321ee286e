"""The style sheet of Qt, made from numbered templates (`resources/styles/10-base.qss`, `20-…`) with `$role` in place of colours."""

from __future__ import annotations

from string import Template

from inkom_desktop.ui.theme.load import Theme
from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import ThemeError


class _RoleTemplate(Template):
    # Roles are dotted: $surface.hover, $height.control. Icons: $file.check.
    idpattern = r"[a-z]+\.[a-z][a-z0-9_]*"
    braceidpattern = idpattern
    flags = 0  # type: ignore[assignment]  # the lower case is meant


def fill_template(text: str, theme: Theme, source: str) -> str:
    """Put roles into one template; ThemeError names the template and the role that does not exist."""
    template = _RoleTemplate(text)
    if not template.is_valid():
        raise ThemeError(f"{source} has a $ that is no role.")
    values: dict[str, str] = {}
    for role in template.get_identifiers():
        try:
            values[role] = theme.css(role)
        except ThemeError:
            raise ThemeError(f"{source} asks for the unknown role {role}.") from None
    return template.substitute(values)


def build_stylesheet(theme: Theme) -> str:
    """All templates in the order of their numbers, filled."""
    paths = sorted(resource_path("styles").glob("[0-9][0-9]-*.qss"))
    if not paths:
        raise ThemeError("The styles of Inkom are missing. Install Inkom again.")
    return "\n".join(fill_template(path.read_text(encoding="utf-8"), theme, path.name) for path in paths)
