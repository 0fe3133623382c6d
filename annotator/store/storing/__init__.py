"""How much is written without anybody having to wait: in turns, and yet all of it or nothing."""
