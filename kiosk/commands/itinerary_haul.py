"""What the tour's courier takes along."""

from kiosk.commands.visitor import Visitor


async def courier_takes_along(visitor: Visitor) -> None:
    """Take along the return that a customer has brought."""
    await visitor.touches("deliver")
    await visitor.sees("Scan")
    await visitor.pictures_it("scan-to-take-along")
    await visitor.touches("take-along")
    await visitor.sees("OpenDoor")
    await visitor.opened()
    await visitor.pictures_it("open-door-take-along")
    await visitor.shuts()
    await visitor.sees("InOrNot")
    await visitor.pictures_it("taken-along")
    await visitor.touches("taken")
    await visitor.sees("Scan")
    await visitor.touches("done")
    await visitor.sees("Summary")
    await visitor.pictures_it("summary-taken-along")
    await visitor.touches("done")
    await visitor.sees("Idle")
