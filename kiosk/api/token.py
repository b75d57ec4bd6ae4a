"""The bearer token: fetched when needed, shared by all, renewed before it runs out."""

import asyncio
import base64
from collections.abc import Awaitable, Callable

from kiosk.api import answers, wire
from kiosk.api.settings import ApiSettings
from kiosk.api.transport import Request
from kiosk.errors import Rejected, Unauthorized, Unreachable

OPERATION = "getAccessToken"


class Token:
    """The token of this kiosk.

    `fetch` performs one request within the deadline and returns the parsed
    answer; `now` counts seconds. However many calls need a new token at once,
    one request is made for all of them, and its failure is theirs too.
    """

    def __init__(
        self, settings: ApiSettings, now: Callable[[], float], fetch: Callable[[Request], Awaitable[object]]
    ) -> None:
        self._settings = settings
        self._now = now
        self._fetch = fetch
        self._text: str | None = None
        self._renew_at = 0.0
        self._renewal: asyncio.Task[str] | None = None

    async def text(self, refused: str | None = None) -> str:
        """Return a token other than the `refused` one. Raises Unauthorized, Unreachable, Overloaded, Malformed."""
        if self._text is not None and self._text != refused and self._now() < self._renew_at:
            return self._text
        if self._renewal is None:
            self._renewal = asyncio.create_task(self._renew())
            self._renewal.add_done_callback(self._ended)
        renewal = self._renewal
        try:
            # One caller may give up before the others: its leaving must not end their renewal.
            return await asyncio.shield(renewal)
        except asyncio.CancelledError:
            if renewal.cancelled():
                raise Unreachable(f"{OPERATION}: closed") from None
            raise

    async def aclose(self) -> None:
        """Give up a renewal under way."""
        if self._renewal is not None:
            self._renewal.cancel()
            await asyncio.wait([self._renewal])

    def _ended(self, renewal: asyncio.Task[str]) -> None:
        self._renewal = None
        if not renewal.cancelled():
            renewal.exception()  # Marks it as seen, for when nobody waits any more.

    async def _renew(self) -> str:
        try:
            body = await self._fetch(self._request())
        except Rejected as refusal:
            raise Unauthorized(f"{OPERATION}: refused with {refusal.status} {refusal.code}".rstrip()) from None
        token = answers.read(wire.TokenResponse, OPERATION, body)
        self._text = token.access_token
        self._renew_at = self._now() + token.good_for_s
        return token.access_token

    def _request(self) -> Request:
        """Return the request as the vendor's TypeScript SDK makes it: Basic, JSON announced, no body."""
        pair = f"{self._settings.client_id.get_secret_value()}:{self._settings.client_secret.get_secret_value()}"
        headers = {
            "Authorization": "Basic " + base64.b64encode(pair.encode()).decode(),
            "Content-Type": "application/json",
        }
        return Request(OPERATION, "POST", self._settings.token_url, headers)
