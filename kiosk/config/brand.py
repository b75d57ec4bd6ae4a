"""The site's brand, typed, and what is refused of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from kiosk.config.kinds import Text

_MOST_LOGO_BYTES = 1_000_000
_SORTS = (".svg", ".png")


@dataclass(frozen=True, slots=True)
class BrandSettings:
    """[brand]: whose kiosk it is. Empty: the kiosk's own look."""

    name: Annotated[str, Text("text in quotes, up to 24 signs", r".{0,24}")] = ""
    logo: Annotated[str, Text()] = ""
    accent: Annotated[str, Text("a colour as #RRGGBB", r"(#[0-9A-Fa-f]{6})?")] = ""


def faults_of_brand(brand: BrandSettings) -> Iterator[str]:
    """Yield what of a brand cannot be shown, one line each: a logo nobody can read, a colour without contrast."""
    if brand.logo:
        yield from _logo(Path(brand.logo))
    if brand.accent:
        from kiosk.brand import fault_of  # noqa: PLC0415 - only where a site has a colour of its own

        fault = fault_of(brand.accent)
        if fault:
            yield f"brand.accent: {brand.accent}: {fault}"


def _logo(file: Path) -> Iterator[str]:
    if file.suffix.lower() not in _SORTS:
        yield f"brand.logo: {file}: allowed is a file named .svg or .png"
        return
    try:
        size = file.stat().st_size
        file.open("rb").close()
    except (OSError, ValueError) as error:
        yield f"brand.logo: {file} cannot be read ({error.strerror if isinstance(error, OSError) else error})"
        return
    if size > _MOST_LOGO_BYTES:
        yield f"brand.logo: {file} has {size} bytes; at most {_MOST_LOGO_BYTES} are allowed"
