"""`python -m faheng` is the `faheng` command."""

from faheng.cli import main

if __name__ == "__main__":
    main()
