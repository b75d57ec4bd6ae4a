"""What becomes of an owed fact. Each carries the `id` of its row in the outbox."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """The time of an owed fact has come."""

    id: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """The service has this fact. `code_digest` is the keyed digest of the pickup code it gave, if any."""

    id: int
    code_digest: str = ""
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Whether the service has this fact is unknown.

    `share`, from 0 to 1 and drawn by chance, says how much of the growing wait is waited, so that a city of kiosks
    does not come back in the same second. `wait` is how many seconds the service asked to be left alone.
    """

    id: int
    share: float = 0.0
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class Refused:
    """The service definitely refuses this fact. `status` is the HTTP status it did so with."""

    id: int
    status: int = 0
