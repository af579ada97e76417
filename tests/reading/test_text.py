"""Text is compared in one form and kept in another."""

from huiyin.reading.text import clean, tidy


def test_compared_text_is_half_width_on_one_line_and_has_nothing_invisible():
    assert clean("\ufeff　２０２０年\u200b２月\n（一）\u00a0 x\x07 ") == "2020年2月 (一) x"


def test_kept_text_keeps_chinese_punctuation_and_its_lines():
    assert tidy("\u200b关于（甲）：\r\n第二行，１２　") == "关于（甲）：\n第二行，１２"
