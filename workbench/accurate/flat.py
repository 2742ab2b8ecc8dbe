"""
Texts as flat arrays that lie on the GPU whole, where windows of them become batches without a
word of Python: what train.py does on processors, windows.py, batches.py and soft.py.
"""

import random

import numpy as np
import torch

from labels import LABELS, TITLE_LABELS, TYPES
from texts import (CLS, GAPS, LETTER, LINE, LOWER, MASK, MIXED, SEP, SHAPES, SPACED, TITLE, UPPER, Article)
from windows import is_open

STYLES = {None: 0, "upper": 1, "lower": 2, "title": 3, "headline upper": 4, "headline title": 5}
LONGEST_HEADLINE = 25
# A window: its first word, the word after its last, its pieces, its article.
Window = tuple[int, int, int, int]


def recased(to: int, shapes: tuple) -> torch.Tensor:
    return torch.tensor([to if shape in shapes else shape for shape in range(SHAPES)])


class Flat:
    """
    Articles one after another. `swaps` has for an article other pieces in place of some words';
    with `whole`, no annotated span is taken for the end of a sentence.
    """

    def __init__(self, articles: list[Article], device: torch.device, swaps: list[dict] | None = None):
        self.device, self.sources = device, articles
        pieces, sizes, breaks, labels, titles, widths = [], [], [], [], [], []
        for n, article in enumerate(articles):
            own = article.pieces
            if swaps and swaps[n]:
                own = [swaps[n].get(at, piece) for at, piece in enumerate(own)]
            pieces += [piece for word in own for piece in word]
            sizes += [len(word) for word in own]
            other = article.titles or [0] * len(own)
            breaks += [b and not is_open(l) and not is_open(t) for b, l, t in zip(article.breaks, article.labels, other)]
            labels += article.labels
            titles += article.titles if article.titles is not None else [-1] * len(own)
            widths += [end - start for start, end in zip(article.starts, article.ends)]
        counts = np.array([len(article.starts) for article in articles])
        self.ends = np.cumsum(counts)
        self.begins = self.ends - counts
        self.words = int(counts.sum())
        # The first piece of each word, and one past the last.
        self.at = np.concatenate([[0], np.cumsum(np.array(sizes, np.int64))])
        self.breaks = np.array(breaks, bool)
        put = lambda values, kind: torch.as_tensor(np.asarray(values), dtype=kind, device=device)
        self.pieces = put(pieces, torch.int32)
        self.piece_at = put(self.at, torch.int64)
        self.word_of = put(np.repeat(np.arange(self.words), sizes), torch.int32)
        self.labels, self.titles = put(labels, torch.int8), put(titles, torch.int8)
        self.widths = put(widths, torch.int16)
        self.shapes = put([shape for a in articles for shape in a.shapes], torch.int64)
        self.gaps = put([gap for a in articles for gap in a.gaps], torch.int64)
        self.unknown = torch.zeros(len(articles), len(LABELS), dtype=torch.bool)
        for n, article in enumerate(articles):
            for kind in set(range(len(TYPES))) - article.known:
                self.unknown[n, 1 + 4 * kind : 5 + 4 * kind] = True
        self.unknown = self.unknown.to(device)
        self.upper = recased(UPPER, (LOWER, TITLE, MIXED)).to(device)
        self.lower = recased(LOWER, (TITLE, UPPER, LETTER, MIXED)).to(device)
        self.sentences: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def sentences_of(self, article: int, most: int) -> list[tuple[int, int]]:
        """Where sentences of an article end, in words and in pieces; long ones are cut."""
        key = (article, most)
        if key not in self.sentences:
            at, last = int(self.begins[article]), int(self.ends[article])
            ends = (np.nonzero(self.breaks[at:last])[0] + at + 1).tolist()
            if not ends or ends[-1] != last:
                ends.append(last)
            found = []
            for end in ends:
                while self.at[end] - self.at[at] > most:
                    at = max(int(np.searchsorted(self.at, self.at[at] + most, side="right")) - 1, at + 1)
                    found.append(at)
                if end > at:
                    found.append(end)
                    at = end
            self.sentences[key] = [(end, int(self.at[end])) for end in found]
        return self.sentences[key]

    def cut(self, article: int, most: int, first_most: int | None = None) -> list[Window]:
        """Windows of at most so many pieces, of whole sentences, as windows.cut makes them."""
        first = end = int(self.begins[article])
        base = last = int(self.at[first])
        limit, found = first_most or most, []
        for sentence, pieces in self.sentences_of(article, most):
            if pieces - base > limit and end > first:
                found.append((first, end, last - base, article))
                first, base, limit = end, last, most
            end, last = sentence, pieces
        return [*found, (first, end, last - base, article)]

    def batches(self, articles: list[int], most: int, pieces: int, rng: random.Random | None) -> list[list[Window]]:
        """Windows in batches of about so many pieces; with a generator they begin anew and are shuffled."""
        start = lambda: rng.randint(most // 4, most) if rng else None
        windows = [window for article in articles for window in self.cut(article, most, start())]
        windows.sort(key=lambda window: window[2] + (rng.random() * 16 if rng else 0))
        batches, batch, longest = [], [], 0
        for window in windows:
            longest = max(longest, window[2])
            if batch and (longest + 2) * (len(batch) + 1) > pieces:
                batches.append(batch)
                batch, longest = [], window[2]
            batch.append(window)
        batches.append(batch)
        if rng:
            rng.shuffle(batches)
        return batches

    def batch(self, windows: list[Window], styles: list | None = None, wraps: list | None = None, blank: float = 0.0):
        """
        The tensors of a batch. `styles` has for each window how its letters are set, or None;
        `wraps` at how many characters its lines are broken, or 0; `blank` is the share of pieces masked.
        """
        put = lambda values: torch.tensor(values).to(self.device, non_blocking=True)
        spans = put([window[:2] for window in windows])
        first, end = spans[:, 0], spans[:, 1]
        # Lengths are rounded up, so that there are few of them.
        length = -(-(max(window[2] for window in windows) + 2) // 32) * 32
        words = -(-max(window[1] - window[0] for window in windows) // 16) * 16
        base = self.piece_at[first]
        count = self.piece_at[end] - base
        column = torch.arange(length - 1, device=self.device)[None]
        within = column < count[:, None]
        index = (base[:, None] + column).clamp(max=len(self.pieces) - 1)
        body = torch.where(within, self.pieces[index].long(), 0)
        if blank:
            body = masked(body, blank)
        body = body.scatter(1, count[:, None], SEP)
        ids = torch.cat([torch.full_like(body[:, :1], CLS), body], 1)

        place = torch.arange(words, device=self.device)[None]
        word = (first[:, None] + place).clamp(max=self.words - 1)
        real = place < (end - first)[:, None]
        shapes, gaps = self.shapes[word], self.gaps[word]
        if styles and any(styles):
            shapes = self.restyled(shapes, gaps, real, put([STYLES[style] for style in styles])[:, None])
        if wraps and any(wraps):
            gaps = self.wrapped(gaps, word, put(wraps)[:, None])
        own = self.word_of[index].long()
        relative = (own - first[:, None]).clamp(0, words - 1)
        continued = (index != self.piece_at[own]).long()
        rows = 1 + continued * GAPS * SHAPES + gaps.gather(1, relative) * SHAPES + shapes.gather(1, relative)
        rows = torch.cat([torch.zeros_like(rows[:, :1]), torch.where(within, rows, 0)], 1)
        return {
            "ids": ids,
            "shapes": rows,
            "mask": torch.arange(length, device=self.device)[None] < (count + 2)[:, None],
            "firsts": torch.where(real, self.piece_at[word] - base[:, None] + 1, 0).clamp(max=length - 1),
            "lengths": end - first,
            "word": word,
            "real": real,
        }

    def restyled(self, shapes, gaps, real, style):
        place = torch.arange(shapes.shape[1], device=self.device)[None]
        line = (gaps == LINE) & (place > 0) & real
        headline = torch.where(line, place, LONGEST_HEADLINE).amin(1, keepdim=True)
        within = place < torch.where(headline < LONGEST_HEADLINE, headline, 0)
        upper = (style == 1) | ((style == 4) & within)
        title = ((style == 3) | ((style == 5) & within)) & (shapes == LOWER)
        title &= torch.rand(shapes.shape, device=self.device) < 0.9
        other = torch.where(title, TITLE, shapes)
        return torch.where(upper, self.upper[shapes], torch.where(style == 2, self.lower[shapes], other))

    def wrapped(self, gaps, word, width):
        """The gaps where lines are broken at about so many characters."""
        size = self.widths[word].long() + (gaps > 0)
        end = size.cumsum(1)
        begin = torch.where(gaps == LINE, end - self.widths[word], 0).cummax(1).values
        row = (end - begin) // width.clamp(min=1)
        before = torch.cat([row[:, :1], row[:, :-1]], 1)
        return torch.where((width > 0) & (gaps == SPACED) & (row > before), LINE, gaps)

    def targets(self, windows: list[Window], batch: dict):
        """Which labels each word may have in both layers, and for which windows titles are annotated."""
        padding = ~batch["real"][:, :, None]
        labels, titles = self.labels[batch["word"]].long(), self.titles[batch["word"]].long()
        allowed = torch.nn.functional.one_hot(labels, len(LABELS)).bool() | padding
        allowed |= (labels == 0)[:, :, None] & self.unknown[[window[3] for window in windows]][:, None, :]
        allowed_titles = torch.nn.functional.one_hot(titles.clamp(min=0), len(TITLE_LABELS)).bool() | padding
        return allowed, allowed_titles, titles[:, 0] >= 0


def masked(ids, share: float):
    """The ids with a share of the pieces masked, a few of them replaced by others."""
    chosen = (torch.rand(ids.shape, device=ids.device) < share) & (ids > MASK)
    kind = torch.rand(ids.shape, device=ids.device)
    ids = torch.where(chosen & (kind < 0.8), MASK, ids)
    return torch.where(chosen & (kind >= 0.8) & (kind < 0.9), torch.randint_like(ids, 1000, 30522), ids)
