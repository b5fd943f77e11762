"""Lexicon (stand-in until the room is filled)."""
