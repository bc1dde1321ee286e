"""The calendar on the real window: keys and pointer do the same, what is done can be taken back, refusals say why."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.pages.calendar.printing import print_list
from inkom_desktop.ui.pages.calendar.view import CalendarPage
from inkom_desktop.ui.pages.calendar.view_asks import RepeatPopover
from inkom_desktop.ui.pages.calendar.view_canvas import BoardCanvas, SpotKind
from inkom_desktop.ui.pages.calendar.viewmodel import Mode, first_of_week
from inkom_desktop.ui.widgets.post_tile import PostTileState
from tests.ui.shell.conftest import Screen, told


def monday(screen: Screen) -> date:
    """The first day of a week that is wholly to come."""
    return first_of_week(screen.desktop.time().date()) + timedelta(days=14)


async def draft(screen: Screen, words: str, accounts: list[str], labels: tuple[str, ...] = ()) -> Draft:
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    return await screen.bridge.call(
        lambda house: house.drafts.new(workspace.id, parts=(words,), account_ids=accounts, labels=labels)
    )


async def scheduled(screen: Screen, words: str, day: date, at: str, accounts: list[str]) -> Publication:
    made = await draft(screen, words, accounts)
    due = resolve(datetime.combine(day, time.fromisoformat(at)), screen.desktop.zone)
    (pub,) = await screen.bridge.call(lambda house: house.planner.schedule(made, due))
    return pub


async def opened(screen: Screen, day: date, mode: Mode = Mode.WEEK) -> CalendarPage:
    screen.window.show()
    screen.window.show_page("calendar")
    page = screen.window.page("calendar")
    assert isinstance(page, CalendarPage)
    await screen.window.settled()
    page.vm.go_to(day)
    page.vm.set_mode(mode)
    await screen.window.settled()
    return page


async def until(page: CalendarPage, fits) -> None:  # type: ignore[no-untyped-def]
    if not fits():
        await told(page.vm.changed, lambda: bool(fits()))


def words(page: CalendarPage, day: date) -> list[str]:
    return [post.words for post in page.vm.board.day(day)]


def focus(canvas: BoardCanvas, key: str) -> None:
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    canvas.go(key)


async def stored(screen: Screen, pub: Publication) -> Publication:
    found = await screen.bridge.call(lambda house: house.store.publications.get(pub.id))
    assert found is not None
    return found


def test_the_keyboard_moves_a_post_by_a_quarter_and_by_a_day_and_takes_it_back(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        pub = await scheduled(screen, "Harvest", day, "09:30", [account])
        page = await opened(screen, day)
        focus(page.week.canvas, page.vm.posts()[0].key)
        deeds = page.deeds()
        deeds["calendar.later"].act()
        await until(page, lambda: page.vm.posts()[0].due_at == pub.due_at + timedelta(minutes=15))
        # The focus went along: the next key moves the same post.
        deeds["calendar.day_after"].act()
        await until(page, lambda: words(page, day + timedelta(days=1)) == ["Harvest"])
        assert (await stored(screen, pub)).local_time.endswith("09:45")
        for _ in range(2):
            assert screen.desktop.undo.take_back()
            await screen.window.settled()
        assert (await stored(screen, pub)).due_at == pub.due_at
        await screen.window.settled()

    screen.run(scenario())


def test_dragging_a_tile_to_another_day_moves_it_and_esc_gives_up(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        pub = await scheduled(screen, "Harvest", day, "09:30", [account])
        page = await opened(screen, day)
        canvas = page.week.canvas
        page.week.area.verticalScrollBar().setValue(round(canvas.y_of(8 * 60)))

        def drag_to(column: int, hour: float) -> QPoint:
            (spot,) = canvas.spots()
            start = spot.rect.center().toPoint()
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
            there = QPoint(round(canvas.column(column).center().x()), round(canvas.y_of(hour * 60)))
            for step in (start + QPoint(0, 30), there):
                QTest.mouseMove(canvas, step)
            return there

        drag_to(2, 12)
        assert page.dragging.carrying.under_way
        assert canvas._target is not None
        assert page.close_one()
        assert not page.dragging.carrying.under_way
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
        await screen.window.settled()
        assert (await stored(screen, pub)).due_at == pub.due_at

        there = drag_to(2, 12)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
        await until(page, lambda: words(page, day + timedelta(days=2)) == ["Harvest"])
        assert (await stored(screen, pub)).local_time.endswith("12:00")
        assert screen.desktop.undo.take_back()
        await until(page, lambda: words(page, day) == ["Harvest"])
        await screen.window.settled()

    screen.run(scenario())


def test_a_draft_dragged_onto_a_slot_is_scheduled_there_and_can_be_taken_back(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)

        async def slots(house: House) -> None:
            whole = await house.store.accounts.get(account)
            assert whole is not None
            await house.accounts.set_slots(whole, parse_slots("daily 13:00"))

        await screen.bridge.call(slots)
        made = await draft(screen, "Harvest", [account])
        page = await opened(screen, day)
        page.load()
        await screen.window.settled()
        canvas = page.week.canvas
        assert [s.kind for s in canvas.spots()] == [SpotKind.SLOT] * 7
        page.week.area.verticalScrollBar().setValue(round(canvas.y_of(10 * 60)))
        card = page.tray.list.row(made.id)
        assert isinstance(card, QWidget)
        QTest.mousePress(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 20))
        QTest.mouseMove(card, QPoint(30, 50))
        slot = canvas.spots()[1]
        there = card.mapFromGlobal(canvas.mapToGlobal(slot.rect.center().toPoint()))
        QTest.mouseMove(card, there)
        assert canvas._target is not None
        assert canvas._target.ghost == slot.ghost
        # The tray has made room to say where it goes: the card lies lower now, the pointer where it was.
        there = card.mapFromGlobal(canvas.mapToGlobal(slot.rect.center().toPoint()))
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
        await until(page, lambda: words(page, day + timedelta(days=1)) == ["Harvest"])
        assert page.vm.ghosts(day + timedelta(days=1)) == ()
        await until(page, lambda: page.vm.shown.drafts == ())
        assert screen.desktop.undo.take_back()
        await until(page, lambda: [d.id for d in page.vm.shown.drafts] == [made.id])
        await screen.window.settled()

    screen.run(scenario())


def test_s_sends_a_draft_to_the_next_slot_and_t_asks_for_a_time(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)

        async def slots(house: House) -> None:
            whole = await house.store.accounts.get(account)
            assert whole is not None
            await house.accounts.set_slots(whole, parse_slots("daily 13:00"))

        await screen.bridge.call(slots)
        made = await draft(screen, "Harvest", [account])
        page = await opened(screen, day)
        card = page.tray.list.row(made.id)
        assert card is not None
        card.setFocus(Qt.FocusReason.TabFocusReason)
        asked: list[AskTime] = []
        page.context.ask_time.connect(asked.append)
        page.deeds()["calendar.change_time"].act()
        assert asked
        screen.window._dialog.reject()  # type: ignore[union-attr]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        page.deeds()["calendar.next_slot"].act()
        await until(page, lambda: page.vm.shown.drafts == ())
        (pub,) = await screen.bridge.call(lambda house: house.store.publications.query(draft_id=made.id))
        assert pub.local_time.endswith("13:00")
        await screen.window.settled()

    screen.run(scenario())


def test_a_draft_without_accounts_keeps_the_place_it_was_dropped_on(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        day = monday(screen)
        made = await draft(screen, "Harvest", [])
        page = await opened(screen, day)
        page.place(made.id, page.vm.due_on(day, 600, page.vm.zone))
        await until(page, lambda: words(page, day) == ["Harvest"])
        (post,) = page.vm.board.day(day)
        assert post.pencilled
        assert page.vm.shown.drafts == ()
        done = screen.desktop.undo.newest
        assert done is not None
        assert "No account" in done.detail
        # A place is taken away as a post is taken out of the queue.
        focus(page.week.canvas, post.key)
        page.deeds()["calendar.unschedule"].act()
        await until(page, lambda: len(page.vm.shown.drafts) == 1)
        assert words(page, day) == []
        await screen.window.settled()

    screen.run(scenario())


def test_what_has_ended_does_not_move_and_says_why(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        pub = await scheduled(screen, "Out", day, "09:30", [account])

        async def publish(house: House) -> None:
            found = await house.store.publications.get(pub.id)
            assert found is not None
            await house.store.publications.save(replace(found, state=State.PUBLISHED, published_at=pub.due_at))

        await screen.bridge.call(publish)
        page = await opened(screen, day)
        refused = asyncio.ensure_future(told(page.context.tasks.failed))
        focus(page.week.canvas, page.vm.posts()[0].key)
        page.hand.shift(timedelta(days=1))
        assert (await refused).code == "publication_not_movable"
        past = asyncio.ensure_future(told(page.context.tasks.failed))
        other = await scheduled(screen, "Ahead", day, "12:30", [account])
        await until(page, lambda: len(page.vm.posts()) == 2)
        focus(page.week.canvas, page.vm.posts()[1].key)
        page.hand.shift(timedelta(days=-100))
        assert (await past).code == "when_past"
        assert (await stored(screen, other)).due_at == other.due_at
        await screen.window.settled()

    screen.run(scenario())


def test_several_posts_are_chosen_shifted_labelled_and_unscheduled_at_once(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        pubs = [await scheduled(screen, f"Post {n}", day, f"{9 + 2 * n:02}:00", [account]) for n in range(3)]
        page = await opened(screen, day)
        canvas = page.week.canvas
        focus(canvas, page.vm.posts()[0].key)
        QTest.keyClick(canvas, Qt.Key.Key_Space)
        QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert len(page.vm.shown.chosen) == 2
        assert page.header.count.text() == "2 selected"
        page.hand.shift(timedelta(days=1))
        await until(page, lambda: words(page, day + timedelta(days=1)) == ["Post 0", "Post 1"])
        # What was chosen stays chosen where it stands now.
        assert [p.words for p in page.vm.chosen_posts()] == ["Post 0", "Post 1"]
        page.questions.label()
        assert page.questions.open is not None
        page.questions.open.field.set_text("Harvest")  # type: ignore[attr-defined]
        page.questions.open.entered()
        await until(page, lambda: page.vm.shown.labels == ("Harvest",))
        page.vm.show_label("Harvest")
        await screen.window.settled()
        assert [p.words for p in page.vm.posts()] == ["Post 0", "Post 1"]
        page.vm.choose(p.key for p in page.vm.posts())
        page.hand.take_out()
        await until(page, lambda: not page.vm.posts())
        assert (await stored(screen, pubs[0])).state is State.CANCELLED
        assert screen.desktop.undo.take_back()
        await until(page, lambda: len(page.vm.posts()) == 2)
        await screen.window.settled()

    screen.run(scenario())


def test_posts_swap_places_and_are_shuffled_and_the_times_stay(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        for n in range(4):
            await scheduled(screen, f"Post {n}", day, f"{9 + 2 * n:02}:00", [account])
        page = await opened(screen, day)
        times = [p.due_at for p in page.vm.posts()]
        focus(page.week.canvas, page.vm.posts()[0].key)
        page.deeds()["calendar.later_place"].act()
        await until(page, lambda: words(page, day) == ["Post 1", "Post 0", "Post 2", "Post 3"])
        await screen.window.settled()
        # The focus went along.
        assert [p.words for p in page.in_hand()] == ["Post 0"]
        page.vm.choose(p.key for p in page.vm.posts())
        page.deeds()["calendar.shuffle"].act()
        await until(page, lambda: words(page, day) != ["Post 1", "Post 0", "Post 2", "Post 3"])
        await screen.window.settled()
        assert sorted(words(page, day)) == [f"Post {n}" for n in range(4)]
        assert [p.due_at for p in page.vm.posts()] == times
        assert screen.desktop.undo.take_back()
        await screen.window.settled()
        assert words(page, day) == ["Post 1", "Post 0", "Post 2", "Post 3"]
        await screen.window.settled()

    screen.run(scenario())


def test_a_post_is_repeated_and_taken_back(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        await scheduled(screen, "Weekly", day, "09:30", [account])
        page = await opened(screen, day, Mode.MONTH)
        focus(page.month, page.vm.posts()[0].key)
        page.deeds()["calendar.repeat"].act()
        asked = page.questions.open
        assert isinstance(asked, RepeatPopover)
        asked.times.set_text("none")
        asked.entered()
        assert asked.is_open()
        assert asked.times.message()
        asked.times.set_text("2")
        asked.unit.set_current("DAILY")
        asked.entered()
        await until(page, lambda: words(page, day + timedelta(days=2)) == ["Weekly"])
        await screen.window.settled()
        assert [words(page, day + timedelta(days=n)) for n in range(4)] == [["Weekly"], ["Weekly"], ["Weekly"], []]
        assert screen.desktop.undo.take_back()
        await until(page, lambda: words(page, day + timedelta(days=2)) == [])
        assert words(page, day) == ["Weekly"]
        await screen.window.settled()

    screen.run(scenario())


def test_plan_a_week_for_two_clients_from_the_keyboard_alone(screen: Screen) -> None:
    """A journey: keys alone, no method of the page is called."""

    async def scenario() -> None:
        day = monday(screen)
        first = await screen.folder("One")
        await draft(screen, "For the first", [first])
        own = screen.desktop.now.workspace
        assert own is not None

        async def second(house: House) -> str:
            client = await house.workspaces.add("Second", own.zone)
            ask = SignInAsk(server=str(screen.data / "two"))
            account = await house.accounts.connect("folder", ask, client.id, "Two")
            for whole in await house.store.accounts.all():
                await house.accounts.set_slots(whole, parse_slots("daily 13:00"))
            await house.drafts.new(client.id, parts=("For the second",), account_ids=[account.id])
            return client.id

        other = await screen.bridge.call(second)
        await screen.desktop.reread()
        window = screen.window
        page = await opened(screen, day)
        await until(page, lambda: len(page.vm.shown.drafts) == 1)

        window.activateWindow()
        window.setFocus()

        def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
            QTest.keyClick(QApplication.focusWidget() or window, key, held)

        def to_tray() -> None:
            for _ in range(12):
                if page.tray.draft_in_focus():
                    return
                inside = page.tray.isAncestorOf(QApplication.focusWidget() or window)
                press(Qt.Key.Key_Tab if inside else Qt.Key.Key_F6)
            raise AssertionError("the keyboard leads to no draft")

        for client, said in ((own.id, "For the first"), (other, "For the second")):
            await until(page, lambda said=said: [d.parts[0] for d in page.vm.shown.drafts] == [said])
            to_tray()
            press(Qt.Key.Key_S)
            await until(page, lambda: page.vm.shown.drafts == ())
            (pub,) = await screen.bridge.call(lambda house, c=client: house.store.publications.query(workspace_id=c))
            assert pub.local_time.endswith("13:00")
            if client == own.id:
                press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        await screen.window.settled()

    screen.run(scenario())


def test_a_shift_across_a_clock_change_keeps_the_hour(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")

        async def in_lisbon(house: House) -> None:
            workspace = screen.desktop.now.workspace
            assert workspace is not None
            fresh = await house.workspaces.get(workspace.id)
            await house.store.workspaces.save(replace(fresh, zone="Europe/Lisbon"))

        await screen.bridge.call(in_lisbon)
        await screen.desktop.reread()
        year = screen.desktop.time().year + 1
        # The last Sunday of March: the clocks go forward at one.
        sunday = max(date(year, 3, d) for d in range(25, 32) if date(year, 3, d).weekday() == 6)
        pub = await scheduled(screen, "Spring", sunday - timedelta(days=1), "09:00", [account])
        page = await opened(screen, sunday - timedelta(days=1))
        await until(page, lambda: len(page.vm.posts()) == 1)
        focus(page.week.canvas, page.vm.posts()[0].key)
        page.hand.shift(timedelta(days=1))
        await until(page, lambda: words(page, sunday) == ["Spring"])
        moved = await stored(screen, pub)
        assert moved.local_time.endswith("09:00")
        assert moved.due_at - pub.due_at == timedelta(hours=23)
        await screen.window.settled()

    screen.run(scenario())


def test_the_month_moves_by_weeks_and_says_how_many_more(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen).replace(day=15)
        day = day if day > screen.desktop.time().date() else (day + timedelta(days=31)).replace(day=15)
        for n in range(12):
            await scheduled(screen, f"Post {n}", day, f"{8 + n:02}:00", [account])
        page = await opened(screen, day, Mode.MONTH)
        kinds = [s.kind for s in page.month.spots() if s.day == day]
        assert kinds[0] is SpotKind.DAY
        assert kinds[-1] is SpotKind.MANY
        shown = [s for s in page.month.spots() if s.day == day and s.kind is SpotKind.POST]
        more = next(s for s in page.month.spots() if s.day == day and s.kind is SpotKind.MANY)
        assert len(shown) + more.left == 12
        focus(page.month, shown[0].key)
        page.deeds()["calendar.later"].act()
        await until(page, lambda: words(page, day + timedelta(days=7)) == ["Post 0"])
        page.month.opened.emit(next(s for s in page.month.spots() if s.day == day and s.kind is SpotKind.MANY))
        await screen.window.settled()
        # A few of one day stand in a menu; the list shows more.
        assert page.vm.shown.mode is Mode.MONTH
        page.menus.open.close()  # type: ignore[union-attr]
        await screen.window.settled()

    screen.run(scenario())


def test_arrows_lead_to_the_next_week_and_back(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        await scheduled(screen, "This", day, "09:30", [account])
        await scheduled(screen, "Next", day + timedelta(days=8), "09:30", [account])
        page = await opened(screen, day)
        canvas = page.week.canvas
        focus(canvas, page.vm.posts()[0].key)
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        await until(page, lambda: words(page, day + timedelta(days=8)) == ["Next"])
        here = canvas.here()
        assert here is not None
        assert [p.words for p in here.posts] == ["Next"]
        QTest.keyClick(canvas, Qt.Key.Key_Left)
        await until(page, lambda: words(page, day) == ["This"])
        await screen.window.settled()

    screen.run(scenario())


def test_a_screen_reader_hears_every_post_whole(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        await scheduled(screen, "Huila harvest", day, "09:30", [account])
        page = await opened(screen, day)
        canvas = page.week.canvas
        focus(canvas, page.vm.posts()[0].key)
        told_ = QAccessible.queryAccessibleInterface(canvas)
        names = [told_.child(n).text(QAccessible.Text.Name) for n in range(told_.childCount())]
        (said,) = names
        assert said.endswith("Scheduled, Practice account (folder), Huila harvest") or "Huila harvest" in said
        assert day.strftime("%B") in said
        assert "09:30" in said or "9:30" in said
        child = told_.focusChild()
        assert child is not None
        assert child.state().focused
        await screen.window.settled()

    screen.run(scenario())


def test_the_list_holds_every_post_and_is_printed(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)
        for n in range(5):
            await scheduled(screen, f"Post {n}", day + timedelta(days=n), "09:30", [account])
        page = await opened(screen, day, Mode.LIST)
        keys = [k for k in page.list.column.keys() if "@" in k]  # noqa: SIM118
        assert keys == [p.key for p in page.vm.posts()]
        assert len(keys) == 5
        page.list.focus_on(keys[1])
        assert [p.words for p in page.in_hand()] == ["Post 1"]
        paper = screen.data / "list.pdf"
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        print_list(printer, page.vm, "Client")
        assert paper.read_bytes().startswith(b"%PDF")
        await screen.window.settled()

    screen.run(scenario())


def test_filters_second_zone_and_zoom_are_kept(screen: Screen) -> None:
    async def scenario() -> None:
        one, two, day = await screen.folder("One"), await screen.folder("Two"), monday(screen)
        await scheduled(screen, "First", day, "09:30", [one])
        await scheduled(screen, "Second", day, "12:30", [two])
        page = await opened(screen, day)
        page.filters.chips()[two].click()
        assert [p.words for p in page.vm.posts()] == ["First"]
        page.vm.show_state(PostTileState.PUBLISHED)
        assert page.vm.posts() == ()
        page.vm.show_state(None)
        tall = page.week.canvas.height()
        page.deeds()["calendar.larger"].act()
        assert page.week.canvas.height() > tall
        page.vm.show_second_zone("Asia/Kathmandu")
        await screen.window.settled()
        screen.window.drop_page("calendar")
        again = await opened(screen, day)
        assert again.vm.shown.second_zone == "Asia/Kathmandu"
        assert again.week.canvas.height() > tall
        await screen.window.settled()

    screen.run(scenario())


def test_a_slot_opens_the_composer_with_its_time(screen: Screen) -> None:
    async def scenario() -> None:
        account, day = await screen.folder("Site"), monday(screen)

        async def slots(house: House) -> None:
            whole = await house.store.accounts.get(account)
            assert whole is not None
            await house.accounts.set_slots(whole, parse_slots("mon 13:00"))

        await screen.bridge.call(slots)
        page = await opened(screen, day)
        page.load()
        await screen.window.settled()
        asked: list[object] = []
        page.context.compose_for.connect(lambda draft_id, due: asked.append((draft_id, due.local_time[11:])))
        canvas = page.week.canvas
        (slot,) = canvas.spots()
        focus(canvas, slot.key)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        assert asked == [(None, "13:00")]
        assert screen.window.current_page() == "composer"
        await screen.window.settled()

    screen.run(scenario())


def test_in_a_low_window_the_month_is_scrolled_and_begins_at_today(screen: Screen) -> None:
    async def scenario() -> None:
        today = screen.desktop.time().date()
        page = await opened(screen, today)
        page.month_area.setMaximumHeight(260)
        page.vm.set_mode(Mode.MONTH)
        await screen.window.settled()
        QApplication.processEvents()
        bar = page.month_area.verticalScrollBar()
        cells = [page.month.cell(n) for n in range(7 * page.month.weeks())]
        assert bar.maximum() > 0
        assert all(page.month.room(cell) >= 2 for cell in cells)
        first, _ = page.vm.span()
        here = cells[(today - first).days]
        assert bar.value() <= here.top()
        assert here.bottom() <= bar.value() + page.month_area.viewport().height()
        # With the keyboard to the last week: it comes into view.
        page.month.setFocus()
        page.month.reveal(cells[-1])
        assert bar.value() == bar.maximum()
        page.month.reveal(cells[0])
        assert bar.value() == 0
        await screen.window.settled()

    screen.run(scenario())
