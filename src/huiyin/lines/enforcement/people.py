"""Who may enforce and who may review; who stands on the posts; training, exams, appraisal."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register

FIELDS = {
    "urban": "城乡管理",
    "farming": "农林水利",
    "resources": "自然资源",
    "market": "市场监管",
    "demolition": "违建拆除",
    "funerals": "殡葬管理",
    "safety": "安全生产",
    "environment": "生态环境",
    "fire": "消防安全",
    "transport": "交通运输",
    "culture": "文化旅游",
    "other": "其他领域",
}
FIELD_WORDS = {
    "城镇管理": "urban",
    "市容环卫": "urban",
    "城市管理": "urban",
    "农业": "farming",
    "林业": "farming",
    "水利": "farming",
    "国土": "resources",
    "土地": "resources",
    "规划": "resources",
    "市场监督管理": "market",
    "食品安全": "market",
    "违法建设": "demolition",
    "殡葬": "funerals",
    "应急管理": "safety",
    "环保": "environment",
    "消防": "fire",
    "交通": "transport",
    "文旅": "culture",
    "其他": "other",
}

OFFICERS = Register(
    id="enforcement.officers",
    version=1,
    title="行政执法人员名册",
    names=("执法人员", "执法证", "持证人员"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact(
            "name",
            "姓名",
            filterable=True,
            cite=CF[42],
            needed=True,
            heads=("执法人员", "执法人员姓名"),
        ),
        Fact(
            "certificate",
            "执法证号",
            filterable=True,
            cite=CF[42],
            needed=True,
            heads=("执法证件号", "证件编号", "证号"),
        ),
        Fact("office", "单位", filterable=True, heads=("所在单位", "工作单位", "部门")),
        Fact("post", "职务", heads=("岗位", "职务（岗位）")),
        Fact("category", "执法类别", filterable=True, heads=("类别",)),
        Fact("area", "执法区域", heads=("执法地域", "区域")),
        Fact("fields", "执法领域", heads=("执法范围", "领域")),
        Fact("issued_by", "发证机关", heads=("核发机关",)),
        Fact(
            "ended_why",
            "注销原因",
            Kind.CHOICE,
            choices={
                "expired": "有效期届满",
                "retired": "退休",
                "moved": "调离执法岗位",
                "revoked": "暂扣、吊销",
                "lost": "遗失",
                "other": "其他",
            },
            filterable=True,
            heads=("注销情况", "失效原因"),
            words={"到期": "expired", "调离": "moved", "调动": "moved", "吊销": "revoked"},
            help="提前注销的，有效期止填注销的前一日",
        ),
        *span(
            since=("有效期起", "发证日期"),
            until=("有效期止", "有效期至", "有效期"),
            needed=True,
        ),
    ),
    key=("certificate", "valid_from"),
    cite=CF[42],
    views=(
        View(
            "public",
            "执法人员公示",
            ("name", "certificate", "category", "office"),
            personal_under=THREE_SYSTEMS.whole,
        ),
    ),
)

STAFF = Register(
    id="enforcement.staff",
    version=1,
    title="执法岗位在编人员台账",
    names=("执法岗位人员", "执法在编人员", "执法队伍人员", "执法队员"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, needed=True, heads=("人员姓名",)),
        Fact(
            "payroll",
            "编制类型",
            Kind.CHOICE,
            choices={
                "civil": "行政编制",
                "quasi": "参公编制",
                "public": "事业编制",
                "hired": "编外聘用",
            },
            filterable=True,
            heads=("编制性质", "编制"),
            words={"行政": "civil", "参公": "quasi", "事业": "public", "编外": "hired"},
        ),
        Fact("office", "单位", filterable=True, heads=("所在单位", "部门")),
        Fact("post", "岗位", heads=("执法岗位", "职务")),
        Fact(
            "came_how",
            "进入方式",
            Kind.CHOICE,
            choices={"recruited": "新招录", "moved": "调入", "before": "原有"},
            filterable=True,
            heads=("来源",),
            words={"招录": "recruited", "新增": "recruited"},
        ),
        Fact(
            "left_how",
            "离岗方式",
            Kind.CHOICE,
            choices={"retired": "退休", "moved": "调离", "left": "辞职辞退", "other": "其他"},
            filterable=True,
            heads=("离岗原因", "减少原因"),
        ),
        *span(since=("到岗日期",), until=("离岗日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=CF[42],
)

REVIEWERS = Register(
    id="enforcement.reviewers",
    version=1,
    title="行政处罚决定法制审核人员",
    names=("法制审核人员",),
    line="enforcement",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, cite=CF[58, 2], needed=True),
        Fact("qualification", "法律职业资格证书编号", cite=CF[58, 2], heads=("资格证号",)),
        Fact(
            "standing",
            "审核资格",
            Kind.CHOICE,
            choices={
                "qualified": "已取得法律职业资格",
                "experienced": "并非初次从事法制审核",
                "unqualified": "初次从事且未取得法律职业资格",
            },
            filterable=True,
            cite=CF[58, 2],
            heads=("资格情况",),
        ),
        *span(since=("任职日期",), until=("离任日期",)),
    ),
    key=("name", "valid_from"),
    cite=CF[58, 2],
)

TRAININGS = Register(
    id="enforcement.trainings",
    version=1,
    title="行政执法培训台账",
    names=("执法培训", "执法人员培训", "执法队伍培训"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "培训日期", Kind.DATE, needed=True, heads=("日期", "时间")),
        Fact("topic", "培训主题", needed=True, heads=("主题", "培训内容", "内容")),
        Fact(
            "kind",
            "培训类型",
            Kind.CHOICE,
            choices={
                "general": "综合法律知识",
                "special": "专业法律知识",
                "cases": "案例研讨",
                "rotation": "全员轮训",
            },
            filterable=True,
            heads=("类型",),
            words={"综合": "general", "专业": "special", "研讨": "cases", "轮训": "rotation"},
        ),
        Fact(
            "fields",
            "执法领域",
            Kind.LIST,
            choices=FIELDS,
            filterable=True,
            heads=("涉及领域", "领域", "队伍"),
            words=FIELD_WORDS,
        ),
        Fact("hours", "学时", Kind.INTEGER, unit="学时", heads=("课时",)),
        Fact("attendees", "参加人员", Kind.LIST, heads=("参训人员", "学员")),
        Fact("head_count", "参加人数", Kind.INTEGER, unit="人", heads=("人数", "参训人数")),
        Fact("teacher", "授课人", heads=("主讲人",)),
        Fact("exam", "是否考试", Kind.BOOLEAN, filterable=True, heads=("考试",)),
        Fact("proof", "佐证材料", heads=("材料",)),
    ),
    key=("day", "topic"),
    cite=CF[42],
    tags="fields",
)

EXAMS = Register(
    id="enforcement.exams",
    version=1,
    title="行政执法资格考试台账",
    names=("执法资格考试", "执法证考试", "资格考试"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "考试日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("name", "姓名", needed=True, filterable=True, heads=("考生",)),
        Fact("subject", "考试科目", heads=("科目",)),
        Fact(
            "result",
            "考试结果",
            Kind.CHOICE,
            choices={"pass": "通过", "fail": "未通过"},
            filterable=True,
            needed=True,
            heads=("结果", "成绩"),
            words={"合格": "pass", "不合格": "fail"},
        ),
        Fact("awaiting", "待申领证件", Kind.BOOLEAN, filterable=True, heads=("待申领",)),
    ),
    key=("day", "name", "subject"),
    cite=CF[42],
)

APPRAISALS = Register(
    id="enforcement.appraisals",
    version=1,
    title="行政执法考评台账",
    names=("执法考评", "执法评议考核", "执法人员考核"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "考评日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("name", "被考评人", needed=True, filterable=True, heads=("执法人员", "姓名")),
        Fact("period", "考评期间", heads=("考核期间",)),
        Fact("scheme", "考评办法", heads=("依据", "考核办法")),
        Fact("appraiser", "考评人", heads=("考评机构", "考核人")),
        Fact(
            "result",
            "考评结果",
            Kind.CHOICE,
            choices={
                "excellent": "优秀",
                "good": "称职",
                "basic": "基本称职",
                "poor": "不称职",
            },
            filterable=True,
            needed=True,
            heads=("结果", "等次"),
            words={"合格": "good", "良好": "good", "基本合格": "basic", "不合格": "poor"},
        ),
        Fact(
            "tied_to_fines",
            "与罚没款挂钩",
            Kind.BOOLEAN,
            filterable=True,
            cite=CF[74, 3],
            heads=("是否与罚没款挂钩", "是否与罚款挂钩"),
            help="罚没款不得同考核、考评直接或者变相挂钩",
        ),
        Fact("note", "说明", heads=("备注",)),
    ),
    key=("day", "name"),
    cite=CF[75],
)

PEOPLE = (OFFICERS, STAFF, REVIEWERS, TRAININGS, EXAMS, APPRAISALS)
