"""Learns the weights of Sources/ExamCore/Grading/Guards/WordOrderTable.swift from the banks.

    python3 -m venv venv && venv/bin/pip install jieba scikit-learn
    venv/bin/python Tests/Benchmarks/word_order.py           # measures: one bank learns, the other is judged
    venv/bin/python Tests/Benchmarks/word_order.py --write   # learns from both and writes the table

A stretch of text and the same stretch with its words shuffled (marks dropped, kept, shuffled too, within clauses, or by single characters)
are told apart by logistic regression over pairs of neighbours, each divided by the root of the number of pairs. Pairs that the
"exam's own texts" lack, here 45 other items of the same bank, have four weights of their own, which stand in WordOrderModel.swift.
"""

import glob, math, random, re, sys
from collections import Counter

import jieba
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

jieba.setLogLevel(60)
FOLDER = "Sources/ExamCore/Grading/Guards/"
HAN = re.compile("[\u4e00-\u9fff]")
FUNCTION = set("".join(re.findall(r'"([\u4e00-\u9fff]+)"', open(FOLDER + "FunctionWords.swift").read())))
NUMBERING = re.compile(r"(?m)(^|[。；;，,\s：])([（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六]|[①-⑨])")
KEPT = {"材料", "解析", "参考答案", "示例"}
DROPPED = re.compile(r"^(知识点|层次|难度|互斥|标签|用时|分值|备注|权重|封顶|步长|固定|选项分值|限列|答案|采分点)：")


def items(bank):
    """The texts of each item: stem, material, options, explanation, model answer, samples."""
    found = []
    for path in sorted(glob.glob(f"QuestionBank/{bank}/items/*.txt")):
        field = None
        for line in open(path, encoding="utf8").read().split("\n"):
            if line.startswith("## "):
                found.append([""])
                field = "stem"
            elif line.startswith("### "):
                field = "stem"
                found[-1].append("")
            elif not found:
                continue
            elif DROPPED.match(line):
                field = "stem" if field == "stem" and not line.startswith(("采分点", "答案")) else None
            elif (head := re.match(r"^(\S{2,4})：(.*)$", line)) and head[1] in KEPT:
                field = head[1]
                found[-1].append(head[2])
            elif field == "示例" and (sample := re.match(r"^- \[[\d.]+\??\] ?(.*)", line)):
                found[-1].append(sample[1])
            elif field == "stem" and (option := re.match(r"^[A-H]\. (.*)", line)):
                found[-1].append(option[1])
            elif field:
                found[-1][-1] += line + "\n"
    return found


def tokens(text):
    out = ["|"]
    for c in NUMBERING.sub(r"\1", text):
        if HAN.match(c):
            out.append(c)
        elif c.isalnum():
            if out[-1] != "0":
                out.append("0")
        elif c not in "“”‘’\"'《》（）() " and out[-1] != "|":
            out.append("|")
    return out if out[-1] == "|" else out + ["|"]


def kind(c):
    return c if c in FUNCTION or c in "|0" else "□"


def features(text, known):
    row, seq = Counter(), tokens(text)
    for a, b in zip(seq, seq[1:]):
        row[a + b] += 1
        if "□" in (kind(a), kind(b)):
            row[kind(a) + kind(b)] += 1
        if (a, b) not in known:
            row["#" + ("x" if kind(a) == "□" else "f") + ("x" if kind(b) == "□" else "f")] += 1
    return {k: v / math.sqrt(len(seq)) for k, v in row.items()}, len(seq)


def stretches(texts, rng):
    for text in texts:
        current, want = "", rng.choice([12, 20, 30, 45, 70])
        for clause in re.split("(?<=[，。；！？\n])", text):
            current += clause
            if len(HAN.findall(current)) >= want:
                yield current
                current, want = "", rng.choice([12, 20, 30, 45, 70])
        if len(HAN.findall(current)) >= 8:
            yield current


