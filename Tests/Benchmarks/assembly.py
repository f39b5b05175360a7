#!/usr/bin/env python3
"""Finds and draws papers of the benchmark instances with ExamBank and with HiGHS, side by side.

    swift build -c release --product exam-benchmarks
    python3 Tests/Benchmarks/assembly.py [small middle large exact]

Needs highspy (pip install highspy); for the last line also cps-sampling. Both sides solve the same exported
program in this one run; every time is processor seconds of the process, one thread. For HiGHS only its own
work counts, not the building of its model in Python; for ExamBank everything after the program is made.
Writes a table.

HiGHS gets the 0-1 program: a variable for each placement; it stops at the first solution. Several forms are
made one after the other, as is usual: for each form some candidates are taken from what is left
(from every row as many), twice as many when they do not suffice. Programs whose thin cells would starve get
the look-ahead: of what cells lack when their own questions run out, every form takes its share from cases.
"""

import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = ROOT / ".build" / "release" / "exam-benchmarks"

try:
    import highspy
    import numpy
except ImportError:
    sys.exit("highspy is missing: pip install highspy")


class Program:
    """What exam-benchmarks exports."""

    def __init__(self, path):
        lines = iter(path.read_text().splitlines())

        def numbers():
            return [int(word) for word in next(lines).split()]

        def count(name):
            word, number = next(lines).split()
            assert word == name, f"expected {name}, found {word}"
            return int(number)

        self.forms = count("forms")
        self.overlap = count("overlap")
        self.weight, self.uses, self.size = zip(*[numbers() for _ in range(count("units"))])
        self.rows = [tuple(numbers()) for _ in range(count("rows"))]
        self.unit, self.amounts = [], []
        for _ in range(count("placements")):
            words = numbers()
            self.unit.append(words[0])
            self.amounts.append(list(zip(words[1::2], words[2::2])))
        self.enemies = [numbers() for _ in range(count("enemies"))]
        count("required")
        self.required = numbers()
        self.spread = [numbers() for _ in range(count("spread"))]
        assert not self.spread, "spreads tie forms together; form by form does not know them"
        self.ways = [[] for _ in self.uses]
        for placement, unit in enumerate(self.unit):
            self.ways[unit].append(placement)
        self.units_of_row = [[] for _ in self.rows]
        for unit, ways in enumerate(self.ways):
            for row in sorted({row for way in ways for row, _ in self.amounts[way]}):
                self.units_of_row[row].append(unit)

    def faults(self, forms):
        """Every rule counted again."""
        faults, uses, units = [], {}, []
        for form in forms:
            standing = [self.unit[placement] for placement in form]
            units.append(set(standing))
            if len(set(standing)) < len(standing):
                faults.append("a unit twice")
            for unit in standing:
                uses[unit] = uses.get(unit, 0) + 1
            sums = [0] * len(self.rows)
            for placement in form:
                for row, amount in self.amounts[placement]:
                    sums[row] += amount
            faults += [f"row {n}: {s}" for n, (s, (a, b)) in enumerate(zip(sums, self.rows)) if not a <= s <= b]
            faults += [f"enemies {e}" for e in self.enemies if len(units[-1].intersection(e)) > 1]
            faults += [f"{u} is missing" for u in self.required if u not in units[-1]]
        faults += [f"unit {u} {n} times" for u, n in uses.items() if n > self.uses[u]]
        if self.overlap >= 0:
            for a in range(len(units)):
                for b in range(a):
                    shared = sum(self.size[u] for u in units[a] & units[b])
                    if shared > self.overlap:
                        faults.append(f"forms {b} and {a} share {shared}")
        return faults


