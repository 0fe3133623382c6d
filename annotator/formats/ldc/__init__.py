"""The XML formats of the Linguistic Data Consortium: ACE, Rich ERE, BeSt."""
