"""What `packaging/dev.py` is made of: standard library only, never shipped."""
