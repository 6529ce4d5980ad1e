"""The front door: one file per command. A command parses, calls one function of the public API, renders."""
