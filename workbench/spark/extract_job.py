"""Runs news-extract over any number of articles on Spark and writes its results as Parquet.

    spark-submit --archives news-extract.tar.gz#news-extract workbench/spark/extract_job.py \\
        hdfs:///news/*.jsonl hdfs:///results --engine fast

Each task starts one process of the tool, feeds its articles to it as JSON Lines and takes the
results as they come, so that memory is flat however large a partition is. An article that
cannot be read is a row with its `error`; a process that dies fails its task, which Spark runs
again, and what a task has written counts only when it is whole. docs/scale.md is the manual.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import threading
from collections import deque

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

# The result of an article: https://github.com/news-extract/news-extract, docs/result.md. A test
# compares it with src/result.schema.json.
RESULT_SCHEMA = """
schemaVersion INT,
headline STRING,
date DATE,
mentions ARRAY<STRUCT<
    start: INT, end: INT, text: STRING, type: STRING, sentence: INT, entity: STRING,
    value: STRING, timex: STRING, mod: STRING, offset: STRING, score: DOUBLE>>,
entities ARRAY<STRUCT<
    id: STRING, type: STRING, name: STRING, aliases: ARRAY<STRING>, mentions: ARRAY<INT>,
    value: STRING, country: STRING, geonameId: INT, latitude: DOUBLE, longitude: DOUBLE,
    kind: STRING, score: DOUBLE, ref: STRING>>,
roles ARRAY<STRUCT<
    person: STRING, title: STRING, mention: INT, institution: STRING, score: DOUBLE,
    former: BOOLEAN>>,
countries ARRAY<STRUCT<country: STRING, weight: DOUBLE>>,
warnings ARRAY<STRING>,
text STRING,
metadata STRUCT<
    format: STRING, url: STRING, site: STRING, byline: ARRAY<STRING>, language: STRING>,
