"""Annotated text as words and word pieces: what the training and the measuring read."""

import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from align import align
from labels import PERSON_B, PERSON_L, PERSON_U, TYPE_OF, TYPES

# How a word is written. The encoder lower-cases, so this is where it learns of capitals.
LOWER, TITLE, UPPER, LETTER, MIXED, DIGITS, ALPHANUMERIC, MARK, CASELESS = range(9)
SHAPES = 9
# What stands before a word: nothing, white space, a line end.
GLUED, SPACED, LINE = range(3)
GAPS = 3
# A piece's row in the shape table: 0 for special pieces, then (continued, gap, shape).
SHAPE_ROWS = 1 + 2 * GAPS * SHAPES

CLS, SEP, MASK, PAD, UNK = 101, 102, 103, 0, 100


def shape_of(word: str) -> int:
    if any(c.isdigit() for c in word):
        return DIGITS if all(c.isdigit() for c in word) else ALPHANUMERIC
    if not any(c.isalpha() for c in word):
        return MARK
    lower, upper = word.lower(), word.upper()
    if lower == upper:
        return CASELESS
    if word == lower:
        return LOWER
    if word == upper:
        return LETTER if len(word) == 1 else UPPER
    return TITLE if word[0] != lower[0] and word[1:] == lower[1:] else MIXED


def shape_row(shape: int, gap: int, continued: bool) -> int:
    return 1 + (GAPS * SHAPES if continued else 0) + gap * SHAPES + shape


@dataclass
class Article:
    """Words with character offsets (code points), their pieces, and labels for each."""

    id: str
    region: str
    text: str
    starts: list[int]
    ends: list[int]
    pieces: list[list[int]]
    shapes: list[int]
    gaps: list[int]
    # Whether a sentence may end after the word.
    breaks: list[bool]
    gold: list[tuple[int, int, str]]
    labels: list[int]
    # None where titles are not annotated.
    titles: list[int] | None
    gold_titles: list[tuple[int, int]] | None
    # The types that are annotated; a word outside any span may be one of the others.
    known: frozenset[int] = field(default_factory=lambda: frozenset(range(len(TYPES))))
    # Another model's probabilities of both layers' labels, in its place; see soft.py.
    soft: tuple[list, list] | None = None


