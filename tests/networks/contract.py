"""What every network promises, as tests that each adapter's folder inherits. No sockets: the wire is a script.

A folder's `test_contract.py` makes a subclass named `Test...` of `NetworkContract` (no wire) or `WireContract`, says how
the network, a session and a secret are made, and has every promise of `ports.network` held against its adapter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.check import Check, Severity
from inkom_desktop.domain.counting import Unit, code_points, graphemes, utf8_bytes, utf16_units
from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.option_rules import option_problems
from inkom_desktop.domain.options import FIRST_COMMENT, Belongs, Option, OptionKind, OptionValue, Poll
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Receipt,
    Sighting,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.domain.weighted import weighted
from inkom_desktop.ports.network import (
    Deletes,
    HandsOff,
    Job,
    Network,
    ReadsMetrics,
    ReadsServer,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    SignsIn,
    SignsInByBrowser,
    options_of,
)
from inkom_desktop.ports.vault import Secret
from inkom_desktop.publishing.checking import checked
from inkom_desktop.web.client import ANSWER_CAP, Answer, Lost, NotSent, Reply, Web

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECRET = "abcd1234EFGH5678ijkl9012"
KEY = "0f" * 16
HTML = b"<!doctype html><html><head><title>Checking your browser</title></head><body>Please wait</body></html>"
PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 70, 1, 1, "a.png"), "A square")


@dataclass
class Call:
    """One request that an adapter made."""

    method: str
    url: str
    more: Mapping[str, Any] = field(repr=False)


class ScriptedWeb(Web):
    """A wire that answers from a script; the last line of it is repeated for ever."""

    def __init__(self, network: str, *script: Reply | Callable[[Call], Reply]) -> None:
        super().__init__(network, {})
        self._script = list(script)
        self.calls: list[Call] = []

    async def read(self, url: str, **more: Any) -> Reply:
        return self._say(Call("GET", url, more))

    async def write(self, method: str, url: str, **more: Any) -> Reply:
        return self._say(Call(method, url, more))

    async def converse(self, url: str, first: str, react: object, **more: Any) -> Reply:
        # A conversation begins as a GET; what is said in it stands beside.
        return self._say(Call("GET", url, {**more, "first": first}))

    def _say(self, call: Call) -> Reply:
        self.calls.append(call)
        line = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        said = line(call) if callable(line) else line
        if isinstance(said, Answer) and len(said.body) > call.more.get("cap", ANSWER_CAP):
            return Lost("answer_too_large")
        return replace(said, url=said.url or call.url) if isinstance(said, Answer) else said


class OpenBox:
    """Implements `ports.vault.SecretBox` in memory."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = dict(secrets)

    def read(self) -> Mapping[str, str]:
        return dict(self._secrets)

    async def reread(self) -> Mapping[str, str]:
        return self.read()

    async def write(self, secrets: Mapping[str, str]) -> None:
        self._secrets = dict(secrets)


