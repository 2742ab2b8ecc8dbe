"""
Makes articles for the training of `fast` of news that a model has labelled: of each article
the paragraphs all of whose words have a sure label, and of long ones such sentences.
"""

import argparse
import json
from pathlib import Path

from align import align
from labels import TYPES
from measure import spans_of
from soft import read_soft
from texts import LINE, Article, Reader
from windows import is_open

# A longer paragraph is taken sentence by sentence, at least so many words at a time.
LONG_PARAGRAPH = 120
LEAST_WORDS = 15
# Shorter articles are not worth their place.
LEAST_CHARACTERS = 200


def best_labels(noted: list[list[int]], words: int, least: float) -> tuple[list[int], list[bool]]:
    """The likeliest label of each word, and whether it is surer than `least`."""
    outside, best, labels = [1000] * words, [0] * words, [0] * words
    for word, label, thousandths in noted:
        outside[word] -= thousandths
        if thousandths > best[word]:
            best[word], labels[word] = thousandths, label
    for word in range(words):
        if outside[word] >= best[word]:
            best[word], labels[word] = outside[word], 0
    return labels, [top >= 1000 * least for top in best]


def is_legal(labels: list[int]) -> bool:
    """Whether these are whole BILOU spans."""
    before = 0
    for label in [*labels, 0]:
        goes_on = label > 0 and (label - 1) % 4 in (1, 2)
        if is_open(before) != goes_on or goes_on and (label - 1) // 4 != (before - 1) // 4:
            return False
        before = label
    return True


def parts_of(article: Article, first: int, end: int) -> list[tuple[int, int]]:
    """A paragraph, or the sentences of a long one."""
    if end - first <= LONG_PARAGRAPH:
        return [(first, end)]
    parts, at = [], first
    for word in range(first, end):
        if word + 1 == end or article.breaks[word] and word + 1 - at >= LEAST_WORDS:
            parts.append((at, word + 1))
            at = word + 1
    return parts


def record_of(article: Article, least: float) -> dict | None:
    """What is sure of an article, or None where that is little."""
    (labels, sure), (titles, sure_titles) = (best_labels(noted, len(article.starts), least) for noted in article.soft)
    starts = [at for at, gap in enumerate(article.gaps) if gap == LINE]
    paragraphs, entities, roles, length = [], [], [], 0
    for first, end in zip(starts, starts[1:] + [len(article.starts)]):
        paragraph = ""
        for s, e in parts_of(article, first, end):
            if not all(sure[s:e]) or not all(sure_titles[s:e]) or not is_legal(labels[s:e]) or not is_legal(titles[s:e]):
                continue
            paragraph += " " if paragraph else ""
            offset = length + len(paragraph) - article.starts[s]
            at = lambda i, j: {"start": article.starts[s + i] + offset, "end": article.ends[s + j - 1] + offset}
            entities += [{**at(i, j), "type": TYPES[kind]} for i, j, kind in spans_of(labels[s:e])]
            roles += [at(i, j) for i, j, _ in spans_of(titles[s:e])]
            paragraph += article.text[article.starts[s] : article.ends[e - 1]]
        if paragraph:
            paragraphs.append(paragraph)
            length += len(paragraph) + 2
    text = "".join(paragraph + "\n\n" for paragraph in paragraphs)
    if len(text) <= LEAST_CHARACTERS:
        return None
    return align({"id": f"silver_{article.id}", "region": "silver", "text": text, "entities": entities, "roles": roles})


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("labelled", type=Path, help="file that label.py or distil.py wrote")
    p.add_argument("texts", type=Path)
    p.add_argument("encoder", type=Path, help="folder with tokenizer.json")
    p.add_argument("out", type=Path)
    p.add_argument("--least", type=float, default=0.75, help="probability of the likeliest label of a sure word")
    p.add_argument("--pieces", type=int, default=1_760_000, help="of articles to look at")
    args = p.parse_args()
    count = 0
    with open(args.out, "w", encoding="utf-8") as out:
        for article in read_soft(args.labelled, args.texts, Reader(args.encoder / "tokenizer.json"), args.pieces):
            record = record_of(article, args.least)
            if record:
                count += 1
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(f"{count} articles")


if __name__ == "__main__":
    main()
