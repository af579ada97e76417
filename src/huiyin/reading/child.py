"""The confined process in which files from outside are parsed.

A workbook can be made to ask for hundreds of gigabytes or to never end, and a native parser then
takes its whole process down. Here that process is this one: it may not use more memory and time
than it was given, may write no file, and only its parent hears from it.
"""

from __future__ import annotations

import gc
import resource
import sys
from pathlib import Path

from huiyin.reading.cells import Unreadable
from huiyin.reading.delimited import read_delimited
from huiyin.reading.recognise import recognise
from huiyin.reading.wire import Limits, Send, send_failure, sender
from huiyin.reading.xlsx import read_xls, read_xlsx

TOO_LARGE = "读取时内存不够，未读入；文件过大或有异常，请删除多余内容或拆成几个文件后再试"
BROKEN = "读取程序处理不了（内容可能已损坏或过大），未读入；请用 Excel 或 WPS 另存为 .xlsx 后再试"

_READERS = {"xlsx": read_xlsx, "xls": read_xls, "delimited": read_delimited}


def confine(memory: int, seconds: int) -> None:
    """Give up what reading does not need; ``memory`` in bytes, ``seconds`` of processor time."""
    for limit, amount in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, ceiling = resource.getrlimit(limit)
        if ceiling != resource.RLIM_INFINITY:
            amount = min(amount, ceiling)
        resource.setrlimit(limit, (amount, amount))


def main(arguments: list[str]) -> None:
    """Read one file and send its frames to standard output.

    Arguments: path, name to show, limit of cells, of bytes, of memory, of seconds.
    """
    path, file, cells, size, memory, seconds = arguments
    confine(int(memory), int(seconds))
    gc.disable()  # a short life without circles: collecting would only cost time
    pipe = sys.stdout.buffer
    send = sender(pipe)
    _read(Path(path), file, Limits(int(cells), int(size)), send)
    send(("done",))
    pipe.flush()


def _read(path: Path, file: str, limits: Limits, send: Send) -> None:
    try:
        _READERS[recognise(path, file)](path, file, limits, send)
    except Unreadable as error:
        send_failure(send, error)
    except MemoryError:
        send_failure(send, Unreadable(file, TOO_LARGE))
    except BrokenPipeError:
        raise
    except BaseException:  # a panic of the native parser is no Exception
        send_failure(send, Unreadable(file, BROKEN))
