"""The accounts side by side, and the posts that did best."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.overview import Overview, PostNumbers, Rate
from inkom_desktop.ports.network import Card as NetworkCard
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.painting import box, canvas, font, theme, write
from inkom_desktop.ui.widgets.post_row import PostLook, PostRowView
from inkom_desktop.ui.widgets.tile import draw_tile
from inkom_desktop.ui.words import count_words, number_words, tr

FEW, MANY = 5, 100
"""So many posts are listed at first, and at most."""


class RateRow(Accessible, QWidget):
    """One account: its name, a bar, and its engagements for each hundred impressions or followers."""

    def __init__(self, name: str, card: NetworkCard, rate: Rate, most: float, colour: int) -> None:
        super().__init__()
        self._name, self._card, self._rate, self._most, self._colour = name, card, rate, most, colour
        self._said = tr("{number} %", number=number_words(rate.per_hundred, 1)) if rate.per_hundred is not None else "—"
        self.setAccessibleName(tr("{name}: {number}", name=name, number=self._said))
        self.setMinimumHeight(theme().px(36))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(280), theme().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, worn = canvas(self), theme()
        side, height, width = worn.px(18), self.height(), self.width()
        draw_tile(painter, QRectF(0, (height - side) / 2, side, side), self._card.tile)
        figure = worn.px(64)
        bar = max(0.0, (width - side - 10 - figure) * 0.45)
        name = width - side - 10 - bar - figure - 12
        line = worn.text_style("body").line
        middle = (height - line) / 2
        write(painter, QRectF(side + 10, middle, name, line), self._name, font("body"), worn.color("text.primary"))
        ground = QRectF(width - figure - bar, (height - worn.px(8)) / 2, bar, worn.px(8))
        box(painter, ground, 3, worn.color("surface.hover"))
        if self._rate.per_hundred and self._most:
            ground.setWidth(bar * self._rate.per_hundred / self._most)
            colours = worn.roles.chart.series
            box(painter, ground, 3, QColor(colours[self._colour % len(colours)]))
        at = QRectF(width - figure + 8, middle, figure - 8, line)
        write(painter, at, self._said, font("body_strong", figures=True), worn.color("text.primary"))
        painter.end()


class Rates(Card):
    """The accounts side by side on a fair base."""

    def __init__(self, name_of: Callable[[str], str], card_of: Callable[[str], NetworkCard]) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=4)
        self._name_of, self._card_of = name_of, card_of
        self.body.addWidget(Label(tr("Engagement rate"), "body_strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._base = Label("", "small", "text.secondary", wrap=True)
        self.body.addWidget(self._base)
        self.body.addStretch(1)

    def show_rates(self, rates: Sequence[Rate]) -> None:
        """Show the rates, the best first."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        most = max((r.per_hundred or 0 for r in rates), default=0)
        ordered = sorted(enumerate(rates), key=lambda r: -(r[1].per_hundred or -1))
        for number, rate in ordered:
            card = self._card_of(rate.account_id)
            self._rows.addWidget(RateRow(self._name_of(rate.account_id), card, rate, most, number))
        by_followers = [self._name_of(r.account_id) for r in rates if r.by_followers]
        said = ""
        if len(by_followers) == len(rates):
            said = tr("Engagements for each hundred followers.")
        elif by_followers:
            said = tr("Of {names} for each hundred followers, of others impressions.", names=", ".join(by_followers))
        elif rates:
            said = tr("Engagements for each hundred impressions.")
        self._base.set_text(said)


class TopPosts(Card):
    """The posts of the period that people did most with."""

    def __init__(
        self,
        account_of: Callable[[str], Account | None],
        card_of: Callable[[str], NetworkCard],
        pictures: Pictures,
    ) -> None:
        super().__init__(padding=(4, 12, 4, 12))
        self._account_of, self._card_of = account_of, card_of
        self._pictures = pictures
        pictures.ready.connect(self._picture_ready)
        self._shown: list[tuple[MediaFile | None, PostRowView]] = []
        self._posts: tuple[PostNumbers, ...] = ()
        self._all = False
        self.opened: Callable[[PostNumbers], None] = lambda _: None
        title = QVBoxLayout()
        title.setContentsMargins(12, 0, 12, 4)
        title.addWidget(Label(tr("Top posts"), "body_strong"))
        self.body.addLayout(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._more = Button("", "ghost")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def show_posts(self, overview: Overview) -> None:
        """Show the posts of a period, the best first."""
        if overview.top == self._posts:
            return
        self._posts, self._all = overview.top, False
        self._draw()

    def _show_all(self) -> None:
        self._all = True
        self._draw()

    def _draw(self) -> None:
        self._shown = []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for post in self._posts[: MANY if self._all else FEW]:
            row = PostRowView(self._look(post), tr("Open the post"), lead_width=0)
            row.activated.connect(lambda post=post: self.opened(post))
            row.menu_asked.connect(lambda _, post=post: self.opened(post))
            self._rows.addWidget(row)
            self._shown.append((_picture(post), row))
            self._show_picture(*self._shown[-1])
        rest = len(self._posts) > FEW and not self._all
        self._more.setVisible(rest)
        self._more.set_text(count_words(len(self._posts), "All 1 post", "All {count} posts"))

    def _show_picture(self, file: MediaFile | None, row: PostRowView) -> None:
        if file is not None:
            side = row.picture_side()
            row.set_picture(self._pictures.pixmap(file, side, side, row.devicePixelRatioF()))

    def _picture_ready(self, sha256: str) -> None:
        for file, row in self._shown:
            if file is not None and file.sha256 == sha256:
                self._show_picture(file, row)

    def _look(self, post: PostNumbers) -> PostLook:
        pub = post.publication
        text = pub.content.title or pub.content.parts[0].text
        title = " ".join(text.split())[:200] or tr("No text")
        numbers = []
        if post.impressions is not None:
            numbers.append(count_words(post.impressions, "1 impression", "{count} impressions"))
        if post.engagements is not None:
            numbers.append(count_words(post.engagements, "1 engagement", "{count} engagements"))
        said = ", ".join(numbers) or tr("no numbers yet")
        account = self._account_of(pub.account_id)
        note = account.handle if account is not None else ""
        return PostLook(
            title, f"{title}, {note}, {said}", tiles=(self._card_of(pub.account_id).tile,), note=note, state=said
        )


def _picture(post: PostNumbers) -> MediaFile | None:
    files = [a.file for part in post.publication.content.parts for a in part.media]
    return next((f for f in files if f.mime.startswith("image/")), None)
