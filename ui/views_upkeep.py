"""From what the kiosk knows to what staff see of the kiosk itself. No Qt, no decision."""

from collections.abc import Sequence
from typing import assert_never

from kiosk.flows import service_states as s
from kiosk.flows.ledger import DeadLetter, Kiosk
from kiosk.flows.queries import dead_letters
from kiosk.flows.service_queries import held_up_by, left_behind, unvouched
from kiosk.flows.upkeep import may_retry
from ui.view import Flow, View

_TAIL = 4  # signs of a label that are shown, as in views_staff


def view(kiosk: Kiosk, state: s.Upkeep) -> View:
    """Return the screen for where staff see to the kiosk itself."""
    match state:
        case s.AtKiosk():
            return _kiosk(kiosk, state)
        case s.AtLetter(letter=number):
            return _letter(kiosk, number)
        case s.Settling(letter=number):
            units = [letter.fact.unit for letter in kiosk.dead_letters if letter.id == number]
            return question("settle", unit=next(iter(units), ""))
        case s.Renewing(refused=refused):
            doors = held_up_by(kiosk) if refused else ()
            return question("restart-refused" if doors else "restart", doors=doors)
        case s.Bundling(part=part):
            parts = list(s.Part)
            return question("bundling", step=parts.index(part) + 1, of=len(parts))
        case s.Bundled(failed=failed):
            endings = {None: "bundled", s.Part.PLACE: "no-stick"}
            return question(endings.get(failed, "not-written"))
        case _:
            assert_never(state)


def _kiosk(kiosk: Kiosk, state: s.AtKiosk) -> View:
    props: dict[str, object] = {
        "online": kiosk.online,
        "owed": len(kiosk.outbox),
        "oldest": min((row.since for row in kiosk.outbox), default=0.0) * 1000,  # QML counts milliseconds
        "refused": len(kiosk.dead_letters),
        "unvouched": len(unvouched(kiosk)),
        "habitsKept": state.kept,
        "leftBehind": list(left_behind(kiosk)),
    }
    return View(Flow.STAFF, "ThisKiosk", props)


def _letter(kiosk: Kiosk, number: int) -> View:
    """Return the refused fact of this number; one that is not there any more looks like nothing."""
    found = next(((letter, remedy) for letter, remedy in dead_letters(kiosk) if letter.id == number), None)
    if found is None:
        return _letter_of(None, "", retry=False, ahead=0)
    letter, remedy = found
    ahead = sum(other.id > number for other in kiosk.dead_letters)
    return _letter_of(letter, remedy.value, retry=may_retry(kiosk, letter), ahead=ahead)


def _letter_of(letter: DeadLetter | None, remedy: str, *, retry: bool, ahead: int) -> View:
    tails = [number.text[-_TAIL:] for number in letter.fact.numbers] if letter else []
    props: dict[str, object] = {
        "unit": letter.fact.unit if letter else "",
        "remedy": remedy,
        "parcels": tails,
        "status": letter.status if letter else 0,
        "at": letter.at * 1000 if letter else 0.0,
        "retryable": retry,
        "ahead": ahead,
    }
    return View(Flow.STAFF, "Letter", props)


def question(
    what: str, *, unit: str = "", step: int = 0, of: int = 0, parcels: Sequence[str] = (), doors: Sequence[str] = ()
) -> View:
    """Return one question of staff's; `parcels` are the last signs of those to choose from, `doors` those to close."""
    props: dict[str, object] = {"what": what, "unit": unit, "step": step, "of": of, "parcels": list(parcels)}
    props["doors"] = list(doors)
    return View(Flow.STAFF, "Question", props)
