"""Changes: what was, what became of it, and by how much."""
