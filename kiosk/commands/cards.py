"""What lies ready to be scanned in the demonstration: labels on parcels, messages with codes, badges."""

from collections.abc import Iterator, Mapping

from kiosk.simulator import people
from kiosk.simulator.service import Service
from kiosk.simulator.store import Holding, Mail
from ui.lobby.window import Card

_BADGES = 3


def cards(service: Service, staff: Mapping[str, str], label_in_hand: str = "") -> list[Card]:
    """Return everything a person in the lobby could hold under the scanner now, what is in hand first.

    `staff` are the PINs by badge.
    """
    names = people.everyone(service)
    held = {parcel.number: holding for holding in service.store.holdings() for parcel in holding.parcels}
    laid = [*_messages(service, names), *_labels(service, names, held), *_badges(service), *_staff(staff)]
    return sorted(laid, key=lambda card: card.text != label_in_hand)


def _messages(service: Service, names: dict[str, str]) -> Iterator[Card]:
    """Messages with a code that still leads somewhere."""
    holdings = {holding.unit: holding for holding in service.store.holdings()}
    for mail in reversed(service.store.mails()):
        holding = holdings.get(mail.unit)
        if holding is not None and _is_good(mail, holding):
            who = names.get(mail.recipient, "")
            what = "Return code" if holding.is_return else "Pickup code"
            yield Card("code", f"{what} {mail.code}", f"sent to {who}", mail.code)


def _is_good(mail: Mail, holding: Holding) -> bool:
    if holding.is_return:
        return mail.code == holding.return_code and not holding.inside
    return mail.code == holding.pickup_code


def _labels(service: Service, names: dict[str, str], held: dict[str, Holding]) -> Iterator[Card]:
    """Labels of parcels that are not in a locker yet: expected ones first."""
    outside = [
        (number, contact)
        for number, (contact, _) in service.store.expected().items()
        if number not in held or number not in {parcel.number for parcel in held[number].inside}
    ]
    for number, contact in sorted(outside, key=lambda label: (label[0] not in held, label[0])):
        note = "a locker is reserved" if number in held else "nothing is reserved"
        yield Card("label", f"Parcel for {names.get(contact, 'somebody')}", f"{number}, {note}", number)


def _badges(service: Service) -> Iterator[Card]:
    """Badges of people, those who collect for a department first."""
    everybody = people.recipients(service).items()
    members = sorted(everybody, key=lambda person: not service.store.departments_of(person[0]))
    for contact, body in members[:_BADGES]:
        departments = [service.store.departments()[each] for each in service.store.departments_of(contact)]
        note = f"collects for {departments[0]}" if departments else "collects alone"
        yield Card("badge", f"Badge of {body['name']}", note, str(body["personalId"]))


def _staff(staff: Mapping[str, str]) -> Iterator[Card]:
    """Badges of staff, each with its PIN: nobody could know it."""
    for badge, pin in staff.items():
        yield Card("badge", "Badge of staff", f"PIN {pin}", badge)
