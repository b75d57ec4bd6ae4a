"""Takes events in order: step, journal, effects."""
