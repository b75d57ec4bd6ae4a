"""What a picture must say in every dress: the locker it is about, its place, a receipt's numbers, every answer.

Layouts leave things out where there is no room for all. These are never among them. And what none may say: that a
door that is shut stands open.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.audit import box_of
from tests.ui.audit_lines import uneven
from tests.ui.audit_words import measured
from tests.ui.uncounted import uncounted
from ui.gallery.picture import Picture
from ui.gallery.stage import Dress, visible

_MORE = "more-answers"
_OTHER_WAYS = {"pickup-code": "type-id", "return-code": "show-receipt"}
_SPLITS = str.maketrans("", "", " \u200b")  # what parts a number that is too long for its line


def unsaid(items: list[QQuickItem], picture: Picture, dress: Dress) -> Iterator[str]:
    """Say what this picture leaves out; `items` are what can be seen of it (`audit.uncovered`)."""
    names = {item.objectName() for item in items}
    words = [str(item.property("text")) for item in items if item.inherits("QQuickText")]
    screen, facts = picture.view.screen, picture.view.props
    # What must be low has 40 % of the glass: there an answer may wait; and beside the board of all lockers. Of five
    # answers in large words one or two may.
    is_long = screen == "InOrNot" and facts["job"] == "take-along" and dress.large
    if _MORE in names and not dress.low and screen != "Board" and not is_long:
        yield "an answer waits on a second leaf"
    if screen in ("Notice", "OpenDoor") and facts["unit"] and not _has(words, str(facts["unit"])):
        yield f"no locker {facts['unit']}"
    if screen == "Scan" and "undo" in names and not _has(words, str(facts["lastUnit"])):
        yield f"no locker {facts['lastUnit']} to take out of"
    if _is_shut(screen, facts) and any(_is_lit(item, str(facts["unit"])) for item in items):
        yield f"a lit plate or door for locker {facts['unit']}, which is shut"
    if (
        screen == "Entry"
        and not picture.page.get("typed")
        and (way := _OTHER_WAYS.get(str(facts["what"]))) not in {None, *names}
    ):
        yield f"no {way} before something is typed"
    if screen == "OpenDoor" and "place" not in names:
        yield "no place of the locker"
    if len({round(box_of(item).y()) for item in items if item.objectName().startswith("key-")}) == 1:
        yield "one row of keys"
    sizes = [item for item in items if item.objectName().startswith("size-") and item.objectName() != "size-add"]
    if len({len([inner for inner in visible(item) if inner.inherits("QQuickText")]) for item in sizes}) > 1:
        yield "one size says less than another"
    if screen == "SizeChoice" and sizes and not _is_even(items, box_of(sizes[0])):
        yield "a hole among the sizes"
    yield from _facts_left_out(picture, items, names, dress)
    yield from uncounted(items, picture)
    yield from _uneven_lines(items)


def _facts_left_out(picture: Picture, items: list[QQuickItem], names: set[str], dress: Dress) -> Iterator[str]:
    screen, facts = picture.view.screen, picture.view.props
    if screen == "OpenDoor" and facts["wish"] == "larger" and "sentence" not in names:
        yield "no promise of a larger locker"
    if (screen == "Confirm" or (screen == "SizeChoice" and facts["sizes"])) and "name" not in names:
        yield "no name of the recipient"
    if screen == "Confirm" and facts["place"] and "place" not in names:
        yield "no place of the recipient"
    is_covered = "moreTimeLeft" in picture.window
    if screen == "Scan" and facts["delivered"] and "counts" not in names and not is_covered:
        yield "no count of what is in"
    if screen == "Unit":
        yield from _unit_leaves_out(facts, items, names, dress)
    if screen == "Question" and any(item.property("laid") for item in items):
        doors = cast("list[str]", facts["doors"])
        yield from (f"no open door {unit} on the map" for unit in doors if f"open-door-{unit}" not in names)
    if screen == "Board" and "closeDoors" not in picture.window:  # which goes before all else
        yield from _board_leaves_out(facts, names, dress)
    if screen == "Receipt":
        yield from _receipt_leaves_out(picture, items, dress)


def _receipt_leaves_out(picture: Picture, items: list[QQuickItem], dress: Dress) -> Iterator[str]:
    facts = picture.view.props
    whole = [str(item.property("text")).translate(_SPLITS) for item in items if item.inherits("QQuickText")]
    yield from (f"no {fact} on the receipt" for fact in ("number", "caseNumber") if facts[fact] not in whole)
    told = next(iter(item.property("facts") for item in items if item.property("facts") is not None)).toVariant()
    yield from (
        f"no {fact!r} on the receipt"
        for _, fact in told[1:]
        if fact.translate(_SPLITS) not in whole and not picture.crowded and not dress.low
    )
    if not any(item.property("modules") for item in items):
        yield "no bars on the receipt"


def _unit_leaves_out(
    facts: Mapping[str, object], items: list[QQuickItem], names: set[str], dress: Dress
) -> Iterator[str]:
    if (facts["faults"] or facts["parcels"]) and not dress.low and not _has_reason(items, names):
        yield "no reason to look"
    if facts["caseNumber"] and not any(str(facts["caseNumber"]) in text for text in _said(items)):
        yield "no case number"


def _board_leaves_out(facts: Mapping[str, object], names: set[str], dress: Dress) -> Iterator[str]:
    there = facts["chips"]
    assert isinstance(there, dict)
    given = {"free", "parcel"} if dress.large and "sentence" in names else set()  # news comes before these
    wanted = sorted(set(there.values()) - given)
    yield from (f"no legend of {chip!r}" for chip in wanted if f"count-{chip}" not in names)
    if (facts["expired"] or facts["wrong"]) and not names & {"expired", "wrong"}:
        yield "no button to what has to be done"
    if (facts["owed"] or facts["refused"] or facts["withoutRoom"]) and not facts["stopped"] and not dress.low:
        yield from ("no news",) * ("sentence" not in names)


def _said(items: list[QQuickItem]) -> Iterator[str]:
    return (str(item.property("text")) for item in items if item.inherits("QQuickText"))


def _is_even(items: list[QQuickItem], tile: QRectF) -> bool:
    """Tell whether the sizes, and what stands among them and is as large, fill their rows."""
    named = [item for item in items if item.objectName().startswith(("size-", "none-fits", "cancel"))]
    rows = Counter(round(box_of(item).y()) for item in named if box_of(item).size() == tile.size())
    return len(set(rows.values())) == 1


def _is_shut(screen: str, facts: Mapping[str, object]) -> bool:
    if screen == "Unit":
        return facts["chip"] != "open"
    always = ("InOrNot", "Taken", "Inspect", "Letter", "OutOfUse")
    return screen in always or (screen in ("Notice", "Reach", "Stock") and not facts["open"])


def _is_lit(item: QQuickItem, unit: str) -> bool:
    """Tell whether this is the plate or the door of that locker, lit: open, and to go to now."""
    lit = item.property("kind") == "lit" or item.property("ajar") is not None
    return lit and item.property("number") == unit


def _has(words: list[str], number: str) -> bool:
    return any(number in text.replace(".", " ").split() for text in words)


def _has_reason(items: list[QQuickItem], names: set[str]) -> bool:
    page = next(item for item in items if item.property("carded") is not None)
    return "findings" in names if int(page.property("carded")) else page.property("help") != page.property("usual")


def _uneven_lines(items: list[QQuickItem]) -> Iterator[str]:
    for item in items:
        if item.objectName() in ("heading", "sentence") and item.property("lineCount") > 1:
            lines = uneven(measured(item, str(item.property("text"))))
            if lines:
                yield f"uneven lines: {lines!r}"
