"""The Locker API, as a server: for demonstration, training and tests."""
