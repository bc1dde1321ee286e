"""Reading and answering replies (a later issue builds it); here now so that the arrows hold from the first day."""
