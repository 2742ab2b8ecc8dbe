"""Predictions of a tagger on articles, and their scores."""

from collections import Counter

import torch

from batches import collate
from labels import TYPES
from texts import Article, trim
from windows import cut

MAIN = ("person", "organization", "place")


def spans_of(path: list[int]) -> list[tuple[int, int, int]]:
    found, first = [], 0
    for at, label in enumerate(path):
        if label == 0:
            continue
        tag = (label - 1) % 4
        if tag in (0, 3):
            first = at
        if tag in (2, 3):
            found.append((first, at + 1, (label - 1) // 4))
    return found


@torch.no_grad()
def emissions_of(model, articles: list[Article], most: int, style: str | None = None, batch: int = 8,
                 half: bool = False):
    """For each article the emission scores of its words, both layers, and where windows end; with `half` in bfloat16."""
    model.eval()
    windows = [(i, w) for i, a in enumerate(articles) for w in cut(a, most)]
    found = [[] for _ in articles]
    windows.sort(key=lambda pair: pair[1].pieces)
    for at in range(0, len(windows), batch):
        part = windows[at : at + batch]
        data = collate([w for _, w in part], style=style)
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            hidden = model.encode(data["ids"], data["shapes"], data["mask"])
            entities, titles = model.emissions(hidden, data["firsts"])
        for row, (i, w) in enumerate(part):
            n = w.end - w.first
            found[i].append((w.first, entities[row, :n].clone(), titles[row, :n].clone()))
    return [sorted(f, key=lambda x: x[0]) for f in found]


def f1(correct, predicted, gold):
    return 2 * correct / (predicted + gold) if predicted + gold else 0.0


def score(model, articles: list[Article], most: int, style: str | None = None, half: bool = False) -> dict[str, float]:
    correct, predicted, gold = Counter(), Counter(), Counter()
    for article, parts in zip(articles, emissions_of(model, articles, most, style, half=half)):
        found = set()
        titles = set()
        for first, entities, title_scores in parts:
            path = model.entity_chain.decode(entities, len(entities))
            for s, e, kind in spans_of(path):
                s, e = trim(article.text, article.starts[first + s], article.ends[first + e - 1])
                found.add((s, e, TYPES[kind]))
            if article.gold_titles is not None:
                path = model.title_chain.decode(title_scores, len(title_scores))
                for s, e, _ in spans_of(path):
                    titles.add(trim(article.text, article.starts[first + s], article.ends[first + e - 1]))
        expected = set(article.gold)
        for _, _, kind in found:
            predicted[kind] += 1
        for _, _, kind in expected:
            gold[kind] += 1
        for _, _, kind in found & expected:
            correct[kind] += 1
        if article.gold_titles is not None:
            predicted["title"] += len(titles)
            gold["title"] += len(article.gold_titles)
            correct["title"] += len(titles & set(article.gold_titles))
    result = {kind: f1(correct[kind], predicted[kind], gold[kind]) for kind in [*TYPES, "title"]}
    result["main"] = f1(*(sum(c[kind] for kind in MAIN) for c in (correct, predicted, gold)))
    return result


def line(scores: dict[str, float]) -> str:
    return " ".join(f"{kind} {scores[kind]:.3f}" for kind in ["main", *TYPES, "title"])
