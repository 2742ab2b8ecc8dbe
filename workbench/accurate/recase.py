"""Writes annotated articles in capitals or in small letters, with the offsets that they have."""

import argparse
import json
from pathlib import Path

p = argparse.ArgumentParser(description=__doc__)
p.add_argument("articles", type=Path)
p.add_argument("style", choices=["upper", "lower"])
p.add_argument("out", type=Path)
args = p.parse_args()


def recase(character: str) -> str:
    changed = getattr(character, args.style)()
    return changed if len(changed) == 1 else character


with open(args.articles, encoding="utf-8") as lines, open(args.out, "w", encoding="utf-8") as out:
    for line in lines:
        record = json.loads(line)
        record["text"] = "".join(map(recase, record["text"]))
        out.write(json.dumps(record) + "\n")
