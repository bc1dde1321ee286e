"""The small hosted service (the issue The licence builds it); never part of the desktop bundle."""
