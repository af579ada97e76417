"""The header is found wherever it stands; what could be two things is reported, not guessed."""

from huiyin.reading.cells import Sheet
from huiyin.reading.headers import find_header

KNOWN = {
    "number": ["登记编号", "编号"],
    "applicant": ["申请人", "申请人姓名或者名称"],
    "received": ["收到日期", "受理日期", "受理情况/日期"],
    "replied": ["答复日期", "答复情况/日期"],
    "outcome": ["处理结果", "办理结果"],
}


def sheet(rows, merged=(), origin=(0, 0)):
    width = max(map(len, rows))
    return Sheet(
        "台账.xlsx",
        "表",
        [[*row, *[None] * (width - len(row))] for row in rows],
        origin,
        merged=tuple(merged),
    )


def test_a_header_in_the_first_row():
    header = find_header(sheet([["编号", "申请人", "收到日期"], ["1", "甲", "2020-01-01"]]), KNOWN)
    assert (header.row_start, header.row_end) == (0, 0)
    assert header.columns == {"number": 0, "applicant": 1, "received": 2}
    assert header.score == 1.0
    assert header.title is None


def test_titles_and_notes_above_are_passed_over():
    header = find_header(
        sheet(
            [
                ["附件1"],
                ["2020年度依申请公开台账"],
                ["单位：回音镇"],
                [],
                ["编号", "申请人", "收到日期", "页数"],
                ["1", "甲", "2020-01-01", 3],
            ],
            merged=[(1, 0, 1, 3)],
        ),
        KNOWN,
    )
    assert header.row_start == 4
    assert header.title == "2020年度依申请公开台账"
    assert header.unknown == ((3, "页数"),)
    assert header.score == 0.75


def test_spelling_is_compared_without_spaces_punctuation_width_and_notes_in_brackets():
    header = find_header(
        sheet([["*编　号", "申请人\n（必填）", "收到日期【年月日】", "处理 结果："]]), KNOWN
    )
    assert header.columns == {"number": 0, "applicant": 1, "received": 2, "outcome": 3}


def test_two_merged_levels_are_joined():
    header = find_header(
        sheet(
            [
                ["编号", "申请人", "受理情况", None, "答复情况", None],
                [None, None, "日期", "方式", "日期", "结果"],
                ["1", "甲", "2020-01-01", "网络", "2020-01-09", "公开"],
            ],
            merged=[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3), (0, 4, 0, 5)],
        ),
        KNOWN,
    )
    assert (header.row_start, header.row_end) == (0, 1)
    assert header.columns == {"number": 0, "applicant": 1, "received": 2, "replied": 4}
    assert header.unknown == ((3, "受理情况/方式"), (5, "答复情况/结果"))


def test_two_levels_where_only_the_groups_are_merged():
    header = find_header(
        sheet(
            [["受理情况", None, "答复情况", None], ["日期", "编号", "日期", "办理结果"]],
            merged=[(0, 0, 0, 1), (0, 2, 0, 3)],
        ),
        KNOWN,
    )
    assert header.columns == {"received": 0, "number": 1, "replied": 2, "outcome": 3}


def test_each_level_is_tried_by_itself():
    header = find_header(
        sheet(
            [["编号", "基本信息", None], [None, "申请人", "收到日期"]],
            merged=[(0, 0, 1, 0), (0, 1, 0, 2)],
        ),
        KNOWN,
    )
    assert header.columns == {"number": 0, "applicant": 1, "received": 2}


def test_a_header_merged_over_two_columns_counts_once():
    header = find_header(
        sheet([["编号", "申请人", None, "收到日期"]], merged=[(0, 1, 0, 2)]), KNOWN
    )
    assert header.columns == {"number": 0, "applicant": 1, "received": 3}
    assert not header.duplicates


def test_two_columns_for_one_key_settle_nothing():
    header = find_header(sheet([["编号", "申请人", "收到日期", "受理日期"]]), KNOWN)
    assert header.columns == {"number": 0, "applicant": 1}
    assert header.duplicates == {"received": (2, 3)}


def test_the_more_telling_text_wins_and_the_other_is_unknown():
    header = find_header(sheet([["编号", "申请人（单位）", "申请人"]]), KNOWN)
    assert header.columns == {"number": 0, "applicant": 2}
    assert header.unknown == ((1, "申请人(单位)"),)


def test_a_text_that_two_keys_claim_is_reported():
    known = {"received": ["日期", "收到日期"], "replied": ["日期", "答复日期"], "number": ["编号"]}
    header = find_header(sheet([["编号", "日期", "答复日期"]]), known)
    assert header.columns == {"number": 0, "replied": 2}
    assert [(a.column, a.text, a.keys) for a in header.ambiguous] == [
        (1, "日期", ("received", "replied"))
    ]


def test_places_are_those_of_the_sheet_not_of_the_block():
    header = find_header(sheet([["编号", "申请人"], ["1", "甲"]], origin=(4, 2)), KNOWN)
    assert header.row_start == 4
    assert header.columns == {"number": 2, "applicant": 3}


def test_one_matching_word_in_a_wide_sheet_is_no_header():
    assert find_header(sheet([["编号", "颜色", "大小"], ["1", "红", 3]]), KNOWN) is None
    assert find_header(sheet([["编号"], ["1"]]), KNOWN).columns == {"number": 0}
    assert find_header(Sheet("空.xlsx", "表", []), KNOWN) is None
