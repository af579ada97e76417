"""The search for garbage is put off for a while and taken up again, whatever happens."""

from __future__ import annotations

import gc

import pytest

from huiyin.ledger import garbage


def _fail() -> None:
    with garbage.put_off():
        assert not gc.isenabled()
        raise RuntimeError("in the midst")


def test_it_is_taken_up_again_after_a_failure() -> None:
    with pytest.raises(RuntimeError, match="in the midst"):
        _fail()
    assert gc.isenabled()


def test_one_within_another_does_not_take_it_up_early() -> None:
    with garbage.put_off():
        with garbage.put_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
