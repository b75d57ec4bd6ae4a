"""What a scripted request meets: named, and the same each time."""

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from tests.visits.virtual.line import HANG, JSON, Act, Back, Fate, Line, swapped
from tests.visits.virtual.served import Reply

Answer = Mapping[str, Any]


def slow(seconds: float) -> Fate:
    """The service takes so long, and then does it."""
    return lambda line, act, back: line.agenda.after(seconds, lambda: back(act(), 0.0))


def answers(status: int, body: bytes = b'{"errorCode":"x"}', **headers: str) -> Fate:
    """Nothing is done; this is what comes back. An underscore in a header's name is a hyphen."""
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return lambda _line, _act, back: back(Reply(status, named or JSON, body), 0.1)


def fails(error: httpx.TransportError) -> Fate:
    """Nothing arrives, and nothing comes back but the error."""
    return lambda _line, _act, back: back(error, 0.1)


def says(change: Callable[[dict[str, Any]], Answer]) -> Fate:
    """It is done, and told as something else."""

    def tell(_line: Line, act: Act, back: Back) -> None:
        reply = act()
        back(Reply(reply.status, reply.headers, swapped(reply.body, lambda said: dict(change(said)))), 0.1)

    return tell


def replies(body: bytes) -> Fate:
    """It is done, and the answer is in no form that was agreed."""

    def tell(_line: Line, act: Act, back: Back) -> None:
        reply = act()
        back(Reply(reply.status, reply.headers, body), 0.1)

    return tell


def before_it_arrives(do: Callable[[], None]) -> Fate:
    """`do` happens before the request has arrived."""

    def meet(_line: Line, _act: Act, back: Back) -> None:
        do()
        back(httpx.ReadError("reset"), HANG)

    return meet


def after_it_is_done(do: Callable[[], None]) -> Fate:
    """The service has done it, then `do` happens, and nothing comes back."""

    def meet(_line: Line, act: Act, back: Back) -> None:
        act()
        do()
        back(httpx.ReadError("reset"), HANG)

    return meet
