"""What the core asks of the world: Protocols and their small values. Outside rooms implement them."""
