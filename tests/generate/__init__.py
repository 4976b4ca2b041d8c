"""Documents of our own invention, made from a seed, with the truth about them; and large inputs made of such pieces."""
