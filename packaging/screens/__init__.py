"""Pictures of every page, made by one command (`dev.py screens`): scenes are data, a private store gives them something to show."""
