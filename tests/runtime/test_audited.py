"""What is committed together with an event."""

from kiosk.flows.ledger import Guard
from kiosk.flows.states import Entry
from tests.fakes import run
from tests.runtime.stage import Stage, until

LABEL = "JD0146000099"


def test_an_event_is_committed_with_what_it_leaves_in_the_audit_trail() -> None:
    stage = Stage()
    stage.api.hold("1", LABEL)

    async def scene() -> None:
        async with stage.running():
            stage.scanner.show(LABEL)
            await until(lambda: "journal DoorOpened" in stage.told)

    run(scene())
    assert [(mark.deed, mark.unit) for mark in stage.journal.marks] == [
        ("restarted", ""),
        ("open-commanded", "1"),
        ("door-open", "1"),
    ]
    assert len(stage.journal.marks[1].parcel) == len(stage.journal.marks[1].person) == 16
    assert LABEL not in str(stage.journal.marks)


def test_the_count_of_wrong_codes_is_kept_before_the_code_is_checked() -> None:
    stage = Stage()
    counts: list[Guard | None] = []

    async def scene() -> None:
        async with stage.running() as runtime:
            runtime.typed(Entry.PICKUP_CODE, "CODE77")
            await until(lambda: "journal Claimed" in stage.told)
            counts.append(stage.journal.tries)
            await until(lambda: "journal NoMatch" in stage.told)
            counts.append(stage.journal.tries)

    run(scene())
    assert [(count.open, count.wrong) for count in counts if count] == [(True, 0), (False, 1)]
