"""Why an installer failed, from what it said, in one plain sentence that says what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Reason:
    """A cause of failure: the words by which it is known in an installer's output."""

    signs: tuple[str, ...]
    sentence: str


REASONS = (
    Reason(
        ("No space left on device", "not enough space", "os error 28", "os error 122"),
        "The disk is full: free about 1 GB and start again.",
    ),
    Reason(
        ("CERTIFICATE_VERIFY_FAILED", "invalid peer certificate", "SSLError"),
        "The packages could not be fetched, because the certificate of the package index did not "
        "verify: see that the clock of this computer is right, and ask whoever runs the network "
        "whether it has certificates of its own.",
    ),
    Reason(
        (
            "Temporary failure in name resolution",
            "Name or service not known",
            "getaddrinfo failed",
            "nodename nor servname",
            "Failed to establish a new connection",
            "Connection refused",
            "Connection reset",
            "Connection broken",
            "ConnectTimeout",
            "Read timed out",
            "Network is unreachable",
            "No route to host",
            "ProxyError",
            "dns error",
            "error sending request",
            "Failed to fetch",
        ),
        "The packages could not be fetched, because the package index cannot be reached: connect "
        "to the internet and start again (only the first start needs it).",
    ),
    Reason(
        ("No matching distribution found", "No solution found"),
        "This computer has no fitting package for one that Hashiya needs: Qt's packages want a "
        "64-bit Python, and on Linux glibc 2.34 or newer (Debian 12, Ubuntu 22.04, Fedora 35).",
    ),
    Reason(
        ("Permission denied", "Access is denied", "os error 13"),
        "The folder of this checkout cannot be written: start again as its owner, or copy it to a "
        "folder of your own.",
    ),
)


def explain(said: str, log: Path) -> str:
    """Turn what an installer said into one plain sentence; an unknown cause names the log."""
    lowered = said.lower()
    for reason in REASONS:
        if any(sign.lower() in lowered for sign in reason.signs):
            return reason.sentence
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"(\w+Error|error): ", line, re.IGNORECASE)]
    # pip's own closing line only names the step; the exception inside it names the cause.
    errors = [line for line in errors if not line.startswith("error: ")] or errors
    last = (errors or lines or ["it said nothing"])[-1]
    return f"The packages could not be installed ({last}): all that was said is in {log}."
