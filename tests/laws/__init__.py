"""What holds of every document there is, whatever its text."""
