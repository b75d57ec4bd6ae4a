"""The report for support: what is in it, and above all what is not."""

import io
import json
import logging
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO, cast

import pytest
import structlog

from kiosk.__main__ import main
from kiosk.commands.redaction import private_words
from kiosk.commands.support import SupportBundle, stick_of, sticks_below
from kiosk.commands.surroundings import Paths, configuration
from kiosk.config import load
from kiosk.domain import (
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    LockerUnitId,
    Signature,
    Size,
    TrackingNumber,
    Undelivered,
)
from kiosk.errors import Disconnected, Silent
from kiosk.flows.audit import Deed, Mark
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.events import Due, Listed, Restarted, Searched
from kiosk.flows.ledger import Code, DeadLetter, Expected, Guard, Kept, Kiosk, Owed, Received, Standing, Stay, Unit
from kiosk.flows.service_states import Part
from kiosk.flows.states import Admitting, Confirming, Keeping, Labelling, Lacking, Round, Searching, Sizing, Visit
from kiosk.flows.visit import step
from kiosk.journal import Journal
from kiosk.journal.figures import figures, remembered
from kiosk.journal.signatures import Signatures
from kiosk.runtime.log import configure
from kiosk.runtime.log_file import LogFile, log_of, older_log
from kiosk.staff.files import write_list

NUMBER, OTHER, THIRD = "JD0146000031", "1Z999AA10123", "RSD-1001"
# Planted where they really are: in the journal, the settings, the staff file, the log and the kiosk's key.
PRIVATE = {
    *(NUMBER, OTHER, THIRD, "anders-4711", "post-room-9", "Maria Anders", "Flat 12B"),
    *("Riverside House", "0800 555 010", "kiosk-a001", "demo-kiosk", "demo-only", "127.0.0.1", "/parcelpoint"),
    *("Ana Lind", "Lind", "ba" * 32, "c0de" * 16, "argon2id", "someone@example.org", "482913"),
    *("123,456", "321,654", "signatures", "4711-"),
}
ANDERS = Contact(ContactId("anders-4711"), ContactType.RECIPIENT)
ROOM = Contact(ContactId("post-room-9"), ContactType.DEPARTMENT)


def told(kiosk: Kiosk) -> Kiosk:
    """A kiosk that knows of people and parcels wherever it can."""
    one = LockerUnitId("1")
    stay = Stay(TrackingNumber(NUMBER), ANDERS, Standing.INSIDE, ours=True, since=900.0)
    owed = Owed(7, Freed(one, (TrackingNumber(OTHER),), Why.COLLECTED), 0.0, since=500.0)
    letter = DeadLetter(8, Deposited(one, (TrackingNumber(THIRD),), ROOM), 1.0, 409)
    entry = DirectoryEntry(ANDERS, "Maria Anders", "Flat 12B")
    return replace(
        kiosk,
        units={**kiosk.units, one: replace(kiosk.units[one], stays=(stay,))},
        outbox=(owed,),
        dead_letters=(letter,),
        codes={"c0de" * 16: Code(one, ANDERS)},
        expected={OTHER: Expected(one, ROOM, 0.0)},
        staff_guards={"ba" * 32: Guard(3, 1e12)},
        visit=Searching(TrackingNumber(OTHER), Round(), "an", 0, (entry,)),
    )


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Paths]:
    monkeypatch.setenv("KIOSK_API__CLIENT_ID", "demo-kiosk")
    monkeypatch.setenv("KIOSK_API__CLIENT_SECRET", "demo-only")
    paths = Paths(tmp_path)
    paths.state.mkdir()
    paths.board.symlink_to("/dev/null")
    paths.scanner.symlink_to("/dev/zero")
    paths.config.write_text(configuration("http://127.0.0.1:9", paths), "utf-8")
    person = {"name": "Ana Lind", "badge": "ba" * 32, "pin": "$argon2id$v=19$m=65536"}
    paths.staff.write_text(json.dumps([person]), "utf-8")
    (tmp_path / "stick").mkdir()
    yield paths
    configure()


def journal_of(paths: Paths) -> Path:
    return paths.state / "journal.sqlite3"


async def filled(paths: Paths) -> None:
    site = load(paths.config, os.environ).flow_site(staff=True)
    kiosk, _ = step(Kiosk(), Restarted((), site), 1000.0)
    journal = Journal(journal_of(paths))
    await journal.open()
    await journal.append(1000.0, Searched("maria anders"), (Mark(Deed.DOOR_OPEN, "1"),))
    await journal.snapshot(1001.0, told(kiosk))
    await journal.append(1002.0, Listed(99, (DirectoryEntry(ANDERS, "Maria Anders", "Flat 12B"),)))
    await journal.append(1003.0, Due(99))
    await journal.close()


