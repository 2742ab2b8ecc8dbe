"""A BERT or MPNet encoder that also sees how words are written, with two chains of labels on top."""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from labels import LABELS, TITLE_LABELS
from texts import CLS, MASK, PAD, SEP, SHAPE_ROWS


@dataclass(frozen=True)
class Sizes:
    """What an encoder looks like."""

    width: int
    layers: int
    heads: int
    inner: int
    epsilon: float
    # Whether attention also depends on the distance of two pieces, as in MPNet (T5's buckets).
    relative: bool = False


SIZES = {
    "student": Sizes(384, 6, 12, 1536, 1e-12),
    "teacher": Sizes(768, 12, 12, 3072, 1e-5, relative=True),
}
BUCKETS = 32
FORBIDDEN = -1e4


class Layer(nn.Module):
    def __init__(self, sizes: Sizes, dropout: float):
        super().__init__()
        width = sizes.width
        self.heads = sizes.heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=sizes.epsilon)
        self.up = nn.Linear(width, sizes.inner)
        self.down = nn.Linear(sizes.inner, width)
        self.norm2 = nn.LayerNorm(width, eps=sizes.epsilon)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(attended)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


def buckets_of(length: int) -> torch.Tensor:
    """The bucket of the distance of any two of so many places (Raffel et al. 2020, both directions)."""
    places = torch.arange(length)
    distance = places[:, None] - places[None, :]
    half = BUCKETS // 2
    exact = half // 2
    bucket = (distance < 0).long() * half
    distance = distance.abs()
    far = exact + (torch.log(distance.clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
    return bucket + torch.where(distance < exact, distance, far.clamp(max=half - 1))


class Encoder(nn.Module):
    def __init__(self, sizes: Sizes, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.sizes = sizes
        self.words = nn.Embedding(vocabulary, sizes.width)
        self.positions = nn.Embedding(512, sizes.width)
        self.shapes = nn.Embedding(SHAPE_ROWS, sizes.width)
        self.norm = nn.LayerNorm(sizes.width, eps=sizes.epsilon)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(sizes, dropout) for _ in range(sizes.layers))
        if sizes.relative:
            # Not trained on: attention is several times faster where its bias needs no gradient.
            self.distances = nn.Embedding(BUCKETS, sizes.heads)
            self.distances.weight.requires_grad = False
            self.register_buffer("buckets", buckets_of(512), persistent=False)

    def forward(self, ids, shapes, mask):
        """`mask` is None where no piece is padding, else true for real pieces."""
        length = ids.shape[1]
        x = self.words(ids) + self.positions.weight[:length] + self.shapes(shapes)
        x = self.drop(self.norm(x))
        bias = None if mask is None else mask[:, None, None, :]
        if self.sizes.relative:
            near = self.distances(self.buckets[:length, :length]).permute(2, 0, 1)[None]
            bias = near if bias is None else near.masked_fill(~bias, FORBIDDEN)
            bias = bias.to(torch.bfloat16 if torch.is_autocast_enabled(x.device.type) else bias.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_pretrained(self, path: Path) -> None:
        """Weights of a BERT or MPNet model in the Hugging Face layout."""
        weights = {k.removeprefix("bert.").removeprefix("mpnet."): v.float() for k, v in load_file(str(path)).items()}
        relative, layers, width = self.sizes.relative, self.sizes.layers, self.sizes.width
        words = weights["embeddings.word_embeddings.weight"]
        positions = weights["embeddings.position_embeddings.weight"]
        if relative:
            # MPNet's vocabulary is BERT's after four special pieces of its own; its positions begin at 2.
            special = {CLS: words[0], PAD: words[1], SEP: words[2], MASK: words[-1]}
            words = words[4 : 4 + len(self.words.weight)].clone()
            for piece, row in special.items():
                words[piece] = row
            positions = positions[2:]
        else:
            # The type embedding is the same for all pieces: it becomes part of the positions.
            positions = positions + weights["embeddings.token_type_embeddings.weight"][0]
        own = {
            "words.weight": words,
            "positions.weight": positions,
            "shapes.weight": torch.randn(SHAPE_ROWS, width) * 0.002,
            "norm.weight": weights["embeddings.LayerNorm.weight"],
            "norm.bias": weights["embeddings.LayerNorm.bias"],
        }
        if relative:
            own["distances.weight"] = weights["encoder.relative_attention_bias.weight"]
        query, key, value, out, norm = (
            ("attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm") if relative
            else ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm")
        )
        for i in range(layers):
            at = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                own[f"layers.{i}.qkv.{part}"] = torch.cat(
                    [weights[f"{at}attention.{name}.{part}"] for name in (query, key, value)]
                )
                own[f"layers.{i}.out.{part}"] = weights[f"{at}attention.{out}.{part}"]
                own[f"layers.{i}.norm1.{part}"] = weights[f"{at}attention.{norm}.{part}"]
                own[f"layers.{i}.up.{part}"] = weights[f"{at}intermediate.dense.{part}"]
                own[f"layers.{i}.down.{part}"] = weights[f"{at}output.dense.{part}"]
                own[f"layers.{i}.norm2.{part}"] = weights[f"{at}output.LayerNorm.{part}"]
        self.load_state_dict(own)


class Chain(nn.Module):
    """A linear-chain conditional random field over BILOU labels."""

    def __init__(self, labels: list[str]):
        super().__init__()
        count = len(labels)
        self.transitions = nn.Parameter(torch.zeros(count, count))
        tags = [label.split("-") if "-" in label else [label, ""] for label in labels]
        forbidden = torch.zeros(count, count, dtype=torch.bool)
        for i, (tag, kind) in enumerate(tags):
            for j, (next_tag, next_kind) in enumerate(tags):
                if tag in "BI":
                    legal = next_tag in "IL" and kind == next_kind
                else:
                    legal = next_tag in "OBU"
                forbidden[i, j] = not legal
        self.register_buffer("forbidden", forbidden, persistent=False)
        self.register_buffer("first", torch.tensor([t in "OBU" for t, _ in tags]), persistent=False)
        self.register_buffer("last", torch.tensor([t in "OLU" for t, _ in tags]), persistent=False)

    def matrix(self):
        return self.transitions.masked_fill(self.forbidden, FORBIDDEN)

    def log_sum(self, emissions, lengths, allowed=None, transitions=None):
        """
        The logarithm of the sum over all legal sequences, for each row of the batch; with
        `allowed`, over those that keep to the allowed labels. Sums are scaled at each word
        instead of kept as logarithms (Rabiner 1989), which is many times faster.
        """
        if allowed is not None:
            emissions = emissions.masked_fill(~allowed, FORBIDDEN)
        matrix = self.matrix() if transitions is None else transitions
        factors = torch.exp(matrix)
        top = emissions.amax(dim=2)
        weights = torch.exp(emissions - top[:, :, None])
        alpha = weights[:, 0] * self.first
        logs = []
        alive = torch.arange(emissions.shape[1])[None, :] < lengths[:, None]
        steps, onward = weights.unbind(1), alive.unbind(1)
        for at in range(emissions.shape[1]):
            if at:
                alpha = torch.where(onward[at][:, None], (alpha @ factors) * steps[at], alpha)
            total = alpha.sum(1, keepdim=True).clamp(min=1e-30)
            alpha = alpha / total
            logs.append(total)
        ended = (alpha * self.last).sum(1).clamp(min=1e-30)
        # Where a row is over, the total is 1 and adds nothing.
        return torch.log(torch.cat(logs, 1)).sum(1) + (top * alive).sum(1) + torch.log(ended)

    def loss(self, emissions, allowed, lengths):
        """Negative log-likelihood of the sequences that keep to the allowed labels, for each row."""
        both = torch.cat([torch.ones_like(allowed), allowed])
        sums = self.log_sum(torch.cat([emissions, emissions]), torch.cat([lengths, lengths]), both)
        batch = emissions.shape[0]
        return (sums[:batch] - sums[batch:]).clamp(min=0)

    def soft_loss(self, emissions, expected, lengths):
        """
        Cross-entropy from a teacher's sequences to the model's, up to a constant, for each row
        (structure-level distillation, Wang et al. 2020). `expected` has the teacher's marginal
        probabilities of the labels of each word, 0 past the end; the transitions stay as they are.
        """
        sums = self.log_sum(emissions, lengths, transitions=self.matrix().detach())
        return sums - (emissions * expected).sum((1, 2))

    def marginals(self, emissions, lengths):
        """The probability of each label of each word."""
        with torch.enable_grad():
            scores = emissions.detach().requires_grad_()
            total = self.log_sum(scores, lengths, transitions=self.matrix().detach()).sum()
            return torch.autograd.grad(total, scores)[0]

    @torch.no_grad()
    def decode(self, emissions, length: int) -> list[int]:
        matrix = self.matrix()
        best = emissions[0].masked_fill(~self.first, FORBIDDEN)
        back = []
        for at in range(1, length):
            value, source = (best[:, None] + matrix).max(dim=0)
            back.append(source)
            best = value + emissions[at]
        label = int(best.masked_fill(~self.last, FORBIDDEN).argmax())
        path = [label]
        for source in reversed(back):
            label = int(source[label])
            path.append(label)
        return path[::-1]


class Tagger(nn.Module):
    def __init__(self, sizes: Sizes = SIZES["student"], dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(sizes, dropout=dropout)
        self.drop = nn.Dropout(dropout)
        self.entities = nn.Linear(sizes.width, len(LABELS))
        self.titles = nn.Linear(sizes.width, len(TITLE_LABELS))
        self.entity_chain = Chain(LABELS)
        self.title_chain = Chain(TITLE_LABELS)

    def encode(self, ids, shapes, mask):
        return self.encoder(ids, shapes, mask)

    def emissions(self, hidden, firsts):
        """Scores of the labels of words, given the place of each word's first piece."""
        rows = torch.gather(hidden, 1, firsts[:, :, None].expand(-1, -1, hidden.shape[2]))
        rows = self.drop(rows)
        return self.entities(rows).float(), self.titles(rows).float()
