"""The heartbeat, the bus and the order of steps."""
