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
    """Whether the service has this fact is unknown."""

    id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The service definitely refuses this fact."""

    id: int
