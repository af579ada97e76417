"""The papers of a mediation. Texts are our own; what each must say follows the cited article."""

from __future__ import annotations

from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_FORMS as FORMS
from huiyin.kernel.papers import Letter

LETTERS = (
    Letter(
        id="acceptance_form",
        title="人民调解受理登记表",
        to="dossier",
        body="纠纷类型：{dispute}\n来源：{source}\n当事人：{party_a}、{party_b}\n简要情况：{summary}\n"
        "受理：{committee}",
        cite=FORMS.whole,
        facts=("party_a", "party_b", "summary"),
    ),
    Letter(
        id="rights_notice",
        title="人民调解权利义务告知书",
        to="parties",
        body="{party_a}、{party_b}：\n人民调解不收取任何费用。你们有权选择或者接受人民调解员，接受、拒绝调解或者"
        "要求终止调解，要求公开或者不公开进行，自主表达意愿、自愿达成协议；应当如实陈述纠纷事实，遵守调解现场秩序，"
        "尊重人民调解员和对方当事人行使权利。",
        cite=TJF[23],
        facts=("party_a", "party_b"),
    ),
    Letter(
        id="agreement",
        title="人民调解协议书",
        to="parties",
        body="当事人：{party_a}、{party_b}\n纠纷主要事实、争议事项及各方责任：{agreement_facts}\n经调解，自愿达成"
        "如下协议：{agreement_content}\n履行方式、期限：{performance_manner}，{performance_due}\n"
        "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖印章之日起生效。各执一份，"
        "{committee}留存一份。",
        cite=TJF[29],
        facts=("party_a", "party_b", "agreement_content"),
    ),
    Letter(
        id="oral_form",
        title="人民调解口头协议登记表",
        to="dossier",
        body="当事人：{party_a}、{party_b}\n当事人认为无需制作调解协议书。口头协议内容：{agreement_content}\n"
        "记录人：{mediators}",
        cite=TJF[28],
        facts=("party_a", "party_b", "agreement_content"),
    ),
    Letter(
        id="termination",
        title="人民调解终止书",
        to="parties",
        body="{party_a}、{party_b}：\n你们之间的纠纷经调解未达成协议（{failure_reason}），调解终止。你们可以依法通过"
        "仲裁、行政、司法等途径维护自己的权利。",
        cite=TJF[26],
        facts=("party_a", "party_b", "failure_reason"),
    ),
)
