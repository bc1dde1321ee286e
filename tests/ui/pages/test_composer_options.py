"""Options in the composer: drawn from declarations, kept with the draft, summed up under the text, mended from a check."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.options import Choice, Chosen, Option, OptionKind, OptionValue, Poll, PollRules
from inkom_desktop.ui.pages.composer.option_words import language_words, length_words, summary
from inkom_desktop.ui.pages.composer.view import ComposerPage
from inkom_desktop.ui.pages.composer.view_option_field import ChoiceField, LanguagesField, option_field
from inkom_desktop.ui.pages.composer.view_options import OptionsDialog
from inkom_desktop.ui.pages.composer.view_poll import PollField
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.toggles import CheckBox, Segmented
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told

WHO = Option("who", OptionKind.CHOICE, "Who", choices=(Choice("all", "Everybody"), Choice("few", "Nobody")))
POLL = Option("poll", OptionKind.POLL, "Poll", poll=PollRules(most=3, minutes=(60, 1440), multiple=True, hidden=False))


def of_network(page: ComposerPage, network: str) -> Account:
    return next(a for a in page.vm.accounts if a.network == network)


def test_every_option_of_every_network_has_a_control_that_tells_what_was_chosen(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky", "mastodon", "wordpress")
        for account in page.vm.accounts:
            for option in page.vm.options_of(account):
                heard: list[OptionValue | None] = []
                held = option_field(option, None, heard.append)
                assert _touch(held), option.key
                assert heard[-1] not in (None, ""), option.key
                held.deleteLater()

    screen.run(scenario())


def _touch(held: object) -> bool:
    """Choose something in whatever control there is."""
    found = held.findChildren  # type: ignore[attr-defined]
    for choice in found(ChoiceField):
        choice._choose(choice._option.choices[-1].key)
        return True
    for segmented in found(Segmented):
        segmented.set_current("off" if segmented.current() == "on" else "on")
        return True
    for languages in found(LanguagesField):
        languages._set(("pt",))
        return True
    for poll in found(PollField):
        poll._set(Poll(("a", "b")))
        return True
    for field in found(Field):
        field.set_text("words")
        return True
    for area in held.findChildren(object):  # type: ignore[attr-defined]
        if hasattr(area, "setPlainText"):
            area.setPlainText("words")
            return True
    return False


def test_the_default_of_a_choice_is_nothing_chosen(screen: Screen) -> None:
    async def scenario() -> None:
        option = Option("who", OptionKind.CHOICE, "Who", choices=WHO.choices, default="all")
        heard: list[OptionValue | None] = []
        field = ChoiceField(option, "few", heard.append)
        assert field.accessibleName() == "Who, Nobody"
        field._choose("all")
        assert (heard, field.accessibleName()) == ([None], "Who, Everybody")
        left = ChoiceField(WHO, "", heard.append)
        assert left.accessibleName() == "Who, As the account is set"

    screen.run(scenario())


def test_what_is_chosen_is_stored_and_summed_up_under_the_text(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "mastodon")
        vm = page.vm
        vm.write(0, "words")
        account = of_network(page, "mastodon")
        page.questions.options(0, account)
        dialog = page.questions.open
        assert isinstance(dialog, OptionsDialog)
        dialog.findChild(ChoiceField)._choose("unlisted")  # type: ignore[union-attr]
        line = page._options
        assert line is not None
        assert [b.text() for b in line.findChildren(Button)] == ["Mastodon: Visibility: Unlisted"]
        await vm.stored()
        draft = vm.draft
        assert draft is not None
        kept = await screen.bridge.call(lambda house: house.store.drafts.get(draft.id))
        assert kept is not None
        assert kept.options == {account.id: Chosen({"visibility": "unlisted"})}
        vm.choose(account.id, vm.options_of(account)[0], 0, None)
        assert line.isHidden()

    screen.run(scenario())


def test_a_poll_is_of_the_part_in_hand_and_a_check_leads_to_it(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "mastodon")
        vm = page.vm
        vm.write(0, "one")
        vm.add_part(text="two")
        account = of_network(page, "mastodon")
        poll = next(o for o in vm.options_of(account) if o.key == "poll")
        vm.choose(account.id, poll, 1, Poll(("only", "")))
        await told(vm.counted, lambda: vm.errors == 1)
        assert vm.chosen(account.id).parts == {1: {"poll": Poll(("only", ""))}}
        remedy = next(b for b in page._checks.findChildren(Button) if b.text() == "Change options")
        remedy.click()
        dialog = page.questions.open
        assert isinstance(dialog, OptionsDialog)
        fields = dialog.findChild(PollField).findChildren(Field)  # type: ignore[union-attr]
        assert [f.text() for f in fields] == ["only", ""]
        fields[1].set_text("other")
        await told(vm.counted, lambda: vm.errors == 0)

    screen.run(scenario())


def test_a_poll_grows_to_its_limit_and_offers_what_the_network_takes(screen: Screen) -> None:
    async def scenario() -> None:
        heard: list[OptionValue | None] = []
        field = PollField(POLL, None, heard.append)
        next(b for b in field.findChildren(Button)).click()
        field._fields[0].set_text("a")
        field._add()
        assert len(field._fields) == 3
        assert not [b for b in field.findChildren(Button) if b.text() == "Add answer" and not b.isHidden()]
        (box,) = [b for b in field.findChildren(CheckBox) if not b.isHidden()]
        box.setChecked(True)
        field._remove(1)
        field._run(60)
        assert heard[-1] == Poll(("a", ""), 60, multiple=True)
        assert field._lengths() == (60, 1440)
        field._set(None)
        assert heard[-1] is None

    screen.run(scenario())


@pytest.mark.parametrize(
    ("tag", "name"), [("de", "Deutsch"), ("pt-BR", "Português (Brasil)"), ("xx-made-up", "xx-made-up")]
)
def test_languages_are_said_in_themselves(tag: str, name: str) -> None:
    assert language_words(tag) == name


def test_a_line_sums_up() -> None:
    chosen = Chosen({"who": "few"}, {0: {"poll": Poll(("a", "b"))}})
    of_part = Option("poll", OptionKind.POLL, "Poll", belongs=type(POLL.belongs).PART)
    assert summary((WHO, of_part), chosen) == "Who: Nobody · Poll (2)"
    assert summary((WHO,), Chosen()) == ""
    assert [length_words(m) for m in (5, 60, 1440, 4320)] == ["5 minutes", "1 hour", "1 day", "3 days"]
