"""`python -m kg` is `kg`.

In: the words of the command line. Out: its exit code. Nothing else.
"""

from __future__ import annotations

from kg.cli.main import main

if __name__ == "__main__":
    main()
