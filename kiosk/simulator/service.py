"""What every operation works with: the store, the clock, the terms, and the units as they stand."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from kiosk.simulator import rules
from kiosk.simulator.faults import Faults
from kiosk.simulator.rules import Terms, bad_request, not_found
from kiosk.simulator.store import Bank, Holding, Parcel, Store, Unit


class WallClock(Protocol):
    """Where the service takes the time from; `kiosk.ports.Clock` fits."""

    def wall(self) -> float:
        """Return POSIX seconds."""


@dataclass(frozen=True, slots=True)
class Service:
    """The service behind all paths. Its operations raise Refused."""

    store: Store
    clock: WallClock
    terms: Terms
    faults: Faults = field(default_factory=Faults)

    @property
    def now(self) -> float:
        """Return the service's time in POSIX seconds: the clock's, moved by what `advance` added."""
        return self.clock.wall() + self.store.count("advanced_s", 0)

    def advance(self, seconds: float) -> None:
        """Let time pass; it lasts as long as the store."""
        self.store.count("advanced_s", seconds)

    def new_id(self, purpose: str) -> str:
        """Make an id that this store has not seen."""
        return rules.service_id(self.terms.seed, purpose, int(self.store.count(purpose)))

    def new_code(self, purpose: str, length: int) -> str:
        """Make a code that opens nothing yet."""
        taken = {code for h in self.store.holdings() for code in (h.pickup_code, h.return_code)}
        while (code := rules.code(self.terms.seed, purpose, int(self.store.count(purpose)), length)) in taken:
            pass
        return code

    def bank(self, bank: str) -> Bank:
        """Return the bank, or raise Refused."""
        for known in self.store.banks():
            if known.id == bank:
                return known
        raise not_found("lockerBank")

    def unit(self, bank: str, unit: str) -> Unit:
        """Return the unit, or raise Refused."""
        self.bank(bank)
        for known in self.store.units(bank):
            if known.id == unit:
                return known
        raise not_found("lockerUnit")

    def held(self, bank: str, unit: str) -> Holding:
        """Return what the unit is held for, or raise Refused when it is free or unknown."""
        self.unit(bank, unit)
        holding = self.store.holding(bank, unit)
        if holding is None:
            raise not_found("reservation")
        return holding

    def free_units(self, bank: str) -> list[Unit]:
        """Return the units somebody could have now."""
        return [u for u in self.store.units(bank) if u.in_service and self.store.holding(bank, u.id) is None]

    def holdings_in(self, bank: str) -> list[Holding]:
        """Return what is held in one bank, or raise Refused when there is no such bank."""
        self.bank(bank)
        return [h for h in self.store.holdings() if h.bank == bank]

    def holders_of(self, number: str) -> list[Holding]:
        """Return the holdings that `number` is on, in any bank: two while it moves to another unit."""
        return [h for h in self.store.holdings() if h.has(number)]

    def holder_of(self, number: str) -> Holding | None:
        """Return the holding that `number` is on: where it lies, else where it was reserved last."""
        inside = [h for h in self.holders_of(number) if number in {parcel.number for parcel in h.inside}]
        return max(inside or self.holders_of(number), key=lambda h: h.reserved_at, default=None)

    def refuse_held_elsewhere(self, number: str, here: Holding | None = None) -> None:
        """Raise Refused when `number` is on another unit than `here`."""
        holder = self.holder_of(number)
        if holder is not None and (here is None or (holder.bank, holder.unit) != (here.bank, here.unit)):
            raise bad_request("trackingNumberReserved", "This tracking number is on another locker unit.")

    def expire(self) -> None:
        """Forget the parcels whose reservation has run out; a unit without any other becomes free.

        Deposits that ran out stay: the parcels still lie there until staff take them out.
        """
        for holding in self._run_out():
            if holding.inside:
                self.store.hold(replace(holding, parcels=holding.inside))
            else:
                self.store.release(holding.bank, holding.unit)

    def _run_out(self) -> Iterator[Holding]:
        now = self.now
        return (h for h in self.store.holdings() if h.expires_at <= now and h.awaited)


def with_parcel(holding: Holding, number: str, secondary: str | None) -> Holding:
    """Return `holding` with one more awaited parcel; the same when it has that number already."""
    if holding.has(number):
        return holding
    return replace(holding, parcels=(*holding.parcels, Parcel(number, secondary)))
