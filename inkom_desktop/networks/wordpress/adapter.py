"""WordPress as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.networks.wordpress.handing_over import HandingOver
from inkom_desktop.networks.wordpress.looking import Looking
from inkom_desktop.networks.wordpress.sending import ENDINGS, Sending
from inkom_desktop.networks.wordpress.sign_in import SigningIn
from inkom_desktop.networks.wordpress.text import marks
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Grid,
    Mark,
    MediaRules,
    Preview,
    PreviewKind,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web

MEDIA = MediaRules(most=20, mimes=frozenset(ENDINGS), max_bytes=40_000_000, alt_limit=10_000)
"""The real limit of a file is the host's and stands nowhere in the API; hosts commonly take 2 to 64 MB."""

CARD = Card(
    key="wordpress",
    name="WordPress",
    summary="Articles on your own site. A thread becomes one article.",
    tile=Tile("Wp", "#2F6088"),
    sign_in=(
        SignInForm(
            SignInKind.SECRET,
            server=FormField("Site", "https://yoursite.example"),
            handle=FormField("User name", "editor"),
            secret=FormField("Application password", "xxxx xxxx xxxx xxxx xxxx xxxx"),
            help="Make one in your profile on the site, under Application Passwords; the role of an author is enough.",
            help_path="/wp-admin/profile.php#application-passwords-section",
        ),
    ),
    unit=Unit.GRAPHEMES,
    limit=None,
    media=MEDIA,
    copies=CopyRule.PREPARED,
    prepares=True,
    hands_off=True,
    uses_title=True,
    brief="Your own site",
    preview=Preview(PreviewKind.ARTICLE, grid=Grid.STACK, actions=()),
)


class WordPress(Sending, Looking, HandingOver, SigningIn):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link."""
        return marks(text)

    def copies(self, account: Account) -> Copies:
        """A draft with a slug of its own is made first and then made public by its number, which may be repeated."""
        return Copies(CopyRule.PREPARED)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count graphemes (an article has no limit) and find problems, offline and pure."""
        most = 0 if account is not None and account.abilities.get("uploads") is False else MEDIA.most
        problems: list[Problem] = []
        if not any(p.text.strip() or p.media for p in content.parts):
            problems.append(Problem("empty", part=0))
        if len(content.parts) > 1:
            problems.append(Problem("thread_joined", Severity.WARNING, params={"parts": len(content.parts)}))
        if not content.title.strip():
            problems.append(Problem("title_missing", Severity.WARNING))
        if controls := forbidden_controls(content.title):
            problems.append(Problem("control_characters", params={"count": len(controls)}))
        for index, part in enumerate(content.parts):
            problems += _of_part(part, index, most)
        parts = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        return Check(Unit.GRAPHEMES, None, parts, tuple(problems))


def _of_part(part: ContentPart, index: int, most: int) -> list[Problem]:
    found: list[Problem] = []

    def say(code: str, severity: Severity = Severity.ERROR, **params: object) -> None:
        found.append(Problem(code, severity, index, params))

    if controls := forbidden_controls(part.text):
        say("control_characters", count=len(controls))
    if len(part.media) > most:
        say("too_many_media", count=len(part.media), limit=most)
    for attachment in part.media:
        file = attachment.file
        if file.mime not in MEDIA.mimes:
            say("media_kind", name=file.name, mime=file.mime)
        if file.bytes > MEDIA.max_bytes:
            say("media_too_large", name=file.name, bytes=file.bytes, limit=MEDIA.max_bytes)
        if not attachment.alt.strip():
            say("alt_missing", Severity.WARNING, name=file.name)
        elif (length := graphemes(attachment.alt)) > MEDIA.alt_limit:
            say("alt_too_long", name=file.name, length=length, limit=MEDIA.alt_limit)
        if controls := forbidden_controls(attachment.alt):
            say("control_characters", count=len(controls))
    return found
