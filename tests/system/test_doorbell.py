import asyncio
import json
import random
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.system.doorbell import Doorbell, ring_doorbell
from inkom_desktop.system.publisher_lock import hold

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ROOT = Path(inkom_desktop.__file__).parents[1]


@pytest.fixture
async def door(tmp_path):
    """An open doorbell whose rings are counted, announced in the folder."""
    rung = asyncio.Event()
    bell = Doorbell(rung.set)
    bell.rung = rung
    assert await bell.open()
    held = hold(tmp_path, "headless", NOW)
    held.door(bell.port, bell.token)
    yield bell
    held.release()
    bell.close()
    await asyncio.sleep(0)


async def heard(door):
    async with asyncio.timeout(5):
        await door.rung.wait()


async def test_another_process_rings(door, tmp_path):
    program = "import sys; from pathlib import Path; from inkom_desktop.system.doorbell import ring_doorbell;"
    program += "print(ring_doorbell(Path(sys.argv[1])))"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(tmp_path), cwd=ROOT, stdout=subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert out == b"True\n"
    await heard(door)


async def test_garbage_rings_nothing_and_breaks_nothing(door, tmp_path):
    chance = random.Random(7)
    rubbish = [b"", b"inkom-ring", b"inkom-ring ", b"inkom-ring " + b"0" * 32, door.token.encode(), bytes(60_000)]
    rubbish += [b"inkom-ring " + door.token.encode() + b"\n", b"INKOM-RING " + door.token.encode()]
    rubbish += [chance.randbytes(chance.randrange(200)) for _ in range(300)]
    for data in rubbish:
        door.datagram_received(data, ("127.0.0.1", 1))
    door.error_received(ConnectionResetError())
    assert not door.rung.is_set()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        for data in rubbish[:8]:
            stranger.sendto(data, ("127.0.0.1", door.port))
    assert ring_doorbell(tmp_path)
    await heard(door)


async def test_it_listens_on_this_machine_alone(door):
    assert door._transport.get_extra_info("sockname")[0] == "127.0.0.1"
    assert len(door.token) == 32


async def test_a_closed_door_is_rung_in_vain_without_a_word(tmp_path, door):
    door.close()
    await asyncio.sleep(0)
    assert ring_doorbell(tmp_path) in (True, False)


@pytest.mark.parametrize(
    "facts",
    [{}, {"door_port": 0}, {"door_port": 70000, "door_token": "x"}, {"door_port": "80", "door_token": "x"},
     {"door_port": 9, "door_token": ""}, {"door_port": 9, "door_token": "\ud800"}],
)  # fmt: skip
def test_facts_without_a_door_ring_nothing(tmp_path, facts):
    known = {"pid": 1, "kind": "window", "started_at": NOW.isoformat(), **facts}
    (tmp_path / "publisher.json").write_text(json.dumps(known))
    assert ring_doorbell(tmp_path) is False


def test_no_publisher_no_ring(tmp_path):
    assert ring_doorbell(tmp_path) is False
