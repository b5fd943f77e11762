"""How many things may a list be announced to have?"""

FEWEST, MOST = 2, 30
