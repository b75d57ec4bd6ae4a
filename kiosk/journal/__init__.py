"""What the kiosk remembers: one SQLite file of events, and a picture of where they led."""

from kiosk.journal.codec import Codec
from kiosk.journal.store import Journal, Past

__all__ = ["Codec", "Journal", "Past"]
