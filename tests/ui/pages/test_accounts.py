"""Connecting and removing, as the dialog does it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.best_times import BestTimes, HourOfWeek
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.domain.tariff import Rate, Tariff
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInKind
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.pages.accounts.view_budget import BudgetDialog
from inkom_desktop.ui.pages.accounts.view_connect import ConnectDialog
from inkom_desktop.ui.pages.accounts.view_row import left_of
from inkom_desktop.ui.pages.accounts.view_slots import SlotsDialog
from inkom_desktop.ui.pages.accounts.viewmodel import AccountsViewModel, ConnectViewModel
from inkom_desktop.ui.shell.time_dialog import with_best_times
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.label import Label
from tests.ui.shell.conftest import Screen, told


def test_a_folder_is_connected_and_removed(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        vm = ConnectViewModel(screen.desktop, screen.window)
        card = screen.desktop.card("folder")
        assert card.stays_here
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: len(screen.desktop.now.accounts) == 1))
        connected = asyncio.ensure_future(told(vm.connected))
        vm.connect_account(card, card.sign_in[0], str(tmp_path / "site"), "", "")
        account = await connected
        assert account.state is AccountState.HEALTHY
        await changed
        accounts = AccountsViewModel(screen.desktop, screen.window._context.tasks)
        removed = asyncio.ensure_future(told(accounts.removed))
        accounts.remove(account)
        assert (await removed).unscheduled == 0

    screen.run(scenario())


def test_refusals_stand_under_the_form(screen: Screen) -> None:
    async def scenario() -> None:
        vm = ConnectViewModel(screen.desktop, screen.window)
        card = screen.desktop.card("mastodon")
        form = next(f for f in card.sign_in if f.kind is SignInKind.SECRET)
        vm.connect_account(card, form, "", "", "token")
        assert "is missing" in vm.state.error
        for server, said, lan in (
            ("http://192.168.1.9", "without encryption", True),
            ("not a host", "not a server address", False),
        ):
            refused = asyncio.ensure_future(told(vm.changed, lambda: bool(vm.state.error) and not vm.state.busy))
            vm.connect_account(card, form, server, "", "token")
            await refused
            assert said in vm.state.error
            assert vm.state.offer_lan is lan
            assert "token" not in vm.state.error

    screen.run(scenario())


def test_the_dialog_draws_each_networks_own_form(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.show()
        dialog = ConnectDialog(screen.window, screen.window._context, None)
        dialog.open()
        for network in screen.bridge.house.networks:
            dialog.choose(network.card)
            for form in network.card.sign_in:
                dialog._draw_form(form)
                wanted = {
                    k for k, f in (("server", form.server), ("handle", form.handle), ("secret", form.secret)) if f
                }
                assert set(dialog._fields) == wanted
        dialog.reject()

    screen.run(scenario())


async def signed_out(screen: Screen, **changes: object) -> Account:
    """Put an account that is signed out into the store."""
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    now = screen.desktop.time()
    account = Account(
        new_id(), workspace.id, "mastodon", "https://a.example", "1", "@me@a.example", "Me",
        AccountState.SIGN_IN_NEEDED, now, checked_at=now,
    )  # fmt: skip
    account = replace(account, **changes)  # type: ignore[arg-type]
    await screen.bridge.call(lambda house: house.store.accounts.add(account))
    known = asyncio.ensure_future(
        told(screen.desktop.changed, lambda: account.id in {a.id for a in screen.desktop.now.accounts})
    )
    screen.desktop.refresh()
    await known
    return account


def test_the_page_says_what_waits_for_a_sign_in(screen: Screen) -> None:
    async def scenario() -> None:
        account = await signed_out(screen)
        workspace = screen.desktop.now.workspace
        assert workspace is not None

        async def schedule(house: House) -> None:
            draft = await house.drafts.new(workspace.id, parts=("Waits",), account_ids=[account.id])
            at = house.clock.now() + timedelta(hours=1)
            await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))

        await screen.bridge.call(schedule)
        screen.window.show()
        screen.window.show_page("accounts")
        page = screen.window.page("accounts")
        if page.vm.waits != {account.id: 1}:
            await told(page.vm.changed, lambda: page.vm.waits == {account.id: 1})
        page.show_state()
        words = [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]
        assert any("One scheduled post waits" in text for text in words)
        assert "1 post waits" in words
        await screen.window.settled()

    screen.run(scenario())


def test_renaming_and_the_bar_of_a_sign_in_that_ends(screen: Screen) -> None:
    async def scenario() -> None:
        now = screen.desktop.time()
        account = await signed_out(screen, state=AccountState.HEALTHY, expires_at=now + timedelta(days=30))
        assert left_of(account, now) == 50
        assert left_of(replace(account, expires_at=None), now) is None
        assert left_of(replace(account, expires_at=now - timedelta(days=1)), now) == 0
        vm = AccountsViewModel(screen.desktop, screen.window._context.tasks, screen.window)
        renamed = asyncio.ensure_future(
            told(screen.desktop.changed, lambda: [a.name for a in screen.desktop.now.accounts] == ["New name"])
        )
        vm.rename(account, "  New   name ")
        await renamed
        assert vm.limit_of(account) == 500
        await screen.window.settled()

    screen.run(scenario())


def test_errors_stand_under_the_field_they_are_about(screen: Screen) -> None:
    async def scenario() -> None:
        dialog = ConnectDialog(screen.window, screen.window._context, None)
        dialog.open()
        dialog._filter("no such network")
        assert not dialog._none.isHidden()
        dialog._filter("")
        card = screen.desktop.card("bluesky")
        dialog.choose(card)
        dialog._connect()
        assert "is missing" in dialog._fields["handle"].message()
        assert dialog._fields["secret"].message() == ""
        assert dialog._form is not None
        assert dialog._form._page.isVisibleTo(dialog)
        dialog.choose(screen.desktop.card("wordpress"))
        assert not dialog._form._page.isVisibleTo(dialog)
        dialog._fields["server"].set_text("blog.example")
        assert dialog._form._page_address().startswith("https://blog.example/wp-admin/")
        dialog.reject()
        await screen.window.settled()

    screen.run(scenario())


def test_reconnecting_stays_with_the_client_of_the_account(screen: Screen) -> None:
    async def scenario() -> None:
        account = await signed_out(screen)
        other = await screen.bridge.call(lambda house: house.workspaces.add("Other client", "UTC"))
        moved = asyncio.ensure_future(
            told(screen.desktop.changed, lambda: screen.desktop.now.workspace.id == other.id)  # type: ignore[union-attr]
        )
        screen.desktop.choose(other)
        await moved
        dialog = ConnectDialog(screen.window, screen.window._context, account)
        assert dialog.vm.workspace_id == account.workspace_id
        assert dialog._fields["server"].text() == account.server
        dialog.reject()
        await screen.window.settled()

    screen.run(scenario())


def test_posting_times_are_written_day_by_day(screen: Screen) -> None:
    async def scenario() -> None:
        key = await screen.folder("Site")
        screen.window.show()
        vm = AccountsViewModel(screen.desktop, screen.window._context.tasks)
        (account,) = screen.desktop.now.accounts
        asked = replace(account, slots=parse_slots("mon 09:00 17:30"))
        dialog = SlotsDialog(
            screen.window, asked.handle, asked.slots, "Lisbon", lambda slots: vm.set_slots(account, slots)
        )
        dialog.open()
        assert dialog.fields[0].text() == "09:00 17:30"
        dialog.fields[2].set_text("25:00")
        dialog._done()
        assert dialog.isVisible()
        dialog.fields[2].set_text("8:15, 8:15")
        changed = asyncio.ensure_future(
            told(screen.desktop.changed, lambda: len(screen.desktop.now.accounts[0].slots) == 3)
        )
        dialog._done()
        await changed
        assert not dialog.isVisible()
        known = await screen.bridge.call(lambda house: house.store.accounts.get(key))
        assert known.slots == parse_slots("mon 09:00 17:30; wed 08:15")

        again = SlotsDialog(screen.window, known.handle, known.slots, "Lisbon", lambda _: None)
        again.copy_first()
        assert {field.text() for field in again.fields.values()} <= {"09:00 17:30", "08:15"}
        assert len({field.text() for field in again.fields.values()}) == 1
        await screen.window.settled()

    screen.run(scenario())


def test_a_budget_is_an_amount_or_none(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.show()
        tariff = Tariff("USD", (Rate("post", 15_000, "a post"),), date(2026, 8, 22), "")
        given: list[int | None] = []
        dialog = BudgetDialog(screen.window, "@ada", 20_000_000, tariff, given.append)
        dialog.open()
        dialog.show_spent(15_000)
        assert dialog.field.text() == "20.00"
        assert "0.015 USD" in dialog._spent.text()
        dialog.field.set_text("twenty")
        dialog._done()
        assert dialog.isVisible()
        dialog.field.set_text("7,50")
        dialog._done()
        again = BudgetDialog(screen.window, "@ada", 7_500_000, tariff, given.append)
        again.field.set_text("")
        again._done()
        assert given == [7_500_000, None]
        await screen.window.settled()

    screen.run(scenario())


def test_best_times_are_offered_with_what_they_stand_on_and_written_into_their_day_once(screen: Screen) -> None:
    async def scenario() -> None:
        dialog = SlotsDialog(screen.window, "site", parse_slots("thu 17:30"), "Lisbon", lambda _: None)
        dialog.show_best(BestTimes(12))
        assert "30" in dialog._best.text()
        assert "12" in dialog._best.text()
        assert dialog._offers.findChildren(Button) == []
        dialog.show_best(BestTimes(48, (HourOfWeek(3, 9, 7, 1.9, True), HourOfWeek(4, 9, 7, 1.4, False))))
        (offer,) = dialog._offers.findChildren(Button)
        assert "1.9 times your usual, 7 posts" in offer.label()
        for _ in range(2):
            offer.click()
        assert dialog.fields[3].text() == "09:00 17:30"
        await screen.window.settled()

    screen.run(scenario())


def test_the_time_picker_offers_the_next_best_time(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        best = screen.desktop.best
        now = screen.desktop.time()
        ask = AskTime("Another time", now, screen.desktop.zone, lambda _: None)
        assert with_best_times(ask, best, now).times == ()
        best.prepare()
        await best._tasks.settled()
        assert best.known is not None
        assert with_best_times(ask, best, now).times == ()
        best._read = BestTimes(48, (HourOfWeek(3, 9, 7, 1.9, True),))
        ((words, _, due),) = with_best_times(ask, best, now).times
        assert words == "Best time, 1.9 times your usual, 7 posts"
        assert due.at > now
        assert due.local_time.endswith("T09:00")
        assert best.is_best(due.at)
        await screen.window.settled()

    screen.run(scenario())


def test_an_app_of_ones_own_is_guided_to_and_a_reconnection_goes_the_way_it_went(screen: Screen) -> None:
    async def scenario() -> None:
        account = await signed_out(
            screen, network="linkedin", handle="acme", scopes=("w_organization_social", "r_organization_social")
        )
        dialog = ConnectDialog(screen.window, screen.window._context, account)
        dialog.open()
        assert dialog._form is not None
        assert dialog._form.form.label == "Company page"
        assert dialog._fields["handle"].text() == "acme"
        app = dialog._form._app
        assert app is not None
        assert app.redirect.text() == "http://localhost:8723/callback"
        dialog._connect()
        assert dialog.vm.state.error_at == "client_id"
        app.fields["client_id"].set_text("an-id")
        dialog._test_app()
        assert dialog.vm.state.error_at == "client_secret"
        steps = [label.text() for label in app.findChildren(Label) if label.text().startswith(("1. ", "4. "))]
        assert len(steps) == 2
        assert "{redirect}" not in "".join(steps)
        assert "http://localhost:8723/callback" in steps[1]
        assert any("Read the page’s own posts" in label.text() for label in dialog.findChildren(Label))
        dialog.reject()
        await screen.window.settled()

    screen.run(scenario())
