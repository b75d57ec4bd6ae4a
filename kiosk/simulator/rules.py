"""The service's own rules, pure: which codes it gives, how it writes times, how it refuses."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

ALPHABET = "BCDFGHJKMNPQRTVWX346789"
"""What codes are made of: nothing that reads like another (0 O, 1 I L, 5 S, 2 Z), no vowel that could spell a word."""

PICKUP_CODE_LENGTH = 6
RETURN_CODE_LENGTH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What this service agrees to.

    `seed` decides every id, code and token. `credentials` are the client id and
    secret of the token operation. The three spans are in seconds; the deposit's
    is the contract's sample (one day), the token's is documented (four hours).
    """

    seed: int = 1
    credentials: tuple[str, str] = ("demo-kiosk", "demo-only")
    reservation_lasts_s: int = 7 * 86_400
    deposit_lasts_s: int = 86_400
    access_lasts_s: int = 14_400


class Refused(Exception):
    """The service says no: an HTTP status of the contract, its error code and a sentence naming nobody."""

    def __init__(self, status: int, code: str, words: str) -> None:
        """Keep all three as the reply will carry them."""
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.words = words


def bad_request(code: str, words: str) -> Refused:
    """Return the refusal of something that cannot be done as asked (400)."""
    return Refused(400, code, words)


def not_found(what: str) -> Refused:
    """Return the refusal of something this service does not know (404)."""
    return Refused(404, f"{what}NotFound", f"This {what} is not known here.")


def unauthorized() -> Refused:
    """Return the refusal of a caller without a valid token or credentials (401)."""
    return Refused(401, "unauthorized", "The credentials are missing, wrong or expired.")


def code(seed: int, purpose: str, nth: int, length: int) -> str:
    """Return the `nth` code for `purpose`: always the same for the same seed, nearly always unlike the others."""
    number = int.from_bytes(_digest(seed, purpose, nth))
    letters = []
    for _ in range(length):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)


def service_id(seed: int, purpose: str, nth: int) -> str:
    """Return the `nth` id for `purpose`, 24 hexadecimal characters like the contract's samples."""
    return _digest(seed, purpose, nth).hex()[:24]


def _digest(seed: int, purpose: str, nth: int) -> bytes:
    return hashlib.sha256(f"{seed}/{purpose}/{nth}".encode()).digest()


def written(moment: float) -> str:
    """Return POSIX seconds as the contract writes times: ISO 8601, UTC, whole seconds, `Z`."""
    return datetime.fromtimestamp(int(moment), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
