"""Writes the files of test/readers/files that are made, not typed: office documents, PDF, archives, encodings.

    python3 workbench/formats/make_files.py

Python's standard library makes all of them, so that each holds what this file says and nothing else.
Two runs give the same bytes.
"""
import gzip, io, tarfile, zipfile
from pathlib import Path

out = Path(__file__).resolve().parents[2] / "test" / "readers" / "files"
out.mkdir(parents=True, exist_ok=True)

ARTICLE = """Harbour of Lindvik to close for a week

LINDVIK, Sept. 29 - The harbour of Lindvik will close for a week in October, Mayor Ada Roe said on Monday.

"We have no choice," Roe told reporters at the town hall."""


def write(name, data):
    (out / name).write_bytes(data)


def zipped(files, compress=True):
    buffer = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name, (2025, 9, 29, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else method
            archive.writestr(info, data)
    return buffer.getvalue()


# Encodings

write("utf-16.txt", b"\xff\xfe" + ARTICLE.encode("utf-16-le"))
write("utf-32-be.txt", b"\x00\x00\xfe\xff" + ARTICLE.encode("utf-32-be"))
WESTERN = "The café’s owner, José Núñez, said “no” – twice.\n\nThe prefect of Orléans, Zoé Lefèvre, was in Málaga on Friday.\n"
write("windows-1252.txt", WESTERN.encode("cp1252"))
write("macintosh.txt", "It’s over, said Ada Roe. She didn’t say why. “We’ll see,” she said in Lindvik.\n".encode("mac-roman"))
RUSSIAN = "Мэр Москвы заявил в понедельник, что новая линия метро откроется в октябре. Об этом сообщает пресс-служба города. " * 4
write("koi8-r.txt", RUSSIAN.encode("koi8-r"))
write("nearly-utf-8.txt", ("The café’s owner, José Núñez, said “no” – twice. " * 3).encode() + b"A byte \xff is wrong.\n")
write(
    "windows-1252.html",
    ('<html><head><meta charset="windows-1252"><title>Café</title></head><body><article><h1>A café in Málaga closes its doors</h1>'
     + "".join(f"<p>José Núñez said that the café would close on day {n} – “for good”, as he put it to reporters.</p>" for n in range(1, 6))
     + "</article></body></html>").encode("cp1252"),
)

# DOCX

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""
RELS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
PARTS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""
STYLES = f"""<?xml version="1.0"?><w:styles {W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>"""


def paragraph(runs, style=None):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def docx(body):
    return zipped([
        ("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/_rels/document.xml.rels", PARTS), ("word/styles.xml", STYLES),
        ("word/document.xml", f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'),
    ])


write("release.docx", docx(
    paragraph(run("Lindvik Harbour names chief"), "Title")
    + paragraph(run("LINDVIK, 29 September 2025 - Lindvik Harbour has named ") + run("Ada") + run(" Roe") + run(" its chief executive."))
    + paragraph(run("She follows Jens Lund."))
))
write("nasty.docx", docx(
    paragraph(run("Kept ") + "<w:del w:id=\"1\"><w:r><w:delText>deleted in Paris </w:delText></w:r></w:del>"
              + "<w:ins w:id=\"2\">" + run("inserted in Rome") + "</w:ins>" + run(" &amp; so on."))
    + "<w:tbl><w:tr><w:tc>" + paragraph(run("Ada Roe")) + "</w:tc><w:tc>" + paragraph(run("Mayor")) + "</w:tc></w:tr></w:tbl>"
    + paragraph(run("A line<w:br/>broken").replace("<w:br/>", "</w:t><w:br/><w:t>"))
    + paragraph('<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>' + run("The end."))
))

# ODT

O = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
     'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')


def odt(body):
    xml = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {O} office:version="1.3"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    return zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", xml), ("META-INF/manifest.xml", "<manifest/>")])


write("report.odt", odt(
    '<text:h text:outline-level="1">Storm over Lindvik</text:h>'
    '<text:p>The storm reached Lindvik on <text:span>Friday</text:span>, the mayor,<text:s/>Ada Roe, said.</text:p>'
    '<text:list><text:list-item><text:p>Harbour: closed</text:p></text:list-item><text:list-item><text:p>Schools: open</text:p></text:list-item></text:list>'
))
write("nasty.odt", odt(
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted in Paris.</text:p></text:deletion></text:changed-region></text:tracked-changes>'
    '<text:p>Roe<office:annotation><dc:creator>Somebody</dc:creator><text:p>Ask Jens Lund</text:p></office:annotation> was in Rome<text:note text:id="n"><text:note-citation>1</text:note-citation></text:note>.<text:line-break/>New line &amp; more.</text:p>'
    '<text:p/><table:table><table:table-row><table:table-cell><text:p>Ada Roe</text:p></table:table-cell><table:table-cell><text:p>Mayor</text:p></table:table-cell></table:table-row></table:table>'
))

# PDF


def pdf(pages, extra_trailer="", fonts="/F1 4 0 R /F2 5 0 R"):
    """`pages` are lists of (x, y, size, text)."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 4: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
               5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"}
    kids = []
    number = 6
    for page in pages:
        content = b""
        for x, y, size, text in page:
            escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
            font = b"/F2" if size > 12 else b"/F1"
            content += b"BT %s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (font, size, x, y, escaped)
        objects[number] = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << %s >> >> >>" % (number + 1, fonts.encode())
        objects[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
        kids.append(b"%d 0 R" % number)
        number += 2
    objects[2] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    data = b"%PDF-1.4\n"
    offsets = {}
    for key in sorted(objects):
        offsets[key] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (key, objects[key])
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % number
    for key in range(1, number):
        data += b"%010d 00000 n \n" % offsets.get(key, 0) if key in offsets else b"0000000000 65535 f \n"
    return data + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (number, extra_trailer.encode(), start)


def lines(text, x, y, size=10, leading=12):
    return [(x, y - index * leading, size, line) for index, line in enumerate(text.split("\n"))]


WIDTHS = {"R": 0.722, "o": 0.611, "e": 0.556, "i": 0.278, "n": 0.611, "m": 0.889, " ": 0.278}


def letters(text, x, y, size):
    """Each letter by itself, as some programs place them; the widths are those of Helvetica-Bold."""
    placed = []
    for letter in text:
        if letter != " ":
            placed.append((x, y, size, letter))
        x += WIDTHS[letter] * size
    return placed


LEFT = """The harbour of Lindvik will close for a week
in October, Mayor Ada Roe said on Mon-
day. She named Jens Lund, the har-
bour master, as the one who will over-
see the works.
   The last time the harbour was closed was
in 2011, when a storm broke the pier and
sank nine boats."""
RIGHT = """Fishermen said that the week was badly
chosen. "It is the best week of the year,"
said Bo Li, who owns two well-known boats.
   Roe promised them money. Nobody knows
yet how much, or when it would come, or
whether the council of Lindvik will agree
to it at all. The well-
known boats will stay in Oslo."""
write("columns.pdf", pdf([
    [(50, 770, 8, "THE LINDVIK POST"), (520, 770, 8, "Page 1"), (50, 730, 22, "Harbour to close for a week"), (50, 705, 10, "By Else Haugen")]
    + lines(LEFT, 50, 670) + lines(RIGHT, 320, 670),
    [(50, 770, 8, "THE LINDVIK POST"), (520, 770, 8, "Page 2")] + lines("The council meets on Thursday in Bergen.", 50, 730),
]))
# Drawn from the bottom to the top, letter by letter in the headline, and upright text in the margin.
SCATTERED = [(50, 600 - 14 * n, 10, line) for n, line in reversed(list(enumerate(["Ada Roe flew to Rome on", "Friday. She stayed there", "until Sunday."])))]
write("scattered.pdf", pdf([SCATTERED + letters("Roe in Rome", 50, 650, 18) + [(300, 40, 9, "7")]]))
write("no-text.pdf", pdf([[]]))
write("encrypted.pdf", pdf([[(50, 700, 10, "Secret")]], "/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + "00" * 32 + "> /U <" + "11" * 32 + "> /P -4 >> /ID [<00> <00>]"))

# Archives

MEMBERS = [
    ("news/harbour.txt", ARTICLE.encode()),
    ("news/page.html", b"<!doctype html><html><head><title>Boats</title></head><body><article><h1>Boats of Lindvik stay at home</h1>" + b"<p>Bo Li, who owns two boats, said in Lindvik that he would stay at home for the week and mend his nets.</p>" * 1 + b"<p>Jens Lund, the harbour master, said that others would do the same until the works at the pier were over.</p></article></body></html>"),
    ("news/records.jsonl", b'{"id": 7, "text": "Ada Roe met Bo Li in Oslo."}\n{"text": "Jens Lund stayed in Lindvik."}\n'),
]
write("news.zip", zipped(MEMBERS))
INNER = zipped([("inner.txt", b"Ada Roe was in Rome.")])
write("nasty.zip", zipped([
    ("../../etc/outside.txt", b"Jens Lund was in Paris."), ("/absolute.txt", b"Bo Li was in Lima."), ("__MACOSX/._x.txt", b"\x00\x05"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64), ("inner.zip", INNER), ("empty.txt", b""), ("caf\u00e9.txt", b"Zo\xc3\xa9 spoke in Nice."),
]))
write("bomb.zip", zipped([("zeros.txt", b"0" * (48 * 1024 * 1024)), ("after.txt", b"Ada Roe was in Rome.")]))


def tarred(files, mode):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, data in files:
            info = tarfile.TarInfo(name)
            if data is None:
                info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
                archive.addfile(info)
            else:
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


write("news.tar.gz", gzip.compress(tarred(MEMBERS, "w"), mtime=0))
write("nasty.tar", tarred([("../up.txt", b"Jens Lund was in Paris."), ("link.txt", None), ("d" * 120 + "/long.txt", b"Bo Li was in Lima.")], "w"))


def warc(records):
    data = b""
    for headers, body in records:
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        record = f"WARC/1.0\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"
        data += gzip.compress(record, mtime=0)
    return data


def response(status, headers, body):
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


PAGE = MEMBERS[1][1]
HTTP = {"WARC-Type": "response", "Content-Type": "application/http; msgtype=response"}
write("crawl.warc.gz", warc([
    ({"WARC-Type": "warcinfo", "Content-Type": "application/warc-fields"}, b"software: none\r\n"),
    ({**HTTP, "WARC-Target-URI": "https://post.example/boats"}, response("200 OK", {"Content-Type": "text/html; charset=utf-8"}, PAGE)),
    ({"WARC-Type": "request", "WARC-Target-URI": "https://post.example/boats", "Content-Type": "application/http"}, b"GET /boats HTTP/1.1\r\n\r\n"),
    ({**HTTP, "WARC-Target-URI": "https://post.example/gone"}, response("404 Not Found", {"Content-Type": "text/html"}, PAGE)),
    ({**HTTP, "WARC-Target-URI": "https://post.example/logo.png"}, response("200 OK", {"Content-Type": "image/png"}, b"\x89PNG")),
    ({**HTTP, "WARC-Target-URI": "https://post.example/packed"}, response(
        "200 OK", {"Content-Type": "text/html", "Content-Encoding": "gzip", "Transfer-Encoding": "chunked"},
        (lambda b: f"{len(b):x}\r\n".encode() + b + b"\r\n0\r\n\r\n")(gzip.compress(PAGE, mtime=0)))),
]))
plain = warc([({**HTTP, "WARC-Target-URI": "https://post.example/boats"}, response("200 OK", {"Content-Type": "text/html"}, PAGE))])
write("truncated.warc", gzip.decompress(plain)[:-200])

# What is refused

write("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504)
write("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 40)
write("table.xlsx", zipped([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")]))
write("book.epub", zipped([("mimetype", "application/epub+zip"), ("chapter.xhtml", "<html/>")]))
