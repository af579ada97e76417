"""What the rules of inspection say of rectification, and how far they were read."""

from __future__ import annotations

from huiyin.kernel.laws import PRACTICE, REPORTING

DC = REPORTING.whole
HOUSE = PRACTICE.whole
PLAN = DC.secondary("见于2021年中央一级督察整改的做法，转载")
# The page that tells it breaks off after “整改方案上报之日起3”.
CUT = DC.inference("转载的文本在“三”处截断，推断为三个月")
UNREAD = DC.memory("督察规定关于整改方案报送期限的条文未核对")
