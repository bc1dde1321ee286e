"""Numbers of posts and accounts over time (the issue Analytics builds it); here now so that the arrows hold from the first day."""
