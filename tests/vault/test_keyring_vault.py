import asyncio
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain.errors import StoreUnusable, VaultUnusable
from inkom_desktop.ports.vault import VaultState
from inkom_desktop.vault.keyring_vault import KeyringVault

WHERE = "account/access_token"


def vault(folder, patience_s=5.0):
    return KeyringVault("Inkom test", folder, patience_s=patience_s)


async def code(coroutine):
    with pytest.raises(VaultUnusable) as caught:
        await coroutine
    return caught.value.code


async def test_the_first_seal_makes_the_key_and_the_next_process_finds_it(rings, use, tmp_path):
    ring = use(rings.GoodKeyring())
    first = vault(tmp_path)
    assert await first.state() is VaultState.READY
    assert ring.entries == {}
    sealed = await first.seal(b"secret", WHERE)
    again = vault(tmp_path)
    assert await again.open(sealed, WHERE) == b"secret"
    assert (await again.seal(b"more", WHERE)).key_id == sealed.key_id
    assert len(ring.entries) == 1
    ((service, _), value) = next(iter(ring.entries.items()))
    assert sealed.key_id in service
    assert len(value) == len("v1:") + 44
    name = tmp_path / "vault.json"
    assert json.loads(name.read_text()) == {"key_id": sealed.key_id}
    if sys.platform != "win32":
        assert stat.S_IMODE(name.stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "vault.lock").stat().st_mode) == 0o600


async def test_the_keyring_is_asked_once_not_at_each_post(rings, use, tmp_path):
    ring = use(rings.GoodKeyring())
    box = vault(tmp_path)
    sealed = await box.seal(b"s", WHERE)
    asked = ring.asked
    for _ in range(20):
        await box.open(sealed, WHERE)
        await box.seal(b"s", WHERE)
    assert ring.asked == asked


async def test_two_folders_never_share_a_key(rings, use, tmp_path):
    use(rings.GoodKeyring())
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = vault(tmp_path / "one"), vault(tmp_path / "two")
    assert (await one.seal(b"s", WHERE)).key_id != (await two.seal(b"s", WHERE)).key_id


async def test_two_vaults_at_once_agree_on_one_key(rings, use, tmp_path):
    ring = use(rings.GoodKeyring())
    boxes = [vault(tmp_path) for _ in range(6)]
    sealed = await asyncio.gather(*(box.seal(b"s", WHERE) for box in boxes for _ in range(3)))
    assert len({s.key_id for s in sealed}) == 1
    assert len(ring.entries) == 1


async def test_a_locked_keyring_is_asked_once_and_again_only_when_the_person_wants(rings, use, tmp_path, caplog):
    ring = use(rings.LockedKeyring())
    box = vault(tmp_path)
    assert await code(box.seal(b"s", WHERE)) == "vault_locked"
    asked = ring.asked
    for _ in range(5):
        assert await code(box.seal(b"s", WHERE)) == "vault_locked"
    assert ring.asked == asked
    assert await box.state() is VaultState.LOCKED
    ring.locked = False
    assert await code(box.seal(b"s", WHERE)) == "vault_locked"
    box.ask_again()
    assert await box.open(await box.seal(b"s", WHERE), WHERE) == b"s"
    assert await box.state() is VaultState.READY
    assert "canary" not in caplog.text


async def test_a_keyring_that_hangs_is_locked_and_nobody_piles_up_behind_it(rings, use, tmp_path):
    ring = use(rings.HangingKeyring())
    box = vault(tmp_path, patience_s=0.05)
    assert await code(box.seal(b"s", WHERE)) == "vault_locked"
    asked = ring.asked
    assert await box.state() is VaultState.LOCKED
    assert await code(box.seal(b"s", WHERE)) == "vault_locked"
    assert await box.keyring_name() == ""
    assert ring.asked == asked
    ring.let_go.set()
    box._thread._hanging.join(5)
    patient = vault(tmp_path)
    assert await patient.open(await box.seal(b"s", WHERE), WHERE) == b"s"


