"""What pages show in common: the state of the desktop, kept current by facts."""
