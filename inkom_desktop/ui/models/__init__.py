"""Frozen rows that pages show."""
