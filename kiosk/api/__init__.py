"""The Locker API as the kiosk calls it: one HTTP client, one token, one border where answers are parsed.

`settings` says where, `transport` exchanges bytes (the only module that knows
httpx), `token` keeps the bearer token, `client` turns statuses into errors,
`wire` parses, `service` and `directory` implement the ports.
"""
