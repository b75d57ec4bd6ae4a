"""What a site may write about the Locker API."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.api.settings import PATHS
from tests.api.fakes import settings


def test_an_address_loses_the_slash_it_ends_with() -> None:
    assert settings(base_url="https://h.example/parcelpoint/").base_url == "https://h.example/parcelpoint"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/p", "http://localhost/p", "http://[::1]:1/p"])
def test_this_machine_itself_may_do_without_tls(address: str) -> None:
    assert settings(base_url=address).base_url == address


@pytest.mark.parametrize(
    "address",
    [
        "http://lockers.example",
        "http://127.0.0.1.example",
        "ftp://lockers.example",
        "lockers.example",
        "https://",
        "https://user:word@lockers.example",
        "https://lockers.example/?a=b",
        "https://lockers.example/#top",
        "",
    ],
)
def test_an_address_that_is_unsafe_or_none_is_refused(address: str) -> None:
    for key in ("base_url", "token_url", "directory_url", "receiving_url"):
        with pytest.raises(ValidationError, match=key):
            settings(**{key: address})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("locker_bank_id", ""),
        ("user_id", "two words"),
        ("partner_id", "line\nbreak"),
        ("deadline_s", 0),
        ("deadline_s", 61),
        ("reservation_days", 0),
        ("ca_file", Path("/no/such/file")),
        ("typo", 1),
        ("paths", {"openSesame": "/x"}),
        ("paths", {"getReservation": "/x/{lockerBankId}"}),
        ("paths", {"getReservation": "/x/{lockerBankId}/{trackingNumber}/{more}"}),
        ("paths", {"getContacts": "no-slash"}),
        ("paths", {"getContacts": "/x?y=z"}),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_name(key: str, value: object) -> None:
    with pytest.raises(ValidationError, match=key):
        settings(**{key: value})


def test_a_refused_setting_does_not_show_what_was_written() -> None:
    with pytest.raises(ValidationError) as refused:
        settings(base_url="https://user:word@lockers.example", client_secret=5)

    assert "word@" not in str(refused.value)


@pytest.mark.parametrize("operation", PATHS)
def test_every_default_path_could_have_been_written_by_a_site(operation: str) -> None:
    assert settings(paths={operation: PATHS[operation]}).path(operation) == PATHS[operation]
