"""The command palette: one field that finds every action, page, client, account and post."""
