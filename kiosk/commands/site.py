"""What the screens are told of a site: its words, its brand, its bank."""

from pathlib import Path

from kiosk.config import Settings
from kiosk.domain import LockerUnitId
from kiosk.errors import ConfigurationError
from kiosk.flows.site import Offline
from ui.bank import Drawing, Reach, Screen, Wall, drawing
from ui.site import Brand, SiteWords


def site_words(settings: Settings) -> SiteWords:
    """Return the site's own words for the screens. Raises ConfigurationError as `brand_of`."""
    pickup = settings.pickup
    return SiteWords(
        place=settings.site.name,
        bank=settings.api.locker_bank_id,
        phone=settings.site.help_phone,
        code_length=pickup.code_length,
        code_alphabet="digits" if pickup.code_alphabet == "digits" else "letters",
        own_codes=pickup.verifier == "kiosk",
        offline_deposits=settings.deposit.offline == Offline.RESERVED,
        mask_names=settings.privacy.mask_names,
        hide_typed_after_s=settings.privacy.hide_typed_after_s,
        dark_after_s=settings.timers.dark_after_s,
        brand=brand_of(settings),
    )


def brand_of(settings: Settings) -> Brand:
    """Return the site's name, logo and colours. Raises ConfigurationError for a logo that Qt cannot draw."""
    brand = settings.brand
    logo = str(Path(brand.logo).absolute()) if brand.logo else ""
    if logo:
        from ui.logo import fault_of_logo  # noqa: PLC0415 - Qt, and only where there is a logo

        fault = fault_of_logo(logo)
        if fault:
            raise ConfigurationError([f"brand.logo: {brand.logo} cannot be drawn ({fault})"])
    if not brand.accent:
        return Brand(brand.name, logo)
    from kiosk.brand import shades  # noqa: PLC0415 - only where a site has a colour of its own

    return Brand(brand.name, logo, shades(brand.accent))


def bank_drawing(settings: Settings) -> Drawing:
    """Return the bank as it stands, with the kiosk's panel where the site says it hangs."""
    site = settings.site
    place = (site.screen_column, site.screen_bottom_mm, site.screen_height_mm)
    return drawing(settings.bank(), Screen(*place) if all(place) else None, _wall(settings))


def _wall(settings: Settings) -> Wall:
    units = settings.doors.unit
    widths: dict[int, int] = {}
    for unit in units:
        if unit.width_mm:
            widths[unit.column] = max(unit.width_mm, widths.get(unit.column, 0))
    return Wall(
        column_mm=settings.site.column_mm,
        widths=widths,
        reach=Reach(settings.site.reach_from_mm, settings.site.reach_to_mm),
        measured={LockerUnitId(unit.id) for unit in units if unit.bottom_mm and unit.height_mm},
    )
