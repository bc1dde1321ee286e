"""What stands in a report, from the cover to how it was counted. Each block begins where the sheet is and moves it on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainterPath

from inkom_desktop.domain.calendar import wall
from inkom_desktop.domain.overview import Figure, PostNumbers
from inkom_desktop.domain.report import TOP_POSTS, ClientReport, Named
from inkom_desktop.ui.report.chart import draw_days, legend
from inkom_desktop.ui.report.sheet import CENTRE, MARGIN, RIGHT, Sheet, broken, face, ink
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.words.voice import Voice
from inkom_desktop.wording import Counted, fill
from inkom_desktop.wording import report as words
from inkom_desktop.wording.report import best_post, say_change, say_method, say_rate, say_summary

_FILLED = Qt.AspectRatioMode.KeepAspectRatioByExpanding
_ON_COLOUR = "text.on_fill"
_PICTURE = 64.0
_MOST_SIDE = 400
"""A picture is kept at this many pixels at most on its shorter side: 64 pt at 450 dots an inch."""
_BAND = 0.46
"""How much of the cover the client's colour takes."""


def cover(sheet: Sheet, report: ClientReport, voice: Voice, period: str) -> None:
    """Draw the cover: the client's name on the client's colour, the four numbers, who made it."""
    band = sheet.height * _BAND
    sheet.box(QRectF(0, 0, sheet.width, band), QColor(client_colour(report.colour)))
    _, height = broken(report.client, face(34, 600), sheet.inner, 3)
    top = band - MARGIN - 28 - height
    sheet.line(MARGIN, top - 34, voice(words.TITLE), face(13, 500), _ON_COLOUR, sheet.inner)
    sheet.paragraph(MARGIN, top, report.client, face(34, 600), _ON_COLOUR, sheet.inner, 3)
    sheet.line(MARGIN, band - MARGIN - 18, period, face(13, 500), _ON_COLOUR, sheet.inner)
    sheet.y = band + 32
    _figures(sheet, report, voice)
    day = voice.day(report.made_on)
    made = fill(voice(words.MADE if report.by else words.MADE_BY_NOBODY), {"day": day, "name": report.by})
    bottom = sheet.height - MARGIN - 12
    sheet.line(MARGIN, bottom, made, face(10), "text.secondary", sheet.inner)
    if report.sample:
        sheet.line(MARGIN, bottom - 18, voice(words.SAMPLE), face(10, 600), "warning.text", sheet.inner)


