"""A report of every kind of block, with the three tables of the disclosure form of 2021."""

from __future__ import annotations

from datetime import date

from huiyin.documents.model import (
    DEMO_MARK,
    Block,
    Cell,
    Document,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    plain,
)

RARE_NAMES = "石喆、林堃、方赟、白昇、江㛃"
LONG = (
    "回音镇坚持以公开为常态、不公开为例外，把政务公开贯穿于决策、执行、管理、服务和结果的全过程，"
    "做到件件有回音、事事有着落，群众的知情权、参与权、表达权和监督权得到了切实的保障。"
)
COLUMNS = ("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
OUTCOMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("（一）予以公开", ()),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ()),
    (
        "（三）不予公开",
        (
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
        ),
    ),
    (
        "（四）无法提供",
        (
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
        ),
    ),
    (
        "（五）不予处理",
        (
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
        ),
    ),
    (
        "（六）其他处理",
        (
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
        ),
    ),
)


def numbers(*values: int) -> tuple[Cell, ...]:
    return tuple(
        Cell((Run(str(v), figure="disclosure.new", period="2021", cases=("演公开2021-1",)),))
        for v in values
    )


def head(text: str, colspan: int = 1, rowspan: int = 1) -> Cell:
    return Cell(plain(text), colspan=colspan, rowspan=rowspan, head=True)


def table_two() -> Table:
    """The largest of the three: six columns in four blocks."""
    rows: list[tuple[Cell, ...]] = []
    blocks = (
        (
            "第二十条第（一）项",
            ("规章", "行政规范性文件"),
            ("制发件数", "废止件数", "现行有效件数"),
        ),
        ("第二十条第（五）项", ("行政许可",), ("本年处理决定数量",)),
        ("第二十条第（六）项", ("行政处罚", "行政强制"), ("本年处理决定数量",)),
        ("第二十条第（八）项", ("行政事业性收费",), ("本年收费金额（单位：万元）",)),
    )
    for title, names, measures in blocks:
        span = 3 // len(measures)
        rows.append((head(title, colspan=4),))
        rows.append((head("信息内容"), *(head(m, colspan=span) for m in measures)))
        for name in names:
            cells = tuple(Cell(plain("0"), colspan=span) for _ in measures)
            rows.append((head(name), *cells))
    return Table((), tuple(rows), "二、主动公开政府信息情况", number_columns=frozenset({1, 2, 3}))


def table_three() -> Table:
    header = (
        (
            head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
            head("申请人情况", 7),
        ),
        (head("自然人", 1, 2), head("法人或其他组织", 5), head("总计", 1, 2)),
        tuple(head(column) for column in COLUMNS),
    )
    golden = (13612, 252, 0, 45, 128, 32, 14069)
    carried = (535, 6, 0, 1, 18, 0, 560)
    rows: list[tuple[Cell, ...]] = [
        (head("一、本年新收政府信息公开申请数量", 3), *numbers(*golden)),
        (head("二、上年结转政府信息公开申请数量", 3), *numbers(*carried)),
    ]
    leaves = sum(max(len(names), 1) for _, names in OUTCOMES)
    for group, names in OUTCOMES:
        first = (head("三、本年度办理结果", 1, leaves + 1),) if len(rows) == 2 else ()
        if not names:
            rows.append((*first, head(group, 2), *numbers(0, 0, 0, 0, 0, 0, 0)))
        for i, name in enumerate(names):
            label = (head(group, 1, len(names)),) if i == 0 else ()
            rows.append((*first, *label, head(name), *numbers(1, 0, 0, 0, 0, 0, 1)))
            first = ()
    rows.append((head("（七）总计", 2), *numbers(13364, 252, 0, 44, 121, 29, 13810)))
    rows.append((head("四、结转下年度继续办理", 3), *numbers(783, 6, 0, 2, 25, 3, 819)))
    return Table(
        header,
        tuple(rows),
        "三、收到和处理政府信息公开申请情况",
        widths=(12, 20, 44, 12, 11, 11, 12, 12, 10, 12),
        number_columns=frozenset(range(3, 10)),
        notes=("注：本表依演示数据生成。",),
    )


def table_four() -> Table:
    results = ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
    header = (
        (head("行政复议", 5), head("行政诉讼", 10)),
        (
            *(head(result, 1, 2) for result in results),
            head("未经复议直接起诉", 5),
            head("复议后起诉", 5),
        ),
        tuple(head(result) for result in results * 2),
    )
    return Table(
        header,
        (numbers(*range(15)),),
        "四、政府信息公开行政复议、行政诉讼情况",
        number_columns=frozenset(range(15)),
    )


def sentence() -> Paragraph:
    claim = {"claim": "c1", "verdict": "supported"}
    return Paragraph(
        (
            Run("2020年，全镇收到政府信息公开申请", **claim),
            Run(
                "3",
                figure="disclosure.new",
                period="2020",
                cases=("演公开2020-1", "演公开2020-2", "演公开2020-3"),
                **claim,
            ),
            Run("件，", **claim),
            Run("均按期答复。"),
            Run(f"经办人员：{RARE_NAMES}。"),
        )
    )


def report() -> Document:
    blocks: list[Block] = [
        Paragraph(plain("演示县人民政府："), indent=False),
        Paragraph(
            plain("根据《中华人民共和国政府信息公开条例》第四十九条，现将2021年情况报告如下。")
        ),
        Heading(1, "一、总体情况"),
        Heading(2, "（一）主动公开"),
        sentence(),
        *(Paragraph(plain(LONG * 3)) for _ in range(8)),
        Heading(3, "1.公开平台"),
        Paragraph(plain(LONG)),
        Heading(4, "（1）指南与目录"),
        Paragraph(plain(LONG)),
        Note(plain("说明：本镇尚未建立行政事业性收费台账，本项不作统计。")),
        Heading(1, "二、主动公开政府信息情况"),
        table_two(),
        Heading(1, "三、收到和处理政府信息公开申请情况"),
        table_three(),
        table_four(),
        PageBreak(),
        Heading(1, "五、存在的主要问题及改进情况"),
        *(Paragraph(plain(LONG)) for _ in range(2)),
        Signature("演示县回音镇人民政府", date(2022, 1, 20)),
    ]
    return Document(
        title="演示县回音镇人民政府\n2021年政府信息公开工作年度报告",
        organ="演示县回音镇人民政府",
        date=date(2022, 1, 20),
        blocks=tuple(blocks),
        mark=DEMO_MARK,
        footer_note="存证点：总账共 1024 条行为记录，根 "
        "hk3Jt0Zy4bT3kzXv0kJ8c1q0m5p9m9o7Ff2uYw7p1aE=；编制口径：演示数据。",
    )
