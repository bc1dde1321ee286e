"""The machine: folders, clock, heartbeat, locks, media files."""
