"""`locker-kiosk audit signature`: one signature as a picture."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.__main__ import main
from kiosk.commands.surroundings import Paths, configuration
from kiosk.domain import Signature
from kiosk.journal.signatures import Signatures

DRAWN = Signature(((100, 200, 300, 250), (120, 180)))


@pytest.fixture
async def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration of a kiosk where somebody has signed."""
    monkeypatch.setenv("KIOSK_API__CLIENT_ID", "demo-kiosk")
    monkeypatch.setenv("KIOSK_API__CLIENT_SECRET", "demo-only")
    paths = Paths(tmp_path)
    paths.state.mkdir()
    paths.board.symlink_to("/dev/null")
    paths.scanner.symlink_to("/dev/zero")
    paths.config.write_text(configuration("http://127.0.0.1:9", paths), "utf-8")
    await Signatures(paths.state, 400, lambda: 1_750_000_000.0).keep(41, DRAWN)
    return paths.config


def exported(config: Path, number: str) -> tuple[int, Path]:
    out = config.parent / "out.svg"
    return main(["audit", "signature", number, "--config", str(config), "--out", str(out)]), out


@pytest.mark.parametrize("number", ["41", "A001-0041"])
def test_a_signature_is_drawn_as_it_was(config: Path, number: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = exported(config, number)

    assert code == 0
    assert capsys.readouterr().out == "drawn 2025-06-15 15:06:40\n"
    drawing = ET.parse(out).getroot()  # noqa: S314  # our own
    assert drawing.get("viewBox") == "80 160 240 110"
    assert [path.get("d") for path in drawing.iter("{http://www.w3.org/2000/svg}path")] == [
        "M100 200L100 200L300 250",
        "M120 180L120 180",
    ]
    assert out.stat().st_mode & 0o777 == 0o600


async def test_an_older_one_under_the_same_number_is_named(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newer = Signature(((1, 2, 3, 4),))
    await Signatures(config.parent / "state", 400, lambda: 1_750_086_400.0).keep(41, newer)
    _, out = exported(config, "41")

    assert "M1 2L1 2L3 4" in out.read_text()
    assert "older ones under this number: 2025-06-15 15:06:40" in capsys.readouterr().out


def test_a_number_nobody_signed_under_ends_with_1(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = exported(config, "42")

    assert (code, out.exists()) == (1, False)
    assert capsys.readouterr().err == "There is no signature under 42.\n"


def test_what_is_no_number_and_a_file_that_is_there_already_are_refused(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exported(config, "../41")[0] == 2
    assert "NUMBER" in capsys.readouterr().err
    exported(config, "41")
    code, _ = exported(config, "41")
    assert code == 2
    assert "--out" in capsys.readouterr().err


def test_a_damaged_signature_ends_with_1(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kept,) = (config.parent / "state" / "signatures").iterdir()
    kept.write_text("{}")

    assert exported(config, "41")[0] == 1
    assert "cannot be read" in capsys.readouterr().err
