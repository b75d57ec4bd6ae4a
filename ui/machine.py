"""The screens' own state machine: what is on the glass, and what holds on every screen.

    kiosk (parallel)
    ├── visit       one compound state per flow, one child per screen
    ├── patience    attentive, asking "more time?", gone
    ├── link        online, offline
    └── assistance (parallel)
        ├── speech      silent, speaking
        ├── text        normal, large
        ├── colours     light, dark, contrast
        └── reach       whole, low

It decides nothing: it goes where it is told, and says when it is there. Every
arrow of a region leads from the region itself to one of its states and is
internal, so the other regions stay where they are.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtStateMachine import QAbstractTransition, QState, QStateMachine

from ui.view import SCREENS_OF, Flow

PATIENCE = ("attentive", "asking", "gone")
LINK = ("online", "offline")
ASSISTANCE = {
    "speech": ("silent", "speaking"),
    "text": ("normal", "large"),
    "colours": ("light", "dark", "contrast"),
    "reach": ("whole", "low"),
}


class Went(QEvent):
    """Tell the machine to go to the state of this path, such as "pickup.Entry"."""

    TYPE = QEvent.Type(QEvent.registerEventType())

    def __init__(self, to: str) -> None:
        super().__init__(self.TYPE)
        self.to = to


class Goes(QAbstractTransition):
    """The arrow that `Went` takes to its state."""

    def __init__(self, target: QState, to: str) -> None:
        super().__init__()
        self.to = to
        self.setTransitionType(QAbstractTransition.TransitionType.InternalTransition)
        self.setTargetState(target)

    def eventTest(self, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take the arrow only for its own path."""
        return isinstance(event, Went) and event.to == self.to

    def onTransition(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        """Do nothing on the way."""


class ScreenMachine(QObject):
    """The state machine of everything on the glass. Start it once and keep it."""

    entered = Signal(str, str)
    """A screen's state was entered: flow and screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = QStateMachine(self)
        self.chart.setObjectName("screens")
        kiosk = QState(QState.ChildMode.ParallelStates, self.chart)
        kiosk.setObjectName("kiosk")
        self.chart.setInitialState(kiosk)
        self._visit(kiosk)
        self._region(kiosk, "patience", PATIENCE)
        self._region(kiosk, "link", LINK)
        assistance = _child(kiosk, "assistance", QState.ChildMode.ParallelStates)
        for name, states in ASSISTANCE.items():
            self._region(assistance, name, states)
        self._at = {"visit": f"{Flow.REST}.Idle", "patience": PATIENCE[0], "link": LINK[0]}
        self._at |= {name: states[0] for name, states in ASSISTANCE.items()}

    def start(self) -> None:
        """Enter the first states; they are entered in the next turn of the event loop."""
        self.chart.start()

    def go(self, flow: Flow, screen: str) -> bool:
        """Go to a screen of a flow; return False when the machine is there, or on its way, already."""
        return self._go("visit", f"{flow}.{screen}")

    @property
    def patience(self) -> str:
        """The state of `PATIENCE` the machine is in, or on its way to."""
        return self._at["patience"]

    def attend(self, patience: str) -> bool:
        """Go to one of `PATIENCE`; return False when it is there already."""
        return self._go("patience", patience)

    def connect_link(self, *, online: bool) -> bool:
        """Go online or offline; return False when it is there already."""
        return self._go("link", LINK[0] if online else LINK[1])

    def assist(self, **to: str) -> None:
        """Go to a state of each region of `ASSISTANCE` that is named."""
        for region, state in to.items():
            self._go(region, state)

    def active(self) -> set[str]:
        """Return the names of the states that are active now, groups included."""
        return {state.objectName() for state in self.chart.configuration()}

    def _go(self, region: str, to: str) -> bool:
        if self._at[region] == to:
            return False
        self._at[region] = to
        self.chart.postEvent(Went(to))
        return True

    def _visit(self, kiosk: QState) -> None:
        visit = _child(kiosk, "visit")
        for flow, screens in SCREENS_OF.items():
            compound = _child(visit, flow)
            for screen in screens:
                state = _child(compound, screen)
                state.entered.connect(lambda flow=flow, screen=screen: self.entered.emit(flow, screen))
                visit.addTransition(Goes(state, f"{flow}.{screen}"))

    def _region(self, kiosk: QState, name: str, states: Sequence[str]) -> None:
        region = _child(kiosk, name)
        for each in states:
            region.addTransition(Goes(_child(region, each), each))


def _child(parent: QState, name: str, mode: QState.ChildMode = QState.ChildMode.ExclusiveStates) -> QState:
    state = QState(mode, parent)
    state.setObjectName(name)
    if parent.childMode() is QState.ChildMode.ExclusiveStates and parent.initialState() is None:
        parent.setInitialState(state)
    return state


def children(state: QObject) -> Iterator[QState]:
    """Return the states directly inside `state`, in the order they were made."""
    yield from (child for child in state.children() if isinstance(child, QState))


def arrows(region: QState) -> Iterator[Goes]:
    """Return the arrows that lead from `region` to its states."""
    yield from (arrow for arrow in region.transitions() if isinstance(arrow, Goes))
