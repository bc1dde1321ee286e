"""What the licence allows (the issue The licence builds it); here now so that the arrows hold from the first day."""
