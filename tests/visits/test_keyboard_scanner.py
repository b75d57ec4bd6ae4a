"""A scanner that types like a keyboard, at the real window."""

import asyncio
from pathlib import Path

import pytest

from tests.visits.lobby import visiting

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(60)]


async def test_keys_as_fast_as_a_scanner_s_open_the_locker_and_a_person_s_do_not(tmp_path: Path) -> None:
    async with visiting(tmp_path, "scanner.driver=keyboard", "scanner.port=") as visitor:
        await visitor.sees("Idle")
        await visitor.strikes("RSD-1002", apart_s=0.12)
        await asyncio.sleep(0.5)
        assert visitor.screen == "Idle"

        await visitor.strikes("RSD-1002", apart_s=0.001)
        await visitor.sees("OpenDoor")
        assert visitor.around.is_open(await visitor.opened())
