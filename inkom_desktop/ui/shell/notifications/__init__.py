"""What Inkom tells through the desktop's own notifications, and the ways to tell it."""
