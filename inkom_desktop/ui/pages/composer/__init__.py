"""The composer: one text for many networks, counted and checked while it is written."""
