"""Measure every picture in every language, on every panel, in both text sizes, and once more with all controls low."""

import sys

from tests.ui.faults import main

if __name__ == "__main__":
    sys.exit(max(main(sys.argv[1:]), main([*sys.argv[1:], "--low"])))
