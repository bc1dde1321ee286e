"""What an account may cost in a month, what it has cost, and the prices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.tariff import Tariff, millionths, money
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.words import day_words, speak, tr


class BudgetDialog(Dialog):
    """Asks for the budget of a calendar month; `on_budget` gets it in millionths, None where there is to be none."""

    def __init__(
        self,
        window: QWidget,
        name: str,
        budget: int | None,
        tariff: Tariff,
        on_budget: Callable[[int | None], object],
    ) -> None:
        text = tr(
            "What {handle} may cost in a calendar month. A post for which there is no room waits, and you are told.",
            handle=name,
        )
        super().__init__(window, tr("Monthly budget"), text, close_name=tr("Close"))
        self._on_budget, self._currency = on_budget, tariff.currency
        self._spent = Label("", "small", "text.secondary")
        self.field = Field(
            tr("Budget in {currency}", currency=tariff.currency),
            text="" if budget is None else money(budget),
            hint=tr("No budget"),
        )
        self.field.submitted.connect(self._done)
        self.body.addWidget(Label(tr("Budget in {currency}", currency=tariff.currency), weight=500))
        self.body.addWidget(self.field)
        self.body.addWidget(self._spent)
        for rate in tariff.rates:
            price = f"{money(rate.millionths)} {tariff.currency}"
            self.body.addWidget(Label(f"{speak(rate.label)}: {price}", "small", "text.tertiary", figures=True))
        noon = datetime.combine(tariff.checked_on, time(12), UTC)
        read_on = tr("Prices of {day}; the network may change them.", day=f"{day_words(noon, 'UTC')} {noon.year}")
        self.body.addWidget(Label(read_on, "small", "text.tertiary", wrap=True))
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Save"), "primary")
        save.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(save, primary=True)
        self.set_first_focus(self.field.edit)

    def show_spent(self, spent: int) -> None:
        """Show what it has cost this month, in millionths."""
        words = tr("{amount} {currency} spent this month", amount=money(spent), currency=self._currency)
        self._spent.set_text(words)

    def _done(self) -> None:
        written = self.field.text().strip().replace(",", ".")
        try:
            budget = millionths(written) if written else None
        except ValueError:
            self.field.set_error(tr("Write an amount such as {example}.", example="20"))
            self.field.edit.setFocus()
            return
        self.accept()
        self._on_budget(budget)
