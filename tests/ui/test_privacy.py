"""Nothing of a person stays on the glass, in its memory or in what assistive technology reads, once they have gone."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain import DirectoryEntry, LockerUnitId, TrackingNumber
from kiosk.flows import states as s
from kiosk.flows.notices import Notice
from tests.ui.audit import named, visible
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import ANDERS, BANK, EXAMPLES, WORDS, kiosk
from tests.ui.test_bridge import press
from ui.bridge import Glass
from ui.view import Flow, View
from ui.views import view

IDLE = View(Flow.REST, "Idle")
NUMBER = TrackingNumber("CANARY9407")
ENTRY = DirectoryEntry(ANDERS, "Zoya Quetzalcoatl", "Penthouse 77Q")
WHOLE = replace(WORDS, mask_names=False)
ROUND = s.Round(2, s.Last(LockerUnitId("5"), NUMBER))
UNIT = LockerUnitId("3")
SEEN = {
    "names found": s.Searching(NUMBER, ROUND, "qzwx", 7, (ENTRY, ENTRY), Notice.OFFLINE),
    "a name to confirm": s.Confirming(NUMBER, ROUND, ENTRY),
    "a name and sizes": s.Sizing(NUMBER, ROUND, ENTRY),
    "a receipt": s.Receipt(NUMBER, UNIT, ANDERS, 9407, 3600.0),
    "a case": s.AtRest(Notice.CASE_NOTED, UNIT, case=9407),
}
CANARIES = ("Zoya", "Quetzalcoatl", "Penthouse", "77Q", "qzwx", "CANARY", "9407", "anders")


def objects(glass: Glass) -> list[QObject]:
    """Return everything in the window: by parentage, by place on the glass, and by being somebody's property."""
    found: dict[int, QObject] = {}
    waiting: list[QObject] = [glass, glass.window, glass.window.contentItem()]
    while waiting:
        each = waiting.pop()
        if id(each) in found:
            continue
        found[id(each)] = each
        waiting += each.children()
        if isinstance(each, QQuickItem):
            waiting += each.childItems()
        waiting += [value for _, value in properties(each) if isinstance(value, QObject)]
    return list(found.values())


def properties(each: QObject) -> Iterator[tuple[str, object]]:
    """Return what QML and Python may read of an object, JavaScript's values as Python's."""
    meta = each.metaObject()
    names = [str(meta.property(index).name()) for index in range(meta.propertyCount())]
    given = [bytes(name.data()).decode() for name in each.dynamicPropertyNames()]
    for name in names + [name for name in given if not name.startswith("_PySide")]:
        with suppress(RuntimeError):  # lists of items, palettes and pens are of types that Python cannot read: no text
            value = each.property(name)
            yield name, value.toVariant() if isinstance(value, QJSValue) else value


def words_in(value: object) -> Iterator[str]:
    """Return the texts in a value, however deep."""
    match value:
        case str():
            yield value
        case dict():
            for name, each in value.items():
                yield str(name)
                yield from words_in(each)
        case list() | tuple():
            for each in value:
                yield from words_in(each)


def tells(value: object, canaries: tuple[str, ...]) -> bool:
    """Return whether one of `canaries` can be read in a value."""
    return any(canary in text for text in words_in(value) for canary in canaries)


def spoken(node: QAccessibleInterface) -> Iterator[str]:
    """Return all that assistive technology may read, hidden branches too."""
    yield from (
        node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    )
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None:
            yield from spoken(child)


def remembered(glass: Glass, canaries: tuple[str, ...]) -> list[str]:
    """Return where one of `canaries` can still be found."""
    found = [
        f"{each.metaObject().className()}.{name}: {value!r}"
        for each in objects(glass)
        for name, value in properties(each)
        if tells(value, canaries)
    ]
    window = QAccessible.queryAccessibleInterface(glass.window)
    assert window is not None
    found += [f"spoken: {text!r}" for text in spoken(window) if tells(text, canaries)]
    return found + [f"Glass.{name}" for name, value in vars(glass).items() if tells(repr(value), canaries)]


@pytest.mark.parametrize("visit", SEEN.values(), ids=SEEN)
def test_nothing_of_a_visit_is_left_anywhere_when_it_has_ended(glass: Glass, qtbot: QtBot, visit: s.Visit) -> None:
    bring(qtbot, glass, view(kiosk(visit), BANK, WHOLE))
    assert remembered(glass, CANARIES) != []

    bring(qtbot, glass, IDLE)
    assert remembered(glass, CANARIES) == []


def test_every_screen_gives_back_all_it_was_given_when_it_is_left(glass: Glass, qtbot: QtBot) -> None:
    for example in EXAMPLES.values():
        shown = view(example.kiosk, BANK, WORDS)
        bring(qtbot, glass, shown)
        page = next(item for item in visible(glass.window.contentItem()) if item.property("wideShare") is not None)
        other = "summary" if shown.screen == "Collect" else "how to collect"
        bring(qtbot, glass, view(EXAMPLES[other].kiosk, BANK, WORDS))

        left = {name: value for name, value in properties(page) if name in shown.props}
        assert left.keys() == shown.props.keys()
        assert [name for name, value in left.items() if value] == [], shown.screen


@pytest.mark.parametrize(
    ("example", "keys"),
    [("pickup code", "739164"), ("personal id", "84620517"), ("return code", "R4417-93"), ("label", "CANARY-7")],
)
def test_what_was_typed_is_nowhere_once_its_screen_is_left(glass: Glass, qtbot: QtBot, example: str, keys: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    types(glass, keys)
    assert remembered(glass, (keys,)) != []

    bring(qtbot, glass, IDLE)
    assert remembered(glass, (keys, "•")) == []


@pytest.mark.parametrize(("example", "keys"), [("pickup code", "739164"), ("personal id", "84620517")])
def test_a_typed_secret_is_never_in_a_name_that_is_spoken_or_read(
    glass: Glass, qtbot: QtBot, example: str, keys: str
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    types(glass, keys)
    window = QAccessible.queryAccessibleInterface(glass.window)
    assert window is not None

    assert [text for text in spoken(window) if keys[:3] in text] == []


@pytest.mark.parametrize(("example", "field"), [("pickup code", "cells"), ("personal id", "field")])
def test_a_secrets_signs_are_hidden_one_second_after_they_were_typed(
    glass: Glass, qtbot: QtBot, example: str, field: str
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    types(glass, "73")
    assert legible(glass, field) == "•3"

    qtbot.waitUntil(lambda: legible(glass, field) == "••", timeout=1500)
    types(glass, "9")
    press(glass, "key-delete")
    assert legible(glass, field) == "••"


@pytest.mark.parametrize("example", ["return code", "label"])
def test_what_is_printed_on_the_parcel_stays_legible(glass: Glass, qtbot: QtBot, example: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    types(glass, "R44")
    qtbot.wait(1100)

    assert legible(glass, "field") == "R44"


def test_a_site_may_hide_what_is_typed_at_once(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(words=replace(WORDS, hide_typed_after_s=0))
    bring(qtbot, glass, view(EXAMPLES["pickup code"].kiosk, BANK, WORDS))
    types(glass, "739")

    assert legible(glass, "cells") == "•••"


def types(glass: Glass, keys: str) -> None:
    """Press the kiosk's own keys."""
    for key in keys:
        press(glass, f"key-{'hyphen' if key == '-' else key}")


def legible(glass: Glass, field: str) -> str:
    """Return what can be read in a field, as its words stand there."""
    words = [item for item in visible(named(glass.window, field)) if item.inherits("QQuickText")]
    return "".join(str(item.property("text")) for item in words)
