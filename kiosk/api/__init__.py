"""The Locker API, as a client: httpx and wire models; nothing else here knows HTTP."""
