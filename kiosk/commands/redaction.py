"""What of the kiosk's papers may leave it: settings and log lines without a name, a code, a parcel or an address.

Everything is an allow-list: what is not known to be harmless stays here.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass

from kiosk.config import KEYS, KINDS, Settings
from kiosk.config.kinds import Between, OneOf, SomeOf, Switch, Whole
from kiosk.domain import Contact, DirectoryEntry, TrackingNumber
from kiosk.flows.ledger import Kiosk

_SHOWN = (Between, Whole, Switch, OneOf, SomeOf)
_OWN = ("kiosk.", "hardware.")
_LEFT_OUT = "(left out)"
# Fields that hold a digest of a code, a badge or an id, or what somebody has typed.
_OF_PEOPLE = frozenset({"digest", "badge", "second", "code", "courier", "typed"})
_SHORTEST = 3  # signs: a shorter word is in every text
# The members of a log line that hold words of the program's own, figures, or a locker's number.
_MEMBERS = frozenset(
    {
        *("event", "level", "timestamp", "logger", "visit", "turn", "state", "was", "unit", "button", "reason"),
        *("problem", "sense", "failure", "status", "notice", "asks", "fault", "alarm", "language", "board", "took_s"),
    }
)
_HARMLESS = re.compile(r"(?!.*[0-9]{5})[A-Za-z0-9_.,:+-]{0,64}")
_MOMENT = re.compile(r"[0-9T:.+Z-]{10,40}")
_LONG_FIGURES = re.compile(r"\S*[0-9]{5,}\S*|\S*[^\x20-\x7e]\S*|\S*[@\"'=]\S*|\S*://\S*")


def settings_lines(settings: Settings) -> Iterator[str]:
    """Yield every setting: numbers, switches and choices as they are, of free words only whether they were said."""
    for key in KEYS:
        section, _, name = key.partition(".")
        value = getattr(getattr(settings, section), name)
        yield f"{key} = {value if isinstance(KINDS[key], _SHOWN) else 'said' if value else 'not said'}"
    for unit in settings.bank():
        named = {entry.name: getattr(unit, entry.name) for entry in fields(unit) if entry.name not in ("id", "door")}
        words = ", ".join(f"{name} {value}" for name, value in named.items())
        yield f"locker {unit.id}: board {unit.door.board}, lock {unit.door.lock}, {words}"


def private_words(kiosk: Kiosk, settings: Settings, people: Collection[str]) -> frozenset[str]:
    """Return all that the kiosk knows of people, parcels and the site, to be struck out wherever it stands.

    `people` are the words of the files that say who may sign in.
    """
    words = {*_known(kiosk), *people}
    said = (getattr(getattr(settings, section), name) for section, _, name in (key.partition(".") for key in KEYS))
    words |= {value for value in said if isinstance(value, str)} - _choices()
    return frozenset(word for word in words if len(word) >= _SHORTEST)


def _known(part: object) -> Iterator[str]:
    """Yield the words of people and parcels in any part of the kiosk: by their kind, so that no new state is missed."""
    match part:
        case TrackingNumber(text=text):
            yield text
        case Contact(id=contact):
            yield contact
        case DirectoryEntry(contact=contact, name=name, place=place):
            yield from (contact.id, name, place)
        case Mapping():
            # A unit is kept under its number, which is no secret.
            yield from (key for key, value in part.items() if key != getattr(value, "id", None))
            yield from (word for value in part.values() for word in _known(value))
        case tuple() | frozenset():
            yield from (word for each in part for word in _known(each))
        case _ if is_dataclass(part):
            held = {entry.name: getattr(part, entry.name) for entry in fields(part)}
            yield from (word for name, word in held.items() if name in _OF_PEOPLE and isinstance(word, str))
            yield from (word for value in held.values() for word in _known(value))
        case _:
            return


def _choices() -> set[str]:
    return {str(word) for kind in KINDS.values() if isinstance(kind, OneOf | SomeOf) for word in kind.words}


def log_line(line: str, private: Collection[str]) -> str | None:
    """Return what of a line of the log may leave; None for one that is not of the log's form."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    logger = str(said.get("logger", ""))
    kept: dict[str, object] = {}
    for name, value in said.items():
        if name not in _MEMBERS:
            continue
        if name == "event" and logger:
            kept[name] = _sentence(str(value), private) if logger.startswith(_OWN) else _LEFT_OUT
        elif isinstance(value, int | float):
            kept[name] = value
        else:
            shape = _MOMENT if name == "timestamp" else _HARMLESS
            kept[name] = struck(str(value), private) if shape.fullmatch(str(value)) else _LEFT_OUT
    return json.dumps(kept)


def _sentence(words: str, private: Collection[str]) -> str:
    """Return a sentence of the kiosk's own rooms, without what could be an address, a number or a quotation."""
    return _LONG_FIGURES.sub("*", struck(words, private))


def struck(text: str, private: Collection[str]) -> str:
    """Return `text` with every private word struck out, the longest first."""
    for word in sorted(private, key=len, reverse=True):
        text = text.replace(word, "*")
    return text
