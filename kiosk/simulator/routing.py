"""From a request to an operation and back: the token, the body, the transaction, the refusal."""

import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar, cast

from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator.rules import Refused, bad_request, unauthorized
from kiosk.simulator.service import Service
from kiosk.simulator.wire import Json

Model = TypeVar("Model", bound=BaseModel)
Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

# lockers-openapi.yaml, getContacts, parameter size
_ON_A_PAGE = 20
_MOST_ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read whole, and the service it goes to."""

    service: Service
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes

    @property
    def bank(self) -> str:
        """Return the bank the path names."""
        return self.path["bank"]

    @property
    def unit(self) -> str:
        """Return the unit the path names."""
        return self.path["unit"]

    def read(self, model: type[Model]) -> Model:
        """Return the body as `model`, or raise Refused naming the members at fault."""
        try:
            return model.model_validate_json(self.body)
        except ValidationError as error:
            names = sorted({".".join(str(part) for part in e["loc"]) or "body" for e in error.errors()})
            raise bad_request("requestInvalid", f"Not as the contract says: {', '.join(names)}.") from error

    def flag(self, name: str) -> bool:
        """Return a true-or-false query parameter; false when it is not there."""
        return self.query.get(name, "").lower() == "true"

    def page(self) -> tuple[int, int]:
        """Return which page is wanted, from 0, and how many entries are on one; raises Refused."""
        return self._number("page", 0, 0, 2**31), self._number("size", _ON_A_PAGE, 1, _MOST_ON_A_PAGE)

    def page_or_first(self) -> tuple[int, int]:
        """Return what `page` does, or the first page: for the operation that has no 400."""
        try:
            return self.page()
        except Refused:
            return 0, _ON_A_PAGE

    def _number(self, name: str, default: int, least: int, most: int) -> int:
        text = self.query.get(name, str(default))
        if not text.isdecimal() or not least <= int(text) <= most:
            raise bad_request(f"{name}Invalid", f"{name} must be from {least} to {most}.")
        return int(text)


Work: TypeAlias = Callable[[Call], Json]


def operation(work: Work, status: int = 200, *, bearer: bool = True) -> Endpoint:
    """Return the endpoint that does `work` in one transaction and answers with `status`."""

    async def endpoint(request: Request) -> Response:
        service: Service = request.app.state.service
        call = Call(service, request.path_params, request.query_params, await request.body())
        if bearer and not service.store.grants(_credentials(request, "bearer"), service.now):
            raise unauthorized()
        with service.store.change():
            service.expire()
            return JSONResponse(work(call), status)

    return endpoint


async def token(request: Request) -> Response:
    """Exchange client id and secret for a bearer token (operation getAccessToken); any body is ignored."""
    service: Service = request.app.state.service
    if _basic(request) != service.terms.credentials:
        raise unauthorized()
    with service.store.change():
        word = service.new_id("access")
        service.store.grant(word, service.now + service.terms.access_lasts_s)
    body = {"access_token": word, "expires_in": service.terms.access_lasts_s, "scope": "psapi", "token_type": "Bearer"}
    return JSONResponse(body)


def _basic(request: Request) -> tuple[str, str] | None:
    try:
        user, _, word = base64.b64decode(_credentials(request, "basic"), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return user, word


def _credentials(request: Request, scheme: str) -> str:
    named, _, rest = request.headers.get("authorization", "").partition(" ")
    return rest.strip() if named.lower() == scheme else ""


async def refuse(_request: Request, error: Exception) -> Response:
    """Answer a refusal: a bare message for 401 as the vendor's SDK shows, a flat error code for the others."""
    no = cast("Refused", error)
    if no.status == unauthorized().status:
        return JSONResponse({"message": no.words}, no.status, {"WWW-Authenticate": "Bearer"})
    return JSONResponse({"errorCode": no.code, "errorDescription": no.words}, no.status)


async def no_such_path(_request: Request, error: Exception) -> Response:
    """Answer a path or method that the contract does not have."""
    no = cast("HTTPException", error)
    return JSONResponse({"errorCode": "noSuchOperation"}, no.status_code, no.headers)
