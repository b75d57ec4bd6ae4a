"""Carries out what the flows decide: events in order, committed first, effects against the ports."""

from kiosk.runtime.border import Border, ScanPatterns
from kiosk.runtime.clock import KioskClock
from kiosk.runtime.key import border_key
from kiosk.runtime.runtime import Runtime
from kiosk.runtime.statechart import Statechart
from kiosk.runtime.world import Screen, World

__all__ = ["Border", "KioskClock", "Runtime", "ScanPatterns", "Screen", "Statechart", "World", "border_key"]
