"""Sentences for an account that gave no answer."""

from __future__ import annotations

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.ports.network import NotNow
from inkom_desktop.wording.errors import say_error


def say_trouble(account: Account, trouble: NotNow) -> str:
    """Say why an account gave no answer now, and what to do."""
    if account.state is AccountState.SIGN_IN_NEEDED:
        return f"{account.handle} was signed out. Connect it again with inkom account add {account.network}; its posts wait."
    said = say_error(
        SignInRefused("server_unreachable", server=account.server, detail=trouble.detail or type(trouble).__name__)
    )
    return str(said)
