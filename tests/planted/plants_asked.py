"""Bugs in what a site may ask of people, or let them do: sign-in, signature, taking along, own labels, PINs."""

from tests.planted.plant import Plant

OF_COURIERS = [
    Plant(
        "couriers: nobody is asked who they are",
        "kiosk/flows/labels.py",
        "    return kiosk.rules.courier_sign_in and not round_.courier\n",
        "    return kiosk.rules.courier_sign_in and not round_.courier and kiosk.turn < 0\n",
    ),
    Plant(
        "couriers: whoever cannot be checked is let in",
        "kiosk/flows/courier.py",
        "        case Failed(ask, failure) if ask == state.ask:\n            return at(closed, Entering(",
        "        case Failed(ask, failure) if ask == state.ask and kiosk.turn >= 0:\n"
        "            return _admitted(closed, state, now)\n"
        "        case Failed(ask, failure) if ask == state.ask:\n            return at(closed, Entering(",
    ),
    Plant(
        "couriers: a code has no last day",
        "kiosk/staff/couriers.py",
        "        return not self.until or today <= date.fromisoformat(self.until)\n",
        "        return True\n",
    ),
    Plant(
        "couriers: codes may be tried without end",
        "kiosk/flows/courier.py",
        "    locked = guard.locked_until(tries, now)\n    if locked:\n",
        "    locked = 0.0\n    if locked:\n",
    ),
]

OF_SIGNATURES = [
    Plant(
        "signatures: one the disk refused counts",
        "kiosk/runtime/signing.py",
        "    await world.signatures.keep(case, signature)\n",
        "    try:\n        await world.signatures.keep(case, signature)\n    except Exception:\n        pass\n",
    ),
    Plant(
        "signatures: silence counts as signed",
        "kiosk/flows/signature_marks.py",
        "            yield _of(Deed.COULD_NOT_SIGN if could_not else Deed.NOT_SIGNED, asked, digest)\n",
        "            yield _of(Deed.COULD_NOT_SIGN if could_not else Deed.SIGNED, asked, digest)\n",
    ),
    Plant(
        "signatures: kept under another number",
        "kiosk/flows/signing.py",
        "StoreSignature(kiosk.asked, state.case)",
        "StoreSignature(kiosk.asked, kiosk.asked)",
    ),
    Plant(
        "signatures: nobody is asked",
        "kiosk/flows/signing.py",
        "    if not numbers:\n",
        "    if len(numbers) < 9:\n",
    ),
]

OF_HAULS = [
    Plant(
        "hauls: anything may be taken along",
        "kiosk/flows/hauling.py",
        "    return returns or (over and is_expired(unit, now))\n",
        "    return True\n",
    ),
    Plant(
        "hauls: what is over may go where only returns may",
        "kiosk/flows/hauling.py",
        "    over = kiosk.rules.collects is Collects.RETURNS_AND_EXPIRED or all(stay.case for stay in unit.stays)\n",
        "    over = True\n",
    ),
    Plant(
        "hauls: a courier is believed without the sensor",
        "kiosk/flows/hauling.py",
        "    if unit.seen is not Seen.SHUT:\n        return _back(unsaid(",
        "    if unit.seen is Seen.OPEN:\n        return _back(unsaid(",
    ),
    Plant(
        "hauls: nobody is told what was taken along",
        "kiosk/flows/hauling.py",
        "    kiosk = free(kiosk, Freed(unit.id, numbers, Why.TAKEN_ALONG), now)\n",
        "    kiosk = free(kiosk, Freed(unit.id, (), Why.TAKEN_ALONG), now)\n",
    ),
    Plant(
        "hauls: what was taken along is told twice",
        "kiosk/flows/hauling.py",
        "    kiosk = free(kiosk, Freed(unit.id, numbers, Why.TAKEN_ALONG), now)\n",
        "    kiosk = free(kiosk, Freed(unit.id, numbers, Why.TAKEN_ALONG), now)\n"
        "    kiosk = free(kiosk, Freed(unit.id, numbers, Why.TAKEN_ALONG), now)\n",
    ),
]

OF_LABELS = [
    Plant(
        "own labels: made again after a lost journal",
        "kiosk/flows/labelling.py",
        "    serial = max(int(kiosk.heard), kiosk.labelled + 1)\n",
        "    serial = kiosk.labelled + 1\n",
    ),
    Plant(
        "own labels: forgotten as soon as they are made",
        "kiosk/flows/labelling.py",
        "    serial = max(int(kiosk.heard), kiosk.labelled + 1)\n",
        "    serial = max(int(kiosk.heard) // 3600, kiosk.labelled)\n",
    ),
]

OF_PINS = [
    Plant(
        "PINs: none is asked for",
        "kiosk/flows/pickup.py",
        "    return kiosk.rules.pins and claim.kind is ClaimKind.PERSONAL_ID\n",
        "    return kiosk.rules.pins and claim.kind is ClaimKind.RETURN_CODE\n",
    ),
    Plant(
        "PINs: any is right",
        "kiosk/runtime/claims.py",
        "contacts if is_right else (), until)",
        "contacts, until)",
    ),
    Plant(
        "PINs: an id's wrong ones are not counted",
        "kiosk/flows/pickup.py",
        "        pins = staff_guard.wrong(pins, badge, now, staff_guard.PERSON)\n",
        "        pins = staff_guard.uncounted(pins, badge)\n",
    ),
]

AT_THE_ASKED = OF_COURIERS + OF_SIGNATURES + OF_HAULS + OF_LABELS + OF_PINS
