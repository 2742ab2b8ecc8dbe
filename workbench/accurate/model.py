"""A BERT encoder that also sees how words are written, with two chains of labels on top."""

from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from labels import LABELS, TITLE_LABELS
from texts import SHAPE_ROWS

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
FORBIDDEN = -1e4


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.drop(self.out(attended)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPE_ROWS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, ids, shapes, mask):
        """`mask` is None where no piece is padding, else true for real pieces."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes)
        x = self.drop(self.norm(x))
        bias = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_pretrained(self, path: Path) -> None:
        """Weights of a BERT model in the Hugging Face layout."""
        weights = {k.removeprefix("bert."): v.float() for k, v in load_file(str(path)).items()}
        own = {
            "words.weight": weights["embeddings.word_embeddings.weight"],
            # The type embedding is the same for all pieces: it becomes part of the positions.
            "positions.weight": weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0],
            "shapes.weight": torch.randn(SHAPE_ROWS, WIDTH) * 0.002,
            "norm.weight": weights["embeddings.LayerNorm.weight"],
            "norm.bias": weights["embeddings.LayerNorm.bias"],
        }
        for i in range(LAYERS):
            at = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                own[f"layers.{i}.qkv.{part}"] = torch.cat(
                    [weights[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                )
                own[f"layers.{i}.out.{part}"] = weights[f"{at}attention.output.dense.{part}"]
                own[f"layers.{i}.norm1.{part}"] = weights[f"{at}attention.output.LayerNorm.{part}"]
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

    def log_sum(self, emissions, lengths):
        """The logarithm of the sum over all legal sequences, for each row of the batch."""
        matrix = self.matrix()
        alpha = emissions[:, 0].masked_fill(~self.first, FORBIDDEN)
        for at in range(1, emissions.shape[1]):
            onward = torch.logsumexp(alpha[:, :, None] + matrix, dim=1) + emissions[:, at]
            alpha = torch.where((lengths > at)[:, None], onward, alpha)
        return torch.logsumexp(alpha.masked_fill(~self.last, FORBIDDEN), dim=1)

    def loss(self, emissions, allowed, lengths):
        """Negative log-likelihood of the sequences that keep to the allowed labels, summed."""
        batch = emissions.shape[0]
        both = torch.cat([emissions, emissions.masked_fill(~allowed, FORBIDDEN)])
        sums = self.log_sum(both, torch.cat([lengths, lengths]))
        return (sums[:batch] - sums[batch:]).clamp(min=0)

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
    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout=dropout)
        self.drop = nn.Dropout(dropout)
        self.entities = nn.Linear(WIDTH, len(LABELS))
        self.titles = nn.Linear(WIDTH, len(TITLE_LABELS))
        self.entity_chain = Chain(LABELS)
        self.title_chain = Chain(TITLE_LABELS)
        # Only for the masked-language-model task.
        self.guess = nn.Linear(WIDTH, WIDTH)
        self.guess_norm = nn.LayerNorm(WIDTH)
        self.guess_bias = nn.Parameter(torch.zeros(30522))

    def encode(self, ids, shapes, mask):
        return self.encoder(ids, shapes, mask)

    def emissions(self, hidden, firsts):
        """Scores of the labels of words, given the place of each word's first piece."""
        rows = torch.gather(hidden, 1, firsts[:, :, None].expand(-1, -1, WIDTH))
        rows = self.drop(rows)
        return self.entities(rows).float(), self.titles(rows).float()

    def guesses(self, hidden):
        """Scores of the vocabulary at masked places."""
        x = self.guess_norm(F.gelu(self.guess(hidden)))
        return F.linear(x, self.encoder.words.weight, self.guess_bias)
