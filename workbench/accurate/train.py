"""Trains the tagger; see README.md. Resumes from the last epoch of the same run."""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from batches import NameSwapper, batches_of, collate, mask_pieces, targets
from measure import line, score
from model import Tagger
from texts import EXTRA, Reader, person_prefixes, read_articles, read_sentences


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("data", type=Path, help="folder with worldwide.train.jsonl, worldwide.dev.jsonl and extra/")
    p.add_argument("encoder", type=Path, help="folder with model.safetensors and tokenizer.json of the encoder")
    p.add_argument("run", type=Path, help="folder for this run's checkpoints and log")
    p.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    p.add_argument("--extra", type=int, default=0, help="in so many epochs, train on the extra sentences too")
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--minutes", type=float, help="end after so long instead, whatever the epoch")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.9, help="factor of the rate from a layer to the one below")
    p.add_argument("--pieces", type=int, default=2048, help="pieces in a batch")
    p.add_argument("--window", type=int, default=254)
    p.add_argument("--mask", type=float, default=0.0, help="share of pieces masked and guessed (language model)")
    p.add_argument("--guess-weight", type=float, default=1.0)
    p.add_argument("--blank", type=float, default=0.0, help="share of pieces masked and not guessed")
    p.add_argument("--swap", type=float, default=0.1, help="share of windows that get other names")
    p.add_argument("--case", type=float, default=0.12, help="share of windows set in other letters")
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--average", type=float, default=0.999, help="of the moving average of the weights")
    p.add_argument("--held-out", type=int, default=0, help="leave out every n-th training article")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--compile", action="store_true", help="compile the encoder: faster after a minute")
    p.add_argument("--threads", type=int, default=2)
    return p.parse_args()


