"""What is tried: a visit, a point of it at which the kiosk is killed, and what it finds when it comes back."""

from dataclasses import dataclass
from enum import StrEnum

SYSCALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "rename")
"""Where storage can be cut: before the Nth of these calls on a file of the journal's folder."""

MESSAGES = ("request", "late", "effect", "reply", "frame", "pulse", "answer")
"""Where a message can be cut, the Nth of its kind:

request  the kiosk has sent it, the service never gets it
late     the service does what was asked, when another kiosk runs already
effect   the service has done what was asked, the reply never leaves
reply    the reply is in the kiosk's socket
frame    the kiosk has written it, the lock board never hears it
pulse    the lock board has acted on an unlock
answer   the board's answer is in the kiosk's port
"""

KINDS = SYSCALLS + MESSAGES


class Door(StrEnum):
    """How the door stands when the kiosk comes back; one that was locked is forced open."""

    OPEN = "open"
    SHUT = "shut"


class Back(StrEnum):
    """What the person does then."""

    RESCANS = "rescans"
    RETYPES = "retypes"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Point:
    """The Nth of a kind in a visit; number 0 is never reached. `journal` is which one remembers (journals.py)."""

    visit: str
    kind: str
    number: int
    journal: str = "real"


@dataclass(frozen=True, slots=True)
class Case:
    """One life that is killed at `point`, and the next one."""

    point: Point
    door: Door
    back: Back

    def __str__(self) -> str:
        at = self.point
        words = [at.visit, at.kind, str(at.number), self.door, self.back]
        return ":".join(words if at.journal == "real" else [*words, at.journal])

    @classmethod
    def parse(cls, text: str) -> "Case":
        """Return the case that was written as `text`. Raises ValueError."""
        visit, kind, number, door, back, *journal = text.split(":")
        if kind not in KINDS:
            raise ValueError(f"{kind} is none of {', '.join(KINDS)}")
        return cls(Point(visit, kind, int(number), *journal), Door(door), Back(back))

    @property
    def has_let_go(self) -> bool:
        """Whether the person put the parcel in, or took it, while nobody looked: with every second point."""
        return self.point.number % 2 == 0


Ways = tuple[tuple[Door, Back], ...]
CASES: Ways = tuple((door, back) for door in Door for back in Back)
POLLED = ("frame", "answer")
"""The boards are asked 20 times a second and mostly say the same: each of these points is tried with both doors, and
each of the three ways back with every third."""


def ways_of(number: int) -> Ways:
    """Return the ways back from the Nth polled point."""
    ways = tuple(Back)
    return tuple((door, ways[(number + place) % len(ways)]) for place, door in enumerate(Door))
