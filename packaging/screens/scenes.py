"""What is photographed: one entry for each scene. A page without an entry of its own gets a plain one by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.draft import Attachment, Draft, LinkCard, MediaFile
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.engine.house import House
from inkom_desktop.publishing.rehearsal import Rehearsed
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.bridge.snapshot import Unreached
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.pages.calendar.viewmodel import Mode
from inkom_desktop.ui.shell.rehearsal_dialog import RehearsalDialog
from inkom_desktop.ui.words import moment_words, speak, tr, zone_words
from screens.play import Play
from screens.stage import CLIENT, FRESH, SAMPLE, STORY

Show = Callable[[Play], Awaitable[QWidget | None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: its key (also the file's name), what `show` does, and what of the window it is a picture of.

    `store` names what the store holds (`stage.STORES`). `covers` names pages by key and dialogs by class; the suite fails
    when one has no scene. `design` is the picture of the design to lay it beside. `show` may return another widget to take
    instead of the window.
    """

    key: str
    show: Show
    covers: tuple[str, ...] = ()
    store: str = STORY
    design: str = ""


async def _today(play: Play) -> None:
    play.window.show_page("today")


async def _ledger(play: Play) -> None:
    page = play.window.page("today")
    play.window.show_page("today")
    await play.settle()
    rows = page.vm.state.rows  # type: ignore[attr-defined]
    chosen = next(r for r in rows if r.first.draft_id == play.drafts["opening"])
    page.vm.choose(chosen.key)  # type: ignore[attr-defined]


def _calendar(mode: str, act: Callable[[Play, Any], Awaitable[None]] | None = None) -> Show:
    """The calendar with posting times and a draft that only has a place."""

    async def show(play: Play) -> None:
        at = play.desktop.time().replace(hour=15, minute=0) + timedelta(days=1)

        async def prepare(house: House) -> None:
            for account in (await house.store.accounts.all())[:2]:
                await house.accounts.set_slots(
                    account, parse_slots("mon,wed,fri 13:00; sat 15:00; sun 11:00; tue 18:00")
                )
            due = Due(at, play.desktop.zone, wall(at, play.desktop.zone))
            await house.places.put(play.drafts["harvest"], due)

        await play.desktop.bridge.call(prepare)
        play.window.show_page("calendar")
        await play.settle()
        page: Any = play.window.page("calendar")
        page.vm.set_mode(Mode(mode))
        await play.settle()
        page.load()
        await play.settle()
        if act is not None:
            await act(play, page)

    return show


async def _dragging(play: Play, page: Any) -> None:
    draft = page.vm.shown.drafts[0]
    canvas = page.week.canvas
    page.dragging.pick_up_draft(draft.id, canvas.mapToGlobal(QPoint(560, 640)))
    day = page.vm.today() + timedelta(days=3)
    at = canvas.y_of(13 * 60) + 30
    place = QPointF(canvas.column((day - page.vm.span()[0]).days).center().x(), at)
    page.dragging.carrying.move(canvas.mapToGlobal(place).toPoint())


async def _chosen_posts(play: Play, page: Any) -> None:
    page.vm.choose(p.key for p in page.vm.posts()[-3:])


async def _two_zones(play: Play, page: Any) -> None:
    page.vm.show_second_zone("America/New_York")


def _page(key: str) -> Show:
    async def show(play: Play) -> None:
        play.window.show_page(key)

    return show


def _compose(draft: str, tab: str = "") -> Show:
    async def show(play: Play) -> None:
        play.window.compose(play.drafts[draft])
        await play.settle()
        if tab:
            play.window.page("composer").vm.show_tab(play.accounts[tab])  # type: ignore[attr-defined]

    return show


def _scheduled(change: str = "") -> Show:
    """The composer on a draft that is scheduled, and perhaps was changed since."""

    async def show(play: Play) -> None:
        at = play.desktop.time() + timedelta(days=1)

        async def schedule(house: House) -> None:
            draft = await house.store.drafts.get(play.drafts["route"])
            assert draft is not None
            await house.planner.schedule(draft, Due(at, play.desktop.zone, wall(at, play.desktop.zone)))

        await play.desktop.bridge.call(schedule)
        play.window.compose(play.drafts["route"])
        await play.settle()
        page: Any = play.window.page("composer")
        page.vm.standing._read()
        await play.settle()
        if change:
            page.vm.write(0, change)
            page.vm.save()
            await play.settle()
            page.vm.standing._read()
            await play.settle()

    return show


