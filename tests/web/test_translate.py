"""Every way a wire can end has one outcome, and only "could not connect" may be tried again freely."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.outcome import Rejected, SignInNeeded, Throttled, Unclear, Unknown, Unreachable
from inkom_desktop.web.client import Answer, Lost, NotSent
from inkom_desktop.web.translate import not_now, refusal, reset_at, retry_after, unclear
from tests.fakes.clock import NOW


def answer(status: int, **headers: str) -> Answer:
    return Answer(status, {k.replace("_", "-"): v for k, v in headers.items()}, b"their words")


@pytest.mark.parametrize("status", [100, 200, 201, 204, 408, 409, 425, 500, 501, 502, 503, 504, 507, 520, 599])
def test_what_may_be_live_is_never_a_failure(status: int) -> None:
    assert refusal(answer(status), NOW) == Unknown("their words", status)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_write_is_never_sent_elsewhere(status: int) -> None:
    assert refusal(answer(status), NOW) == Rejected("redirected", "their words", status)


@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 410, 411, 415, 422, 451])
def test_a_no_is_a_no(status: int) -> None:
    assert refusal(answer(status), NOW) == Rejected("refused_by_network", "their words", status)


def test_the_special_ones() -> None:
    assert refusal(answer(401), NOW) == SignInNeeded("their words", 401)
    assert refusal(answer(413), NOW) == Rejected("too_large_for_server", "their words", 413)
    assert refusal(answer(429, retry_after="7"), NOW) == Throttled(NOW + timedelta(seconds=7), "their words", 429)
    assert refusal(answer(429, retry_after="7"), NOW, until=NOW) == Throttled(NOW, "their words", 429)
    assert refusal(NotSent("connect"), NOW) == Unreachable("connect")
    assert refusal(Lost("deadline"), NOW) == Unknown("deadline")
    assert refusal(answer(500), NOW, detail="better words") == Unknown("better words", 500)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("120", 120), ("99999999999999999999", 10**7), ("Mon, 23 Nov 2026 09:01:00 GMT", 60)],
)
def test_reads_how_long_to_wait(value: str, seconds: int) -> None:
    assert retry_after(answer(429, retry_after=value), NOW) == NOW + timedelta(seconds=seconds)


def test_a_date_is_judged_by_the_servers_own_clock() -> None:
    fast = answer(429, retry_after="Mon, 23 Nov 2026 10:01:00 GMT", date="Mon, 23 Nov 2026 10:00:00 GMT")
    assert retry_after(fast, NOW) == NOW + timedelta(seconds=60)


@pytest.mark.parametrize("value", ["", "soon", "-5", "1.5", "²", "١٢", "Fri, 99 Nov 2026"])
def test_a_wait_that_cannot_be_read_is_none(value: str) -> None:
    assert retry_after(answer(429, retry_after=value), NOW) is None


def test_a_wait_until_the_end_of_time_is_cut() -> None:
    far = answer(429, retry_after="Fri, 31 Dec 9999 23:59:59 GMT", date="Mon, 01 Jan 1990 00:00:00 GMT")
    assert retry_after(far, NOW) == NOW + timedelta(seconds=10**7)


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("2026-11-23T09:05:00Z", NOW + timedelta(minutes=5)),
        ("2026-11-23T10:05:00+01:00", NOW + timedelta(minutes=5)),
        (str(int(NOW.timestamp()) + 60), NOW + timedelta(minutes=1)),
        ("30", NOW + timedelta(seconds=30)),
        ("1.5", NOW + timedelta(seconds=1.5)),
        ("", None),
        ("soon", None),
        ("9" * 40, None),
        ("²", None),
    ],
)
def test_reads_when_a_limit_ends(value: str, at: datetime | None) -> None:
    assert reset_at(value, NOW) == at


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_header_makes_it_stumble(value: str, date: str) -> None:
    told = answer(429, retry_after=value, date=date)
    for at in (retry_after(told, NOW), reset_at(value, NOW)):
        assert at is None or at.tzinfo is not None


def test_a_look_that_could_not_tell() -> None:
    assert unclear(Lost("deadline"), NOW) == Unclear("deadline")
    assert unclear(answer(401), NOW) == Unclear("HTTP 401", sign_in=True)
    assert unclear(answer(429, retry_after="5"), NOW) == Unclear("throttled", NOW + timedelta(seconds=5))
    assert unclear(answer(500), NOW) == Unclear("HTTP 500")


def test_a_question_without_an_answer() -> None:
    assert not_now(answer(401), NOW) == SignInNeeded("their words", 401)
    assert not_now(NotSent("connect"), NOW) == Unreachable("connect")
    assert not_now(answer(404), NOW) == Unknown("their words", 404)
