"""One part of a post: a plain-text editor that grows with its text and marks what is over the limit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from inkom_desktop.domain.draft import MAX_TEXT
from inkom_desktop.ui.pages.composer.previews import tail_of
from inkom_desktop.ui.theme import current_theme, text_font, wearing

LINE = 24


class PartEditor(QTextEdit):
    """`typed` tells the text, `files` the local files that were dropped or pasted, `image` pasted pixels, `too_large` a paste beyond the bound."""

    typed = Signal(str)
    files = Signal(list)
    image = Signal(QImage)
    too_large = Signal(int)

    def __init__(self, text: str, name: str, hint: str = "") -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextEdit { background: transparent; border: 0; }")
        self.setAcceptRichText(False)
        # Each paragraph reads as its own first strong letter says, whatever way the window reads.
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._put(text)
        self._over = 0
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        wearing.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        """Letters, lines and marks of the theme that is worn now."""
        self.setFont(text_font(current_theme(), "editor"))
        # The hint is written in the view's own letters, which a style sheet has set apart.
        self.viewport().setFont(self.font())
        blocked = self.blockSignals(True)
        self._set_lines()
        self.blockSignals(blocked)
        self._mark()
        self._grow()

    def take_over(self, before: PartEditor) -> None:
        """Go on in another editor's place, which is about to go: at its cursor, and with its steps where the text is the same."""
        anchor, position = before.textCursor().anchor(), before.textCursor().position()
        if before.toPlainText() == self.toPlainText():
            document = before.document()
            # The steps live in the document; whoever owns it takes it along when it goes.
            document.setParent(self)
            with QSignalBlocker(before), QSignalBlocker(self):
                before.setDocument(QTextDocument(before))
                self.setDocument(document)
            document.documentLayout().documentSizeChanged.connect(self._grow)
            self._dress()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _put(self, text: str) -> None:
        """Show a text; it is no step that undo could take back."""
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        self.document().setUndoRedoEnabled(True)

    def _set_lines(self) -> None:
        """Give the lines the height of the drawing. Another text size forgets the steps that undo knows; the text stays."""
        height = current_theme().px(LINE)
        if self.document().firstBlock().blockFormat().lineHeight() == height:
            return
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        line = QTextBlockFormat()
        line.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(line)
        self.document().setUndoRedoEnabled(True)

    def set_over(self, over: int) -> None:
        """Mark the last so many graphemes (0 = no mark)."""
        if over != self._over:
            self._over = over
            self._mark()

    def selection(self) -> str:
        """Return what is selected."""
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def put_in(self, words: str) -> None:
        """Put words in at the cursor, in place of what is selected; one step of undo."""
        self.textCursor().insertText(words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self._mark()
        self.typed.emit(self.toPlainText())

    def _mark(self) -> None:
        text = self.toPlainText()
        marks = []
        self._cut: int | None = None
        if self._over and text:
            # Qt counts positions in UTF-16 units.
            start = len(text[: tail_of(text, self._over)].encode("utf-16-le")) // 2
            theme = current_theme()
            shape = QTextCharFormat()
            shape.setBackground(theme.color("danger.soft"))
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            shape.setUnderlineColor(theme.color("danger.fill"))
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            # The stub of PySide takes these fields for methods.
            mark.cursor, mark.format = cursor, shape  # type: ignore[assignment]
            marks.append(mark)
            self._cut = start
        self.setExtraSelections(marks)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._cut is None:
            return
        # The line where the strictest limit lies.
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._cut)
        place = self.cursorRect(cursor)
        painter = QPainter(self.viewport())
        theme = current_theme()
        high = theme.px(18)
        painter.fillRect(place.left(), place.center().y() - high // 2, 1, high, theme.color("danger.fill"))
        painter.end()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._grow()

    def _grow(self, _size: QSizeF | None = None) -> None:
        height = max(current_theme().px(LINE), int(self.document().size().height())) + 1
        if height != self.height():
            self.setFixedHeight(height)

    def event(self, event: QEvent) -> bool:
        # On a Mac a text field takes Alt with an arrow for itself; here it moves the part.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.ignore()
                return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = [u.toLocalFile() for u in source.urls() if u.isLocalFile()]
        if paths:
            self.files.emit(paths)
            return
        if source.hasImage() and not source.hasText():
            image = source.imageData()
            self.image.emit(image if isinstance(image, QImage) else QImage(image))
            return
        text = source.text()
        if len(text) + len(self.toPlainText()) > MAX_TEXT:
            self.too_large.emit(len(text))
            return
        # Plain text alone: no font, colour or picture comes along.
        self.insertPlainText(text)
