"""
Writes the weighted mean of the weights of several models that began from the same ones (Wortsman et al.
2022, "Model soups").
"""

import argparse
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("out", type=Path)
    p.add_argument("parts", nargs="+", metavar="WEIGHTS=SHARE", help="file of weights, and its share of the mean")
    args = p.parse_args()
    parts = [part.rsplit("=", 1) for part in args.parts]
    whole = sum(float(share) for _, share in parts)
    mean: dict[str, torch.Tensor] = {}
    for file, share in parts:
        for name, value in torch.load(file).items():
            mean[name] = mean.get(name, 0) + value.float() * (float(share) / whole)
    torch.save(mean, args.out)


if __name__ == "__main__":
    main()
