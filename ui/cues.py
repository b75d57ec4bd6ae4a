"""Which change on the glass is heard as which sound. No Qt, no decision."""

from enum import StrEnum

from ui.view import Flow, View

GOOD = frozenset({"already-here", "case-noted", "staff-called", "parcel-joined", "delivered", "thanks"})
WRONG = frozenset(
    {
        "staff-must-look",
        "offline",
        "expected-only",
        "service-trouble",
        "no-room",
        "no-receipt",
        "size-taken",
        "out-of-order",
        "locker-silent",
        "did-not-open",
        "wrong-code",
        "id-or-pin",
        "try-later",
        "expired",
        "please-close",
        "close-first",
        "still-in-hand",
        "answer-first",
        "unreadable",
        "staff-unknown",
        "no-such-locker",
        "in-another",
        "of-another",
        "not-known",
    }
)
"""The notices the screens show as a warning (News.qml, kind "warn")."""
_ENDS_WELL = frozenset({"thanks", "delivered"})
_DONE = frozenset({"Summary", "Receipt"})
_CHECKING = frozenset({"Busy", "Entry", "Scan", "Idle", "Collect"})
_CHECKED = frozenset({"Parcels", "Confirm", "Recipient", "SizeChoice"})


class Cue(StrEnum):
    """The sounds (ui/design.md section 7)."""

    TOUCH = "touch"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DONE = "done"
    MORE_TIME = "more-time"
    TICK = "tick"


def cue(before: View, now: View) -> Cue | None:  # noqa: PLR0911  one for each reason
    """Return what is heard when one view follows another, or None."""
    if now.flow is Flow.STAFF:  # its screens are silent (ui/design.md section 7)
        return None
    notice = _notice(now)
    if notice and (notice != _notice(before) or now.screen != before.screen):
        return _of_notice(notice)
    if now.screen == before.screen:
        return Cue.ACCEPTED if ticks(now) and not ticks(before) else None
    if now.screen in _DONE:
        return Cue.DONE
    if now.screen == "Taken":
        return Cue.DONE if now.props.get("opened") else Cue.REFUSED
    if ticks(now) or (now.screen in _CHECKED and before.screen in _CHECKING):
        return Cue.ACCEPTED
    return Cue.REFUSED if now.screen == "OutOfOrder" else None


def ticks(view: View) -> bool:
    """Return whether a door stands open that whoever is at the glass is asked to close: it is heard until it is."""
    if view.screen == "Notice":
        return view.props.get("notice") == "please-close"
    return view.screen == "OpenDoor" and view.flow is not Flow.STAFF and view.props.get("phase") == "open"


def _of_notice(notice: str) -> Cue | None:
    if notice in WRONG:
        return Cue.REFUSED
    if notice in _ENDS_WELL:
        return Cue.DONE
    return Cue.ACCEPTED if notice in GOOD else None


def _notice(view: View) -> str:
    return str(view.props.get("notice", ""))
