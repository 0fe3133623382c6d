"""UIMA CAS, the format of INCEpTION, WebAnno and DKPro: as XMI and as JSON."""
