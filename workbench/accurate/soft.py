"""
News that a model has labelled: for each word the probabilities of its labels, as far as these
are not those of "outside". label.py writes them, train.py learns from them, silver.py makes
articles of the surest.

A file has a line for each article: {id, words, entities: [[word, label, thousandths], ...],
titles: [...]}; what is missing of a word's probability belongs to "outside".
"""

import gzip
import hashlib
import json
import random
from pathlib import Path

import torch

from labels import LABELS, TITLE_LABELS
from texts import Article, Reader

# Less probable labels are left out.
LEAST = 0.01


def news(path: Path) -> list[dict]:
    """The records of a file of news {id, text}, in an order that mixes their sources and stays the same."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return sorted(records, key=lambda record: hashlib.md5(record["id"].encode()).digest())


def unlabelled_article(record: dict, reader: Reader) -> Article:
    return reader.article({"id": record["id"], "text": record["text"], "entities": []})


def sparse(probabilities: torch.Tensor) -> list[list[int]]:
    """What is to be noted of the probabilities of words' labels, a row for each word."""
    noted = (probabilities[:, 1:] >= LEAST).nonzero().tolist()
    return [[word, label + 1, round(1000 * float(probabilities[word, label + 1]))] for word, label in noted]


def dense(noted: list[list[int]], words: int, labels: int) -> torch.Tensor:
    """The inverse of `sparse`: rows that sum to 1."""
    rows = torch.zeros(words, labels)
    for word, label, thousandths in noted:
        rows[word, label] = thousandths / 1000
    rows[:, 0] = (1 - rows.sum(1)).clamp(min=0)
    return rows / rows.sum(1, keepdim=True)


def read_soft(labelled: Path, texts: Path, reader: Reader, most: int | None = None) -> list[Article]:
    """
    Articles with `soft` probabilities of both layers, at most so many pieces of them; their
    labels are the likeliest.
    """
    by_id = {record["id"]: record for record in news(texts)}
    articles, pieces = [], 0
    with open(labelled, encoding="utf-8") as lines:
        for line in lines:
            noted = json.loads(line)
            article = unlabelled_article(by_id[noted["id"]], reader)
            if len(article.starts) != noted["words"]:
                raise ValueError(f"{noted['id']} was cut into other words")
            article.soft = (noted["entities"], noted["titles"])
            article.labels = dense(noted["entities"], noted["words"], len(LABELS)).argmax(1).tolist()
            article.titles = dense(noted["titles"], noted["words"], len(TITLE_LABELS)).argmax(1).tolist()
            articles.append(article)
            pieces += sum(map(len, article.pieces))
            if most and pieces >= most:
                break
    return articles


def sample(articles: list[Article], pieces: int, rng: random.Random) -> list[Article]:
    """Articles drawn at random, of so many pieces in all."""
    drawn, total = [], 0
    for article in rng.sample(articles, len(articles)):
        if total >= pieces:
            break
        drawn.append(article)
        total += sum(map(len, article.pieces))
    return drawn


def expected(windows: list, words: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The probabilities of the labels of windows of such articles, both layers, 0 past their ends."""
    layers = []
    for layer, labels in enumerate((LABELS, TITLE_LABELS)):
        rows = torch.zeros(len(windows), words, len(labels))
        for n, window in enumerate(windows):
            own = [[word - window.first, label, p] for word, label, p in window.article.soft[layer]
                   if window.first <= word < window.end]
            size = window.end - window.first
            rows[n, :size] = dense(own, size, len(labels))
        layers.append(rows)
    return layers[0], layers[1]