def shuffled(text, rng):
    words = list(jieba.cut(text))
    han = [w for w in words if HAN.search(w)]
    mixed, all_, single = han[:], words[:], list(text)
    for part in (mixed, all_, single):
        rng.shuffle(part)
    again = iter(rng.sample(han, len(han)))

    def clause(match):
        own = list(jieba.cut(match[0]))
        rng.shuffle(own)
        return "".join(own)

    return {
        "marks dropped": "".join(mixed), "marks kept": "".join(next(again) if HAN.search(w) else w for w in words),
        "marks shuffled": "".join(all_), "characters": "".join(single),
        "within clauses": re.sub("[\u4e00-\u9fff]+", clause, text),
    }


def pairs(texts):
    found = set()
    for text in texts:
        seq = tokens(text)
        found.update(zip(seq, seq[1:]))
    return found


def learn(banks, rng):
    rows, labels = [], []
    for bank in banks:
        all_items = items(bank)
        own = [pairs(i) for i in all_items]
        for index, item in enumerate(all_items):
            for text in stretches(item, rng):
                others = rng.sample([i for i in range(len(own)) if i != index], min(45, len(own) - 1))
                known = set().union(*(own[i] for i in others))
                rows.append(features(text, known)[0])
                labels.append(0)
                versions = shuffled(text, rng)
                for name in rng.sample(sorted(versions), 3):
                    rows.append(features(versions[name], known)[0])
                    labels.append(1)
    counts = Counter(k for r in rows for k in r)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([{k: v for k, v in r.items() if counts[k] >= 5} for r in rows])
    fit = LogisticRegression(C=0.7, max_iter=500, class_weight="balanced").fit(matrix, labels)
    weights = dict(zip(vectors.feature_names_, fit.coef_[0]))
    rank = sorted((k for k in weights if k[0] != "#"), key=lambda k: -abs(weights[k]) * counts[k] ** 0.5)[:3600]
    kept = {k: round(weights[k] * 10) for k in rank + [k for k in weights if k[0] == "#"]}
    return {k: v for k, v in kept.items() if v}, fit.intercept_[0]


def oddity(text, known, weights, start):
    row, n = features(text, known)
    return start + sum(weights.get(k, 0) / 10 * v for k, v in row.items()), n


def line(n):
    return 0.7 - 0.015 * max(0, min(n, 90) - 20)


def measure(rng):
    banks = ["customer-service", "customer-service-cases"]
    for learnt, judged in (banks, banks[::-1]):
        weights, start = learn([learnt], rng)
        all_items = items(judged)
        own = [pairs(i) for i in all_items]
        hits, counts = Counter(), Counter()
        for index, item in enumerate(all_items):
            others = rng.sample([i for i in range(len(own)) if i != index], 45)
            known = set().union(*(own[i] for i in others))
            for text in item[-4:]:
                if len(HAN.findall(text)) < 20:
                    continue
                for name, version in [("genuine", text), *shuffled(text, rng).items()]:
                    value, n = oddity(version, known, weights, start)
                    counts[name] += 1
                    hits[name] += n >= 14 and value > line(n)
        print(learnt, "→", judged, {k: f"{hits[k] / counts[k]:.3f} of {counts[k]}" for k in counts})


def write(rng):
    weights, start = learn(["customer-service", "customer-service-cases"], rng)
    print("intercept", round(start, 3), {k: v for k, v in weights.items() if k[0] == "#"})
    path = FOLDER + "WordOrderTable.swift"
    old = open(path, encoding="utf8").read()
    head, tail = old[: old.index('"""') + 4], old[old.rindex('    """') :]
    levels = {}
    for key, weight in weights.items():
        if key[0] != "#" and len(key) == 2:
            levels.setdefault(weight, []).append(key)
    lines = []
    for weight in sorted(levels):
        text = "".join(sorted(levels[weight]))
        lines += [f"    {weight} {text[i:i + 88]}\n" for i in range(0, len(text), 88)]
    open(path, "w", encoding="utf8").write(head + "".join(lines) + tail)


if __name__ == "__main__":
    (write if "--write" in sys.argv else measure)(random.Random(3))
