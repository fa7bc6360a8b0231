"""Computes coefficients of agreement with the packages that people use, for the tests to compare with.

Reads one JSON table a line from standard input, {"codes": 4, "units": [[0, null, 2], ...]}, and prints
one object a line with the coefficients, null where a package calls one undefined.
"""

import json
import sys
import warnings

import krippendorff
import numpy
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa

warnings.simplefilter("ignore")


def finite(value):
    return float(value) if numpy.isfinite(value) else None


def alpha(units, codes, level):
    table = numpy.array([[numpy.nan if c is None else c for c in unit] for unit in units]).T
    try:
        value = krippendorff.alpha(
            reliability_data=table, level_of_measurement=level, value_domain=list(range(codes))
        )
    except (ValueError, AssertionError, ZeroDivisionError):
        return None
    return finite(value)


def used(units):
    paired = [u for u in units if sum(c is not None for c in u) > 1]
    return {c for u in paired for c in u if c is not None}


for line in sys.stdin:
    table = json.loads(line)
    units, codes = table["units"], table["codes"]
    both = [(u[0], u[1]) for u in units if u[0] is not None and u[1] is not None]
    cohen = None
    if both:
        cohen = finite(cohen_kappa_score(*zip(*both)))
    full = [[u.count(code) for code in range(codes)] for u in units if None not in u]
    fleiss = finite(fleiss_kappa(numpy.array(full))) if full else None
    several = len(used(units)) > 1
    print(
        json.dumps(
            {
                "cohen": cohen,
                "fleiss": fleiss,
                "nominal": alpha(units, codes, "nominal") if several else None,
                "ordinal": alpha(units, codes, "ordinal") if several else None,
            }
        )
    )
