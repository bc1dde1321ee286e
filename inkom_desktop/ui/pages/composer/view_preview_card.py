"""One post as its readers see it: painted, in the light or the dark, from a description and not from the network's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.domain.draft import Attachment, Crop, LinkCard, MediaFile
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.ports.network import Grid, Preview, PreviewKind
from inkom_desktop.ui.pages.composer.previews import Look, ShownPart, ShownPost
from inkom_desktop.ui.pages.composer.view_link_card import host_of
from inkom_desktop.ui.theme import Theme, icon_pixmap
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.mirror import across, placed
from inkom_desktop.ui.widgets.painting import box, canvas, font, small_letters, theme
from inkom_desktop.ui.words import speak, tr

PictureOf = Callable[[MediaFile, float, float, float, Crop | None], QPixmap | None]
LINE, TEXT, NAME, SMALL = 19.5, 14, 14, 13
ROW, GAP = 84.0, 3.0
DESKTOP = 0.72
"""How much smaller a post is drawn when it is shown as on a wide screen: the same width holds more."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who posts: name, handle, initials on a colour (#RRGGBB)."""

    name: str
    handle: str
    initials: str
    fill: str


def _sized(pixels: float, weight: int = 400) -> QFont:
    used = QFont(font("body", weight))
    used.setPixelSize(round(pixels * theme().scale))
    return used


