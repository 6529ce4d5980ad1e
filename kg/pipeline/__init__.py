"""The corridor: the order of the stages, from sources to a validated graph.

In: sources and options. Out: a Build, an Extraction, findings, answers. Never reads, matches or writes by itself: the rooms do.
"""
