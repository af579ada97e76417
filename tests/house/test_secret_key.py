"""The key that signs sessions is made once, whole, and is read by its owner only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from huiyin.secret_key import secret_key


def test_a_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    data = tmp_path / "var"
    key = secret_key(data)
    assert len(key) >= 50
    assert secret_key(data) == key
    assert (data / "secret-key").stat().st_mode & 0o777 == 0o600
    assert data.stat().st_mode & 0o777 == 0o700


def test_processes_that_start_at_once_share_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(secret_key, [tmp_path / "var"] * 32))
    assert len(keys) == 1
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["secret-key"]


def test_an_empty_key_is_refused_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "secret-key").touch()
    with pytest.raises(ImproperlyConfigured, match="空文件"):
        secret_key(tmp_path)


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ImproperlyConfigured, match="HUIYIN_DATA"):
        secret_key(tmp_path / "file")
