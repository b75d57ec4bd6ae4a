"""Planted bugs: the simulated world must catch every one. `python -m tests.flows.mutants [--visits 40000]`."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One bug: in `module`, `old` becomes `new`."""

    name: str
    module: str
    old: str
    new: str


MUTANTS = [
    Mutant(
        "a deposit is believed without the sensor",
        "loading",
        "    if kiosk.units[load.unit].seen is not Seen.SHUT:\n",
        "    if False:\n",
    ),
    Mutant("the same label confirms", "next_label", "    if number in state.load.numbers:\n", "    if False:\n"),
    Mutant(
        "any code confirms",
        "next_label",
        "    if state.pending is None or not seen or not _another(state.load, event):\n",
        "    if state.pending is None:\n",
    ),
    Mutant("a label confirms long after", "next_label", " and now - unit.closed <= limit\n", "\n"),
    Mutant(
        "a label confirms a move", "next_label", " and not load.undo and not load.instead_of\n", " and not load.undo\n"
    ),
    Mutant(
        "a label confirms after a reopening",
        "next_label",
        "next_scan_confirms and load.fresh and",
        "next_scan_confirms and",
    ),
    Mutant(
        "silence means it is in",
        "loading",
        "    return at(kiosk, AtRest(Notice.FINISH_LATER, load.unit))",
        "    return at(confirmed(kiosk, load, now), AtRest(Notice.FINISH_LATER, load.unit))",
    ),
    Mutant(
        "silence means it is empty",
        "loading",
        "    return at(kiosk, AtRest(Notice.FINISH_LATER, load.unit))",
        "    return _said_empty(kiosk, Asking(load), now)",
    ),
    Mutant(
        "cancel means empty",
        "loading",
        "            return at(kiosk, Asking(load, Wish.NOT_NOW)), ()\n",
        "            return _said_empty(kiosk, state, now), ()\n",
    ),
    Mutant("a late answer is believed", "deposit", "case Found(ask) if ask == state.ask:", "case Found():"),
    Mutant(
        "the service's unit is not checked",
        "entries",
        "    return sound(unit, now) and friends and not owes(kiosk, unit.id, but=given_up)\n",
        "    return unit.sense is not None and (friends or True)\n",
    ),
    Mutant(
        "an unanswered reservation is forgotten",
        "reserving",
        "    kiosk = unused(kiosk, state.unit, state.number, now, wait=kiosk.rules.settle)\n    return",
        "    kiosk = forget(kiosk, state.unit, (state.number,))\n    return",
    ),
    Mutant(
        "a refused retry forgets the first try",
        "reserving",
        "    if state.retries:\n",
        "    if state.retries > RETRIES:\n",
    ),
    Mutant("a retry does not make the unit wait", "reserving", "settled=now + kiosk.rules.settle", "settled=0.0"),
    Mutant("flicker is evidence", "site", "shortest_opening: float = 1.0", "shortest_opening: float = 0.0"),
    Mutant("old evidence survives a command", "entries", "seen=Seen.NOTHING, commanded=now", "commanded=now"),
    Mutant("collected without the sensor", "taking", "if known.seen is not Seen.SHUT or not theirs:", "if not theirs:"),
    Mutant("pickup opens a strange unit", "taking", "strange(known) or known.exposed", "known.exposed"),
    Mutant(
        "a reopening leaves the collection owed",
        "taking",
        "    kiosk = drop_rows(kiosk, rows)\n",
        "",
    ),
    Mutant(
        "a restart believes an unseen opening",
        "recovery",
        "        case Seen.SHUT:\n            return at(taking.taken(",
        "        case Seen.SHUT | Seen.NOTHING:\n            unit = replace(unit, seen=Seen.SHUT)\n"
        "            kiosk = replace(kiosk, units={**kiosk.units, unit.id: unit})\n            return at(taking.taken(",
    ),
    Mutant(
        "a restart forgets a reservation in flight",
        "recovery",
        "            kiosk = unused(kiosk, unit, number, now, wait=kiosk.rules.settle)\n",
        "",
    ),
    Mutant("a wrong door stops nothing", "watch", "    return replace(kiosk, stopped=True)\n", "    return kiosk\n"),
    Mutant(
        "who closed a door is judged at that moment only",
        "watch",
        "    if before.exposed or not isinstance(kiosk.visit, AtRest):",
        "    if not isinstance(kiosk.visit, AtRest):",
    ),
    Mutant(
        "a door closed by another completes a pickup",
        "watch",
        "    if before.exposed or not isinstance(kiosk.visit, AtRest):",
        "    if kiosk.turn < 0:",
    ),
    Mutant(
        "a release goes out while a write may arrive",
        "outbox",
        "    return not someone and kiosk.units[row.fact.unit].settled <= now\n",
        "    return not someone\n",
    ),
    Mutant(
        "an unanswered fact is dropped",
        "outbox",
        "            return replace(_change(kiosk, later), quiet_until=quiet), ()\n",
        "            return drop_rows(kiosk, (row,)), ()\n",
    ),
    Mutant("facts of a unit overtake", "outbox", "for row in first.values() if", "for row in kiosk.outbox if"),
    Mutant(
        "a missing code is not missed",
        "outbox",
        "    return blame(kiosk, fact.unit, Fault.NO_PICKUP_CODE)",
        "    return kiosk",
    ),
    Mutant("the code goes with the first parcel", "outbox", "    if unit.stays:\n        return kiosk\n", ""),
    Mutant("faulty units are offered", "entries", "not unit.retired and not unit.faults and", "not unit.retired and"),
    Mutant(
        "a sensor that contradicts itself is evidence",
        "sensing",
        "    if lies(known):\n        return put(kiosk, replace(known, sense=sense))\n",
        "",
    ),
    Mutant("an answer that was overtaken is believed", "comparing", " and now - unit.told_at > LIMIT\n", "\n"),
    Mutant(
        "a deposit on its way is missed",
        "comparing",
        "    return not owes(kiosk, unit.id) and unit.settled <= now and",
        "    return",
    ),
    Mutant(
        "staff are believed without the sensor",
        "inspection",
        "    is_seen = kiosk.units[look.unit].seen is Seen.SHUT or kiosk.units[look.unit].retired\n",
        "    is_seen = True\n",
    ),
    Mutant(
        "staff's answer forgets what is inside",
        "inspection",
        "    gone = tuple(stay.number for stay in stays if stay.number not in found)\n",
        "    gone = tuple(stay.number for stay in stays)\n",
    ),
    Mutant(
        "what staff found is told nobody",
        "inspection",
        "stay.standing in (Standing.DOUBT, Standing.HELD)",
        "stay.standing is Standing.HELD",
    ),
    Mutant(
        "what staff took out is told nobody",
        "inspection",
        "        kiosk = free(kiosk, Freed(look.unit, gone, Why.INSPECTED), now)\n",
        "        kiosk = replace(kiosk, asked=kiosk.asked + 1)\n",
    ),
    Mutant(
        "staff who leave without a word have found nothing",
        "inspection",
        "            return onward(kiosk, look.session, look.tour), ()\n",
        "            return said(kiosk, look, (), now), ()\n",
    ),
    Mutant(
        "a collection goes out while staff look",
        "inspection",
        "    kiosk = drop_rows(kiosk, uncollected(kiosk, look.unit))\n",
        "",
    ),
    Mutant(
        "any look lifts the stop",
        "inspection",
        "stopped=kiosk.stopped and bool(wrong_doors(kiosk)))",
        "stopped=bool(wrong_doors(kiosk)) and False)",
    ),
    Mutant(
        "a wrong door that staff open stops nothing",
        "watch",
        "waits = Opening | Releasing | Fetching | Unlocking\n",
        "waits = Opening | Releasing | Fetching\n",
    ),
    Mutant(
        "a test opens lockers with parcels",
        "service_queries",
        "    return tuple(unit.id for unit in standing_here(kiosk) if not unit.stays)\n",
        "    return tuple(unit.id for unit in standing_here(kiosk))\n",
    ),
    Mutant(
        "one person audits alone",
        "service",
        "    if first.badge == state.badge:  #",
        "    if first.badge == state.badge and now < 0:  #",
    ),
    Mutant(
        "a wrong PIN signs in",
        "service",
        "            return at(wrong, SigningIn(first=state.first, notice=Notice.STAFF_UNKNOWN))\n",
        "            return _signed_in(kiosk, state, now)\n",
    ),
    Mutant(
        "a session never ends",
        "service",
        "    ended = session is not None and is_over(kiosk, session, now)\n",
        "    ended = session is not None and now < 0\n",
    ),
    Mutant(
        "a test goes on after its session",
        "inspection",
        "    if is_over(kiosk, look.session, now):\n",
        "    if is_over(kiosk, look.session, now - 9e9):\n",
    ),
    Mutant(
        "a look takes every fault away",
        "inspection",
        "    kept = unit.faults - unit.came_for | {Fault.OUT_OF_SERVICE} & unit.faults\n",
        "    kept = {Fault.OUT_OF_SERVICE} & unit.faults\n",
    ),
    Mutant(
        "a return joins what lies there", "dropoff", "sound(unit, now) and not unit.stays and", "sound(unit, now) and"
    ),
]


