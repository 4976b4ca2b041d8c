"""The word model learnt: logistic regression over the features of all examples, and what it is worth on texts it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import docparse.lexicon
from docparse.extract.roles.features import ALWAYS
from docparse.extract.roles.words import ROLES, STEPS, overruled, packed
from docparse.model import Role
from tests.passages.examples import Example

if TYPE_CHECKING:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

Fitted = tuple["DictVectorizer", np.ndarray, "LogisticRegression"]
TABLE = Path(docparse.lexicon.__file__).with_name("role_words.tsv")
FOLDS = 6
SEEN_IN = 5  # examples a feature must stand in
LIGHT = 6  # features all of whose weights are lighter are left out
WEIGHTS = {"gold": 3, "cases": 3, "sentences": 3, "unread-real": 2}  # real documents, what the guide rules, passages like documents: more


def fit(examples: Sequence[Example]) -> Fitted:
    """The vectoriser, which of its features are kept, and the regression."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectoriser = DictVectorizer(dtype=np.float32)
    found = vectoriser.fit_transform([dict.fromkeys(example.features, 1) for example in examples])
    kept = np.asarray(found.getnnz(axis=0) >= SEEN_IN)
    model = LogisticRegression(C=0.3, max_iter=400, tol=1e-3).fit(
        found[:, kept],
        [example.role.value for example in examples],
        sample_weight=[next((weight for begin, weight in WEIGHTS.items() if example.text.startswith(begin)), 1) for example in examples],
    )
    return vectoriser, kept, model


def scores(fitted: Fitted, examples: Sequence[Example]) -> np.ndarray:
    """How much the words of each example speak for each role."""
    vectoriser, kept, model = fitted
    found = vectoriser.transform([dict.fromkeys(example.features, 1) for example in examples])[:, kept]
    by_class: np.ndarray = model.decision_function(found)
    return by_class[:, [list(model.classes_).index(role.value) for role in ROLES]]


def crossed(examples: Sequence[Example]) -> np.ndarray:
    """How much the words of each example speak for each role, by a model that has not seen its text."""
    texts = {text: place % FOLDS for place, text in enumerate(sorted({example.text for example in examples}))}
    fold = np.array([texts[example.text] for example in examples])
    found = np.zeros((len(examples), len(ROLES)))
    for one in range(FOLDS):
        inside, outside = np.flatnonzero(fold == one), np.flatnonzero(fold != one)
        found[inside] = scores(fit([examples[int(place)] for place in outside]), [examples[int(place)] for place in inside])
    return found


def decide(example: Example, told: np.ndarray) -> Role:
    """The role by rule, or by words where they outweigh it."""
    return overruled(example.by_rule, packed(int(weight) for weight in np.rint(told * STEPS))).role


def figures(examples: Sequence[Example], found: np.ndarray) -> str:
    """What share of the numbers of each file of passages, and of the gold, rules, words, and both together get right."""
    lines = ["share of numbers with the right role    numbers    rules    words     both"]
    for group in sorted({example.text.split("/")[0] for example in examples}):
        rows = [(example, told) for example, told in zip(examples, found, strict=True) if example.text.startswith(group + "/")]
        shares = [
            np.mean([example.by_rule.role is example.role for example, _ in rows]),
            np.mean([ROLES[int(told.argmax())] is example.role for example, told in rows]),
            np.mean([decide(example, told) is example.role for example, told in rows]),
        ]
        lines.append(f"{group:40s}{len(rows):7d}" + "".join(f"{share:9.3f}" for share in shares))
    return "\n".join(lines)


def write(examples: Sequence[Example]) -> str:
    """Train on all examples and write the table of the lexicon."""
    vectoriser, kept, fitted = fit(examples)
    order = [list(fitted.classes_).index(role.value) for role in ROLES]
    table = np.rint((fitted.coef_[order] - fitted.coef_.mean(axis=0)) * STEPS).astype(int).T
    names = vectoriser.get_feature_names_out()[kept]
    rows = {name: weights for name, weights in zip(names, table, strict=True) if abs(weights).max() >= LIGHT and name.isprintable()}
    rows[ALWAYS] = rows.get(ALWAYS, 0) + np.rint((fitted.intercept_[order] - fitted.intercept_.mean()) * STEPS).astype(int)
    head = f"# {' '.join(ROLES)}, in {STEPS}ths; written by `make words` from {len(examples)} numbers of tests/passages and of gold\n"
    lines = [f"{name}\t{' '.join(map(str, weights))}\n" for name, weights in sorted(rows.items())]
    TABLE.write_text(head + "".join(lines), encoding="utf-8")
    return f"{len(rows)} features"
