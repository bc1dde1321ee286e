"""The ledger: steps tell the exact truth about what was posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.publication import (
    Attempt,
    By,
    Part,
    PartState,
    Publication,
    State,
    StepKind,
    Transition,
    Upload,
)
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.pages.today import view_ledger
from inkom_desktop.ui.pages.today.ledger import Copied, as_text, badge_of, progress, steps_of
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

FILE = MediaFile("ab", "image/png", 700_000, 10, 10, "a.png")


def tried(n: int, step: StepKind, outcome: str = "published", **more: object) -> Attempt:
    at = NOW + timedelta(seconds=10 * n)
    made = Attempt("pub", n, 0, step, at, 1, "key", ended_at=at + timedelta(seconds=1) if outcome else None)
    return replace(made, outcome=outcome, **more)  # type: ignore[arg-type]


def with_pictures() -> Publication:
    content = Content("", (ContentPart("hello", (Attachment("1", FILE, "x"), Attachment("2", FILE, "y"))),))
    return replace(publication(), content=content, parts=(Part("key", uploads=(Upload(), Upload())),))


def test_uploads_are_one_step_and_a_send_is_two() -> None:
    pub = with_pictures()
    pub = pub.with_part(0, replace(pub.parts[0], permalink="https://there.example/1"))
    attempts = [tried(1, StepKind.UPLOAD, media=0), tried(2, StepKind.UPLOAD, media=1), tried(3, StepKind.SEND)]
    steps = steps_of(pub, attempts)
    assert [s.word for s in steps] == ["Media uploaded", "Sent", "Confirmed"]
    assert steps[0].detail == "2 photos, 1.4 MB"
    assert (steps[2].link, steps[2].key) == ("Open post", "https://there.example/1")


def test_a_retry_is_a_step_of_its_own_and_says_what_was_posted() -> None:
    attempts = [tried(1, StepKind.SEND, "unreachable", http_status=503), tried(2, StepKind.SEND)]
    steps = steps_of(publication(), attempts, Copied(same_key_is_safe=True))
    assert [(s.word, s.detail, s.tone) for s in steps] == [
        ("Server busy (503)", "Nothing posted", "retry"),
        ("Sent again", "same key, cannot post twice", "done"),
        ("Confirmed", "", "done"),
    ]
    assert steps_of(publication(), attempts)[1].detail == ""
    other_key = [attempts[0], replace(attempts[1], key="new")]
    assert steps_of(publication(), other_key, Copied(same_key_is_safe=True))[1].detail == ""


def test_what_runs_and_what_was_lost() -> None:
    steps = steps_of(publication(), [tried(1, StepKind.SEND, "unknown"), tried(2, StepKind.LOOK, "")])
    assert [(s.word, s.tone) for s in steps] == [("Answer lost", "unknown"), ("Looking for it", "running")]
    assert "may be live" in steps[0].detail


def test_what_the_network_took_and_gave_back() -> None:
    attempts = [
        tried(1, StepKind.HAND_OVER, "accepted"),
        tried(2, StepKind.LOOK, "accepted"),
        tried(3, StepKind.TAKE_BACK, "unreachable", detail="connect"),
        tried(4, StepKind.TAKE_BACK, "absent"),
        tried(5, StepKind.SEND, "accepted"),
        tried(6, StepKind.LOOK, "accepted"),
    ]
    assert [(s.word, s.detail, s.tone) for s in steps_of(publication(), attempts)] == [
        ("Handed over", "the network holds it", "done"),
        ("Looked, still held", "the network publishes it", "waiting"),
        ("Not taken back", "No connection.", "retry"),
        ("Taken back", "", "done"),
        ("Accepted", "still being worked on", "waiting"),
        ("Accepted", "still being worked on", "waiting"),
    ]


def test_a_thread_names_its_parts() -> None:
    pub = publication("one", "two")
    (step,) = steps_of(pub, [tried(1, StepKind.PREPARE)])
    assert step.detail == "part 1"


def test_the_badge_counts_attempts() -> None:
    done = replace(publication(), state=State.PUBLISHED)
    assert badge_of(done, [tried(1, StepKind.SEND)]) == "Published"
    assert badge_of(done, [tried(1, StepKind.SEND, "unreachable"), tried(2, StepKind.SEND)]) == "2 attempts"


def test_progress_counts_steps() -> None:
    pub = with_pictures()
    assert progress(publication(), prepares=False) is None
    assert progress(pub, prepares=True) == 0
    half = pub.with_part(0, replace(pub.parts[0], uploads=(Upload("1"), Upload("2"))))
    assert progress(half, prepares=True) == 50
    done = pub.with_part(0, replace(pub.parts[0], remote_id="x", state=PartState.PUBLISHED))
    assert progress(done, prepares=True) == 100


def test_the_text_for_a_support_mail_holds_each_attempt() -> None:
    text = as_text((publication(),), (tried(1, StepKind.SEND, "rejected", http_status=422, detail="no"),))
    assert "send part 1: rejected (422) no" in text


def became(version: int, after: State, by: By = By.PROGRAM, attempt: int = 0, **more: object) -> Transition:
    pub = publication()
    made = Transition("pub", version, NOW, State.SCHEDULED, after, "", pub.due_at, by, "", attempt, pub.late)
    return replace(made, **more)  # type: ignore[arg-type]


def test_what_no_try_tells_stands_between_the_tries_with_whose_move_it_was() -> None:
    pub, rule = publication(), LateRule(Late.SKIP, timedelta(minutes=5))
    changes = [
        became(1, State.SCHEDULED, By.PERSON, before=None),
        became(2, State.SCHEDULED, By.PERSON, late=rule),
        became(3, State.SCHEDULED, By.PERSON, late=rule, due_at=pub.due_at + timedelta(hours=1)),
        became(4, State.PREPARING, late=rule, due_at=pub.due_at + timedelta(hours=1)),
        became(5, State.WAITING, attempt=1, late=rule, due_at=pub.due_at + timedelta(hours=1)),
        became(6, State.HELD, attempt=1, late=rule, due_at=pub.due_at + timedelta(hours=1)),
    ]
    steps = steps_of(pub, [tried(1, StepKind.SEND, "unreachable"), tried(2, StepKind.SEND)], None, changes)
    assert [s.word for s in steps] == [
        "Scheduled",
        "Late rule",
        "Moved",
        "Not reached",
        "Held",
        "Sent again",
        "Confirmed",
    ]
    assert steps[0].detail.endswith("by you")
    assert steps[1].detail == "Up to 5 min late it goes out; after that it is skipped, by you"
    assert steps[2].detail.startswith("for ")
    text = as_text([pub], [], changes)
    assert "scheduled, due" in text
    assert "by person" in text


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://a.example/1", "https://a.example/1"),
        ("file:///home/me/posts/1.md", "file:///home/me/posts"),
        ("file://other/share/1.md", None),
        ("javascript:alert(1)", None),
        ("smb://other/share", None),
    ],
)
def test_only_web_addresses_and_folders_here_are_opened(
    address: str, opened: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(view_ledger.QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    view_ledger.open_address(address)
    assert seen == ([] if opened is None else [opened])
