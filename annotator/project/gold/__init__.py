"""What hangs on gold: who decided what in it, the walk through differences, work given back."""
