"""From a site's accent to the colours of its screens, and the contrast they must keep. Pure."""

from collections.abc import Callable, Iterator, Mapping

from kiosk.colour import BLACK, WHITE, Colour

WORDS, EDGE = 7.0, 3.0
"""The lowest contrasts: of words, and of edges and marks (ui/design.md section 2)."""
PAIRS = (
    ("signInk", "sign", WORDS, "white words on it"),
    ("signInk", "signDoor", WORDS, "white words on a door of the map"),
    ("signSoft", "sign", WORDS, "second words on the sign"),
    ("onPrimary", "primary", WORDS, "words on the primary button"),
    ("onPrimary", "primaryPressed", WORDS, "words on the primary button while it is pressed"),
    ("primary", "surface", EDGE, "the primary button on a card"),
    ("primary", "ground", EDGE, "the primary button on the desk"),
    ("signLine", "sign", EDGE, "edges on the sign"),
    ("signLine", "signDoor", EDGE, "edges of the doors of the map"),
    ("lit", "sign", EDGE, "lit doors on it"),
    ("lit", "signDoor", EDGE, "lit doors among the others"),
)
"""Every pair of roles an accent touches: what lies on what, the lowest contrast, and the words for it."""
FIXED = {
    "light": {"ground": "#EDF2EF", "surface": "#FFFFFF", "signInk": "#FFFFFF", "lit": "#FFB71B"},
    "dark": {"ground": "#0A1311", "surface": "#18241F", "signInk": "#F6FBF8", "lit": "#FFC247"},
}
"""The roles those lie on that no accent changes, as ui/LockerUI/Schemes.qml has them."""

_STEPS = tuple(step / 100 for step in range(101))
_NIGHT = 0.022  # the luminance of the kiosk's own sign at night
_NIGHT_PRIMARY = 6.2  # its primary stands out so far from a card, and no further: the lit door is brighter


def shades(accent: str) -> dict[str, dict[str, str]]:
    """Return the roles that follow from `accent` (#RRGGBB), by scheme; the contrast scheme belongs to nobody."""
    colour = Colour.parse(accent)
    return {scheme: {role: str(shade) for role, shade in made.items()} for scheme, made in _schemes(colour).items()}


def fault_of(accent: str) -> str:
    """Return the first pair of colours that `accent` (#RRGGBB) brings too close, with the ratio found and a way out.

    Nothing for an accent that keeps every pair apart.
    """
    colour = Colour.parse(accent)
    fault = next(_broken(colour), "")
    darker = next((shade for shade in _way(colour, BLACK) if not any(_broken(shade))), BLACK)
    return f"{fault}; {darker}, the same but darker, would do" if fault else ""


def _broken(accent: Colour) -> Iterator[str]:
    for scheme, made in _schemes(accent).items():
        roles: Mapping[str, Colour] = {role: Colour.parse(text) for role, text in FIXED[scheme].items()} | made
        for front, back, least, words in PAIRS:
            found = roles[front].contrast(roles[back])
            if found < least:
                yield f"{words} reach {found:.1f}:1, at least {least:g}:1 is needed"


def _schemes(accent: Colour) -> dict[str, dict[str, Colour]]:
    night = _first(accent, BLACK, lambda shade: shade.luminance <= _NIGHT)
    bright = _first(accent, WHITE, lambda shade: shade.contrast(_fixed("dark", "surface")) >= _NIGHT_PRIMARY)
    dim = _first(accent, BLACK, lambda shade: shade.contrast(_fixed("light", "ground")) >= WORDS)
    return {
        "light": _sign(accent, "light") | _primary(dim, (BLACK, 0.28)),
        "dark": _sign(night, "dark") | _primary(bright, (WHITE, 0.12)),
    }


def _sign(sign: Colour, scheme: str) -> dict[str, Colour]:
    ink = _fixed(scheme, "signInk")
    lighter = sign.mixed(WHITE, 0.08)
    door = lighter if ink.contrast(lighter) >= WORDS + 0.5 else sign.mixed(BLACK, 0.15)
    lightest = max(sign, door, key=lambda colour: colour.luminance)
    return {
        "sign": sign,
        "signDoor": door,
        "signLine": _first(sign, WHITE, lambda shade: shade.contrast(lightest) >= EDGE + 0.8),
        "signSoft": _first(sign, WHITE, lambda shade: shade.contrast(sign) >= WORDS + 1, 0.8),
    }


def _primary(primary: Colour, pressed: tuple[Colour, float]) -> dict[str, Colour]:
    return {
        "primary": primary,
        "onPrimary": max(WHITE, BLACK, key=primary.contrast),
        "primaryLip": primary.mixed(BLACK, 0.45),
        "primaryPressed": primary.mixed(*pressed),
    }


def _first(colour: Colour, towards: Colour, fits: Callable[[Colour], bool], least: float = 0.0) -> Colour:
    """Return the shade on the way `towards` the other end that fits first, or that end."""
    return next((shade for shade in _way(colour, towards, least) if fits(shade)), towards)


def _way(colour: Colour, towards: Colour, least: float = 0.0) -> Iterator[Colour]:
    return (colour.mixed(towards, step) for step in _STEPS if step >= least)


def _fixed(scheme: str, role: str) -> Colour:
    return Colour.parse(FIXED[scheme][role])
