"""The pieces every page is made of. They take ready sentences and roles, never colours or codes. See README.md beside this."""
