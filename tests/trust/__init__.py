"""The proof that nothing goes out twice and nothing is lost: a publisher that is really killed, a server that counts."""
