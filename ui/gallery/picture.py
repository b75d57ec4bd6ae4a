"""What a picture of the gallery is, and what its screens are given, less what one picture changes. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ui.view import Flow, View

CROWD_NAME = "Wilhelmina Featherstone-Cholmondeley"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, as in a file's name, a view, and what lies over or around it.

    `window` holds properties of Main.qml (a sheet that is up), `site` those of
    the singleton Site, `page` those a person changed on the screen (what was
    typed). `crowded`: at a site with long names and a large bank. `folded`: only
    where the assistance bar is folded, with large text on a small glass.
    """

    name: str
    view: View
    window: Mapping[str, object] = field(default_factory=dict)
    site: Mapping[str, object] = field(default_factory=dict)
    page: Mapping[str, object] = field(default_factory=dict)
    crowded: bool = False
    folded: bool = False

    def is_wanted(self, words: str) -> bool:
        """Tell whether `words`, a screen's name or a part of the picture's, mean this picture."""
        return words.lower() in (self.view.screen.lower(), "") or words.lower() in self.name


def entry(what: str, alphabet: str = "digits", length: int = 0, notice: str = "") -> dict[str, object]:
    """Return what a screen to type on is given; `length` 0: any."""
    entry = {"what": what, "length": length, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": what == "label", "ofStaff": False}


def scan(**changes: object) -> dict[str, object]:
    """Return what the courier's scanning screen is given, less what is said in `changes`."""
    return {"delivered": 0, "lastUnit": "", "notice": "", "unit": "", "free": 4, "toTake": 0} | changes


def door(job: str, unit: str, **changes: object) -> dict[str, object]:
    """Return what an open door's screen is given, less what is said in `changes`."""
    door = {"job": job, "unit": unit, "phase": "opening", "wish": "none", "notice": "", "parcels": 1}
    return door | {"canSayShut": False} | changes


def asked(job: str, unit: str, **changes: object) -> dict[str, object]:
    """Return what the in-or-not screen is given, less what is said in `changes`."""
    fixed = {"job": job, "unit": unit, "wish": "none", "notice": ""}
    return fixed | {"canBeLarger": False, "nextScanConfirms": False} | changes


def notice(notice: str, unit: str = "", case: str = "", *, ajar: bool = False, places: tuple[str, ...] = ()) -> View:
    """Return the view of one piece of news; `ajar`: the door of its unit stands open."""
    props = {"notice": notice, "unit": unit, "caseNumber": case, "open": ajar, "places": list(places)}
    return View(Flow.REST, "Notice", props)


def entries(*people: tuple[str, str, str]) -> list[dict[str, object]]:
    """Return people as the directory lists them, from their kind, name and place."""
    return [{"id": name, "type": kind, "name": name, "place": place} for kind, name, place in people]


PEOPLE = entries(("recipient", "Maria Anders", "Flat 12"), ("department", "Post room", "Ground floor"))
CROWD = entries(*[("recipient", CROWD_NAME, f"Apartment 12{n}, north entrance") for n in range(20)])
SIZES: list[dict[str, object]] = [
    {"size": "small", "free": 2, "height": 250},
    {"size": "medium", "free": 1, "height": 350},
    {"size": "large", "free": 1, "height": 550},
]
ALL_SIZES = [{"size": size, "free": 99} for size in ("small", "medium", "mlarge", "large")]
MANY = [str(100 + n) for n in range(9)]
BARS = [2, 1, 1] * 30
DRAWN = [[150, 330, 240, 170, 260, 340, 330, 230, 380, 320, 450, 240, 520, 310, 640, 270, 760, 290]]  # a signature
AT = 1_800_000_000_000  # ms since 1970
