"""A number as the bars of a barcode.

Apart, because its library takes 0.1 s to import: import it after the first paint.
"""

from itertools import groupby

from barcode.codex import Code128  # type: ignore[import-untyped]  # it has none


def code128(text: str) -> list[int]:
    """Return the widths, in modules, of bars and gaps in turn, a bar first (ISO/IEC 15417)."""
    modules: str = Code128(text).build()[0]
    return [len(list(run)) for _, run in groupby(modules)]
