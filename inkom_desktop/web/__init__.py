"""Shared HTTP craft for networks and billing."""
