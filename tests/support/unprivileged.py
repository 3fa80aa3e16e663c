"""Doing something as a user who may not do everything."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path

NOBODY = 65534


def as_unprivileged_user(folder: Path, check: Callable[[], None]) -> None:
    """Run a check that fails by raising, in a child that is not root, who may enter this folder of the test's own."""
    if os.geteuid() != 0:
        check()
        return
    for each in (folder, *folder.parents[:3]):
        each.chmod(0o777)
    child = os.fork()
    if not child:
        os.setuid(NOBODY)
        try:
            check()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
