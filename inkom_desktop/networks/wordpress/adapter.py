"""WordPress as a network of Inkom: what it says of itself, put together from one file for each thing it does."""

from __future__ import annotations

from dataclasses import replace

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.networks.wordpress.handing_over import HandingOver
from inkom_desktop.networks.wordpress.looking import Looking
from inkom_desktop.networks.wordpress.options import OPTIONS, title_in
from inkom_desktop.networks.wordpress.sending import ENDINGS, Sending, article_title
from inkom_desktop.networks.wordpress.sign_in import SigningIn
from inkom_desktop.networks.wordpress.text import marks
from inkom_desktop.ports.network import (
    Card,
    FormField,
    Grid,
    Mark,
    Preview,
    PreviewKind,
    SignInForm,
    SignInKind,
    Tile,
)
from inkom_desktop.web.client import Web

MEDIA = MediaRules.pictures(20, ENDINGS, 40_000_000, 10_000)
"""The real limit of a file is the host's and stands nowhere in the API; hosts commonly take 2 to 64 MB."""

CARD = Card(
    key="wordpress",
    name="WordPress",
    summary="Articles on your own site. A thread becomes one article.",
    needs="You need a user on the site who may publish, and an application password.",
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
    options=OPTIONS,
)


class WordPress(Sending, Looking, HandingOver, SigningIn):
    """The adapter; it keeps no state about posts."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def card(self) -> Card:
        """What Inkom says of it without asking it."""
        return CARD

    def title_of(self, content: Content) -> str:
        """Return the title of the article."""
        return article_title(content)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Tell what becomes a link."""
        return marks(text)

    def media_rules(self, account: Account | None) -> MediaRules:
        """Return the common rules; nothing is taken from a role that may not upload."""
        barred = account is not None and account.abilities.get("uploads") is False
        return replace(MEDIA, most=0) if barred else MEDIA

    def copies(self, account: Account) -> Copies:
        """A draft with a slug of its own is made first and then made public by its number, which may be repeated."""
        return Copies(CopyRule.PREPARED)

    def check(self, content: Content, account: Account | None) -> Check:
        """Count graphemes (an article has no limit) and find problems, offline and pure."""
        rules = self.media_rules(account)
        problems: list[Problem] = []
        if not any(p.text.strip() or p.media for p in content.parts):
            problems.append(Problem("empty", part=0))
        if len(content.parts) > 1:
            problems.append(Problem("thread_joined", Severity.WARNING, params={"parts": len(content.parts)}))
        title = title_in(content)
        if not title.strip():
            problems.append(Problem("title_missing", Severity.WARNING))
        if controls := forbidden_controls(title):
            problems.append(Problem("control_characters", params={"count": len(controls)}))
        for index, part in enumerate(content.parts):
            if controls := forbidden_controls(part.text):
                problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
            problems += media_problems(part.media, index, rules)
        parts = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        return Check(Unit.GRAPHEMES, None, parts, tuple(problems))
