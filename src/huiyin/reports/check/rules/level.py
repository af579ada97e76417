"""`level`: the report speaks as a county or a district, though it is a town's.

Found:  全区共受理政府信息公开申请4件。 · 区政府收到申请3件。 · 现将我县2021年情况报告如下。
Quiet:  按照县委、县政府部署 · 全市排名第三 · 参加全县依法治县工作会议.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper

_ACTS = (
    r"(?:各类|各级|政府|行政机关|行政)?(?:累计|总共|共计|共|全年|本年度?|年内|一年来|新收|收到|受理|接到|接收|办理|办结|答复|制发|主动公开|公开|召开|举办|"
    r"组织|开展|发布|出台|制定|印发|调解|化解|培训|审查|审核|立案|查处|现有|实有)"
)
_AS_COUNTY = re.compile(
    rf"(?:我|本|全)(?:县|市|区|省|州|旗)(?:人民)?(?:政府)?(?:机关|系统|范围内|各级)?[^,。;]{{0,10}}?{_ACTS}"
)
_GOVERNMENT = re.compile(
    r"(?:^|[,。;\n]|,)(?P<who>(?:[\u4e00-\u9fa5]{1,4})?(?:县|市|区)(?:人民)?政府(?:办公室|办)?)(?:机关)?(?:本年度?|全年|20\d\d年度?)?"
    r"(?:共计?|累计|新收|收到|受理|接到|接收|办理|答复|主动公开|公开|制发|发布)"
)
_NAMED = re.compile(
    r"(?:^|[,。;\n年度])(?P<who>(?!全|各|本|我|该|由|被|向|对|在|与)[\u4e00-\u9fa5]{2,3}(?:县|区|市))"
    r"(?:本年度?|全年)?(?:共计?|累计|新收|收到|受理)(?=[^,。;]{0,20}申请[^,。;]{0,8}\d)"
)
_PRESENTED = re.compile(
    r"现将(?:我|本|全)(?:县|市|区|省)[^。\n]{0,40}?(?:报告|公布|汇报)如下|(?:我|本)(?:县|市|区)(?:人民)?政府(?:信息公开|网站|办公室)"
)
_LAWFUL = re.compile(
    r"复议|诉讼|按照|根据|落实|贯彻|配合|参(?:加|与)(?:了)?[^,。;]{0,8}(?:县|市|区|省|州|旗)|在.{0,8}领导下|排名|位居|位列|居全|名列|通报|获|荣|被|接受|迎接|要求|部署|安排|统一|转发|推广|首|"
    r"前列|第[一二三四五六七八九十\d]|现场会|经验|上报|报送|统筹|交办|转办|下发|指导|督察|考核|评选|考评|观摩|由县|由市|由区|组织的|开展的|举办的|"
    r"召开的|印发的|制定的|发布的|出台的"
)
_NUMBER = re.compile(r"\d")
_COUNTY_ACTS = re.compile(
    r"(?:县|市|区)政府常务会议(?:研究|审议)[^。]{0,10}\d|(?:各|全)(?:乡镇|镇街|乡镇街道|镇乡)[^,。;]{0,8}(?:均|共|累计|全部)[^。;]{0,16}\d"
)


def find(paper: Paper) -> Iterator[Finding]:
    """Only for towns: a county may speak as one."""
    if paper.organ and not paper.core:
        return
    document = paper.document
    for sentence in document.sentences:
        if document.mode(sentence.start) == "plan":
            continue
        text = sentence.text
        for match in _AS_COUNTY.finditer(text):
            clause = _clause(text, match.start())
            tail = text[match.start() : match.end() + 40]
            if _LAWFUL.search(clause) or not _NUMBER.search(tail):
                continue
            yield _finding(
                sentence.start + match.start(), sentence.start + match.end(), match[0], paper
            )
        for match in (*_GOVERNMENT.finditer(text), *_NAMED.finditer(text)):
            clause = _clause(text, match.start("who"))
            tail = text[match.end() : match.end() + 40]
            if _LAWFUL.search(clause) or not _NUMBER.search(tail):
                continue
            yield _finding(
                sentence.start + match.start("who"),
                sentence.start + match.end(),
                match["who"],
                paper,
            )
        for match in _COUNTY_ACTS.finditer(text):
            if not _LAWFUL.search(_clause(text, match.start())):
                yield _finding(
                    sentence.start + match.start(), sentence.start + match.end(), match[0], paper
                )
    for match in _PRESENTED.finditer(document.view):
        yield _finding(match.start(), match.end(), match[0], paper)


def _clause(text: str, place: int) -> str:
    """The clause around a place, a little of what follows included."""
    before = re.split(r"[,;。]", text[max(0, place - 40) : place])[-1]
    return before + re.split(r"[,;。]", text[place : place + 80])[0]


def _finding(start: int, end: int, words: str, paper: Paper) -> Finding:
    own = paper.core or "本镇"
    return Finding(
        "level",
        "error",
        f"这里用的是县级口径“{words}”，本报告的机关是{own}",
        start,
        end,
        own,
        words,
    )
