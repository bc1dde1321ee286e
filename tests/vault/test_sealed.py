import pytest

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.ports.vault import Sealed
from inkom_desktop.vault.sealed import new_key, open_with, seal_with

KEY = bytes(range(32))
SECRET = "a token: ž".encode()


def flipped(data, bit):
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << (bit % 8)
    return bytes(changed)


def test_what_is_sealed_opens_where_it_belongs():
    sealed = seal_with(KEY, "k1", SECRET, "account/access_token")
    assert open_with(KEY, sealed, "account/access_token") == SECRET
    assert SECRET not in sealed.ciphertext
    assert len(sealed.ciphertext) == len(SECRET) + 16


def test_each_seal_has_its_own_nonce():
    nonces = {seal_with(KEY, "k1", SECRET, "a").nonce for _ in range(200)}
    assert len(nonces) == 200
    assert new_key() != new_key()


def test_every_flipped_bit_is_noticed():
    sealed = seal_with(KEY, "k1", b"secret", "a/b")
    for bit in range(len(sealed.ciphertext) * 8):
        with pytest.raises(VaultUnusable) as caught:
            open_with(KEY, Sealed("k1", sealed.nonce, flipped(sealed.ciphertext, bit)), "a/b")
        assert caught.value.code == "vault_tampered"
    for bit in range(96):
        with pytest.raises(VaultUnusable):
            open_with(KEY, Sealed("k1", flipped(sealed.nonce, bit), sealed.ciphertext), "a/b")


@pytest.mark.parametrize(
    ("key", "key_id", "bound"), [(bytes(32), "k1", "a"), (KEY, "k2", "a"), (KEY, "k1", "b"), (KEY, "k1", "")]
)
def test_another_key_name_or_place_does_not_open_it(key, key_id, bound):
    sealed = seal_with(KEY, "k1", SECRET, "a")
    with pytest.raises(VaultUnusable) as caught:
        open_with(key, Sealed(key_id, sealed.nonce, sealed.ciphertext), bound)
    assert caught.value.code == "vault_tampered"
    assert caught.value.__cause__ is None


def test_the_border_between_key_name_and_place_cannot_be_moved():
    sealed = seal_with(KEY, "k1", SECRET, "2a")
    with pytest.raises(VaultUnusable):
        open_with(KEY, Sealed("k12", sealed.nonce, sealed.ciphertext), "a")


@pytest.mark.parametrize("nonce", [b"", b"short", bytes(13)])
def test_a_nonce_of_another_length_is_tampering(nonce):
    with pytest.raises(VaultUnusable) as caught:
        open_with(KEY, Sealed("k1", nonce, bytes(40)), "a")
    assert caught.value.code == "vault_tampered"


def test_a_value_cut_short_is_tampering():
    sealed = seal_with(KEY, "k1", SECRET, "a")
    for length in range(len(sealed.ciphertext)):
        with pytest.raises(VaultUnusable):
            open_with(KEY, Sealed("k1", sealed.nonce, sealed.ciphertext[:length]), "a")
