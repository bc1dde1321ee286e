"""Errors as a window says them: where `errors.ERRORS` names a command, the window names its own way; a workspace is a client.

What only the command line can meet (`ONLY_COMMANDS`) needs no second sentence.
"""

from __future__ import annotations

from inkom_desktop.wording import Sentence

IN_WINDOW: dict[str, tuple[Sentence, str]] = {
    "data_dir_unusable": (
        "Inkom cannot write into its folder {path}: {detail}.",
        "Allow this user to write there. Inkom goes on by itself as soon as it can; nothing was changed.",
    ),
    "store_damaged": (
        "The store {path} is damaged; Inkom left it as it is.",
        "Go back to a backup, or put the file that belongs there in its place.",
    ),
    "no_slots": ("No posting times are set for {account}.", "Choose a time."),
    "slots_full": ("Every posting time of {account} is taken for a year.", "Choose a time."),
    "draft_unknown": ("No draft “{wanted}”.", "It may have been deleted; Drafts shows those that are there."),
    "draft_ambiguous": ("“{wanted}” fits several drafts: {ids}.", "Open the one you mean from Drafts."),
    "version_unknown": ("This draft has no version {version}.", "Its history shows those that are there."),
    "text_missing": ("There is no text.", "Write something or add a picture."),
    "workspace_unknown": ("There is no client “{wanted}”.", "The client menu shows those that are there."),
    "workspace_ambiguous": ("“{wanted}” fits several clients: {ids}.", "Choose one from the client menu."),
    "name_taken": ("A client called “{name}” exists already.", "Choose another name."),
    "last_workspace": ("“{name}” is the only client.", "Add another one before archiving it."),
    "publication_unknown": ("There is no post “{id}”.", "Today shows those that are there."),
    "publication_ambiguous": ("“{wanted}” fits several posts: {ids}.", "Choose one on Today."),
    "publication_not_movable": (
        "This post is {state} and can no longer be moved.",
        "Its ledger on Today shows what happened.",
    ),
    "publication_taken_down": (
        "This post is being deleted or has been in part; nothing more of it is sent.",
        "Schedule the draft again once it is gone.",
    ),
    "nothing_live": ("Nothing of this post is live.", "Its ledger on Today shows what happened."),
    "publication_not_sendable": (
        "This post is {state} and cannot be sent now.",
        "Its ledger on Today shows what happened.",
    ),
    "publication_not_skippable": (
        "This post is {state}; there is nothing to skip.",
        "Its ledger on Today shows what happened.",
    ),
    "publication_not_lookable": (
        "This post is {state}; there is nothing to look for.",
        "Its ledger on Today shows what happened.",
    ),
    "publication_ended": ("This post is {state}; that is its end.", "Its ledger on Today shows what happened."),
    "publication_not_claimable": (
        "This post is {state} and is not sent now.",
        "Its ledger on Today shows what happened.",
    ),
    "cannot_hand_off": (
        "The server of {account} cannot publish at a future time by itself; nothing was scheduled.",
        "Let Inkom publish it at its time, while this computer is on.",
    ),
    "hand_off_thread": (
        "The server of {account} cannot hold a thread, only single posts; nothing was scheduled.",
        "Let Inkom publish it at its time, while this computer is on.",
    ),
    "secret_missing": ("{field} is missing.", "Give it and try again."),
    "nothing_scheduled": ("This draft has nothing in the queue.", "Today shows what is to come."),
    "no_accounts": ("No account is chosen for this draft.", "Choose one above the text."),
    "account_unknown": ("No account “{wanted}”.", "Accounts shows those that are there."),
    "account_ambiguous": ("“{wanted}” fits several accounts: {ids}.", "Choose one on Accounts."),
    "account_known": ("This client has that account already.", "Check it on Accounts, which renews its sign-in."),
    "account_of_other_workspace": (
        "{account} belongs to another client.",
        "Choose an account of the draft’s own client.",
    ),
    "network_unknown": ("Inkom knows no network “{network}”.", "A newer Inkom may know it."),
    "server_needs_https": (
        "{server} would be reached without encryption.",
        "Use https, or allow a machine of your own network below.",
    ),
    "server_private": (
        "{server} is an address of a private network.",
        "Allow a machine of your own network below if that is what you want.",
    ),
    "browser_sign_in_unknown": (
        "{network} has no sign-in in the browser.",
        "Connect with a token or an app password.",
    ),
    "app_missing": (
        "{network} is signed in to with an app of your own.",
        "Make it as the steps say, and give its client ID and secret.",
    ),
    "vault_absent": (
        "This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.",
        "Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect for this session only.",
    ),
}

ONLY_COMMANDS = frozenset(
    {
        "app_not_needed",
        "way_unknown",
        "option_malformed",
        "option_nobody",
        "option_unknown",
        "option_value",
        "no_screen",
        "report_days",
        "nothing_to_change",
        "nothing_to_move",
        "id_too_short",
        "alt_without_media",
        "unknown_setting",
        "not_utf8",
        "bad_mapping",
        "export_kind",
        "series_unknown",
        "series_ambiguous",
    }
)
"""Errors of arguments, of a machine without a screen: no window meets them."""
