"""Real servers on loopback for the tests: how they are installed, started, taken away and brought back."""
