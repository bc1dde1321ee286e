"""Keyrings that behave badly on purpose. They are given to `keyring.set_keyring` by the tests, never discovered."""

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordSetError


class GoodKeyring(KeyringBackend):
    """Keeps in memory, and counts how often it is asked."""

    priority = -1  # never chosen by itself

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.asked = 0

    def get_password(self, service, username):
        self.asked += 1
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.asked += 1
        self.entries[service, username] = password


class LockedKeyring(GoodKeyring):
    locked = True

    def get_password(self, service, username):
        value = super().get_password(service, username)
        if self.locked:
            raise KeyringLocked("the person dismissed the prompt for entry canary")
        return value

    def set_password(self, service, username, password):
        if self.locked:
            self.asked += 1
            raise KeyringLocked("the person dismissed the prompt for entry canary")
        super().set_password(service, username, password)


class HangingKeyring(GoodKeyring):
    def __init__(self):
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service, username):
        value = super().get_password(service, username)
        self.let_go.wait(30)
        return value

    def set_password(self, service, username, password):
        super().set_password(service, username, password)
        self.let_go.wait(30)


class NoKeyring(GoodKeyring):
    def get_password(self, service, username):
        raise NoKeyringError("none")

    set_password = get_password


class ForgetfulKeyring(GoodKeyring):
    """Takes what it is given and keeps nothing."""

    def set_password(self, service, username, password):
        self.asked += 1


class RefusingKeyring(GoodKeyring):
    def set_password(self, service, username, password):
        raise PasswordSetError("canary in a message: " + password)
