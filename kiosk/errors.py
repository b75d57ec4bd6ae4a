"""Everything that can go wrong, in one tree.

KioskError
├── ConfigurationError    what the site wrote cannot be used: say each fault and stop
├── ApiError
│   ├── Unreachable       no answer: the outcome is unknown, read before writing again
│   ├── Rejected          the service said no, for good
│   ├── Unauthorized      it does not accept our credentials
│   ├── Overloaded        it said no for now: 429 or 5xx
│   └── Malformed         an answer we cannot read
├── HardwareError
│   ├── Disconnected      the device is not there
│   └── Silent            the device is there and does not answer
├── StartAnew             staff want the program to begin anew: no fault, an end
└── JournalError          what the kiosk knows cannot be written: stop before anything is promised
    ├── JournalDamaged    it cannot be read any more: move it aside and ask staff
    └── AlreadyRunning    another kiosk has it: open nothing

Flows never see an exception. The edge turns it into `Failed`, which carries the
error's `failure`; each leaf an effect can end with has one of its own.
"""

from enum import StrEnum
from typing import ClassVar


class Failure(StrEnum):
    """Why an effect had no result, in the words the flows match on."""

    UNREACHABLE = "unreachable"
    REJECTED = "rejected"
    UNAUTHORIZED = "unauthorized"
    OVERLOADED = "overloaded"
    MALFORMED = "malformed"
    DISCONNECTED = "disconnected"
    SILENT = "silent"


class KioskError(Exception):
    """The root. Its words are for staff and the log, so they name no person and no code."""


class ConfigurationError(KioskError):
    """The site's settings cannot be used."""

    def __init__(self, faults: list[str]) -> None:
        """Keep one line per fault: the key, what was found, what is allowed."""
        super().__init__("\n".join(faults))
        self.faults = faults


class StartAnew(KioskError):
    """Staff want the program to end and be started again."""


class JournalError(KioskError):
    """The journal cannot be opened, read or written."""


class JournalDamaged(JournalError):
    """What the journal's file holds is not what was written into it."""


class AlreadyRunning(JournalError):
    """Another kiosk runs on this journal."""


class EffectError(KioskError):
    """An effect ended without a result."""

    failure: ClassVar[Failure]


class ApiError(EffectError):
    """The Locker API gave no usable answer."""


class Unreachable(ApiError):
    """No answer came, or it broke off; whether the request had an effect is unknown."""

    failure = Failure.UNREACHABLE


class Rejected(ApiError):
    """The service refused the request for good."""

    failure = Failure.REJECTED

    def __init__(self, operation: str, status: int, code: str = "") -> None:
        """Keep which operation was refused, with which HTTP status and service error code."""
        super().__init__(f"{operation}: refused with {status} {code}".rstrip())
        self.operation = operation
        self.status = status
        self.code = code


class Unauthorized(ApiError):
    """The service does not accept the kiosk's credentials."""

    failure = Failure.UNAUTHORIZED


class Overloaded(ApiError):
    """The service answered that it cannot serve now (429 or 5xx); the outcome of a write is unknown."""

    failure = Failure.OVERLOADED

    def __init__(self, words: str = "", wait_s: float = 0.0) -> None:
        """Keep for how many seconds the service asked to be left alone; 0 where it did not say."""
        super().__init__(words)
        self.wait_s = wait_s


class Malformed(ApiError):
    """The service answered something we cannot read; the outcome of a write is unknown."""

    failure = Failure.MALFORMED


class Intercepted(Malformed):
    """Something between us and the service answered in its place: a captive portal, a proxy (reliability.md B1)."""


class HardwareError(EffectError):
    """A device gave no usable answer."""


class Disconnected(HardwareError):
    """The port is gone or cannot be opened."""

    failure = Failure.DISCONNECTED


class Silent(HardwareError):
    """The port works; the device did not answer in time."""

    failure = Failure.SILENT
