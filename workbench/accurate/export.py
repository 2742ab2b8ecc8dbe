"""Writes a trained tagger as an 8-bit ONNX file with the files that the engine reads beside it."""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from labels import LABELS, TITLE_LABELS
from model import SIZES, Tagger

CONTRIB = "com.microsoft"


class Graph:
    """Nodes and weights of a graph, named as they come."""

    def __init__(self, largest: int | None):
        self.nodes, self.weights = [], []
        # The largest absolute value of an 8-bit weight; None for weights as they are.
        self.largest = largest

    def weight(self, name, value):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind, inputs, name, domain="", outputs=None, **attributes):
        outputs = outputs or [name]
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=name, domain=domain, **attributes))
        return outputs[0] if len(outputs) == 1 else outputs

    def quantised(self, value, axis):
        """8-bit values with a scale for each index along the axis."""
        other = 1 - axis
        scale = np.abs(value).max(axis=other, keepdims=True) / self.largest
        scale[scale == 0] = 1
        values = np.clip(np.round(value / scale), -self.largest, self.largest).astype(np.int8)
        return values, scale.astype(np.float32)

    def matmul(self, x, name, weight, bias=None):
        """x times the transposed weight (outputs by inputs), in 8 bits; x's scale is found at run time."""
        if self.largest is None:
            factor = self.weight(f"{name}.weight", weight.T)
            if bias is None:
                return self.node("MatMul", [x, factor], name)
            product = self.node("MatMul", [x, factor], f"{name}.product")
            return self.node("Add", [product, self.weight(f"{name}.bias", bias)], name)
        values, scale = self.quantised(weight.T, axis=1)
        inputs = [x, self.weight(f"{name}.values", values), self.weight(f"{name}.scale", scale[0]),
                  self.weight(f"{name}.zero", np.zeros(scale.shape[1], np.int8))]
        if bias is not None:
            inputs.append(self.weight(f"{name}.bias", bias))
        return self.node("DynamicQuantizeMatMul", inputs, name, CONTRIB)

    def rows(self, name, table, kind, chosen):
        """Rows of a table, chosen by a node of that kind, in 8 bits with a scale for each row."""
        if self.largest is None:
            return self.node(kind, [self.weight(f"{name}.table", table), *chosen], name)
        values, scale = self.quantised(table, axis=0)
        rows = self.node(kind, [self.weight(f"{name}.values", values), *chosen], f"{name}.rows")
        scales = self.node(kind, [self.weight(f"{name}.scales", scale), *chosen], f"{name}.row_scales")
        numbers = self.node("Cast", [rows], f"{name}.numbers", to=TensorProto.FLOAT)
        return self.node("Mul", [numbers, scales], name)