def solve(program, units, earlier=(), extra=(), objective=None, seed=0):
    """Placements of one form from these units, or None when there are none."""
    variables = [placement for unit in units for placement in program.ways[unit]]
    column = {placement: number for number, placement in enumerate(variables)}
    inside = set(units)
    rows = [[] for _ in program.rows]
    for number, placement in enumerate(variables):
        for row, amount in program.amounts[placement]:
            rows[row].append((number, amount))
    rows = [(low, high, terms) for (low, high), terms in zip(program.rows, rows)]

    def terms(some, size=False):
        return [
            (column[placement], program.size[unit] if size else 1)
            for unit in some if unit in inside for placement in program.ways[unit]
        ]

    rows += [(0, 1, terms([unit])) for unit in units if len(program.ways[unit]) > 1]
    rows += [(0, 1, found) for found in map(terms, program.enemies) if len(found) > 1]
    rows += [(1, 1, terms([unit])) for unit in program.required]
    for form in earlier if program.overlap >= 0 else ():
        shared = terms(sorted(form), size=True)
        if sum(size for _, size in shared) > program.overlap:
            rows.append((0, program.overlap, shared))
    rows += [(low, highspy.kHighsInf, terms(some)) for low, some in extra]

    model = highspy.HighsLp()
    model.num_col_ = len(variables)
    model.num_row_ = len(rows)
    model.col_cost_ = numpy.zeros(len(variables)) if objective is None else objective(variables)
    model.col_lower_ = numpy.zeros(len(variables))
    model.col_upper_ = numpy.ones(len(variables))
    model.row_lower_ = numpy.array([row[0] for row in rows], dtype=float)
    model.row_upper_ = numpy.array([row[1] for row in rows], dtype=float)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = numpy.cumsum([0] + [len(row[2]) for row in rows])
    model.a_matrix_.index_ = numpy.array([n for row in rows for n, _ in row[2]], dtype=numpy.int32)
    model.a_matrix_.value_ = numpy.array([a for row in rows for _, a in row[2]], dtype=float)
    model.integrality_ = [highspy.HighsVarType.kInteger] * len(variables)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("parallel", "off")
    solver.setOptionValue("random_seed", seed)
    if objective is None:
        solver.setOptionValue("mip_max_improving_sols", 1)
    start = time.process_time()
    solver.passModel(model)
    solver.run()
    solve.seconds += time.process_time() - start
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return None
    values = solver.getSolution().col_value
    return [placement for placement, value in zip(variables, values) if value > 0.5] or None


solve.seconds = 0.0


def candidates(program, left, each, chance):
    """Units with uses left, as many from each row."""
    chosen = set(program.required)
    for row, units in enumerate(program.units_of_row):
        if len(units) > len(left) // 2:
            continue
        some = chance.sample(units, min(len(units), each * max(1, min(program.rows[row][1], 8))))
        chosen.update(unit for unit in some if left[unit] > 0)
    return sorted(chosen)


