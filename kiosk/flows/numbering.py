"""Numbers for parcels that come without one: PREFIX-SERIAL and a check character (ISO/IEC 7064, MOD 37,36)."""

import re

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SERIAL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # what is written by hand: no I, L, O and U
_LENGTH = 7  # signs of a serial: seconds until the year 3058


def make(prefix: str, serial: int) -> str:
    """Return the number of `serial`, at least 0, at the kiosk of `prefix`, which holds letters A to Z and digits."""
    signs = ""
    for _ in range(_LENGTH):
        serial, sign = divmod(serial, len(_SERIAL))
        signs = _SERIAL[sign] + signs
    return f"{prefix}-{signs}{_check(prefix + signs)}"


def is_misread(prefix: str, text: str) -> bool:
    """Tell whether `text` looks like a number of the kiosk of `prefix` and is none.

    One wrong sign is always found, two neighbours that changed places but for one pair in a hundred.
    """
    found = re.fullmatch(f"{re.escape(prefix)}-([0-9A-Z]{{{_LENGTH}}})([0-9A-Z])", text.upper())
    return found is not None and _check(prefix + found[1]) != found[2]


def _check(text: str) -> str:
    product = 36
    for sign in text:
        product = ((product + _SIGNS.index(sign)) % 36 or 36) * 2 % 37
    return _SIGNS[(37 - product) % 36]
