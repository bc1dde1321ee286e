"""The sample workspace: a made-up client at work, so that every page has something to look at before there is real work."""