def look_ahead(program, left, forms_left):
    """Rows to serve from cases on this form, so that the last forms are not left without."""
    debts = []
    for row, (low, _) in enumerate(program.rows):
        single = [u for u in program.units_of_row[row] if program.size[u] == 1]
        if low < 1 or not single:
            continue
        own = sum(left[u] for u in single)
        if own < forms_left * low:
            cases = [u for u in program.units_of_row[row] if program.size[u] > 1 and left[u] > 0]
            debts.append((forms_left * low - own, row, cases))
    debts.sort(reverse=True)
    share = -(-sum(debt for debt, _, _ in debts) // forms_left)
    return [(1, cases) for debt, _, cases in debts[:share]], [u for _, _, cases in debts for u in cases]


def form_by_form(program, each, looks_ahead, seed):
    """All forms, or as many as could be made, and the seconds."""
    chance = random.Random(seed)
    left = list(program.uses)
    forms, earlier = [], []
    start = solve.seconds
    for number in range(program.forms):
        extra, wanted = look_ahead(program, left, program.forms - number) if looks_ahead else ([], [])
        form = None
        for doubling in range(4):
            units = candidates(program, left, each << doubling, chance)
            units = sorted(set(units) | set(wanted))
            form = solve(program, units, earlier, extra, seed=seed)
            if form is not None:
                break
        if form is None:
            break
        forms.append(form)
        earlier.append({program.unit[placement] for placement in form})
        for placement in form:
            left[program.unit[placement]] -= 1
    return forms, solve.seconds - start


def ours(*arguments):
    run = subprocess.run([OURS, *arguments], stdout=subprocess.PIPE, text=True, check=False)
    results = dict(line.split("\t", 1) for line in run.stdout.splitlines())
    if run.returncode or results.get("sound", "yes") != "yes":
        print(f"exam-benchmarks {' '.join(arguments)} failed:\n{run.stdout}", file=sys.stderr)
        sys.exit(1)
    return results


def show(seconds):
    return f"{seconds * 1000:,.3g} ms" if seconds < 0.9995 else f"{seconds:,.2f} s"


def line(what, mine, theirs, note=""):
    ratio = f"{theirs / mine:,.1f}" if theirs else ""
    other = show(theirs) if theirs else "–"
    print(f"| {what} | {show(mine)} | {other} | {ratio} | {note} |", flush=True)


def check(program, forms):
    faults = program.faults(forms)
    assert not faults, faults[:3]


def one_form(name, program):
    """The least of the ways to give HiGHS a single form: everything, or candidates of several numbers."""
    times = {}
    runs = {"small": 15, "middle": 5, "large": 3}[name]
    everything = range(len(program.uses))
    for each in [None, 6, 12, 24] if name != "small" else [None]:
        if each is None and name == "large":
            continue  # 95,000 variables: minutes.
        seconds = []
        for seed in range(runs):
            start = solve.seconds
            chance = random.Random(seed)
            units = list(everything) if each is None else candidates(program, program.uses, each, chance)
            form = solve(program, units, seed=seed)
            seconds.append(solve.seconds - start)
            if form is None:
                break
            single = program.faults([form])
            assert not single, single[:3]
        else:
            times[each] = statistics.median(seconds)
    each = min(times, key=times.get)
    return times[each], each


def small(program, mine):
    seconds, _ = one_form("small", program)
    line("300 questions, 1 form: first", float(mine["seconds to all forms"]), seconds)
    draws = []
    for seed in range(5):
        random_numbers = numpy.random.default_rng(seed)
        weights = numpy.array(program.weight, dtype=float)

        def noise(variables):
            units = [program.unit[placement] for placement in variables]
            perturbed = numpy.log(weights) + random_numbers.gumbel(size=len(weights))
            return -perturbed[units]

        start = solve.seconds
        check(program, [solve(program, range(len(program.uses)), objective=noise, seed=seed)])
        draws.append(solve.seconds - start)
    note = f"{mine['method']}; HiGHS: perturb-and-MAP, which is not the law"
    line("300 questions: a draw", float(mine["seconds a draw"]), statistics.median(draws), note)


def several(name, program, mine):
    first, each = one_form(name, program)
    size = f"{len(program.uses):,} units, "
    line(size + "1 form: first", float(mine["seconds to first form"]), first, f"HiGHS with {each} a row")
    best = None
    for looks_ahead in [False, True]:
        forms, seconds = form_by_form(program, each or 12, looks_ahead, seed=1)
        check(program, forms)
        if len(forms) < program.forms:
            what = f"with look-ahead {len(forms)}" if looks_ahead else f"without look-ahead {len(forms)}"
            print(f"HiGHS form by form, {what} of {program.forms} forms, {seconds:.2f} s", file=sys.stderr)
        elif best is None or seconds < best:
            best = seconds
            note = "form by form" + (", look-ahead" if looks_ahead else "")
    note = note if best else "HiGHS form by form runs dry"
    line(f"{size}{program.forms} forms: first", float(mine["seconds to all forms"]), best, note)
    if "seconds a draw" in mine:
        line(f"{size}{program.forms} forms: a draw", float(mine["seconds a draw"]), None, mine["method"])


def exact(mine):
    theirs = None
    note = f"{1 / float(mine['seconds a draw']):,.0f} papers a second"
    try:
        import cps_sampling
    except ImportError:
        note += "; cps-sampling is not installed"
    else:
        # Inclusion probabilities of the same size; its design finds the weights that give them.
        weights = numpy.array([1 + number % 10 for number in range(60)], dtype=float)
        inclusion = 12 * weights / weights.sum()
        design = cps_sampling.ConditionalPoisson(inclusion, 12)
        design.sample(0)
        start = time.process_time()
        for seed in range(1, 20_001):
            design.sample(seed)
        theirs = (time.process_time() - start) / 20_000
        note += "; beside cps-sampling"
    line("12 of 60, one stratum: a draw", float(mine["seconds a draw"]), theirs, note)


def main():
    if not OURS.exists():
        sys.exit("exam-benchmarks is missing: swift build -c release --product exam-benchmarks")
    names = sys.argv[1:] or ["small", "middle", "large", "exact"]
    print("| processor time | ExamBank | HiGHS or other | ratio | |\n|---|---|---|---|---|", flush=True)
    for name in names:
        mine = ours("run", name)
        if name == "exact":
            exact(mine)
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "program.txt"
            subprocess.run([OURS, "export", name, path], check=True)
            program = Program(path)
        small(program, mine) if name == "small" else several(name, program, mine)
        print(f"{name}: {float(mine['megabytes']):,.0f} MB at most, "
              f"prepared in {show(float(mine['seconds of preparing']))}", file=sys.stderr)


if __name__ == "__main__":
    main()
