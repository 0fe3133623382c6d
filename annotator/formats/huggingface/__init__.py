"""A Hugging Face data set: Parquet files with typed features, and a card."""
