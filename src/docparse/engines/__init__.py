"""Who runs the stages over many files: `inputs` (which files), `worker` (some files, alone), `local` (all of them, in processes)."""
