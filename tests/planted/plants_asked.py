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

AT_THE_ASKED = OF_COURIERS
