"""What the tour's visitors do: every flow once, as people would, and a picture of every screen on the way."""

import asyncio

from kiosk.commands.itinerary_haul import courier_takes_along
from kiosk.commands.itinerary_signing import cannot_sign, signs
from kiosk.commands.itinerary_staff import staff_keep_it_running
from kiosk.commands.visitor import Visitor
from kiosk.domain import LockerUnitId

_WRONG_CODE = "BCDFGH"
_MESSAGE_S = 1.0  # a message takes longer to a person than the same answer to the kiosk


async def everything(visitor: Visitor) -> None:
    """Visit the kiosk as courier, recipient, department member, customer and staff, and with things going wrong."""
    await visitor.sees("Idle")
    await visitor.pictures_it("idle")
    await courier_delivers(visitor)
    await courier_meets_the_unexpected(visitor)
    await recipient_collects(visitor)
    await recipient_collects_several(visitor)
    await department_collects(visitor)
    await customer_returns(visitor)
    await courier_takes_along(visitor)
    await network_goes_down(visitor)
    await doors_misbehave(visitor)
    await staff_keep_it_running(visitor)
    await person_walks_away(visitor)


async def courier_delivers(visitor: Visitor) -> None:
    """Put in two expected parcels hands-full, and take the last one out again."""
    await visitor.scans("RSD-1001")
    await visitor.sees("OpenDoor")
    await visitor.opened()
    await visitor.pictures_it("open-door-deliver")
    await visitor.pictures_the_lobby("demo")
    await shuts_the_door(visitor, question="in-or-not")
    await visitor.scans("RSD-1006")
    await puts_it_in(visitor)
    await visitor.pictures_it("scan")
    await visitor.touches("undo")
    await puts_it_in(visitor, door="open-door-take-out", question="is-it-empty")


async def courier_meets_the_unexpected(visitor: Visitor) -> None:
    """Deliver a parcel nobody announced a locker for, one that does not fit, and keep one."""
    await visitor.scans("RSD-2001")
    await visitor.sees("Confirm")
    await visitor.pictures_it("confirm")
    await visitor.touches("yes")
    await visitor.sees("SizeChoice")
    await visitor.pictures_it("size")
    await visitor.touches("size-small")
    await shuts_the_door(visitor)
    await visitor.touches("does-not-fit")
    await puts_it_in(visitor)
    await visitor.scans("NEW-4711-0815")
    await visitor.sees("Recipient")
    await visitor.types("AN")
    await visitor.pictures_it("recipient")
    await visitor.touches("entry-0")
    await visitor.sees("Confirm")
    await visitor.touches("yes")
    await visitor.sees("SizeChoice")
    await visitor.touches("size-medium")
    await shuts_the_door(visitor)
    await visitor.touches("not-now")
    await visitor.touches("it-is-empty")
    await visitor.sees("Scan")
    await visitor.pictures_it("not-delivered")
    await visitor.scans("NEW-4711-0816")
    await visitor.sees("Recipient")
    await visitor.touches("cancel")
    await visitor.sees("Keep")
    await visitor.pictures_it("keep")
    await visitor.touches("keep-moved-out")
    await visitor.sees("Scan")
    await visitor.touches("type-label")
    await visitor.sees("Entry")
    await visitor.types("RSD-1")
    await visitor.pictures_it("type-a-label")
    await visitor.touches("cancel")
    await visitor.sees("Scan")
    await visitor.touches("done")
    await visitor.sees("Summary")
    await visitor.pictures_it("summary")
    await visitor.touches("done")
    await visitor.sees("Idle")


