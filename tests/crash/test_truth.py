"""What the crash campaign judges by: each rule finds what it is there for."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

import pytest

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Size, TrackingNumber
from kiosk.flows.ledger import Code, Kiosk, Standing, Stay, Unit
from kiosk.flows.states import Last, Ready, Round
from tests.crash.truth import Truth

HERE, THERE = LockerUnitId("1"), LockerUnitId("2")
ANN = Contact(ContactId("C1"), ContactType.RECIPIENT)
EMPTY = Kiosk(units={unit: Unit(unit, Size.SMALL) for unit in (HERE, THERE)}, turn=7, asked=7)


@dataclass
class Outside:
    """A service and doors, as a rule sees them."""

    books: dict[LockerUnitId, bool] = field(default_factory=dict)
    used: set[LockerUnitId] = field(default_factory=set)
    codes: int = 1

    def held(self, number: str) -> dict[LockerUnitId, bool]:
        assert number
        return dict(self.books)

    def was_used(self, unit: LockerUnitId) -> bool:
        return unit in self.used

    def codes_sent(self, units: Collection[LockerUnitId]) -> int:
        return self.codes if units else 0


def holding(standing: Standing) -> Kiosk:
    stay = Stay(TrackingNumber("P-1"), ANN, standing, ours=False, since=1.0)
    return replace(EMPTY, units={**EMPTY.units, HERE: replace(EMPTY.units[HERE], stays=(stay,))})


def bringing() -> Truth:
    """A parcel that was asked about, unlocked for, put in and said to be in."""
    truth = Truth("P-1", goes_in=True, held={HERE: False})
    truth.asks()
    truth.pulsed(HERE)
    truth.where = HERE
    truth.said_in.add(HERE)
    return truth


def delivered() -> tuple[Truth, Outside]:
    truth, outside = bringing(), Outside({HERE: True}, {HERE})
    truth.did(outside)
    return truth, outside


def test_a_delivery_as_it_should_be_breaks_nothing() -> None:
    truth, outside = delivered()
    known = holding(Standing.INSIDE)
    unit = replace(known.units[HERE], commanded=1.0)
    kiosk = replace(known, units={**known.units, HERE: unit}, codes={"digest": Code(HERE, ANN)})
    truth.remembers(EMPTY, kiosk)

    truth.agrees(outside, kiosk)

    assert truth.broken == []


def unasked(truth: Truth) -> None:
    truth.pulsed(HERE)


def elsewhere(truth: Truth) -> None:
    truth.asks()
    truth.pulsed(THERE)


def unsaid(truth: Truth) -> None:
    truth.said_in.clear()
    truth.did(Outside({HERE: True}, {HERE}))


def unopened(truth: Truth) -> None:
    truth.did(Outside({HERE: True}))


def in_the_hand(truth: Truth) -> None:
    truth.where = None
    truth.did(Outside({HERE: True}, {HERE}))


def freed_around_it(truth: Truth) -> None:
    truth.did(Outside({}, {HERE}))


def freed_unopened(truth: Truth) -> None:
    truth.held, truth.where = {HERE: True}, None
    truth.did(Outside())


def uncommanded(truth: Truth) -> None:
    truth.remembers(None, EMPTY)


def gone_back(truth: Truth) -> None:
    truth.pulses.clear()
    truth.remembers(replace(EMPTY, turn=8), EMPTY)


def forgotten(truth: Truth) -> None:
    truth.pulses.clear()
    truth.remembers(replace(EMPTY, visit=Ready(Round(1, Last(HERE, TrackingNumber("P-1"))))), EMPTY)


def unknown(truth: Truth) -> None:
    truth.agrees(Outside(), EMPTY)


def without_a_code(truth: Truth) -> None:
    truth.held = {HERE: True}
    truth.agrees(Outside(), holding(Standing.INSIDE))


def told_otherwise(truth: Truth) -> None:
    truth.where = None
    truth.agrees(Outside(), holding(Standing.INSIDE))


def left_reserved(truth: Truth) -> None:
    truth.where, truth.held = None, {HERE: True, THERE: False}
    truth.agrees(Outside(), holding(Standing.INSIDE))


def told_twice(truth: Truth) -> None:
    for books in ({HERE: True}, {HERE: False}, {HERE: True}):
        truth.did(Outside(dict(books), {HERE}))
    truth.where = None
    truth.agrees(Outside(), holding(Standing.INSIDE))


def two_codes(truth: Truth) -> None:
    truth.did(Outside({HERE: True}, {HERE}))
    truth.where = None
    truth.agrees(Outside(codes=2), holding(Standing.INSIDE))


@pytest.mark.parametrize(
    ("rule", "happens"),
    [
        ("I1", freed_around_it),
        ("I1", unknown),
        ("I1", without_a_code),
        ("I2", unasked),
        ("I2", elsewhere),
        ("I3", unsaid),
        ("I3", unopened),
        ("I3", in_the_hand),
        ("I4", freed_unopened),
        ("I5", told_twice),
        ("I5", two_codes),
        ("I6", uncommanded),
        ("I7", gone_back),
        ("I7", forgotten),
        ("I8", told_otherwise),
        ("I8", left_reserved),
    ],
)
def test_a_rule_finds_what_it_is_there_for(rule: str, happens: Callable[[Truth], None]) -> None:
    truth = bringing()

    happens(truth)

    assert [fault.split()[0] for fault in truth.broken] == [rule], truth.broken
