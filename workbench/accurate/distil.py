"""
Teachers, their labels of the news and a student, in one run on a GPU (ten minutes on an H100):
teachers learn from the annotated articles and label the news together; a second teacher
learns from both and labels it, too; the student learns from the annotated articles and the
mean of these labels. Writes soft.jsonl (see soft.py) and student.pt.
"""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch

import parallel_chain
from batches import NameSwapper, choose_styles
from flat import Flat
from labels import LABELS, TITLE_LABELS
from measure import line, score
from model import SIZES, Tagger
from soft import news, sparse, unlabelled_article
from texts import EXTRA, Reader, person_prefixes, read_articles, read_sentences
from train import rates_of
from windows import Window

TEACHER_WINDOW, STUDENT_WINDOW = 380, 254
# Of the annotated articles, how many windows have other people's names.
SWAPPED = 0.2
# Losses are sums over the words of a chain, small beside what the rates were chosen for.
SCALE = 10


class Texts:
    """All texts as one Flat, and which articles of it are what."""

    def __init__(self, data: Path, reader: Reader, device: torch.device, most: int | None):
        gold = read_articles(data / "worldwide.train.jsonl", reader, aligned=True)[:most]
        written = read_articles(data / "written.jsonl", reader)[:most]
        prefixes = person_prefixes(gold + written)
        extra = [article for name, known in EXTRA.items()
                 for article in read_sentences(data / "extra" / f"{name}.jsonl", reader, known,
                                               prefixes if name == "gmb" else set())][:most]
        unlabelled = [unlabelled_article(record, reader) for record in news(data / "unlabelled.jsonl.gz")[:most]]
        swapper, rng = NameSwapper(gold, reader), random.Random(5)
        # No limit of pieces: windows are cut afterwards.
        swaps = [swapper.swap(Window(a, 0, len(a.starts), -(10**9)), rng) for _ in range(2) for a in gold]
        groups = [gold, gold + gold, written, extra, unlabelled]
        articles = [article for group in groups for article in group]
        none: list[dict] = [{}]
        self.flat = Flat(articles, device, none * len(gold) + swaps + none * (len(articles) - 3 * len(gold)))
        ends = [sum(map(len, groups[: n + 1])) for n in range(len(groups))]
        self.gold, self.swapped, self.written, self.extra, self.news = (
            list(range(end - len(group), end)) for end, group in zip(ends, groups))
        # Both layers' probabilities of each word of the news.
        self.first = int(self.flat.begins[self.news[0]])
        self.soft = [torch.zeros(self.flat.words - self.first, len(labels), dtype=torch.float16, device=device)
                     for labels in (LABELS, TITLE_LABELS)]

    def annotated(self, rng: random.Random, with_extra: bool) -> list[int]:
        """The annotated articles of an epoch."""
        chosen = [self.swapped[n + rng.randrange(2) * len(self.gold)] if rng.random() < SWAPPED else article
                  for n, article in enumerate(self.gold)]
        return chosen + self.written + (self.extra if with_extra else [])


def scores_of(model: Tagger, batch: dict):
    with torch.autocast(batch["ids"].device.type, torch.bfloat16):
        hidden = model.encode(batch["ids"], batch["shapes"], batch["mask"])
        entities, titles = model.emissions(hidden, batch["firsts"])
    return entities.float(), titles.float()


def loss_of(model: Tagger, texts: Texts, unlabelled: list, annotated: list, rng: random.Random, case: float, blank: float):
    windows = unlabelled + annotated
    wraps = [rng.randint(55, 80) if rng.random() < 0.05 else 0 for _ in windows]
    batch = texts.flat.batch(windows, choose_styles(len(windows), case, rng), wraps, blank)
    entities, titles = scores_of(model, batch)
    lengths, count = batch["lengths"], len(unlabelled)
    allowed, allowed_titles, has_titles = texts.flat.targets(windows, batch)
    chains = ((model.entity_chain, entities), (model.title_chain, titles))
    own = slice(count, None)
    total = parallel_chain.loss(model.entity_chain, entities[own], allowed[own], lengths[own]).clamp(max=2000).sum()
    of_titles = parallel_chain.loss(model.title_chain, titles[own], allowed_titles[own], lengths[own]).clamp(max=2000)
    total = total + (of_titles * has_titles[own]).sum()
    if count:
        word = (batch["word"][:count] - texts.first).clamp(0)
        for (chain, scores), soft in zip(chains, texts.soft):
            expected = soft[word].float() * batch["real"][:count, :, None]
            total = total + parallel_chain.soft_loss(chain, scores[:count], expected, lengths[:count]).sum()
    return SCALE * total / sum(window[1] - window[0] for window in windows)


def endless(texts: Texts, articles, window: int, pieces: int, rng: random.Random):
    epoch = 0
    while True:
        yield from texts.flat.batches(articles(epoch), window, pieces, rng)
        epoch += 1


