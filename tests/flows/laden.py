"""A site whose couriers take along what is to leave the lockers."""

from __future__ import annotations

from dataclasses import replace

from kiosk.flows.events import Button
from kiosk.flows.site import Collects, Rules
from kiosk.flows.states import AtRest
from tests.flows.people import Crowd
from tests.flows.staff import Person


class Laden(Crowd):
    """A crowd at a site whose deposits end after a while, and that lets couriers take returns or more along."""

    lasts = 300.0

    @staticmethod
    def rules(seed: int) -> Rules:
        """Let odd seeds take returns alone."""
        return replace(Crowd.rules(seed), collects=Collects.RETURNS if seed % 2 else Collects.RETURNS_AND_EXPIRED)

    def somebody(self) -> Person:
        """Let many bring returns, and many couriers come with empty hands."""
        roll = self.rng.random()
        if roll < 0.25:
            return Person("courier")
        return self.somebody_with_parcels(0.5) if roll < 0.5 else super().somebody()

    def deliver_parcels(self, me: Person) -> None:
        """Let whoever has come with empty hands say that they are a courier."""
        if me.parcels or not isinstance(self.kiosk.visit, AtRest):
            super().deliver_parcels(me)
            return
        me.tries += 1
        me.gone = me.tries > 2
        self.touch(Button.DELIVER)
