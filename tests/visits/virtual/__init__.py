"""Whole visits in virtual time: the real flows, runtime, journal and client, in a world that a seed decides."""
