"""Kills at a system call: strace injects SIGKILL before the Nth one on the journal's files."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Collection
from pathlib import Path

PACKAGE = "strace"
BOOK = frozenset({"journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm", "journal.sqlite3-journal"})
_SPELLINGS = {"unlink": "unlink,unlinkat", "rename": "rename,renameat,renameat2"}
_ATTACHING_S = 20.0


class NotInstalled(RuntimeError):
    """strace is missing and cannot be installed."""


def install() -> None:
    """Install strace from Debian where it is missing. Raises NotInstalled, saying what."""
    if shutil.which(PACKAGE) is not None:
        return
    apt = shutil.which("apt-get")
    if apt is None or (os.getuid() != 0 and shutil.which("sudo") is None):
        raise NotInstalled(f"please install: {PACKAGE}")
    root = [] if os.getuid() == 0 else ["sudo", "-n"]
    subprocess.run([*root, apt, "-qq", "update"], check=False)
    words = [*root, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-qqy", "install", "--no-install-recommends", PACKAGE]
    subprocess.run(words, check=False, stdout=subprocess.DEVNULL)
    if shutil.which(PACKAGE) is None:
        raise NotInstalled(f"apt could not install {PACKAGE}")


async def attach(pid: int, syscall: str, number: int, files: Collection[Path]) -> asyncio.subprocess.Process:
    """Trace `pid`, which has one thread still and waits; return once it is held.

    It dies before the Nth `syscall` of a thread on one of `files`.
    """
    calls = _SPELLINGS.get(syscall, syscall)
    words = ["strace", "--quiet=all", "-f", "-o", "/dev/null", "-p", str(pid)]
    words += [word for file in files for word in ("-P", str(file))]
    words += ["-e", f"trace={calls}", "-e", f"inject={calls}:signal=SIGKILL:when={number}"]
    tracer = await asyncio.create_subprocess_exec(*words, stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    async with asyncio.timeout(_ATTACHING_S):
        while b"TracerPid:\t0\n" in Path(f"/proc/{pid}/status").read_bytes():  # noqa: ASYNC240  # no disk
            if tracer.returncode is not None:
                raise NotInstalled((await tracer.stderr.read()).decode())
            await asyncio.sleep(0.001)
    return tracer
