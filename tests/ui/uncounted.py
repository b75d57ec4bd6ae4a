"""What a staff's picture knows and neither says nor counts: "+2" stands for two things that found no room."""

import re
from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtQuick import QQuickItem

from ui.gallery.picture import Picture

_MORE = re.compile(r"\+(\d+)$")


def uncounted(items: list[QQuickItem], picture: Picture) -> Iterator[str]:
    """Say of how many things this picture tells of, where it should tell of another number of them."""
    facts = picture.view.props
    said = {
        item.objectName(): str(item.property("text")).replace("\u00a0", " ")
        for item in items
        if item.inherits("QQuickText")
    }
    sentence = said.get("sentence", "")
    match picture.view.screen:
        case "Question" if doors := len(_listed(facts["doors"])):
            told, known = _numbers(sentence), doors
        case "DoorTest":
            there = [item for item in items if item.objectName().startswith("fact-")] or [
                item for item in items if item.objectName() in ("failed", "skipped", "ahead")
            ]
            told, known = len(there) + _more(said), sum(bool(facts[fact]) for fact in ("failed", "skipped", "ahead"))
        case "Unit" if known := _of_unit(facts):
            number = str(facts["caseNumber"])
            on_sign = any(fact in sentence for fact in (number, *_tails(facts)) if fact)
            told = _of_card(said) + on_sign if "findings" in said else 1 + _last(sentence)
        case "ThisKiosk":
            known = sum(bool(facts[fact]) for fact in ("leftBehind", "refused", "unvouched", "owed", "habitsKept"))
            if "findings" in said:
                told, known = _of_card(said), max(1, known)
            elif known:
                of_lockers = facts["online"] and known == 1 and facts["leftBehind"]  # a "+2" is two more of them
                told, known = 1 + (0 if of_lockers else _last(sentence)), known + (not facts["online"])
            else:
                return
        case _:
            return
    if told != known:
        yield f"{told} of {known} told"


def _listed(fact: object) -> list[object]:
    return cast("list[object]", fact)


def _numbers(text: str) -> int:
    return sum(int(number) if plus else 1 for plus, number in re.findall(r"(\+?)(\d+)", text))


def _last(text: str) -> int:
    found = _MORE.search(text)
    return int(found[1]) if found else 0


def _more(said: Mapping[str, str]) -> int:
    return _last(said.get("left-out", ""))


def _of_card(said: Mapping[str, str]) -> int:
    return len(said["findings"].split("\n")) + _more(said)


def _tails(facts: Mapping[str, object]) -> list[str]:
    return [str(cast("dict[str, object]", parcel)["tail"]) for parcel in _listed(facts["parcels"])]


def _of_unit(facts: Mapping[str, object]) -> int:
    if facts["retired"]:  # its sentence says what to do
        return 0
    parcels = [cast("dict[str, object]", parcel) for parcel in _listed(facts["parcels"])]
    doubted = any(parcel["standing"] == "doubt" for parcel in parcels)
    silent = facts["chip"] == "out" and not facts["faults"] and not doubted
    return len(_listed(facts["faults"])) + bool(facts["caseNumber"]) + doubted + silent + len(parcels)
