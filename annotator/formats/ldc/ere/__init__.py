"""Rich ERE XML, with BeSt for beliefs and stances."""