def logged(paths: Paths) -> None:
    """Lines of the kiosk, of a library, and of a program that has gone wrong."""
    configure(cast("TextIO", LogFile(io.StringIO(), log_of(paths.state))))
    log = structlog.get_logger("kiosk")
    log.info("DoorMoved", unit="12", sense="open", visit=3, turn=77)
    log.info("Failed", failure="silent", number=NUMBER, contact="anders-4711", name="Maria Anders")
    log.info("StaffTouched", staff="babababa", button="open", reason="someone@example.org", notice=NUMBER)
    logging.getLogger("kiosk.api.client").info("getReservation 404 12 ms for %s of anders-4711", NUMBER)
    logging.getLogger("kiosk.api.client").info("code 482913 mail someone@example.org at http://127.0.0.1:9/parcelpoint")
    logging.getLogger("httpx").warning("GET http://127.0.0.1:9/parcelpoint?code=482913")
    with log_of(paths.state).open("a", encoding="utf-8") as file:
        file.write("Traceback: Maria Anders\n[1, 2]\n")


def pages(report: Path) -> dict[str, str]:
    with zipfile.ZipFile(report) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


async def test_nothing_private_is_in_the_report_and_what_helps_is(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    await filled(paths)
    logged(paths)
    await Signatures(paths.state, 400).keep(4711, Signature(((123, 456, 321, 654),)))
    out = paths.folder / "stick"
    assert main(["bundle", "--config", str(paths.config), "--out", str(out)]) == 0
    said = capsys.readouterr().out.splitlines()
    (report,) = out.iterdir()
    held = pages(report)
    whole = report.name + "".join(f"{name}{page}" for name, page in held.items())

    assert said[:2] == ["1/6 place", "2/6 machine"]
    assert said[-1] == str(report)
    assert [word for word in sorted(PRIVATE) if word in whole] == []
    assert "staff" not in json.loads(held["log.jsonl"].splitlines()[2])
    assert '"unit": "12", "sense": "open", "visit": 3, "turn": 77' in held["log.jsonl"]
    assert "getReservation 404 12 ms for * of *" in held["log.jsonl"]
    assert held["log.jsonl"].count("\n") == 6
    counted = json.loads(held["journal.json"])
    assert counted["events"] == {"Due": 1, "Listed": 1, "Searched": 1}
    assert (counted["mode"], counted["deeds"], counted["at"]) == ("wal", {"door-open": 1}, [1000.0, 1003.0])
    assert counted["kiosk"]["parcels"] == {"inside": 1}
    assert counted["kiosk"]["refused"] == {"Deposited 409": 1}
    assert (counted["kiosk"]["owed"], counted["kiosk"]["owed_since_s"]) == ({"Freed": 1}, 503.0)
    assert "api.deadline_s = 8.0\n" in held["configuration.txt"]
    assert "site.name = said\n" in held["configuration.txt"]
    assert "api.client_secret = said\n" in held["configuration.txt"]
    assert held["trail.txt"].endswith("The trail is whole.\n")
    assert "python 3." in held["machine.txt"]


ENTRY = DirectoryEntry(ANDERS, "Maria Anders", "Flat 12B")
LABEL, COURIER = TrackingNumber("JD0146000077"), Round(courier="c0" * 32)
STATES: list[tuple[Visit, set[str]]] = [
    (Searching(LABEL, Round(), "mari", 0, (ENTRY,)), {LABEL.text, "Maria Anders", "Flat 12B", "mari"}),
    (Confirming(LABEL, COURIER, ENTRY), {LABEL.text, "Maria Anders", "anders-4711", "c0" * 32}),
    (Sizing(LABEL, Round(), ENTRY), {LABEL.text, "Maria Anders"}),
    (Keeping(LABEL, Round(), ENTRY), {LABEL.text, "Maria Anders"}),
    (Lacking(LABEL, Round(), ENTRY), {LABEL.text, "Maria Anders"}),
    (Labelling(LABEL, Round()), {LABEL.text}),
    (Admitting(1, "c1" * 32, LABEL), {LABEL.text, "c1" * 32}),
]


@pytest.mark.parametrize(("visit", "words"), STATES, ids=lambda part: type(part).__name__)
def test_whoever_is_at_the_screen_is_struck_out(paths: Paths, visit: Visit, words: set[str]) -> None:
    settings = load(paths.config, os.environ)

    assert words <= private_words(Kiosk(visit=visit), settings, ())


def test_whatever_the_kiosk_keeps_of_people_and_parcels_is_struck_out_and_no_lockers_number(paths: Paths) -> None:
    settings, unit = load(paths.config, os.environ), LockerUnitId("1207")
    kept = Kept(TrackingNumber("KEPT-01"), Undelivered.NO_ROOM, 1.0)
    kiosk = Kiosk(
        units={unit: Unit(unit, Size.SMALL)},
        receipts={"RETURN-1": Received(unit, ANDERS, 3, 1.0, "9c" * 32)},
        kept=(kept,),
        pin_guards={"d0" * 32: Guard(2)},
        elsewhere=frozenset({unit}),
    )

    private = private_words(kiosk, settings, ())

    assert {"KEPT-01", "RETURN-1", "anders-4711", "9c" * 32, "d0" * 32} <= private
    assert unit not in private


async def test_who_has_a_pin_and_which_carriers_come_is_struck_out_of_the_log(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins, carriers = paths.folder / "pins.json", paths.folder / "couriers.json"
    write_list(pins, [{"name": "Jonas Berg", "badge": "b1" * 32, "pin": "$argon2id$v=19$m=65536"}])
    write_list(carriers, [{"carrier": "Swift Parcels", "digest": "c2" * 32}])
    monkeypatch.setenv("KIOSK_PICKUP__PIN_FILE", str(pins))
    monkeypatch.setenv("KIOSK_COURIER__FILE", str(carriers))
    paths.staff.write_text("nonsense", "utf-8")  # hides nothing of the others
    await filled(paths)
    configure(cast("TextIO", LogFile(io.StringIO(), log_of(paths.state))))
    logging.getLogger("kiosk.flows").info("Jonas of Swift came, %s", "c2" * 4)
    out = paths.folder / "stick"

    assert main(["bundle", "--config", str(paths.config), "--out", str(out)]) == 0
    (report,) = out.iterdir()
    held = pages(report)

    assert "* of * came" in held["log.jsonl"]


async def test_a_kiosk_whose_journal_is_gone_or_damaged_can_report_it(paths: Paths) -> None:
    out = paths.folder / "stick"
    assert main(["bundle", "--config", str(paths.config), "--out", str(out)]) == 0
    (report,) = out.iterdir()
    assert "cannot be read" in pages(report)["trail.txt"]
    report.unlink()
    journal_of(paths).write_bytes(b"nonsense" * 1000)
    paths.staff.write_text("nonsense", "utf-8")
    assert main(["bundle", "--config", str(paths.config), "--out", str(out)]) == 0
    (report,) = out.iterdir()

    assert json.loads(pages(report)["journal.json"])["unreadable"] == "JournalError"


async def test_a_report_that_cannot_be_written_leaves_nothing_that_looks_like_one(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bundle", "--config", str(paths.config), "--out", str(paths.folder / "nowhere")]) == 1
    assert "no place" in capsys.readouterr().err
    places = [paths.folder / "stick"]
    bundle = SupportBundle(load(paths.config, os.environ), os.environ, lambda: places[0])
    for part in Part:
        if part is Part.FILE:
            places[0].rmdir()  # pulled out
            with pytest.raises(Silent, match="file: FileNotFoundError"):
                await bundle.gather(part)
        else:
            await bundle.gather(part)
    with pytest.raises(Disconnected):
        await SupportBundle(load(paths.config, os.environ), os.environ, lambda: None).gather(Part.PLACE)


async def test_figures_are_read_beside_a_journal_that_is_written(paths: Paths) -> None:
    await filled(paths)
    journal = Journal(journal_of(paths))
    await journal.open()
    await journal.append(1004.0, Due(1))
    found, (kiosk, events) = figures(journal_of(paths)), remembered(journal_of(paths))
    await journal.close()

    assert (found.events["Due"], found.version, found.snapshot_bytes > 1000) == (2, 3, True)
    assert kiosk is not None
    assert [at for at, _ in events] == [1002.0, 1003.0, 1004.0]


def test_a_stick_is_what_is_mounted_where_sticks_are_and_can_be_written(tmp_path: Path) -> None:
    for name in ("disk", "kiosk/STICK", "kiosk/OTHER"):
        (tmp_path / name).mkdir(parents=True)
    mounted = {tmp_path / "kiosk" / "STICK"}

    assert sticks_below(tmp_path, mounted.__contains__) == [tmp_path / "kiosk" / "STICK"]
    assert sticks_below(tmp_path / "nowhere") == []
    assert stick_of(str(tmp_path / "disk")) == tmp_path / "disk"
    assert stick_of(str(tmp_path / "pulled out")) is None


def test_the_log_keeps_its_newest_lines_in_two_files_and_no_disk_stops_it(tmp_path: Path) -> None:
    stream = io.StringIO()
    log = LogFile(stream, log_of(tmp_path), largest=100)
    for number in range(11):
        log.write(f"{number:02} {'x' * 30}\n")
    log.flush()
    newest, older = log_of(tmp_path).read_text().splitlines(), older_log(log_of(tmp_path)).read_text().splitlines()

    assert stream.getvalue().count("\n") == 11
    assert [line[:2] for line in (*older, *newest)] == [f"{number:02}" for number in range(11)][-len(older + newest) :]
    assert len(older) == 3
    assert older_log(log_of(tmp_path)).stat().st_mode & 0o777 == 0o600
    nowhere = LogFile(stream, tmp_path / "none" / "kiosk.log")
    assert nowhere.write("x") == 1
