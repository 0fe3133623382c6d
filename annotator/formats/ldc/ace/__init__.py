"""ACE 2005: APF XML, version 5.1.1, with the source in SGML."""