async def recipient_collects(visitor: Visitor) -> None:
    """Type a wrong code, then the right one of somebody with one parcel; look twice; say goodbye."""
    await visitor.scans("RSD-1002")
    await puts_it_in(visitor)
    await ends_the_round(visitor)
    await visitor.touches("collect")
    await visitor.sees("Collect")
    await visitor.pictures_it("collect")
    await visitor.touches("type-code")
    await visitor.sees("Entry")
    await visitor.types(_WRONG_CODE[:4])
    await visitor.pictures_it("type-a-code")
    await visitor.types(_WRONG_CODE[4:])
    await visitor.touches("confirm")
    await visitor.sees("Entry", "Notice")
    await visitor.pictures_it("wrong-code")
    await visitor.scans(await code_of(visitor, "RSD-1002"))
    await visitor.sees("OpenDoor")
    await visitor.opened()
    await visitor.pictures_it("open-door-collect")
    await visitor.shuts()
    await visitor.sees("Taken")
    await visitor.pictures_it("taken")
    await visitor.touches("reopen")
    await visitor.shuts()
    await visitor.sees("Taken")
    await signs(visitor)
    await visitor.pictures_it("thanks")
    await visitor.sees("Notice", "Idle")


async def recipient_collects_several(visitor: Visitor) -> None:
    """Collect two lockers with one code, door after door, and report one of them."""
    await visitor.scans(await code_of(visitor, "RSD-1001"))
    await visitor.sees("Parcels")
    await visitor.pictures_it("your-parcels")
    first = unit_of(visitor, "RSD-1001")
    await visitor.touches(f"unit-{first}")
    await visitor.sees("OpenDoor")
    await visitor.shuts()
    await visitor.sees("Taken")
    await visitor.pictures_it("taken-one-of-two")
    await visitor.touches("next")
    await visitor.sees("OpenDoor")
    await visitor.opened()
    await visitor.touches("problem")
    await visitor.sees("Report")
    await visitor.pictures_it("report")
    await visitor.touches("report-reach")
    await visitor.sees("Reach")
    await visitor.pictures_it("out-of-reach")
    await visitor.touches("cancel")
    await visitor.sees("Report")
    await visitor.touches("report-damaged")
    await visitor.sees("Notice")
    await visitor.pictures_it("case-noted")
    await visitor.shuts()
    await visitor.touches("close")
    await visitor.sees("Idle")


async def department_collects(visitor: Visitor) -> None:
    """Type the id of somebody who collects for the Accounts department."""
    await visitor.touches("collect")
    await visitor.sees("Collect")
    await visitor.touches("type-id")
    await visitor.sees("Entry")
    await visitor.types("100214")
    await visitor.pictures_it("type-an-id")
    await visitor.touches("confirm")
    await visitor.sees("OpenDoor")
    await visitor.shuts()
    await visitor.sees("Taken")
    await cannot_sign(visitor)
    await visitor.touches("close")
    await visitor.sees("Idle")


async def customer_returns(visitor: Visitor) -> None:
    """Type a return code, put the return in, take the receipt."""
    code = next(mail.code for mail in visitor.around.service.store.mails() if len(mail.code) > len(_WRONG_CODE))
    await visitor.touches("return")
    await visitor.sees("Entry")
    await visitor.types(code)
    await visitor.pictures_it("type-a-return-code")
    await visitor.touches("confirm")
    await puts_it_in(visitor, "Receipt", door="open-door-return")
    await visitor.pictures_it("receipt")
    await visitor.touches("done")
    await visitor.sees("Idle")


async def network_goes_down(visitor: Visitor) -> None:
    """Deliver while the service is slow, and then while it is gone."""
    visitor.around.service.faults.turn({"latency_s": 4})
    await visitor.scans("RSD-1003")
    await visitor.sees("Busy")
    await visitor.pictures_it("busy")
    await visitor.sees("OpenDoor")
    visitor.around.service.faults.turn({"latency_s": 0, "offline": True})
    await puts_it_in(visitor)
    await visitor.scans("RSD-1004")
    await visitor.until(lambda: visitor.offline, "the kiosk to say that it is offline")
    await visitor.sees("Scan")
    await visitor.pictures_it("offline-courier")
    await ends_the_round(visitor)
    await visitor.pictures_it("offline-idle")
    visitor.around.service.faults.turn({"offline": False})
    await visitor.until(lambda: not visitor.offline, "the kiosk to be online again")


