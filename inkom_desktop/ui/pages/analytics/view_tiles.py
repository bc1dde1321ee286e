"""One number of the period, large, and how it stands beside the days before."""

from __future__ import annotations

from collections.abc import Sequence

from inkom_desktop.domain.overview import Figure
from inkom_desktop.ui.widgets.card import Card
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.words import count_words, number_words, tr


class FigureTile(Card):
    """A card with a name, a number and a comparison; `why` stands there where nobody reports the number."""

    def __init__(self, name: str) -> None:
        super().__init__(padding=(16, 12, 16, 12))
        self._name = name
        self._number = Label("", "kpi", figures=True)
        self._beside = Label("", "small", "text.secondary", wrap=True)
        self.body.addWidget(Label(name, "small", "text.secondary"))
        self.body.addWidget(self._number)
        self.body.addWidget(self._beside)

    def show_figure(self, figure: Figure, days: int, why: str = "") -> None:
        """Show a number, and by how much it grew since the same number of days before."""
        number = "—" if figure.now is None else number_words(figure.now)
        beside = [Run(why)] if figure.now is None else comparison(figure, days)
        self._number.set_text(number)
        self._beside.set_text(beside)
        self.setAccessibleName(f"{self._name}: {number}. {''.join(run.text for run in beside)}")


def comparison(figure: Figure, days: int) -> Sequence[Run]:
    """Say how a number stands beside the same number of days before it."""
    before = count_words(days, "vs 1 day before", "vs {count} days before")
    if figure.now is None or figure.before is None:
        return [Run(tr("Not read long enough to compare"))]
    if figure.now == figure.before:
        return [Run(tr("No change")), Run(f" {before}")]
    grew = figure.now > figure.before
    role = "success.text" if grew else "danger.text"
    if figure.per_cent is None:
        by = number_words(abs(figure.now - figure.before))
        return [Run(("↗ +" if grew else "↘ −") + by, 500, role), Run(f" {before}")]
    by = number_words(abs(figure.per_cent))
    return [Run(tr("{arrow} {by} %", arrow="↗" if grew else "↘", by=by), 500, role), Run(f" {before}")]
