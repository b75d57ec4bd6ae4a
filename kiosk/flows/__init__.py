"""What the kiosk decides: pure, typed statecharts. No clock, no network, no Qt."""
