"""How is a process kept from taking all time and all memory?"""

import signal

try:
    import resource
except ImportError:  # another system has no such limits
    resource = None


class SlowError(BaseException):
    """Something took too long; nothing in between may take it for an error of its own."""


class Alarm:
    """Raises in the main thread when its processor time is up, where the system knows how.

    The clock's would also run on a busy machine; a process that waits for nothing is ended from outside.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGPROF, _ring)
            signal.setitimer(signal.ITIMER_PROF, self._seconds)

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)


def memory(megabytes: int) -> None:
    """Let this process have no more than that."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def _ring(*_: object) -> None:
    raise SlowError
