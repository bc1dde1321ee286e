"""Analytics: what the numbers of a period come to."""
