"""
Makes articles for the training of `fast` of news that a model has labelled: of each article
the paragraphs all of whose labels are sure.
"""

import argparse
import json
from pathlib import Path

from align import align
from labels import LABELS, TITLE_LABELS, TYPES
from measure import spans_of
from model import Chain
from soft import dense, read_soft
from texts import LINE, Article, Reader


def spans(article: Article, layer: int, labels: list[str], chain: Chain, first: int, end: int):
    noted = [[word - first, label, p] for word, label, p in article.soft[layer] if first <= word < end]
    scores = dense(noted, end - first, len(labels)).clamp(min=1e-4).log()
    return [(first + s, first + e, kind) for s, e, kind in spans_of(chain.decode(scores, end - first))]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("labelled", type=Path, help="file that label.py wrote")
    p.add_argument("texts", type=Path)
    p.add_argument("encoder", type=Path, help="folder with tokenizer.json")
    p.add_argument("out", type=Path)
    p.add_argument("--least", type=float, default=0.7, help="probability of the likeliest label of a sure word")
    p.add_argument("--pieces", type=int, default=1_500_000, help="of articles to look at")
    args = p.parse_args()
    chains = [(LABELS, Chain(LABELS)), (TITLE_LABELS, Chain(TITLE_LABELS))]
    words = kept = 0
    with open(args.out, "w", encoding="utf-8") as out:
        for article in read_soft(args.labelled, args.texts, Reader(args.encoder / "tokenizer.json"), args.pieces):
            doubtful = set()
            for layer, (labels, _) in enumerate(chains):
                rows = dense(article.soft[layer], len(article.starts), len(labels))
                doubtful |= set((rows.amax(1) < args.least).nonzero()[:, 0].tolist())
            starts = [at for at, gap in enumerate(article.gaps) if gap == LINE]
            text, entities, roles = "", [], []
            for first, end in zip(starts, starts[1:] + [len(article.starts)]):
                words += end - first
                if any(first <= word < end for word in doubtful):
                    continue
                kept += end - first
                offset = len(text) - article.starts[first]
                at = lambda s, e: {"start": article.starts[s] + offset, "end": article.ends[e - 1] + offset}
                entities += [{**at(s, e), "type": TYPES[k]} for s, e, k in spans(article, 0, *chains[0], first, end)]
                roles += [at(s, e) for s, e, _ in spans(article, 1, *chains[1], first, end)]
                text += article.text[article.starts[first] : article.ends[end - 1]] + "\n\n"
            if text:
                record = {"id": f"silver_{article.id}", "region": "silver", "text": text, "entities": entities, "roles": roles}
                out.write(json.dumps(align(record), ensure_ascii=False) + "\n")
    print(f"{kept} of {words} words kept")


if __name__ == "__main__":
    main()
