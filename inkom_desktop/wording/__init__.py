"""Sentences for codes, in English; the window passes them through its translator."""
