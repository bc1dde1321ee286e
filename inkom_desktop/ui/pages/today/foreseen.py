"""What a rehearsal found, as cards: what would keep posts from going out at their hour, while there is time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.coverage import Risk
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import Finding, Trouble
from inkom_desktop.ui.pages.today.causes import Cause, Remedy, Scene, short_words_of
from inkom_desktop.ui.words import count_words, mark, network_words, speak
from inkom_desktop.wording.coverage import say_risk
from inkom_desktop.wording.rehearsal import say_finding

LOOKS: dict[Trouble, tuple[str, str, tuple[Remedy, ...]]] = {
    Trouble.OFFLINE: ("cloud-off", mark("Offline at the rehearsal"), (Remedy.REHEARSE,)),
    Trouble.CLOCK: ("clock-alert", mark("This computer’s clock would hold posts"), (Remedy.REHEARSE,)),
    Trouble.PAUSED: ("pause", mark("Paused beyond the time of a post"), (Remedy.RESUME, Remedy.MOVE)),
    Trouble.VAULT: ("lock", mark("The keyring does not give a sign-in"), (Remedy.UNLOCK, Remedy.MOVE)),
    Trouble.SIGN_IN: ("key-round", mark("{network} signed you out"), (Remedy.RECONNECT, Remedy.MOVE)),
    Trouble.ACCOUNT_PAUSED: ("pause", mark("An account is paused"), (Remedy.CHECK, Remedy.MOVE)),
    Trouble.SERVER: ("cloud-off", mark("A server is not reached"), (Remedy.REHEARSE, Remedy.MOVE)),
    Trouble.NO_ANSWER: ("circle-help", mark("A server gave no usable answer"), (Remedy.REHEARSE, Remedy.MOVE)),
    Trouble.NETWORK_UNKNOWN: ("circle-alert", mark("An unknown network"), (Remedy.OPEN_DRAFT,)),
    Trouble.MEDIA: ("image", mark("A picture is no longer as it was"), (Remedy.OPEN_DRAFT, Remedy.MOVE)),
    Trouble.CHECK: ("circle-alert", mark("{network} would refuse a post"), (Remedy.OPEN_DRAFT, Remedy.MOVE)),
    Trouble.BUDGET: ("gauge", mark("The budget for {network} has no room"), (Remedy.OPEN_DRAFT, Remedy.MOVE)),
    Trouble.ZONE: ("clock-alert", mark("A post goes out at another hour"), (Remedy.MOVE, Remedy.OPEN_DRAFT)),
}


def causes_foreseen(
    findings: Iterable[Finding], publications: Mapping[str, Publication], scene: Scene
) -> tuple[Cause, ...]:
    """Return a card for each finding of these publications, the most urgent first.

    An account that is signed out or locked has a card already, which also names what waits for it.
    """
    told = {a.id for a in scene.signed_out}
    locked = any(a.state is AccountState.VAULT_LOCKED for a in scene.signed_out)
    made = []
    for found in findings:
        twice = found.subject in told if found.trouble is Trouble.SIGN_IN else found.trouble is Trouble.VAULT and locked
        pubs = tuple(p for m in found.posts if (p := publications.get(m.publication_id)) is not None)
        if pubs and not twice:
            made.append(_card(found, pubs, scene))
    return tuple(made)


AT_RISK = "at risk"
AHEAD = timedelta(days=7)
"""How far ahead posts at risk are told."""


def causes_at_risk(
    risks: Mapping[str, Risk], publications: Mapping[str, Publication], scene: Scene
) -> tuple[Cause, ...]:
    """Return one card for the posts of the next days that are planned for hours at which this computer is usually off."""
    pubs = sorted(
        (p for p in publications.values() if risks[p.id].due_at == p.due_at and p.due_at - scene.now < AHEAD),
        key=lambda p: (p.due_at, p.id),
    )
    if not pubs:
        return ()
    said = say_risk(risks[pubs[0].id], speak)
    title = count_words(
        len(pubs),
        "1 post is planned while this computer is usually off",
        "{count} posts are planned while this computer is usually off",
    )
    return (
        Cause(
            key=AT_RISK,
            icon="moon",
            tone="warning",
            title=title,
            sentence=f"{_concerned(tuple(pubs), scene)} {said.what} {said.todo}",
            remedies=(Remedy.MOVE, Remedy.DISMISS),
            publications=tuple(pubs),
            networks=tuple(dict.fromkeys(p.network for p in pubs)),
            caption=scene.handle(pubs[0]) if len(pubs) == 1 else "",
        ),
    )


def _card(found: Finding, pubs: tuple[Publication, ...], scene: Scene) -> Cause:
    icon, title, remedies = LOOKS[found.trouble]
    accounts = dict.fromkeys(p.account_id for p in pubs)
    known = tuple(scene.accounts[i] for i in accounts if i in scene.accounts)
    said = say_finding(found, speak)
    return Cause(
        key=f"rehearsal {found.key}",
        icon=icon,
        tone="warning",
        title=speak(title).replace("{network}", network_words(scene.card(pubs[0].network))),
        sentence=f"{said.what} {_concerned(pubs, scene)} {said.todo}".strip(),
        remedies=remedies,
        publications=pubs,
        accounts=known,
        networks=tuple(dict.fromkeys(p.network for p in pubs)),
        caption=known[0].handle if len(known) == 1 else "",
    )


def _concerned(pubs: tuple[Publication, ...], scene: Scene) -> str:
    first = pubs[0]
    return count_words(
        len(pubs),
        "It concerns one post: {when}, “{words}”.",
        "It concerns {count} posts, the first: {when}, “{words}”.",
        when=scene.when(first.due_at),
        words=short_words_of(first),
    )
