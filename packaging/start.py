#!/usr/bin/env python3
r"""Sets Hashiya up in this checkout, then opens it on the sample corpus or runs its tests.

python3 packaging/start.py                  set up, then the sample corpus
python3 packaging/start.py run COMMAND ...  set up, then any command of Hashiya
python3 packaging/start.py test ...         set up, then every check and the tests (pytest options)

Needs Python 3.11 or newer and nothing else; on Windows: py packaging\start.py
"""

import sys

# This must be readable for the Python that is too old, so it stands before every other import.
if sys.hexversion < 0x030B0000:
    sys.exit(
        f"This is Python {sys.version.split()[0]}, but Hashiya needs Python 3.11 or newer: "
        "install one and start with it, for example: python3.12 packaging/start.py"
    )

from starting.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], usage=__doc__ or ""))
