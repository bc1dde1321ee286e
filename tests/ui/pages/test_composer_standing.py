"""A draft that is scheduled or out says so where it is written, and nothing of it is published twice or lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import Part, PartState, Publication, State
from inkom_desktop.ui.pages.composer.view import ComposerPage
from inkom_desktop.ui.pages.composer.view_asks import PublishNowDialog
from inkom_desktop.ui.pages.composer.view_diff import CompareDialog
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.notice import Notice
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told


def _in(screen: Screen, hours: int) -> Due:
    at = (screen.desktop.time() + timedelta(hours=hours)).replace(microsecond=0)
    return Due(at, "UTC", wall(at, "UTC"))


async def opened(screen: Screen, *networks: str, text: str = "First words") -> tuple[ComposerPage, list[Publication]]:
    """The composer on a draft that is scheduled for all its accounts."""
    page = await composing(screen, *networks)
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    accounts = [a.id for a in screen.desktop.now.accounts]
    draft = await screen.bridge.call(lambda h: h.drafts.new(workspace.id, parts=(text,), account_ids=accounts))
    posts = await screen.bridge.call(lambda h: h.planner.schedule(draft, _in(screen, 24)))
    known = asyncio.ensure_future(told(page.vm.standing.changed, lambda: bool(page.vm.standing.posts)))
    page.vm.open(draft.id)
    await known
    return page, posts


async def until(page: ComposerPage, fits) -> None:  # type: ignore[no-untyped-def]
    if not fits():
        await told(page.vm.standing.changed, fits)


async def queued(screen: Screen, draft_id: str) -> list[Publication]:
    return await screen.bridge.call(lambda h: h.store.publications.query(draft_id=draft_id))


def _notice(page: ComposerPage) -> str:
    return page.standing.findChildren(Notice)[0].accessibleName()


def _buttons(page: ComposerPage) -> list[str]:
    return [b.accessibleName() for b in page.standing.findChildren(Button)]


def test_a_scheduled_draft_says_so_and_nothing_is_scheduled_a_second_time(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        assert _notice(page).startswith("Scheduled for")
        assert {"Change time", "Publish now", "Take out of the queue"} <= set(_buttons(page))
        assert not page._bar.go.isVisibleTo(page)
        page._schedule_pressed()
        await screen.window.settled()
        assert [p.id for p in await queued(screen, posts[0].draft_id)] == [posts[0].id]
        # Also where the window does not know it yet: what is on its way is found in the store.
        page.vm.standing.posts = ()
        trouble = asyncio.ensure_future(told(page.vm.trouble))
        page.vm.schedule()
        assert (await trouble).code == "already_scheduled"
        assert len(await queued(screen, posts[0].draft_id)) == 1

    screen.run(scenario())


def test_what_is_changed_is_kept_and_goes_out_when_the_person_says_so(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        standing, draft_id = page.vm.standing, posts[0].draft_id
        page._editors[0].setPlainText("Second words")
        await until(page, lambda: bool(standing.to_revise))
        assert "not in what goes out" in _notice(page)
        assert (await queued(screen, draft_id))[0].content.parts[0].text == "First words"
        page.questions.sent_difference(standing.posts[0])
        assert isinstance(page.questions.open, CompareDialog)
        page.questions.open.reject()
        standing.revise()
        await until(page, lambda: not standing.differing)
        (post,) = await queued(screen, draft_id)
        assert (post.id, post.content.parts[0].text) == (posts[0].id, "Second words")
        assert (post.due_at, post.state) == (posts[0].due_at, State.SCHEDULED)
        assert post.parts[0].key != posts[0].parts[0].key
        again = asyncio.ensure_future(told(standing.changed, lambda: bool(standing.differing)))
        screen.desktop.undo.take_back()
        await again
        assert (await queued(screen, draft_id))[0].content.parts[0].text == "First words"

    screen.run(scenario())


def test_another_time_out_of_the_queue_and_now_from_the_composer(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        standing, draft_id, later = page.vm.standing, posts[0].draft_id, _in(screen, 48)
        standing.reschedule(posts, later)
        await until(page, lambda: bool(standing.posts) and standing.posts[0].due_at == later.at)
        standing.unschedule(standing.to_come)
        await until(page, lambda: not standing.posts)
        assert page._bar.go.isVisibleTo(page)
        assert (await queued(screen, draft_id))[0].state is State.CANCELLED
        known = asyncio.ensure_future(told(standing.changed, lambda: bool(standing.to_come)))
        draft = page.vm.draft
        await screen.bridge.call(lambda h: h.planner.schedule(draft, _in(screen, 24)))
        await known
        page._ask_publish_now()
        assert isinstance(page.questions.open, PublishNowDialog)
        page.questions.open.reject()
        gone = asyncio.ensure_future(told(standing.changed, lambda: bool(standing.out)))
        standing.send_now(standing.to_come)
        await gone
        assert len([p for p in await queued(screen, draft_id) if p.state is State.PUBLISHED]) == 1

    screen.run(scenario())


def test_what_is_out_everywhere_is_read_only_and_goes_on_as_a_copy(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        standing, draft_id = page.vm.standing, posts[0].draft_id
        gone = asyncio.ensure_future(told(standing.changed, lambda: standing.is_over))
        standing.send_now(posts)
        await gone
        assert page._editors[0].isReadOnly()
        assert _notice(page).startswith("This post is out.")
        assert page._bar.copy.isVisibleTo(page)
        page.vm.write(0, "not any more")
        assert page.vm.parts == ("First words",)
        page.vm.set_labels(("kept",))
        assert page.vm.draft is not None
        assert page.vm.draft.labels == ("kept",)
        copied = asyncio.ensure_future(told(page.vm.opened))
        page.shelf.duplicate()
        await copied
        assert page.vm.draft.id != draft_id
        assert not page._editors[0].isReadOnly()
        assert page._bar.go.isVisibleTo(page)

    screen.run(scenario())


def test_accounts_that_have_it_not_yet_get_it_and_the_others_never_again(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        standing = page.vm.standing
        other = await screen.folder("Other")
        page.vm.toggle(other, True)
        assert standing.free
        made = asyncio.ensure_future(told(page.vm.scheduled))
        page.vm.schedule(_in(screen, 30))
        assert [p.account_id for p in await made] == [other]
        assert len(await queued(screen, posts[0].draft_id)) == 2

    screen.run(scenario())


def test_what_may_be_out_is_not_given_another_text(screen: Screen) -> None:
    async def scenario() -> None:
        page, posts = await opened(screen)
        (post,) = posts
        part: Part = replace(post.parts[0], state=PartState.UNKNOWN)
        lost = replace(post, state=State.HELD, parts=(part,))
        await screen.bridge.call(lambda h: h.store.publications.save(lost))
        page._editors[0].setPlainText("Second words")
        standing = page.vm.standing
        await until(page, lambda: bool(standing.differing))
        assert not standing.to_revise
        assert "did not get in" in _notice(page)
        assert "Change time" not in _buttons(page)

    screen.run(scenario())
