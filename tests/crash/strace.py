"""Kills at a system call: strace injects SIGKILL before the Nth one on the journal's files."""

import asyncio
import os
import shutil
import subprocess
from pathlib import Path

PACKAGE = "strace"
_FILES = ("journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm", "journal.sqlite3-journal")
_ATTACHING_S = 10.0


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


async def attach(pid: int, syscall: str, number: int, state: Path) -> asyncio.subprocess.Process:
    """Trace `pid`, which has one thread still and waits; return once it is held. It dies before the Nth `syscall`."""
    words = ["strace", "--quiet=all", "-f", "-o", "/dev/null", "-p", str(pid)]
    for name in _FILES:
        words += ["-P", str(state / name)]
    calls = (
        "rename,renameat,renameat2" if syscall == "rename" else "unlink,unlinkat" if syscall == "unlink" else syscall
    )
    words += ["-e", f"trace={calls}", "-e", f"inject={calls}:signal=SIGKILL:when={number}"]
    tracer = await asyncio.create_subprocess_exec(*words, stderr=subprocess.PIPE)
    async with asyncio.timeout(_ATTACHING_S):
        while b"TracerPid:\t0\n" in Path(f"/proc/{pid}/status").read_bytes():  # noqa: ASYNC240  # a file in memory
            if tracer.returncode is not None and tracer.stderr is not None:
                raise NotInstalled((await tracer.stderr.read()).decode())
            await asyncio.sleep(0.001)
    return tracer
