import pytest

from ui.bars import code128


@pytest.mark.parametrize("text", ["JD014600003", "1Z999AA10123456784", "A-1_b.2", "00340434161094000018"])
def test_bars_fill_whole_symbols_and_end_with_the_stop(text: str) -> None:
    bars = code128(text)

    assert bars[-7:] == [2, 3, 3, 1, 1, 1, 2]
    assert (sum(bars) - 13) % 11 == 0
    assert set(bars) <= {1, 2, 3, 4}


def test_a_known_text_has_its_known_bars() -> None:
    assert code128("A") == [2, 1, 1, 2, 1, 4, 1, 1, 1, 3, 2, 3, 1, 3, 1, 1, 2, 3, 2, 3, 3, 1, 1, 1, 2]
