"""What staff do on the tour: sign in, look into a locker with a fault, put one out of service and back, test doors."""

from kiosk.commands.visitor import Visitor

_TROUBLED = "36"  # its door was pulled open before
_DIRTY = "1"


async def staff_keep_it_running(visitor: Visitor) -> None:
    """Visit the kiosk as staff."""
    await staff_sign_in(visitor)
    await visitor.touches("board")
    await visitor.sees("Unit")
    await visitor.touches("cancel")
    await staff_look_into_a_locker(visitor)
    await staff_put_a_locker_out_of_service(visitor)
    await staff_test_doors(visitor)
    await staff_see_to_the_kiosk(visitor)
    await visitor.touches("sign-out")
    await visitor.sees("Idle")


async def staff_sign_in(visitor: Visitor) -> None:
    """Begin at "Help", show a badge, type a PIN that is wrong, then the right one."""
    badge, pin = next(iter(visitor.around.staff.items()))
    await visitor.touches("help")
    await visitor.touches("staff")
    await visitor.sees("Entry")
    await visitor.pictures_it("staff-badge")
    await visitor.types(badge)
    await visitor.touches("confirm")
    await visitor.pictures_it("staff-pin")
    await visitor.types(pin[::-1] if pin[::-1] != pin else pin[1:] + pin[0])
    await visitor.touches("confirm")
    await visitor.sees("Busy")
    await visitor.sees("Entry")
    await visitor.pictures_it("staff-unknown")
    await visitor.touches("cancel")
    await visitor.sees("Idle")
    await visitor.scans(badge)
    await visitor.sees("Entry")
    await visitor.types(pin)
    await visitor.touches("confirm")
    await visitor.sees("Board")
    await visitor.pictures_it("staff-board")


async def staff_look_into_a_locker(visitor: Visitor) -> None:
    """Open a locker whose door opened by itself, find nothing, and so take its fault away."""
    await _choose(visitor, _TROUBLED)
    await visitor.pictures_it("staff-unit")
    await visitor.touches("open")
    await visitor.sees("OpenDoor")
    await visitor.opened()
    await visitor.pictures_it("staff-open-door")
    await visitor.shuts()
    await visitor.sees("Inspect")
    await visitor.pictures_it("staff-inspect")
    await visitor.touches("nothing-inside")
    await visitor.sees("Board")


async def staff_put_a_locker_out_of_service(visitor: Visitor) -> None:
    """Say why a locker is out of service, see it so, and put it back."""
    await _choose(visitor, _DIRTY)
    await visitor.touches("put-out")
    await visitor.sees("OutOfUse")
    await visitor.pictures_it("staff-why")
    await visitor.touches("reason-dirt")
    await visitor.sees("Unit")
    await visitor.pictures_it("staff-out-of-use")
    await visitor.touches("put-back")
    await visitor.touches("cancel")
    await visitor.sees("Board")


async def staff_test_doors(visitor: Visitor) -> None:
    """Test two doors, and end the test at the third."""
    await visitor.touches("test")
    for _ in range(2):
        await visitor.sees("OpenDoor")
        await visitor.shuts()
    await visitor.opened()
    await visitor.sees("OpenDoor")
    await visitor.pictures_it("staff-test")
    await visitor.touches("cancel")
    await visitor.sees("DoorTest")
    await visitor.pictures_it("staff-tested")
    await visitor.shuts()
    await visitor.touches("cancel")
    await visitor.sees("Board")


async def staff_see_to_the_kiosk(visitor: Visitor) -> None:
    """Write a report for support, keep language and volume, and nearly start the kiosk again."""
    await visitor.touches("this-kiosk")
    await visitor.sees("ThisKiosk")
    await visitor.pictures_it("staff-kiosk")
    await visitor.touches("bundle")
    await visitor.until(lambda: any(visitor.around.paths.stick.glob("*.zip")), "a report on the stick")
    await visitor.sees("Question")
    await visitor.pictures_it("staff-report")
    await visitor.touches("cancel")
    await visitor.sees("ThisKiosk")
    await visitor.touches("keep-habits")
    await visitor.pictures_it("staff-kept")
    await visitor.touches("restart")
    await visitor.sees("Question")
    await visitor.pictures_it("staff-restart")
    await visitor.touches("cancel")
    await visitor.sees("ThisKiosk")
    await visitor.touches("cancel")
    await visitor.sees("Board")


async def _choose(visitor: Visitor, locker: str) -> None:
    await visitor.touches("number")
    await visitor.sees("Entry")
    await visitor.types(locker)
    await visitor.touches("confirm")
    await visitor.sees("Unit")
