"""Reads the weights of a model that export.py wrote back from its 8 bits, so that training can go on from them."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import SIZES, Tagger


def restored(folder: Path, sizes: str) -> dict[str, torch.Tensor]:
    graph = onnx.load(folder / "model.onnx").graph
    w = {x.name: numpy_helper.to_array(x) for x in graph.initializer}
    layers = json.loads((folder / "labels.json").read_text())["layers"]

    def matrix(name):
        """Outputs by inputs."""
        if f"{name}.weight" in w:
            return w[f"{name}.weight"].T
        return (w[f"{name}.values"].astype(np.float32) * w[f"{name}.scale"]).T

    def table(name):
        if f"{name}.table" in w:
            return w[f"{name}.table"]
        return w[f"{name}.values"].astype(np.float32) * w[f"{name}.scales"]

    state = {
        "encoder.words.weight": table("words"),
        "encoder.positions.weight": table("positions"),
        "encoder.shapes.weight": w["shapes.table"],
        "encoder.norm.weight": w["norm.weight"],
        "encoder.norm.bias": w["norm.bias"],
    }
    for i in range(SIZES[sizes].layers):
        at, name = f"encoder.layers.{i}.", f"layer{i}."
        for part in ("qkv", "out", "up", "down"):
            state[f"{at}{part}.weight"] = matrix(name + part)
            state[f"{at}{part}.bias"] = w[f"{name}{part}.bias"]
        for part in ("norm1", "norm2"):
            state[f"{at}{part}.weight"] = w[f"{name}{part}.weight"]
            state[f"{at}{part}.bias"] = w[f"{name}{part}.bias"]
    at = 0
    for head, layer in zip(("entities", "titles"), layers):
        count = len(layer["labels"])
        state[f"{head}.weight"] = w["head.weight"].T[at : at + count]
        state[f"{head}.bias"] = w["head.bias"][at : at + count]
        chain = "entity_chain" if head == "entities" else "title_chain"
        state[f"{chain}.transitions"] = np.array(layer["transitions"], np.float32)
        at += count
    return {name: torch.tensor(np.array(value)) for name, value in state.items()}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model", type=Path, help="folder that export.py wrote")
    p.add_argument("out", type=Path, help="file for the weights")
    p.add_argument("--sizes", choices=SIZES, default="student")
    args = p.parse_args()
    state = restored(args.model, args.sizes)
    Tagger(SIZES[args.sizes]).load_state_dict(state)
    torch.save(state, args.out)


if __name__ == "__main__":
    main()
