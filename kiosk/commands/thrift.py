"""Keeps out of the kiosk's process what Qt's Python bindings bring along and no kiosk uses."""

import builtins
import ctypes
import linecache
import sys
from pathlib import Path
from types import ModuleType
from typing import cast

_DONTNEED = 4  # asm-generic/mman-common.h


def spare_sources() -> None:
    """Import Qt's bindings, and stop them from reading the source of every module imported after them.

    PySide replaces `__import__` to offer `from __feature__ import …`. To find out
    which modules may want that, it reads the source text of each one and leaves
    it in `linecache`: 15 MB. Nothing here uses it, so the import of before is put
    back. Where a PySide keeps no such import, all stays as it is.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - only now there is a screen

    plain = vars(builtins).get("__orig_import__")
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()


def spare_widgets() -> None:
    """Put one name in the place of Qt's widgets: qasync imports them for it.

    It uses that name only where it is given no application; it is given one.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only now there is a screen

        stand_in = ModuleType("PySide6.QtWidgets")
        stand_in.__dict__["QApplication"] = QGuiApplication
        sys.modules[stand_in.__name__] = stand_in


def spare_command_line() -> None:
    """Keep httpx from importing click for its own command line, which then wants what is not installed: 1 MB."""
    sys.modules.setdefault("httpx._main", cast("ModuleType", None))


def give_back_code() -> None:
    """Unmap the libraries' code that only the start needed; what is used comes back page by page from the disk cache.

    Only executable mappings are touched: nothing is ever written there, so
    nothing can be lost (madvise(2), MADV_DONTNEED). Where the system offers no
    such maps, all stays as it is.
    """
    maps = Path("/proc/self/maps")
    if not maps.exists():
        return
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    for line in maps.read_text("utf-8").splitlines():
        place, rights, _, _, _, *file = line.split(maxsplit=5)
        # Only libraries: code that Qt's script engine compiled exists nowhere else.
        if rights == "r-xp" and file and ".so" in Path(file[0]).name:
            first, last = (int(end, 16) for end in place.split("-"))
            advise(first, last - first, _DONTNEED)
