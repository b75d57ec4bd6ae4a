import sys

import pytest
from pytestqt.qtbot import QtBot

from ui.draw import PAGE, draw, page
from ui.machine import ASSISTANCE, LINK, PATIENCE, ScreenMachine, arrows, children
from ui.view import SCREENS, SCREENS_OF, Flow


@pytest.fixture
def machine(qtbot: QtBot) -> ScreenMachine:
    machine = ScreenMachine()
    machine.start()
    qtbot.waitUntil(machine.chart.isRunning)
    return machine


def test_the_machine_has_exactly_the_screens_of_the_views(machine: ScreenMachine) -> None:
    regions = {region.objectName(): region for root in children(machine.chart) for region in children(root)}
    screens = {
        compound.objectName(): tuple(screen.objectName() for screen in children(compound))
        for compound in children(regions["visit"])
    }

    assert screens == {str(flow): screens for flow, screens in SCREENS_OF.items()}
    assert set(SCREENS) == {name for names in screens.values() for name in names}


def test_every_state_can_be_reached_from_anywhere_in_its_region(machine: ScreenMachine) -> None:
    [root] = children(machine.chart)
    *regions, assistance = children(root)
    for region in (*regions, *children(assistance)):
        leaves = [leaf for leaf in region.findChildren(type(region)) if not list(children(leaf))]
        assert {arrow.targetState() for arrow in arrows(region)} == set(leaves)


@pytest.mark.parametrize(("flow", "screen"), [(flow, name) for flow in Flow for name in SCREENS_OF[flow]])
def test_entering_a_screen_says_which(machine: ScreenMachine, qtbot: QtBot, flow: Flow, screen: str) -> None:
    machine.go(Flow.PICKUP, "Collect" if screen != "Collect" else "Entry")
    with qtbot.waitSignal(machine.entered, check_params_cb=lambda *entered: entered == (flow, screen)):
        machine.go(flow, screen)

    assert {str(flow), screen} <= machine.active()


def test_the_kiosk_starts_at_rest_attentive_and_online(machine: ScreenMachine) -> None:
    assert {"rest", "Idle", "attentive", "online"} <= machine.active()


def test_what_helps_somebody_changes_no_screen_and_each_kind_of_help_stands_alone(
    machine: ScreenMachine, qtbot: QtBot
) -> None:
    machine.go(Flow.PICKUP, "Entry")
    machine.assist(text="large")
    machine.assist(reach="low", colours="contrast")
    qtbot.waitUntil(lambda: {"Entry", "large", "low", "contrast", "silent"} <= machine.active())
    machine.assist(text="normal", speech="speaking")

    qtbot.waitUntil(lambda: {"Entry", "normal", "low", "contrast", "speaking"} <= machine.active())
    assert not {"large", "silent", "light"} & machine.active()


def test_a_change_of_screen_leaves_patience_and_link_alone(machine: ScreenMachine, qtbot: QtBot) -> None:
    machine.attend(PATIENCE[1])
    machine.connect_link(online=False)
    machine.go(Flow.DEPOSIT, "Scan")

    qtbot.waitUntil(lambda: {"Scan", "asking", LINK[1]} <= machine.active())


def test_more_time_does_not_enter_the_screen_again(machine: ScreenMachine, qtbot: QtBot) -> None:
    entered: list[str] = []
    machine.go(Flow.PICKUP, "Entry")
    qtbot.waitUntil(lambda: "Entry" in machine.active())
    machine.entered.connect(lambda _flow, screen: entered.append(screen))
    for patience in (PATIENCE[1], PATIENCE[0], PATIENCE[2]):
        machine.attend(patience)
    qtbot.waitUntil(lambda: PATIENCE[2] in machine.active())

    assert entered == []


def test_going_where_it_is_already_enters_nothing(machine: ScreenMachine) -> None:
    assert machine.go(Flow.REST, "Idle") is False
    assert machine.attend(PATIENCE[0]) is False
    assert machine.connect_link(online=True) is False


def test_thousands_of_changes_keep_the_counts_of_none_and_true_flat(machine: ScreenMachine, qtbot: QtBot) -> None:
    heard: list[str] = []
    machine.entered.connect(lambda _flow, screen: heard.append(screen))
    before = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the very object is counted
    for number in range(20_000):
        machine.setObjectName("one" if number % 2 else "other")
        machine.entered.emit("rest", "Idle")
    after = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the same
    qtbot.waitUntil(lambda: len(heard) == 20_000)

    assert all(abs(now - then) < 100 for now, then in zip(after, before, strict=True))


def test_the_drawing_shows_every_screen_and_region(machine: ScreenMachine) -> None:
    drawing = draw(machine)

    assert all(f'state "{screen}" as visit_{flow}_{screen}' in drawing for flow in Flow for screen in SCREENS_OF[flow])
    assert drawing.count("--\n") == 3 + len(ASSISTANCE) - 1
    assert all(
        f'state "{name}" as assistance_{region}_{name}' in drawing
        for region in ASSISTANCE
        for name in ASSISTANCE[region]
    )


def test_the_page_in_the_documentation_is_the_machine_as_it_is(machine: ScreenMachine) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(machine), "run: python -m ui.draw"
