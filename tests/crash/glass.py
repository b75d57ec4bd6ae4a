"""What passes between a kiosk without a window and the person in front of it."""

import asyncio
import pickle
from dataclasses import dataclass

from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Entry

_SIZE = 4  # bytes that say how long what follows is


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen shows this now."""

    kiosk: Kiosk


@dataclass(frozen=True, slots=True)
class Asked:
    """The screen asks "more time?"; None: no more."""

    left: float | None


@dataclass(frozen=True, slots=True)
class Ended:
    """The kiosk has ended; `fault` is what it ended of, empty when it was told to."""

    fault: str = ""


@dataclass(frozen=True, slots=True)
class Bug:
    """A bug ended one effect."""

    text: str


@dataclass(frozen=True, slots=True)
class Did:
    """A person touched the screen."""

    event: Event


@dataclass(frozen=True, slots=True)
class Typed:
    """A person typed."""

    entry: Entry
    text: str


@dataclass(frozen=True, slots=True)
class SaidNo:
    """A person answered "more time?" with no."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Everything is in place: the kiosk may start."""


@dataclass(frozen=True, slots=True)
class End:
    """The kiosk is told to stop."""


Word = Shown | Asked | Ended | Bug | Did | Typed | SaidNo | Begin | End


def say(writer: asyncio.StreamWriter, word: Word) -> None:
    """Send a word; nothing where nobody listens any more."""
    body = pickle.dumps(word)
    writer.write(len(body).to_bytes(_SIZE) + body)


async def hear(reader: asyncio.StreamReader) -> Word | None:
    """Return the next word, or None when the other end is gone."""
    try:
        size = int.from_bytes(await reader.readexactly(_SIZE))
        word: Word = pickle.loads(await reader.readexactly(size))  # noqa: S301  # our own process
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return word
