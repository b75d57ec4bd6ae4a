from pathlib import Path

import httpx
import pytest

from kiosk.domain import Secret, Size, TrackingNumber
from kiosk.simulator import rules
from kiosk.simulator.app import make_app
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import BANK, PANEL, sow
from kiosk.simulator.store import Store
from tests.simulator.conftest import StandingClock


async def state(store: Store, terms: Terms) -> dict[str, object]:
    transport = httpx.ASGITransport(app=make_app(store, StandingClock(), terms))
    async with httpx.AsyncClient(transport=transport, base_url="http://service") as http:
        return dict((await http.get("/_sim/state")).json())


def sown(seed: int, path: str = ":memory:") -> Store:
    store = Store(path)
    sow(store, StandingClock(), Terms(seed=seed))
    return store


async def test_the_seed_decides_every_id_and_code() -> None:
    stores = [sown(7), sown(7), sown(8)]
    one, same, other = [await state(s, Terms()) for s in stores]

    assert one == same
    assert one["labels"] != other["labels"]
    assert one["mails"] != other["mails"]
    for store in stores:
        store.close()


async def test_a_file_remembers_and_is_not_sown_twice(tmp_path: Path) -> None:
    path = str(tmp_path / "service.db")
    before = sown(7, path)
    told = await state(before, Terms(seed=7))
    with before.change():
        before.release("A001", "1")
    before.close()

    after = sown(8, path)

    assert after.holding("A001", "1") is None
    assert after.holding("A001", "3") is not None
    assert (await state(after, Terms(seed=8)))["contacts"] == told["contacts"]
    after.close()


def test_the_cabinet_is_36_lockers_in_six_columns_around_a_screen() -> None:
    assert len({u.id for u in BANK}) == len({u.door for u in BANK}) == 36
    assert {u.column for u in BANK} == {1, 2, 3, 4, 5, 6}
    assert {u.size for u in BANK} == set(Size)
    assert PANEL.column == 3


@pytest.mark.parametrize("column", range(1, 7))
def test_every_column_is_full_from_plinth_to_top(column: int) -> None:
    pieces = [(u.bottom_mm, u.height_mm) for u in BANK if u.column == column]
    pieces += [(PANEL.bottom_mm, PANEL.height_mm)] if column == PANEL.column else []
    pieces.sort()

    assert pieces[0][0] == 120
    assert [bottom + height for bottom, height in pieces] == [bottom for bottom, _ in pieces[1:]] + [1_880]
    assert [u.row for u in BANK if u.column == column] == list(range(1, 1 + sum(u.column == column for u in BANK)))


async def test_everything_sown_can_be_scanned_or_typed_at_a_kiosk() -> None:
    store = sown(7)
    told = await state(store, Terms(seed=7))
    labels, mails, contacts = told["labels"], told["mails"], told["contacts"]
    assert isinstance(labels, list)
    assert isinstance(mails, list)
    assert isinstance(contacts, list)

    assert sum(label["reserved"] for label in labels) == 6
    assert all(TrackingNumber.parse(label["trackingNumber"]) for label in labels)
    assert [m["kind"] for m in mails] == ["return-code", "return-code"]
    assert all(Secret.parse(m["code"]) for m in mails)
    assert len({c["personalId"] for c in contacts}) == 12
    assert all(Secret.parse(c["personalId"]) for c in contacts)
    store.close()


def test_codes_of_one_seed_hardly_ever_repeat() -> None:
    codes = [rules.code(7, "pickup-code", nth, 6) for nth in range(2_000)]

    assert len(set(codes)) == len(codes)


def test_times_are_written_in_whole_seconds_of_utc() -> None:
    assert rules.written(1_800_000_000.987) == "2027-01-15T08:00:00Z"
