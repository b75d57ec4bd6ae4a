"""What the screens say in a language, taken from the Qt Linguist catalogues the kiosk itself is given."""

import re
from collections.abc import Iterable

from tests.ui.catalogue import Entry, entries, existing, path_of
from ui.languages import LANGUAGES

_PLACE = re.compile(r"%(?:\d|L\d|n)")
_PIECES = re.compile(r"[.:,;?!؟،]+(?:\s+|$)|\n+")
_UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]")
_LEAST_LETTERS = 2
_DATA = "0"  # stands for the site's and the parcels' own words


class Unsaid(LookupError):
    """The screens say no such thing: the campaign asks for words that were changed since."""


class Words:
    """The words of the screens in one language.

    English is what the screens are written in; its own catalogue holds only what
    has a number in it.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        of_all = [entry for each in existing() for entry in entries(path_of(each))]
        self._said: dict[tuple[str, str], str] = {(entry.context, entry.source): entry.source for entry in of_all}
        own = entries(path_of(code))
        if code != "en":
            self._said = {(entry.context, entry.source): entry.forms[0] for entry in own}
        names = [language.name for language in LANGUAGES.values()]
        self._pieces = [re.compile(piece) for piece in _patterns([*_forms(own), *self._said.values(), *names])]

    def of(self, screen: str, source: str) -> str:
        """Return what stands on `screen` where its QML says `source`. Raises Unsaid."""
        said = self._said.get((screen, source))
        if not said:
            raise Unsaid(f"{screen}.qml says no {source!r} in {self.code}")
        return said

    def strange(self, name: str, known: Iterable[str]) -> list[str]:
        """Return the pieces of a name that are not in the catalogue, nor in `known`, the site's own words."""
        for each in sorted(known, key=len, reverse=True):
            name = name.replace(each, _DATA)
        pieces = [piece for piece in _split(name) if sum(map(str.isalpha, piece.replace(_DATA, ""))) >= _LEAST_LETTERS]
        return [piece for piece in pieces if not self._has(piece) and not self._has(piece.replace(_DATA, "").strip())]

    def _has(self, piece: str) -> bool:
        return any(pattern.fullmatch(piece) for pattern in self._pieces)


def _forms(own: list[Entry]) -> Iterable[str]:
    return (form for entry in own for form in entry.forms)


def _split(text: str) -> list[str]:
    return [piece.strip() for piece in _PIECES.split(_UNSEEN.sub("", text)) if piece.strip()]


def _patterns(texts: Iterable[str]) -> set[str]:
    pieces = {piece for text in texts for piece in _split(text)}
    # One that is all places would be like anything.
    worded = [piece for piece in pieces if sum(map(str.isalpha, _PLACE.sub("", piece))) >= _LEAST_LETTERS]
    return {".{1,60}".join(re.escape(part) for part in _PLACE.split(piece)) for piece in worded}
