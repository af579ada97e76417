"""The network of two levels: committees, mediators, their training; and looking for disputes."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare
from huiyin.lines.mediation.facts import LEVELS
from huiyin.lines.mediation.words import LEVEL_WORDS

_LEVEL = Fact(
    "level",
    "层级",
    Kind.CHOICE,
    choices=LEVELS,
    filterable=True,
    needed=True,
    heads=("调委会层级", "级别"),
    words=LEVEL_WORDS,
    cite=TJF[34],
)
_VILLAGE = Fact("village", "村（社区）", filterable=True, heads=("所在村", "村居", "村"))

COMMITTEES = Register(
    id="mediation.committees",
    version=1,
    title="人民调解委员会",
    names=("调委会名册", "调解组织"),
    line="mediation",
    kind="valid",
    facts=(
        Fact(
            "name",
            "调委会名称",
            filterable=True,
            needed=True,
            heads=("人民调解委员会", "名称"),
            cite=TJF[8],
        ),
        _LEVEL,
        _VILLAGE,
        Fact("chair", "主任", heads=("调委会主任", "负责人"), cite=TJF[8, 2]),
        Fact(
            "members",
            "委员人数",
            Kind.INTEGER,
            unit="人",
            heads=("委员数", "人数"),
            cite=TJF[8, 2],
        ),
        Fact("woman", "有妇女委员", Kind.BOOLEAN, heads=("是否有女性委员",), cite=TJF[8, 3]),
        Fact("address", "办公地点", heads=("地址", "调解室地点")),
        *span(
            since=("设立日期", "成立日期", "换届日期"), until=("撤销日期", "届满日期"), needed=True
        ),
    ),
    key=("name", "valid_from"),
    cite=TJF[8],
)

MEDIATORS = Register(
    id="mediation.mediators",
    version=1,
    title="人民调解员名册",
    names=("调解员名册", "人民调解员"),
    line="mediation",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, needed=True, heads=("调解员姓名",), cite=TJF[13]),
        _LEVEL,
        Fact("committee", "所属调委会", filterable=True, heads=("调委会", "人民调解委员会")),
        _VILLAGE,
        Fact(
            "full_time",
            "是否专职",
            Kind.BOOLEAN,
            filterable=True,
            needed=True,
            heads=("专职", "专职调解员"),
        ),
        Fact("certificate", "调解员证号", filterable=True, heads=("证号", "工作证号")),
        Fact("trained_on", "岗前培训日期", Kind.DATE, heads=("培训日期",), cite=TJF[14, 2]),
        *span(since=("聘任日期", "任职日期"), until=("解聘日期", "离任日期"), needed=True),
    ),
    key=("name", "committee", "valid_from"),
    cite=TJF[13],
)

TRAININGS = Register(
    id="mediation.trainings",
    version=1,
    title="人民调解员培训",
    names=("调解员培训", "调解业务培训"),
    line="mediation",
    kind="event",
    facts=(
        Fact("day", "培训日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("topic", "培训主题", needed=True, heads=("主题", "培训内容")),
        Fact("trainer", "主讲人", heads=("授课人",)),
        Fact("place", "地点", heads=("培训地点",)),
        Fact("hours", "学时", Kind.INTEGER, unit="学时", heads=("课时",)),
        Fact("people", "参训人次", Kind.INTEGER, unit="人次", heads=("参加人数", "人次")),
        Fact(
            "villages",
            "参训村（社区）",
            Kind.LIST,
            filterable=True,
            heads=("参加村", "覆盖村（社区）"),
        ),
        Fact("hard_cases", "疑难纠纷化解专题", Kind.BOOLEAN, filterable=True),
    ),
    key=("day", "topic"),
    cite=TJF[14, 2],
)

SCREENINGS = Register(
    id="mediation.screenings",
    version=1,
    title="矛盾纠纷排查",
    names=("纠纷排查", "矛盾排查", "排查化解"),
    line="mediation",
    kind="event",
    facts=(
        Fact("day", "排查日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact(
            "village", "村（社区）", filterable=True, needed=True, heads=("排查区域", "村居", "村")
        ),
        Fact(
            "manner",
            "排查方式",
            Kind.CHOICE,
            choices={"regular": "日常排查", "focused": "集中排查", "home": "入户走访"},
            filterable=True,
            heads=("方式", "排查类型"),
            words={
                "定期排查": "regular",
                "专项排查": "focused",
                "入户": "home",
                "进村入户": "home",
                "四人小组": "home",
            },
        ),
        Fact("by", "排查人员", heads=("主责人员", "排查人")),
        Fact("people", "出动人次", Kind.INTEGER, unit="人次", heads=("出动人数", "参与人次")),
        Fact("households", "走访户数", Kind.INTEGER, unit="户", heads=("入户数",)),
        Fact("found", "排查纠纷件数", Kind.INTEGER, unit="件", heads=("发现纠纷数", "排查件数")),
        Fact("settled", "化解件数", Kind.INTEGER, unit="件", heads=("化解数", "就地化解")),
        Fact(
            "legacy_settled",
            "化解历史遗留件数",
            Kind.INTEGER,
            unit="件",
            heads=("历史遗留化解数",),
        ),
        Fact("reported_up", "上报县级件数", Kind.INTEGER, unit="件", heads=("上报件数",)),
        Fact("serious", "重大风险件数", Kind.INTEGER, unit="件", heads=("重大纠纷数",)),
        Fact("measures", "处置措施", heads=("措施", "进展")),
    ),
    key=("day", "village", "manner"),
    cite=PRACTICE.whole,
    rhythm=Rhythm("month", 1, PRACTICE.whole, per="village", over="villages"),
)

declare(COMMITTEES, MEDIATORS, TRAININGS, SCREENINGS)
