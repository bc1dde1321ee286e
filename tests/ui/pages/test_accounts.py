"""Connecting and removing, as the dialog does it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from inkom_desktop.domain.account import AccountState
from inkom_desktop.ports.network import SignInKind
from inkom_desktop.ui.pages.accounts.view_connect import ConnectDialog
from inkom_desktop.ui.pages.accounts.viewmodel import AccountsViewModel, ConnectViewModel
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
