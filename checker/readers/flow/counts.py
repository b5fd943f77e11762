"""How is a count written: as a figure, in letters, or in Roman numerals?"""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_CHICAGO = "*†‡§"


def written(count: int, form: str) -> str:
    """Return a count in a form that Word names: 4 is "4", "iv", "IV", "d", "D" or "04".

    An unknown form is decimal. Letters go on as Word's do: z is followed by aa, bb, cc.
    """
    if form in {"lowerRoman", "upperRoman"} and 0 < count < 4000:
        text = _roman(count)
    elif form in {"lowerLetter", "upperLetter"} and 0 < count <= 780:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form == "decimalZero":
        text = f"{count:02}"
    elif form == "chicago" and 0 < count <= 40:
        text = _CHICAGO[(count - 1) % 4] * ((count - 1) // 4 + 1)
    else:
        text = str(count)
    return text.upper() if form.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for size, letters in _ROMAN + _ROMAN_SMALL:
        text += letters * (count // size)
        count %= size
    return text
