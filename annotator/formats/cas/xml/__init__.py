"""The CAS as XMI."""
