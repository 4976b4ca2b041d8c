"""Stage 6, Corpus → files: `schema` (the contract), `batches` (rows as Arrow), `dataset` (Parquet), `manifest`, `exchange`."""