def groups(model: Tagger, args):
    """Parameters with their rates: less for lower layers, more for what starts from nothing."""
    rated: dict[tuple[float, float], list] = {}
    for name, parameter in model.named_parameters():
        if name.startswith("encoder.shapes"):
            rate = args.head_rate
        elif name.startswith("encoder.layers."):
            rate = args.rate * args.decay ** (5 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = args.rate * args.decay**6
        elif name.startswith("guess"):
            rate = args.rate * 2
        elif "transitions" in name:
            rate = args.head_rate * 5
        else:
            rate = args.head_rate
        weight_decay = 0.01 if parameter.dim() > 1 and "transitions" not in name else 0.0
        rated.setdefault((rate, weight_decay), []).append(parameter)
    return [{"params": ps, "lr": r, "top": r, "weight_decay": d} for (r, d), ps in rated.items()]


def main():
    args = arguments()
    args.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    log = open(args.run / "log.txt", "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    reader = Reader(args.encoder / "tokenizer.json")
    articles = read_articles(args.data / "worldwide.train.jsonl", reader)
    if args.held_out:
        articles = [a for n, a in enumerate(articles) if n % args.held_out != 0]
    dev = read_articles(args.data / "worldwide.dev.jsonl", reader)
    swapper = NameSwapper(articles, reader)
    training = list(articles)
    if args.extra:
        prefixes = person_prefixes(articles)
        for name, known in EXTRA.items():
            training += read_sentences(args.data / "extra" / f"{name}.jsonl", reader, known,
                                       prefixes if name == "gmb" else set())
    say(f"{vars(args)}")
    say(f"{sum(len(p) for a in training for p in a.pieces)} pieces in {len(training)} articles")

    model = Tagger(args.dropout)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    else:
        model.encoder.load_pretrained(args.encoder / "model.safetensors")
    average = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98), fused=True)
    encode = torch.compile(model.encoder, dynamic=True) if args.compile else model.encoder
    begun = 0
    state_file = args.run / "state.pt"
    if state_file.exists():
        state = torch.load(state_file)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        optimizer.load_state_dict(state["optimizer"])
        begun = state["epoch"]
    count_of = lambda texts: len(batches_of(texts, args.window, args.pieces, random.Random(0)))
    with_extra, without = count_of(training), count_of(articles)
    total = sum(with_extra if epoch < args.extra else without for epoch in range(args.epochs))
    step, spent = 0, 0.0
    if begun:
        step, spent = state["step"], state["spent"]
    best = -1.0
    for epoch in range(begun, args.epochs):
        rng = random.Random(args.seed * 1000 + epoch)
        generator = torch.Generator().manual_seed(args.seed * 1000 + epoch)
        model.train()
        started = time.time()
        sums = {"entities": 0.0, "titles": 0.0, "guesses": 0.0}
        batches = batches_of(training if epoch < args.extra else articles, args.window, args.pieces, rng)
        per_epoch = len(batches)
        over = False
        for count, windows in enumerate(batches):
            # How far the run is, in time or in steps, decides the rate.
            passed = (spent + time.time() - started) / 60 / args.minutes if args.minutes else step / total
            if passed >= 1:
                over = True
                break
            factor = min(1.0, step / 80) * max(0.02, 1 - passed)
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * factor
            styles = [rng.choice(["upper", "lower", "lower", "title"]) if rng.random() < args.case else None
                      for _ in windows]
            swaps = {n: swapper.swap(w, rng) for n, w in enumerate(windows) if rng.random() < args.swap}
            data = collate(windows, rng=rng, swaps=swaps, styles=styles)
            ids, chosen = data["ids"], None
            if args.mask:
                ids, chosen = mask_pieces(ids, args.mask, generator)
            elif args.blank:
                ids, _ = mask_pieces(ids, args.blank, generator)
            with torch.autocast("cpu", torch.bfloat16):
                hidden = encode(ids, data["shapes"], data["mask"])
                entities, titles = model.emissions(hidden, data["firsts"])
                guess_loss = torch.zeros(())
                if chosen is not None and chosen.any():
                    guess_loss = F.cross_entropy(model.guesses(hidden[chosen]).float(), data["ids"][chosen])
            lengths = data["lengths"]
            allowed, allowed_titles, has_titles = targets(windows, entities.shape[1])
            words = lengths.sum()
            entity_loss = model.entity_chain.loss(entities, allowed, lengths).sum() / words
            title_loss = torch.zeros(())
            if has_titles.any():
                title_loss = model.title_chain.loss(titles[has_titles], allowed_titles[has_titles],
                                                    lengths[has_titles]).sum() / lengths[has_titles].sum()
            # The sums over words of a chain are many times a language model's loss for one piece.
            loss = 10 * entity_loss + 10 * title_loss + args.guess_weight * guess_loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            with torch.no_grad():
                keep = min(args.average, (1 + step) / (10 + step))
                own = [p for p in model.parameters()]
                torch._foreach_lerp_([p for p in average.parameters()], own, 1 - keep)
            sums["entities"] += entity_loss.item()
            sums["titles"] += title_loss.item()
            sums["guesses"] += guess_loss.item()
            if count % 50 == 49:
                say(f"  epoch {epoch + 1} step {count + 1}/{per_epoch} {time.time() - started:.0f} s "
                    + " ".join(f"{k} {v / (count + 1):.4f}" for k, v in sums.items()))
        seconds = time.time() - started
        spent += seconds
        result = score(average, dev, args.window)
        say(f"epoch {epoch + 1} {seconds:.0f} s " + " ".join(f"{k} {v / per_epoch:.4f}" for k, v in sums.items()))
        say(f"  average: {line(result)}")
        torch.save(average.state_dict(), args.run / "last.pt")
        if result["main"] > best:
            best = result["main"]
            torch.save(average.state_dict(), args.run / "best.pt")
        torch.save({"model": model.state_dict(), "average": average.state_dict(),
                    "optimizer": optimizer.state_dict(), "epoch": epoch + 1, "step": step, "spent": spent},
                   state_file)
        if over:
            break
    (args.run / "scores.json").write_text(json.dumps(result, indent=1))


main()
