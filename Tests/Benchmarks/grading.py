#!/usr/bin/env python3
"""Matches generated answers with ExamBank, with pyahocorasick and with Python's re, side by side.

    swift build -c release --product exam-benchmarks
    python3 Tests/Benchmarks/grading.py [COUNT]

Needs pyahocorasick (pip install pyahocorasick). All read the same 20 patterns of 4 synonyms and the same answers of 200
hanzi, and must find the same number of patterns; times are processor seconds of one thread, without reading the file.
ExamBank does more: it folds width, case and 繁简, looks for negations, and pays each word once.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = ROOT / ".build" / "release" / "exam-benchmarks"

try:
    import ahocorasick
except ImportError:
    sys.exit("pyahocorasick is missing: pip install pyahocorasick")


def aho(patterns):
    automaton = ahocorasick.Automaton()
    for number, terms in enumerate(patterns):
        for term in terms:
            automaton.add_word(term, number)
    automaton.make_automaton()
    return lambda answer: len({number for _, number in automaton.iter(answer)})


def expressions(patterns):
    found = [re.compile("|".join(map(re.escape, terms))).search for terms in patterns]
    return lambda answer: sum(1 for search in found if search(answer))


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "answers.txt"
        subprocess.run([OURS, "answers", str(count), path], check=True)
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    patterns = [line.split("\t") for line in head.split("\n")]
    answers = body.splitlines()
    assert len(answers) == count
    out = subprocess.run([OURS, "grading", str(count)], check=True, capture_output=True, text=True).stdout
    ours = dict(line.split("\t") for line in out.splitlines())
    rows = [("ExamBank, matched", int(ours["matched per second"]), int(ours["patterns found"]))]
    rows.append(("ExamBank, scored with marks", int(ours["scored with marks per second"]), rows[0][2]))
    for name, make, share in (("pyahocorasick", aho, 1), ("re, one for each pattern", expressions, 5)):
        match = make(patterns)
        some = answers[: count // share]
        start = time.process_time()
        found = sum(map(match, some))
        seconds = time.process_time() - start
        if share > 1:  # the rest only for the sum
            found += sum(map(match, answers[count // share :])) if count <= 100_000 else 0
        rows.append((name, int(len(some) / seconds), found))
    print(f"{count} answers, {sum(map(len, answers)) / count:.0f} characters each")
    print(f"{'':28} {'answers/s':>10} {'ratio':>6} {'patterns found':>15}")
    for name, speed, found in rows:
        print(f"{name:28} {speed:10,} {speed / rows[2][1]:6.1f} {found:15,}")
    if len({found for _, _, found in rows}) > 1 and count <= 100_000:
        sys.exit("they do not find the same")


main()
