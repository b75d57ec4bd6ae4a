"""What the screens must know of the place they stand in. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Alphabet = Literal["digits", "letters"]


@dataclass(frozen=True, slots=True)
class Brand:
    """Whose kiosk it is: a name, the file of a logo, and by scheme the colour roles that differ from the kiosk's."""

    name: str = ""
    logo: str = ""
    shades: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SiteWords:
    """The site's own words and habits, as people read them.

    `code_length` is how many signs a pickup code has, 0 when that varies;
    return codes, personal ids and labels vary always. The alphabet "letters"
    includes digits. `scanner` is where it sits, seen from the screen.
    `mask_names` shows a recipient's initial and surname only; what is typed and
    secret is hidden `hide_typed_after_s` later. While the service is gone, `own_codes`
    still open, and with `offline_deposits` expected parcels go in. After `dark_after_s` without
    anybody the screen goes dark; 0: never.
    """

    place: str = ""
    bank: str = ""
    phone: str = ""
    code_length: int = 6
    code_alphabet: Alphabet = "digits"
    id_alphabet: Alphabet = "digits"
    scanner: Literal["below", "left", "right"] = "below"
    returns: bool = True
    own_codes: bool = True
    offline_deposits: bool = False
    mask_names: bool = True
    hide_typed_after_s: float = 1.0
    dark_after_s: float = 300.0
    brand: Brand = Brand()

    def case_number(self, case: int) -> str:
        """Write a case number as people tell it to staff, or nothing for case 0."""
        return f"{self.bank}-{case:04d}" if case else ""


@dataclass(frozen=True, slots=True)
class Panel:
    """The panel: pixels across and down, and its real width in millimetres."""

    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 194.0

    @property
    def px_per_mm(self) -> float:
        """How many pixels one millimetre of glass has."""
        return self.width_px / self.width_mm


PORTRAIT = Panel()
LANDSCAPE = Panel(1920, 1080, 345.0)
