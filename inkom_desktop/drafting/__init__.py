"""Writing: drafts, their media, their search."""
