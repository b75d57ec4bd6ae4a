"""Lock boards: for each protocol its driver and its emulator."""
