"""Events as a ladder: each rung asks for more than the one below it.

Li, Ji, Huang (2013), ACL; attached arguments as in TextEE (Huang et al. 2024, Findings of ACL).
"""
