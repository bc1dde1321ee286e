"""Secrets: one key in the platform's keyring, everything else sealed with it."""