async def doors_misbehave(visitor: Visitor) -> None:
    """Meet a jammed door as recipient, and a door somebody left open."""
    code = await code_of(visitor, "RSD-1003")
    unit = unit_of(visitor, "RSD-1003")
    door = visitor.around.door(unit)
    visitor.around.boards.jam(door.board, door.lock)
    await visitor.scans(code)
    await visitor.sees("OpenDoor")
    await visitor.pictures_it("opening")
    await visitor.sees("Taken")
    await visitor.pictures_it("did-not-open")
    visitor.around.boards.free(door.board, door.lock)
    await visitor.touches("reopen")
    await visitor.shuts()
    await visitor.sees("Taken")
    await cannot_sign(visitor)
    await visitor.touches("close")
    await visitor.sees("Idle")
    other = visitor.around.door(LockerUnitId("36"))
    visitor.around.boards.pull(other.board, other.lock)
    await visitor.until(lambda: visitor.asked_to_close, "the kiosk to ask for the door to be closed")
    await visitor.pictures_it("close-the-door")
    visitor.around.boards.shut(other.board, other.lock)
    await visitor.until(lambda: not visitor.asked_to_close, "the closed door to be noticed")
    await visitor.sees("Idle")


async def person_walks_away(visitor: Visitor) -> None:
    """Leave in the middle of a step: the kiosk asks, counts down, and goes home by itself."""
    await wants_to_type(visitor)
    await visitor.until(lambda: visitor.asked_for_more_time, 'the kiosk to ask "more time?"')
    await visitor.pictures_it("more-time")
    await visitor.touches("more-time")
    await visitor.until(lambda: not visitor.asked_for_more_time, "more time")
    await visitor.until(lambda: visitor.asked_for_more_time, 'the kiosk to ask "more time?" again')
    await visitor.touches("finish-now")
    await visitor.sees("Idle")
    await visitor.pictures_it("home-again")


async def shuts_the_door(visitor: Visitor, *, door: str = "", question: str = "") -> None:
    """Put a parcel in or take it out, shut the door, and be asked. `door` and `question` name pictures, if any."""
    await visitor.sees("OpenDoor")
    if door:
        await visitor.opened()
        await visitor.pictures_it(door)
    await visitor.shuts()
    await visitor.sees("InOrNot")
    if question:
        await visitor.pictures_it(question)


async def puts_it_in(visitor: Visitor, then: str = "Scan", *, door: str = "", question: str = "") -> None:
    """Put a parcel in, shut the door and say so; the screen `then` follows."""
    await shuts_the_door(visitor, door=door, question=question)
    await visitor.touches("parcel-in")
    await visitor.sees(then)


async def ends_the_round(visitor: Visitor) -> None:
    """Say as courier that nothing more comes, and read what the round came to."""
    await visitor.touches("done")
    await visitor.sees("Summary")
    await visitor.touches("done")
    await visitor.sees("Idle")


async def wants_to_type(visitor: Visitor) -> None:
    """Say as recipient that a code will be typed."""
    await visitor.touches("collect")
    await visitor.sees("Collect")
    await visitor.touches("type-code")
    await visitor.sees("Entry")


async def code_of(visitor: Visitor, number: str) -> str:
    """Return the pickup code that was sent for this parcel, once it was."""
    store = visitor.around.service.store

    def codes() -> list[str]:
        holdings = [held for held in store.holdings() if number in {parcel.number for parcel in held.inside}]
        return [held.pickup_code for held in holdings if held.pickup_code]

    await visitor.until(lambda: bool(codes()), f"a pickup code for {number}")
    await asyncio.sleep(_MESSAGE_S)
    return codes()[0]


def unit_of(visitor: Visitor, number: str) -> LockerUnitId:
    """Return the unit the service holds for this parcel."""
    holding = visitor.around.service.holder_of(number)
    return LockerUnitId(holding.unit if holding else "")
