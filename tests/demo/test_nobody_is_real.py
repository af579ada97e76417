"""Nobody in the demo can be mistaken for a real person: the rule of demo/README.md."""

from __future__ import annotations

import re

from demo import cases, town
from tests.demo.conftest import Sheet

# Heavenly Stems that are no usual family names: 丁 and 辛 are, and are left out.
PERSON = re.compile(r"[甲乙丙戊己庚壬癸][\u4e00-\u9fff]{2}")
ALL = (*cases.YEAR_2020, *cases.YEAR_2021)


def test_persons_are_called_after_heavenly_stems_and_organisations_after_the_demo() -> None:
    named = {one.name for one in ALL if one.kind == "自然人"}
    named |= {one.handler for one in ALL} | {name for name, *_ in town.PEOPLE}
    assert all(PERSON.fullmatch(name) for name in named)
    organisations = {one.name for one in ALL if one.kind != "自然人"}
    organisations |= {one.third[0] for one in ALL if one.third}
    assert all(name.startswith("演示某") for name in organisations)


def test_id_numbers_are_of_a_region_that_does_not_exist_and_add_up(
    sheets: dict[str, Sheet],
) -> None:
    numbers = [row.values["id_number"] for row in sheets["人员名册"].rows]
    for year in ("2020年", "2021年"):
        numbers += [
            r.values["applicant_id"] for r in sheets[year].rows if "applicant_id" in r.values
        ]
    assert len(numbers) > 20
    for number in numbers:
        assert re.fullmatch(r"990000\d{11}[\dX]", number)
        digits = [10 if c == "X" else int(c) for c in number]
        # ISO 7064 MOD 11-2, as GB 11643 uses it: the weighted sum leaves 1.
        assert sum(d * pow(2, 17 - i, 11) for i, d in enumerate(digits)) % 11 == 1


def test_telephones_are_plainly_made_up(sheets: dict[str, Sheet]) -> None:
    phones = [row.values["phone"] for row in sheets["人员名册"].rows]
    for year in ("2020年", "2021年"):
        found = (row.values.get("applicant_contact") for row in sheets[year].rows)
        phones += [phone for phone in found if phone]
    assert all(re.fullmatch(r"1990000\d{4}", phone) for phone in phones)


def test_the_same_person_bears_the_same_number_in_both_years(sheets: dict[str, Sheet]) -> None:
    ids: dict[str, set[str]] = {}
    for year in ("2020年", "2021年"):
        for row in sheets[year].rows:
            if row.values["applicant_kind"] == "person":
                name = row.values["applicant_name"]
                ids.setdefault(name, set()).add(row.values["applicant_id"])
    assert all(len(numbers) == 1 for numbers in ids.values())
    assert len(set().union(*ids.values())) == len(ids)
