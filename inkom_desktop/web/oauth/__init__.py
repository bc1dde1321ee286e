"""Signing in on a network's own page: proof key, state, the way back, reading its answer, keeping and renewing tokens.

After RFC 8252 (native apps), RFC 7636 (PKCE), RFC 9207 (issuer in the answer) and RFC 9700 (best practice): the system
browser, a loopback literal, S256 always, the state compared in constant time, one renewal at a time.
"""
