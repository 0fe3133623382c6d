"""Pages, Word documents and PDFs become texts, with what they say about themselves."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import pytest
from bidi.algorithm import get_display

from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.formats.articles import Article, ArticleOptions, Source, docx, html, mhtml, pdf
from annotator.text.rescue.repairs import offered_repair
from tests.unit.formats import made_files

PARAGRAPHS = (
    "قال وزير النقل سامر العلي إن شركة المرفأ (PCO) ترفض الإضراب وإن العمل مستمر في الموانئ كلها.",
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد، ولدوره في الحوار أثر كبير على سير العمل هناك.",
    "من جهتها أكدت النقابة أن الإضراب مستمر حتى تستجيب الوزارة لمطالب العمال في جميع المدن.",
)
PAGE = """<!DOCTYPE html><html lang="ar" dir="rtl"><head>{charset}<title>عنوان - موقع</title>
<meta property="og:title" content="عنوان الخبر الأول"><meta name="author" content="سامر العلي">
<meta property="og:site_name" content="موقع ليفانت">
<meta property="article:published_time" content="2024-05-12T10:00:00+03:00">
<link rel="canonical" href="https://example.org/a/1"></head><body>
<nav><a href="1">الرئيسية</a> <a href="2">سياسة</a></nav>
<article><h1>عنوان الخبر الأول</h1>{paragraphs}</article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def page(charset: str = "") -> str:
    return PAGE.format(charset=charset, paragraphs="".join(f"<p>{one}</p>" for one in PARAGRAPHS))


@pytest.fixture
def read_page() -> Callable[..., Article]:
    pytest.importorskip("trafilatura", exc_type=ImportError)

    def read(data: bytes, name: str = "a.html", encoding: str | None = None) -> Article:
        reader = mhtml.FORMAT if name.endswith("mhtml") else html.FORMAT
        (one,) = reader.read(Source(name, data), ArticleOptions(encoding))
        assert isinstance(one, Article)
        return one

    return read


def test_a_page_is_its_article_with_what_it_says_of_itself(read_page) -> None:
    one = read_page(page().encode())
    assert one.text.split("\n") == ["عنوان الخبر الأول", *PARAGRAPHS]
    assert one.name == "عنوان الخبر الأول"
    assert one.title == len("عنوان الخبر الأول")
    assert one.meta == {
        "title": "عنوان الخبر الأول",
        "author": "سامر العلي",
        "date": "2024-05-12",
        "url": "https://example.org/a/1",
        "outlet": "موقع ليفانت",
    }
    assert [step.kind for step in one.steps] == ["extraction"]


@pytest.mark.parametrize("charset", ['<meta charset="windows-1256">', ""])
def test_a_page_of_an_older_encoding_is_read(read_page, charset: str) -> None:
    one = read_page(page(charset).encode("cp1256"))
    assert PARAGRAPHS[0] in one.text
    assert [step.kind for step in one.steps] == ["encoding", "extraction"]


def test_a_page_that_says_a_wrong_encoding_is_read_by_its_bytes(read_page) -> None:
    assert PARAGRAPHS[1] in read_page(page('<meta charset="windows-1256">').encode()).text


def test_lines_on_which_two_programs_disagree_are_told(read_page) -> None:
    odd = "<p>قصير جدا بلا شيء فيه هنا</p><div><a href=1>رابط طويل إلى خبر آخر تماما</a></div>"
    one = read_page(page().replace("</article>", f"{odd}</article>").encode())
    assert one.doubtful or one.left_out
    assert "disagree" in str(one.notes[-1])
    assert all(line in one.text for line in one.doubtful)
    assert not any(line in one.text for line in one.left_out)


def test_a_date_made_of_a_year_alone_is_not_believed(read_page) -> None:
    dated = '<meta property="article:published_time" content="2024-05-12T10:00:00+03:00">'
    bare = page().replace(dated, "").replace("</p>", " 28 آب/اغسطس 2013</p>", 1)
    assert "date" not in read_page(bare.encode()).meta


def test_a_page_saved_with_its_pictures_is_read(read_page) -> None:
    quoted = "".join(f"={byte:02X}" if byte > 126 or byte == 61 else chr(byte)
                     for byte in page().encode("cp1256"))  # fmt: skip
    lines = quoted.replace("\n", "\r\n")
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/b\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--B"\r\n'
        '\r\n----B\r\nContent-Type: text/html; charset="windows-1256"\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{lines}\r\n----B\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----B--\r\n"
    ).encode("ascii")
    one = read_page(data, "a.mhtml")
    assert one.text.split("\n") == ["عنوان الخبر الأول", *PARAGRAPHS]
    assert one.meta["url"] == "https://example.org/a/1"


