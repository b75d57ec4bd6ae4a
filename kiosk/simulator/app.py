"""The whole service as one ASGI application."""

from email.utils import formatdate
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.simulator import routes_lockers, routes_people, routes_sim
from kiosk.simulator.faults import FaultyLine
from kiosk.simulator.routing import no_such_path, refuse, token
from kiosk.simulator.rules import Refused, Terms
from kiosk.simulator.service import Service, WallClock
from kiosk.simulator.store import Store

_CONTRACT = Path(__file__).with_name("openapi.yaml")


def make_app(store: Store, clock: WallClock, terms: Terms | None = None) -> Starlette:
    """Return the service over `store`, with the times of `clock`; `app.state.service` is its inside."""
    service = Service(store, clock, terms or Terms())
    app = Starlette(
        routes=[
            Route("/auth/api/v1/token", token, methods=["POST"]),
            Route("/openapi.yaml", contract, methods=["GET"]),
            *routes_lockers.ROUTES,
            *routes_people.ROUTES,
            *routes_sim.ROUTES,
        ],
        middleware=[Middleware(DatedReplies, service), Middleware(FaultyLine, service.faults)],
        exception_handlers={Refused: refuse, HTTPException: no_such_path},
    )
    app.state.service = service
    return app


async def contract(_request: Request) -> Response:
    """Return the contract this service keeps."""
    return PlainTextResponse(_CONTRACT.read_text(encoding="utf-8"), media_type="application/yaml")


class DatedReplies:
    """Every reply carries the service's own time: who lets it jump ahead must see that in the `Date` header too."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and date the reply."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = formatdate(self._service.now, usegmt=True).encode()
                message["headers"] = [*message["headers"], (b"date", date)]
            await send(message)

        await self._app(scope, receive, dated)
