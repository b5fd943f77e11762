"""Parts: sums, shares, products, and what else figures make together."""
