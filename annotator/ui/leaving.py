"""Lets Ctrl+C in the terminal, or the end of the session, close the window as its button does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class Leaving(QObject):
    """Ends the application when the process is asked to stop.

    Qt waits in C++, where Python learns of no signal; a byte on a socket wakes it.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._heard, self._said = socket.socketpair()
        self._heard.setblocking(False)
        self._said.setblocking(False)
        notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._listen)
        signal.set_wakeup_fd(self._said.fileno(), warn_on_full_buffer=False)
        for wish in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wish, lambda _number, _frame: app.quit())

    def _listen(self) -> None:
        """Take the byte; Python calls the handler by itself once any of its code runs."""
        self._heard.recv(16)
