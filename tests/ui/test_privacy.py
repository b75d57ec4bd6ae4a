"""Nothing of a person stays on the glass, in its memory or in what assistive technology reads, once they have gone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QJSValue, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain import DirectoryEntry, LockerUnitId, TrackingNumber
from kiosk.flows import states as s
from kiosk.flows.notices import Notice
from kiosk.flows.service_states import Look, Session, Sorting
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
    "a label's last signs": Sorting(Look(Session("ana", 0.0), UNIT), (), (NUMBER,)),
    "a case": s.AtRest(Notice.CASE_NOTED, UNIT, case=9407),
}
CANARIES = ("Zoya", "Quetzalcoatl", "Penthouse", "77Q", "qzwx", "CANARY", "9407", "anders")


# Walks everything that QML can reach from the window and the singletons, and returns where a text is.
# In QML's own engine: Python's names for QML's objects outlive them, and may then stand for others.
WALK = """
(function() {
    const found = [], seen = new Set();
    // Made when they are looked at, thousands of them, and without words.
    const wordless = new Set("palette layer anchors font fontInfo left right top bottom baseline horizontalCenter "
        .concat("verticalCenter childrenRect transformOriginPoint").split(" "));
    const waiting = [window, Site, Theme, Speech, Bank, News].map(each => [each, String(each)]);
    while (waiting.length > 0) {
        const [holder, path] = waiting.pop();
        if (seen.has(holder))
            continue;
        seen.add(holder);
        const places = Array.from({ length: holder.length || 0 }, (_, index) => index);
        for (const name of Object.keys(holder).filter(name => !wordless.has(name)).concat(places)) {
            const value = holder[name];
            if (typeof value === "string")
                found.push(path + "." + name + ": " + value);
            else if (typeof value === "object" && value !== null)
                waiting.push([value, path + "." + name]);
        }
    }
    return [seen.size].concat(found);
})()
"""
FEWEST = 300  # objects of one screen: a walk that reaches fewer has lost its way


def held_by_qml(glass: Glass, walk: str = WALK) -> list[str]:
    """Return every text that any object in the window holds, hidden ones too, behind the path to it."""
    context = qmlContext(glass.window)
    assert context is not None
    expression = QQmlExpression(context, glass.window, walk)
    texts, _ = expression.evaluate()
    assert not expression.hasError(), expression.error().toString()
    size, *found = texts.toVariant() if isinstance(texts, QJSValue) else texts
    assert size > FEWEST
    return [str(text) for text in found]


def held_by_python(holder: object, seen: set[int]) -> Iterator[str]:
    """Return every text that `holder` or what hangs on it holds."""
    if id(holder) in seen:
        return
    seen.add(id(holder))
    match holder:
        case str():
            yield holder
        case dict():
            for each in [*holder.keys(), *holder.values()]:
                yield from held_by_python(each, seen)
        case list() | tuple() | set() | frozenset():
            for each in holder:
                yield from held_by_python(each, seen)
        case _:
            if type(holder).__module__.startswith("ui."):
                slots = [getattr(holder, name, None) for name in getattr(holder, "__slots__", ())]
                yield from held_by_python([*slots, *getattr(holder, "__dict__", {}).values()], seen)


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
    window = QAccessible.queryAccessibleInterface(glass.window)
    assert window is not None
    texts = [*held_by_qml(glass), *spoken(window), *held_by_python(glass, set())]
    return [text for text in texts if any(canary in text for canary in canaries)]


# What a screen may keep when it is left: which kind of step it was, and no more.
TELLS_OF_NOBODY = {
    *("what", "length", "alphabet", "task", "cancellable", "job", "phase", "wish", "notice", "opened"),
    *("canBeLarger", "nextScanConfirms", "canSayShut", "ofStaff"),
    *("open", "scanned", "strange"),  # of staff's labels: how many, and the door
}


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
        other = "summary" if shown.screen == "Collect" else "how to collect"
        bring(qtbot, glass, view(EXAMPLES[other].kiosk, BANK, WORDS))
        glass.window.grabWindow()  # a screen that was left is cleared with the next frame

        slot = next(
            item
            for item in glass.window.findChildren(QQuickItem)
            if item.inherits("QQuickLoader") and item.property("name") == shown.screen
        )
        page = slot.childItems()[0]
        kept = page.property("kept").toVariant()
        assert set(kept) <= TELLS_OF_NOBODY
        left = {name: page.property(name) for name in shown.props if name not in kept}
        held = {name: value.toVariant() if isinstance(value, QJSValue) else value for name, value in left.items()}
        assert [name for name, value in held.items() if value or value is None] == [], shown.screen


@pytest.mark.parametrize(
    ("example", "keys"),
    [
        ("pickup code", "739164"),
        ("personal id", "84620517"),
        ("return code", "R4417-93"),
        ("label", "CANARY-7"),
        ("staff type a PIN", "40718253"),
    ],
)
def test_what_was_typed_is_nowhere_once_its_screen_is_left(glass: Glass, qtbot: QtBot, example: str, keys: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    types(glass, keys)
    assert remembered(glass, (keys,)) != []

    bring(qtbot, glass, IDLE)
    assert remembered(glass, (keys, "•")) == []


@pytest.mark.parametrize(
    ("example", "keys"), [("pickup code", "739164"), ("personal id", "84620517"), ("staff type a PIN", "40718253")]
)
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
