"""Making the sample, and taking it away without a trace."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Draft, MediaFile
from inkom_desktop.domain.errors import Conflict, InkomError, NotFound
from inkom_desktop.domain.events import OutsideChange, WorkspaceChanged
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.outcome import Published
from inkom_desktop.domain.publication import Attempt, Publication
from inkom_desktop.domain.workspace import PALETTE_SIZE, LateRule, Workspace
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import Job, Network, Networks, Session, SignInAsk, SignsIn
from inkom_desktop.ports.store import Store, TakenOut, Whole
from inkom_desktop.sample.build import Builder, Going, is_out, leaving_at
from inkom_desktop.sample.story import CAST, NAME, POSTS, Cast, Post

PICTURES = Path(__file__).parent / "pictures"
FOLDER = "sample"
ASIDE = ".removed-"
AGE = timedelta(days=90)
"""How long ago the accounts of the sample were connected, as it says."""

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done."""


def _quiet(_done: int, _all: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A sample that was taken away and can still be brought back, until it is forgotten."""

    workspace: Workspace
    taken: TakenOut


class _NoSecrets:
    """The secrets of a practice account: none (`ports.vault.SecretBox`)."""

    def read(self) -> dict[str, str]:
        """Return nothing."""
        return {}

    async def reread(self) -> dict[str, str]:
        """Return nothing."""
        return {}

    async def write(self, secrets: object) -> None:
        """Keep nothing."""


class SampleBook:
    """The sample workspace: at most one. Its accounts are folders inside `data`, and no other can be connected to it."""

    def __init__(
        self,
        store: Store,
        media: MediaFiles,
        networks: Networks,
        data: Path,
        clock: Clock,
        tell: Tell,
        ids: Callable[[], str] = new_id,
    ) -> None:
        self._store, self._media, self._networks = store, media, networks
        self._root = data / FOLDER
        self._clock, self._tell, self._ids = clock, tell, ids

    async def find(self) -> Workspace | None:
        """Return the sample workspace, None when there is none."""
        return next((w for w in await self._store.workspaces.all(archived=True) if w.sample), None)

    async def add(self, zone: str, progress: Progress = _quiet) -> Workspace:
        """Make the sample: its published posts really lie in its folders, its scheduled ones will go there.

        All rows are written in one transaction; when something fails, nothing stays. Raises Conflict("sample_there"),
        InkomError("sample_no_practice"), and what the media folder and the store raise.
        """
        if await self.find() is not None:
            raise Conflict("sample_there")
        await self._sweep()
        network = next((n for n in self._networks if n.card.stays_here), None)
        if network is None:
            raise InkomError("sample_no_practice")
        workspace = await self._workspace(zone)
        try:
            whole = await self._whole(workspace, network, progress)
            await self._store.samples.add(whole)
        except BaseException:
            await asyncio.to_thread(shutil.rmtree, self._folder(workspace), True)
            raise
        self._tell(WorkspaceChanged(workspace))
        self._tell(OutsideChange())
        return workspace

    async def remove(self) -> Removed:
        """Take the sample away: its rows in one transaction, its folder aside. `bring_back` or `forget` follows.

        Raises NotFound("sample_absent"), Conflict("sample_busy") while one of its posts is going out this moment.
        """
        workspace = await self.find()
        if workspace is None:
            raise NotFound("sample_absent")
        taken = await self._store.samples.take_out(workspace.id)
        await asyncio.to_thread(_move, self._folder(workspace), self._aside(workspace))
        self._tell(WorkspaceChanged(workspace))
        self._tell(OutsideChange())
        return Removed(workspace, taken)

    async def bring_back(self, removed: Removed) -> Workspace:
        """Undo `remove`. Raises Conflict("sample_there") when another one was made meanwhile."""
        if await self.find() is not None:
            raise Conflict("sample_there")
        await asyncio.to_thread(_move, self._aside(removed.workspace), self._folder(removed.workspace))
        await self._store.samples.put_back(removed.taken)
        self._tell(WorkspaceChanged(removed.workspace))
        self._tell(OutsideChange())
        return removed.workspace

    async def forget(self, removed: Removed) -> None:
        """Delete for good what `remove` put aside: the folder, and pictures that nothing else uses."""
        await asyncio.to_thread(shutil.rmtree, self._aside(removed.workspace), True)
        for sha256 in await self._store.media_uses.unused(removed.taken.media):
            await self._media.forget(sha256)
        await self._sweep()

    def _folder(self, workspace: Workspace) -> Path:
        return self._root / workspace.id

    def _aside(self, workspace: Workspace) -> Path:
        return self._root / f"{ASIDE}{workspace.id}"

    async def _sweep(self) -> None:
        """Delete what a program that ended too soon left aside."""

        def work() -> None:
            for left in self._root.glob(f"{ASIDE}*"):
                shutil.rmtree(left, ignore_errors=True)
            if self._root.is_dir() and not any(self._root.iterdir()):
                self._root.rmdir()

        await asyncio.to_thread(work)

    async def _workspace(self, zone: str) -> Workspace:
        count = len(await self._store.workspaces.all(archived=True))
        now = self._clock.now()
        return Workspace(self._ids(), NAME, zone, LateRule(), count % PALETTE_SIZE, now, sample=True)

    async def _whole(self, workspace: Workspace, network: Network, progress: Progress) -> Whole:
        files = sorted({p.file for post in POSTS for p in post.pictures})
        steps = len(files) + len(CAST) + len(POSTS)
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            progress(done, steps)

        async def take(file: str) -> MediaFile:
            taken = await self._media.take_in(PICTURES / file)
            step()
            return taken

        pictures = dict(zip(files, await asyncio.gather(*(take(f) for f in files)), strict=True))
        accounts = {}
        for order, member in enumerate(CAST):
            accounts[member.key] = await self._account(workspace, network, member, order)
            step()
        now = self._clock.now().replace(microsecond=0)
        builder = Builder(workspace, accounts, pictures, now, self._ids, prepares=network.card.prepares)
        drafts: list[Draft] = []
        publications: list[Publication] = []
        attempts: list[Attempt] = []
        for order, post in enumerate(POSTS):
            drafts.append(builder.draft(post, order))
            made, tried = await self._post(builder, post, drafts[-1], network, accounts)
            publications += made
            attempts += tried
            step()
        signed_out = {member.key for member in CAST if member.signed_out}
        stand = [
            replace(a, state=AccountState.SIGN_IN_NEEDED) if key in signed_out else a for key, a in accounts.items()
        ]
        return Whole(workspace, tuple(stand), tuple(drafts), tuple(publications), tuple(attempts))

    async def _account(self, workspace: Workspace, network: Network, member: Cast, order: int) -> Account:
        assert isinstance(network, SignsIn)
        folder = self._folder(workspace) / member.folder
        signed_in = await network.sign_in(SignInAsk(server=str(folder), handle=member.folder))
        now = self._clock.now()
        return Account(
            id=self._ids(),
            workspace_id=workspace.id,
            network=network.card.key,
            server=signed_in.server,
            remote_id=signed_in.remote_id,
            handle=signed_in.handle,
            name=member.name,
            state=AccountState.HEALTHY,
            # Accounts stand in the order in which they were connected.
            created_at=now - AGE + timedelta(minutes=order),
            scopes=signed_in.scopes,
            checked_at=now,
        )

    async def _post(
        self, builder: Builder, post: Post, draft: Draft, network: Network, accounts: dict[str, Account]
    ) -> tuple[list[Publication], list[Attempt]]:
        made: list[Publication] = []
        attempts: list[Attempt] = []
        due = builder.due(post)
        if due is None:
            return made, attempts
        for key, fate in post.fates.items():
            pub, tried = builder.publication(post, draft, key, fate)
            if is_out(fate):
                going = Going(
                    pub, leaving_at(post, due, fate), network.copies(accounts[key]), prepares=network.card.prepares
                )
                await self._send(going, network, accounts[key])
                pub, tried = going.pub, going.attempts
            made.append(pub)
            attempts += tried
        return made, attempts

    async def _send(self, going: Going, network: Network, account: Account) -> None:
        """Let the network really write a post of the past into its folder."""
        while (step := going.step()) is not None:
            pub = going.pub
            job = Job(
                publication_id=pub.id,
                session=Session(account, _NoSecrets()),
                content=pub.content,
                step=step,
                part=pub.parts[step.part],
                earlier=pub.parts[: step.part],
                due_at=pub.due_at,
                now=going.at,
                media_path=self._media.path,
            )
            answer = await network.publish(job)
            if not isinstance(answer, Published):
                raise InkomError("sample_unwritable", detail=str(getattr(answer, "detail", "")))
            going.done(step, answer)


def _move(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        source.rename(target)
