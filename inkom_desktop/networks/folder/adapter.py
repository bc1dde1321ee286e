"""The folder as a network: a post is a file whose name carries its key, so that a second send changes nothing."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Attachment, Content
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, kind_of, media_problems
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Sighting, Unclear, Unreachable
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.folder.files import PostFolder, Written, prepare, stamp
from inkom_desktop.networks.folder.text import hashtags, marks, slug, title_of
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Grid,
    Job,
    Mark,
    NotNow,
    Preview,
    PreviewKind,
    Session,
    SignedIn,
    SignInAsk,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web

log = logging.getLogger(__name__)

MOST_FILES = 20
ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "application/pdf": "pdf",
}
MOST_BYTES = 500_000_000
MEDIA = MediaRules(
    MOST_FILES,
    10_000,
    {kind: FileRules(frozenset(m for m in ENDINGS if kind_of(m) is kind), MOST_BYTES) for kind in MediaKind},
    alone=frozenset(),
)
"""A folder takes whatever the media folder keeps, in any company."""

CARD = Card(
    key="folder",
    name="Folder",
    summary="Markdown files on this computer",
    tile=Tile("Pr", "#5E6572"),
    sign_in=(
        SignInForm(
            SignInKind.FOLDER,
            server=FormField("Folder", required=False, hint="leave empty to practise"),
            help="Posts become Markdown files and a JSON Feed. Nothing leaves this computer.",
        ),
    ),
    unit=Unit.GRAPHEMES,
    limit=None,
    media=MEDIA,
    copies=CopyRule.RECORD_KEY,
    uses_title=True,
    aliases=("practice",),
    brief="Files, no sign-up",
    preview=Preview(PreviewKind.FILE, grid=Grid.STACK, actions=()),
)


def create(web: Web) -> FolderNetwork:
    """Return the network; `web.data_folder` holds the practice folder."""
    return FolderNetwork((web.data_folder or Path.home()) / "practice")


class FolderNetwork:
    """Folders on this computer (or a mounted one)."""

    card = CARD

    def __init__(self, practice: Path) -> None:
        self._practice = practice

    def check(self, content: Content, account: Account | None) -> Check:
        """Count graphemes; a folder has no limit."""
        problems: list[Problem] = []
        for number, part in enumerate(content.parts):
            if not part.text.strip() and not part.media:
                problems.append(Problem("empty", part=number))
            if controls := forbidden_controls(part.text):
                problems.append(Problem("control_characters", part=number, params={"count": len(controls)}))
            problems += media_problems(part.media, number, MEDIA)
        parts = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        return Check(Unit.GRAPHEMES, None, parts, tuple(problems))

    def title_of(self, content: Content) -> str:
        """Return the title of the first file."""
        return title_of(content.title, content.parts[0].text)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what is a hashtag of the file."""
        return marks(text)

    def copies(self, account: Account) -> Copies:
        """A key is a file name: it is there or it is not."""
        return Copies(CopyRule.RECORD_KEY)

    async def publish(self, job: Job) -> Outcome:
        """Copy a picture, or write the post."""
        try:
            if job.step.kind is StepKind.UPLOAD:
                return await asyncio.to_thread(_upload, job)
            return await asyncio.to_thread(_write, job)
        except OSError as e:
            # A file appears whole or not at all, so nothing was published.
            return Unreachable(_why(e))

    async def confirm(self, job: Job) -> Sighting:
        """Look for the file with the key."""
        try:
            found = await asyncio.to_thread(PostFolder(Path(job.account.server)).find, job.part.key)
        except OSError as e:
            return Unclear(_why(e))
        return _published(found) if found else Absent("no file with this key")

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Take a folder: a path, a file: address, or nothing for the practice folder. Raises SignInRefused."""
        root = _path_of(ask.server) if ask.server.strip() else self._practice
        try:
            await asyncio.to_thread(prepare, root)
        except (OSError, ValueError) as e:
            raise SignInRefused("folder_unusable", server=str(root), detail=_why(e)) from e
        handle = ask.handle.strip() or root.name or str(root)
        return SignedIn(str(root), str(root), handle, handle, secrets={}, scopes=("publish",))

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Say whether the folder is there and can be written."""
        account = session.account
        root = Path(account.server)
        try:
            if not await asyncio.to_thread(root.is_dir):
                return Unreachable("the folder is not there")
            await asyncio.to_thread(prepare, root)
        except OSError as e:
            return Unreachable(_why(e))
        return SignedIn(
            account.server, account.remote_id, account.handle, account.name, secrets={}, scopes=("publish",)
        )

    async def delete(self, session: Session, part: Part) -> Absent | NotNow:
        """Delete the file of a post and take it out of the feed."""
        folder = PostFolder(Path(session.account.server))

        def work() -> None:
            found = folder.find(part.key)
            if found is not None:
                folder.delete(found.path)
                folder.rebuild_feed(session.account.name)

        try:
            await asyncio.to_thread(work)
        except OSError as e:
            return Unreachable(_why(e))
        return Absent()


