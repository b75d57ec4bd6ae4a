"""Puts a site's brand on the screens."""

from PySide6.QtCore import QUrl

from ui.singletons import Singletons
from ui.site import Brand


def wear(brand: Brand, singletons: Singletons) -> None:
    """Show the brand's name and logo, and paint each scheme in its shades."""
    logo = QUrl.fromLocalFile(brand.logo) if brand.logo else QUrl()
    singletons.describe("Site", {"brand": brand.name, "logo": logo})
    singletons.describe("Schemes", {"own": {scheme: dict(roles) for scheme, roles in brand.shades.items()}})
