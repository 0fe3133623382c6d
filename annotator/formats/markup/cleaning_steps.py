"""Cleaning steps on one line each, for formats that hold text and no records."""

from __future__ import annotations

from annotator.text.cleaning import CleaningStep


def step_to_text(step: CleaningStep) -> str:
    """Write a cleaning step on one line: kind, was, now, offsets."""
    return f"{step.kind} | {step.was} | {step.now} | {' '.join(map(str, step.at))}"


def text_to_step(line: str) -> CleaningStep | None:
    """Read a cleaning step, None where the line is none."""
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 4 or not all(one.isdecimal() for one in parts[3].split()):
        return None
    return CleaningStep(parts[0], parts[1], parts[2], tuple(map(int, parts[3].split())))
