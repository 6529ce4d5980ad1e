"""The triples under judgement by node and property, for questions that are asked of every node.

In: quads. Out: values at the end of a path, nodes of a class. Never a term made anew: values are those of the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, NamedNode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pyoxigraph import Literal, Quad, Triple

    Value = NamedNode | BlankNode | Literal | Triple

Path = tuple[tuple[str, bool], ...]  # properties one after the other, each forwards or backwards
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


class Facts:
    """Values by node and property, both ways, and the classes of each node with all above them."""

    def __init__(self, quads: Iterable[Quad], classes: Iterable[Quad]) -> None:
        self._above: dict[str, set[str]] = {}
        for quad in classes:
            self._above.setdefault(_name(quad.subject), set()).add(_name(quad.object))
        self._values: dict[str, dict[str, list[Value]]] = {}
        self._blank: dict[str, BlankNode] = {}
        for quad in quads:
            subject = quad.subject
            if isinstance(subject, BlankNode):
                self._blank[str(subject)] = subject
            self._values.setdefault(_name(subject), {}).setdefault(quad.predicate.value, []).append(quad.object)
        self._holders: dict[str, dict[str, list[Value]]] = {}
        self._classes = {node: self._with_all_above(told.get(TYPE, ())) for node, told in self._values.items()}
        self._members: dict[str, list[str]] = {}
        for node, named in self._classes.items():
            for name in named:
                self._members.setdefault(name, []).append(node)

    def of_class(self, name: str) -> Iterator[str | BlankNode]:
        """Give the nodes of a class or of one below it."""
        yield from (self._blank.get(node, node) for node in self._members.get(name, ()))

    def subjects_of(self, name: str) -> Iterator[str | BlankNode]:
        """Give the nodes that have a property."""
        yield from (self._blank.get(node, node) for node, told in self._values.items() if name in told)

    def is_a(self, value: Value, name: str) -> bool:
        """Whether a value is a node of a class or of one below it."""
        return isinstance(value, NamedNode) and name in self._classes.get(value.value, ())

    def of(self, node: str) -> dict[str, list[Value]]:
        """Give all that is said of a node, by property."""
        return self._values.get(node, {})

    def values(self, node: str, path: Path) -> Sequence[Value]:
        """Give the values at the end of a path, each once."""
        (first, forwards), *further = path
        found: Sequence[Value] = self.of(node).get(first, ()) if forwards else self._held(first).get(node, ())
        for name, _ in further:
            reached = [value for each in found if isinstance(each, NamedNode) for value in self.of(each.value).get(name, ())]
            found = list(dict.fromkeys(reached))
        return found

    def around(self, nodes: Iterable[str]) -> frozenset[str]:
        """Give the nodes with all that paths asked so far can reach from them in two steps, and the classes there."""
        near = set(nodes)
        for held in self._holders.values():
            near.update(_name(holder) for node in tuple(near) for holder in held.get(node, ()))
        for _ in range(2):
            near.update(_name(value) for node in tuple(near) for several in self.of(node).values() for value in several)
        return frozenset(near)

    def _held(self, name: str) -> dict[str, list[Value]]:
        """Give who has a property, by its value; made at the first question."""
        if name not in self._holders:
            held: dict[str, list[Value]] = {}
            for node, told in self._values.items():
                for value in told.get(name, ()):
                    held.setdefault(_name(value), []).append(self._blank.get(node) or NamedNode(node))
            self._holders[name] = held
        return self._holders[name]

    def _with_all_above(self, types: Iterable[Value]) -> frozenset[str]:
        found: set[str] = set()
        waiting = [_name(each) for each in types]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self._above.get(name, ()))
        return frozenset(found)


def _name(term: Value) -> str:
    return term.value if isinstance(term, NamedNode) else str(term)
