"""The page Welcome."""