async def _compose_emoji(play: Play) -> None:
    play.window.compose(play.drafts["harvest"])
    await play.settle()
    page: Any = play.window.page("composer")
    page.ask_emoji()
    await play.settle()
    page.questions.open.search.edit.setText("heart")


async def _compose_out(play: Play) -> None:
    play.window.compose(play.drafts["opening"])
    await play.settle()
    play.window.page("composer").vm.standing._read()  # type: ignore[attr-defined]
    await play.settle()


async def _compose_new(play: Play) -> None:
    play.window.compose(None)


def _connect(network: str, form: int = 0) -> Show:
    async def show(play: Play) -> None:
        from inkom_desktop.ui.pages.accounts.view_connect import ConnectDialog

        play.window.show_page("accounts")
        dialog = ConnectDialog(play.window, play.context, None)
        if network:
            card = play.desktop.card(network)
            dialog.choose(card)
            if form:
                dialog._draw_form(card.sign_in[form])
        play.open(dialog)

    return show


async def _reconnect(play: Play) -> None:
    play.window.show_page("accounts")
    await play.settle()
    play.window.connect_account(play.desktop.needs_sign_in[0])


async def _settings(play: Play) -> None:
    play.window.show_page("today")
    play.window.open_settings()


async def _add_client(play: Play) -> None:
    play.window.show_page("today")
    play.window.clients.add()


