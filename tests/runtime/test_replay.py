"""A replay by other flows than those that wrote the journal is noticed, whatever it comes to."""

from dataclasses import replace

import pytest

from kiosk.flows.effects import Effect
from kiosk.flows.events import Button, Due, Event, LinkLost, ScannedLabel, Touched
from kiosk.flows.ledger import Kiosk, Memory
from kiosk.flows.outcome import outcome
from kiosk.flows.states import AtRest
from kiosk.flows.visit import step
from kiosk.journal import Past
from kiosk.runtime.replay import Step, replayed
from tests.flows.desk import P1, Desk


def past() -> Past:
    """A parcel that came in, as the journal holds it."""

    class Noted(Desk):
        """Notes each event with where it led."""

        def post(self, event: Event) -> tuple[Effect, ...]:
            before = self.kiosk
            super().post(event)
            events.append((self.now, event))
            outcomes.append(outcome(before, self.kiosk))
            return self.effects

    events: list[tuple[float, Event]] = []
    outcomes: list[str | None] = []
    Noted().deposited()
    return Past(None, tuple(events), outcomes=tuple(outcomes))


def forgets(kiosk: Kiosk, event: Event, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    """Step as ever, and lose the parcel's code at the end."""
    after, effects = step(kiosk, event, now)
    return replace(after, codes={}), effects


def returns(kiosk: Kiosk, event: Event, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    """Step as ever, but a label leads back to rest."""
    after, effects = step(kiosk, event, now)
    return (replace(after, visit=AtRest()), effects) if isinstance(event, ScannedLabel) else (after, effects)


def test_the_same_flows_come_to_the_same_kiosk() -> None:
    kiosk, last, memory = replayed(past(), step)
    assert memory is Memory.WHOLE
    assert [stay.number for stay in next(iter(kiosk.units.values())).stays] == [P1]
    assert last == kiosk.heard


@pytest.mark.parametrize("flows", [forgets, returns])
def test_other_flows_are_found_out(flows: Step) -> None:
    assert replayed(past(), flows)[2] is Memory.DIFFERS


@pytest.mark.parametrize("memory", [Memory.LOST, Memory.OLD])
def test_a_journal_that_is_not_believed_anyhow_stays_what_it_is(memory: Memory) -> None:
    assert replayed(replace(past(), memory=memory), forgets)[2] is memory


@pytest.mark.parametrize(
    ("event", "memory"),
    [(LinkLost(), Memory.WHOLE), (Touched(Button.COLLECT), Memory.DIFFERS), (Due(7), Memory.DIFFERS)],
)
def test_an_event_that_does_not_say_where_it_led_is_believed_if_nobody_was_there_and_it_counts(
    event: Event, memory: Memory
) -> None:
    """There is no row 7 to be told: under the flows that wrote it there was one."""
    known, last, _ = replayed(past(), step)
    assert replayed(Past(known, ((last + 1.0, event),), outcomes=(None,)), step)[2] is memory
