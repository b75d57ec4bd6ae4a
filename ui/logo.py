"""Can Qt draw a site's logo?"""

from PySide6.QtGui import QImageReader


def fault_of_logo(file: str) -> str:
    """Return why Qt cannot draw the picture in `file`, or nothing when it can."""
    reader = QImageReader(file)
    reader.setDecideFormatFromContent(True)
    return "" if not reader.read().isNull() else reader.errorString()