def _figures(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    overview = report.overview
    told = (
        (words.IMPRESSIONS, overview.impressions),
        (words.ENGAGEMENTS, overview.engagements),
        (words.FOLLOWERS, overview.followers),
        (words.POSTS, overview.posts),
    )
    gap, width = 12.0, (sheet.inner - 12) / 2
    for number, (name, figure) in enumerate(told):
        left = MARGIN + (number % 2) * (width + gap)
        top = sheet.y + (number // 2) * (84 + gap)
        _figure(sheet, QRectF(left, top, width, 84), voice(name), figure, voice)
    sheet.y += 2 * 84 + 2 * gap


def _figure(sheet: Sheet, at: QRectF, name: str, figure: Figure, voice: Voice) -> None:
    sheet.box(at, None, 8, ink("border.default"))
    left, width = at.left() + 14, at.width() - 28
    sheet.line(left, at.top() + 12, name, face(10), "text.secondary", width)
    number = "–" if figure.now is None else voice.number(figure.now)
    sheet.line(left, at.top() + 28, number, face(24, 600, figures=True), "text.primary", width)
    if figure.now is None:
        said, role = voice(words.UNREPORTED), "text.secondary"
    else:
        said, role = say_change(figure, voice), "text.secondary"
        if figure.before is not None and figure.now != figure.before:
            role = "success.text" if figure.now > figure.before else "danger.text"
    sheet.line(left, at.top() + 62, said, face(9, 500, figures=True), role, width)


def heading(sheet: Sheet, text: str, keep: float) -> None:
    """Write a heading that stays with what follows it (`keep` points of it at least)."""
    sheet.room(36 + keep)
    sheet.line(MARGIN, sheet.y, text, face(15, 600), "text.primary", sheet.inner)
    sheet.y += 30


def in_short(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    """Write the summary."""
    heading(sheet, voice(words.SUMMARY), 40)
    best = best_post(report.overview)
    moment = ""
    if best is not None and best.publication.published_at is not None:
        moment = voice.wall(wall(best.publication.published_at, report.zone))
    for sentence in say_summary(report, voice, moment):
        _, height = broken(sentence, face(11), sheet.inner)
        sheet.room(height)
        sheet.y += sheet.paragraph(MARGIN, sheet.y, sentence, face(11), "text.primary", sheet.inner) + 4
    sheet.y += 18


def days(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    """Draw the days as lines, one for each account that was read."""
    lines = [line for line in report.overview.lines if line.was_read]
    if not lines:
        return
    heading(sheet, voice(words.DAYS), 250)
    sheet.y += legend(sheet, MARGIN, sheet.y, [report.accounts[v.account_id].handle for v in lines], sheet.inner)
    draw_days(sheet, QRectF(MARGIN, sheet.y + 6, sheet.inner, 200), report.overview.period, lines, voice)
    sheet.y += 200 + 28


def accounts(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    """Set the accounts side by side, the best rate first."""
    rates = sorted(report.overview.rates, key=lambda r: -(r.per_hundred or -1))
    if not rates:
        return
    heading(sheet, voice(words.ACCOUNTS), 60)
    third = sheet.inner / 4
    right = MARGIN + sheet.inner
    for name, at in ((words.ENGAGEMENTS, right - 2 * third), (words.RATE, right - third)):
        sheet.line(at, sheet.y, voice(name), face(9, 500), "text.secondary", third, RIGHT)
    sheet.line(MARGIN, sheet.y, voice(words.ACCOUNT), face(9, 500), "text.secondary", 2 * third)
    sheet.y += 20
    read = {line.account_id: line.was_read for line in report.overview.lines}
    for rate in rates:
        sheet.room(26)
        sheet.box(QRectF(MARGIN, sheet.y - 4, sheet.inner, 0.5), ink("border.subtle"))
        named = report.accounts[rate.account_id]
        _tile(sheet, MARGIN, sheet.y + 2, named)
        sheet.line(MARGIN + 22, sheet.y + 3, named.handle, face(10, 500), "text.primary", 2 * third - 30)
        number = voice.number(rate.engagements) if read.get(rate.account_id) else voice(words.NOT_READ)
        sheet.line(right - 2 * third, sheet.y + 3, number, face(10, figures=True), "text.primary", third, RIGHT)
        said = say_rate(rate, voice)
        sheet.line(right - third, sheet.y + 3, said, face(10, figures=True), "text.primary", third, RIGHT)
        sheet.y += 26
    sheet.y += 18


def top_posts(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    """Show the posts that did best, each with its picture where it has one."""
    posts = [p for p in report.overview.top[:TOP_POSTS] if p.engagements]
    if not posts:
        return
    heading(sheet, voice(words.TOP), 90)
    for place, post in enumerate(posts, start=1):
        _post(sheet, report, voice, place, post)
    sheet.y += 12


def _post(sheet: Sheet, report: ClientReport, voice: Voice, place: int, post: PostNumbers) -> None:
    pub = post.publication
    picture = report.pictures.get(pub.id)
    left = MARGIN + 22
    width = sheet.inner - 22 - (_PICTURE + 14 if picture is not None else 0)
    text = pub.content.title or pub.content.parts[0].text
    _, height = broken(text, face(10), width, 3)
    whole = max(height + 34, _PICTURE if picture is not None else 0) + 18
    sheet.room(whole)
    sheet.box(QRectF(MARGIN, sheet.y - 6, sheet.inner, 0.5), ink("border.subtle"))
    top = sheet.y + 2
    sheet.line(MARGIN, top, voice.number(place), face(11, 600, figures=True), "text.secondary", 18)
    named = report.accounts[pub.account_id]
    _tile(sheet, left, top, named)
    when = voice.wall(wall(pub.published_at, report.zone)) if pub.published_at is not None else ""
    head = "  ·  ".join(w for w in (named.handle, when) if w)
    sheet.line(left + 20, top + 1, head, face(9, 500), "text.secondary", width - 20)
    sheet.paragraph(left, top + 17, text, face(10), "text.primary", width, 3)
    numbers = [_times(words.ENGAGED, post.engagements, voice), _times(words.SEEN, post.impressions, voice)]
    said = "  ·  ".join(n for n in numbers if n)
    sheet.line(left, top + 20 + height, said, face(9, 600, figures=True), "text.primary", width)
    if picture is not None and sheet.pictures:
        _picture(sheet, QRectF(MARGIN + sheet.inner - _PICTURE, top, _PICTURE, _PICTURE), picture)
    sheet.y += whole


def _times(form: Counted, count: int | None, voice: Voice) -> str:
    return fill(voice.counted(form, count), {"count": voice.number(count)}) if count is not None else ""


def _picture(sheet: Sheet, at: QRectF, path: Path) -> None:
    """Draw the middle of a picture into a square; one that cannot be read leaves the place empty."""
    image = _read(path)
    if image.isNull():
        return
    side = min(image.width(), image.height())
    middle = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
    shape = QPainterPath()
    shape.addRoundedRect(at, 6, 6)
    sheet.painter.save()
    sheet.painter.setClipPath(shape)
    sheet.painter.drawImage(at, image, middle)
    sheet.painter.restore()


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > _MOST_SIDE:
        reader.setScaledSize(size.scaled(QSize(_MOST_SIDE, _MOST_SIDE), _FILLED))
    return reader.read()


def _tile(sheet: Sheet, x: float, y: float, named: Named) -> None:
    sheet.box(QRectF(x, y, 15, 15), QColor(named.fill), 4)
    sheet.line(x, y + 3, named.letters, face(7, 700), _ON_COLOUR, 15, CENTRE)


def method(sheet: Sheet, report: ClientReport, voice: Voice) -> None:
    """Say how the numbers were counted and what is not among them."""
    heading(sheet, voice(words.METHOD), 40)
    for sentence in say_method(report, voice):
        _, height = broken(sentence, face(9), sheet.inner)
        sheet.room(height)
        sheet.y += sheet.paragraph(MARGIN, sheet.y, sentence, face(9), "text.secondary", sheet.inner) + 3
