"""The types of entity and their labels, as models/manifest.json has them."""

import json
from pathlib import Path

MANIFEST = json.loads((Path(__file__).parents[2] / "models" / "manifest.json").read_text(encoding="utf-8"))

# The order of the types gives the order of the labels: O, then B, I, L, U of each type.
TYPES: list[str] = MANIFEST["types"]
LABELS = ["O"] + [f"{tag}-{name}" for name in TYPES for tag in "BILU"]
TITLE_LABELS = ["O"] + [f"{tag}-title" for tag in "BILU"]
# The index of a type by its name, or by that of a corpus.
TYPE_OF = {name: index for index, name in enumerate(TYPES)} | {
    other: TYPES.index(name) for other, name in MANIFEST["otherNames"].items() if name in TYPES
}
# The labels of people.
PERSON_B, PERSON_I, PERSON_L, PERSON_U = (LABELS.index(f"{tag}-person") for tag in "BILU")
