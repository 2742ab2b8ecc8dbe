"""The same as throughput.mjs, for spaCy: names of people, places, organizations and dates.

    python3 throughput_spacy.py FILE.jsonl     seconds for the articles, and peak memory
    python3 throughput_spacy.py --cold ARTICLE the entities of one article
    python3 throughput_spacy.py --which        the model that is there; status 1 where none is
"""

import json
import resource
import sys
import time

try:
    import spacy
except ImportError:
    sys.exit(1)

MODEL = "en_core_web_sm"


def entities(doc):
    return json.dumps([(e.start_char, e.end_char, e.label_) for e in doc.ents])


def main(args):
    if args[0] == "--which":
        if not spacy.util.is_package(MODEL):
            sys.exit(1)
        print(f"{MODEL} {spacy.__version__}")
        return
    # What finds no names is left out, as its users do.
    nlp = spacy.load(MODEL, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer"])
    if args[0] == "--cold":
        with open(args[1], encoding="utf8") as file:
            print(entities(nlp(file.read())))
        return
    with open(args[0], encoding="utf8") as file:
        texts = [json.loads(line)["text"] for line in file]
    start = time.perf_counter()
    for doc in nlp.pipe(texts):
        entities(doc)
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes}))


main(sys.argv[1:])
