"""The error tree and the words the flows match on."""

from collections import Counter

from kiosk.errors import ConfigurationError, EffectError, Failure, KioskError, Rejected


def leaves(error: type[KioskError]) -> list[type[KioskError]]:
    """The classes below `error` that have none below them."""
    below = error.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [error]


def test_each_way_an_effect_can_fail_has_one_failure_of_its_own() -> None:
    failures = Counter(leaf.failure for leaf in leaves(EffectError) if issubclass(leaf, EffectError))

    assert failures == Counter(Failure)


def test_every_error_of_the_kiosk_has_one_root() -> None:
    assert all(issubclass(leaf, KioskError) for leaf in leaves(KioskError))
    assert len(leaves(KioskError)) == len(Failure) + 4


def test_a_refusal_says_what_was_refused_and_no_more() -> None:
    refused = Rejected("updateDeposit", 409, "locker.taken")
    assert (refused.operation, refused.status, refused.code) == ("updateDeposit", 409, "locker.taken")
    assert str(refused) == "updateDeposit: refused with 409 locker.taken"
    assert str(Rejected("freeReservation", 400)) == "freeReservation: refused with 400"


def test_every_fault_of_the_settings_is_told_at_once() -> None:
    wrong = ConfigurationError(["api.base_url: missing", "doors.baud: 12 is not a rate"])

    assert wrong.faults == ["api.base_url: missing", "doors.baud: 12 is not a rate"]
    assert str(wrong) == "api.base_url: missing\ndoors.baud: 12 is not a rate"
