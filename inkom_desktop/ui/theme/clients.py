"""Identity colours of clients, white letters on top: contrast at least 4.5 in both themes."""

CLIENT_COLOURS = ("#0F766E", "#7A4FBF", "#B4491C", "#2F5FD0", "#A8338A", "#4D6B1F", "#5E6572", "#A3341F")


def client_colour(number: int) -> str:
    """Return the colour of a client by its number."""
    return CLIENT_COLOURS[number % len(CLIENT_COLOURS)]
