"""A client's report as a PDF, drawn with Qt's own writer."""