@pytest.mark.parametrize("content", ["<html><body></body></html>", "", "<p>"])
def test_a_page_without_an_article_is_told(read_page, content: str) -> None:
    with pytest.raises(AnnotatorError):
        read_page(content.encode())


def test_entities_and_a_hundred_thousand_levels_do_no_harm(read_page) -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    assert "aaaa" not in read_page((bomb + page()).replace("<h1>", "<p>&b;</p><h1>").encode()).text
    deep = "<div>" * 100_000
    try:
        read_page(page().replace("<article>", f"<article>{deep}").encode())
    except FormatError as problem:
        assert "a.html" in str(problem)  # noqa: PT017 - either way is right


# Word


def read_word(data: bytes) -> Article:
    (one,) = docx.FORMAT.read(Source("خبر.docx", data), ArticleOptions())
    assert isinstance(one, Article)
    return one


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_a_word_document_is_its_paragraphs_tables_and_footnotes() -> None:
    body = (
        f"<w:p>{run('عنوان')}</w:p>"
        f"<w:p>{run('قال ')}<w:ins>{run('الوزير')}</w:ins>"
        "<w:del><w:r><w:delText>الرئيس</w:delText></w:r></w:del>"
        f"<w:hyperlink>{run(' نعم')}</w:hyperlink><w:r><w:br/><w:t>سطر</w:t><w:tab/></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('أ')}</w:p></w:tc><w:tc><w:p>{run('ب')}</w:p></w:tc></w:tr>"
        f"</w:tbl><w:sdt><w:sdtContent><w:p>{run('خانة')}</w:p></w:sdtContent></w:sdt>"
    )
    notes = f'<w:footnote w:type="separator"><w:p>{run("—")}</w:p></w:footnote>'
    notes += f"<w:footnote><w:p>{run('حاشية')}</w:p></w:footnote>"
    one = read_word(made_files.word(body, footnotes=notes))
    assert one.text == "عنوان\nقال الوزير نعم\nسطر\t\nأ\tب\nخانة\nحاشية\n"
    assert one.name == "خبر"


def test_what_a_word_library_writes_is_read_as_it_reads_it() -> None:
    library = pytest.importorskip("docx")
    document = library.Document()
    document.core_properties.author = "سامر العلي"
    document.add_heading("عنوان الخبر", 1)
    for line in PARAGRAPHS:
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    one = read_word(made.getvalue())
    again = library.Document(io.BytesIO(made.getvalue()))
    assert one.text.split("\n")[:-1] == [paragraph.text for paragraph in again.paragraphs]
    assert one.meta["author"] == "سامر العلي"


# PDF


def read_pdf(data: bytes) -> Article:
    pytest.importorskip("pypdf")
    (one,) = pdf.FORMAT.read(Source("خبر.pdf", data), ArticleOptions())
    assert isinstance(one, Article)
    return one


def test_a_pdf_is_read_as_it_is_printed_and_turned_on_request() -> None:
    one = read_pdf(made_files.pdf([str(get_display(line, base_dir="R")) for line in PARAGRAPHS]))
    repair = offered_repair(one.text)
    assert repair is not None
    assert repair.text.rstrip("\n").split("\n") == list(PARAGRAPHS)


def test_a_pdf_in_english_is_left_alone() -> None:
    one = read_pdf(made_files.pdf(["The minister said 2,500 no."]))
    assert one.text.strip() == "The minister said 2,500 no."
    assert offered_repair(one.text) is None


def test_a_pdf_of_pictures_is_told() -> None:
    with pytest.raises(FormatError, match="pictures of pages and no text"):
        read_pdf(made_files.pdf([]))


def busy_pdf() -> bytes:
    """Make a small PDF whose only page says more than pypdf can read in minutes."""
    lines = zlib.compress(b"BT /F1 12 Tf 1 0 0 1 9 9 Tm (a) Tj ET\n" * 800_000)
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(lines), lines),
    )
    return b"%PDF-1.4\n" + b"".join(
        b"%d 0 obj\n%b\nendobj\n" % pair for pair in enumerate(parts, 1)
    ) + b"trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"  # fmt: skip


def test_a_pdf_that_keeps_its_reader_busy_is_given_up() -> None:
    pytest.importorskip("pypdf")
    source = Source("خبر.pdf", busy_pdf())
    with pytest.raises(FormatError, match="longer than 1 seconds and was stopped"):
        list(pdf.FORMAT.read(source, ArticleOptions(seconds=1)))
    with pytest.raises(Cancelled):
        list(pdf.FORMAT.read(source, ArticleOptions(cancelled=lambda: True)))
