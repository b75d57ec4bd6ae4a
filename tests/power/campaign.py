"""Power cuts at every moment of real visits: `./test campaign power [--images N] [--seed S]`.

The real journal, with its real tables, is driven by the real flows on a disk
that records (disk.py). Each thing done to the disk is a moment at which the
power may go; what was not synced by then is there or not, sector by sector, by
the fall of a coin. On every image the real journal is started again with the
interpreter's own SQLite, and must know whatever was acknowledged.

Controls that must fail: the same without FULL, without transactions, and with
slips that are not synced.
"""

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from tests.power.disk import Disk, Remains
from tests.power.journey import Promised, broken, found_in, journey
from tests.runtime.lives import OneThreadLoop

MEMORY = Path("/dev/shm")  # noqa: S108


@dataclass
class Outcome:
    """What came of one run's images."""

    moments: int = 0
    checkpoints: int = 0
    images: int = 0
    events: int = 0
    broken: Counter[str] = field(default_factory=Counter)


def cut(disk: Disk, images: int, seed: int) -> Outcome:
    """Drive the flows on `disk`, then cut the power about `images` times, at moments spread over the whole run."""
    silence = structlog.get_config()
    structlog.configure(processors=[lambda *_: {}], logger_factory=structlog.ReturnLoggerFactory())
    try:
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
            promised = journey(Path(name) / "kiosk", disk)
            with asyncio.Runner(loop_factory=OneThreadLoop) as runner:
                return runner.run(_cuts(disk, promised, Path(name) / "image", images, seed))
    finally:
        structlog.configure(**silence)


async def _cuts(disk: Disk, promised: Promised, folder: Path, images: int, seed: int) -> Outcome:
    coin, remains, acknowledged = random.Random(seed), Remains(), 0
    outcome = Outcome(len(disk.log), events=len(promised.bodies))
    for moment, done in enumerate(disk.log, start=1):
        remains.happens(done)
        if done.kind == "acknowledged":
            acknowledged = done.place
        outcome.checkpoints += done.kind == "sync" and done.file == "kiosk.db"
        while outcome.images < images * moment // len(disk.log):
            outcome.images += 1
            laid_out(folder, remains.image(coin))
            outcome.broken.update(broken(promised, acknowledged, await found_in(folder)))
    return outcome


def laid_out(folder: Path, image: dict[str, bytes]) -> None:
    """Write an image into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, held in image.items():
        (folder / name).write_bytes(held)


def main() -> int:
    """Run the trial and its controls; return 1 when a promise was broken, or a control's was not."""
    parser = argparse.ArgumentParser(prog="./test campaign power", description=__doc__)
    parser.add_argument("--images", type=int, default=24_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    sys.stdout.write(f"seed {options.seed}\n")
    failed = bool(told("the journal as it is", cut(Disk(), options.images, options.seed)))
    controls = {
        "synchronous=NORMAL": Disk(full=False),
        "no transactions": Disk(transactions=False),
        "slips not synced": Disk(slips_sync=False),
    }
    for name, disk in controls.items():
        caught = told(f"control, {name}", cut(disk, options.images // 20, options.seed))
        failed = failed or not caught
    return int(failed)


def told(name: str, outcome: Outcome) -> int:
    """Print what came of a run; return how many promises were broken."""
    count = outcome.broken.total()
    sys.stdout.write(
        f"{name}: {outcome.events} events acknowledged, {outcome.moments} moments, {outcome.checkpoints} checkpoints, "
        f"{outcome.images} images, {count} promises broken {dict(outcome.broken)}\n"
    )
    sys.stdout.flush()
    return count


if __name__ == "__main__":
    sys.exit(main())
