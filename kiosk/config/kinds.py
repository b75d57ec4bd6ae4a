"""What may stand behind a key, said once: how it is read and the words for what is allowed."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

_TRUE_WORDS = frozenset({"true", "yes", "on", "1"})
_FALSE_WORDS = frozenset({"false", "no", "off", "0"})


class Unfit(ValueError):
    """The value is not allowed; its words, where there are any, say why."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value as it was found: where, and whether the place can hold only text (environment, command line)."""

    value: object
    origin: str
    is_text: bool = False


class Kind(Protocol):
    """What one key accepts."""

    @property
    def allowed(self) -> str:
        """The words that follow "allowed is"."""

    def read(self, found: Found) -> object:
        """Return the typed value. Raises Unfit or another ValueError when it is not allowed."""


@dataclass(frozen=True, slots=True, repr=False)
class Credential:
    """Something only the kiosk and a service know. Empty: not given."""

    text: str = ""

    def __bool__(self) -> bool:
        """Return whether it was given."""
        return bool(self.text)

    def __repr__(self) -> str:
        """Hide the words: a repr ends up in logs and tracebacks."""
        return "Credential(******)" if self.text else "Credential()"


@dataclass(frozen=True, slots=True)
class Text:
    """Words of any kind."""

    allowed: str = "text in quotes"
    shape: str = ".*"

    def read(self, found: Found) -> str:
        """Return the text without the spaces around it."""
        if not isinstance(found.value, str) or not re.fullmatch(self.shape, found.value.strip()):
            raise Unfit
        return found.value.strip()


@dataclass(frozen=True, slots=True)
class Between:
    """A number with limits, both included."""

    least: float
    most: float
    unit: str = ""

    @property
    def allowed(self) -> str:
        """Name the limits and the unit."""
        return f"a number from {self.least:g} to {self.most:g} {self.unit}".rstrip()

    def read(self, found: Found) -> float:
        """Return the number; text counts only where nothing but text can stand."""
        value = found.value
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise Unfit
        if isinstance(value, str) and not found.is_text:
            raise Unfit
        number = float(value)
        if math.isnan(number) or not self.least <= number <= self.most:
            raise Unfit
        return number


@dataclass(frozen=True, slots=True)
class Whole(Between):
    """A whole number with limits, both included."""

    @property
    def allowed(self) -> str:
        """Name the limits and the unit."""
        return f"a whole number from {self.least:g} to {self.most:g} {self.unit}".rstrip()

    def read(self, found: Found) -> int:
        """Return the number."""
        if isinstance(found.value, float):
            raise Unfit
        number = Between.read(self, found)
        if number != int(number):
            raise Unfit
        return int(number)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def allowed(self) -> str:
        """List the words."""
        return "one of " + ", ".join(self.words)

    def read(self, found: Found) -> str:
        """Return the word."""
        if found.value not in self.words:
            raise Unfit
        return str(found.value)


@dataclass(frozen=True, slots=True)
class SomeOf:
    """One or more of a few words, each once; their order counts. With `or_none` the list may be empty."""

    words: tuple[str, ...]
    or_none: bool = False

    @property
    def allowed(self) -> str:
        """List the words."""
        return f"a list of {'any' if self.or_none else 'one or more'} of " + ", ".join(self.words)

    def read(self, found: Found) -> tuple[str, ...]:
        """Return the words; where nothing but text can stand, commas part them."""
        listed = self.listed(found)
        if (not listed and not self.or_none) or len(set(listed)) < len(listed) or set(listed) - set(self.words):
            raise Unfit
        return listed

    def listed(self, found: Found) -> tuple[str, ...]:
        """Return what stands there, whether it is allowed or not."""
        if found.is_text:
            return tuple(word.strip() for word in str(found.value).split(",") if word.strip())
        return tuple(str(word) for word in found.value) if isinstance(found.value, list) else ()


@dataclass(frozen=True, slots=True)
class Switch:
    """Yes or no."""

    allowed: ClassVar[str] = "true or false"

    def read(self, found: Found) -> bool:
        """Return the answer; text counts only where nothing but text can stand."""
        if isinstance(found.value, bool):
            return found.value
        word = str(found.value).lower() if found.is_text else ""
        if word in _TRUE_WORDS or word in _FALSE_WORDS:
            return word in _TRUE_WORDS
        raise Unfit


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that a whole scan must fit; empty: nothing is of this kind."""

    allowed: ClassVar[str] = "a regular expression, in single quotes"

    def read(self, found: Found) -> str:
        """Return the expression. What does not compile is refused here, not at the first scan."""
        if not isinstance(found.value, str):
            raise Unfit
        try:
            re.compile(found.value)
        except re.error as error:
            raise Unfit(str(error)) from error
        return found.value


@dataclass(frozen=True, slots=True)
class Table:
    """A table of words."""

    allowed: ClassVar[str] = "a table of texts"

    def read(self, found: Found) -> Mapping[str, str]:
        """Return the table as it stands."""
        if not isinstance(found.value, dict) or not all(isinstance(text, str) for text in found.value.values()):
            raise Unfit
        return found.value


@dataclass(frozen=True, slots=True)
class Hidden:
    """A credential: never in the file, never shown."""

    allowed: ClassVar[str] = "a file of this name in the secrets directory, or the environment"
    is_hidden: ClassVar[bool] = True

    def read(self, found: Found) -> Credential:
        """Return the credential. Raises Unfit when it stands in the file."""
        if not found.is_text or not isinstance(found.value, str):
            raise Unfit
        return Credential(found.value.strip())