def answer(status: int, body: Any = b"", **headers: str) -> Answer:
    """An answer; a body that is no bytes is written as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {"content-type": "text/html" if isinstance(body, bytes) else "application/json"}
    return Answer(status, {**kind, **{k.replace("_", "-"): v for k, v in headers.items()}}, raw)


WRONG_SHAPES: dict[str, Answer] = {
    "a web page": answer(200, HTML),
    "nothing": answer(200, b""),
    "no content": answer(204, b""),
    "cut": answer(200, b'{"id": "12", "uri": "at://did:plc:x/app.bsky.fe'),
    "null": answer(200, None),
    "a number": answer(200, 7),
    "a string": answer(200, "done"),
    "an empty object": answer(200, {}),
    "wrong types": answer(200, {"id": {"x": 1}, "uri": [], "cid": 5, "status": [], "url": {}, "link": 3, "slug": None}),
    "no id": answer(
        200, {"id": None, "uri": "", "status": "publish", "url": "https://x.example", "link": "https://x.example"}
    ),
    "bytes": answer(200, b"\xff\xfe\x00\x00"),
    "deep": answer(200, b"[" * 20_000),
    "an error that says 200": answer(200, {"error": "Nope", "code": "nope", "message": "no"}),
}
REDIRECTS = {
    f"{status}": answer(status, HTML, location="https://elsewhere.example/") for status in (301, 302, 303, 307, 308)
}
REFUSALS = {
    f"{status} page": answer(status, HTML) for status in (400, 403, 404, 405, 406, 409, 410, 413, 418, 425, 451)
}
BROKEN = {f"{status}": answer(status, body) for status in (500, 502, 503, 504, 520) for body in (HTML,)}
BROKEN["500 in JSON"] = answer(
    500, {"error": "InternalServerError", "code": "internal_server_error", "message": "oops"}
)
BROKEN["408"] = answer(408, HTML)
SILENT: dict[str, Reply] = {
    "not sent": NotSent("connect"),
    "lost": Lost("ReadTimeout"),
    "too large": Lost("answer_too_large"),
}
EVERYTHING: dict[str, Reply] = {
    **WRONG_SHAPES,
    **REDIRECTS,
    **REFUSALS,
    **BROKEN,
    **SILENT,
    "401": answer(401, HTML),
    "429": answer(429, HTML, retry_after="30"),
}
STEPS = [StepKind.UPLOAD, StepKind.PREPARE, StepKind.SEND]


def named(replies: Mapping[str, Reply]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("reply", [pytest.param(r, id=name) for name, r in replies.items()])


class NetworkContract:
    """The promises that need no wire."""

    counts = "plain words, é and 👋🏽"
    """A text whose length is that of its card's unit, without the network's own exceptions."""

    takes_files = True
    """Whether anything goes beside a text."""
    takes_pictures = True
    """Whether that may be a picture."""
    examples: ClassVar[Mapping[str, OptionValue]] = {}
    """Values of options that are no free words, by key."""
    wants: ClassVar[frozenset[str]] = frozenset()
    """The problems of a text that stands alone, where something else always has to go with it."""

    def faults(self, check: Check) -> list[str]:
        """What is wrong, apart from what a text alone always lacks here."""
        return [p.code for p in check.errors if p.code not in self.wants]

    def make(self, web: Web) -> Network:
        raise NotImplementedError

    def account(self) -> Account:
        raise NotImplementedError

    @pytest.fixture
    def network(self) -> Network:
        return self.make(ScriptedWeb("contract", NotSent("a check asks nobody")))

    def test_the_card_is_complete(self, network: Network) -> None:
        card = network.card
        assert re.fullmatch(r"[a-z][a-z0-9_]*", card.key)
        assert card.name
        assert card.summary
        assert re.fullmatch(r"\S{1,2}", card.tile.code)
        assert re.fullmatch(r"#[0-9A-Fa-f]{6}", card.tile.fill)
        assert card.sign_in
        assert card.limit is None or card.limit > 0
        assert (card.media.most > 0) == self.takes_files
        if self.takes_files:
            assert card.media.max_bytes > 0
            assert card.media.alt_limit > 0
            assert card.media.mimes >= {"image/jpeg", "image/png"} or not self.takes_pictures
        assert card.key not in card.aliases

    def test_each_way_to_sign_in_says_what_it_asks_for(self, network: Network) -> None:
        ways = [(form.kind, form.label) for form in network.card.sign_in]
        assert len(ways) == len(set(ways))
        assert len({form.kind for form in network.card.sign_in}) == len(ways) or all(label for _, label in ways)
        for form in network.card.sign_in:
            self._is_a_whole_way(network, form)
            assert (form.secret is not None) == (form.kind is SignInKind.SECRET)
            assert form.kind is not SignInKind.SECRET or form.help
            if form.kind in (SignInKind.SECRET, SignInKind.FOLDER):
                assert isinstance(network, SignsIn)

    def _is_a_whole_way(self, network: Network, form: SignInForm) -> None:
        if form.kind is SignInKind.BROWSER:
            assert isinstance(network, SignsInByBrowser)
            assert form.scopes, "what is asked for is shown in plain words"
            assert all(s.name and s.label for s in form.scopes)
        if form.app is not None:
            assert form.app.portal.startswith("https://")
            assert form.app.steps
            assert all(step.endswith(".") for step in form.app.steps)
            # What a person registers there has to be the address that the browser comes back to.
            assert form.redirect.port
            assert any("{redirect}" in step for step in form.app.steps)

    def test_the_account_copies_rule_is_no_better_than_the_card(self, network: Network) -> None:
        order = ["record_key", "prepared", "server_key", "look_up", "none"]
        rule = network.copies(self.account()).rule
        assert order.index(rule) >= order.index(network.card.copies)

    def test_the_card_promises_a_hand_off_only_with_the_role(self, network: Network) -> None:
        assert network.card.hands_off == isinstance(network, HandsOff)

    def test_options_are_declared_whole(self, network: Network) -> None:
        options = network.card.options
        assert len({o.key for o in options}) == len(options)
        for option in options:
            assert re.fullmatch(r"[a-z][a-z0-9_]*", option.key)
            assert option.label
            assert (option.kind is not OptionKind.CHOICE) or len(option.choices) > 1
            assert len({c.key for c in option.choices}) == len(option.choices)
            assert all(c.key and c.label for c in option.choices)
            assert option.default in ("", ()) or option_problems((option,), chosen(option, option.default)) == []

    def test_an_account_is_offered_no_more_than_the_card_declares(self, network: Network) -> None:
        declared = {o.key: o for o in network.card.options}
        for option in options_of(network, self.account()):
            assert (option.kind, option.belongs) == (declared[option.key].kind, declared[option.key].belongs)

    def test_what_is_chosen_as_declared_is_no_problem(self, network: Network) -> None:
        for option in options_of(network, self.account()):
            content = chosen(option, self.examples.get(option.key, example_of(option)))
            assert self.faults(checked(network, content, self.account())) == [], option.key

    def test_abilities_are_plain_json(self) -> None:
        abilities = dict(self.account().abilities)
        assert json.loads(json.dumps(abilities)) == abilities

    def test_a_check_counts_in_the_unit_of_the_card(self, network: Network) -> None:
        found = network.check(said(self.counts), None)
        measure = {
            Unit.GRAPHEMES: graphemes,
            Unit.UTF16: utf16_units,
            Unit.BYTES: utf8_bytes,
            Unit.CODE_POINTS: code_points,
            Unit.WEIGHTED: weighted,
        }
        assert found.unit == network.card.unit
        assert found.limit == network.card.limit
        assert [(p.length, p.text) for p in found.parts] == [(measure[found.unit](self.counts), self.counts)]
        assert self.faults(found) == []

    def test_a_check_is_pure(self, network: Network) -> None:
        content = said("one #two https://three.example", "@four", title="T")
        for account in (None, self.account()):
            assert network.check(content, account) == network.check(content, account)

    def test_nothing_to_post_is_an_error(self, network: Network) -> None:
        for text in ("", " \n\t "):
            assert "empty" in [p.code for p in network.check(said(text), None).errors]

    def test_a_picture_alone_is_something(self, network: Network) -> None:
        content = Content("", (ContentPart("", (PICTURE,)),))
        assert (self.faults(network.check(content, None)) == []) == (self.takes_files and self.takes_pictures)

    @pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\ud800"])
    def test_invisible_signs_are_found(self, network: Network, sign: str) -> None:
        (problem,) = [p for p in network.check(said(f"a{sign}b"), None).problems if p.code == "control_characters"]
        assert (problem.severity, problem.part, problem.params["count"]) == (Severity.ERROR, 0, 1)

    def test_a_text_that_is_too_long_is_found_in_its_part(self, network: Network) -> None:
        limit = network.card.limit
        if limit is None:
            assert self.faults(network.check(said("a" * 100_000), None)) == []
            return
        assert self.faults(network.check(said("a" * limit), None)) == []
        limit = self.limit_of(1) or limit
        found = [p for p in network.check(said("short", "a" * (limit + 1)), None).errors if p.code == "too_long"]
        assert [(p.part, p.params["length"], p.params["limit"]) for p in found] == [(1, limit + 1, limit)]

    def limit_of(self, part: int) -> int:
        """How long a further part may be, where that is something else than the card's limit (0: it is not)."""
        return 0

    def test_media_rules_are_held(self, network: Network) -> None:
        rules = network.card.media
        file = PICTURE.file

        def codes(*media: Attachment) -> list[str]:
            return [p.code for p in network.check(Content("", (ContentPart("x", media),)), None).problems]

        if not self.takes_files:
            assert "too_many_media" in codes(PICTURE)
            return
        if not self.takes_pictures:
            assert "media_kind" in codes(PICTURE)
            return
        assert "too_many_media" in codes(*[PICTURE] * (rules.most + 1))
        assert "too_many_media" not in codes(*[PICTURE] * rules.most)
        assert "media_kind" in codes(replace(PICTURE, file=replace(file, mime="application/x-nothing")))
        # A still picture is written anew until it fits; what moves is not.
        assert "media_too_large" not in codes(replace(PICTURE, file=replace(file, bytes=rules.max_bytes + 1)))
        moving = replace(file, frames=2)
        assert "media_too_large" in codes(replace(PICTURE, file=replace(moving, bytes=rules.max_bytes + 1)))
        assert "media_too_large" not in codes(replace(PICTURE, file=replace(moving, bytes=rules.max_bytes)))
        assert "alt_missing" in codes(replace(PICTURE, alt=" "))
        assert "alt_too_long" in codes(replace(PICTURE, alt="a" * (rules.alt_limit + 1)))

    def test_odd_abilities_do_not_break_a_check(self, network: Network) -> None:
        odds: list[Any] = [None, "x", -1, [], {}, True, 10**30]
        for odd in odds:
            spoiled = replace(self.account(), abilities=dict.fromkeys([*self.account().abilities, "unheard_of"], odd))
            assert network.check(said("words"), spoiled).parts[0].length == len("words")


