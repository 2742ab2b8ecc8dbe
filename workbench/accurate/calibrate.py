"""
Makes the scores of a model probabilities, by the development articles.

The engine itself, built beforehand, reads the articles with the model. For each type a
logistic curve is fitted to whether a mention is right, given its score, and written into
the model's labels.json. Prints the expected calibration error before and after.
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np

from labels import TYPE_OF, TYPES
from texts import trim

SCRIPT = Path(__file__).parent / "mentions.ts"


def points_of(text: str) -> list[int]:
    """The code point that each UTF-16 code unit of the text belongs to."""
    points = []
    for at, character in enumerate(text):
        points += [at] * (2 if ord(character) > 0xFFFF else 1)
    return points + [len(text)]


def judged(records: list[dict], model: Path) -> list[dict[str, list[tuple[float, bool]]]]:
    """For each article, by type, the score of each mention that the tool finds and whether it is right."""
    articles = "".join(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in records)
    done = subprocess.run(["node", "--import", "tsx", SCRIPT, model], input=articles, capture_output=True, text=True, check=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    judgements = []
    for record, result in zip(records, found, strict=True):
        scored: dict[str, list[tuple[float, bool]]] = {name: [] for name in [*TYPES, "title"]}
        text = record["text"]
        gold = {(*trim(text, e["start"], e["end"]), TYPES[TYPE_OF[e["type"]]]) for e in record["entities"]}
        titles = record.get("roles")
        gold |= {(*trim(text, r["start"], r["end"]), "title") for r in titles or []}
        points = points_of(text)
        layers = record.get("layers")
        known = {TYPES[TYPE_OF[name]] for name in layers if name in TYPE_OF} if layers else set(TYPES)
        if titles is not None:
            known.add("title")
        for mention in result["mentions"]:
            kind = mention["type"]
            if kind in scored and kind in known:
                span = (points[mention["start"]], points[mention["end"]], kind)
                scored[kind].append((mention["score"], span in gold))
        judgements.append(scored)
    return judgements


def logit(p):
    p = np.clip(p, 5e-4, 1 - 5e-4)
    return np.log(p / (1 - p))


def fit(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and intercept of a logistic curve, drawn towards leaving scores as they are (Newton's method)."""
    x = logit(np.array([p for p, _ in pairs]))
    y = np.array([right for _, right in pairs], float)
    design = np.stack([x, np.ones_like(x)])
    start = np.array([1.0, 0.0])

    def cost(curve):
        z = curve @ design
        return np.sum(np.logaddexp(0, z) - y * z) + np.sum((curve - start) ** 2)

    curve = start
    for _ in range(50):
        q = 1 / (1 + np.exp(-np.clip(curve @ design, -50, 50)))
        gradient = design @ (y - q) - 2 * (curve - start)
        curvature = (design * (q * (1 - q))) @ design.T + 2 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        # A whole step can lead astray where the curve is far from its place.
        while cost(curve + step) > cost(curve) and np.abs(step).max() > 1e-6:
            step = step / 2
        curve = curve + step
    return round(float(curve[0]), 4), round(float(curve[1]), 4)


def error(pairs: list[tuple[float, bool]], bins: int = 10) -> float:
    """Expected calibration error: the mean distance of scores and the share that is right, in ten bins."""
    scores = np.array([p for p, _ in pairs])
    right = np.array([r for _, r in pairs], float)
    place = np.minimum((scores * bins).astype(int), bins - 1)
    return sum(abs(scores[place == b].sum() - right[place == b].sum()) for b in range(bins)) / len(pairs)


def curves_of(judgements: list[dict[str, list[tuple[float, bool]]]]) -> dict[str, tuple[float, float]]:
    merged = {kind: [pair for j in judgements for pair in j[kind]] for kind in [*TYPES, "title"]}
    return {kind: fit(pairs) for kind, pairs in merged.items() if len(pairs) >= 20}


def bent(pairs: list[tuple[float, bool]], curve: tuple[float, float]) -> list[tuple[float, bool]]:
    return [(float(1 / (1 + np.exp(-(curve[0] * logit(p) + curve[1])))), right) for p, right in pairs]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("data", type=Path)
    p.add_argument("model", type=Path, help="folder that export.py wrote")
    p.add_argument("--sets", nargs="+", default=["worldwide", "reuters2020"], help="NAME.dev.jsonl in the data, fitted together")
    args = p.parse_args()
    labels_file = args.model / "labels.json"
    labels = json.loads(labels_file.read_text())
    for layer in labels["layers"]:
        layer.pop("calibration", None)
    labels_file.write_text(json.dumps(labels))

    sets = {}
    for name in args.sets:
        with open(args.data / f"{name}.dev.jsonl", encoding="utf-8") as lines:
            sets[name] = judged([json.loads(line) for line in lines], args.model)
    by_article = [article for articles in sets.values() for article in articles]
    curves = curves_of(by_article)
    # The errors are those of curves fitted to the other half of the articles.
    halves = [[a for articles in sets.values() for a in articles[n::2]] for n in (0, 1)]
    fitted = [curves_of(half) for half in halves]
    for name, articles in sets.items():
        before, after = {}, {}
        for n, article in enumerate(articles):
            for kind, pairs in article.items():
                before.setdefault(kind, []).extend(pairs)
                after.setdefault(kind, []).extend(bent(pairs, fitted[1 - n % 2].get(kind, (1.0, 0.0))))
        print(name)
        for kind, pairs in after.items():
            if pairs:
                print(f"{kind:12} {len(pairs):5} mentions  error {error(before[kind]):.3f} -> {error(pairs):.3f}  "
                      f"curve {curves.get(kind)}")
        every = lambda by_kind: [pair for pairs in by_kind.values() for pair in pairs]
        print(f"{'all':12} {len(every(after)):5} mentions  error {error(every(before)):.3f} -> {error(every(after)):.3f}")

    for layer in labels["layers"]:
        kinds = {name.split("-")[1] for name in layer["labels"] if "-" in name}
        layer["calibration"] = {kind: curves[kind] for kind in sorted(kinds) if kind in curves}
    labels_file.write_text(json.dumps(labels))


main()
