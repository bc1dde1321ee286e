"""inkom resolve: what a person decides about a post that waits for them."""

from __future__ import annotations

import argparse
from typing import Any

from inkom_desktop.cli.inputs import NEXT_SLOT, publications_of, read_when_of
from inkom_desktop.cli.output import Output, local
from inkom_desktop.cli.shapes import publication_shape
from inkom_desktop.domain.decisions import held_by_network
from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.domain.publication import NEEDS_PERSON, TERMINAL, WAITS_FOR_PERSON, Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import Deletes
from inkom_desktop.publishing.slots import take_slots
from inkom_desktop.wording.standing import STATES, say_standing


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    resolve = nouns.add_parser("resolve", help="decide about a post that waits for you")
    resolve.add_argument("publication", metavar="P")
    verbs = resolve.add_subparsers(dest="decision", required=True)
    for name, words in (
        ("check-again", "look for it on the network now"),
        ("send-now", "send it now, however late (from review: send again)"),
        ("go-on", "send the next part of a thread that stopped"),
        ("delete-live", "delete what is live of a thread that stopped, and send no more of it"),
        ("next-slot", "give it the next free slot"),
        ("skip", "let it go"),
    ):
        verbs.add_parser(name, parents=[shared], help=words).set_defaults(run=_resolve)
    at = verbs.add_parser("at", parents=[shared], help="give it another time")
    at.add_argument("when", metavar="WHEN")
    at.set_defaults(run=_resolve)
    seen = verbs.add_parser("published", parents=[shared], help="it is there, at this address if you have it")
    seen.add_argument("url", nargs="?", default="")
    seen.set_defaults(run=_resolve)


async def _resolve(args: argparse.Namespace, house: House, out: Output) -> int:
    found = await publications_of(house, args.publication)
    waiting = [p for p in found if p.state in WAITS_FOR_PERSON | {State.UNKNOWN}]
    # What has ended is no choice beside what has not; alone it is, and its refusal says where it stands.
    chosen = waiting or [p for p in found if p.state not in TERMINAL] or found
    if len(chosen) != 1:
        raise NotFound("publication_ambiguous", wanted=args.publication, ids=[p.id for p in chosen])
    pub = await _decide(args, chosen[0], house)
    house.seat.ring()
    when = f" for {local(pub.due_at, pub.zone)}" if pub.state is State.SCHEDULED else ""
    said = f"{pub.id} is now {STATES[pub.state].lower()}{when}."
    if args.decision == "skip" and held_by_network(pub):
        said = f"{pub.id} leaves the queue once the network has given it back; until then the network holds it."
    elif args.decision == "skip" and pub.state is not State.CANCELLED:
        said = f"{said} {say_standing(pub)}"
    out.shape(publication_shape(pub), said)
    return 3 if pub.state in NEEDS_PERSON else 0


async def _decide(args: argparse.Namespace, pub: Publication, house: House) -> Publication:
    desk = house.desk
    match args.decision:
        case "check-again":
            return await desk.look_again(pub.id)
        case "go-on" if not pub.parts_live:
            raise Conflict("nothing_live", id=pub.id)
        case "delete-live":
            if not isinstance(house.networks.get(pub.network), Deletes):
                raise Conflict("cannot_delete", network=pub.network)
            return await desk.take_down(pub.id)
        case "send-now" | "go-on":
            return await desk.send_now(pub.id)
        case "skip":
            return await desk.skip(pub.id)
        case "published":
            return await desk.said_published(pub.id, args.url)
        case "at" | "next-slot":
            when = args.when if args.decision == "at" else NEXT_SLOT

            async def move() -> Publication:
                return await desk.reschedule(pub.id, await read_when_of(when, None, pub, house))

            return await take_slots(move)
    raise AssertionError(args.decision)
