"""What the screens know of the world around them: QML singletons, written from here only."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

MODULE = "LockerUI"


class BrokenScreens(RuntimeError):
    """The QML files and the program do not fit together: the program is damaged."""


class Singletons:
    """The singletons of one engine, by name. Raises BrokenScreens for one, or a property, that is not there."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._holders: dict[str, QObject] = {}

    def describe(self, name: str, facts: Mapping[str, object]) -> None:
        """Write `facts` into the singleton `name`."""
        holder = self.holder(name)
        for fact, value in facts.items():
            put(holder, fact, value)

    def holder(self, name: str) -> QObject:
        """Return the singleton `name`, which lives as long as its engine."""
        if name not in self._holders:  # the engine takes a millisecond to find one
            holder = self._engine.singletonInstance(MODULE, name)
            if not isinstance(holder, QObject):
                raise BrokenScreens(f"no singleton {MODULE}.{name}")
            self._holders[name] = holder
        return self._holders[name]


def put(holder: QObject, name: str, fact: object) -> None:
    """Write one property. Raises BrokenScreens when it is not there or of another type."""
    if not holder.setProperty(name, fact):
        raise BrokenScreens(f"the screens have no property {name} for a {type(fact).__name__}")
