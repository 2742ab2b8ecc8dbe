"""
Brings the labels of a corpus in line with this project's rules (docs/result.md), where they
differ. train.py does so by itself; as a command, it writes a file for the training of `fast`.
"""

import argparse
import json
import re
from pathlib import Path

DIRECTION = re.compile(
    r"(?:(?:the\s+)?(?:(?:north|south|east|west)(?:-?(?:east|west|central))?(?:ern)?|central|upper|lower|downtown)\s+)"
    r"(?:(?:port\s+)?(?:city|town|province|region|regions|island|part|state|district)\s+of\s+)?(?=[A-ZÀ-Þ])"
)
# What may follow the comma within "Mooroopna, in Victoria" or "Zhengzhou, capital of central Henan province".
LINK = re.compile(r"(?:in|near|capital of|north of|south of|east of|west of)\s+")
LEAGUE = re.compile(
    r"(?:(?:(?!Champions|Europa|Conference|Nations)[A-Z][\w’'.-]*\s)+(?:League|Premiership|Superliga|Liga|Ligue(?: \d)?|Division)"
    r"|[A-Z]-League|Bundesliga|La Liga|Serie [AB]|Ligue \d|Eredivisie|NBA|WNBA|NFL|NHL|MLB|MLS|NRL|AFL|PSL|IPL)$"
)
CHANNEL = re.compile(r"Channel\s+(?:\d+|Four|Five|Nine|Seven|Ten)(?:\s+[Nn]ews)?$")
# Courtesy forms are nothing; the others are titles. "Sheikh" begins too many names to be told by rule.
COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mme|Herr|Frau|Señora?|Encik|Puan|H\.\s?E)\.?\s+")
HONORIFIC = re.compile(
    r"(?:(?:Dato['’]?|Datuk|Datin|Tan|Tun)\s+(?:Seri|Sri|Paduka)|Datuk|Dato['’]|Datin|Toh Puan|Adv|Advocate|Engr?|Alhaji|Alh|"
    r"Hajiya|Shri|Smt|Shrimati|Ayatollah|Grand Ayatollah|Supt|Insp|Cllr|Dr|Prof|Professor|Col|Lt|Capt|Gen|Maj|Sgt|Hon|"
    r"Barr|Barrister|Arc|Pastor|Rev|Fr|Justice)\.?\s+(?=[A-ZÀ-Þ])"
)


def align(record: dict) -> dict:
    """The record with its entities, and its titles if it has any, by the rules."""
    text = record["text"]
    entities, titles = [], []
    for entity in record["entities"]:
        start, end, kind = entity["start"], entity["end"], entity["type"]
        name = text[start:end]
        if kind in ("place", "facility"):
            entities += [{"start": s, "end": e, "type": kind} for s, e in places_of(text, start, end)]
            continue
        if kind == "misc" and LEAGUE.match(name) or CHANNEL.match(name):
            kind = "organization"
        if kind == "person":
            found = COURTESY.match(text, start, end)
            if found:
                start = found.end()
            while found := HONORIFIC.match(text, start, end):
                titles.append((start, start + len(found.group().rstrip())))
                start = found.end()
        entities.append({**entity, "start": start, "end": end, "type": kind})
    aligned = {**record, "entities": entities}
    if record.get("roles") is not None:
        taken = record["roles"]
        aligned["roles"] = taken + [
            {"start": s, "end": e} for s, e in titles if not any(r["start"] < e and s < r["end"] for r in taken)
        ]
    return aligned


def places_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """ "City, Country" is two places, and a direction in small letters is part of none."""
    parts, at = [], start
    for piece in re.split(r"(\s*,\s+)", text[start:end]):
        if piece.strip(" ,\n"):
            parts.append((at, at + len(piece)))
        at += len(piece)
    found = []
    for n, (s, e) in enumerate(parts):
        while match := (LINK.match(text, s, e) if n else None) or DIRECTION.match(text, s, e):
            s = match.end()
        if not text[s].isupper():
            return [(start, end)]  # a list of street numbers, or the like
        found.append((s, e))
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("articles", type=Path)
    p.add_argument("out", type=Path)
    args = p.parse_args()
    with open(args.articles, encoding="utf-8") as lines, open(args.out, "w", encoding="utf-8") as out:
        for line in lines:
            out.write(json.dumps(align(json.loads(line)), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
