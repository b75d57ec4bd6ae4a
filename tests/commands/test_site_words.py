from pathlib import Path

from kiosk.commands.site import site_words
from tests.config.sites import RIGHT, read
from ui.site import SiteWords


def test_a_site_says_what_others_may_read_and_when_the_glass_goes_dark(tmp_path: Path) -> None:
    said = RIGHT + "[timers]\ndark_after_s = 60\n[privacy]\nmask_names = false\nhide_typed_after_s = 0"

    words = site_words(read(tmp_path, said))

    assert (words.mask_names, words.hide_typed_after_s, words.dark_after_s) == (False, 0, 60)


def test_a_silent_site_masks_names_and_hides_what_is_typed(tmp_path: Path) -> None:
    words, plain = site_words(read(tmp_path)), SiteWords()

    assert (words.mask_names, words.hide_typed_after_s) == (True, 1.0) == (plain.mask_names, plain.hide_typed_after_s)
    assert words.dark_after_s == plain.dark_after_s == 300
