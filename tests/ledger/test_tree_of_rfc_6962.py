"""Roots and inclusion proofs against a naive reading of RFC 6962."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huiyin.ledger.merkle import Frontier, Tree, included, leaf_hash, root_of

# Roots of the first eight trees over the test leaves of the certificate-transparency project.
CT_LEAVES = [
    bytes.fromhex(h)
    for h in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
CT_ROOTS = {
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


def naive(leaves: list[bytes]) -> bytes:
    """RFC 6962 §2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + naive(leaves[:k]) + naive(leaves[k:])).digest()


@pytest.mark.parametrize("size", sorted(CT_ROOTS))
def test_known_roots(size: int) -> None:
    assert root_of(map(leaf_hash, CT_LEAVES[:size])).hex() == CT_ROOTS[size]


@given(st.integers(0, 70))
def test_edge_tree_and_definition_agree(size: int) -> None:
    leaves = [leaf_hash(bytes([i])) for i in range(size)]
    frontier = Frontier()
    for leaf in leaves:
        frontier.add(leaf)
    assert frontier.root() == Tree(leaves).root() == naive(leaves)
    assert Frontier.of(size, frontier.plain()).root() == naive(leaves)


@given(st.integers(1, 70), st.data())
def test_every_leaf_is_proved_and_no_other(size: int, data: st.DataObject) -> None:
    leaves = [leaf_hash(bytes([i])) for i in range(size)]
    tree = Tree(leaves)
    index = data.draw(st.integers(0, size - 1))
    path = tree.path(index)
    assert included(leaves[index], index, size, path, tree.root())
    other = data.draw(st.integers(0, size - 1).filter(lambda i: i != index) | st.none())
    if other is not None:
        assert not included(leaves[other], index, size, path, tree.root())
        assert not included(leaves[index], other, size, path, tree.root())
    assert not included(leaves[index], index, size, [*path, leaves[0]], tree.root())
    assert not included(leaves[index], size, size, path, tree.root())


def test_a_leaf_outside_has_no_path() -> None:
    with pytest.raises(IndexError):
        Tree([leaf_hash(b"")]).path(1)


def test_an_edge_of_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="不符"):
        Frontier(3, [b""])
