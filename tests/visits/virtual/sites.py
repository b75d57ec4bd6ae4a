"""What each simulated site asks of the people who come: every third is plain, the others want some of it."""

import random
from dataclasses import replace

from kiosk.flows.site import Collects, Rules
from tests.flows.truth import Truth

PLAIN = 3  # one site of so many asks for nothing, and lives as it did before there was anything to ask for


LASTS, SOON_OVER = 86_400, 200  # seconds for which what was deposited may be collected

BARE = "A7"  # what own numbers begin with where parcels come without a barcode


def lasts(rules: Rules) -> int:
    """Return how many seconds a deposit lasts: a short while where couriers take parcels along."""
    return LASTS if rules.collects is Collects.NONE else SOON_OVER


def rules(seed: int) -> Rules:
    """Return what the site of this seed decides; drawn apart from its life, which goes on unmoved by it."""
    plain = Truth.rules(seed)
    if seed % PLAIN == 0:
        return plain
    draw = random.Random(f"site {seed}")
    return replace(
        plain,
        courier_sign_in=draw.random() < 0.5,
        signature=draw.random() < 0.5,
        label_prefix=plain.label_prefix if draw.random() < 0.6 else BARE,
        collects=draw.choice([Collects.NONE, Collects.NONE, Collects.RETURNS, Collects.RETURNS_AND_EXPIRED]),
        pins=draw.random() < 0.5,
    )
