"""WebAnno TSV, the tables that INCEpTION and WebAnno exchange."""
