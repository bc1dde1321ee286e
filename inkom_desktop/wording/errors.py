"""Sentences for `domain.errors` codes: what happened, what to do. They say when nothing was lost."""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import State
from inkom_desktop.wording import Counted, Said, Sentence, Speak, as_written, facts, fill, say
from inkom_desktop.wording.details import say_detail
from inkom_desktop.wording.standing import STATES

ERRORS: dict[str, tuple[Sentence, str]] = {
    # times
    "bad_when": ("“{when}” is not a time that Inkom reads.", "Write 2026-12-24 09:30, +15m, now, or an RFC 3339 time."),
    "unknown_zone": ("There is no time zone called “{zone}”.", "Use an IANA name such as Europe/Lisbon."),
    "when_past": ("{when} ({zone}) has already passed.", "Choose a later time, or now."),
    "address_not_web": ("“{url}” is not a web address.", "Give one that begins with https://, or none."),
    "when_too_far": ("{when} is more than five years away.", "Choose a nearer time."),
    "no_slots": (
        "No posting times are set for {account}.",
        "Set them with inkom account slots, or choose a time with --at instead of next-slot.",
    ),
    "slots_full": (
        "Every posting time of {account} is taken for a year.",
        "Add posting times, or choose a time with --at.",
    ),
    "slot_taken": (
        "Another program took that posting time just now. Nothing was changed.",
        "Try again: the next free one is taken.",
    ),
    "bad_slots": (
        "“{slots}” are not posting times that Inkom reads.",
        "Write mon-fri 09:00 17:30; sat 10:00, or none.",
    ),
    "slot_of_no_account": ("A next slot belongs to an account.", "Choose a time here."),
    # drafts and their kin
    "draft_unknown": ("No draft “{wanted}”.", "inkom draft list shows them all."),
    "draft_ambiguous": ("“{wanted}” fits several drafts: {ids}.", "Use more characters of the id."),
    "version_unknown": ("Draft {draft} has no version {version}.", "inkom draft history shows the versions."),
    "text_too_large": (
        "The text has {size} characters; a draft holds {limit}.",
        "Shorten it or use several drafts. Nothing was changed.",
    ),
    "too_many_parts": ("A draft holds at most {limit} parts.", "Join some of them. Nothing was changed."),
    "option_malformed": (
        "“{given}” is no option that Inkom reads.",
        "Write NETWORK.KEY=VALUE; inkom account networks --json lists the keys.",
    ),
    "option_nobody": ("No account of this draft is meant by “{whose}”.", "Choose one with --account."),
    "option_unknown": ("{network} has no option “{key}”.", "It has: {known}."),
    "option_value": ("“{value}” does not fit {key}.", "Allowed: {allowed}."),
    "text_unreadable": ("{path} cannot be read as text: {detail}.", "Save it as UTF-8 and try again."),
    "text_missing": ("There is no text.", "Give --text, --text-file or --media."),
    "changed_meanwhile": (
        "It was changed somewhere else in the meantime; nothing was overwritten.",
        "Read it again and repeat the change.",
    ),
    "workspace_unknown": ("No workspace “{wanted}”.", "inkom workspace list shows them all."),
    "workspace_ambiguous": ("“{wanted}” fits several workspaces: {ids}.", "Use more characters of the id."),
    "name_taken": ("A workspace called “{name}” exists already.", "Choose another name."),
    "bad_name": ("A name has 1 to {limit} printable characters.", "Choose another name."),
    "sample_there": ("There is a sample already.", "Remove it before another one is made."),
    "sample_absent": ("There is no sample to remove.", ""),
    "sample_busy": ("A post of the sample is going out this moment.", "Try again in a few seconds."),
    "sample_no_practice": ("No network of this Inkom keeps its posts on this computer, so there can be no sample.", ""),
    "sample_unwritable": ("The sample could not be written: {detail}.", "Make room on the disk and try again."),
    "sample_stays_marked": ("“{name}” is the sample and keeps its name.", "Remove it when you no longer need it."),
    "sample_keeps_to_itself": (
        "The sample keeps to its own practice accounts, so that nothing made up reaches a real one.",
        "Connect this account for a client of your own.",
    ),
    "last_workspace": ("“{name}” is the only workspace.", "Add another one before archiving it."),
    "workspace_busy": (
        Counted(
            "{name} still has 1 post on its way or waiting for you.",
            "{name} still has {count} posts on their way or waiting for you.",
        ),
        "Unschedule or skip them first; nothing was changed.",
    ),
    "publication_unknown": ("No publication or draft “{id}”.", "inkom queue and inkom ledger show them all."),
    "publication_ambiguous": ("“{wanted}” fits several publications: {ids}.", "Use more characters of the id."),
    "publication_not_movable": (
        "Publication {id} is {state} and can no longer be moved.",
        "inkom ledger {id} shows what happened.",
    ),
    "publication_not_rewritable": (
        "What goes out can no longer be changed: it is being sent, the network holds it, or something of it may be out.",
        "The draft keeps what you wrote. What is scheduled is as it was.",
    ),
    "publication_taken_down": (
        "Publication {id} is being deleted or has been in part; nothing more of it is sent.",
        "Schedule the draft again once it is gone.",
    ),
    "nothing_live": ("Nothing of {id} is live.", "inkom ledger {id} shows what happened."),
    "cannot_delete": ("Inkom cannot delete posts on {network}.", "Delete them there, then skip the post here."),
    "publication_not_sendable": (
        "Publication {id} is {state} and cannot be sent now.",
        "inkom ledger {id} shows what happened.",
    ),
    "publication_not_skippable": (
        "Publication {id} is {state}; there is nothing to skip.",
        "inkom ledger {id} shows what happened.",
    ),
    "publication_not_lookable": (
        "Publication {id} is {state}; there is nothing to look for.",
        "inkom ledger {id} shows what happened.",
    ),
    "bad_rule": (
        "“{part}” of the rule is not understood.",
        "Write RFC 5545, such as FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.",
    ),
    "rule_endless": ("The rule has no end.", "Add COUNT=10 or UNTIL=20271231."),
    "rule_too_long": ("The rule has more than {limit} times.", "Let it end sooner; it can be begun again."),
    "rule_once": ("The rule has one time alone.", "Schedule the draft, or write a rule that comes again."),
    "same_text": (
        "{account} is on a network that refuses the same text twice: {times} times want as many texts, and there are {texts}.",
        "Add texts that take turns, or let it end sooner.",
    ),
    "series_unknown": ("There is no series “{wanted}”.", "inkom repeat list shows them all."),
    "series_ambiguous": ("“{wanted}” fits several series: {ids}.", "Use more characters of the id."),
    "bad_mapping": (
        "“{field}” names no column.",
        "Write text=Message, say; the fields are text, title, date, time, zone, accounts, labels, media and alt.",
    ),
    "export_kind": ("“{path}” is no kind of file that Inkom writes.", "Let it end with .ics or .csv."),
    "export_unwritable": ("{path} cannot be written: {detail}.", "Choose another place."),
    "pause_past": ("That time has already passed.", "Choose a later one."),
    "account_needs_person": (
        "{account} is not signed in; nothing goes out to it as it is.",
        "Reconnect it, then pause it.",
    ),
    "undo_too_late": ("It is {state} by now and stays so.", "Nothing was changed."),
    "undo_account_gone": ("Its account was removed since.", "The draft is kept; schedule it for another account."),
    "publication_ended": (
        "Publication {id} is {state}; that is its end.",
        "inkom ledger {id} shows what happened.",
    ),
    "publication_not_claimable": (
        "Publication {id} is {state} and is not sent now.",
        "inkom ledger {id} shows what happened.",
    ),
    "already_scheduled": (
        "This draft is already on its way to {accounts}.",
        "Unschedule or reschedule it. Nothing was changed.",
    ),
    "cannot_hand_off": (
        "The server of {account} cannot publish at a future time by itself; nothing was scheduled.",
        "Schedule it without --hand-off: Inkom sends it at its hour while this computer is on.",
    ),
    "no_costs": ("The network of {account} charges nothing.", "It needs no budget."),
    "budget_amount": ("“{amount}” is no amount.", "Write it as 20 or 7.50; none takes the budget away."),
    "hand_off_thread": (
        "The server of {account} cannot hold a thread, only single posts; nothing was scheduled.",
        "Schedule it without --hand-off: Inkom sends it at its hour while this computer is on.",
    ),
    "network_asked_now": (
        "Inkom is asking the network about this post at this moment.",
        "Try again in a minute. Nothing was changed.",
    ),
    "secret_missing": (
        "{field} is missing.",
        "Give it with --secret-stdin, or run the command in a terminal, which asks for it.",
    ),
    "nothing_scheduled": ("Draft {draft} has nothing in the queue.", "inkom queue shows what is to come."),
    "checks_failed": ("{accounts} would refuse it; nothing was scheduled.", "Mend what is listed and schedule again."),
    "no_accounts": ("No account is chosen for this draft.", "Add --account, or inkom draft edit D --account A."),
    # accounts and networks
    "account_unknown": ("No account “{wanted}”.", "inkom account list shows them all."),
    "account_ambiguous": ("“{wanted}” fits several accounts: {ids}.", "Use more characters of the id."),
    "account_gone": ("Account {account} was removed.", "Choose another one."),
    "account_known": ("This workspace has that account already.", "inkom account check renews its sign-in."),
    "account_of_other_workspace": (
        "{account} belongs to another workspace.",
        "Choose an account of the draft’s own workspace.",
    ),
    "account_in_flight": (
        Counted(
            "1 post to {handle} is being sent or looked for.",
            "{count} posts to {handle} are being sent or looked for.",
        ),
        "Wait until nothing is on its way there, then remove the account.",
    ),
    "network_unknown": ("Inkom knows no network “{network}”.", "inkom account networks shows them all: {known}."),
    "field_missing": ("{field} is missing.", "Give it and try again."),
    "server_bad_address": (
        "“{server}” is not a server address.",
        "Write it like social.example or https://social.example.",
    ),
    "server_needs_https": (
        "{server} would be reached without encryption.",
        "Use https, or --allow-lan for a machine of your own network.",
    ),
    "server_private": ("{server} is an address of a private network.", "Add --allow-lan if that is what you want."),
    "server_unknown": ("There is no server {server}.", "Check the spelling."),
    "server_unreachable": (
        "{server} cannot be reached: {detail}.",
        "Check the internet connection and try again. Nothing was changed.",
    ),
    "server_not_this_network": (
        "{server} answers, but is no {network} server.",
        "Check the address or choose another network.",
    ),
    "wrong_secret": (
        "{server} did not accept the sign-in: {detail}",
        "Check the name and the secret; for an app password make a new one.",
    ),
    "sign_in_refused": ("The sign-in was refused: {detail}", "Try again, or sign in on the network’s own page first."),
    "handle_unknown": ("There is no profile {handle}.", "Check the spelling."),
    "no_right_to_publish": ("{handle} may not publish there.", "Ask the site’s owner for the role of an author."),
    "folder_unusable": ("The folder {server} cannot be used: {detail}.", "Choose a folder that you may write."),
    "wp_rest_disabled": (
        "{server} has its REST interface switched off.",
        "Ask the site’s owner to allow it (often a security plugin).",
    ),
    "wp_app_passwords_off": (
        "{server} does not allow application passwords.",
        "They need https and may be switched off by a plugin; the site’s owner can allow them.",
    ),
    "wp_auth_header_dropped": (
        "The web server of {server} drops the sign-in before the site sees it.",
        "Its owner can pass the Authorization header on (a line in .htaccess or the host’s settings).",
    ),
    "wp_security_page": (
        "{server} answered with a page of its firewall.",
        "Ask the host to let Inkom’s requests pass, or try again later.",
    ),
    "wp_site_password": (
        "The whole site {server} stands behind a web-server password.",
        "Inkom cannot sign in twice; ask for an exception.",
    ),
    "wp_dot_com": (
        "{server} is hosted by a service with a sign-in of its own.",
        "Sites with plugins (Business) work; others do not yet.",
    ),
    "no_screen": (
        "There is no screen here on which a window could be shown.",
        "Publish without one: inkom publisher run. inkom --help lists everything that needs no screen.",
    ),
    "nothing_to_move": (
        "Nothing was given to change.",
        "Say --at for another time, --late and --late-after for another late rule.",
    ),
    "nothing_to_change": (
        "Nothing was given to change.",
        "Say what: --text, --part, --title, --account, --media, --label.",
    ),
    "id_too_short": (
        "“{wanted}” is too short for an id.",
        "Give at least {least} characters of it, or the whole title.",
    ),
    "not_ready": ("The store is not open at this moment.", "Try again in a moment; nothing stored was lost."),
    "window_fault": (
        "Something went wrong in the window ({detail}).",
        "Nothing stored was lost; the log has the details.",
    ),
    "page_fault": (
        "This page failed ({detail}).",
        "Nothing stored was lost, and posts go out meanwhile. Open it again; the log has the details.",
    ),
    "sign_in_state": ("The answer does not belong to this sign-in.", "Start the sign-in again."),
    "sign_in_timeout": ("Nobody finished the sign-in in time.", "Start it again."),
    "redirect_port_busy": (
        "Port {port} of this computer, where the browser comes back to, is used by another program.",
        "Close that program and start the sign-in again.",
    ),
    "app_unknown": (
        "{network} does not accept the app: {detail}",
        "Copy client ID and client secret again from the app’s page, and compare the redirect address there.",
    ),
    "app_missing": (
        "{network} is signed in to with an app of your own.",
        "inkom account app {network} shows how to make it; then give --client-id and its secret.",
    ),
    "page_unclear": (
        "You look after several pages, or another one than the one you named: {pages}.",
        "Give the name of the page you mean.",
    ),
    "version_retired": (
        "{network} has retired the version of its interface that Inkom speaks.",
        "Update Inkom, or name a newer version in the setting networks.versions.",
    ),
    "app_not_needed": ("{network} needs no app of your own.", "Use inkom account login {network}."),
    "app_not_tested": ("{network} cannot say anything of an app before a sign-in.", "Sign in with it."),
    "way_unknown": ("There is no way to sign in called “{way}”.", "There are: {ways}."),
    "api_base_not_loopback": (
        "{variable} must be a loopback address, not {value}.",
        "Unset it, or point it to 127.0.0.1.",
    ),
    "browser_sign_in_unknown": ("{network} has no sign-in in the browser.", "Use inkom account add {network}."),
    # media
    "media_missing": ("There is no file {path}.", "Check the path."),
    "media_unreadable": ("{path} cannot be read: {detail}.", "Check its permissions."),
    "media_empty": ("{path} is empty (0 bytes).", "Choose another file."),
    "media_broken": (
        "{path} is damaged and cannot be shown as a picture.",
        "Open it in a picture program and save it anew.",
    ),
    "media_kind": (
        "{path} is no picture, film or document that networks take.",
        "Use JPEG, PNG, GIF or WebP, MP4, or PDF.",
    ),
    "media_heic": (
        "{path} is a HEIC photograph, which Inkom and most networks cannot read.",
        "Save it as JPEG and add that; a phone set to “most compatible” takes JPEG photographs.",
    ),
    "media_film_unread": (
        "{path} cannot be read as a film.",
        "Save it anew as MP4 (H.264 with AAC) and add that.",
    ),
    "media_paper_broken": ("{path} is damaged and cannot be read as a PDF.", "Export it anew and add that."),
    "media_paper_locked": ("{path} is protected by a password.", "Save it without one and add that."),
    "media_lost": ("{name} is no longer as it was when it was added.", "Add it again. Nothing was scheduled."),
    "media_unfit": (
        "{name} cannot be made small enough for this network.",
        "Use a smaller picture. Nothing was scheduled.",
    ),
    "media_too_large": ("{path} is too large ({bytes}; at most {bytes_limit}).", "Make it smaller and try again."),
    "alt_without_media": ("There are more --alt than --media.", "Give one --alt for each --media, in the same order."),
    # store, vault, machine
    "store_locked": ("Another program holds the store for too long.", "Close it and try again. Nothing was lost."),
    "store_read_only": ("The store {path} is read-only.", "Make the folder writable. Nothing was changed."),
    "store_full": ("The disk is full.", "Free some space and try again. Nothing stored before was lost."),
    "store_damaged": (
        "The store {path} is damaged; Inkom left it as it is.",
        "Put the newest file of the backups folder in its place.",
    ),
    "store_newer": ("The store was written by a newer Inkom.", "Update Inkom; nothing was changed."),
    "store_foreign": (
        "{path} is another program’s database; nothing in it was changed.",
        "Choose another folder with INKOM_DATA_DIR, or another file with INKOM_DATABASE_URL.",
    ),
    "store_closed": ("Inkom is closing its store.", "Start Inkom again; nothing stored was lost."),
    "constraint": ("The store refused the change ({detail}).", "Nothing was changed; try again."),
    "store_unopenable": ("The store {path} cannot be opened.", "Check the folder and its permissions."),
    "backup_failed": (
        "A backup before the change of the store could not be made ({detail}).",
        "Free some space and start again; nothing was changed.",
    ),
    "backup_broken": ("The backup {path} is damaged ({detail}).", "Use another one."),
    "store_url": (
        "INKOM_DATABASE_URL is not a store that Inkom can open.",
        "Use sqlite:////path/to/file or postgresql+psycopg://user@server/database, or unset it.",
    ),
    "store_unreachable": (
        "The store {path} is not reached ({detail}).",
        "Check that its server runs and the network is up; Inkom goes on by itself then. Nothing stored was lost.",
    ),
    "store_sign_in": (
        "The server refused Inkom’s sign-in to the store {path}.",
        "Check user and password in INKOM_DATABASE_URL.",
    ),
    "store_driver": (
        "INKOM_DATABASE_URL names a PostgreSQL store, and this Inkom has no driver for it.",
        "Install Inkom with the extra postgres (pip install 'inkom-desktop[postgres]'), or unset INKOM_DATABASE_URL.",
    ),
    "store_on_server": ("This store is on a server, whose backups are its own.", "Put one back there."),
    "vault_elsewhere": (
        "This account is signed in on another computer only, which publishes its posts.",
        "Connect it on this computer too, if this one should publish them as well.",
    ),
    "data_dir_unusable": (
        "The folder {path} cannot be used: {detail}.",
        "Make it writable, or choose another one with INKOM_DATA_DIR. Nothing was changed.",
    ),
    "vault_locked": ("The keyring is locked.", "Unlock it and try again; posts wait meanwhile."),
    "vault_absent": (
        "This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.",
        "Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect in the window for this session only.",
    ),
    "vault_key_lost": (
        "The keyring no longer holds the key of this store.",
        "Connect the account again; drafts and posts are untouched.",
    ),
    "vault_tampered": ("A stored sign-in does not match its account.", "Connect the account again."),
    "publisher_busy": (
        "Another Inkom ({kind}, process {pid}) is publishing from this store.",
        "Stop that one first, or let it work.",
    ),
    "unknown_setting": ("There is no setting “{name}”.", "inkom settings get shows them all."),
    "bad_setting": ("“{value}” does not fit {name}.", "Allowed: {allowed}."),
    "autostart_failed": (
        "Starting with this computer could not be changed: {detail}",
        "Look at the start-up programs in the system’s own settings.",
    ),
    "not_utf8": (
        "An argument holds bytes that are no UTF-8 text.",
        "Give it as UTF-8, or from a file with --text-file.",
    ),
    "file_unwritable": ("{path} could not be written: {detail}.", "Choose another place, or make room, and try again."),
    "day_unreadable": ("{text} is no day.", "Write it as YYYY-MM-DD, for example 2026-10-14."),
    "report_kind": ("{path} does not end with .pdf.", "Give the report a name such as report.pdf."),
    "report_days": ("The first day is missing.", "Give it with --from, as YYYY-MM-DD."),
    "report_long": ("A report covers {days} days at most.", "Choose fewer days."),
    "paper_unusable": ("No document can be drawn here.", "Start Inkom again, then make the report once more."),
    "days_reversed": ("{first} is after {last}.", "Give the earlier day first."),
    "output_unwritable": (
        "What the command had to say could not be written ({detail}).",
        "Free some space or print elsewhere; nothing stored was lost.",
    ),
    "inner_fault": (
        "Something went wrong inside Inkom ({detail}).",
        "Nothing stored was lost; the log in the data folder has the details.",
    ),
    "engine_ended": (
        "Publishing has stopped after a fault ({detail}).",
        "Nothing stored was lost. Start it again; what was being sent is looked for first.",
    ),
    "interrupted": ("Stopped.", ""),
}


FALLBACK = ("It did not work ({code}).", "Nothing was lost; try again.")


def say_error(
    error: InkomError, speak: Speak = as_written, instead: Mapping[str, tuple[Sentence, str]] | None = None
) -> Said:
    """Return the sentence for an error, in the language of `speak`.

    `instead` are a front door's own sentences by code, where those of `ERRORS` name the ways of the other one.
    """
    params = facts(error.params, speak)
    state = error.params.get("state")
    if isinstance(state, State):
        word = speak(STATES[state])
        params["state"] = word[:1].lower() + word[1:]
    if isinstance(detail := params.get("detail"), str):
        params["detail"] = say_detail(detail, speak)
    if isinstance(field := params.get("field"), str):
        params["field"] = speak(field)
    found = (instead or {}).get(error.code) or ERRORS.get(error.code)
    if found is None:
        told = "; ".join(f"{k}: {v}" for k, v in params.items())
        code = f"{error.code}: {told}" if told else error.code
        return Said(fill(speak(FALLBACK[0]), {"code": code}), speak(FALLBACK[1]))
    what, todo = found
    return Said(say(what, params, speak, error.params.get("count")), say(todo, params, speak))
