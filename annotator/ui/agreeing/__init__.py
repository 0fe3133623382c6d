"""How far annotators agree: a matrix, types, articles, confusions, and what lies behind them."""
