"""Sentences for where a publication stands: its state in a word, its reason in a sentence with what to do."""

from __future__ import annotations

from inkom_desktop.domain import outcome
from inkom_desktop.domain.calendar import wall
from inkom_desktop.domain.publication import MAYBE_LIVE, PartState, Publication, Reason, State
from inkom_desktop.wording import Said, Speak, as_written, fill
from inkom_desktop.wording.clock import CERTIFICATE_DATES, CHECK_CLOCK, say_held, say_moved
from inkom_desktop.wording.details import say_detail

STATES: dict[State, str] = {
    State.SCHEDULED: "Scheduled",
    State.PREPARING: "Preparing",
    State.SENDING: "Sending",
    State.WAITING: "Waiting",
    State.UNKNOWN: "Being looked for",
    State.HANDED_OFF: "Held by the network",
    State.HELD: "Held",
    State.BLOCKED: "Blocked",
    State.REVIEW: "Needs your look",
    State.PUBLISHED: "Published",
    State.FAILED: "Refused",
    State.CANCELLED: "Cancelled",
}

REASONS: dict[str, tuple[str, str]] = {
    Reason.MISSED: (
        "It was due {local_time} and missed its window. Nothing was sent.",
        "Send it now, choose another time, or skip it.",
    ),
    Reason.SKIPPED_LATE: ("It missed its window and was skipped, as its rule says. Nothing was sent.", ""),
    Reason.CRASHES: (
        "Inkom stopped three times while preparing it. Nothing was sent.",
        "Send it now, or choose another time.",
    ),
    Reason.TRIES: ("It was tried many times without success. {detail}", "Send it now, or choose another time."),
    Reason.THREAD_STOPPED: (
        "{live} of {parts} parts are live; the next one was refused. {detail}",
        "Skip the rest, or send it now to try again.",
    ),
    Reason.TAKING_DOWN: ("What is live of it is being deleted: {live} still to go. {detail}", "It goes on by itself."),
    Reason.TAKEN_DOWN: ("What was live of it was deleted, as you said. The draft is kept.", ""),
    Reason.NOT_TAKEN_DOWN: (
        "{live} of {parts} parts are still live and could not be deleted. {detail}",
        "Delete them on the network, then skip it here; or try again.",
    ),
    Reason.SIGN_IN: (
        "The network ended the sign-in. Nothing was sent.",
        "Reconnect the account; the post waits for it.",
    ),
    Reason.VAULT: ("The keyring did not give the sign-in. Nothing was sent.", "Unlock it, then check the account."),
    Reason.MEDIA: (
        "{detail} is no longer as it was when you scheduled it. Nothing was sent.",
        "Add the picture again and schedule anew.",
    ),
    Reason.PAUSED: ("The account is paused.", "Resume the account."),
    Reason.OFFLINE: ("The network could not be reached. Nothing was sent.", "It goes on by itself."),
    Reason.THROTTLED: ("The network asked to wait. Nothing was sent.", "It goes on by itself."),
    Reason.LOST_ANSWER: ("The answer was lost, so it may be live. Inkom looks for it before anything else.", ""),
    Reason.PROCESSING: ("The network is still working on it.", "It goes on by itself."),
    Reason.ABSENT_RESEND: (
        "It is proved not to be there; it is sent again with the same key, which cannot double it.",
        "",
    ),
    Reason.ABSENT_UNSURE: (
        "The answer was lost and two looks did not find it. This network cannot refuse a second copy.",
        "Look at the profile: say that it is there, send it again, or skip it.",
    ),
    Reason.CANNOT_LOOK: (
        "The answer was lost and Inkom cannot look. It may be live.",
        "Look at the profile: say that it is there, send it again, or skip it.",
    ),
    Reason.ADAPTER_FAULT: ("Inkom cannot work with this account: {detail}.", "Check the account."),
    Reason.UNSCHEDULED: ("You took it out of the queue.", ""),
    Reason.SKIPPED: ("You skipped it.", ""),
    Reason.ACCOUNT_REMOVED: ("Its account was removed. The draft is kept.", ""),
    Reason.RESTORED: (
        "It came back with a backup of {detail} and may have gone out since. Nothing was sent after that.",
        "Look at the profile; then send it now, choose another time, or skip it.",
    ),
    Reason.CLOCK_AHEAD: (
        "This computer’s clock is fast: it waits until it is certainly time.",
        "It goes on by itself.",
    ),
    Reason.HELD_BY_NETWORK: (
        "The network holds it for {local_time} and publishes it by itself. This computer may be off then.",
        "",
    ),
    Reason.NETWORK_LATE: (
        "The network is late: it still holds it, although it was due {local_time}. Inkom looks again by itself.",
        "Wait, or take it out of the queue or give it another time; Inkom then takes it back first.",
    ),
    Reason.HELD_UNSEEN: (
        "The network holds it for {local_time}. Inkom could not ask yet whether it went out. {detail}",
        "It goes on by itself.",
    ),
    Reason.HANDED_GONE: (
        "The network no longer holds it, and it was not found among the posts of the account.",
        "Look at the profile: say that it is there, send it again, or skip it.",
    ),
    Reason.HAND_OFF_LOST: (
        "The answer to the hand-over was lost, so the network may hold it. Inkom looks for it before anything else.",
        "",
    ),
    Reason.HAND_OFF_REFUSED: (
        "The network did not take it ahead of its hour: {detail} Inkom sends it at {local_time} while this computer is on.",
        "",
    ),
    Reason.TAKING_BACK: (
        "It is being taken back from the network, which holds it until then.",
        "It goes on by itself. From a minute before its hour Inkom only looks whether it went out; to stop it then, delete it "
        "on the network.",
    ),
    Reason.TAKE_BACK_WAITS: (
        "The network cannot be asked now and still holds it. Inkom takes it back as soon as the network answers. {detail}",
        "To be certain, delete it on the network.",
    ),
    Reason.NOT_TAKEN_BACK: (
        "The network did not give it back and publishes it at {local_time}. {detail}",
        "Delete it on the network if it must not go out.",
    ),
    Reason.BUDGET: (
        "The month’s budget of the account has no room for it. {detail} Nothing was sent.",
        "Raise the budget, or leave its links out and schedule it again; with the next month it goes on by itself.",
    ),
    Reason.SAID_PUBLISHED: ("You said that it is there.", ""),
    # refusals of networks
    "credits_spent": (
        "The network asks for money first: the credits of the app are used up. {detail} Nothing was sent.",
        "Top them up there, then send it now or choose another time.",
    ),
    "spend_cap": (
        "The app has reached the limit of spending that is set for it on the network. {detail} Nothing was sent.",
        "Raise the limit there, or choose a time after it begins anew.",
    ),
    "wp_draft_gone": ("The prepared article was deleted on the site before it went out.", "Schedule it again."),
    "wp_category_refused": (
        "The site has no category “{detail}”, and this user may not make one.",
        "Choose another category, or ask an editor to make it, and schedule again.",
    ),
    "wp_held_for_review": ("The site holds it for review by an editor: {detail}", "Ask the editor to publish it."),
    "wp_rest_disabled": ("The site has its REST interface switched off.", "Ask the site’s owner to allow it."),
    "kept_private": (
        "The network has it and shows it to nobody else: {detail}",
        "Look at it there; the draft is kept.",
    ),
    "refused_by_network": ("The network refused it: {detail}", "Change it and schedule again."),
    "validation_failed": ("The network refused it: {detail}", "Change it and schedule again."),
    "text_too_long": ("The network found the text too long: {detail}", "Shorten it and schedule again."),
    "media_refused": ("The network refused a picture: {detail}", "Use another one and schedule again."),
    "too_large_for_server": (
        "The server found it too large: {detail}",
        "Make the pictures smaller and schedule again.",
    ),
    "duplicate_refused": ("The network says that it has this post already: {detail}", "Look at the profile."),
    "no_right_to_publish": (
        "This account may not publish there: {detail}",
        "Ask the owner for the right, then schedule again.",
    ),
    "api_version_retired": (
        "The network has retired the version of its interface that Inkom speaks: {detail}",
        "Update Inkom, or name a newer version in the setting networks.versions, then schedule again.",
    ),
    "server_gone": ("The server is gone: {detail}", "Check the account."),
    "redirected": (
        "The server sent Inkom to another address, which it does not follow when it posts.",
        "Check the account.",
    ),
    "folder_unusable": ("The folder cannot be written: {detail}", "Check the folder and schedule again."),
}

