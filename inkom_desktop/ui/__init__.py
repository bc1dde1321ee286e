"""The window: one of the two front doors of Inkom. Nothing here is needed for a post to go out."""
