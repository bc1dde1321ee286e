"""The window around the pages: sidebar, tray, one instance."""
