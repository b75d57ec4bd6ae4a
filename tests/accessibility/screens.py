"""Every screen as an assistive program finds it, against what the screen itself says it holds."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from tests.accessibility.desk import Desk, Eyes, Thing
from tests.accessibility.talk import PYTHON, Partner, partner
from tests.accessibility.words import Words
from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES
from ui.gallery.site import words_of
from ui.languages import LANGUAGES

_SETTLED_S = 4.0
_EVERY_S = 0.1
_LATE = "only in the screen: "
# Qt's role, and what AT-SPI may call it: newer releases say "button".
ROLES: Mapping[str, tuple[str, ...]] = {
    "AlertMessage": ("alert", "notification"),
    "Button": ("push button", "button"),
    "CheckBox": ("check box",),
    "Dialog": ("dialog",),
    "EditableText": ("text", "entry"),
    "Graphic": ("image",),
    "Grouping": ("panel", "grouping"),
    "Heading": ("heading",),
    "List": ("list",),
    "ListItem": ("list item",),
    "Pane": ("panel",),
    "ProgressBar": ("progress bar",),
    "RadioButton": ("radio button",),
    "StaticText": ("label", "static"),
}
_NAMES = {name: role for role, names in list(ROLES.items())[::-1] for name in names}
_AROUND = ("frame", "window")
_SOFT = "\u00ad"  # a hyphen that is seen only where a line ends
_PRESSED = ("Button", "ListItem")

Told = tuple[str, str, bool, bool]
"""Role, name, whether it can be used, whether it is on."""


def told_by_screen(said: Iterable[Mapping[str, Any]]) -> Counter[Told]:
    """Count what a screen says it holds."""
    return Counter((_alike(each["role"]), each["name"], each["enabled"], each["checked"]) for each in said)


def told_by_bridge(things: Iterable[Thing]) -> Counter[Told]:
    """Count what an assistive program finds."""
    found = (thing for thing in things if thing.role not in _AROUND)
    return Counter((plain(thing.role), thing.name, thing.is_enabled, "checked" in thing.states) for thing in found)


def plain(role: str) -> str:
    """Return one name for a role of AT-SPI; a role that is not known stays."""
    return _NAMES.get(role, role)


def _alike(role: str) -> str:
    """Return one name for roles of Qt that AT-SPI does not tell apart."""
    names = ROLES.get(role)
    return plain(names[0]) if names else role


def compared(said: list[dict[str, Any]], things: list[Thing]) -> Iterator[str]:
    """Yield what one side has and the other has not."""
    screen, bridge = told_by_screen(said), told_by_bridge(things)
    yield from (f"{_LATE}{_written(each)}" for each in screen - bridge)
    yield from (f"only through AT-SPI: {_written(each)}" for each in bridge - screen)
    if not screen:
        yield "nothing is on the screen"


def _written(told: Told) -> str:
    role, name, enabled, checked = told
    return f"{role} {name!r}{'' if enabled else ' (disabled)'}{' (on)' if checked else ''}"


def nameless(said: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the controls that a person who does not see them cannot tell, or cannot call by what they show."""
    for each in (each for each in said if each["control"]):
        if not each["name"].strip():
            yield f"control {each['item'] or '(without objectName)'} has no name"
        if each["role"] == "none":
            yield f"control {each['item']} has no role"
        for words in each["shown"]:
            if words.replace(_SOFT, "") not in each["name"].replace(_SOFT, ""):
                yield f"control {each['item']} shows {words!r} and is named {each['name']!r}"


def unusable(things: Iterable[Thing]) -> Iterator[str]:
    """Yield the controls that an assistive program can find, but neither press nor bring the focus to."""
    for thing in things:
        if plain(thing.role) in _PRESSED and thing.is_enabled:
            if "Press" not in thing.acts:
                yield f"{thing.name!r} cannot be pressed"
            if plain(thing.role) == "Button" and "focusable" not in thing.states:
                yield f"{thing.name!r} cannot have the focus"


