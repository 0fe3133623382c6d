"""Small files of kinds that no library at hand writes, made by hand."""

from __future__ import annotations

import io
import zipfile


def pdf(lines: list[str], extra: str = "") -> bytes:
    """Make a PDF of one page whose font tells what each code stands for, as old programs did."""
    codes = {character: number for number, character in enumerate(sorted(set("".join(lines))), 1)}
    drawn = "".join(
        f"1 0 0 1 50 {700 - 20 * place} Tm <{''.join(f'{codes[one]:04x}' for one in line)}> Tj\n"
        for place, line in enumerate(lines)
    )
    mapped = "".join(
        f"<{number:04x}> <{character.encode('utf-16-be').hex()}>\n"
        for character, number in codes.items()
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{len(codes)} beginbfchar\n{mapped}endbfchar\nendcmap\nend\nend\n"
    )
    fonts = "/Resources << /Font << /F1 5 0 R >> >>"
    font = "/BaseFont /Made /Encoding /Identity-H"
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R {fonts} >>",
        stream(f"BT /F1 12 Tf\n{drawn}ET\n"),
        f"<< /Type /Font /Subtype /Type0 {font} /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 600 {system} >>",
        stream(cmap),
    ]
    return numbered(parts, extra)


def stream(content: str) -> str:
    """Make a stream of a PDF."""
    return f"<< /Length {len(content.encode())} >>\nstream\n{content}endstream"


def numbered(parts: list[str], extra: str) -> bytes:
    """Put objects together with the table of where they stand."""
    made = b"%PDF-1.4\n"
    places: list[int] = []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{part}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(parts) + 1
    return (
        made
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {size} /Root 1 0 R {extra} >>\nstartxref\n{len(made)}\n%%EOF\n"
        ).encode()
    )


def archive(members: dict[str, bytes | str]) -> bytes:
    """Make a zip archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return made.getvalue()


def word(body: str, **more: str) -> bytes:
    """Make a Word document of the XML of its body; other parts by their names, _ for /."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts = {"word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"}
    parts |= {
        f"word/{name}.xml": f"<w:{name} {space}>{xml}</w:{name}>" for name, xml in more.items()
    }
    return archive({"[Content_Types].xml": "<Types/>", **parts})
