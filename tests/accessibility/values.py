"""What is more than a name and a state: the seconds that are left, and what was typed."""

from collections.abc import AsyncIterator

from tests.accessibility.desk import Desk, Eyes, Thing
from tests.accessibility.screens import plain, settled, window
from tests.accessibility.talk import Partner

_LEFT, _OF = 24.0, 30.0  # as the picture has them
_TYPED = {"entry-code-some": "\u2022" * 4, "staff-pin-typed": "\u2022" * 8, "entry-return-typed": "RET-88213"}
# What is written where, and what is then there: what no key types is left out, and so is what is too much.
_WRITTEN = {
    "entry-code-some": ("47 11 08 99", "\u2022" * 6),
    "entry-return-typed": ("ret/4417", "RET4417"),
    "recipient-found": ("an-d", "AND"),
}


async def values(desk: Desk) -> list[str]:
    """Read the count-down and what was typed, and type by setting a text; return what was missed."""
    async with window(desk) as (shown, eyes):
        return [fault async for fault in _faults(shown, eyes)]


async def _faults(shown: Partner, eyes: Eyes) -> AsyncIterator[str]:
    _, things = await settled(shown, eyes, {"show": "scan-more-time", "language": "en"})
    bars = [thing.value for thing in things if plain(thing.role) == "ProgressBar"]
    if bars != [(_LEFT, 0.0, _OF)]:
        yield f"the seconds that are left are {bars}"
    for picture, wanted in _TYPED.items():
        field = await _field(shown, eyes, picture)
        if field.text != wanted:
            yield f"{picture}: what was typed reads {field.text!r}"
    for picture, (written, wanted) in _WRITTEN.items():
        refused = await eyes.write(await _field(shown, eyes, picture), written)
        field = await _field(shown, eyes, picture)
        if refused or field.text != wanted:
            yield f"{picture}: {written!r} was written, and {field.text!r} is there; {refused}"


async def _field(shown: Partner, eyes: Eyes, picture: str) -> Thing:
    _, things = await settled(shown, eyes, {"show": picture, "language": "en"})
    return next(thing for thing in things if plain(thing.role) == "EditableText")
