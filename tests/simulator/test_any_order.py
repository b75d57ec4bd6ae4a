"""Whatever callers do, in whatever order: each answer keeps the contract, and each parcel has one place."""

from typing import Any

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.simulator.app import make_app
from kiosk.simulator.seed import sow
from kiosk.simulator.store import Holding, Store
from tests.simulator.conftest import DAY, TERMS, Kiosk, StandingClock
from tests.simulator.contract import hold_to_contract

UNITS = st.sampled_from(["1", "3", "35"])
NUMBERS = st.sampled_from(["RSD-1001", "RSD-1002", "RSD-2001", "NEW-1", "NEW-2"])
ACTS = st.one_of(
    st.tuples(st.just("reserve"), NUMBERS, st.sampled_from(["Maria", "Tomasz"]), UNITS),
    st.tuples(st.sampled_from(["add", "deposit", "free"]), UNITS, NUMBERS),
    st.tuples(st.just("free"), UNITS),
    st.tuples(st.just("wait"), st.sampled_from([60, DAY, 8 * DAY])),
)


async def act(kiosk: Kiosk, clock: StandingClock, name: str, *details: Any) -> None:
    if name == "wait":
        clock.time += details[0]
        await kiosk.sign_in()
    elif name == "reserve":
        number, who, unit = details
        await kiosk.reserve(number, (await kiosk.contact(who))["contactId"], lockerUnitId=unit)
    else:
        await getattr(kiosk, name)(*details)


def check(before: dict[str, Holding], after: dict[str, Holding], name: str) -> None:
    inside = [p.number for h in after.values() for p in h.inside]
    codes = [h.pickup_code for h in after.values() if h.pickup_code]
    assert len(inside) == len(set(inside))
    assert len(codes) == len(set(codes))
    for holding in after.values():
        assert holding.parcels
        assert (holding.pickup_code is not None) == bool(holding.inside and holding.for_recipient)
    for unit, holding in before.items():
        if name != "free" and holding.inside:
            assert set(holding.inside) <= set(after[unit].inside)
            assert holding.pickup_code == after[unit].pickup_code


@given(st.lists(ACTS, min_size=5, max_size=25))
@settings(max_examples=25, deadline=None)
async def test_each_parcel_has_one_place_and_none_inside_is_forgotten(acts: list[tuple[Any, ...]]) -> None:
    store, clock = Store(), StandingClock()
    sow(store, clock, TERMS)
    transport = httpx.ASGITransport(app=make_app(store, clock, TERMS))
    hooks = {"response": [hold_to_contract]}
    async with httpx.AsyncClient(transport=transport, base_url="http://service", event_hooks=hooks) as http:
        kiosk = Kiosk(http)
        await kiosk.sign_in()
        for name, *details in acts:
            before = {h.unit: h for h in store.holdings()}
            await act(kiosk, clock, name, *details)
            check(before, {h.unit: h for h in store.holdings()}, name)
    store.close()
