"""Turns events and the kiosk into text and back.

A member of a union carries its class name. A field that was added since may be
missing in an old text if it has a default; one this version does not know makes
the text unreadable, because a newer version may have meant something by it.
"""

import json
from functools import cache
from typing import TypeVar

from cattrs import BaseValidationError
from cattrs.preconf.json import JsonConverter, make_converter
from cattrs.strategies import configure_tagged_union

from kiosk.errors import JournalError
from kiosk.flows.effects import Fact
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Visit

T = TypeVar("T")


@cache
def _converter() -> JsonConverter:
    """Build the converter at its first use: that takes 0.1 s, which belongs to the journal's thread."""
    converter = make_converter(forbid_extra_keys=True)
    for union in (Fact, Visit, Event):
        configure_tagged_union(union, converter)
    return converter


class Codec:
    """Writes and reads what the journal keeps, as JSON."""

    def event(self, event: Event) -> str:
        """Return `event` as text."""
        return _converter().dumps(event, unstructure_as=Event)

    def kiosk(self, kiosk: Kiosk) -> str:
        """Return the whole kiosk as text."""
        return _converter().dumps(kiosk)

    def read_event(self, body: str) -> Event:
        """Return the event written as `body`. Raises JournalError when this version cannot read it."""
        return self._read(body, Event)  # type: ignore[arg-type]  # a union is no type to mypy

    def read_kiosk(self, body: str) -> Kiosk:
        """Return the kiosk written as `body`. Raises JournalError when this version cannot read it."""
        if not body.startswith('{"units":'):
            raise JournalError("no kiosk")  # every field has a default, so nothing at all would read as an empty one
        return self._read(body, Kiosk)

    def _read(self, body: str, kind: type[T]) -> T:
        try:
            return _converter().loads(body, kind)
        except (BaseValidationError, json.JSONDecodeError, KeyError, TypeError, ValueError):
            # The cause would carry the body, and with it names and numbers.
            raise JournalError("written by another version, or damaged") from None