async def test_no_keyring_is_said_and_nothing_is_written(rings, use, tmp_path):
    use(rings.NoKeyring())
    box = vault(tmp_path)
    assert await code(box.seal(b"s", WHERE)) == "vault_absent"
    assert not (tmp_path / "vault.json").exists()


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Backend"])
async def test_backends_that_keep_no_secret_are_refused(use, tmp_path, monkeypatch, name):
    use(None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    box = vault(tmp_path)
    assert await box.state() is VaultState.ABSENT
    assert await code(box.seal(b"s", WHERE)) == "vault_absent"
    assert await box.keyring_name() == ""


async def test_plain_files_are_refused_by_where_they_come_from(rings, use, tmp_path):
    class PlaintextKeyring(rings.GoodKeyring):
        pass

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    ring = use(PlaintextKeyring())
    assert await vault(tmp_path).state() is VaultState.ABSENT
    assert await code(vault(tmp_path).seal(b"s", WHERE)) == "vault_absent"
    assert ring.entries == {}


async def test_the_environment_chooses_the_keyring_as_the_library_defines_it(rings, use, tmp_path, monkeypatch):
    use(None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "inkom_test_keyrings.GoodKeyring")
    assert await vault(tmp_path).state() is VaultState.READY
    await vault(tmp_path).seal(b"s", WHERE)


@pytest.mark.parametrize("kind", ["ForgetfulKeyring", "RefusingKeyring"])
async def test_a_keyring_that_does_not_keep_the_key_seals_nothing(rings, use, tmp_path, caplog, kind):
    use(getattr(rings, kind)())
    assert await code(vault(tmp_path).seal(b"s", WHERE)) == "vault_absent"
    assert not (tmp_path / "vault.json").exists()
    assert "v1:" not in caplog.text


async def test_a_key_that_is_gone_is_said_and_never_replaced_in_silence(rings, use, tmp_path, caplog):
    ring = use(rings.GoodKeyring())
    sealed = await vault(tmp_path).seal(b"old", WHERE)
    kept = dict(ring.entries)
    ring.entries.clear()
    box = vault(tmp_path)
    assert await code(box.open(sealed, WHERE)) == "vault_key_lost"
    assert ring.entries == {}, "opening must not make a key"
    fresh = await box.seal(b"new", WHERE)
    assert fresh.key_id != sealed.key_id
    assert sealed.key_id in caplog.text
    assert await code(box.open(sealed, WHERE)) == "vault_key_lost"
    ring.entries.update(kept)  # it was only mislaid
    assert await box.open(sealed, WHERE) == b"old"
    assert await box.open(fresh, WHERE) == b"new"


@pytest.mark.parametrize("value", ["", "v1:", "v1:AAAA", "nonsense", "v1:" + "é" * 44, "v2:" + "A" * 43 + "="])
async def test_an_altered_entry_is_a_lost_key(rings, use, tmp_path, value):
    ring = use(rings.GoodKeyring())
    sealed = await vault(tmp_path).seal(b"s", WHERE)
    (entry,) = ring.entries
    ring.entries[entry] = value
    assert await code(vault(tmp_path).open(sealed, WHERE)) == "vault_key_lost"
    assert ring.entries[entry] == value, "it is left as it was found"


async def test_another_key_under_the_same_name_does_not_open_anything(rings, use, tmp_path):
    ring = use(rings.GoodKeyring())
    sealed = await vault(tmp_path).seal(b"s", WHERE)
    (entry,) = ring.entries
    ring.entries[entry] = "v1:" + "A" * 43 + "="
    assert await code(vault(tmp_path).open(sealed, WHERE)) == "vault_tampered"


async def test_a_session_key_seals_without_a_keyring_and_is_forgotten(rings, use, tmp_path):
    use(rings.NoKeyring())
    box = vault(tmp_path)
    await box.use_session_key()
    await box.use_session_key()
    assert await box.state() is VaultState.SESSION
    sealed = await box.seal(b"s", WHERE)
    assert await box.open(sealed, WHERE) == b"s"
    assert not any(tmp_path.iterdir())
    assert await code(vault(tmp_path).open(sealed, WHERE)) == "vault_absent"
    use(rings.GoodKeyring())
    assert await code(vault(tmp_path).open(sealed, WHERE)) == "vault_key_lost"


async def test_a_chain_of_keyrings_is_searched_and_the_first_good_one_keeps(rings, use, tmp_path, monkeypatch):
    from keyring.backends import chainer, null

    first, second = rings.GoodKeyring(), rings.GoodKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [null.Keyring(), first, second])
    use(chainer.ChainerBackend())
    sealed = await vault(tmp_path).seal(b"s", WHERE)
    assert len(first.entries) == 1
    assert second.entries == {}
    second.entries.update(first.entries)
    first.entries.clear()
    assert await vault(tmp_path).open(sealed, WHERE) == b"s"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"key_id": 3}', '{"key_id": "../x"}', "\ufffd"])
async def test_a_damaged_name_file_leads_to_a_new_key_and_loses_no_old_one(rings, use, tmp_path, content):
    use(rings.GoodKeyring())
    sealed = await vault(tmp_path).seal(b"s", WHERE)
    (tmp_path / "vault.json").write_text(content, encoding="utf-8")
    box = vault(tmp_path)
    assert (await box.seal(b"t", WHERE)).key_id != sealed.key_id
    assert await box.open(sealed, WHERE) == b"s"


async def test_a_folder_that_cannot_be_used_is_said(rings, use, tmp_path):
    use(rings.GoodKeyring())
    (tmp_path / "gone").write_text("a file")
    with pytest.raises(StoreUnusable) as caught:
        await vault(tmp_path / "gone").seal(b"s", WHERE)
    assert caught.value.code == "data_dir_unusable"


def test_the_rooms_are_light_to_import():
    heavy = "keyring,cryptography,apscheduler,PIL,filelock,platformdirs,secretstorage"
    program = (
        "import sys, inkom_desktop.vault.keyring_vault, inkom_desktop.vault.memory_vault, inkom_desktop.system.alarm,"
        "inkom_desktop.system.media_files, inkom_desktop.system.log, inkom_desktop.system.paths,"
        "inkom_desktop.system.doorbell, inkom_desktop.system.publisher_lock;"
        f"print([m for m in {heavy.split(',')!r} if m in sys.modules])"
    )
    root = Path(inkom_desktop.__file__).parents[1]
    ended = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"
