"""Starts Hashiya: hands the command line the faces it may need, loaded only then."""

from __future__ import annotations
