# SPDX-License-Identifier: Apache-2.0
"""Experience consensus once more, by other means: lists in which every value is repeated as often as it weighs,
`statistics`, and exact fractions. Prints random cases and what must come of them, one a line:

    <function> <arguments, commas within a list> = <results>

usage: experience_reference.py <seed> <cases of each function>

Where numpy can be imported, medians are also compared with its order before they are printed. wquantiles is of no use
here: it interpolates between values, and a consensus is one of the values.
"""

import math
import random
import statistics
import sys
from fractions import Fraction

WHOLE = 10**9

try:
    import numpy
except ImportError:
    numpy = None


def repeat(panel):
    return [value for value, weight in panel for _ in range(weight)]


def median(panel):
    values = repeat(panel)
    low = statistics.median_low(values)
    if numpy is not None:
        assert int(numpy.sort(numpy.array(values))[(len(values) - 1) // 2]) == low
    return low


def mad(panel, center):
    return median([(abs(value - center), weight) for value, weight in panel])


def consensus(panel, tolerance, factor, floor, ceiling):
    center = median(panel)
    bound = Fraction(mad(panel, center) * factor, 1000)
    bound = min(bound, Fraction(ceiling * tolerance, 1000))
    bound = max(bound, Fraction(floor * tolerance, 1000))
    kept = [(value, weight) for value, weight in panel if abs(value - center) <= bound]
    value = median(kept)
    kept_weight = sum(weight for _, weight in kept)
    all_weight = sum(weight for _, weight in panel)
    heavy = [entry for entry in panel if entry[1] > 0]
    kept_heavy = [entry for entry in kept if entry[1] > 0]
    return (
        value,
        mad(kept, value),
        len(kept_heavy),
        len(heavy) - len(kept_heavy),
        kept_weight * WHOLE // all_weight,
    )


def closeness(distance, tolerance, reach):
    if distance <= tolerance:
        return Fraction(1)
    far = Fraction(reach * tolerance, 1000)
    if distance >= far:
        return Fraction(0)
    return (far - distance) / (far - tolerance)


def score(attributes, reach):
    closes = [
        (math.floor(closeness(abs(value - agreed), tolerance, reach) * WHOLE), weight)
        for value, agreed, tolerance, weight in attributes
        if weight > 0
    ]
    if not closes or min(close for close, _ in closes) == 0:
        return 0, 0
    weights = sum(weight for _, weight in closes)
    return sum(close * weight for close, weight in closes) // weights, min(close for close, _ in closes)


def cap_weights(weights, share):
    """The largest whole cap that leaves no weight above its share of what is left, found by trying."""
    weights = [weight for weight in weights if weight > 0]
    best = None
    for cap in range(1, max(weights) + 1):
        if Fraction(cap) <= Fraction(share, WHOLE) * sum(min(weight, cap) for weight in weights):
            best = cap
    return best if best is not None and best >= min(weights) else min(weights)


def floor_root(x):
    """The floor of the square root of a fraction."""
    return math.isqrt(math.floor(x))


def weight(power, backing, base, per_report, per_backing, unit, limit, cap):
    by_power = floor_root(Fraction(per_report**2 * power, WHOLE))
    by_backing = floor_root(Fraction(per_backing**2 * backing, unit))
    return min(cap, base + by_power + min(by_backing, limit * by_power // WHOLE))


def main(seed, cases):
    rng = random.Random(seed)

    def panel():
        spread = rng.choice([3, 50, 10**6, 10**17])
        heavy = rng.choice([1, 5, 60])
        center = rng.randint(-spread, spread)
        entries = [
            (center + rng.randint(-spread, spread), rng.randint(0, heavy)) for _ in range(rng.randint(1, 60))
        ]
        if all(weight == 0 for _, weight in entries):
            entries[0] = (entries[0][0], 1)
        return entries, spread

    def show(entries):
        return ",".join(":".join(map(str, entry)) for entry in entries)

    def emit(name, arguments, results):
        print(name, *arguments, "=", *results)

    for _ in range(cases):
        entries, spread = panel()
        emit("median", [show(entries)], [median(entries)])
        center = rng.choice([median(entries), rng.randint(-spread, spread)])
        emit("mad", [show(entries), center], [mad(entries, center)])

        tolerance = rng.choice([0, 1, rng.randint(0, spread), spread // 4])
        cut = (rng.choice([1000, 1500, 2500, 3333]), rng.choice([0, 500, 1000]), rng.choice([1000, 2000, 10**6]))
        emit("consensus", [show(entries), tolerance, *cut], consensus(entries, tolerance, *cut))

        reach = rng.choice([1500, 2000, 3000, 4321])
        attributes = []
        for _ in range(rng.randint(1, 8)):
            tolerance = rng.choice([0, 1, 10, 1000])
            agreed = rng.randint(-1000, 1000)
            value = agreed + rng.randint(-3, 3) * tolerance + rng.randint(-tolerance, tolerance)
            attributes.append((value, agreed, tolerance, rng.randint(0, 9)))
        emit("score", [show(attributes), reach], score(attributes, reach))

        weights = [rng.randint(0, 400) for _ in range(rng.randint(1, 30))] + [rng.randint(1, 400)]
        share = rng.choice([rng.randint(1, WHOLE), WHOLE // 10, WHOLE // 3, WHOLE // 50])
        # What matters is what weights become.
        cap = cap_weights(weights, share)
        emit("cap", [",".join(map(str, weights)), share], [sum(min(weight, cap) for weight in weights)])
        emit(
            "effective",
            [",".join(map(str, weights))],
            [sum(weights) ** 2 // sum(weight**2 for weight in weights)],
        )

        curve = (rng.randint(0, 2000), rng.randint(0, 2000), rng.randint(0, 2000), rng.randint(1, 10**15))
        curve += (rng.randint(0, WHOLE), rng.randint(1, 20000))
        power, backing = rng.randint(0, 10**12), rng.randint(0, 10**24)
        emit("weight", [power, backing, *curve], [weight(power, backing, *curve)])

        retained, cycles = rng.randint(0, 999 * WHOLE // 1000), rng.randint(0, 1000)
        power = rng.choice([rng.randint(0, 10**11), 10**15])
        emit("fade", [power, retained, cycles], [math.floor(power * Fraction(retained, WHOLE) ** cycles)])

        pool, points = rng.randint(0, 2**128 - 1), [rng.randint(0, 10**12) for _ in range(rng.randint(1, 9))]
        total = sum(points)
        emit("pay", [pool, points[0], total], [pool * points[0] // total if total else 0])
        emit("pool", [pool, retained, WHOLE - retained], [pool * retained // WHOLE])

        target, enrolled, uptake = rng.randint(1, 500), rng.randint(1, 10**5), rng.randint(1, WHOLE)
        expected = Fraction(target) / (enrolled * Fraction(uptake, WHOLE))
        emit("share", [target, enrolled, uptake], [math.floor(min(expected, 1) * WHOLE)])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
