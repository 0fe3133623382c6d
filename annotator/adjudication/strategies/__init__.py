"""The strategies to merge by: one module, one `STRATEGY`."""
