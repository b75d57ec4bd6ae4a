"""Tasks that live and end together."""

import asyncio
from collections.abc import Coroutine


async def together(*parts: Coroutine[None, None, None]) -> None:
    """Run `parts` until one fails, and raise what it raised; one that ends by itself is missed by nobody."""
    tasks = {asyncio.ensure_future(part) for part in parts}
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()
    finally:
        await ended(tasks)


async def ended(tasks: set[asyncio.Task[None]]) -> None:
    """Cancel `tasks` and wait until they are gone."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
