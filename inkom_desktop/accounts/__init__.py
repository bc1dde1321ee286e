"""Connecting accounts, keeping their secrets, checking their health."""
