"""One value has one text."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.core import serializers
from hypothesis import given
from hypothesis import strategies as st

from huiyin.ledger import service
from huiyin.ledger.canon import NotCanonical, _written, canonical
from huiyin.ledger.models import Entry

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


def test_keys_are_sorted_and_nothing_is_blank() -> None:
    assert canonical({"乙": 1, "a": [True, None], "b": date(2020, 2, 3)}) == (
        '{"a":[true,null],"b":"2020-02-03","乙":1}'
    )


def test_text_is_composed() -> None:
    assert canonical("e\u0301") == '"\u00e9"'
    assert canonical({"e\u0301": 1}) == '{"\u00e9":1}'


@pytest.mark.parametrize("value", [1.5, float("nan"), {1, 2}, object(), [1.0]])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


@given(plain)
def test_reading_and_writing_again_changes_nothing(value: object) -> None:
    text = canonical(value)
    assert canonical(json.loads(text)) == text


_LETTERS = st.text(alphabet='ab"\\\n\x7f\u0301\u0338é中〔\u2028\u1100\u1161', max_size=6)
_SCALARS = _LETTERS | st.integers() | st.booleans() | st.none() | st.dates()
_NESTED = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(_LETTERS, inner),
)


@given(_NESTED)
def test_the_short_way_writes_what_the_long_way_writes(value: object) -> None:
    assert canonical(value) == _written(value)


@pytest.mark.parametrize("value", [{"a": 1.5}, [{"a": [1.5]}], (object(),), {"a": {"b": 0.0}}])
def test_a_number_with_a_point_is_refused_at_any_depth(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


def test_a_column_of_canonical_json_survives_dumping_and_loading(town: str) -> None:
    service.enter(town, "stub.talks", {"day": "2020-02-03", "topic": "e\u0301"}, actors=[])
    before = list(Entry.objects.values())
    dumped = serializers.serialize("json", Entry.objects.all())
    Entry.objects.all().delete()
    for one in serializers.deserialize("json", dumped):
        one.save()
    assert list(Entry.objects.values()) == before
    assert Entry.objects.filter(facts={"topic": "\u00e9", "day": "2020-02-03"}).count() == 1
    assert Entry(facts={"a": 1}).facts == {"a": 1}
