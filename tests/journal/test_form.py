"""The form in which events and the kiosk are written belongs to the version of the tables, and rises with it."""

import enum
import hashlib
import json
from dataclasses import dataclass, fields, is_dataclass
from typing import get_args, get_type_hints

from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.journal.migrations import MIGRATIONS

FORMS = {3: "dcbb57d57186f32a"}
"""By version. Until a version is released its form may change here; afterwards a migration is appended for another."""


def form_of(kind: object) -> str:
    """Return the digest of everything that is written for a `kind`: names, fields, their types and the enums' words."""
    found: dict[str, object] = {}
    _described(kind, found)
    return hashlib.sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()[:16]


def _described(kind: object, found: dict[str, object]) -> None:
    for part in get_args(kind):
        _described(part, found)
    if not isinstance(kind, type) or kind.__name__ in found:
        return
    if issubclass(kind, enum.Enum):
        found[kind.__name__] = [member.value for member in kind]
    elif is_dataclass(kind):
        hints = get_type_hints(kind)
        found[kind.__name__] = {field.name: str(field.type) for field in fields(kind)}
        for field in fields(kind):
            _described(hints[field.name], found)


def test_another_form_is_another_version() -> None:
    assert FORMS.get(len(MIGRATIONS)) == form_of(tuple[Kiosk, Event])


def test_one_field_or_one_word_makes_another_form() -> None:
    class One(enum.Enum):
        WORD = "word"

    class Two(enum.Enum):
        WORD = "word"
        OTHER = "other"

    def holding(word: type[enum.Enum], **more: type) -> str:
        word.__name__ = "Word"
        return form_of(dataclass(type("Held", (), {"__annotations__": {"word": word, **more}})))

    assert len({holding(One), holding(Two), holding(One, more=int)}) == 3
