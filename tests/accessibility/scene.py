"""What a screen itself says it holds: each item's own role and name, read from the scene and not from Qt's bridge."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

_ATTACHED = "QQuickAccessibleAttached"
_PRIVATE_USE = ("\ue000", "\uf8ff")
_EDGES = " .,:;?!\n"
_ENTRY = "ListItem"
_UNBROKEN = "\u00a0"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a person can find: a control, or words on the glass.

    `shown` are the words drawn on a control, which its name must hold as well.
    """

    role: str
    name: str
    enabled: bool
    checked: bool
    control: bool
    item: str
    shown: tuple[str, ...] = ()


# Python takes an item to be gone with the name it had for the item's parent: so the names are kept.
_kept: list[QObject] = []


def scene(root: QQuickItem) -> list[dict[str, object]]:
    """Return everything in a scene that says what it is, and every control whether it does or not."""
    return [asdict(each) for each in _said(root)]


def _said(item: QQuickItem) -> Iterator[Said]:
    for child in _children(item):
        described = _attached(child)
        control = child.inherits("QQuickAbstractButton") or _is_entry(described)
        told = described is not None and not described.property("ignored")
        if told or control:
            yield _one(child, described if told else None, control=control)
        yield from _said(child)


def _children(item: QQuickItem) -> list[QQuickItem]:
    children = item.childItems()
    _kept.extend(children)
    return [child for child in children if child.isVisible()]


def _one(item: QQuickItem, described: QObject | None, *, control: bool) -> Said:
    role = _role(described) if described else "none"
    name = str(described.property("name") or "") if described else ""
    checked = bool(described and described.property("checked"))
    words = tuple(_words(item)) if control else ()
    return Said(role, name, item.isEnabled(), checked, control, item.objectName(), words)


def spoil(root: QQuickItem, item: str, **wrong: object) -> None:
    """Change what the control of this objectName says of itself, to see whether it is noticed."""
    for child in _children(root):
        described = _attached(child)
        if child.objectName() == item and described is not None:
            for name, value in wrong.items():
                described.setProperty(name, value)
        spoil(child, item, **wrong)


def _is_entry(described: QObject | None) -> bool:
    """Tell whether an item is one of a list and can be pressed by itself, though it is no button of its own."""
    return described is not None and not described.property("ignored") and _role(described) == _ENTRY


def _attached(item: QQuickItem) -> QObject | None:
    """Return what QML attached to an item. Asking for it by name would attach it."""
    children = item.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly)
    _kept.extend(children)
    return next((each for each in children if each.metaObject().className() == _ATTACHED), None)


def _role(described: QObject) -> str:
    role = described.property("role")
    return QAccessible.Role(getattr(role, "value", role)).name


def _words(control: QQuickItem) -> Iterator[str]:
    """Return the words drawn on a control, without those of a list in it, which have names of their own."""
    for child in _children(control):
        if _is_entry(_attached(child)):
            continue
        text = str(child.property("text") or "") if child.inherits("QQuickText") else ""
        text = text.replace(_UNBROKEN, " ").strip(_EDGES)
        if len(text) > 1 and not all(_PRIVATE_USE[0] <= sign <= _PRIVATE_USE[1] for sign in text):
            yield text
        yield from _words(child)
