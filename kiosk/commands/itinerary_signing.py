"""How the tour's visitors answer where a signature is asked for."""

from kiosk.commands.visitor import Visitor

_SCRAWL = ((0.2, 0.6), (0.3, 0.3), (0.4, 0.6), (0.5, 0.4), (0.7, 0.5))


async def signs(visitor: Visitor) -> None:
    """Say that everything is taken, draw, clear, draw again, and finish."""
    await visitor.touches("done")
    await visitor.sees("Sign")
    await visitor.pictures_it("sign")
    await visitor.draws("signature", _SCRAWL)
    await visitor.touches("clear")
    await visitor.draws("signature", _SCRAWL)
    await visitor.touches("sign")
    await visitor.sees("Notice")


async def cannot_sign(visitor: Visitor) -> None:
    """Say that everything is taken, and go on without a signature."""
    await visitor.touches("done")
    await visitor.sees("Sign")
    await visitor.touches("cannot-sign")
    await visitor.sees("Notice")
