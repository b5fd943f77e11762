"""lint-letter: a claim-consistency checker for government letters.

SPDX-License-Identifier: EUPL-1.2
"""

__version__ = "0.1.0"
