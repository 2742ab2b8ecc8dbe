"""Tries the job on a real cluster of two workers on this machine:

    npm run build && python workbench/spark/test_job.py [COUNT]

with the packages of requirements.txt and Java. COUNT articles (20,000 unless given) must come
out once each and as the tool alone gives them, to the byte, while an executor is killed, and
with it its process of the tool. Prints what it took.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyspark

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

COUNT = int(sys.argv.pop(1)) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 20_000
JAVA_OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
OPTIONS = ["--engine", "fast", "--types", "all"]

# Whatever a feed has in it: each is a row, and none ends the run.
ODD_RECORDS = [
    '{"id": "no text", "body": "Ada Roe met Bo Li in Berlin."}',
    '{"id": 7, "text": "Ada Roe met Bo Li in Oslo.", "date": "2024-05-06"}',
    '{"id": "not valid", "text": ',
    '{"text": "Nobody gave Ada Roe an id."}',
    '{"id": "line\\n\\"break\\"", "text": "Zoë Żak\u2028spoke in Łódź. \\ud83d\\ude00"}',
    "[1, 2]",
]


def columns_of(path: Path) -> dict[str, list]:
    return ds.dataset(path, format="parquet").to_table().to_pydict()


def descendants(pid: int) -> dict[int, str]:
    """The command lines of all processes below one."""
    parents, commands = {}, {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            commands[int(entry.name)] = (entry / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            pass  # It has ended meanwhile.

    def is_below(process: int) -> bool:
        while process in parents:
            process = parents[process]
            if process == pid:
                return True
        return False

    return {process: command for process, command in commands.items() if is_below(process)}


class JobTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="extract-spark-"))
        # The cluster writes where Spark lies: into a folder that leads to the installed one.
        cls.spark = cls.folder / "spark"
        cls.spark.mkdir()
        for part in Path(pyspark.__file__).parent.iterdir():
            (cls.spark / part.name).symlink_to(part)
        cls.archive = cls.folder / "news-extract.tar.gz"
        subprocess.run([HERE / "archive.sh", cls.archive], check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def run_job(self, *arguments, meddle=lambda process: None, cluster=True):
        """Runs the job on a cluster or in one process; `meddle` is called with its process again and
        again. Returns what it prints."""
        archive = f"{self.archive}#news-extract"
        # An executor that is killed leaves files of its virtual machine behind.
        java = f"{JAVA_OPTIONS} -Djava.io.tmpdir={self.folder}"
        command = [
            self.spark / "bin/spark-submit",
            *(("--master", "local-cluster[2,1,1024]", "--archives", archive) if cluster else ("--master", "local[1]")),
            *("--conf", "spark.ui.enabled=false", "--conf", "spark.log.level=WARN"),
            # Small virtual machines that start soon.
            *(f"--conf=spark.{part}.extraJavaOptions={java}" for part in ("driver", "executor")),
            *("--conf", f"spark.local.dir={self.folder}", "--conf", "spark.sql.shuffle.partitions=2"),
            HERE / "extract_job.py",
            *(() if cluster else ("--tool", f"node {ROOT}/bin/extract.js")),
            *arguments,
        ]
        environment = {**os.environ, "SPARK_HOME": str(self.spark), "SPARK_LOCAL_IP": "127.0.0.1"}
        environment["PYSPARK_PYTHON"] = sys.executable
        said = self.folder / "said"
        with said.open("w") as out:
            process = subprocess.Popen(
                command, cwd=self.folder, env=environment, stdout=out, stderr=subprocess.STDOUT
            )
            while process.poll() is None:
                meddle(process)
                time.sleep(0.1)
        printed = said.read_text()
        # What the cluster says while it shuts down tells nothing.
        told = [
            line
            for line in printed.split("\n")
            if not re.match(r"\s+at |[\d/]+ [\d:]+ \w+ (Worker|Master)", line)
        ]
        self.assertEqual(process.returncode, 0, "\n".join(told[:100]))
        return printed

    def alone(self, path: Path) -> list[str]:
        """The lines of the tool alone."""
        command = ["node", ROOT / "bin/extract.js", path, "--input-format", "jsonl", "--format", "jsonl"]
        command += ["--errors-as-records", "--quiet", *OPTIONS]
        done = subprocess.run(command, capture_output=True, encoding="utf8")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.stdout.split("\n")[:-1]

    def assert_same(self, rows: dict[str, list], alone: list[str]):
        """Each result of the tool is there once, to the byte, and each failure with its reason."""
        results = [line for line in alone if line.startswith('{"schemaVersion"')]
        errors = [json.loads(line)["error"] for line in alone if not line.startswith('{"schemaVersion"')]
        self.assertEqual(sorted(json for json in rows["json"] if json is not None), sorted(results))
        reasons = [reason.split(": ", 2)[2] for reason in rows["error"] if reason is not None]
        self.assertEqual(sorted(reasons), sorted(error.split(": ", 2)[2] for error in errors))
        self.assertEqual(len(set(rows["id"])), len(rows["id"]))

    def test_every_article_once_though_an_executor_is_killed(self):
        news = self.folder / "news.jsonl"
        make = ["node", ROOT / "workbench/bench/distinct-articles.mjs", str(COUNT)]
        articles = subprocess.run(make, check=True, capture_output=True, encoding="utf8").stdout.split("\n")
        # Somewhere among the others.
        articles[COUNT // 3 : COUNT // 3] = [*ODD_RECORDS, ""]
        news.write_text("\n".join(articles), encoding="utf8")
        started = time.time()
        alone = self.alone(news)
        seconds_alone = time.time() - started
        killed = []

        def kill(process):
            below = descendants(process.pid)
            tools = [pid for pid, command in below.items() if "bin/extract.js" in command]
            if killed or len(tools) < 2 or not has_worked(tools[0], 1 + COUNT / 5_000):
                return
            # The JVM of an executor, whose Python and Node.js end by themselves; and the process of
            # the tool in the other.
            executor = next(pid for pid, command in below.items() if "CoarseGrainedExecutorBackend" in command)
            tool = next(pid for pid in tools if pid not in descendants(executor))
            for pid in (executor, tool):
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)

        started = time.time()
        said = self.run_job(news, self.folder / "results", "--partitions", "4", *OPTIONS, meddle=kill)
        seconds = time.time() - started
        self.assertEqual(len(killed), 2)
        self.assertIn(f"{COUNT + 3:,} articles, 3 failed", said)
        rows = columns_of(self.folder / "results")
        self.assertEqual(len(rows["id"]), COUNT + len(ODD_RECORDS))
        self.assertEqual(len(set(rows["id"])), len(rows["id"]))
        self.assert_same_lines(rows, alone)
        self.assert_columns(rows)
        self.assert_odd_records(rows)
        self.assert_schema(ds.dataset(self.folder / "results", format="parquet").schema)
        print(f"{COUNT:,} articles: {seconds_alone:.0f} s alone, {seconds:.0f} s on two executors, one of them killed")

    def assert_same_lines(self, rows: dict[str, list], alone: list[str]):
        """Each result of the tool alone is there once, to the byte, and each failure with its reason."""
        # A record without an id has another one in a file.
        given = lambda line: re.sub(r'"id":"(news.jsonl:\d+|[0-9a-f]{64})"', "", line)
        found = [json for json in rows["json"] if json is not None]
        results = [line for line in alone if line.startswith('{"schemaVersion"')]
        self.assertEqual(sorted(map(given, found)), sorted(map(given, results)))
        without_place = lambda error: re.sub(r"^.*?:\d+: ", "", error)
        errors = [json.loads(line)["error"] for line in alone if not line.startswith('{"schemaVersion"')]
        failed = [error for error in rows["error"] if error is not None]
        self.assertEqual(sorted(map(without_place, failed)), sorted(map(without_place, errors)))

    def assert_columns(self, rows: dict[str, list]):
        """The columns say what the line says."""
        known = lambda each: {key: value for key, value in each.items() if value is not None}
        for index in range(0, len(rows["id"]), max(1, COUNT // 500)):
            if rows["json"][index] is None:
                continue
            result = json.loads(rows["json"][index])
            for name in ("headline", "warnings"):
                self.assertEqual(rows[name][index], result[name])
            self.assertEqual(str(rows["date"][index]), str(result["date"]))
            for name in ("mentions", "entities", "roles", "countries"):
                self.assertEqual(list(map(known, rows[name][index])), list(map(known, result[name])))

    def assert_schema(self, found: pa.Schema):
        """What is declared is what results may have."""
        schema = json.loads((ROOT / "src/result.schema.json").read_text())
        properties = schema["properties"]
        names = lambda fields: {field.name for field in fields}
        self.assertEqual(names(found), {*properties, "error", "json"})
        elements = {
            **{f"{name}s": schema["definitions"][name]["properties"] for name in ("mention", "role")},
            "entities": schema["definitions"]["entity"]["properties"],
            "countries": properties["countries"]["items"]["properties"],
        }
        for column, wanted in elements.items():
            self.assertEqual(names(found.field(column).type.value_type), {*wanted})
        self.assertEqual(names(found.field("metadata").type), {*properties["metadata"]["properties"]})

    def assert_odd_records(self, rows: dict[str, list]):
        by_id = dict(zip(rows["id"], zip(rows["error"], rows["json"], rows["date"])))
        self.assertRegex(by_id["no text"][0], 'no text in the field "text"')
        self.assertEqual(str(by_id["7"][2]), "2024-05-06")
        self.assertEqual(json.loads(by_id["7"][1])["id"], 7)
        self.assertIn('line\n"break"', by_id)
        # A record without an id has one by what is in it, in its result as well.
        nameless = [id for id in by_id if len(id) == 64 and by_id[id][1] is not None]
        self.assertEqual([json.loads(by_id[id][1])["id"] for id in nameless], nameless)

    def test_text_and_parquet(self):
        texts = self.folder / "texts"
        texts.mkdir()
        for name in ("dateline-wire.txt", "hard-wrapped.txt"):
            shutil.copy(ROOT / "fixtures" / name, texts)
        self.run_job(
            texts, self.folder / "first", "--input-format", "text", "--text", *OPTIONS, cluster=False
        )
        first = columns_of(self.folder / "first")
        self.assertEqual({Path(id).name for id in first["id"]}, {path.name for path in texts.iterdir()})
        # The results, with their texts, are an input again.
        options = ("--input-format", "parquet", "--no-json", *OPTIONS)
        self.run_job(self.folder / "first", self.folder / "second", *options, cluster=False)
        second = columns_of(self.folder / "second")
        self.assertNotIn("json", second)
        self.assertEqual(dict(zip(second["id"], second["entities"])), dict(zip(first["id"], first["entities"])))


def has_worked(pid: int, seconds: float) -> bool:
    """Whether a process has had so much time of a processor."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return False
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") > seconds


if __name__ == "__main__":
    unittest.main(verbosity=2)
