"""For which kind of machine is a bundle, and what do wheels ask of it?"""

from collections.abc import Mapping
from typing import NamedTuple

_WINDOWS = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
}
_LINUX = {
    "os_name": "posix",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "platform_machine": "x86_64",
}
_MAC = {
    "os_name": "posix",
    "sys_platform": "darwin",
    "platform_system": "Darwin",
    "platform_machine": "arm64",
}

# A system with glibc 2.28 runs what was built for any older one, which pip does not work out for these tags.
_OLDER = tuple(f"manylinux_2_{minor}_x86_64" for minor in range(28, 16, -1))

PLATFORMS: Mapping[str, tuple[tuple[str, ...], Mapping[str, str]]] = {
    "win_amd64": (("win_amd64",), _WINDOWS),
    "manylinux_2_28_x86_64": ((*_OLDER, "manylinux2014_x86_64"), _LINUX),
    "macosx_11_0_arm64": (("macosx_11_0_arm64",), _MAC),
}
"""The platforms a bundle can be for: the tags of wheels that run there, and what markers ask of it."""


class Target(NamedTuple):
    """A platform and a Python: ``Target("win_amd64", "3.12")``."""

    platform: str
    python: str

    @property
    def tags(self) -> tuple[str, ...]:
        """The platform tags of the wheels that run there."""
        return PLATFORMS[self.platform][0]

    @property
    def facts(self) -> Mapping[str, str]:
        """What the markers of a requirement ask: ``colorama; platform_system == "Windows"``."""
        return {
            **PLATFORMS[self.platform][1],
            "python_version": self.python,
            "python_full_version": f"{self.python}.0",
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "platform_python_implementation": "CPython",
            "platform_release": "",
            "platform_version": "",
        }