class WireContract(NetworkContract):
    """The promises about what a server may do."""

    uploads = True
    """Whether pictures are a step of their own."""

    def secrets(self) -> Mapping[str, str]:
        raise NotImplementedError

    def ask(self) -> SignInAsk:
        raise NotImplementedError

    def prepared(self) -> Receipt | None:
        """What the publisher keeps of a preparation, for networks that prepare."""
        return None

    def session(self) -> Session:
        return Session(self.account(), OpenBox(self.secrets()))

    def job(self, kind: StepKind, folder: Path, of: StepKind | None = None) -> Job:
        (folder / "picture").write_bytes(b"not looked at")
        media = (PICTURE,) if StepKind.UPLOAD in (kind, of) else ()
        step = Step(kind, 0, 0 if media else None, of)
        sending = StepKind.SEND in (kind, of)
        part = Part(
            KEY,
            PartState.SENDING if sending else PartState.PENDING,
            tuple(Upload() for _ in media),
            prepared=self.prepared() if sending else None,
            sent_at=NOW if sending else None,
        )
        content = Content("", (ContentPart("words", media),))
        return Job("p", self.session(), content, step, part, (), NOW, NOW, lambda f: folder / "picture")

    def before(self, kind: StepKind) -> Sequence[Reply]:
        """The good answers to what an adapter asks before the call that a step is about."""
        return ()

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        """Whether an answer that looks odd is this network's own word for "done" (an empty one, say)."""
        return False

    def network_that_gets(self, reply: Reply, kind: StepKind | None = None) -> Network:
        return self.make(ScriptedWeb("contract", *(self.before(kind) if kind else ()), reply))

    def steps(self, network: Network) -> list[StepKind]:
        left_out = {StepKind.PREPARE} if not network.card.prepares else set()
        return [k for k in STEPS if k not in left_out and (self.uploads or k is not StepKind.UPLOAD)]

    def safe(self, result: Outcome | Sighting | object) -> None:
        """No secret in what is stored or shown, and a detail that is a line."""
        for secret in (SECRET, *self.secrets().values()):
            assert secret not in repr(result)
        assert len(getattr(result, "detail", "")) <= 300
        assert "<html" not in getattr(result, "detail", "")
        if isinstance(result, Published | Accepted):
            json.dumps(dict(result.receipt))

    @named(EVERYTHING)
    @pytest.mark.parametrize("kind", STEPS)
    async def test_no_answer_makes_a_false_success(self, kind: StepKind, reply: Reply, tmp_path: Path) -> None:
        for network in (self.network_that_gets(reply), self.network_that_gets(reply, kind)):
            if kind not in self.steps(network):
                return
            outcome = await network.publish(self.job(kind, tmp_path))
            self.safe(outcome)
            # A preparation may be made on this computer alone; then no answer is asked for.
            if kind is not StepKind.PREPARE and not self.is_success(kind, reply):
                assert not isinstance(outcome, Published | Accepted)

    @named(SILENT)
    async def test_only_what_never_left_is_unreachable(self, reply: Reply, tmp_path: Path) -> None:
        outcome = await self.network_that_gets(reply, StepKind.SEND).publish(self.job(StepKind.SEND, tmp_path))
        assert isinstance(outcome, Unreachable if isinstance(reply, NotSent) else Unknown), outcome

    @named({**BROKEN, **WRONG_SHAPES, "425": answer(425, HTML)})
    async def test_a_send_that_may_have_arrived_is_unknown(self, reply: Reply, tmp_path: Path) -> None:
        outcome = await self.network_that_gets(reply, StepKind.SEND).publish(self.job(StepKind.SEND, tmp_path))
        assert isinstance(outcome, Unknown), outcome

    async def test_a_dead_sign_in_waits_for_its_person(self, tmp_path: Path) -> None:
        for kind in [k for k in self.steps(self.network_that_gets(self.signed_out())) if k is not StepKind.PREPARE]:
            outcome = await self.network_that_gets(self.signed_out()).publish(self.job(kind, tmp_path))
            assert isinstance(outcome, SignInNeeded), outcome
        job = self.job(StepKind.LOOK, tmp_path, StepKind.SEND)
        sighting = await self.network_that_gets(self.signed_out()).confirm(job)
        assert isinstance(sighting, Unclear)
        assert sighting.sign_in
        network = self.network_that_gets(self.signed_out())
        if isinstance(network, SignsIn):
            assert isinstance(await network.check_account(self.session()), SignInNeeded)

    def signed_out(self) -> Answer:
        return answer(
            401, {"error": "ExpiredToken", "message": "The access token is invalid", "code": "rest_not_logged_in"}
        )

    async def test_too_soon_keeps_the_time_it_was_given(self, tmp_path: Path) -> None:
        network = self.network_that_gets(answer(429, HTML, retry_after="90"))
        outcome = await network.publish(self.job(StepKind.SEND, tmp_path))
        assert isinstance(outcome, Throttled)
        assert outcome.until == NOW + timedelta(seconds=90)
        sighting = await network.confirm(self.job(StepKind.LOOK, tmp_path, StepKind.SEND))
        assert isinstance(sighting, Unclear)
        assert sighting.until == NOW + timedelta(seconds=90)

    @named({k: v for k, v in EVERYTHING.items() if k not in ("404 page", "410 page")})
    async def test_a_look_that_learns_nothing_says_so(self, reply: Reply, tmp_path: Path) -> None:
        job = self.job(StepKind.LOOK, tmp_path, StepKind.SEND)
        sighting = await self.network_that_gets(reply).confirm(job)
        self.safe(sighting)
        assert isinstance(sighting, Unclear), sighting

    async def test_a_look_never_writes(self, tmp_path: Path) -> None:
        for reply in EVERYTHING.values():
            web = ScriptedWeb("contract", reply)
            await self.make(web).confirm(self.job(StepKind.LOOK, tmp_path, StepKind.SEND))
            assert {c.method for c in web.calls if not self.renews(c)} <= {"GET"}

    def renews(self, call: Call) -> bool:
        """Whether a call renews a sign-in, which is no write of a post."""
        return False

    @named(EVERYTHING)
    async def test_signing_in_is_refused_in_words(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if not isinstance(network, SignsIn):
            return
        with pytest.raises(SignInRefused) as refused:
            await network.sign_in(self.ask())
        assert SECRET not in str(refused.value)
        assert SECRET not in repr(refused.value.params)

    @named(EVERYTHING)
    async def test_a_health_check_needs_proof(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, SignsIn):
            health = await network.check_account(self.session())
            self.safe(health)
            assert not isinstance(health, SignedIn)

    @named(EVERYTHING)
    async def test_a_server_is_known_by_proof(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, ReadsServer):
            with pytest.raises(SignInRefused):
                await network.read_server(self.account().server)

    @named(EVERYTHING)
    async def test_numbers_are_never_made_up(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, ReadsMetrics):
            told = await network.metrics(self.session(), [self.live()])
            assert not isinstance(told, Mapping) or not any(told.values())
            self.safe(told)

    @named({**WRONG_SHAPES, **REDIRECTS, **BROKEN, **SILENT, "401": answer(401, HTML), "403": answer(403, HTML)})
    async def test_gone_needs_proof(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, Deletes) and not self.is_success(StepKind.DELETE, reply):
            told = await network.delete(self.session(), self.live())
            self.safe(told)
            assert not isinstance(told, Absent)

    def held(self, network: Network, of: StepKind) -> Job:
        """A look at what the network may hold for its hour."""
        part = Part(
            KEY, PartState.HANDING, prepared=self.prepared(), sent_at=NOW, receipt=self.receipt(), handed_for=NOW
        )
        content = Content("", (ContentPart("words"),))
        step = Step(StepKind.LOOK, 0, of=of) if of is StepKind.TAKE_BACK else Step(StepKind.HAND_OVER, 0)
        return Job("p", self.session(), content, step, part, (), NOW, NOW, lambda f: Path("/nowhere"))

    def receipt(self) -> Receipt:
        """What `hand_over` leaves to know what is held."""
        return {"id": "12"}

    says_taken_back: frozenset[str] = frozenset()
    """The odd answers that are this network's own word for "taken back"."""

    @named(EVERYTHING)
    async def test_no_answer_makes_a_false_hand_over(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, HandsOff):
            outcome = await network.hand_over(self.held(network, StepKind.HAND_OVER))
            self.safe(outcome)
            assert not isinstance(outcome, Published | Accepted)
            assert isinstance(outcome, Unreachable) == isinstance(reply, NotSent)

    @pytest.mark.parametrize("name", sorted(EVERYTHING))
    async def test_taken_back_needs_proof(self, name: str) -> None:
        network = self.network_that_gets(EVERYTHING[name])
        if isinstance(network, HandsOff) and name not in self.says_taken_back:
            told = await network.take_back(self.session(), self.receipt())
            self.safe(told)
            assert not isinstance(told, Absent)

    @named({k: v for k, v in EVERYTHING.items() if k not in ("404 page", "410 page")})
    async def test_a_look_at_what_is_held_that_learns_nothing_says_so(self, reply: Reply) -> None:
        network = self.network_that_gets(reply)
        if isinstance(network, HandsOff):
            sighting = await network.confirm(self.held(network, StepKind.TAKE_BACK))
            self.safe(sighting)
            assert isinstance(sighting, Unclear), sighting

    async def test_what_cannot_be_named_is_not_taken_back(self) -> None:
        network = self.network_that_gets(answer(200, {}))
        if isinstance(network, HandsOff):
            assert isinstance(await network.take_back(self.session(), {}), Unknown)

    def live(self) -> Part:
        """A part that is live, as the publisher keeps it."""
        return Part(KEY, PartState.PUBLISHED, remote_id="12", permalink="https://x.example/12", published_at=NOW)

    def test_a_session_keeps_its_secrets_to_itself(self, tmp_path: Path) -> None:
        job = self.job(StepKind.SEND, tmp_path)
        for secret in self.secrets().values():
            assert secret not in repr(job)


def example_of(option: Option) -> OptionValue:
    """A value that its declaration allows."""
    match option.kind:
        case OptionKind.CHOICE:
            return option.choices[-1].key
        case OptionKind.FLAG:
            return True
        case OptionKind.TEXT:
            return "words"
        case OptionKind.LIST:
            return (option.choices[0].key if option.choices else "word",)
        case OptionKind.LANGUAGES:
            return ("pt-BR",)
        case OptionKind.POLL:
            return Poll(("Yes", "No"), option.poll.minutes[0] if option.poll.minutes else option.poll.least_minutes)


def chosen(option: Option, value: OptionValue) -> Content:
    """A content in which one option is chosen."""
    whole = {option.key: value} if option.belongs is Belongs.POST and option.key != FIRST_COMMENT else {}
    of_part = {option.key: value} if option.belongs is Belongs.PART else {}
    parts = [ContentPart("words", options=of_part)]
    if option.key == FIRST_COMMENT:
        parts.append(ContentPart(str(value), comment=True))
    return Content("Title", tuple(parts), options=whole)


def said(*texts: str, title: str = "") -> Content:
    return Content(title, tuple(ContentPart(t) for t in texts))


def account_of(network: str, server: str, remote_id: str, **more: Any) -> Account:
    made = Account("a", "w", network, server, remote_id, "tester", "Tester", AccountState.HEALTHY, NOW)
    return replace(made, **more)


def ask_with(server: str, handle: str = "") -> SignInAsk:
    return SignInAsk(server=server, handle=handle, secret=Secret(SECRET))
