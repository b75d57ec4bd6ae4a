"""Where an event led, in one word: another word for whatever counts, the same for whatever does not."""

from dataclasses import replace

import pytest

from kiosk.domain import LockerUnitId
from kiosk.flows.effects import Find, Freed, Why
from kiosk.flows.entries import put
from kiosk.flows.ledger import Code, Fault, Kiosk, Owed, Standing
from kiosk.flows.outcome import counts, outcome
from kiosk.flows.states import Collecting
from kiosk.journal import Codec
from tests.flows.desk import ANNA, ONE, P1, P2, Desk


def before() -> Kiosk:
    desk = Desk()
    desk.deposited()
    fact = Freed(ONE, (P1,), Why.COLLECTED)
    return replace(desk.kiosk, outbox=(Owed(98, fact, 0.0),))


def stays(kiosk: Kiosk, **other: object) -> Kiosk:
    unit = kiosk.units[ONE]
    return put(kiosk, replace(unit, stays=tuple(replace(stay, **other) for stay in unit.stays)))  # type: ignore[arg-type]


KNOWN = before()
UNIT = KNOWN.units[ONE]
OTHERWISE = {
    "asked": replace(KNOWN, asked=KNOWN.asked + 1),
    "turn": replace(KNOWN, turn=KNOWN.turn + 1),
    "visit": replace(KNOWN, visit=Collecting()),
    "parcel": stays(KNOWN, number=P2),
    "standing": stays(KNOWN, standing=Standing.DOUBT),
    "nothing inside": put(KNOWN, replace(UNIT, stays=())),
    "fault": put(KNOWN, replace(UNIT, faults=frozenset({Fault.LEFT_OPEN}))),
    "no unit": replace(KNOWN, units={}),
    "another unit": put(KNOWN, replace(UNIT, id=LockerUnitId("9"))),
    "code": replace(KNOWN, codes={**KNOWN.codes, "digest": Code(ONE, ANNA)}),
    "owed": replace(KNOWN, outbox=(*KNOWN.outbox, Owed(99, KNOWN.outbox[0].fact, 0.0))),
    "not owed": replace(KNOWN, outbox=()),
    "offline": replace(KNOWN, online=False),
    "stopped": replace(KNOWN, stopped=True),
}


def test_whatever_counts_has_a_word_of_its_own() -> None:
    words = {outcome(KNOWN, KNOWN), *(outcome(KNOWN, after) for after in OTHERWISE.values())}
    assert len(words) == 1 + len(OTHERWISE)


@pytest.mark.parametrize(
    "after",
    [
        replace(KNOWN, heard=KNOWN.heard + 1.0),
        put(KNOWN, replace(UNIT, closed=UNIT.closed + 1.0)),
        stays(KNOWN, since=7.0),
    ],
)
def test_no_time_is_in_it(after: Kiosk) -> None:
    assert outcome(KNOWN, after) == outcome(KNOWN, KNOWN)


@pytest.mark.parametrize("after", OTHERWISE.values(), ids=OTHERWISE.keys())
def test_the_word_is_the_same_for_kiosks_that_were_read_from_a_journal(after: Kiosk) -> None:
    def read(kiosk: Kiosk) -> Kiosk:
        return Codec().read_kiosk(Codec().kiosk(kiosk))

    assert outcome(read(KNOWN), read(after)) == outcome(KNOWN, after)


def test_what_only_was_heard_does_not_count() -> None:
    heard = replace(KNOWN, heard=KNOWN.heard + 1.0)
    assert not counts(KNOWN, heard, ())
    assert counts(KNOWN, heard, (Find(1, P1),))
    assert counts(KNOWN, replace(heard, online=False), ())
