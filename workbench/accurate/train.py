"""Trains the tagger; see README.md. Resumes from the last epoch of the same run."""

import argparse
import copy
import json
import random
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

from batches import NameSwapper, batches_of, choose_styles, collate, mask_pieces, targets
from measure import line, score
from model import SIZES, Tagger
from soft import expected, read_soft, sample
from texts import EXTRA, Reader, person_prefixes, read_articles, read_sentences


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("data", type=Path, help="folder with worldwide.train.jsonl, worldwide.dev.jsonl and extra/")
    p.add_argument("encoder", type=Path, help="folder with model.safetensors and tokenizer.json of the encoder")
    p.add_argument("run", type=Path, help="folder for this run's checkpoints and log")
    p.add_argument("--sizes", choices=SIZES, default="student")
    p.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    p.add_argument("--extra", type=int, default=0, help="in so many epochs, train on the extra sentences too")
    p.add_argument("--written", type=Path, nargs="*", default=[],
                   help="examples that workbench/written made, and other articles that are no gold, such as silver.py's")
    p.add_argument("--silver", type=Path, help="news that label.py labelled; its texts are unlabelled.jsonl.gz in the data")
    p.add_argument("--silver-pieces", type=int, default=600_000, help="so much of it in each epoch, drawn anew")
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--minutes", type=float, help="end after so long instead, whatever the epoch")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.9, help="factor of the rate from a layer to the one below")
    p.add_argument("--pieces", type=int, default=2048, help="pieces in a batch")
    p.add_argument("--window", type=int, default=254)
    p.add_argument("--blank", type=float, default=0.0, help="share of pieces masked and not guessed")
    p.add_argument("--swap", type=float, default=0.1, help="share of windows that get other names")
    p.add_argument("--case", type=float, default=0.12, help="share of windows set in other letters")
    p.add_argument("--wrap", type=float, default=0.05, help="share of windows with broken lines")
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--average", type=float, default=0.999, help="of the moving average of the weights")
    p.add_argument("--average-every", type=int, default=1, help="steps from one update of that average to the next")
    p.add_argument("--freeze-words", action="store_true", help="leave the embeddings of pieces as they are")
    p.add_argument("--save-every", type=int, default=100, help="steps from one checkpoint to the next")
    p.add_argument("--held-out", type=int, default=0, help="leave out every n-th training article")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2,
                   help="parts of a batch that are learned from side by side, each by a thread of its own: where others "
                        "use the machine too, that is faster than threads that wait for each other in every product")
    return p.parse_args()


