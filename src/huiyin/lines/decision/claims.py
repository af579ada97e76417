"""What reports say of decisions (K55, K58) and normative documents, and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="decision")

# --- the founding report -------------------------------------------------------------------------

_claim(
    "decision.three_major",
    "procedure",
    subject="三重一大",
    measure="按制度决策",
    figures=("decision.items_together", "decision.five_steps"),
    says="严格执行“三重一大”集体决策制度，{of}项事项均按制度集体研究，重大行政决策均履行法定程序",
    otherwise="{of}项“三重一大”事项中，{n}项按制度集体研究；履行法定程序的重大行政决策占{1}，"
    "程序不完整的有：{missing}",
    cues=("三重一大 制度|决策|执行|规范", "重大决策行为 规范"),
    source=("K55",),
)
_claim(
    "decision.adviser_heard",
    "procedure",
    subject="重大事项决定前",
    measure="听取法律顾问意见",
    figures=("decision.advised_first",),
    says="讨论、决定重大事项前均听取法律顾问意见，涉及事项{of}项",
    otherwise="讨论、决定的{of}项重大事项中，{n}项事前听取法律顾问意见，未听取的有：{missing}",
    cues=(
        "重大事项|重大决策|重大项目|决策 法律顾问|律师 意见|听取",
        "法律顾问 全过程|参与 决策",
    ),
    source=("K58",),
)

# --- major decisions -----------------------------------------------------------------------------

_claim(
    "decision.five_steps_kept",
    "procedure",
    subject="重大行政决策",
    measure="履行公众参与、专家论证、风险评估、合法性审查、集体讨论程序",
    figures=("decision.five_steps",),
    says="{of}项重大行政决策全部履行公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序",
    otherwise="{of}项重大行政决策中，{n}项完整履行法定程序，程序有缺的有：{missing}",
    cues=(
        "重大行政决策|重大决策 程序|五步|公众参与|集体讨论",
        "公众参与 专家论证|风险评估 合法性审查|集体讨论",
        "重大行政决策|重大决策 部门提案|先期审查|集体决策",
    ),
)
_claim(
    "decision.reviewed",
    "procedure",
    subject="决策事项",
    measure="会前合法性审查",
    figures=("decision.reviewed_first",),
    says="提交会议的{of}项决策事项会前全部通过合法性审查",
    otherwise="提交会议的{of}项决策事项中，{n}项会前通过合法性审查，未通过即上会的有：{missing}",
    cues=("合法性审查 必经|前置|未经|均|全部", "三重一大|重大决策|重大行政决策 合法性审查"),
)
_claim(
    "decision.review_count",
    "count",
    subject="重大行政决策",
    measure="合法性审查",
    unit="件",
    figures=("decision.major_reviews",),
    says="对重大行政决策开展合法性审查{value}",
    otherwise="本年度没有重大行政决策合法性审查的记录",
    cues=("重大行政决策|重大决策|行政决策 合法性审查 件|项|次",),
)
_claim(
    "decision.opinion_count",
    "count",
    subject="合法性审查意见",
    measure="出具",
    unit="件",
    figures=("decision.reviews",),
    says="全年开展合法性审查{value}",
    otherwise="本年度没有合法性审查的记录",
    cues=("合法性审查|合法性审核 出具|开展|审查意见书 件|份",),
)
_claim(
    "decision.risk_weighed",
    "procedure",
    subject="重大行政决策",
    measure="风险评估",
    figures=("decision.risk_assessed",),
    says="可能影响社会稳定、公共安全的{of}项决策全部开展风险评估",
    otherwise="可能影响社会稳定、公共安全的{of}项决策中，{n}项开展风险评估，尚缺：{missing}",
    cues=("风险评估 决策|重大事项",),
)
_claim(
    "decision.public_heard",
    "procedure",
    subject="重大行政决策",
    measure="听取公众意见",
    figures=("decision.heard",),
    says="可以公开的{of}项重大行政决策均听取公众意见",
    otherwise="可以公开的{of}项重大行政决策中，{n}项听取公众意见，未听取的有：{missing}",
    cues=("决策 征求|听取 公众|群众|社会 意见",),
)
_claim(
    "decision.majors_taken",
    "count",
    subject="重大行政决策",
    measure="集体讨论决定",
    unit="件",
    figures=("decision.majors",),
    says="全年集体讨论决定重大行政决策{value}",
    otherwise="本年度没有作出重大行政决策",
    cues=("重大行政决策 作出|决定|讨论 件|项",),
)
_claim(
    "decision.party_consulted",
    "procedure",
    subject="重大行政决策",
    measure="出台前请示同级党委",
    figures=("decision.party_asked",),
    says="{of}项重大行政决策出台前均向镇党委请示报告",
    otherwise="出台的{of}项重大行政决策中，{n}项事前向镇党委请示报告，未请示的有：{missing}",
    cues=("重大行政决策|重大决策 请示|报告 党委|党工委",),
)
_claim(
    "decision.published_on_time",
    "timeliness",
    subject="重大行政决策",
    measure="公布",
    figures=("decision.published",),
    says="重大行政决策及意见采纳情况按期公布率{value}",
    otherwise="重大行政决策按期公布率{value}（{n}/{of}），逾期的有：{missing}",
    cues=("重大行政决策|决策 结果|全过程 公开|公布|备案",),
)
_claim(
    "decision.evaluations",
    "count",
    subject="重大行政决策",
    measure="后评估",
    unit="件",
    figures=("decision.evaluated",),
    says="开展重大行政决策后评估{value}",
    otherwise="本年度没有开展重大行政决策后评估",
    cues=("后评估 决策 件|项",),
)
_claim(
    "decision.catalogue_out",
    "existence",
    subject="重大行政决策事项目录",
    measure="公布",
    figures=("decision.catalogued",),
    says="公布年度重大行政决策事项目录，列入{value}",
    otherwise="本年度没有公布重大行政决策事项目录",
    cues=("决策 目录 公布|公开|编制|管理|制定",),
)
_claim(
    "decision.catalogue_kept",
    "universal",
    subject="重大行政决策",
    measure="列入目录",
    figures=("decision.catalogue_followed",),
    says="作出的{of}项重大行政决策全部列入目录",
    otherwise="作出的{of}项重大行政决策中，{n}项列入目录，未列入的有：{missing}",
    cues=("决策 目录 全部|均|动态",),
)

# --- items, meetings, bodies ---------------------------------------------------------------------

_claim(
    "decision.items_decided",
    "count",
    subject="三重一大事项",
    measure="集体研究",
    unit="项",
    figures=("decision.items",),
    says="集体研究“三重一大”事项{value}",
    otherwise="本年度没有集体研究“三重一大”事项的记录",
    cues=("三重一大|重大事项 研究|讨论|议定|决定 项|件|个",),
)
_claim(
    "decision.discussed_together",
    "procedure",
    subject="重大决策",
    measure="会议集体讨论",
    figures=("decision.items_together",),
    says="{of}项重大事项均由会议集体讨论、主要负责人末位表态",
    otherwise="{of}项重大事项中，{n}项由会议集体讨论并有完整记录，记录不全的有：{missing}",
    cues=("集体讨论|集体研究|民主集中制 决策|决定|会议", "末位表态"),
)
_claim(
    "decision.meetings_held",
    "count",
    subject="集体讨论会议",
    measure="召开",
    unit="次",
    figures=("decision.meetings",),
    says="召开集体讨论会议{value}",
    otherwise="本年度没有集体讨论会议的记录",
    cues=("党委会|班子会|联席会议|办公会 召开 次",),
)
_claim(
    "decision.npc_invited",
    "existence",
    subject="镇政府重要会议",
    measure="邀请人大列席",
    figures=("decision.meetings_npc",),
    says="邀请镇人大相关人员列席重要会议{value}",
    otherwise="本年度没有邀请人大人员列席会议的记录",
    cues=("邀请 人大 列席",),
)
_claim(
    "decision.justice_sits_in",
    "count",
    subject="司法所负责人",
    measure="列席会议",
    unit="次",
    figures=("decision.meetings_justice",),
    says="司法所负责人列席会议{value}",
    otherwise="本年度没有司法所负责人列席会议的记录",
    cues=("司法所 列席 次", "司法所 列席 会议"),
)
_claim(
    "decision.study_before",
    "existence",
    subject="会前学法",
    measure="开展",
    figures=("decision.meetings_studied",),
    says="坚持会前学法，会前学法的会议{value}",
    otherwise="本年度没有会前学法的记录",
    cues=("会前学法|决策前学法",),
)
_claim(
    "decision.review_body",
    "existence",
    subject="合法性审查机构",
    measure="成立",
    figures=("decision.review_bodies",),
    says="设立{list}",
    otherwise="年末没有合法性审查机构",
    cues=("合法性审查中心|合法性审查机构 成立|设立|建立", "合法性审查 机制 建立|健全|完善"),
)
_claim(
    "decision.review_list",
    "existence",
    subject="合法性审查事项清单",
    measure="印发",
    figures=("decision.review_lists",),
    says="印发{list}",
    otherwise="年末没有有效的合法性审查事项清单",
    cues=("合法性审查 清单|目录 印发|制定|出台",),
)
_claim(
    "decision.rules_made",
    "existence",
    subject="议事规则、三重一大集体决策规定",
    measure="制定",
    figures=("decision.rules",),
    says="执行{list}",
    otherwise="年末没有有效的议事决策规则",
    cues=("议事规则|集体决策规定|决策制度 制定|出台|修订|完善",),
)

# --- contracts -----------------------------------------------------------------------------------

_claim(
    "decision.contracts_counted",
    "count",
    subject="合同",
    measure="审查",
    unit="份",
    figures=("decision.contract_reviews",),
    says="审查合同{value}",
    otherwise="本年度没有合同审查的记录",
    cues=("合同|协议 审查|审核 份|件",),
)
_claim(
    "decision.contracts_before",
    "universal",
    subject="签订的合同",
    measure="事前审查",
    figures=("decision.contracts_reviewed",),
    says="签订的{of}份合同全部经过合法性审查",
    otherwise="签订的{of}份合同中，{n}份事前通过合法性审查，未审查的有：{missing}",
    cues=("合同|协议 全部|均|一律 审查|审核",),
)
_claim(
    "decision.contracts_pass_rate",
    "rate",
    subject="重大合同审查",
    measure="通过率",
    unit="%",
    figures=("decision.contracts_passed",),
    says="合同审查通过率{value}",
    otherwise="合同审查通过率{value}（{n}/{of}）",
    cues=("合同 审查|审核 通过率",),
)
_claim(
    "decision.contracts_reported",
    "count",
    subject="重大合同",
    measure="备案",
    unit="份",
    figures=("decision.contracts_filed",),
    says="重大合同报送备案{value}",
    otherwise="本年度没有报送备案的重大合同",
    cues=("合同 备案 份|件",),
)

# --- normative documents -------------------------------------------------------------------------

_claim(
    "decision.norms_issued",
    "count",
    subject="规范性文件",
    measure="制发",
    unit="件",
    figures=("decision.norms_made",),
    says="制发行政规范性文件{value}",
    otherwise="本年度未制发行政规范性文件",
    cues=("规范性文件 制发|制定|出台|印发|制作 件|份|个",),
)
_claim(
    "decision.norms_ended",
    "count",
    subject="规范性文件",
    measure="废止、失效",
    unit="件",
    figures=("decision.norms_repealed",),
    says="废止、失效行政规范性文件{value}",
    otherwise="本年度没有废止、失效的行政规范性文件",
    cues=("规范性文件 废止|失效|期满 件|份",),
)
_claim(
    "decision.norms_valid",
    "count",
    subject="规范性文件",
    measure="现行有效",
    unit="件",
    figures=("decision.norms_in_force",),
    says="年末现行有效的行政规范性文件{value}",
    otherwise="年末没有现行有效的行政规范性文件",
    cues=("规范性文件 现行有效 件|份",),
)
_claim(
    "decision.norms_none",
    "negative",
    subject="规范性文件",
    measure="未制发",
    figures=("decision.norms_made",),
    says="本年度未制发行政规范性文件",
    otherwise="本年度制发行政规范性文件{value}",
    cues=("规范性文件 未|没有|无 制发|制定|出台",),
)
_claim(
    "decision.norms_by_the_book",
    "procedure",
    subject="规范性文件",
    measure="依程序制定",
    figures=("decision.norms_lawful",),
    says="制发的{of}件规范性文件均经公开征求意见、合法性审核、集体审议，并统一登记、编号、印发",
    otherwise="制发的{of}件规范性文件中，{n}件程序完整，程序有缺的有：{missing}",
    cues=("规范性文件 三统一|统一登记|程序|管理|规范",),
)
_claim(
    "decision.norms_filed_on_time",
    "timeliness",
    subject="规范性文件",
    measure="报送备案",
    figures=("decision.norms_filed",),
    says="规范性文件按期报送备案率{value}",
    otherwise="规范性文件按期报送备案率{value}（{n}/{of}），逾期的有：{missing}",
    cues=("规范性文件 备案|报备",),
)
_claim(
    "decision.norms_swept",
    "count",
    subject="规范性文件",
    measure="清理",
    unit="件",
    figures=("decision.norms_cleaned",),
    says="清理行政规范性文件{value}",
    otherwise="本年度没有清理规范性文件的记录",
    cues=("规范性文件 清理|评估",),
)
_claim(
    "decision.norms_checked",
    "count",
    subject="规范性文件",
    measure="合法性审核",
    unit="件",
    figures=("decision.norms_reviewed",),
    says="审核行政规范性文件{value}",
    otherwise="本年度没有审核规范性文件的记录",
    cues=("规范性文件 审核|初审|审查 件|份",),
)

# --- shortcomings --------------------------------------------------------------------------------

_claim(
    "decision.order_broken",
    "shortcoming",
    subject="重大行政决策",
    measure="程序不到位",
    figures=(),
    below=("decision.five_steps", 100),
    says="重大行政决策程序执行不够到位，完整履行法定程序的占{value}，程序有缺的有：{missing}",
    otherwise="本年度重大行政决策程序完整",
    cues=("决策 程序 不够|不到位|不完善|薄弱",),
)