NOT_NOTHING: dict[str, str] = {
    Reason.MISSED: "It was due {local_time} and missed its window.",
    Reason.CRASHES: "Inkom stopped three times while preparing it.",
    Reason.SIGN_IN: "The network ended the sign-in.",
    Reason.VAULT: "The keyring did not give the sign-in.",
    Reason.MEDIA: "{detail} is no longer as it was when you scheduled it.",
    Reason.PAUSED: "The account is paused.",
    Reason.ADAPTER_FAULT: "Inkom cannot work with this account: {detail}.",
    Reason.ACCOUNT_REMOVED: "Its account was removed. The draft is kept.",
    Reason.OFFLINE: "The network could not be reached.",
    Reason.THROTTLED: "The network asked to wait.",
    Reason.BUDGET: "The month’s budget of the account has no room for it. {detail}",
    "credits_spent": "The network asks for money first: the credits of the app are used up. {detail}",
    "spend_cap": "The app has reached the limit of spending that is set for it on the network. {detail}",
}
"""What is said of a reason where it must not be said that nothing was sent; what may be out is said after it."""
NETWORK_HOLDS = (
    "The network holds it and publishes it at {held_for} whatever happens here; delete it there if it must not go out."
)
MAY_BE_LIVE = "An answer was lost or is still to come, so it may be live."
WAS_LOST = "The answer to an earlier send was lost, and a look did not find it."
PARTS_LIVE = "{live} of {parts} parts are live."

