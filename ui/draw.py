"""Draw the screens' state machine as it really is: `python -m ui.draw` writes docs/ui-states.md."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtStateMachine import QState

from ui.assets import UI
from ui.machine import ScreenMachine, arrows, children

PAGE = UI.parent / "docs" / "ui-states.md"
_HEAD = """# The screens' state machine

Drawn from the machine itself by `python -m ui.draw`; a test keeps it so. The flows decide where a visit is; the
machine goes there. From every state of a region the kiosk can be sent to every other state of that region, so an
arrow from a region's edge stands for an arrow from each state inside it.

"""


def draw(machine: ScreenMachine) -> str:
    """Return the drawing as a Mermaid state diagram."""
    lines = ["stateDiagram-v2"]
    for root in children(machine.chart):
        lines += [f"  state {root.objectName()} {{", *_regions(root), "  }"]
    return "\n".join(lines) + "\n"


def page(machine: ScreenMachine) -> str:
    """Return the whole page of the documentation."""
    return f"{_HEAD}```mermaid\n{draw(machine)}```\n"


def _regions(root: QState) -> list[str]:
    lines: list[str] = []
    for number, region in enumerate(children(root)):
        lines += ["    --"] if number else []
        lines += _state(region, "", 4)
    return lines


def _state(state: QState, path: str, indent: int) -> list[str]:
    pad = " " * indent
    name = state.objectName()
    key = f"{path}_{name}" if path else name
    inside = list(children(state))
    if not inside:
        return [f'{pad}state "{name}" as {key}']
    initial = state.initialState()  # none where all are active at once
    lines = [f"{pad}state {key} {{"] + ([f"{pad}  [*] --> {key}_{initial.objectName()}"] if initial else [])
    for number, child in enumerate(inside):
        lines += [f"{pad}  --"] if number and not initial else []
        lines += _state(child, key, indent + 2)
    lines.append(f"{pad}}}")
    lines += [f"{pad}{key} --> {key}_{arrow.to.replace('.', '_')}" for arrow in arrows(state)]
    return lines


def main() -> None:
    """Write the page."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv)
    application.setObjectName("drawing")
    PAGE.write_text(page(ScreenMachine()), encoding="utf-8")


if __name__ == "__main__":
    main()