def rates_of(model: Tagger, rate: float, head_rate: float, decay: float) -> dict[tuple[float, float], list]:
    """
    The trained parameters by rate and weight decay. Rates are less for lower layers, more for
    what starts from nothing.
    """
    rated: dict[tuple[float, float], list] = {}
    top = len(model.encoder.layers)
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.shapes"):
            own = head_rate
        elif name.startswith("encoder.layers."):
            own = rate * decay ** (top - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            own = rate * decay**top
        elif "transitions" in name:
            own = head_rate * 5
        else:
            own = head_rate
        weight_decay = 0.01 if parameter.dim() > 1 and "transitions" not in name else 0.0
        rated.setdefault((own, weight_decay), []).append(parameter)
    return rated


def optimizers_of(model: Tagger, args):
    """An optimizer for each thread, with its share of the parameters."""
    shares: list[dict[tuple[float, float], list]] = [{} for _ in range(args.threads)]
    sizes = [0] * args.threads
    for key, parameters in rates_of(model, args.rate, args.head_rate, args.decay).items():
        for parameter in parameters:
            least = sizes.index(min(sizes))
            sizes[least] += parameter.numel()
            shares[least].setdefault(key, []).append(parameter)
    return [
        torch.optim.AdamW([{"params": ps, "lr": r, "top": r, "weight_decay": d} for (r, d), ps in rated.items()],
                          betas=(0.9, 0.98), fused=True)
        for rated in shares
    ]


def parts_of(windows: list, count: int) -> list[list]:
    """The windows of a batch in so many parts of about the same size, none of them empty."""
    parts = [windows[n::count] for n in range(count)]
    return [part for part in parts if part]


def words_of(windows: list) -> int:
    return sum(window.end - window.first for window in windows)


def learn(model: Tagger, swapper: NameSwapper, args, trained: list, windows: list, rng: random.Random, words: int):
    """
    The gradients of the parameters for a part of a batch of so many words, and its share of
    the losses.
    """
    styles = choose_styles(len(windows), args.case, rng)
    wraps = [rng.randint(55, 80) if rng.random() < args.wrap else 0 for _ in windows]
    swaps = {n: swapper.swap(w, rng) for n, w in enumerate(windows) if rng.random() < args.swap}
    data = collate(windows, rng=rng, swaps=swaps, styles=styles, wraps=wraps)
    ids = mask_pieces(data["ids"], args.blank, rng) if args.blank else data["ids"]
    with torch.autocast("cpu", torch.bfloat16, cache_enabled=False):
        hidden = model.encode(ids, data["shapes"], data["mask"])
        entities, titles = model.emissions(hidden, data["firsts"])
    lengths = data["lengths"]
    allowed, allowed_titles, has_titles = targets(windows, entities.shape[1])
    is_soft = torch.tensor([w.article.soft is not None for w in windows])
    gold, with_titles = ~is_soft, has_titles & ~is_soft
    losses = {}
    if gold.any():
        losses["entities"] = model.entity_chain.loss(entities[gold], allowed[gold], lengths[gold]).sum() / words
    if with_titles.any():
        losses["titles"] = model.title_chain.loss(titles[with_titles], allowed_titles[with_titles],
                                                  lengths[with_titles]).sum() / words
    if is_soft.any():
        own, own_titles = expected([w for w in windows if w.article.soft is not None], entities.shape[1])
        of_entities = model.entity_chain.soft_loss(entities[is_soft], own, lengths[is_soft])
        of_titles = model.title_chain.soft_loss(titles[is_soft], own_titles, lengths[is_soft])
        losses["silver"] = (of_entities.sum() + of_titles.sum()) / words
    # The sums over words of a chain are small beside what the rates were chosen for.
    loss = 10 * sum(losses.values())
    gradients = torch.autograd.grad(loss, trained, allow_unused=True)
    return gradients, {name: value.item() for name, value in losses.items()}


def sum_of(gradients: list):
    """The sum of those that are there, or None."""
    total = None
    for gradient in gradients:
        if gradient is not None:
            total = gradient if total is None else total.add_(gradient)
    return total


def main():
    args = arguments()
    args.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    log = open(args.run / "log.txt", "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    reader = Reader(args.encoder / "tokenizer.json")
    articles = read_articles(args.data / "worldwide.train.jsonl", reader, aligned=True)
    if args.held_out:
        articles = [a for n, a in enumerate(articles) if n % args.held_out != 0]
    dev = read_articles(args.data / "worldwide.dev.jsonl", reader)
    swapper = NameSwapper(articles, reader)
    for file in args.written:
        articles += read_articles(file, reader)
    training = list(articles)
    if args.extra:
        prefixes = person_prefixes(articles)
        for name, known in EXTRA.items():
            training += read_sentences(args.data / "extra" / f"{name}.jsonl", reader, known,
                                       prefixes if name == "gmb" else set())
    silver = read_soft(args.silver, args.data / "unlabelled.jsonl.gz", reader) if args.silver else []
    say(f"{vars(args)}")
    say(f"{sum(len(p) for a in training for p in a.pieces)} pieces in {len(training)} articles")

    model = Tagger(SIZES[args.sizes], args.dropout)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    else:
        model.encoder.load_pretrained(args.encoder / "model.safetensors")
    model.encoder.words.weight.requires_grad = not args.freeze_words
    average = copy.deepcopy(model)
    optimizers = optimizers_of(model, args)
    trained = [p for p in model.parameters() if p.requires_grad]
    pool = ThreadPoolExecutor(args.threads)
    begun, done, step, spent = 0, 0, 0, 0.0
    state_file = args.run / "state.pt"
    if state_file.exists():
        state = torch.load(state_file)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        begun, done, step, spent = (state[name] for name in ("epoch", "done", "step", "spent"))

    def save(epoch, done, spent):
        torch.save({"model": model.state_dict(), "average": average.state_dict(),
                    "optimizers": [o.state_dict() for o in optimizers], "epoch": epoch, "done": done, "step": step, "spent": spent}, args.run / "state.new")
        (args.run / "state.new").replace(state_file)

    drawn = sample(silver, args.silver_pieces, random.Random(0))
    count_of = lambda texts: len(batches_of(texts + drawn, args.window, args.pieces, random.Random(0)))
    with_extra, without = count_of(training), count_of(articles)
    total = sum(with_extra if epoch < args.extra else without for epoch in range(args.epochs))
    best = -1.0
    for epoch in range(begun, args.epochs):
        rng = random.Random(args.seed * 1000 + epoch)
        model.train()
        started = time.time()
        sums = {"entities": 0.0, "titles": 0.0, "silver": 0.0}
        texts = (training if epoch < args.extra else articles) + sample(silver, args.silver_pieces, rng)
        batches = batches_of(texts, args.window, args.pieces, rng)
        per_epoch = len(batches)
        over, seen = False, 0
        for count, windows in enumerate(batches):
            if epoch == begun and count < done:
                continue
            # Whoever goes on from a checkpoint draws what an uninterrupted run would draw.
            rng = random.Random((args.seed * 1000 + epoch) * 100_000 + count)
            # How far the run is, in time or in steps, decides the rate.
            passed = (spent + time.time() - started) / 60 / args.minutes if args.minutes else step / total
            if passed >= 1:
                over = True
                break
            factor = min(1.0, step / 80) * max(0.02, 1 - passed)
            for group in [g for o in optimizers for g in o.param_groups]:
                group["lr"] = group["top"] * factor
            work = [(part, random.Random(rng.random()), words_of(windows)) for part in parts_of(windows, args.threads)]
            learned = list(pool.map(lambda given: learn(model, swapper, args, trained, *given), work))
            for parameter, *gradients in zip(trained, *(gradients for gradients, _ in learned)):
                parameter.grad = sum_of(gradients)
            torch.nn.utils.clip_grad_norm_(trained, 5.0)
            list(pool.map(lambda optimizer: optimizer.step(), optimizers))
            step += 1
            if step % args.average_every == 0:
                with torch.no_grad():
                    keep = min(args.average, (1 + step) / (10 + step)) ** args.average_every
                    pairs = [(a, p) for a, p in zip(average.parameters(), model.parameters()) if p.requires_grad]
                    torch._foreach_lerp_([a for a, _ in pairs], [p for _, p in pairs], 1 - keep)
            for _, losses in learned:
                for name, loss in losses.items():
                    sums[name] += loss
            seen += 1
            if count % 50 == 49:
                say(f"  epoch {epoch + 1} step {count + 1}/{per_epoch} {time.time() - started:.0f} s "
                    + " ".join(f"{k} {v / seen:.4f}" for k, v in sums.items()))
            if step % args.save_every == 0:
                save(epoch, count + 1, spent + time.time() - started)
        seconds = time.time() - started
        spent += seconds
        result = score(average, dev, args.window, half=args.sizes == "teacher")
        say(f"epoch {epoch + 1} {seconds:.0f} s " + " ".join(f"{k} {v / max(1, seen):.4f}" for k, v in sums.items()))
        say(f"  average: {line(result)}")
        torch.save(average.state_dict(), args.run / "last.pt")
        if result["main"] > best:
            best = result["main"]
            torch.save(average.state_dict(), args.run / "best.pt")
        save(epoch + 1, 0, spent)
        if over:
            break
    (args.run / "scores.json").write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
