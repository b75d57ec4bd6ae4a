"""Barcode scanners, whatever they hang on."""
