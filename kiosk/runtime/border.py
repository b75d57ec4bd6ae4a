"""Where words become events: scans and typed text come in, values and digests go on.

What proves a right (a pickup code, a personal id, a return code) goes no
further than here: the flows, the journal and the log see its keyed digest.
"""

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain import Claim, ClaimKind, Secret, Signature, TrackingNumber
from kiosk.errors import ConfigurationError
from kiosk.flows.events import Claimed, CourierShown, Event, ScannedLabel, Signed, Unreadable
from kiosk.flows.service_events import PinTyped, StaffBadged
from kiosk.flows.states import Entry

LONGEST = 128  # characters; longer ones are noise or an attack (reliability.md A7)
REPEAT = 1.5  # seconds in which the same scan is one scan (flows.md section 12)
COURIER = "courier"  # the same for a courier's badge or code
STAFF_BADGE = "staff-badge"  # what the digest of a staff badge is kept under, so that it is no recipient's id
KEPT = 4  # secrets in memory at once; a visit needs one

TYPED = {
    Entry.PICKUP_CODE: ClaimKind.PICKUP_CODE,
    Entry.PERSONAL_ID: ClaimKind.PERSONAL_ID,
    Entry.RETURN_CODE: ClaimKind.RETURN_CODE,
}


@dataclass(frozen=True, slots=True)
class ScanPatterns:
    """What the site's codes look like: regular expressions for the whole scan, ASCII, upper case, no spaces.

    An empty pattern fits nothing. The pickup code's default is what the API's
    sample shows: six letters and digits (api/facts.md section 4.8).
    """

    badge: str = ""
    return_code: str = ""
    pickup_code: str = "[A-Z0-9]{6}"
    staff_badge: str = ""
    courier: str = ""