def hunt(mutant: Mutant, visits: int, seed: int = 500_000) -> str:
    """Plant the bug in a copy and run the campaign there; return what caught it, "" if nothing did."""
    with tempfile.TemporaryDirectory() as directory:
        copy = Path(directory)
        for package in ("kiosk", "tests/flows"):
            shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "tests/__init__.py").touch()
        module = copy / "kiosk/flows" / f"{mutant.module}.py"
        text = module.read_text()
        if text.count(mutant.old) != 1:
            raise LookupError(f"{mutant.name}: its place is there {text.count(mutant.old)} times")
        module.write_text(text.replace(mutant.old, mutant.new))
        run = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.flows.campaign",
                f"--visits={visits}",
                f"--seed={seed}",
                "--stop",
                "--keep=0",
            ],
            cwd=copy,
            # Before anything else on the path, or the run would try the unspoilt checkout.
            env=os.environ | {"PYTHONPATH": str(copy)},
            capture_output=True,
            text=True,
            check=False,
        )
    if run.returncode == 0:
        return ""
    if not run.stdout.startswith("VIOLATION"):  # it did not even run: that is no catch
        raise ChildProcessError(f"{mutant.name}: {run.stderr}")
    return run.stdout.splitlines()[0]


def main() -> int:
    """Hunt every mutant; exit 1 if one survives."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=40_000)
    parser.add_argument("--only", default="", help="part of a bug's name")
    options = parser.parse_args()
    chosen = [mutant for mutant in MUTANTS if options.only in mutant.name]
    with ThreadPoolExecutor(2) as pool:
        caught = list(pool.map(lambda mutant: hunt(mutant, options.visits), chosen))
    for mutant, what in zip(chosen, caught, strict=True):
        sys.stdout.write(f"{mutant.name:50} {what[:110] or 'SURVIVED'}\n")
    return 0 if all(caught) else 1


if __name__ == "__main__":
    sys.exit(main())
