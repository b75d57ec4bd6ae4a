"""An assistive program: sees the kiosk only as AT-SPI shows it, and presses what it finds there.

Runs under the system's Python, where Debian's python3-pyatspi lives, as a process
of its own. It takes one question a line on stdin and gives one answer a line on
stdout, both JSON: `{"look": PID}` gives what is showing of that process's windows;
`{"press": [PID, ROLE, NAME]}` does the Press action of the one control of that role
and name; `{"focus": [PID, ROLE, NAME]}` brings the focus to it; `{"write": [PID, ROLE, NAME,
TEXT]}` sets its text; `{"hear": SECONDS}` gives
the events that came since the last hearing, waiting so long for more. A question
that cannot be answered is answered with `{"fault": WHY}`.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]

_DEEPEST = 40
_CALL_MS = 4000
_EVENTS = (
    "object:state-changed:focused",
    "object:state-changed:showing",
    "object:state-changed:checked",
    "object:state-changed:enabled",
    "object:property-change:accessible-name",
    "object:announcement",
    "object:children-changed",
)

_heard: list[list[str]] = []
_listening: list[Any] = []


def main() -> None:
    """Answer until stdin ends."""
    Atspi.set_timeout(_CALL_MS, _CALL_MS)
    for line in sys.stdin:
        try:
            answer = _answer(json.loads(line))
        except GLib.GError as error:
            # A thing may go while it is looked at: whoever asked asks again.
            answer = {"fault": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    match question:
        case {"look": int(pid)}:
            return {"showing": [_described(each) for each in _showing(pid)]}
        case {"press": [int(pid), role, name]}:
            return _does("Press", pid, role, name)
        case {"focus": [int(pid), role, name]}:
            return _does("SetFocus", pid, role, name)
        case {"write": [int(pid), role, name, text]}:
            return _writes(pid, role, name, text)
        case {"hear": seconds}:
            return {"heard": _hear(seconds)}
        case _:
            return {"fault": f"not understood: {question}"}


def _showing(pid: int) -> Iterator[Any]:
    """Return everything that is showing of a process, in AT-SPI's own order."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == pid:
            # Without this an answer may be older than the question.
            application.set_cache_mask(Atspi.Cache.NONE)
            yield from _inside(application, 0)


def _inside(parent: Any, depth: int) -> Iterator[Any]:
    for child in parent:
        # What is hidden stays in the tree, and so does all that is in it.
        if child is not None and depth < _DEEPEST and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from _inside(child, depth + 1)


def _described(thing: Any) -> dict[str, Any]:
    states = [pyatspi.stateToString(state) for state in thing.getState().getStates()]
    found = {"role": thing.getRoleName(), "name": thing.name, "states": states, "acts": _acts(thing)}
    return found | {"value": _value(thing), "text": _text(thing)}


def _value(thing: Any) -> list[float] | None:
    """Return a value and its bounds."""
    try:
        value = thing.queryValue()
    except NotImplementedError:
        return None
    return [value.currentValue, value.minimumValue, value.maximumValue]


def _text(thing: Any) -> str | None:
    try:
        text = thing.queryText()
    except NotImplementedError:
        return None
    return str(text.getText(0, text.characterCount))


def _acts(thing: Any) -> list[str]:
    try:
        action = thing.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(number) for number in range(action.nActions)]


def _hear(seconds: float) -> list[list[str]]:
    if not _listening:
        listener = Atspi.EventListener.new(_note)
        for event in _EVENTS:
            listener.register(event)
        _listening.append(listener)
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()
    heard = list(_heard)
    _heard.clear()
    return heard


def _note(event: Any) -> None:
    try:
        _heard.append([event.type, event.source.name or "", event.source.getRoleName()])
    except GLib.GError:
        _heard.append([event.type, "", ""])


def _does(act: str, pid: int, role: str, name: str) -> dict[str, Any]:
    found = _called(pid, role, name)
    if len(found) != 1:
        return {"fault": f"{len(found)} things are a {role} named {name!r}"}
    acts = _acts(found[0])
    if act not in acts:
        return {"fault": f"{name!r} offers {acts}, not {act}"}
    return {"done": bool(found[0].queryAction().doAction(acts.index(act)))}


def _writes(pid: int, role: str, name: str, text: str) -> dict[str, Any]:
    found = _called(pid, role, name)
    if len(found) != 1:
        return {"fault": f"{len(found)} things are a {role} named {name!r}"}
    try:
        return {"done": bool(found[0].queryEditableText().setTextContents(text))}
    except NotImplementedError:
        return {"fault": f"{name!r} offers no text to be written"}


def _called(pid: int, role: str, name: str) -> list[Any]:
    return [each for each in _showing(pid) if each.getRoleName() == role and each.name == name]


if __name__ == "__main__":
    main()
