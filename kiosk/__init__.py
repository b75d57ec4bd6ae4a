"""What the kiosk decides and remembers."""