async def _edit_client(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.clients.edit()


async def _archived(play: Play) -> None:
    from inkom_desktop.ui.shell.client_dialog import ArchivedDialog

    play.window.show_page("today")
    await play.settle()
    play.open(ArchivedDialog(play.window, play.desktop.now.workspaces[:2], lambda _workspace: None))


async def _quit(play: Play) -> None:
    from inkom_desktop.ui.shell.dialogs import QuitDialog

    play.window.show_page("today")
    play.open(QuitDialog(play.window, lambda: None, lambda: None))


async def _time(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.ask_time(AskTime(speak("Another time"), play.desktop.time(), play.desktop.zone, lambda _due: None))


async def _save(draft: Draft, house: House) -> None:
    await house.drafts.save(draft)


async def _board(play: Play) -> None:
    """The ideas board, some drafts in each column, and the name of one asked for."""
    from inkom_desktop.ui.pages.drafts.view_board import NameDialog

    play.window.show_page("drafts")
    await play.settle()
    page = play.window.page("drafts")
    page.vm.board.show(True)  # type: ignore[attr-defined]
    columns = page.vm.board.columns  # type: ignore[attr-defined]
    for place, row in enumerate(page.vm.state.rows):  # type: ignore[attr-defined]
        placed = replace(row.draft, stage=columns[place % 3].id)
        await play.desktop.bridge.call(partial(_save, placed))
    await play.settle()
    if play.window.width() < 1200:
        play.open(NameDialog(play.window, speak("Add column"), "", lambda _: None))


async def _report(play: Play) -> None:
    """How a client's report is made."""
    play.window.show_page("analytics")
    await play.settle()
    play.window.page("analytics").deeds()["analytics.report"].act()  # type: ignore[attr-defined]
    await play.settle()


async def _crop(play: Play, page: Any) -> None:
    """The first picture of the draft, its middle for one account."""
    held = next(iter(page.vm.draft.media), None)
    if held is None:
        return
    page.questions.crop(held)
    await play.settle()
    page.questions.open._shape_chosen("1:1")


async def _card(play: Play, page: Any) -> None:
    """The card of a link, as its page says."""
    from inkom_desktop.ui.pages.composer.view_link_card import LinkCardDialog

    said = "How the beans are picked, washed and dried, and who does it."
    card = LinkCard("https://www.example.com/harvest", "The harvest in pictures", said)
    play.open(LinkCardDialog(play.window, card, card, page._pictures, lambda *_: None, lambda _: None))


def _draft_dialog(name: str) -> Show:
    """A dialog of the composer, over the long draft."""

    async def show(play: Play) -> None:
        from inkom_desktop.domain.options import Poll, find_option
        from inkom_desktop.domain.phrases import PhraseKind
        from inkom_desktop.ui.pages.composer import view_asks, view_diff, view_history, view_options, view_replace

        play.window.compose(play.drafts["harvest"])
        await play.settle()
        page = play.window.page("composer")
        draft = page.vm.draft  # type: ignore[attr-defined]
        if name == "history":
            versions = await play.desktop.bridge.call(lambda house: house.drafts.history(draft))
            play.open(view_history.HistoryDialog(play.window, versions, play.desktop.zone, lambda _: None))
        elif name == "replace":
            play.open(view_replace.ReplaceDialog(play.window, "Huila", page.vm.count_of, lambda *_: None))  # type: ignore[attr-defined]
        elif name == "phrases":
            kinds, phrases = PhraseKind, page.phrases  # type: ignore[attr-defined]
            phrases.add(kinds.HASHTAGS, "harvest-26", "#specialtycoffee #directtrade #huila")
            await play.settle()
            phrases.add(kinds.SNIPPET, "Opening hours", "Open until {time} on {weekday}.")
            await play.settle()
            page.ask_phrases()  # type: ignore[attr-defined]
        elif name == "thread":
            play.open(view_asks.ThreadDialog(play.window, page.vm.as_thread, lambda _: None))  # type: ignore[attr-defined]
        elif name == "compare":
            other = replace(draft, parts=(draft.parts[0].replace("eleven", "twelve"), *draft.parts[1:]), labels=())
            words = speak("Struck through: only yours. Underlined: only the other’s.")
            title = speak("Yours and the other")
            play.open(view_diff.CompareDialog(play.window, title, words, draft, other))
        elif name == "options":
            account = next(a for a in page.vm.accounts if find_option(page.vm.options_of(a), "poll"))  # type: ignore[attr-defined]
            poll = find_option(page.vm.options_of(account), "poll")  # type: ignore[attr-defined]
            page.vm.choose(account.id, poll, 0, Poll(("Washed", "Natural", "")))  # type: ignore[attr-defined]
            play.open(view_options.OptionsDialog(play.window, play.desktop, page.vm, (account,), 0))  # type: ignore[attr-defined]
        elif name == "crop":
            await _crop(play, page)
        elif name == "card":
            await _card(play, page)
        elif name == "alt":
            file = MediaFile("0" * 64, "image/jpeg", 1, 1, 1, "hills.jpg")
            held = next(iter(draft.media), Attachment("photo", file))
            play.open(view_asks.AltDialog(play.window, held, lambda _: None))
        else:
            handles = [a.handle for a in play.desktop.now.accounts[:2]]
            client = play.desktop.now.workspace
            play.open(view_asks.PublishNowDialog(play.window, client.name if client else "", handles, lambda: None))

    return show


def _account_dialog(name: str) -> Show:
    async def show(play: Play) -> None:
        from inkom_desktop.ui.pages.accounts import view_asks

        play.window.show_page("accounts")
        await play.settle()
        account = play.desktop.now.accounts[0]
        client = play.desktop.now.workspace
        if name == "rename":
            play.open(view_asks.RenameDialog(play.window, account, lambda _: None))
        elif name == "slots":
            from inkom_desktop.ui.pages.accounts.view_slots import SlotsDialog

            liked = replace(account, slots=parse_slots("mon-fri 09:00 17:30; sat 10:00"))
            play.open(
                SlotsDialog(play.window, liked.handle, liked.slots, zone_words(play.desktop.zone), lambda _: None)
            )
        elif name == "budget":
            from inkom_desktop.ui.pages.accounts.view_budget import BudgetDialog

            tariff = next(t for n in play.desktop.bridge.house.networks if (t := n.card.tariff) is not None)
            asked = BudgetDialog(play.window, account.handle, 20_000_000, tariff, lambda _: None)
            asked.show_spent(1_415_000)
            play.open(asked)
        else:
            play.open(view_asks.RemoveDialog(play.window, account, client.name if client else "", lambda: None))

    return show


async def _chosen_drafts(play: Play) -> None:
    play.window.show_page("drafts")
    await play.settle()
    vm = play.window.page("drafts").vm  # type: ignore[attr-defined]
    for row in vm.state.rows[:2]:
        vm.toggle(row.draft.id)


async def _when(play: Play) -> None:
    play.window.compose(play.drafts["harvest"])
    await play.settle()
    play.window.page("composer").ask_time()  # type: ignore[attr-defined]


async def _when_late(play: Play) -> None:
    await _when(play)
    play.window._popover.late.show()  # type: ignore[union-attr]


async def _late_rule(play: Play) -> None:
    from inkom_desktop.domain.workspace import LateRule
    from inkom_desktop.ui.bridge.page import AskLate

    play.window.show_page("today")
    play.window.ask_late(AskLate(speak("When it is late"), LateRule(), lambda _rule: None))


async def _shortcuts(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.open_shortcuts()


async def _publish_now(play: Play) -> None:
    from inkom_desktop.ui.pages.today.view_asks import PublishDialog

    play.window.show_page("today")
    await play.settle()
    row = play.window.page("today").vm.state.rows[0]  # type: ignore[attr-defined]
    client = play.desktop.now.workspace
    name = client.name if client else ""
    handles = [a.handle for a in play.desktop.now.accounts[:2]]
    play.open(PublishDialog(play.window, row.publications, name, handles, lambda: None))


async def _take_down(play: Play) -> None:
    from dataclasses import replace

    from inkom_desktop.domain.publication import Part, PartState
    from inkom_desktop.ui.pages.today.view_asks import TakeDownDialog

    play.window.show_page("today")
    await play.settle()
    row = play.window.page("today").vm.state.rows[0]  # type: ignore[attr-defined]
    parts = (Part("a", PartState.PUBLISHED), Part("b", PartState.PUBLISHED), Part("c"))
    stopped = replace(row.publications[0], parts=parts)
    play.open(TakeDownDialog(play.window, stopped, "Mastodon", lambda: None))


async def _address(play: Play) -> None:
    from inkom_desktop.ui.pages.today.view_asks import AddressDialog

    play.window.show_page("today")
    await play.settle()
    play.open(AddressDialog(play.window, "Mastodon", lambda _: None))


async def _working(play: Play) -> None:
    from inkom_desktop.ui.shell.sample import WorkingDialog

    play.window.show_page("today")
    sheet = WorkingDialog(
        play.window, speak("Making the sample"), speak("A made-up client with folders on this computer for accounts.")
    )
    sheet.set_progress(3, 5)
    play.open(sheet)


def _palette(typed: str) -> Show:
    async def show(play: Play) -> None:
        play.window.compose(play.drafts["harvest"])
        await play.settle()
        play.window.open_palette()
        play.window._dialog.field.setText(typed)  # type: ignore[union-attr]
        await play.window._finder.answered()  # type: ignore[union-attr]

    return show


async def _clients(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.clients.open(play.window.sidebar.head)


async def _search(play: Play) -> None:
    play.window.show_page("drafts")
    await play.settle()
    play.window.page("drafts")._search.edit.setText("limeplaster")  # type: ignore[attr-defined]


async def _broken(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.troubles.show_page(InkomError("store_damaged", path="inkom.sqlite3"))


async def _strip(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.troubles.failed(InkomError("store_full"))


async def _offline(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    since = play.desktop.time() - timedelta(minutes=16)
    found = Unreached(since, 3, ("roasters.example",), everywhere=True)
    play.desktop.now = replace(play.desktop.now, unreached=found)
    play.desktop.changed.emit()


async def _go_back(play: Play) -> None:
    from inkom_desktop.ui.shell.troubles import GoBackDialog

    play.window.show_page("today")
    await play.settle()
    play.open(GoBackDialog(play.window, moment_words(play.desktop.time(), play.desktop.zone), lambda: None))


async def _not_saved(play: Play) -> None:
    from inkom_desktop.ui.shell.dialogs import NotSavedDialog

    play.window.show_page("today")
    await play.settle()
    play.open(NotSavedDialog(play.window, "Words that found no place.", lambda: None))


async def _sending(play: Play) -> None:
    from inkom_desktop.ui.shell.dialogs import SendingSheet

    play.window.show_page("today")
    await play.settle()
    play.open(SendingSheet(play.window))


async def _findings(play: Play) -> tuple[list[Publication], list[Finding]]:
    """What an evening's rehearsal might have found for the posts of the story."""
    query = play.desktop.bridge.house.store.publications.query
    pubs = [p for p in await play.desktop.bridge.call(lambda _: query(states={State.SCHEDULED})) if p.content.parts]
    at = play.desktop.time()

    def found(trouble: Trouble, subject: str, *posts: Publication, **params: object) -> Finding:
        return Finding(trouble, subject, tuple(Meant.of(p) for p in posts), at, params)

    # Facts without words: what a server or a file is called is nobody's to translate.
    server = found(Trouble.SERVER, "192.0.2.7", *pubs[:2], server="192.0.2.7")
    return pubs, [server, found(Trouble.MEDIA, "x", pubs[2], name="0412-113")]


async def _rehearsed(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    _, findings = await _findings(play)
    store = play.desktop.bridge.house.store
    await play.desktop.bridge.call(lambda _: store.findings.renew((), findings))
    long_ago = play.desktop.time() - timedelta(days=40)
    note = partial(store.uptimes.note, "here", long_ago, gap=timedelta(0), keep_since=long_ago)
    await play.desktop.bridge.call(lambda _: note())
    play.window.page("today").vm.load()  # type: ignore[attr-defined]
    await play.desktop.reread()


def _rehearsal(*, ended: bool) -> Show:
    async def show(play: Play) -> None:
        play.window.show_page("today")
        await play.settle()
        dialog = RehearsalDialog(play.window, play.desktop)
        play.open(dialog)
        dialog.show_progress(2, 5, play.desktop.now.accounts[0].handle)
        if ended:
            pubs, findings = await _findings(play)
            at = play.desktop.time()
            dialog.show_found(Rehearsed(at, at + timedelta(hours=24), tuple(pubs[:6]), tuple(findings)))

    return show


async def _messages(play: Play) -> None:
    play.window.show_page("today")
    await play.settle()
    play.window.toasts.show(tr("Moved to the bin"), "Why we print the price", tone="neutral")
    play.window.toasts.show(tr("The backup is in place"))
    play.window.toasts.show(tr("Something went wrong here"), tone="danger")
    play.window.open_messages()


async def _tray(play: Play) -> QWidget:
    play.tray.fill_menu()
    return play.tray.menu


async def _gallery(_: Play) -> QWidget:
    from inkom_desktop.ui.widgets.gallery import Gallery

    return Gallery()


OWN = (
    Scene("welcome", _page("welcome"), ("welcome",), store=FRESH, design="09-welcome"),
    Scene("today", _today, ("today",), design="04-today"),
    Scene("today-ledger", _ledger, ("today",), design="04-today"),
    Scene("calendar-week", _calendar("week"), ("calendar",), design="02-calendar-week"),
    Scene("calendar-dragging", _calendar("week", _dragging), ("calendar",), design="02-calendar-week"),
    Scene("calendar-chosen", _calendar("week", _chosen_posts), ("calendar",), design="02-calendar-week"),
    Scene("calendar-zones", _calendar("week", _two_zones), ("calendar",), design="02-calendar-week"),
    Scene("calendar-month", _calendar("month"), ("calendar",), design="03-calendar-month"),
    Scene("calendar-list", _calendar("list"), ("calendar",)),
    Scene("calendar-empty", _page("calendar"), ("calendar",), store=CLIENT),
    Scene("drafts", _page("drafts"), ("drafts",)),
    Scene("drafts-search-empty", _search, ("drafts",), design="12-empty-states"),
    Scene("composer-over-limit", _compose("harvest"), ("composer",), design="01-composer"),
    Scene("composer-own-text", _compose("route", "journal"), ("composer",), design="01b-composer-own-text"),
    Scene("composer-new", _compose_new, ("composer",)),
    Scene("composer-scheduled", _scheduled(), ("composer",)),
    Scene("composer-scheduled-changed", _scheduled("We changed our mind about the route."), ("composer",)),
    Scene("composer-out", _compose_out, ("composer",)),
    Scene("analytics", _page("analytics"), ("analytics",), design="05-analytics"),
    Scene("report", _report, ("ReportDialog",)),
    Scene("analytics-empty", _page("analytics"), ("analytics",), store=CLIENT),
    Scene("accounts", _page("accounts"), ("accounts",), design="07-accounts"),
    Scene("connect", _connect(""), ("ConnectDialog",), design="07b-connect-dialog"),
    Scene("connect-bluesky", _connect("bluesky"), ("ConnectDialog",)),
    Scene("connect-mastodon", _connect("mastodon"), ("ConnectDialog",)),
    Scene("connect-mastodon-token", _connect("mastodon", 1), ("ConnectDialog",)),
    Scene("connect-wordpress", _connect("wordpress"), ("ConnectDialog",)),
    Scene("connect-folder", _connect("folder"), ("ConnectDialog",)),
    Scene("connect-linkedin", _connect("linkedin"), ("ConnectDialog",)),
    Scene("reconnect", _reconnect, ("ConnectDialog",)),
    Scene("settings", _settings, ("settings",), design="08-settings-plan"),
    Scene("add-client", _add_client, ("ClientDialog",)),
    Scene("edit-client", _edit_client),
    Scene("archived-clients", _archived, ("ArchivedDialog",)),
    Scene("quit", _quit, ("QuitDialog",)),
    Scene("quit-not-saved", _not_saved, ("NotSavedDialog",), design="12b-error-states"),
    Scene("quit-sending", _sending, ("SendingSheet",)),
    Scene("go-back-to-backup", _go_back, ("GoBackDialog",)),
    Scene("today-rehearsal", _rehearsed, ("today",), design="04-today"),
    Scene("rehearsal", _rehearsal(ended=False), ("RehearsalDialog",)),
    Scene("rehearsal-found", _rehearsal(ended=True), ("RehearsalDialog",)),
    Scene("messages", _messages, ("MessagesDialog",), design="12b-error-states"),
    Scene("store-trouble", _strip, store=CLIENT, design="12b-error-states"),
    Scene("offline", _offline, design="12b-error-states"),
    Scene("time", _time, ("TimeDialog",)),
    Scene("when", _when, ("composer",), design="01b-composer-own-text"),
    Scene("when-late", _when_late, ("composer",)),
    Scene("late-rule", _late_rule, ("LateDialog",)),
    Scene("account-rename", _account_dialog("rename"), ("RenameDialog",)),
    Scene("account-slots", _account_dialog("slots"), ("SlotsDialog",)),
    Scene("account-budget", _account_dialog("budget"), ("BudgetDialog",)),
    Scene("account-remove", _account_dialog("remove"), ("RemoveDialog",)),
    Scene("drafts-board", _board, ("drafts", "NameDialog")),
    Scene("drafts-chosen", _chosen_drafts, ("drafts",)),
    Scene("versions", _draft_dialog("history"), ("HistoryDialog",)),
    Scene("composer-emoji", _compose_emoji, ("composer",)),
    Scene("composer-phrases", _draft_dialog("phrases"), ("composer",)),
    Scene("find-and-replace", _draft_dialog("replace"), ("ReplaceDialog",)),
    Scene("composer-thread", _draft_dialog("thread"), ("ThreadDialog",)),
    Scene("compare", _draft_dialog("compare"), ("CompareDialog",)),
    Scene("composer-options", _draft_dialog("options"), ("OptionsDialog",)),
    Scene("alt-text", _draft_dialog("alt"), ("AltDialog",)),
    Scene("crop", _draft_dialog("crop"), ("CropDialog",)),
    Scene("link-card", _draft_dialog("card"), ("LinkCardDialog",)),
    Scene("composer-publish-now", _draft_dialog("now"), ("PublishNowDialog",)),
    Scene("shortcuts", _shortcuts, ("ShortcutSheet",)),
    Scene("palette", _palette("pri"), ("Palette",), design="11-command-palette"),
    Scene("palette-recent", _palette(""), ("Palette",), design="11-command-palette"),
    Scene("palette-nothing", _palette("qqqq"), ("Palette",), design="11-command-palette"),
    Scene("clients", _clients),
    Scene("publish-now", _publish_now, ("PublishDialog",)),
    Scene("address-of-a-post", _address, ("AddressDialog",)),
    Scene("take-down", _take_down, ("TakeDownDialog",)),
    Scene("sample-today", _today, ("today",), store=SAMPLE),
    Scene("sample-accounts", _page("accounts"), ("accounts",), store=SAMPLE),
    Scene("sample-working", _working, ("WorkingDialog",), store=CLIENT),
    Scene("today-empty", _today, ("today",), store=CLIENT, design="12-empty-states"),
    Scene("drafts-empty", _page("drafts"), ("drafts",), store=CLIENT, design="12-empty-states"),
    Scene("accounts-empty", _page("accounts"), ("accounts",), store=CLIENT, design="12-empty-states"),
    Scene("broken-store", _broken, store=CLIENT, design="12b-error-states"),
    Scene("tray", _tray, design="10-tray"),
    Scene("gallery", _gallery, store=CLIENT, design="13-components"),
)


def scenes() -> tuple[Scene, ...]:
    """All scenes: those written here, and a plain one for each page that none of them shows."""
    covered = {name for scene in OWN for name in scene.covers}
    plain = tuple(Scene(spec.key, _page(spec.key), (spec.key,)) for spec in PAGES if spec.key not in covered)
    return (*OWN, *plain)
