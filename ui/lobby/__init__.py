"""The drawn lobby of the demonstration: a cabinet to shut, labels to scan, mishaps to switch on."""
