"""Talking to the billing endpoint (the issue The licence builds it); here now so that the arrows hold from the first day."""
