"""What every network with a server promises beyond single answers: whole steps, whole threads, its sheet's own table.

An adapter's `test_contract.py` gives the good answers of its network and every row of its error table; the rest is inherited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest

from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Rejected,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind
from inkom_desktop.ports.network import Deletes, Job, ReadsMetrics, SignedIn, SignsIn
from inkom_desktop.web.client import Answer, Lost, NotSent, Reply
from tests.networks.contract import HTML, NOW, PICTURE, ScriptedWeb, WireContract, answer, said
from tests.networks.hostile import malformed

WRITES = (StepKind.UPLOAD, StepKind.SEND)


@dataclass(frozen=True)
class Row:
    """One row of a sheet's error table: the answer, what it means, and the code where it is a refusal."""

    reply: Reply
    means: type[Outcome]
    code: str = ""
    step: StepKind = StepKind.SEND


@dataclass(frozen=True)
class Wait:
    """One way of a network to say "too soon", and how long that is after NOW (None: it does not say)."""

    reply: Answer
    after: timedelta | None


class ServerContract(WireContract):
    """Inherited by every adapter that talks to a server."""

    threads = True
    """Whether a second part is a post of its own that hangs on the first."""

    def good(self, kind: StepKind) -> Answer:
        """The good answer to the last call of a step (UPLOAD or SEND); those before it stand in `before`."""
        raise NotImplementedError

    def found(self) -> Sequence[Reply]:
        """The answers by which a look finds what a lost send left behind; empty where this account cannot look."""
        raise NotImplementedError

    def missing(self) -> Sequence[Reply]:
        """The answers by which a look proves that it is not there; empty where this account cannot look."""
        raise NotImplementedError

    def errors(self) -> Mapping[str, Row]:
        """Every row of the error table of this network's sheet."""
        raise NotImplementedError

    def waits(self) -> Mapping[str, Wait]:
        """Every way of this network to say for how long it wants no more."""
        raise NotImplementedError

    remote_id = "12"
    """What the good answer to a send names."""

    def script(self, kind: StepKind) -> list[Reply]:
        return [*self.before(kind), self.good(kind)]

    async def make_try(self, kind: StepKind, folder: Path, *script: Reply) -> tuple[Outcome, ScriptedWeb]:
        web = ScriptedWeb("contract", *script)
        return await self.make(web).publish(self.job(kind, folder)), web

    def writes(self) -> list[StepKind]:
        return [k for k in WRITES if self.uploads or k is not StepKind.UPLOAD]

    # Offline

    def test_a_check_asks_nobody(self) -> None:
        web = ScriptedWeb("contract", NotSent("a check asks nobody"))
        network = self.make(web)
        for account in (None, self.account()):
            network.check(said("words #tag @someone https://a.example", "more", title="T"), account)
            network.check(Content("", (ContentPart("", (PICTURE,)),)), account)
        assert web.calls == []

    def test_a_medium_that_is_too_large_is_found_before_it_leaves(self) -> None:
        network = self.make(ScriptedWeb("contract", NotSent("a check asks nobody")))
        # A still picture would be written anew; what moves is not.
        large = replace(PICTURE, file=replace(PICTURE.file, bytes=10**12, frames=2))
        for account in (None, self.account()):
            found = network.check(Content("", (ContentPart("words", (large,)),)), account).errors
            assert {p.code for p in found} & {"media_too_large", "media_kind", "too_many_media"}, found

    # Publishing

    async def test_a_post_goes_out(self, tmp_path: Path) -> None:
        for kind in self.writes():
            outcome, web = await self.make_try(kind, tmp_path, *self.script(kind))
            assert isinstance(outcome, Published), outcome
            self.safe(outcome)
            assert len(web.calls) >= len(self.before(kind)) + 1
            if kind is StepKind.SEND:
                assert outcome.remote_id == self.remote_id
                # Where no address comes back there is none; a made-up one would lead nowhere.
                assert outcome.permalink.startswith("https://") or not outcome.permalink

    async def test_after_a_lost_answer_a_look_says_what_is_there(self, tmp_path: Path) -> None:
        outcome, _ = await self.make_try(StepKind.SEND, tmp_path, *self.before(StepKind.SEND), Lost("ReadTimeout"))
        assert isinstance(outcome, Unknown), outcome
        job = self.job(StepKind.LOOK, tmp_path, StepKind.SEND)
        network = self.make(ScriptedWeb("contract", *(self.found() or (answer(200, {}),))))
        seen = await network.confirm(job)
        if not self.found():
            assert network.copies(self.account()).rule is CopyRule.NONE
            assert isinstance(seen, Unclear), seen
            return
        assert isinstance(seen, Published), seen
        assert seen.remote_id == self.remote_id
        self.safe(seen)
        gone = await self.make(ScriptedWeb("contract", *self.missing())).confirm(job)
        assert isinstance(gone, Absent), gone

    async def test_what_another_post_of_the_ledger_has_is_no_evidence(self, tmp_path: Path) -> None:
        if not self.found() or self.make(ScriptedWeb("x", NotSent(""))).copies(self.account()).rule in (
            CopyRule.RECORD_KEY,
            CopyRule.PREPARED,
        ):
            return  # By a key of its own nothing else can be found.
        job = replace(self.job(StepKind.LOOK, tmp_path, StepKind.SEND), taken=frozenset({self.remote_id}))
        assert not isinstance(await self.make(ScriptedWeb("contract", *self.found())).confirm(job), Published)

    # What goes wrong

    async def test_every_row_of_the_error_table(self, tmp_path: Path) -> None:
        wrong: dict[str, Outcome] = {}
        assert len(self.errors()) >= 5
        for name, row in self.errors().items():
            outcome, _ = await self.make_try(row.step, tmp_path, *self.before(row.step), row.reply)
            self.safe(outcome)
            if type(outcome) is not row.means or (row.code and getattr(outcome, "code", "") != row.code):
                wrong[name] = outcome
        assert wrong == {}

    async def test_every_way_to_say_too_soon(self, tmp_path: Path) -> None:
        for name, wait in self.waits().items():
            outcome, _ = await self.make_try(StepKind.SEND, tmp_path, *self.before(StepKind.SEND), wait.reply)
            assert isinstance(outcome, Throttled), (name, outcome)
            assert outcome.until == (None if wait.after is None else NOW + wait.after), name

    async def test_two_hundred_odd_answers_to_each_write(self, tmp_path: Path) -> None:
        for kind in self.writes():
            for place in range(len(self.script(kind))):
                await self._odd_answers(kind, place, tmp_path)

    async def _odd_answers(self, kind: StepKind, place: int, folder: Path) -> None:
        script = self.script(kind)
        model = script[place]
        assert isinstance(model, Answer)
        for odd in malformed(model, f"{type(self).__name__} {kind} {place}"):
            outcome, _ = await self.make_try(kind, folder, *script[:place], odd.reply, *script[place + 1 :])
            self.safe(outcome)
            if isinstance(outcome, Published | Accepted) and not self.is_success(kind, odd.reply):
                # What is wrong is elsewhere: everything that proves it is there, and names the same post.
                assert odd.whole, (odd, outcome)
                named = outcome.remote_id if isinstance(outcome, Published) else ""
                assert kind is not StepKind.SEND or named == self.remote_id, (odd, outcome)

    async def test_two_hundred_odd_answers_to_a_look(self, tmp_path: Path) -> None:
        if not self.found():
            return
        job, model = self.job(StepKind.LOOK, tmp_path, StepKind.SEND), self.found()[0]
        assert isinstance(model, Answer)
        for odd in malformed(model, f"{type(self).__name__} look"):
            seen = await self.make(ScriptedWeb("contract", odd.reply)).confirm(job)
            self.safe(seen)
            if odd.whole:
                assert not isinstance(seen, Published) or seen.remote_id == self.remote_id, (odd, seen)
            else:
                assert isinstance(seen, Unclear), (odd, seen)

    async def test_two_hundred_odd_answers_to_everything_else(self) -> None:
        for odd in malformed(self.good(StepKind.SEND), f"{type(self).__name__} else"):
            network = self.network_that_gets(odd.reply)
            if isinstance(network, SignsIn):
                with pytest.raises(SignInRefused):
                    await network.sign_in(self.ask())
                assert not isinstance(await network.check_account(self.session()), SignedIn), odd
            if isinstance(network, ReadsMetrics):
                told = await network.metrics(self.session(), [self.live()])
                assert odd.whole or not isinstance(told, Mapping) or not any(told.values()), (odd, told)
            if isinstance(network, Deletes) and not odd.whole and not self.is_success(StepKind.DELETE, odd.reply):
                assert not isinstance(await network.delete(self.session(), self.live()), Absent), odd

    async def test_a_sign_in_that_ends_half_way_stops_there(self, tmp_path: Path) -> None:
        for kind in self.writes():
            script = self.script(kind)
            for place in range(len(script)):
                outcome, _ = await self.make_try(kind, tmp_path, *script[:place], self.signed_out())
                assert isinstance(outcome, SignInNeeded), (kind, place, outcome)

    async def test_a_wire_that_breaks_half_way_is_told_as_it_is(self, tmp_path: Path) -> None:
        for kind in self.writes():
            script = self.script(kind)
            for place in range(len(script)):
                for broken in (Lost("ReadTimeout"), NotSent("connect"), answer(502, HTML)):
                    outcome, _ = await self.make_try(kind, tmp_path, *script[:place], broken)
                    assert isinstance(outcome, Unknown | Unreachable), (kind, place, outcome)
                    # Only what never left is unreachable; before the last call nothing of a post can have.
                    last = place == len(script) - 1
                    if kind is StepKind.SEND and last:
                        assert isinstance(outcome, Unreachable) == isinstance(broken, NotSent), (place, outcome)

    async def test_a_medium_that_the_server_finds_too_large(self, tmp_path: Path) -> None:
        if not self.uploads:
            return
        script = self.before(StepKind.UPLOAD)
        outcome, _ = await self.make_try(StepKind.UPLOAD, tmp_path, *script, answer(413, HTML))
        assert isinstance(outcome, Rejected), outcome
        assert outcome.code == "too_large_for_server"

    # Threads

    def second(self, kind: StepKind) -> Job:
        """The second part of a thread whose first is live."""
        sending = kind is StepKind.SEND
        part = Part(
            "1e" * 16,
            PartState.SENDING if sending else PartState.PENDING,
            prepared=self.prepared() if sending else None,
            sent_at=NOW if sending else None,
        )
        content = Content("", (ContentPart("first"), ContentPart("words")))
        step = Step(kind, 1)
        return Job("p", self.session(), content, step, part, (self.live(),), NOW, NOW, lambda f: Path("/nowhere"))

    def before_second(self) -> Sequence[Reply]:
        """The good answers before the send of a second part."""
        return self.before(StepKind.SEND)

    def good_second(self) -> Answer:
        """The good answer to the send of a second part."""
        return self.good(StepKind.SEND)

    async def test_a_second_part_hangs_on_the_first(self) -> None:
        if not self.threads:
            return
        told = ""
        for kind in (StepKind.PREPARE, StepKind.SEND):
            web = ScriptedWeb("contract", *self.before_second(), self.good_second())
            network = self.make(web)
            if kind is StepKind.PREPARE and not network.card.prepares:
                continue
            outcome = await network.publish(self.second(kind))
            assert isinstance(outcome, Published), outcome
            told += unquote(repr([(c.url, c.more) for c in web.calls]) + repr(outcome.receipt))
        assert self.live().remote_id.rsplit("/", 1)[-1] in told

    async def test_a_thread_that_breaks_is_not_called_whole(self) -> None:
        if not self.threads:
            return
        for broken in (Lost("ReadTimeout"), answer(500, HTML), answer(200, HTML), answer(200, b"")):
            network = self.make(ScriptedWeb("contract", *self.before_second(), broken))
            outcome = await network.publish(self.second(StepKind.SEND))
            assert isinstance(outcome, Unknown), outcome
        network = self.make(ScriptedWeb("contract", *self.before_second(), self.signed_out()))
        assert isinstance(await network.publish(self.second(StepKind.SEND)), SignInNeeded)