class Border:
    """Turns raw scans and typed text into events.

    A scan that fits several patterns is, in this order: a staff badge, a badge, a
    return code, a pickup code, a courier's badge or code, a label.
    """

    def __init__(self, key: bytes, patterns: ScanPatterns, now: Callable[[], float]) -> None:
        """Digest under `key`; `now` counts seconds. Raises ConfigurationError for a pattern that is none."""
        self._key = key
        self._now = now
        self._patterns = {
            ClaimKind.PERSONAL_ID: _compiled("badge", patterns.badge),
            ClaimKind.RETURN_CODE: _compiled("return_code", patterns.return_code),
            ClaimKind.PICKUP_CODE: _compiled("pickup_code", patterns.pickup_code),
        }
        self._courier = _compiled("courier", patterns.courier)
        self._staff = _compiled("staff_badge", patterns.staff_badge)
        self._secrets: dict[str, Secret] = {}
        self._pin: Secret | None = None
        self._signature: Signature | None = None
        self._last = ("", -REPEAT)

    def scanned(self, raw: str, *, staff: bool = False, courier: bool = False) -> Event | None:
        """Return what was scanned; None for the same scan once more within 1.5 s of its last appearance.

        `staff`: somebody signs in as staff, so whatever is scanned is a staff badge. `courier`: a courier signs in, so
        what fits the couriers' pattern is nothing else.

        Here and not in the drivers: two scanners may read one label, and every driver would need the rule.
        """
        now = self._now()
        text, at = self._last
        self._last = (raw, now)
        if raw == text and now - at < REPEAT:
            return None
        if len(raw) > LONGEST:
            return Unreadable()
        if courier and self._is_couriers(raw):
            return self._couriers(raw)
        return self.badged(raw) if staff else self._sorted(raw)

    def typed(self, entry: Entry, raw: str) -> Event:
        """Return what was typed where `entry` was asked for; Unreadable when it cannot be that."""
        if entry in (Entry.LABEL, Entry.RECEIPT):
            return _label(raw, typed=True)
        if entry is Entry.COURIER:
            return self._couriers(raw)
        kind = TYPED[entry]
        secret = Secret.parse(raw)
        # A badge's pattern describes its barcode, not the id that people type.
        pattern = None if kind is ClaimKind.PERSONAL_ID else self._patterns[kind]
        if secret is None or (pattern is not None and not pattern.fullmatch(secret.text)):
            return Unreadable()
        return self._claimed(kind, secret)

    def badged(self, raw: str) -> Event:
        """Return the staff badge that was shown or typed; Unreadable when it cannot be one."""
        secret = Secret.parse(raw)
        return Unreadable() if secret is None else StaffBadged(self.badge_digest(secret))

    def pin_typed(self, raw: str) -> Event:
        """Keep the PIN for the check that follows, and for nothing else; Unreadable when it cannot be one."""
        self._pin = Secret.parse(raw)
        return Unreadable() if self._pin is None else PinTyped()

    def pin(self) -> Secret | None:
        """Return the PIN that was typed last, once."""
        pin, self._pin = self._pin, None
        return pin

    def signed(self, strokes: object) -> Event:
        """Keep what was drawn for the effect that follows, and for nothing else; Unreadable when it is nothing."""
        self._signature = Signature.parse(strokes)
        return Unreadable() if self._signature is None else Signed()

    def signature(self) -> Signature | None:
        """Return what was drawn last, once."""
        signature, self._signature = self._signature, None
        return signature

    def courier_digest(self, secret: Secret) -> str:
        """Return the keyed digest of a courier's badge or a carrier's code."""
        return self._keyed(COURIER, secret)

    def badge_digest(self, secret: Secret) -> str:
        """Return the keyed digest of a staff badge."""
        return self._keyed(STAFF_BADGE, secret)

    def digest(self, kind: ClaimKind, secret: Secret) -> str:
        """Return the keyed digest of `secret`; the same words of another kind have another one."""
        return self._keyed(kind.value, secret)

    def _keyed(self, kind: str, secret: Secret) -> str:
        return hmac.digest(self._key, f"{kind}:{secret.text}".encode(), hashlib.sha256).hex()

    def pseudonym(self, words: str) -> str:
        """Return what stands for `words` in the audit trail: 64 bits under the key, the same for ever."""
        return hmac.digest(self._key, f"audit:{words}".encode(), hashlib.sha256).hex()[:16]

    def secret(self, claim: Claim) -> Secret | None:
        """Return the words behind `claim` while they are still in memory."""
        return self._secrets.get(claim.digest)

    def forget(self, claim: Claim) -> None:
        """Drop the words behind `claim`: nothing will ask for them again."""
        self._secrets.pop(claim.digest, None)

    def _sorted(self, raw: str) -> Event:
        secret = Secret.parse(raw)
        if secret is not None and self._staff is not None and self._staff.fullmatch(secret.text):
            return self.badged(raw)
        if secret is not None:
            for kind, pattern in self._patterns.items():
                if pattern is not None and pattern.fullmatch(secret.text):
                    return self._claimed(kind, secret)
        return self._couriers(raw) if self._is_couriers(raw) else _label(raw)

    def _is_couriers(self, raw: str) -> bool:
        secret = Secret.parse(raw)
        return secret is not None and self._courier is not None and self._courier.fullmatch(secret.text) is not None

    def _couriers(self, raw: str) -> Event:
        secret = Secret.parse(raw)
        return Unreadable() if secret is None else CourierShown(self.courier_digest(secret))

    def _claimed(self, kind: ClaimKind, secret: Secret) -> Claimed:
        claim = Claim(kind, self.digest(kind, secret))
        self._secrets.pop(claim.digest, None)
        self._secrets[claim.digest] = secret
        while len(self._secrets) > KEPT:
            del self._secrets[next(iter(self._secrets))]
        return Claimed(claim)


def _label(raw: str, *, typed: bool = False) -> Event:
    number = TrackingNumber.parse(raw)
    return Unreadable() if number is None else ScannedLabel(number, typed)


def _compiled(name: str, pattern: str) -> re.Pattern[str] | None:
    try:
        return re.compile(pattern, re.ASCII) if pattern else None
    except re.error as error:
        raise ConfigurationError([f"{name}: {pattern!r} is no regular expression: {error}"]) from None