def build(model: Tagger, largest: int | None = 63) -> onnx.ModelProto:
    w = {k: v.float().numpy() for k, v in model.state_dict().items()}
    sizes = model.encoder.sizes
    g = Graph(largest)
    words = g.rows("words", w["encoder.words.weight"], "Gather", ["input_ids"])
    shapes = g.node("Gather", [g.weight("shapes.table", w["encoder.shapes.weight"]), "shape_ids"], "shapes")
    length = g.node("Shape", ["input_ids"], "length", start=1, end=2)
    begin = g.weight("zero", np.array([0], np.int64))
    positions = g.rows("positions", w["encoder.positions.weight"], "Slice", [begin, length, begin])
    placed = g.node("Add", [words, positions], "placed")
    x = g.node("SkipLayerNormalization",
               [placed, shapes, g.weight("norm.weight", w["encoder.norm.weight"]),
                g.weight("norm.bias", w["encoder.norm.bias"])], "embedded", CONTRIB, epsilon=sizes.epsilon)
    more = []
    if sizes.relative:
        # What attention adds for the distance of two pieces, for the longest window; shorter ones take a part.
        near = w["encoder.distances.weight"][model.encoder.buckets.numpy()].transpose(2, 0, 1)[None]
        ends = g.node("Concat", ["length", "length"], "ends", axis=0)
        starts, axes = g.weight("starts", np.zeros(2, np.int64)), g.weight("axes", np.array([2, 3], np.int64))
        more = ["", "", g.node("Slice", [g.weight("near", near.astype(np.float32)), starts, ends, axes], "distances")]
    g.weight("thirds", np.array([sizes.width] * 3, np.int64))
    for i in range(sizes.layers):
        at = f"encoder.layers.{i}."
        name = f"layer{i}."
        qkv = g.matmul(x, name + "qkv", w[at + "qkv.weight"], w[at + "qkv.bias"])
        parts = g.node("Split", [qkv, "thirds"], name + "split", axis=-1,
                       outputs=[name + part for part in ("query", "key", "value")])
        attended = g.node("MultiHeadAttention", [*parts, *more], name + "attended", CONTRIB,
                          num_heads=sizes.heads)
        out = g.matmul(attended, name + "out", w[at + "out.weight"])
        x = g.node("SkipLayerNormalization",
                   [out, x, g.weight(name + "norm1.weight", w[at + "norm1.weight"]),
                    g.weight(name + "norm1.bias", w[at + "norm1.bias"]),
                    g.weight(name + "out.bias", w[at + "out.bias"])], name + "norm1", CONTRIB, epsilon=sizes.epsilon)
        up = g.matmul(x, name + "up", w[at + "up.weight"])
        up = g.node("BiasGelu", [up, g.weight(name + "up.bias", w[at + "up.bias"])], name + "gelu", CONTRIB)
        down = g.matmul(up, name + "down", w[at + "down.weight"])
        x = g.node("SkipLayerNormalization",
                   [down, x, g.weight(name + "norm2.weight", w[at + "norm2.weight"]),
                    g.weight(name + "norm2.bias", w[at + "norm2.bias"]),
                    g.weight(name + "down.bias", w[at + "down.bias"])], name + "norm2", CONTRIB, epsilon=sizes.epsilon)
    head = np.concatenate([w["entities.weight"], w["titles.weight"]]).T
    bias = np.concatenate([w["entities.bias"], w["titles.bias"]])
    scores = g.node("MatMul", [x, g.weight("head.weight", head)], "scores")
    g.node("Add", [scores, g.weight("head.bias", bias)], "logits")
    integers = lambda name: helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
    graph = helper.make_graph(
        g.nodes, "tagger", [integers("input_ids"), integers("shape_ids")],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "length", len(bias)])], g.weights)
    model_proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
    model_proto.ir_version = 8
    return model_proto


def chain(model: Tagger, name: str) -> list[list[float]]:
    matrix = getattr(model, name).transitions.detach().masked_fill(getattr(model, name).forbidden, 0)
    return [[round(float(x), 4) for x in row] for row in matrix]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("weights", type=Path)
    p.add_argument("encoder", type=Path, help="folder with tokenizer.json")
    p.add_argument("out", type=Path, help="folder for model.onnx, tokenizer.json and labels.json")
    p.add_argument("--largest", type=int, default=63,
                   help="largest 8-bit weight, of 127: 63 leaves room where processors add products in 16 bits")
    p.add_argument("--full", action="store_true", help="leave the weights as they are, to see what 8 bits cost")
    p.add_argument("--sizes", choices=SIZES, default="student")
    p.add_argument("--window", type=int, default=254, help="pieces that the network reads at once")
    p.add_argument("--sure", type=float, help="from which score on the mentions of fast settle a sentence")
    p.add_argument("--bias", nargs="*", default=[], metavar="TYPE=AMOUNT",
                   help="added to the scores of a type's labels: less than 0 makes it rarer")
    args = p.parse_args()
    model = Tagger(SIZES[args.sizes])
    model.load_state_dict(torch.load(args.weights))
    for kind, amount in (bias.split("=") for bias in args.bias):
        with torch.no_grad():
            model.entities.bias[[at for at, label in enumerate(LABELS) if label.endswith(f"-{kind}")]] += float(amount)
    args.out.mkdir(parents=True, exist_ok=True)
    onnx.save(build(model, None if args.full else args.largest), args.out / "model.onnx")
    shutil.copy(args.encoder / "tokenizer.json", args.out / "tokenizer.json")
    layers = [
        {"labels": LABELS, "transitions": chain(model, "entity_chain"),
         "ensemble": {"weight": 0.1, "outside": 0.3}, "consistency": 0.6},
        {"labels": TITLE_LABELS, "transitions": chain(model, "title_chain"),
         "ensemble": {"weight": 0.1, "outside": 0.3}},
    ]
    (args.out / "labels.json").write_text(json.dumps({"layers": layers, "windowPieces": args.window, **({"sure": args.sure} if args.sure else {})}))
    print(f"{(args.out / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
