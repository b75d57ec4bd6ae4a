"""Turns events and the kiosk into text and back.

A member of a union carries its class name. A field that was added since may be
missing in an old text if it has a default; one this version does not know makes
the text unreadable, because a newer version may have meant something by it.
"""

import json
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


def _converter() -> JsonConverter:
    converter = make_converter(forbid_extra_keys=True)
    for union in (Fact, Visit, Event):
        configure_tagged_union(union, converter)
    return converter


class Codec:
    """Writes and reads what the journal keeps, as JSON."""

    def __init__(self) -> None:
        self._converter = _converter()

    def event(self, event: Event) -> str:
        """Return `event` as text."""
        return self._converter.dumps(event, unstructure_as=Event)

    def kiosk(self, kiosk: Kiosk) -> str:
        """Return the whole kiosk as text."""
        return self._converter.dumps(kiosk)

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
            return self._converter.loads(body, kind)
        except (BaseValidationError, json.JSONDecodeError, KeyError, TypeError, ValueError):
            # The cause would carry the body, and with it names and numbers.
            raise JournalError("written by another version, or damaged") from None
