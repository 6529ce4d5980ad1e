"""The base of mentions and claims: the rule language, the lexicons, the reference data, lines of tokens."""
