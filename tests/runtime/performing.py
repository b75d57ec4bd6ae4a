"""One effect, performed."""

import asyncio
from dataclasses import replace

from kiosk.domain import Claim, ClaimKind, LockerUnitId, TrackingNumber
from kiosk.flows.effects import (
    Check,
    CheckCourier,
    CheckPin,
    Compare,
    Deliver,
    Deposited,
    Effect,
    Find,
    Freed,
    Gather,
    Reserve,
    StoreSignature,
    Why,
)
from kiosk.flows.events import (
    Claimed,
    Event,
)
from kiosk.flows.service_states import Part
from kiosk.flows.states import Entry
from kiosk.runtime.claims import Verifier
from tests.fakes import ANN, run
from tests.runtime.stage import Stage, effects

ONE, TWO = LockerUnitId("1"), LockerUnitId("2")
NUMBER = TrackingNumber("PARCEL-0001")
OTHER = TrackingNumber("PARCEL-0002")
ASK = 5

FIND = Find(ASK, NUMBER)
RESERVE = Reserve(ASK, ONE, NUMBER, ANN)
DEPOSIT = Deliver(ASK, Deposited(ONE, (NUMBER,), ANN), again=False)
FREE = Deliver(ASK, Freed(ONE, (NUMBER,), Why.COLLECTED), again=False)
OWN_CODE = Check(ASK, Claim(ClaimKind.PICKUP_CODE, "d1"), ANN)
COMPARE = Compare(ASK, ANN, (NUMBER,))
PIN = CheckPin(ASK, "ana")
GATHER = Gather(ASK, Part.JOURNAL)
COURIER = CheckCourier(ASK, "c0de")
SIGNATURE = StoreSignature(ASK, 41)


def performed(stage: Stage, effect: Effect, verifier: Verifier = "kiosk", pin: str = "40718253") -> tuple[Event, float]:
    """What answers `effect` once `pin` was typed, and after how many seconds."""

    async def perform() -> tuple[Event, float]:
        performer, sensors = effects(stage, verifier)
        watch = asyncio.ensure_future(stage.doors.watch(sensors.moved))
        await asyncio.sleep(0)
        stage.border.pin_typed(pin)
        stage.border.signed([[1, 2, 3, 4]])
        started = asyncio.get_running_loop().time()
        event = await performer.perform(effect)
        watch.cancel()
        return event, asyncio.get_running_loop().time() - started

    return run(perform())


def shown(stage: Stage, entry: Entry, text: str, **extra: object) -> Check:
    """The check of what was typed, with its words still at the border."""

    async def claim() -> Event:
        return stage.border.typed(entry, text)

    event = run(claim())
    assert isinstance(event, Claimed)
    return replace(Check(ASK, event.claim), **extra)  # type: ignore[arg-type]  # any field may be set
