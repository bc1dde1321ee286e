"""What is asked of the platform's keyring: is there a usable one, is it locked, find a key, keep a key.

Each key has an entry of its own, named by its random id, and no entry is ever overwritten: a key that was mislaid (another
keyring in front today, a collection that is not mounted) still opens its values when it is back, and two stores of one
person never share a key. All functions block and may show the keyring's own prompt, except `locked_quietly`.
Refused are the backends that keep no secret: the plain files of keyrings.alt, the null and the fail backend
(keyring.readthedocs.io, "Third-Party Backends" and "Disabling").
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import logging
from typing import TYPE_CHECKING, Any

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.vault.sealed import KEY_BYTES

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

USER = "key"
_VERSION = "v1:"
_REFUSED = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail", "keyring.backends.chainer")
_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")


class Denied(Exception):
    """The keyring is locked and stayed so: the person dismissed the prompt, or there is nobody to show it to."""


def usable() -> list[KeyringBackend]:
    """Return the keyrings that keep secrets, best first; PYTHON_KEYRING_BACKEND works as keyring defines it."""
    import keyring
    import keyring.backend
    from keyring.backends import chainer, fail

    try:
        ring = keyring.get_keyring()
        if isinstance(ring, fail.Keyring):
            # keyring chooses once; at log-in Inkom may have been quicker than the keyring's own service.
            keyring.backend.get_all_keyring.reset()
            keyring.core.init_backend()
            ring = keyring.get_keyring()
        found = list(ring.backends) if isinstance(ring, chainer.ChainerBackend) else [ring]
    except Exception as e:  # A backend that cannot be loaded raises what it likes.
        log.warning("the keyring cannot be loaded: %s", type(e).__name__)
        return []
    return [ring for ring in found if not _refused(ring)]


def _refused(ring: KeyringBackend) -> bool:
    return any(kind.__module__.startswith(_REFUSED) for kind in type(ring).__mro__)


def locked_quietly(ring: KeyringBackend) -> bool | None:
    """Tell whether the keyring is locked without asking the person; None where that cannot be seen."""
    if not type(ring).__module__.startswith(_SECRET_SERVICE):
        return None
    try:
        import secretstorage
        from secretstorage.collection import DEFAULT_COLLECTION, Collection

        with contextlib.closing(secretstorage.dbus_init()) as connection:
            try:
                return bool(Collection(connection, DEFAULT_COLLECTION).is_locked())
            except secretstorage.ItemNotFoundException:
                return False  # No collection yet: it is made with the first key.
    except Exception:
        return None


def find(service: str, key_id: str) -> bytes | None:
    """Return the key, None when no usable keyring has it. Raises Denied, VaultUnusable("vault_absent")."""
    rings = usable()
    if not rings:
        raise VaultUnusable("vault_absent")
    trouble: Exception | None = None
    for ring in rings:
        try:
            value = _asked(ring.get_password, _entry(service, key_id), USER)
        except (Denied, VaultUnusable) as e:
            trouble = trouble or e
            continue
        if value is not None:
            return _read(value)
    if trouble is not None:
        raise trouble
    return None


def keep(service: str, key_id: str, key: bytes) -> None:
    """Store a key under its own name and read it back. Raises Denied, VaultUnusable("vault_absent")."""
    rings = usable()
    if not rings:
        raise VaultUnusable("vault_absent")
    value = _VERSION + base64.b64encode(key).decode("ascii")
    _asked(rings[0].set_password, _entry(service, key_id), USER, value)
    if _asked(rings[0].get_password, _entry(service, key_id), USER) != value:
        log.warning("the keyring %s did not keep what it was given", type(rings[0]).__name__)
        raise VaultUnusable("vault_absent")


def _entry(service: str, key_id: str) -> str:
    # The id stands in the service, not in the user: on Windows several users of one service share an entry by turns.
    return f"{service} {key_id}"


def _asked(method: Any, *arguments: str) -> Any:
    """Call the keyring; what it raises becomes Denied or VaultUnusable, without its message, which may name entries."""
    from keyring.errors import InitError, KeyringLocked

    try:
        return method(*arguments)
    except KeyringLocked:
        raise Denied from None
    except InitError as e:
        if type(e.__cause__).__name__ == "PromptDismissedException":
            raise Denied from None
        raise _absent(e) from None
    except Exception as e:  # NoKeyringError, a bus that is gone, a backend's own kind.
        raise _absent(e) from None


def _absent(error: Exception) -> VaultUnusable:
    log.warning("the keyring cannot be used: %s", type(error).__name__)
    return VaultUnusable("vault_absent")


def _read(value: str) -> bytes | None:
    """Return the key in a stored value; one that was altered is as good as gone."""
    try:
        key = base64.b64decode(value.removeprefix(_VERSION), validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if value.startswith(_VERSION) and len(key) == KEY_BYTES else None
