"""The networks Inkom knows."""
