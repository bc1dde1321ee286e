"""The command line: Inkom's second front door."""
