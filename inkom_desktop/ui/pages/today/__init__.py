"""Today: what needs the person, the queue, and the ledger of a post."""
