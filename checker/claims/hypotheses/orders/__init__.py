"""Orders: which of two figures, or of a row, is the larger."""
