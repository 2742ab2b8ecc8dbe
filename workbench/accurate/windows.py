"""Articles cut into stretches that the encoder sees at once."""

from dataclasses import dataclass

from texts import Article


@dataclass
class Window:
    """A stretch of an article that the encoder sees at once: words `first` to before `end`."""

    article: Article
    first: int
    end: int
    pieces: int


def is_open(label: int) -> bool:
    """Whether a span goes on after a word of that label: B, I."""
    return label > 0 and (label - 1) % 4 < 2


def cut(article: Article, most: int, first_most: int | None = None, whole: bool = False) -> list[Window]:
    """
    Windows of at most `most` pieces, whole sentences where they fit. With `whole`, no
    annotated span is taken for the end of a sentence.
    """
    breaks = article.breaks
    if whole:
        titles = article.titles or [0] * len(breaks)
        breaks = [b and not is_open(l) and not is_open(t) for b, l, t in zip(breaks, article.labels, titles)]
    windows = []
    first, total = 0, len(article.starts)
    limit = first_most or most
    while first < total:
        count = 0
        end = first
        good = good_count = 0
        while end < total and count + len(article.pieces[end]) <= limit:
            count += len(article.pieces[end])
            end += 1
            if breaks[end - 1]:
                good, good_count = end, count
        if end < total and good > first:
            end, count = good, good_count
        if end == first:  # one word longer than a window
            count = len(article.pieces[end])
            end += 1
        windows.append(Window(article, first, end, count))
        first = end
        limit = most
    return windows