class PreviewCard(Accessible, QWidget):
    """`folded` cuts the text where the network's feed does. The card is as high as what it shows."""

    def __init__(self, preview: Preview, picture_of: PictureOf, *, folded: bool = True) -> None:
        super().__init__()
        self._preview, self._picture_of, self._folded = preview, picture_of, folded
        self._author = Author("", "", "", "")
        self._post = ShownPost("", ())
        self._worn: Theme = theme()
        self._desktop = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_post(self, author: Author, post: ShownPost, worn: Theme, *, desktop: bool) -> None:
        """Show a post in a theme; `desktop` as on a wide screen."""
        if (author, post, worn, desktop) == (self._author, self._post, self._worn, self._desktop):
            return
        self._author, self._post, self._worn, self._desktop = author, post, worn, desktop
        words = ". ".join(part.text for part in post.parts)
        self.setAccessibleName(f"{author.name} {author.handle}. {post.title} {words}".strip())
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def has_folded(self) -> bool:
        """Whether the feed cuts the text."""
        return self._folded and any(self._cut(part, self._text_width(self._inner())) for part in self._post.parts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._walk(None, width / self._zoom()) * self._zoom())

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _zoom(self) -> float:
        return DESKTOP if self._desktop else 1.0

    def _inner(self) -> float:
        return self.width() / self._zoom() - 30

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        role = self._worn.color
        box(painter, QRectF(self.rect()), 10, role("preview.ground"), role("preview.border"))
        painter.scale(self._zoom(), self._zoom())
        painter.across /= self._zoom()
        self._walk(painter, self.width() / self._zoom())
        painter.end()

    # one walk measures (no painter) and paints

    def _walk(self, painter: QPainter | None, width: float) -> float:
        preview = self._preview
        y, x, inner = 13.0, 15.0, width - 30
        avatar = (40.0 if preview.beside else 44.0) * theme().scale
        if preview.kind is not PreviewKind.POST:
            return self._article(painter, x, y, inner)
        if not self._post.parts:
            return y + avatar + 13
        for number, part in enumerate(self._post.parts):
            last = number == len(self._post.parts) - 1
            top = y
            y = self._head(painter, x, y, inner, avatar)
            left = x + avatar + 8 if preview.beside else x
            room = self._text_width(inner)
            if not preview.beside:
                y = max(y, top + avatar) + 9
            y += self._text(painter, part, left, y, room)
            y = self._media(painter, part.media, left, y + 9, room) if part.media else y
            y = self._card(painter, part.card, left, y + 9, room) if part.card is not None else y
            y = self._actions(painter, left, y, room)
            if not last:
                if painter is not None and preview.beside:
                    rail = QRectF(x + avatar / 2 - 1, top + avatar + 4, 2, y - top - avatar)
                    painter.fillRect(placed(painter, rail), self._worn.color("preview.border"))
                y += 16
        return y + 13

    def _text_width(self, inner: float) -> float:
        return inner - (48.0 * theme().scale if self._preview.beside else 0)

    def _head(self, painter: QPainter | None, x: float, y: float, inner: float, avatar: float) -> float:
        """Avatar and names; returns where the text may begin."""
        line = 18.0 * theme().scale
        left, room = x + avatar + 8, inner - avatar - 8
        name, quiet = _sized(NAME, 600), _sized(SMALL)
        if painter is not None:
            self._paint_avatar(painter, QRectF(x, y, avatar, avatar))
            used = min(room, QFontMetricsF(name).horizontalAdvance(self._author.name))
            self._words(painter, QRectF(left, y, used, line), self._author.name, name, "preview.text")
            now = f"{self._author.handle} · {tr('now')}" if not self._preview.handle_below else ""
            if now and room - used > 24:
                beside = QRectF(left + used + 4, y, room - used - 4, line)
                self._words(painter, beside, now, quiet, "preview.secondary")
            if self._preview.handle_below:
                below = QRectF(left, y + line, room, line)
                said = f"{self._author.handle} · {tr('now')}"
                self._words(painter, below, said, quiet, "preview.secondary")
        return y + line

    def _paint_avatar(self, painter: QPainter, rect: QRectF) -> None:
        radius = rect.width() / 2 if self._preview.round_avatar else 8
        box(painter, rect, radius, QColor(self._author.fill))
        small_letters(painter, rect, self._author.initials, 15 * theme().scale, theme().color("text.on_fill"), 600)

    def _words(self, painter: QPainter, rect: QRectF, text: str, used: QFont, role: str) -> None:
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        painter.setPen(self._worn.color(role))
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        base = round(rect.top() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
        place = placed(painter, rect)
        left = place.right() - metrics.horizontalAdvance(said) if across(painter) else place.left()
        painter.drawText(QPointF(left, base), said)

    # text

    def _layout(self, text: str, formats: list[QTextLayout.FormatRange], width: float, pixels: float) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), _sized(pixels))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        height = LINE * theme().scale * pixels / TEXT
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            spare = (height - line.ascent() - line.descent()) / 2
            line.setPosition(QPointF(0, round(count * height + spare + line.ascent()) - line.ascent()))
            count += 1
        layout.endLayout()
        return layout

    def _formats(self, part: ShownPart) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for stretch in part.stretches:
            length = len(stretch.text.encode("utf-16-le")) // 2
            shape = QTextCharFormat()
            shape.setForeground(self._worn.color("preview.link" if stretch.look is Look.LINK else "preview.text"))
            if stretch.look is Look.OVER:
                shape.setBackground(self._worn.color("danger.soft"))
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                shape.setUnderlineColor(self._worn.color("danger.fill"))
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, shape
            ranges.append(piece)
            start += length
        return ranges

    def _cut(self, part: ShownPart, width: float) -> bool:
        fold = self._preview.fold_lines
        return bool(fold) and self._layout(part.text, [], width, TEXT).lineCount() > fold

    def _text(self, painter: QPainter | None, part: ShownPart, x: float, y: float, width: float) -> float:
        """The words of a part, cut where the feed cuts them; returns their height."""
        if not part.stretches:
            return 0.0
        layout = self._layout(part.text, self._formats(part) if painter is not None else [], width, TEXT)
        height = LINE * theme().scale
        fold = self._preview.fold_lines
        if not (self._folded and fold and layout.lineCount() > fold):
            if painter is not None:
                layout.draw(painter, placed(painter, QRectF(x, y, width, height)).topLeft())
            return layout.lineCount() * height
        if painter is not None:
            painter.save()
            place = placed(painter, QRectF(x, y, width, fold * height))
            painter.setClipRect(place)
            layout.draw(painter, place.topLeft())
            painter.restore()
            last = layout.lineAt(fold - 1)
            self._paint_more(painter, last.naturalTextRect(), place.left(), y + (fold - 1) * height, width)
        return fold * height

    def _paint_more(self, painter: QPainter, used: QRectF, x: float, y: float, width: float) -> None:
        """Write the word that opens the rest where the line ends: which side that is, the line's own direction says."""
        word = f" {speak(self._preview.more)}"
        room = QFontMetricsF(_sized(TEXT)).horizontalAdvance(word)
        ends_left = used.right() >= width - 1 and used.left() > 1
        left = max(0.0, used.left() - room) if ends_left else min(used.right(), width - room)
        place = placed(painter, QRectF(x + left, y, room + 1, LINE * theme().scale))  # turned, to be turned back
        painter.fillRect(placed(painter, place), self._worn.color("preview.ground"))
        self._words(painter, place, word, _sized(TEXT), "preview.secondary")

    # pictures

    def _media(self, painter: QPainter | None, media: Sequence[Attachment], x: float, y: float, width: float) -> float:
        """The pictures; returns where they end."""
        if self._preview.grid is Grid.STACK:
            for each in media:
                height = _height(each, width, width * 1.25)
                self._picture(painter, each, QRectF(x, y, width, height), ())
                y += height + 9
            return y - 9
        places = self._mosaic(media, x, y, width)
        whole = QRectF(x, y, width, places[0].height() if len(places) == 1 else 2 * ROW + GAP)
        for each, place in zip(media, places, strict=False):
            self._picture(painter, each, place, (whole,))
        return whole.bottom()

    def _mosaic(self, media: Sequence[Attachment], x: float, y: float, width: float) -> list[QRectF]:
        count = min(4, len(media))
        if count == 1:
            return [QRectF(x, y, width, _height(media[0], width, width))]
        both = 2 * ROW + GAP
        if count == 3:
            wide = (width - GAP) * 1.32 / 2.32
            return [
                QRectF(x, y, wide, both),
                QRectF(x + wide + GAP, y, width - wide - GAP, ROW),
                QRectF(x + wide + GAP, y + ROW + GAP, width - wide - GAP, ROW),
            ]
        half = (width - GAP) / 2
        columns = [QRectF(x, y, half, both), QRectF(x + half + GAP, y, half, both)]
        if count == 2:
            return columns
        return [QRectF(column.left(), y + row * (ROW + GAP), half, ROW) for row in (0, 1) for column in columns]

    def _picture(
        self, painter: QPainter | None, attachment: Attachment, place: QRectF, frame: tuple[QRectF, ...]
    ) -> None:
        if painter is None:
            return
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(placed(painter, frame[0] if frame else place), 10, 10)
        place = placed(painter, place)
        painter.setClipPath(shape)
        zoom = self._zoom()
        size = (place.width() * zoom, place.height() * zoom, self.devicePixelRatioF())
        found = self._picture_of(attachment.file, *size, attachment.crop)
        if found is None:
            painter.fillRect(place, self._worn.color("preview.border"))
            self._paint_kind(painter, attachment.file, place)
        else:
            painter.drawPixmap(place, found, QRectF(found.rect()))
        painter.restore()

    def _card(self, painter: QPainter | None, card: LinkCard, x: float, y: float, width: float) -> float:
        """The card under a link: picture, title, the beginning of its description, where it leads; returns where it ends."""
        line, high = LINE * theme().scale, width / 1.91 if card.picture else 0.0
        lines = [(card.title, _sized(TEXT, 600), "preview.text")]
        if card.description:
            lines.append((" ".join(card.description.split()), _sized(SMALL), "preview.secondary"))
        lines.append((host_of(card.url), _sized(12), "preview.secondary"))
        whole = QRectF(x, y, width, high + 8 + line * len(lines) + 8)
        if painter is not None:
            frame = placed(painter, whole)
            if card.picture is not None:
                shown = Attachment("", card.picture)
                self._picture(painter, shown, QRectF(x, y, width, high), (whole,))
            box(painter, frame, 10, None, self._worn.color("preview.border"))
            for number, (words, used, role) in enumerate(lines):
                place = QRectF(x + 12, y + high + 8 + number * line, width - 24, line)
                self._words(painter, place, words, used, role)
        return whole.bottom()

    def _paint_kind(self, painter: QPainter, file: MediaFile, place: QRectF) -> None:
        """Say what a film or a document is, of which nothing is drawn."""
        icon = {MediaKind.VIDEO: "film", MediaKind.DOCUMENT: "file-text"}.get(kind_of(file.mime) or MediaKind.IMAGE)
        if icon is None:
            return
        side = theme().px(24)
        pixmap = icon_pixmap(self._worn, icon, "preview.secondary", side, painter.device().devicePixelRatio())
        middle = place.center()
        painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side), pixmap)
        line = QRectF(place.left() + 12, middle.y() + 4, place.width() - 24, LINE * theme().scale)
        self._words(painter, placed(painter, line), file.name, _sized(SMALL), "preview.secondary")

    def _actions(self, painter: QPainter | None, x: float, y: float, width: float) -> float:
        names = self._preview.actions
        if not names:
            return y
        side = theme().px(16)
        step = (min(width, 320.0) - side) / max(1, len(names) - 1)
        if painter is not None:
            for number, name in enumerate(names):
                pixmap = icon_pixmap(self._worn, name, "preview.secondary", side, painter.device().devicePixelRatio())
                place = placed(painter, QRectF(round(x + number * step), round(y + 10), side, side))
                painter.drawPixmap(place.topLeft(), pixmap)
        return y + 10 + side

    # articles and files

    def _article(self, painter: QPainter | None, x: float, y: float, inner: float) -> float:
        part = self._post.parts[0] if self._post.parts else ShownPart(())
        title = self._post.title
        if title:
            heavy = QTextCharFormat()
            heavy.setFont(_sized(20, 600))
            heavy.setForeground(self._worn.color("preview.text"))
            whole = QTextLayout.FormatRange()
            whole.start, whole.length, whole.format = 0, len(title.encode("utf-16-le")) // 2, heavy
            # Measured as it is drawn: the heavier letters are wider.
            layout = self._layout(title, [whole], inner, 20)
            if painter is not None:
                layout.draw(painter, placed(painter, QRectF(x, y, inner, 1)).topLeft())
            y += layout.lineCount() * LINE * theme().scale * 20 / TEXT + 4
        line = 16.0 * theme().scale
        if painter is not None:
            said = f"{self._author.handle} · {tr('now')}"
            self._words(painter, QRectF(x, y, inner, line), said, _sized(12), "preview.secondary")
        y += line + 9
        y += self._text(painter, part, x, y, inner)
        if part.media:
            y = self._media(painter, part.media, x, y + 9, inner)
        return y + 13


def _height(attachment: Attachment, width: float, most: float) -> float:
    """How high a picture stands at a width; a document, which has no pixels, as a sheet on its side."""
    shown = attachment.shown
    return min(width * (shown.height / shown.width if shown.width else 0.6), most)
