"""The locks hold every declared dependency in an allowed version, by digest, without address."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;]+)", re.MULTILINE)


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    text = (REQUIREMENTS / lock).read_text(encoding="utf-8")
    return {canonical(name): version for name, version in _PIN.findall(text)}


def declared(*names: str) -> list[Requirement]:
    lines = []
    for name in names:
        lines += (REQUIREMENTS / name).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


PRODUCT = [
    Requirement(line)
    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["pg"]]
]


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("base.txt", PRODUCT + declared("build.in")),
        ("dev.txt", PRODUCT + declared("build.in", "dev.in")),
        ("assets.txt", declared("assets.in")),
    ],
)
def test_a_lock_holds_every_declared_dependency(lock: str, wanted: list[Requirement]) -> None:
    held = pins(lock)
    unmet = [
        str(need)
        for need in wanted
        if not need.specifier.contains(held.get(canonical(need.name), "0"))
    ]
    assert unmet == []


@pytest.mark.parametrize("lock", ["base.txt", "dev.txt", "assets.txt"])
def test_a_lock_holds_digests_and_no_address(lock: str) -> None:
    text = (REQUIREMENTS / lock).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_product_is_tested_in_the_versions_it_ships_with() -> None:
    base, dev = pins("base.txt"), pins("dev.txt")
    assert {name: dev.get(name) for name in base} == base


def test_the_assets_lock_holds_digests_and_no_address_to_fetch_from() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    fetched = {name: entry for name, entry in packages.items() if name}
    assert fetched
    assert all(entry["integrity"].startswith("sha512-") for entry in fetched.values())
    assert not any("resolved" in entry for entry in fetched.values())
