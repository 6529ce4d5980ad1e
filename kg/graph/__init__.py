"""Records to triples, and triples to files: both layers of the graph, written the same way every time.

`triples` makes both layers of a World; `turtle` and `ntriples` write them; `rdflib_graph` hands them to rdflib.
"""

from kg.graph.ntriples import ntriples
from kg.graph.rdflib_graph import rdflib_graph
from kg.graph.triple import Literal, Triple
from kg.graph.turtle import turtle
from kg.graph.vocabulary import HOME
from kg.graph.world import triples

__all__ = ["HOME", "Literal", "Triple", "ntriples", "rdflib_graph", "triples", "turtle"]