_UTC = " UTC"
FALLBACK = ("The network refused it: {detail}", "Change it and schedule again.")


def may_be_out(pub: Publication) -> str:
    """Return the sentence for what of it is out, may be, or will be by the network's own hand; empty where nothing was sent."""
    index = pub.current_part
    part = None if index is None else pub.parts[index]
    if part is not None and part.state in (PartState.HANDED, PartState.TAKING_BACK):
        return NETWORK_HOLDS
    if part is not None and part.state in MAYBE_LIVE:
        return MAY_BE_LIVE
    if part is not None and part.lost:
        return WAS_LOST
    return PARTS_LIVE if pub.parts_live else ""


def say_standing(pub: Publication, speak: Speak = as_written) -> Said:
    """Return the sentence for where a publication stands, in the language of `speak`; empty where the state says it all."""
    if not pub.reason:
        return Said("", "")
    if pub.reason == Reason.CLOCK:
        return say_held(pub.detail, speak)
    if pub.reason == Reason.OFFLINE and pub.detail == outcome.CERTIFICATE_TIME:
        return Said(speak(CERTIFICATE_DATES), speak(CHECK_CLOCK))
    if pub.reason == Reason.RULES_MOVED:
        return say_moved(pub.detail, pub.local_time, speak)
    detail = say_detail(pub.detail, speak)
    params: dict[str, object] = {
        "detail": detail.rstrip(".") + "." if detail else "",
        "local_time": speak.wall(pub.local_time),
        "live": speak.number(pub.parts_live),
        "parts": speak.number(len(pub.parts)),
    }
    if pub.reason == Reason.MEDIA:
        params["detail"] = pub.detail  # a file's name
    if pub.reason == Reason.ADAPTER_FAULT:
        params["detail"] = detail.rstrip(".")
    if pub.reason == Reason.RESTORED:
        params["detail"] = f"{speak.wall(pub.detail.removesuffix(_UTC))}{_UTC}"
    what, todo = REASONS.get(pub.reason, FALLBACK)
    if pub.reason in NOT_NOTHING and (out := may_be_out(pub)):
        part = pub.parts[pub.current_part or 0]
        params["held_for"] = speak.wall(wall(part.handed_for or pub.due_at, pub.zone))
        said = (fill(speak(s), params) for s in (NOT_NOTHING[pub.reason], out))
        return Said(" ".join(said).strip(), speak(todo) if todo else "")
    return Said(fill(speak(what), params).strip(), speak(todo) if todo else "")
