"""Inkom: write once, offline; the tray publishes everywhere, once and on time, from the person's own machine."""

__version__ = "0.1.0"
