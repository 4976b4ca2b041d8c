"""The tests, and what they are made with: gold and its scorer, laws, the generator, snapshots."""
