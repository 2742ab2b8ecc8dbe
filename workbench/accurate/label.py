"""Labels news with a trained model, for its students. Goes on where it stopped."""

import argparse
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from batches import collate
from model import SIZES, Tagger
from soft import news, sparse, unlabelled_article
from texts import Article, Reader
from windows import cut


@torch.no_grad()
def labelled(models: list[Tagger], article: Article, most: int, batch: int = 6) -> dict:
    """What soft.py keeps of an article, by the mean of the models' probabilities."""
    windows = cut(article, most)
    found = ([], [])
    for at in range(0, len(windows), batch):
        part = windows[at : at + batch]
        data = collate(part)
        sums = None
        for model in models:
            with torch.autocast("cpu", torch.bfloat16):
                hidden = model.encode(data["ids"], data["shapes"], data["mask"])
                entities, titles = model.emissions(hidden, data["firsts"])
            own = (model.entity_chain.marginals(entities, data["lengths"]),
                   model.title_chain.marginals(titles, data["lengths"]))
            sums = own if sums is None else tuple(a + b for a, b in zip(sums, own))
        for n, window in enumerate(part):
            for layer, rows in zip(found, sums):
                for word, label, thousandths in sparse(rows[n, : window.end - window.first] / len(models)):
                    layer.append([window.first + word, label, thousandths])
    return {"id": article.id, "words": len(article.starts), "entities": found[0], "titles": found[1]}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("texts", type=Path, help="gzipped lines of {id, text}")
    p.add_argument("encoder", type=Path, help="folder with tokenizer.json")
    p.add_argument("out", type=Path)
    p.add_argument("weights", type=Path, nargs="+", help="of one model or several, whose probabilities are averaged")
    p.add_argument("--sizes", choices=SIZES, default="teacher")
    p.add_argument("--window", type=int, default=380)
    p.add_argument("--most", type=int, default=10**9, help="pieces to label")
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(1)
    reader = Reader(args.encoder / "tokenizer.json")
    models = []
    for weights in args.weights:
        model = Tagger(SIZES[args.sizes])
        model.load_state_dict(torch.load(weights))
        models.append(model.eval())
    done = set()
    if args.out.exists():
        with open(args.out, encoding="utf-8") as lines:
            done = {json.loads(line)["id"] for line in lines}
    started, pieces, told = time.time(), 0, 0
    records = news(args.texts)
    with open(args.out, "a", encoding="utf-8") as out, ThreadPoolExecutor(args.threads) as pool:
        for at in range(0, len(records), 8):
            articles = [unlabelled_article(r, reader) for r in records[at : at + 8]]
            pieces += sum(len(p) for a in articles for p in a.pieces)
            todo = [a for a in articles if a.id not in done]
            for line in pool.map(lambda a: labelled(models, a, args.window), todo):
                out.write(json.dumps(line, separators=(",", ":")) + "\n")
            out.flush()
            if pieces - told > 200_000:
                told = pieces
                print(f"{at + 8} of {len(records)} articles, {pieces} pieces, {time.time() - started:.0f} s", flush=True)
            if pieces >= args.most:
                break


if __name__ == "__main__":
    main()
