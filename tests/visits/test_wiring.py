"""What a site says reaches the parts it is said about."""

from pathlib import Path

from hardware.doors import Wiring
from kiosk.commands.wiring import wiring_of
from tests.config.sites import RIGHT, read


def test_every_word_about_the_boards_reaches_their_driver(tmp_path: Path) -> None:
    said = RIGHT.replace("[doors]", "[doors]\nbaud = 9600\nclosed_bit = 0\ngap_ms = 50")

    assert wiring_of(read(tmp_path, said)) == Wiring(port="/dev/null", baud=9600, closed_bit=0, gap_ms=50)
