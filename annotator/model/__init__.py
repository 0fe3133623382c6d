"""The records every part of Hashiya speaks in: frozen, without any input or output."""
