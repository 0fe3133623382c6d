"""What a corpus holds, in numbers: tables that are printed, exported and drawn."""
