"""Windows of articles as tensors, with the changes that training makes to them."""

import random

import torch

from labels import LABELS, PERSON_B, PERSON_I, PERSON_L, PERSON_U, TITLE_LABELS, TYPES
from texts import CLS, LINE, MASK, PAD, SEP, SPACED, Article, Reader, apply_case, shape_row
from windows import Window, cut


def collate(windows: list[Window], style: str | None = None, rng: random.Random | None = None,
            swaps: dict | None = None, styles: list | None = None, wraps: list | None = None):
    """
    `styles` has for each window how its letters are set, or None; `wraps` at how many
    characters its lines are broken, or 0.
    """
    rng = rng or random.Random(0)
    rows = []
    for n, window in enumerate(windows):
        article = window.article
        chosen = styles[n] if styles else style
        shapes = article.shapes[window.first : window.end]
        gaps = article.gaps[window.first : window.end]
        if chosen in HEADLINES:
            end = headline_end(gaps)
            shapes = apply_case(shapes[:end], HEADLINES[chosen], rng) + shapes[end:]
        elif chosen:
            shapes = apply_case(shapes, chosen, rng)
        if wraps and wraps[n]:
            gaps = hard_wrapped(window, gaps, wraps[n])
        swap = swaps.get(n) if swaps else None
        ids, rows_of_shapes, firsts = [CLS], [0], []
        for k, at in enumerate(range(window.first, window.end)):
            firsts.append(len(ids))
            pieces = article.pieces[at]
            if swap and at in swap:
                pieces = swap[at]
            gap = gaps[k]
            ids += pieces
            rows_of_shapes.append(shape_row(shapes[k], gap, False))
            rows_of_shapes += [shape_row(shapes[k], gap, True)] * (len(pieces) - 1)
        ids.append(SEP)
        rows_of_shapes.append(0)
        rows.append((ids[:512], rows_of_shapes[:512], firsts))
    length = max(len(r[0]) for r in rows)
    words = max(len(r[2]) for r in rows)
    ids = torch.full((len(rows), length), PAD)
    shapes = torch.zeros(len(rows), length, dtype=torch.long)
    firsts = torch.zeros(len(rows), words, dtype=torch.long)
    for n, (i, s, f) in enumerate(rows):
        ids[n, : len(i)] = torch.tensor(i)
        shapes[n, : len(s)] = torch.tensor(s)
        firsts[n, : len(f)] = torch.tensor([min(x, length - 1) for x in f])
    mask = ids != PAD
    return {
        "ids": ids,
        "shapes": shapes,
        "firsts": firsts,
        "mask": None if bool(mask.all()) else mask,
        "lengths": torch.tensor([len(r[2]) for r in rows]),
    }


# Settings of a window's first line alone, as headlines are set.
HEADLINES = {"headline upper": "upper", "headline title": "title"}
LONGEST_HEADLINE = 25


def headline_end(gaps: list[int]) -> int:
    """Where the first line ends; 0 where it is too long for a headline."""
    end = next((at for at in range(1, min(len(gaps), LONGEST_HEADLINE)) if gaps[at] == LINE), 0)
    return end


def hard_wrapped(window: Window, gaps: list[int], width: int) -> list[int]:
    """The gaps of a window whose lines are broken at so many characters."""
    article, wrapped, begin = window.article, [], 0
    for k, gap in enumerate(gaps):
        start, end = article.starts[window.first + k], article.ends[window.first + k]
        if gap == LINE:
            begin = start
        elif gap == SPACED and end - begin > width:
            gap, begin = LINE, start
        wrapped.append(gap)
    return wrapped


def choose_styles(count: int, share: float, rng: random.Random) -> list[str | None]:
    """For so many windows how their letters are set: a share of them otherwise than they are."""
    styles = ["upper", "lower", "title", "headline upper", "headline title"]
    return [rng.choices(styles, (3, 3, 1, 1, 1))[0] if rng.random() < share else None for _ in range(count)]


def targets(windows: list[Window], words: int):
    """Which labels each word may have, and for titles also whether the window counts."""
    entities = torch.zeros(len(windows), words, len(LABELS), dtype=torch.bool)
    titles = torch.zeros(len(windows), words, len(TITLE_LABELS), dtype=torch.bool)
    has_titles = torch.zeros(len(windows), dtype=torch.bool)
    for n, w in enumerate(windows):
        article = w.article
        size = w.end - w.first
        labels = torch.tensor(article.labels[w.first : w.end])
        entities[n, torch.arange(size), labels] = True
        unknown = [t for t in range(len(TYPES)) if t not in article.known]
        for t in unknown:
            entities[n, :size, 1 + 4 * t : 5 + 4 * t] |= (labels == 0)[:, None]
        entities[n, size:] = True
        if article.titles is not None:
            has_titles[n] = True
            titles[n, torch.arange(size), torch.tensor(article.titles[w.first : w.end])] = True
            titles[n, size:] = True
        else:
            titles[n] = True
    return entities, titles, has_titles


class NameSwapper:
    """Puts other people's names, from anywhere in the training articles, in place of a window's."""

    def __init__(self, articles: list[Article], reader: Reader):
        first, other = set(), set()
        for article in articles:
            for at, label in enumerate(article.labels):
                word = article.text[article.starts[at] : article.ends[at]]
                if len(word) < 3 or not word.isalpha() or not word[0].isupper():
                    continue
                if label == PERSON_B:
                    first.add(word)
                elif label in (PERSON_I, PERSON_L):
                    other.add(word)
        self.first = [reader.pieces_of(w) for w in sorted(first)]
        self.other = [reader.pieces_of(w) for w in sorted(other)]

    def swap(self, window: Window, rng: random.Random) -> dict[int, list[int]]:
        article = window.article
        chosen: dict[str, list[int]] = {}
        swapped = {}
        extra = 0
        for at in range(window.first, window.end):
            label = article.labels[at]
            if not PERSON_B <= label <= PERSON_U:
                continue
            word = article.text[article.starts[at] : article.ends[at]]
            if len(word) < 3 or not word.isalpha() or not word[0].isupper():
                continue
            pieces = chosen.get(word)
            if pieces is None:
                pieces = chosen[word] = rng.choice(self.first if label == PERSON_B else self.other)
            extra += len(pieces) - len(article.pieces[at])
            if window.pieces + extra > 500:
                break
            swapped[at] = pieces
        return swapped


def batches_of(articles: list[Article], most: int, pieces: int, rng: random.Random):
    """Windows that begin anew at each call, in batches of about so many pieces, shuffled."""
    windows = [w for a in articles for w in cut(a, most, rng.randint(most // 4, most), whole=True)]
    windows.sort(key=lambda w: w.pieces + rng.random() * 16)
    batches, batch, longest = [], [], 0
    for w in windows:
        longest = max(longest, w.pieces)
        if batch and longest * (len(batch) + 1) > pieces:
            batches.append(batch)
            batch, longest = [], w.pieces
        batch.append(w)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def mask_pieces(ids: torch.Tensor, share: float, rng: random.Random) -> torch.Tensor:
    """The ids with a share of the pieces masked, a few of them replaced by others."""
    generator = torch.Generator().manual_seed(rng.getrandbits(32))
    chosen = (torch.rand(ids.shape, generator=generator) < share) & (ids > MASK)
    kind = torch.rand(ids.shape, generator=generator)
    other = torch.randint(1000, 30522, ids.shape, generator=generator)
    masked = torch.where(chosen & (kind < 0.8), torch.full_like(ids, MASK), ids)
    return torch.where(chosen & (kind >= 0.8) & (kind < 0.9), other, masked)
