"""The adapter against a strict stand-in on loopback: a film is announced, filled once, and asked after by its number."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, Unknown
from inkom_desktop.networks.tiktok import sending
from inkom_desktop.networks.tiktok.adapter import TikTok
from inkom_desktop.networks.tiktok.forms import DIRECT
from inkom_desktop.ports.network import Session, SignInAsk, options_of
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content, kept

REDIRECT = "http://127.0.0.1:8727/callback/"
LEVELS = ["FOLLOWER_OF_CREATOR", "SELF_ONLY"]
OK = {"code": "ok", "message": "", "log_id": "1"}


@dataclass
class World:
    """`working` is how often a film that is whole is still being worked on."""

    audited: bool = False
    working: int = 0
    refresh: str = "refresh-0"
    asked: dict[str, str] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=lambda: {"good"})
    films: dict[str, dict[str, Any]] = field(default_factory=dict)

    def answer(self, asked: Asked) -> Said:
        if asked.path == "/v2/oauth/token/":
            return self._token(asked.form())
        if asked.path.startswith("/upload/"):
            return self._bytes(asked)
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            return error(401, "access_token_invalid")
        if asked.method == "POST" and asked.headers.get("content-type") != "application/json; charset=UTF-8":
            return error(400, "invalid_params")
        match asked.method, asked.path:
            case "GET", "/v2/user/info/":
                return well(user={"open_id": "open-1", "display_name": "Ada", "follower_count": 219})
            case "POST", "/v2/post/publish/creator_info/query/":
                return well(creator_username="ada", privacy_level_options=LEVELS, max_video_post_duration_sec=300)
            case "POST", "/v2/post/publish/inbox/video/init/":
                return self._announce(asked.json(), {"source_info"})
            case "POST", "/v2/post/publish/video/init/":
                return self._announce(asked.json(), {"source_info", "post_info"})
            case "POST", "/v2/post/publish/status/fetch/":
                return self._status(asked.json()["publish_id"])
            case "POST", "/v2/video/query/":
                ids = asked.json()["filters"]["video_ids"]
                return well(videos=[{"id": i, "view_count": 12, "like_count": 3} for i in ids])
        return error(404, "invalid_params")

    def _token(self, form: dict[str, str]) -> Said:
        if (form.get("client_key"), form.get("client_secret")) != ("key", "secret"):
            return Said(
                200, {"error": "invalid_client", "error_description": "Client key or secret is wrong", "log_id": "1"}
            )
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] != self.refresh:
                return Said(200, {"error": "invalid_grant", "error_description": "The token has ended", "log_id": "1"})
        else:
            proof = hashlib.sha256(form.get("code_verifier", "").encode()).hexdigest()
            if form.get("code") != "c0de*1" or proof != self.asked.get("code_challenge"):
                return Said(400, {"error": "invalid_grant", "error_description": "The code is wrong", "log_id": "1"})
        self.refresh, self.tokens = self.refresh + "+", {"fresh"}
        said = {"access_token": "fresh", "expires_in": 86400, "refresh_token": self.refresh, "open_id": "open-1"}
        return Said(
            200, {**said, "refresh_expires_in": 31536000, "scope": self.asked.get("scope", ""), "token_type": "Bearer"}
        )

    def _announce(self, said: Any, wanted: set[str]) -> Said:
        source = said.get("source_info", {})
        size, piece, count = (source.get(k) for k in ("video_size", "chunk_size", "total_chunk_count"))
        whole = piece == size and count == 1 and size <= 64_000_000
        split = 5_000_000 <= piece <= 64_000_000 and count == size // piece
        if set(said) != wanted or source.get("source") != "FILE_UPLOAD" or not (whole or split):
            return error(400, "invalid_params")
        if "post_info" in wanted:
            if said["post_info"]["privacy_level"] not in LEVELS:
                return error(400, "privacy_level_option_mismatch")
            if not self.audited and said["post_info"]["privacy_level"] != "SELF_ONLY":
                return error(403, "unaudited_client_can_only_post_to_private_accounts")
        number = f"v_file~{len(self.films)}"
        self.films[number] = {"said": said, "size": size, "got": b"", "waits": self.working}
        return well(publish_id=number, upload_url=f"https://open-upload.tiktokapis.com/upload/{number}")

    def _bytes(self, asked: Asked) -> Said:
        film = self.films[asked.path.rsplit("/", 1)[-1]]
        assert "authorization" not in asked.headers
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", asked.headers["content-range"])
        assert found is not None
        first, last, size = (int(g) for g in found.groups())
        if (first, size, last - first + 1) != (len(film["got"]), film["size"], len(asked.body)):
            return Said(416)
        film["got"] += asked.body
        return Said(201 if len(film["got"]) == size else 206)

    def _status(self, number: str) -> Said:
        film = self.films.get(number)
        if film is None:
            return error(400, "invalid_params")
        if len(film["got"]) < film["size"]:
            return well(status="PROCESSING_UPLOAD", uploaded_bytes=len(film["got"]))
        if film["waits"]:
            film["waits"] -= 1
            return well(status="PROCESSING_UPLOAD", uploaded_bytes=film["size"])
        if "post_info" not in film["said"]:
            return well(status="SEND_TO_USER_INBOX")
        return well(status="PUBLISH_COMPLETE", publicaly_available_post_id=[7398] if self.audited else [])


def well(**data: Any) -> Said:
    return Said(200, {"data": data, "error": OK})


def error(status: int, code: str) -> Said:
    return Said(status, {"data": {}, "error": {"code": code, "message": f"No: {code}", "log_id": "1"}})


def network(port: Loopback) -> TikTok:
    return TikTok(Web("tiktok", {"INKOM_API_BASE_TIKTOK": port.address}))


def walk(port: Loopback, folder: Path, **options: Any) -> Walk:
    film = kept(folder, bytes(range(256)) * 100, "video/mp4", "film.mp4", seconds=9.0)
    account = account_of(
        "tiktok", "https://www.tiktok.com", "open-1", scopes=("video.publish",), abilities={"username": "ada"}
    )
    said = content("Caption #tag", "more", media=(film,), **options)
    return Walk(network(port), Session(account, OpenBox({"access_token": "good"})), said, folder)


async def test_a_draft_comes_into_the_inbox(tmp_path: Path) -> None:
    with Loopback(World()) as port:
        going = walk(port, tmp_path)
        await going.until_send()
        done = await going.send()
        assert isinstance(done, Published)
        assert (done.receipt["inbox"], done.permalink) == (True, "")
        world = port.behind
        assert isinstance(world, World)
        [film] = world.films.values()
        assert film["got"] == (tmp_path / going.content.parts[0].media[0].file.sha256).read_bytes()
        again = await going.send()
        assert again == done
        assert len(world.films) == 1


async def test_straight_to_the_profile_with_what_the_creator_may_choose(tmp_path: Path) -> None:
    world = World(audited=True, working=1)
    with Loopback(world) as port:
        going = walk(port, tmp_path, way=DIRECT, privacy="FOLLOWER_OF_CREATOR", comments=True)
        await going.until_send()
        assert isinstance(await going.send(keep=False), Accepted)
        seen = await going.look()
        assert isinstance(seen, Published)
        assert (seen.remote_id, seen.permalink) == ("7398", "https://www.tiktok.com/@ada/video/7398")
        info = next(iter(world.films.values()))["said"]["post_info"]
        assert info["title"] == "Caption #tag\n\nmore"
        assert [info[k] for k in ("disable_comment", "disable_duet", "disable_stitch")] == [False, True, True]


async def test_what_is_not_allowed_is_told_before_a_byte_goes(tmp_path: Path) -> None:
    world = World()
    with Loopback(world) as port:
        for who, code in (("PUBLIC_TO_EVERYONE", "validation_failed"), ("FOLLOWER_OF_CREATOR", "no_right_to_publish")):
            going = walk(port, tmp_path, way=DIRECT, privacy=who)
            await going.upload()
            refused = await going.prepare()
            assert isinstance(refused, Rejected)
            assert refused.code == code
        assert world.films == {}


async def test_a_cut_upload_goes_on_where_it_stood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World()
    monkeypatch.setattr(sending, "WHOLE", 10_000)
    monkeypatch.setattr(sending, "PIECE", 5_000_000)
    film = kept(tmp_path, bytes(range(256)) * 50_000, "video/mp4", "long.mp4", seconds=9.0)
    with Loopback(world) as port:
        going = walk(port, tmp_path)
        going = replace(going, content=content("x", media=(film,)), parts=[])
        await going.until_send()
        monkeypatch.setattr(sending, "PIECES_S", -1.0)
        assert isinstance(await going.send(keep=False), Unknown)
        monkeypatch.setattr(sending, "PIECES_S", 50.0)
        [made] = world.films.values()
        made["got"] = (tmp_path / film.file.sha256).read_bytes()[:5_000_000]
        assert isinstance(await going.look(), Absent), "some bytes are there: it is not published"
        assert isinstance(await going.send(), Published)
        assert made["got"] == (tmp_path / film.file.sha256).read_bytes()
        puts = [a for a in port.seen if a.method == "PUT"]
        assert [len(a.body) for a in puts] == [7_800_000]


async def test_signing_in_with_a_proof_in_hexadecimal_digits() -> None:
    world = World()
    with Loopback(world) as port:
        ask = SignInAsk(app=DIRECT, client_id="key", client_secret=Secret("secret"))
        begun = await network(port).begin(ask, REDIRECT)
        world.asked = {k: v[0] for k, v in parse_qs(urlsplit(begun.address).query).items()}
        assert world.asked["client_key"] == "key"
        assert re.fullmatch(r"[0-9a-f]{64}", world.asked["code_challenge"])
        assert world.asked["scope"] == "user.info.basic,video.upload,video.publish"
        told = await network(port).finish(begun, f"{REDIRECT}?code=c0de%2A1&state={world.asked['state']}")
        assert (told.remote_id, told.handle, told.name) == ("open-1", "ada", "Ada")
        account = account_of("tiktok", told.server, told.remote_id, scopes=told.scopes, abilities=told.abilities)
        (who,) = [o for o in options_of(network(port), account) if o.key == "privacy"]
        assert [c.key for c in who.choices] == ["FOLLOWER_OF_CREATOR", "SELF_ONLY"]
        await network(port).check_app(ask, REDIRECT)
        with pytest.raises(SignInRefused, match="app_unknown"):
            await network(port).check_app(replace(ask, client_id="other"), REDIRECT)


async def test_a_sign_in_is_renewed_and_an_ended_one_is_told(tmp_path: Path) -> None:
    world = World(tokens=set())
    with Loopback(world) as port:
        held = {"access_token": "old", "refresh_token": "refresh-0", "client_id": "key", "client_secret": "secret"}
        account = account_of("tiktok", "https://www.tiktok.com", "open-1")
        session = Session(account, OpenBox(held))
        told = await network(port).check_account(session)
        assert type(told).__name__ == "SignedIn"
        assert session.secrets.read()["refresh_token"] == "refresh-0+"
        world.tokens.clear()
        dead = Session(account, OpenBox(held))
        assert type(await network(port).check_account(dead)).__name__ == "SignInNeeded"


async def test_numbers_of_public_films(tmp_path: Path) -> None:
    with Loopback(World()) as port:
        going = walk(port, tmp_path)
        account = replace(going.session.account, scopes=("user.info.stats", "video.list"))
        told = await network(port).metrics(
            Session(account, going.session.secrets), [replace(going.parts[0], remote_id="7398")]
        )
        assert isinstance(told, dict)
        assert told[""][0].value == 219
        assert {m.name: m.value for m in told["7398"]} == {"views": 12, "likes": 3}


def test_what_a_film_needs_and_who_sees_it() -> None:
    made = TikTok(Web("tiktok", {}))
    assert [p.code for p in made.check(content("a", way=DIRECT), None).errors] == ["film_required", "option_missing"]
    both = made.check(content("a", way=DIRECT, privacy="SELF_ONLY", paid_partnership=True), None)
    assert "option_choice" in [p.code for p in both.errors]
    assert options_of(made, account_of("tiktok", "https://www.tiktok.com", "o")) == ()
