"""Sentences for the problems that a network's check finds: a short title and one sentence."""

from __future__ import annotations

from inkom_desktop.domain.check import Problem
from inkom_desktop.wording import Counted, Said, Sentence, Speak, as_written, facts, say

PROBLEMS: dict[str, tuple[Sentence, str]] = {
    "empty": ("There is nothing to post.", "Write something or add a picture."),
    "too_long": ("{length}/{limit}.", "Shorten it by {over} or split it into a thread."),
    "too_many_media": ("{count} pictures; {limit} are allowed.", "Remove some, or move them to another part."),
    "too_many_of_kind": ("{count} files of one kind; {limit} are allowed.", "Move the others to another part."),
    "media_kind": ("{name} is of a kind that is not taken here.", "Use JPEG or PNG."),
    "media_too_large": ("{name} is too large ({bytes}; at most {bytes_limit}).", "Make it smaller."),
    "media_many_pixels": ("{name} has too many pixels ({width} × {height}).", "Make it smaller."),
    "media_small": ("{name} is too small ({width} × {height}; {limit} px at least).", "Use a larger one."),
    "media_narrow": ("{name} is too tall for its width ({width} × {height}).", "Crop it."),
    "media_wide": ("{name} is too wide for its height ({width} × {height}).", "Crop it."),
    "media_long": ("{name} runs {seconds} s; {limit} s are allowed.", "Shorten it."),
    "media_short": ("{name} runs {seconds} s; {limit} s are the least.", "Use a longer one."),
    "media_codec": ("{name} is coded as {codec}, which is not taken here.", "Save it with {codecs}."),
    "media_pages": ("{name} has {pages} pages; {limit} are allowed.", "Make it shorter."),
    "mixed_media": ("Files of these kinds cannot go together here.", "Use one kind."),
    "media_required": ("A picture is needed here.", "Add one."),
    "film_required": ("A film is needed here.", "Add one."),
    "angle_brackets": ("The signs < and > are not taken here.", "Write it without them."),
    "alt_missing": ("{name} has no alternative text.", "Screen readers will skip it."),
    "alt_too_long": ("The alternative text of {name} has {length} of {limit} characters.", "Shorten it."),
    "control_characters": (
        Counted(
            "The text holds 1 invisible control character.", "The text holds {count} invisible control characters."
        ),
        "Networks refuse such characters: remove them.",
    ),
    "title_missing": ("There is no title.", "The first line will stand in for it."),
    "thread_joined": ("A site has no threads.", "The parts become one article."),
    "secret_in_text": ("A secret key stands in the text.", "Whoever reads it owns the account: take it out."),
    "mention_unresolved": ("{handle} is not a full handle.", "It will be plain text."),
    "near_another": (
        "Another post of this account has its time at {local_time}: “{words}”.",
        "Two so close take each other’s readers; another time may serve both better.",
    ),
    "said_before": ("This account said nearly the same on {local_time}.", "Some networks hide or refuse repetitions."),
    "sign_in_first": (
        "This account needs a new sign-in before anything goes out.",
        "Reconnect it; the post waits meanwhile.",
    ),
    "costs": ("Publishing costs {amount} {currency}.", "The network charges the owner of the sign-in."),
    "costs_link": (
        "Publishing costs {amount} {currency}; without the link it would be {without} {currency}.",
        "The network charges the owner of the sign-in more for links.",
    ),
    "over_budget": (
        "The month’s budget has no room for it now: {spent} of {budget} {currency} are spent.",
        "It would wait; raise the budget of the account, or choose a time in the next month.",
    ),
    "too_many_cashtags": ("{count} tags of shares ($ABC); one is allowed.", "Write the others without the sign."),
    "option_missing": ("“{option}” is needed here.", "Fill it in."),
    "option_gone": ("The option “{key}” does not exist there (any more).", "Take it away."),
    "option_choice": ("“{value}” is none of the choices of “{option}”.", "Choose another one."),
    "option_too_long": ("“{option}” has {length} of {limit} characters.", "Shorten it."),
    "option_too_many": ("“{option}”: {count} are too many; {limit} are allowed.", "Take some away."),
    "option_controls": (
        "“{option}” holds invisible control characters.",
        "Networks refuse such characters: remove them.",
    ),
    "option_language": ("“{value}” is no language.", "Use a tag such as en or pt-BR."),
    "reshare_address": ("What is to be shared again is no post there.", "Copy the address of the post itself."),
    "reshare_alone": ("What is shared again goes without pictures and polls of its own.", "Take them away."),
    "card_picture": (
        "A card with the picture of the post needs a link in the text and exactly one picture.",
        "Add them, or choose another card.",
    ),
    "poll_few": ("A poll needs two answers at least.", "Write another one, or take the poll away."),
    "poll_many": ("The poll has {count} answers; {limit} are allowed.", "Take some away."),
    "poll_same": ("Two answers of the poll are the same.", "Change one of them."),
    "poll_answer_long": ("The answer “{answer}” has {length} of {limit} characters.", "Shorten it."),
    "poll_time": ("A poll cannot run so long here, or so short.", "Choose another length."),
    "poll_kind": ("A poll of this kind does not exist there.", "Let one answer be chosen, and show the count."),
    "poll_with_media": ("A poll and pictures cannot go together here.", "Use one of them."),
}


def say_problem(problem: Problem, speak: Speak = as_written) -> Said:
    """Return the sentence for a problem, in the language of `speak`."""
    params = facts(problem.params, speak)
    length, limit = problem.params.get("length"), problem.params.get("limit")
    if isinstance(length, int) and isinstance(limit, int):
        params["over"] = speak.number(length - limit)
    if isinstance(option := problem.params.get("option"), str):
        params["option"] = speak(option)
    if isinstance(local_time := problem.params.get("local_time"), str):
        params["local_time"] = speak.wall(local_time[:16])
    if problem.code == "media_too_large":
        params["bytes_limit"] = facts({"bytes": limit}, speak)["bytes"]
    if problem.code not in PROBLEMS:
        return Said(problem.code.replace("_", " ").capitalize() + ".", "")
    what, todo = PROBLEMS[problem.code]
    return Said(say(what, params, speak, problem.params.get("count")), say(todo, params, speak))