def _upload(job: Job) -> Published:
    attachment = job.words.media[job.step.media or 0]
    name = f"{attachment.file.sha256[:16]}.{ENDINGS.get(attachment.file.mime, 'bin')}"
    root = Path(job.account.server)
    os.listdir(root)
    return Published(PostFolder(root).add_media(job.media_path(attachment.file), name))


def _write(job: Job) -> Published:
    folder = PostFolder(Path(job.account.server))
    title = title_of(job.content.title if job.step.part == 0 else "", job.words.text)
    tags = list(dict.fromkeys([*job.content.labels, *hashtags(job.words.text)]))
    images = [
        {"src": upload.remote_id, "alt": a.alt, "mime": a.file.mime}
        for a, upload in zip(job.words.media, job.part.uploads, strict=True)
    ]
    values = {
        "title": title,
        "date": stamp(max(job.now, job.due_at)),
        "tags": tags,
        # Hugo and its themes take `images` for addresses alone (gohugo.io/templates/embedded/#open-graph).
        "images": [i["src"] for i in images],
        "pictures": images,
        "thread": job.earlier[0].remote_id if job.earlier else None,
        "in_reply_to": job.earlier[-1].remote_id if job.earlier else None,
        "part": job.step.part + 1 if len(job.content.parts) > 1 else None,
        "inkom_key": job.part.key,
    }
    pictures = "".join(_shown(a, u.remote_id) for a, u in zip(job.words.media, job.part.uploads, strict=True))
    name = f"{stamp(max(job.now, job.due_at))[:10]}-{slug(title)}-{job.part.key[:8]}.md"
    written = folder.write(name, values, job.words.text + pictures)
    try:
        folder.rebuild_feed(job.account.name)
    except OSError as e:
        # The post is out; the feed is made from the files and comes with the next one.
        log.warning("the feed could not be written: %s", _why(e))
    return _published(written)


def _published(written: Written) -> Published:
    return Published(written.path.name, written.path.as_uri(), {"file": written.path.name})


def _shown(attachment: Attachment, address: str) -> str:
    """Write a picture as a picture, a film or a document as a link with its words."""
    if attachment.file.mime.startswith("image/"):
        return f"\n\n![{_alt(attachment.alt)}]({address})"
    return f"\n\n[{_alt(attachment.alt.strip() or attachment.file.name)}]({address})"


def _alt(text: str) -> str:
    return " ".join(text.split()).replace("[", r"\[").replace("]", r"\]")


def _path_of(server: str) -> Path:
    text = server.strip()
    if text.startswith("file:"):
        text = url2pathname(urlsplit(text).path) if os.name == "nt" else unquote(urlsplit(text).path)
    return Path(os.path.abspath(os.path.expanduser(text)))


def _why(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