fields STRING
"""

# What tasks give: the record's id, the tool's line as it is, or why there is none.
ROW_SCHEMA = "id STRING, error STRING, json STRING"
ARROW_SCHEMA = pa.schema([("id", pa.string()), ("error", pa.string()), ("json", pa.string())])

# So many articles at most travel between Spark and a process at a time, and so many bytes of results.
RECORDS_PER_BATCH = 200
BYTES_PER_BATCH = 8 << 20

ERROR_LINE = re.compile(rb'\{"id":(?:"(?:[^"\\]|\\.)*"|[^",]+),"error":')


def records_of(
    spark: SparkSession, paths: list[str], input_format: str, id_field: str, text_field: str
) -> DataFrame:
    """The articles as one column of JSON objects in bytes, a row each."""
    if input_format == "jsonl":
        lines = spark.read.text(paths, lineSep="\n")
        return lines.select(F.col("value").cast("binary").alias("record"))
    if input_format == "text":
        texts = spark.read.text(paths, wholetext=True)
        texts = texts.select(
            F.col("_metadata.file_path").alias(id_field), F.col("value").alias(text_field)
        )
        return json_of(texts)
    return json_of(spark.read.format(input_format).load(paths))


def json_of(frame: DataFrame) -> DataFrame:
    """Any DataFrame as `records_of` gives it; nulls are left out."""
    return frame.select(F.to_json(F.struct("*")).cast("binary").alias("record"))


def extract(records: DataFrame, command: list[str], id_field: str = "id") -> DataFrame:
    """A row of `ROW_SCHEMA` for each article of `records_of` or `json_of`."""

    def work(batches):
        return run_tool(command, id_field, batches)

    return records.mapInArrow(work, ROW_SCHEMA)


def typed(rows: DataFrame, keep_json: bool = True) -> DataFrame:
    """The result of each row in columns of `RESULT_SCHEMA`, beside the line that it was."""
    parsed = F.from_json("json", RESULT_SCHEMA, {"mode": "FAILFAST"}).alias("result")
    kept = ["json"] if keep_json else []
    return rows.select("id", "error", *kept, parsed).select("id", "error", "result.*", *kept)


def run_tool(command: list[str], id_field: str, batches):
    """Feeds Arrow batches of records to a process of the tool and yields batches of its results.

    Raises where the process does not give a line for each record.
    """
    lines = (value for batch in batches for value in batch.column(0).to_pylist())
    # Blank lines are no records, for the tool as well.
    records = (with_id(line, id_field) for line in lines if line is not None and line.strip())
    first = next(records, None)
    if first is None:
        return
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    ids = deque()
    failure = []
    said = deque(maxlen=5)

    def feed():
        try:
            with process.stdin as stdin:
                record = first
                while record is not None:
                    # Before the line, since the answer may come at once.
                    ids.append(record[0])
                    stdin.write(record[1] + b"\n")
                    record = next(records, None)
        except BrokenPipeError:
            pass  # The process has ended, which its status explains.
        except BaseException as error:  # What Spark's input raises is raised by the task.
            failure.append(error)
            process.kill()

    def listen():
        for line in process.stderr:
            said.append(line.decode(errors="replace").rstrip())
            print(said[-1], file=sys.stderr, flush=True)

    threads = [threading.Thread(target=task, daemon=True) for task in (feed, listen)]
    for thread in threads:
        thread.start()
    try:
        rows = []
        size = 0
        for line in process.stdout:
            if not line.endswith(b"\n"):
                break
            rows.append(row_of(ids.popleft(), line[:-1]))
            size += len(line)
            if len(rows) >= RECORDS_PER_BATCH or size >= BYTES_PER_BATCH:
                yield batch_of(rows)
                rows = []
                size = 0
        for thread in threads:
            thread.join()
        status = process.wait()
        if failure:
            raise failure[0]
        # 1 says that there are failed articles, which are rows.
        if status not in (0, 1) or ids:
            raise RuntimeError(
                f"news-extract ended with status {status} and {len(ids)} articles open: {' '.join(said)}"
            )
        if rows:
            yield batch_of(rows)
    finally:
        process.kill()
        process.wait()


def with_id(line: bytes, id_field: str) -> tuple[str, bytes]:
    """The id of a record and its line, which gets one where the record has none: its SHA-256.

    That is the same however the input is split and whichever attempt reads it.
    """
    try:
        record = json.loads(line)
        own = record.get(id_field)
    except (ValueError, AttributeError, RecursionError):
        # The tool says what is wrong with it.
        return hashlib.sha256(line).hexdigest(), line
    if isinstance(own, str):
        return own, line
    if isinstance(own, (int, float)) and not isinstance(own, bool):
        return json.dumps(own), line
    record[id_field] = hashlib.sha256(line).hexdigest()
    return record[id_field], json.dumps(record).encode()


def row_of(id: str, line: bytes) -> tuple[str, str | None, str | None]:
    if ERROR_LINE.match(line):
        return id, json.loads(line)["error"], None
    return id, None, line.decode()


def batch_of(rows: list[tuple]) -> pa.RecordBatch:
    columns = [pa.array(column, type=pa.string()) for column in zip(*rows)]
    return pa.RecordBatch.from_arrays(columns, schema=ARROW_SCHEMA)


def tool_command(options: argparse.Namespace) -> list[str]:
    passed = ["--input-format", "jsonl", "--format", "jsonl", "--errors-as-records", "--quiet"]
    # Spark starts as many tasks as there are processors.
    passed += ["--jobs", "1", "--processors", str(options.processors)]
    for name in ("engine", "types", "date", "keep", "id_field", "text_field", "date_field"):
        value = getattr(options, name)
        if value is not None:
            passed += [f"--{name.replace('_', '-')}", value]
    if options.text:
        passed.append("--text")
    return [*options.tool.split(), *passed, "-"]


def parse_arguments(given: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("input", nargs="+", help="paths or globs that Spark reads")
    parser.add_argument("output", help="folder of Parquet that the results are written to")
    parser.add_argument(
        "--input-format",
        default="jsonl",
        help="jsonl (the default), text (a file each, named by its path), parquet, or any that Spark reads",
    )
    parser.add_argument("--mode", default="errorifexists", choices=["errorifexists", "overwrite", "append"])
    parser.add_argument("--partitions", type=int, help="split the input anew, as gzip is not split")
    parser.add_argument("--no-json", action="store_true", help="leave out the column of the tool's own lines")
    parser.add_argument(
        "--tool",
        default="news-extract/node news-extract/bin/extract.js",
        help="the command on the executors; by default that of the archive",
    )
    parser.add_argument("--processors", type=int, default=1, help="of each task, as in spark.task.cpus")
    parser.add_argument("--text", action="store_true", help="keep the articles' text in the results")
    for name in ("engine", "types", "date", "keep", "date-field"):
        parser.add_argument(f"--{name}", help="as the command has it")
    for name in ("id", "text"):
        parser.add_argument(f"--{name}-field", default=name, help="as the command has it")
    return parser.parse_args(given)


def main() -> None:
    options = parse_arguments()
    spark = (
        SparkSession.builder.appName("news-extract")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", RECORDS_PER_BATCH)
        .getOrCreate()
    )
    records = records_of(
        spark, options.input, options.input_format, options.id_field, options.text_field
    )
    if options.partitions:
        records = records.repartition(options.partitions)
    rows = typed(extract(records, tool_command(options), options.id_field), not options.no_json)
    rows.write.mode(options.mode).parquet(options.output)
    failed, done = (
        spark.read.parquet(options.output).agg(F.count("error"), F.count("*") - F.count("error")).first()
    )
    print(f"{done:,} articles, {failed:,} failed")
    spark.stop()


if __name__ == "__main__":
    main()
