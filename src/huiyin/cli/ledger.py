"""`huiyin ledger`: proof that nothing was lost or changed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from huiyin.cli.answers import Answer, UsageProblemError, progress
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    verify = with_town(with_json(commands.add_parser("verify", help="核验总账")))
    verify.add_argument("--checkpoint", metavar="文件", help="另外保存的存证点")
    verify.set_defaults(run=_verify)
    point = with_town(with_json(commands.add_parser("checkpoint", help="出具存证点")))
    point.set_defaults(run=_checkpoint)
    prove = with_town(with_json(commands.add_parser("prove", help="出具一件事项的证明")))
    prove.add_argument("number", metavar="编号")
    prove.set_defaults(run=_prove)
    rebuild = with_town(with_json(commands.add_parser("rebuild", help="从总账重建各表")))
    rebuild.set_defaults(run=_rebuild)
    purge = with_json(commands.add_parser("purge", help="清除误入的文件"))
    purge.add_argument("digest", metavar="摘要值")
    purge.add_argument("--reason", required=True, metavar="原因")
    purge.set_defaults(run=_purge)


def _verify(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.towns import town, towns
    from huiyin.ledger.verify import verify

    note = _note(chosen.checkpoint) if chosen.checkpoint else ""
    with said_plainly():
        if chosen.town:
            wanted = [town(chosen.town)]
        elif note:
            from huiyin.ledger.checkpoint import origin, read_note

            named = read_note(note).origin
            wanted = [t for t in towns() if origin(t.code) == named]
            if not wanted:
                raise UsageProblemError(f"存证点属于“{named}”，这里没有这个镇")
        else:
            wanted = towns()
        with progress("核验总账") as shown:
            found = [verify(t.code, note=note, progress=shown) for t in wanted]
    rows: list[dict[str, Any]] = [
        {
            "town": v.town,
            "acts": v.acts,
            "ok": v.ok,
            "first_bad_seq": v.first_bad_seq,
            "root": v.root,
            "size": v.size,
            "why": v.why,
        }
        for v in found
    ]
    lines = [
        f"{v.town}：{v.acts}条，完好。根值 {v.root[:16]}…"
        if v.ok
        else f"{v.town}：第{v.first_bad_seq}条起不符：{v.why}"
        for v in found
    ]
    return Answer({"towns": rows}, lines or ["还没有镇"], not all(v.ok for v in found))


def _note(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblemError(f"读不了存证点文件{path}：{error}") from None


def _checkpoint(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.checkpoint import checkpoint, verifier_key

    with said_plainly():
        kept = checkpoint(town_of(chosen).code)
    data = {
        "town": kept.town,
        "size": kept.size,
        "root": kept.root,
        "note": kept.note,
        "key": verifier_key(kept.town),
    }
    return Answer(data, [kept.note])


def _prove(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.proof import prove

    with said_plainly():
        proof = prove(town_of(chosen).code, chosen.number)
    count = len(proof["proof"])
    return Answer(proof, [f"{chosen.number}：{count}条记录的证明，用 --json 取得全文"])


def _rebuild(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.rebuild import rebuild
    from huiyin.ledger.towns import town, towns

    data = {"matters": 0, "entries": 0, "changed": 0}
    with said_plainly(), progress("重建") as shown:
        for one in [town(chosen.town)] if chosen.town else towns():
            done = rebuild(one.code, progress=shown)
            for name in data:
                data[name] += getattr(done, name)
    line = f"重建事项{data['matters']}件、条目{data['entries']}条，与原来不同的{data['changed']}处"
    return Answer(data, [line], bool(data["changed"]))


def _purge(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.purge import purge

    with said_plainly():
        towns = purge(chosen.digest, chosen.reason)
    return Answer({"digest": chosen.digest, "towns": towns}, [f"已清除，涉及：{'、'.join(towns)}"])
