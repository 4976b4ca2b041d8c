"""`python -m docparse` is the command line."""

from docparse.cli import main

if __name__ == "__main__":
    main(prog_name="docparse")
