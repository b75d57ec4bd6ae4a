"""News for the person at the screen."""

from enum import StrEnum


class Notice(StrEnum):
    """News for the person at the screen. The words are written by the screens."""

    ALREADY_HERE = "already-here"
    STAFF_MUST_LOOK = "staff-must-look"
    OFFLINE = "offline"
    SERVICE_TROUBLE = "service-trouble"
    NO_ROOM = "no-room"
    NOT_DELIVERED = "not-delivered"
    OUT_OF_ORDER = "out-of-order"
    TOO_LATE = "too-late"
    DID_NOT_OPEN = "did-not-open"
    WRONG_CODE = "wrong-code"
    TRY_LATER = "try-later"
    NOTHING_HERE = "nothing-here"
    EXPIRED = "expired"
    ASK_STAFF = "ask-staff"
    PLEASE_CLOSE = "please-close"
    FINISH_LATER = "finish-later"
    SCAN_AGAIN = "scan-again"
    CODE_AGAIN = "code-again"
    CASE_NOTED = "case-noted"
    THANKS = "thanks"
    DELIVERED = "delivered"
    NOTHING_RETURNED = "nothing-returned"
    CLOSE_FIRST = "close-first"
    STILL_IN_HAND = "still-in-hand"
    PARCEL_JOINED = "parcel-joined"
    UNREADABLE = "unreadable"
