"""Drafts: the list, with search."""
