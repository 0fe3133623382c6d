"""The parts that the inspector is made of."""
