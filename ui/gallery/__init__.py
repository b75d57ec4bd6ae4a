"""Every picture there is of the screens, and the stage on which they are shown without a kiosk."""
