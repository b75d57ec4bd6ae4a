"""What a program can do besides looking: bring the focus anywhere, and be told of what changes."""

from collections.abc import Iterable

from tests.accessibility.desk import Desk, Eyes, Thing
from tests.accessibility.screens import plain, settled, window

_SOME, _ALL = "entry-code-some", "entry-code-all"  # the same screen, before and after the last sign of a code


async def focused(desk: Desk, pictures: Iterable[str]) -> list[str]:
    """Bring the focus to every control of these pictures, one after another; return where it did not go."""
    faults: list[str] = []
    async with window(desk) as (shown, eyes):
        for picture in pictures:
            _, things = await settled(shown, eyes, {"show": picture, "language": "en"})
            for button in _buttons(things):
                refused = await eyes.focus(button) or await _elsewhere(eyes, button.name)
                faults += [f"{picture}: {button.name!r}: {refused}"] if refused else []
    return faults


async def told(desk: Desk) -> list[str]:
    """Change what is on the glass; return the changes that a program is not told of."""
    async with window(desk) as (shown, eyes):
        await settled(shown, eyes, {"show": "collect", "language": "en"})
        await desk.hear()
        said, things = await settled(shown, eyes, {"show": _SOME, "language": "en"})
        headings = {("object:state-changed:showing", each["name"]) for each in said if each["role"] == "Heading"}
        faults = _unheard(headings, await desk.hear())
        await eyes.focus(_buttons(things)[0])
        faults += _unheard({("object:state-changed:focused", _buttons(things)[0].name)}, await desk.hear())
        said, _ = await settled(shown, eyes, {"show": _ALL, "language": "en"})
        changed = {
            ("object:property-change:accessible-name", each["name"]) for each in said if each["item"] == "typing"
        }
        changed |= {("object:state-changed:enabled", each["name"]) for each in said if each["item"] == "confirm"}
        return faults + _unheard(changed, await desk.hear())


def _buttons(things: Iterable[Thing]) -> list[Thing]:
    return [thing for thing in things if plain(thing.role) == "Button" and thing.is_enabled]


def _unheard(wanted: set[tuple[str, str]], heard: Iterable[tuple[str, str, str]]) -> list[str]:
    missing = wanted - {(kind, name) for kind, name, _ in heard}
    return (
        [f"nothing was told of {kind} at {name!r}" for kind, name in sorted(missing)] if wanted else ["nothing to tell"]
    )


async def _elsewhere(eyes: Eyes, name: str) -> str:
    have = [thing.name for thing in _buttons(await eyes.look()) if "focused" in thing.states]
    return "" if have == [name] else f"the focus is on {have}"