def untranslated(things: Iterable[Thing], picture: Picture, words: Words) -> Iterator[str]:
    """Yield the names that are not made of the catalogue's words, the site's and the parcels' own left out."""
    site = words_of(picture)
    known = [site.place, site.bank, site.phone, *_texts(picture.view.props), *_texts(picture.page)]
    # Values like "label" are the flows' own words, which nobody sees.
    known = [each for each in known if len(each) > 1 and not (each.isalpha() and each.islower())] + list(
        _days(picture, words.code)
    )
    for thing in things:
        yield from (f"{thing.name!r}: {piece!r} is not {words.code}" for piece in words.strange(thing.name, known))


def _days(picture: Picture, code: str) -> Iterator[str]:
    language = LANGUAGES[code]
    for moment in _moments(picture.view.props):
        yield QLocale(language.locale).toString(QDateTime.fromMSecsSinceEpoch(round(moment)), language.day)


def _moments(value: object) -> Iterator[float]:
    match value:
        case float():
            yield value
        case Mapping():
            for each in value.values():
                yield from _moments(each)
        case list():
            for each in value:
                yield from _moments(each)
        case _:
            pass


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from _texts(each)
        case list():
            for each in value:
                yield from _texts(each)
        case _:
            pass


@asynccontextmanager
async def window(desk: Desk) -> AsyncIterator[tuple[Partner, Eyes]]:
    """Open the window that shows the gallery's pictures, and look at it."""
    async with partner("the window", [PYTHON, "-m", "tests.accessibility.shown"], desk.environment) as shown:
        yield shown, desk.eyes(shown.pid)


async def walk(desk: Desk, language: str, pictures: Iterable[Picture] = PICTURES) -> list[str]:
    """Show every picture in one language; return what an assistive program misses on them."""
    words, faults = Words(language), list[str]()
    async with window(desk) as (shown, eyes):
        faults += await _without_name(shown, eyes)
        for picture in pictures:
            found = [fault async for fault in _on(shown, eyes, picture, words)]
            faults += [f"{picture.name}: {fault}" for fault in dict.fromkeys(found)]
    return faults


async def _without_name(shown: Partner, eyes: Eyes) -> list[str]:
    await settled(shown, eyes, {})
    frames = [thing for thing in await eyes.look() if thing.role in _AROUND]
    return [] if frames and all(frame.name for frame in frames) else ["the window has no name"]


async def _on(shown: Partner, eyes: Eyes, picture: Picture, words: Words) -> AsyncIterator[str]:
    question = {"show": picture.name, "language": words.code}
    answer = await shown.ask(question)
    if "fault" in answer:  # a busy machine may need a second turn
        answer = await shown.ask(question)
    if "fault" in answer:
        yield answer["fault"]
        return
    said, things = await settled(shown, eyes, question)
    for fault in (*compared(said, things), *nameless(said), *unusable(things), *untranslated(things, picture, words)):
        yield fault


async def settled(
    shown: Partner, eyes: Eyes, question: Mapping[str, object]
) -> tuple[list[dict[str, Any]], list[Thing]]:
    """Return what the screen says and what is found, once they agree or there was time enough for it."""
    ends = asyncio.get_running_loop().time() + _SETTLED_S
    while True:
        said, things = (await shown.ask(question))["said"], await eyes.look()
        if not list(compared(said, things)) or asyncio.get_running_loop().time() > ends:
            return said, things
        await asyncio.sleep(_EVERY_S)


async def spoiled(desk: Desk, how: str, picture: str, item: str) -> list[str]:
    """Take the name of one control away, or the control from the bridge, and return what the walk then reports."""
    async with window(desk) as (shown, eyes):
        question = {"show": picture, "language": "en"}
        await shown.ask(question)
        await shown.ask({how: item})
        said, things = await settled(shown, eyes, question)
        return [*compared(said, things), *nameless(said)]
