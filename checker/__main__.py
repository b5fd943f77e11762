"""What does ``lint-letter`` do, and ``python -m checker``? They run the command line, and end at once."""

from checker.cli import brief, start


def main() -> None:
    """Run the program."""
    brief.begin()
    brief.leave(start.run())


if __name__ == "__main__":
    main()
