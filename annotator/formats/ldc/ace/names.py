"""What the attributes of annotations are called in APF."""

from __future__ import annotations

from typing import Final

MENTION: Final = {"level": "TYPE", "ldctype": "LDCTYPE", "role": "ROLE"}
METONYMIC: Final = ("style", "METONYMIC", "METONYMY_MENTION")
"""An attribute of ours, its value, and the attribute of APF that is TRUE for it."""
ENTITY: Final = {"class": "CLASS"}
NAME: Final = "name"
"""What an entity is called; in APF an element of its own."""
TIME: Final = {
    "val": "VAL",
    "mod": "MOD",
    "anchor_val": "ANCHOR_VAL",
    "anchor_dir": "ANCHOR_DIR",
    "set": "SET",
    "non_specific": "NON_SPECIFIC",
    "comment": "COMMENT",
}
EVENT: Final = {
    "modality": "MODALITY",
    "polarity": "POLARITY",
    "genericity": "GENERICITY",
    "tense": "TENSE",
}
RELATION: Final = {"modality": "MODALITY", "tense": "TENSE"}
CONDITION: Final = ("lexical-condition", "LEXICALCONDITION")
TIMEX: Final = "Time"
LONELY: Final = "S"
"""Begins the number of an entity that was made for a mention without one."""