def train(name: str, model: Tagger, texts: Texts, *, pieces: float, batch: int, window: int, rate: float, decay: float,
          seed: int, silver: float, average: float, case: float, blank: float) -> Tagger:
    """Learns from so many pieces, the share `silver` of them news, and returns the moving average of the weights."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    model.train()
    mean = copy.deepcopy(model)
    pairs = [(m, p) for m, p in zip(mean.parameters(), model.parameters()) if p.requires_grad]
    trained = [p for _, p in pairs]
    groups = [{"params": ps, "lr": r, "top": r, "weight_decay": d} for (r, d), ps in rates_of(model, rate, 1e-3, decay).items()]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=texts.flat.device.type == "cuda")
    annotated = endless(texts, lambda epoch: texts.annotated(rng, epoch == 0), window, max(600, int(batch * (1 - silver))), rng)
    unlabelled = endless(texts, lambda _: texts.news, window, int(batch * silver), rng) if silver else None
    started, step, seen, told = time.time(), 0, 0, 0.0
    while seen < pieces:
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(1.0, (step + 1) / 80) * max(0.01, 1 - seen / pieces)
        drawn, own = next(unlabelled) if unlabelled else [], next(annotated)
        loss = loss_of(model, texts, drawn, own, rng, case, blank)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 5.0)
        optimizer.step()
        step += 1
        seen += sum(window[2] for window in drawn + own)
        with torch.no_grad():
            keep = min(average, (1 + step) / (10 + step))
            torch._foreach_lerp_([m for m, _ in pairs], trained, 1 - keep)
        if seen - told >= pieces / 10:
            told = seen
            print(f"  {name} step {step} {seen / 1e6:.1f} M pieces {time.time() - started:.0f} s loss {loss.item():.4f}", flush=True)
    return mean.eval()


def label(texts: Texts, models: list[Tagger], kept: float) -> None:
    """Writes the mean of the models' probabilities into `texts.soft`, of which the share `kept` stays."""
    for windows in texts.flat.batches(texts.news, TEACHER_WINDOW, 49_152, None):
        batch = texts.flat.batch(windows)
        sums = [0, 0]
        for model in models:
            with torch.no_grad():
                scores = scores_of(model, batch)
            for layer, chain in enumerate((model.entity_chain, model.title_chain)):
                sums[layer] = sums[layer] + parallel_chain.marginals(chain, scores[layer], batch["lengths"])
        word = batch["word"][batch["real"]] - texts.first
        for soft, total in zip(texts.soft, sums):
            found = (total[batch["real"]] / len(models)).clamp(0, 1)
            soft[word] = (kept * soft[word].float() + (1 - kept) * found).half()


def write_soft(texts: Texts, out: Path) -> None:
    with open(out, "w", encoding="utf-8") as lines:
        for n in texts.news:
            begin, end = int(texts.flat.begins[n]) - texts.first, int(texts.flat.ends[n]) - texts.first
            entities, titles = (sparse(soft[begin:end].float()) for soft in texts.soft)
            record = {"id": texts.flat.sources[n].id, "words": end - begin, "entities": entities, "titles": titles}
            lines.write(json.dumps(record, separators=(",", ":")) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("data", type=Path, help="folder with worldwide.*.jsonl, written.jsonl, extra/ and unlabelled.jsonl.gz")
    p.add_argument("mpnet", type=Path, help="folder with model.safetensors of the teachers' encoder and tokenizer.json")
    p.add_argument("start", type=Path, help="weights of an earlier student")
    p.add_argument("out", type=Path)
    p.add_argument("--teachers", type=int, default=4)
    p.add_argument("--teacher-pieces", type=float, default=4.7e6)
    p.add_argument("--second-pieces", type=float, default=10.3e6)
    p.add_argument("--student-pieces", type=float, default=62.3e6)
    p.add_argument("--most", type=int, help="articles of each kind, to try it out")
    args = p.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    reader = Reader(args.mpnet / "tokenizer.json")
    texts = Texts(args.data, reader, device, args.most)
    dev = read_articles(args.data / "worldwide.dev.jsonl", reader)[: args.most]

    def fresh(seed: int) -> Tagger:
        torch.manual_seed(seed)
        model = Tagger(SIZES["teacher"])
        model.encoder.load_pretrained(args.mpnet / "model.safetensors")
        model.encoder.words.weight.requires_grad = False
        return model.to(device)

    def tell(name: str, model: Tagger, window: int) -> None:
        for style in (None, "upper", "lower"):
            print(f"{name} {style or 'as written'}: {line(score(copy.deepcopy(model).cpu(), dev, window, style))}", flush=True)

    of_teachers = {"window": TEACHER_WINDOW, "decay": 0.95, "case": 0.25, "blank": 0.03}
    teachers = [train(f"teacher {seed}", fresh(seed), texts, pieces=args.teacher_pieces, batch=8192, rate=1.4e-4,
                      seed=seed, silver=0, average=0.995, **of_teachers) for seed in range(1, args.teachers + 1)]
    tell("teacher 1", teachers[0], TEACHER_WINDOW)
    label(texts, teachers, 0)
    second = train("second teacher", fresh(11), texts, pieces=args.second_pieces, batch=12_288, rate=1.5e-4, seed=11,
                   silver=0.85, average=0.998, **of_teachers)
    tell("second teacher", second, TEACHER_WINDOW)
    label(texts, [second], 0.5)
    write_soft(texts, args.out / "soft.jsonl")
    student = Tagger(SIZES["student"])
    student.load_state_dict(torch.load(args.start, map_location="cpu"))
    student = train("student", student.to(device), texts, pieces=args.student_pieces, batch=16_384, rate=3e-4, seed=21,
                    silver=0.95, average=0.999, window=STUDENT_WINDOW, decay=0.9, case=0.3, blank=0.04)
    tell("student", student, STUDENT_WINDOW)
    torch.save(student.cpu().state_dict(), args.out / "student.pt")


if __name__ == "__main__":
    main()
