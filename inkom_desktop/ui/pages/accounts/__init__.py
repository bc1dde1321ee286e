"""Accounts: their health, connecting, removing."""
