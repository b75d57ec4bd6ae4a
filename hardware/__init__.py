"""Lock boards, door sensors and scanners: bytes to the kiosk's own values and back."""
