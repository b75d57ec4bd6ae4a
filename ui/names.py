"""Names as they may be read over a shoulder: an initial and the surname. No Qt."""

import re

_STARS = "***"
# Before a surname they belong to it; alone they name nobody.
_PARTICLES = frozenset(
    (
        "af", "al", "av", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "ten", "ter", "van", "von", "zu", "zum", "zur",
    )
)  # fmt: skip
_TITLES = frozenset(
    (
        "dipl", "dr", "esq", "frau", "herr", "ii", "iii", "iv", "jnr", "jr", "lady", "lord", "md", "miss",
        "mlle", "mme", "mr", "mrs", "ms", "mx", "pan", "pani", "phd", "prof", "professor", "rev", "señor",
        "señora", "sig", "signor", "signora", "sir", "snr", "sr", "sra",
    )
)  # fmt: skip
# Where the surname is written first, the last word is the given name.
_SURNAME_FIRST = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def masked(name: str) -> str:
    """Return "M*** Kowalski" for "Maria Kowalski": never more than an initial and the surname.

    Titles go; a particle ("van") stays with its surname; "Kowalski, Maria" is read as written. Of a
    single word, and of a name in a script that puts the surname first, only the first sign is shown:
    nobody can tell which part it is. Nothing gives nothing.
    """
    last, _, first = name.partition(",")
    words = _words(f"{first} {last}") if _words(first) else _words(last)
    if not words:
        return _STARS if name.strip() else ""
    if len(words) == 1 or _SURNAME_FIRST.search(name):
        return _initial(words[0])
    return f"{_initial(words[0])} {_surname(words[1:])}"


def _words(text: str) -> list[str]:
    """Return the words of a name without titles and what holds no letter."""
    return [word for word in text.split() if _letters(word) and not _is_title(word)]


def _is_title(word: str) -> bool:
    """Tell whether this is a title: a known one, or an abbreviation of more than one letter ("Dipl.-Ing.", "med.")."""
    return word.casefold() in _TITLES or (word.endswith(".") and len(_letters(word)) > 1)


def _letters(word: str) -> str:
    return "".join(sign for sign in word if sign.isalpha())


def _initial(word: str) -> str:
    return _letters(word)[0] + _STARS


def _surname(words: list[str]) -> str:
    """Return the last word, with the particles right before it."""
    start = len(words) - 1
    while start > 0 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])
