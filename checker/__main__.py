"""What does ``python -m checker`` do? The same as ``lint-letter``."""

from checker.cli import main

if __name__ == "__main__":
    main()
