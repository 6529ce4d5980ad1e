"""Things that are one, put together: the classes of a relation, whatever order its pairs come in.

In: members and pairs of them. Out: the classes. Never a decision of its own on what is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", str, "tuple[str, str]")


class Partition(Generic[T]):
    """Disjoint classes of members; each class is led by its smallest member, so that no order shows."""

    def __init__(self, members: Iterable[T]) -> None:
        self._above: dict[T, T] = {member: member for member in members}

    def holds(self, member: T) -> bool:
        """Whether it is one of the members."""
        return member in self._above

    def join(self, one: T, other: T) -> None:
        """Say that two members are one."""
        low, high = sorted((self.leader(one), self.leader(other)))
        self._above[high] = low

    def leader(self, member: T) -> T:
        """Give the smallest member of the class."""
        top = member
        while self._above[top] != top:
            top = self._above[top]
        while self._above[member] != top:
            self._above[member], member = top, self._above[member]
        return top

    def classes(self) -> tuple[tuple[T, ...], ...]:
        """All classes, members and classes sorted."""
        found: dict[T, list[T]] = {}
        for member in sorted(self._above):
            found.setdefault(self.leader(member), []).append(member)
        return tuple(tuple(members) for _, members in sorted(found.items()))