POSSESSIVE = re.compile(r"['’]s?$", re.I)
THE = re.compile(r"the(?:\s+|$)", re.I)
OUTSIDE = set("\"“”„«»‹›`‘‚\ufeff")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without quotation marks around it, a leading "the" and a trailing possessive."""
    before = -1
    while before != end - start:
        before = end - start
        while start < end and (text[start].isspace() or text[start] in OUTSIDE or text[start] in "'’"):
            start += 1
        while start < end and (text[end - 1].isspace() or text[end - 1] in OUTSIDE):
            end -= 1
        found = THE.match(text[start:end])
        if found:
            start += found.end()
        found = POSSESSIVE.search(text[start:end])
        if found:
            end -= len(found.group())
    return start, max(start, end)


def encode_spans(starts, ends, spans, labels):
    """Writes BILOU labels of the spans, sorted and disjoint; those that overlap are left out."""
    word = 0
    for start, end, kind in spans:
        while word < len(starts) and ends[word] <= start:
            word += 1
        first = word
        last = first
        while last < len(starts) and starts[last] < end:
            last += 1
        if last == first:
            continue
        base = 1 + 4 * kind
        if last - first == 1:
            labels[first] = base + 3
        else:
            labels[first] = base
            for at in range(first + 1, last - 1):
                labels[at] = base + 1
            labels[last - 1] = base + 2
        word = last


class Reader:
    def __init__(self, tokenizer: Path):
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def words(self, text: str):
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        starts, ends, pieces = [], [], []
        last = None
        for id_, (start, end), word in zip(encoding.ids, encoding.offsets, encoding.word_ids):
            if word != last:
                starts.append(start)
                ends.append(end)
                pieces.append([id_])
                last = word
            else:
                ends[-1] = end
                pieces[-1].append(id_)
        return starts, ends, pieces

    def pieces_of(self, word: str) -> list[int]:
        return self.tokenizer.encode(word, add_special_tokens=False).ids

    def article(self, record) -> Article:
        text = record["text"]
        starts, ends, pieces = self.words(text)
        shapes = [shape_of(text[s:e]) for s, e in zip(starts, ends)]
        gaps, breaks = [], []
        before = 0
        for s, e in zip(starts, ends):
            between = text[before:s]
            gaps.append(LINE if before == 0 or "\n" in between else SPACED if between else GLUED)
            before = e
        for at in range(len(starts)):
            nxt = gaps[at + 1] if at + 1 < len(gaps) else LINE
            word = text[starts[at] : ends[at]]
            breaks.append(nxt == LINE or (nxt == SPACED and word in ".?!"))
        gold = []
        for entity in record["entities"]:
            if entity["type"] in TYPE_OF:
                s, e = trim(text, entity["start"], entity["end"])
                if s < e:
                    gold.append((s, e, TYPES[TYPE_OF[entity["type"]]]))
        gold.sort(key=lambda g: (g[0], -g[1]))
        labels = [0] * len(starts)
        encode_spans(starts, ends, [(s, e, TYPES.index(t)) for s, e, t in gold], labels)
        titles = gold_titles = None
        if record.get("roles") is not None:
            gold_titles = sorted({trim(text, r["start"], r["end"]) for r in record["roles"]})
            gold_titles = [(s, e) for s, e in gold_titles if s < e]
            titles = [0] * len(starts)
            encode_spans(starts, ends, [(s, e, 0) for s, e in gold_titles], titles)
        return Article(record.get("id", ""), record.get("region", ""), text, starts, ends, pieces,
                       shapes, gaps, breaks, gold, labels, titles, gold_titles)


def read_articles(path: Path, reader: Reader, aligned: bool = False) -> list[Article]:
    """Articles with the labels that they have, or with those brought in line with the project's rules."""
    with open(path, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return [reader.article(align(record) if aligned else record) for record in records]


# Files of sentences in words, and what is annotated in them.
EXTRA = {
    "gmb": ["person", "organization", "place", "date", "nationality"],
    "uner-ewt": ["person", "organization", "place"],
    "wikigold": ["person", "organization", "place", "event"],
    "re3d": ["person", "organization", "place"],
}
NO_SPACE_BEFORE = set(".,;:!?)]}%'’") | {"'s", "’s", "n't", "''", "'re", "'ve", "'ll", "'d", "'m"}
NO_SPACE_AFTER = set("([{$") | {"``"}


def read_sentences(path: Path, reader: Reader, known: list[str], person_prefixes: set[str]) -> list[Article]:
    """Sentences in words as texts of some twenty sentences each, a sentence a line."""
    articles = []
    text, entities = "", []

    def flush():
        nonlocal text, entities
        if text:
            article = reader.article(align({"text": text, "entities": entities}))
            article.known = frozenset(TYPES.index(name) for name in known)
            articles.append(article)
        text, entities = "", []

    count = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            tokens, tags = record["tokens"], record["tags"]
            glue = True
            open_entity = None
            for token, tag in zip(tokens, tags):
                if not (glue or token in NO_SPACE_BEFORE):
                    text += " "
                start = len(text)
                text += token
                if tag[0] == "I" and open_entity:
                    open_entity["end"] = len(text)
                else:
                    open_entity = None
                    if tag != "O":
                        open_entity = {"start": start, "end": len(text), "type": tag[2:]}
                        entities.append(open_entity)
                glue = token in NO_SPACE_AFTER
            text += "\n"
            count += 1
            if count % 20 == 0:
                flush()
    flush()
    if person_prefixes:
        for article in articles:
            strip_prefixes(article, person_prefixes)
    return articles


def strip_prefixes(article: Article, prefixes: set[str]) -> None:
    """Takes titles off the front of person spans, where a corpus counts them in."""
    labels = article.labels
    for at in range(len(labels)):
        while labels[at] == PERSON_B and article.text[article.starts[at] : article.ends[at]].lower() in prefixes | {"."}:
            labels[at] = 0
            at += 1
            labels[at] = PERSON_U if labels[at] == PERSON_L else PERSON_B


def person_prefixes(articles: list[Article]) -> set[str]:
    """The words of titles that stand right before a person, and courtesy forms."""
    found: dict[str, int] = {}
    for article in articles:
        if article.titles is None:
            continue
        for at in range(1, len(article.labels)):
            if article.labels[at] in (PERSON_B, PERSON_U) and article.titles[at - 1] in (3, 4):
                back = at - 1
                while back >= 0 and article.titles[back]:
                    word = article.text[article.starts[back] : article.ends[back]].lower()
                    if word.isalpha():
                        found[word] = found.get(word, 0) + 1
                    if article.titles[back] in (1, 4):
                        break
                    back -= 1
    return {word for word, count in found.items() if count >= 2} | {"mr", "mrs", "ms", "miss"}


def apply_case(shapes: list[int], style: str, rng: random.Random) -> list[int]:
    """How the shapes of a text change when it is set in other letters."""
    out = []
    for shape in shapes:
        if style == "upper" and shape in (LOWER, TITLE, MIXED):
            shape = UPPER
        elif style == "lower" and shape in (TITLE, UPPER, LETTER, MIXED):
            shape = LOWER
        elif style == "title" and shape == LOWER and rng.random() < 0.9:
            shape = TITLE
        out.append(shape)
    return out
