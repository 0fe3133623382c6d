"""TEI P5 standOff: the text in one block, and all annotations in a standOff for each annotator.

A mark is a span that points at the block with the pointer string-range(), whose numbers count
code points from 0; attributes are feature structures, what fills a role is a link. What stands
nowhere in the text points at the block as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.formats import Files, Format, Parts, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.markup.cleaning_steps import step_to_text
from annotator.formats.markup.escaping import attribute, attributes, content
from annotator.formats.markup.set_files import CARRIED_LOSSES, going_out, note_boundaries
from annotator.formats.recognising.of_xml import is_tei
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.formats.tei.names import COMMENT, TEXT, TIME, feature_name, xml_id
from annotator.formats.tei.reading import read
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span, surface

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n'


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    note_boundaries(item, report)
    document = item.document
    name = options.plan.names[document.id] if options.plan is not None else document.name
    lines = [_HEAD, *_header(document, item.sets)]
    lines.append(
        f'<text xml:lang="ar"><body><ab xml:id="{TEXT}" xml:space="preserve">'
        f"{content(document.text)}</ab></body></text>\n"
    )
    if document.regions:
        lines += _regions(document)
    for number, work in enumerate(item.sets):
        kept = going_out(item, work, options, report)
        lines += _stand_off(document, number, kept)
        report.written += len(kept)
    yield f"{name}.tei.xml", "".join((*lines, "</TEI>\n"))


def _header(document: Document, sets: Iterable[AnnotationSet]) -> Iterator[str]:
    yield f"<teiHeader><fileDesc>\n<titleStmt><title>{content(document.name)}</title>\n"
    for number, work in enumerate(sets):
        notes = {
            "status": work.status,
            "scheme": work.scheme.key,
            "version": work.scheme.version,
            "hash": work.scheme.hash,
        }
        written = "".join(
            f'<note type="{kind}">{content(value)}</note>' for kind, value in notes.items()
        )
        yield (
            f'<respStmt xml:id="set{number}"><resp>{content(work.kind)}</resp>'
            f"<name>{content(work.annotator)}</name>{written}</respStmt>\n"
        )
    yield "</titleStmt>\n<publicationStmt><p>Written by Hashiya.</p></publicationStmt>\n"
    yield f'<sourceDesc><bibl><idno type="document">{content(document.id)}</idno>\n'
    for name, value in sorted(document.meta.items()):
        yield f'<note type="metadata" n="{attribute(name)}">{content(value)}</note>\n'
    yield "</bibl></sourceDesc>\n</fileDesc>\n"
    if document.cleaning:
        steps = "".join(f"<p>{content(step_to_text(step))}</p>" for step in document.cleaning)
        yield (
            "<encodingDesc><editorialDecl><normalization>"
            f"{steps}</normalization></editorialDecl></encodingDesc>\n"
        )
    yield "</teiHeader>\n"


def _regions(document: Document) -> Iterator[str]:
    yield '<standOff type="regions"><spanGrp>\n'
    for one in document.regions:
        decided = ' cert="high"' if one.decided else ""
        yield f'<span type="{one.kind}" target="{_range(Span(one.start, one.end))}"{decided}/>\n'
    yield "</spanGrp></standOff>\n"


def _range(span: Span) -> str:
    return f"#string-range({TEXT},{span.start},{span.end - span.start})"


def _stand_off(document: Document, number: int, kept: Iterable[Annotation]) -> Iterator[str]:
    listed = list(kept)
    yield f'<standOff type="annotations" resp="#set{number}">\n<spanGrp>\n'
    for one in listed:
        yield _span(document, number, one)
    yield "</spanGrp>\n"
    for one in listed:
        yield from _features(number, one)
    literals = sorted({each.value for one in listed for each in one.arguments if each.value})
    if literals:
        yield "<interpGrp>\n"
        for value in literals:
            name = xml_id(number, f"literal {value}")
            yield f'<interp xml:id="{name}" type="literal">{content(value)}</interp>\n'
        yield "</interpGrp>\n"
    links = [link for one in listed for link in _links(number, one)]
    if links:
        yield from ("<linkGrp>\n", *links, "</linkGrp>\n")
    yield "</standOff>\n"


def _span(document: Document, number: int, one: Annotation) -> str:
    name = xml_id(number, one.id)
    has_features = one.attributes or one.comment or one.milliseconds
    values = {
        "xml:id": name,
        "n": one.id,
        "subtype": one.layer,
        "type": one.type,
        "target": " ".join(map(_range, one.spans)) or f"#{TEXT}",
        "ana": f"#{name}.f" if has_features else "",
        "cert": "low" if one.doubt else "",
    }
    return f"<span{attributes(values)}>{content(surface(document.text, one.spans))}</span>\n"


def _features(number: int, one: Annotation) -> Iterator[str]:
    if not (one.attributes or one.comment or one.milliseconds):
        return
    yield f'<fs xml:id="{xml_id(number, one.id)}.f">'
    for name, value in sorted(one.attributes.items()):
        yield f'<f name="{feature_name(name)}"><string>{content(value)}</string></f>'
    if one.comment:
        yield f'<f name="{COMMENT}"><string>{content(one.comment)}</string></f>'
    if one.milliseconds:
        yield f'<f name="{TIME}"><numeric value="{one.milliseconds}"/></f>'
    yield "</fs>\n"


def _links(number: int, one: Annotation) -> Iterator[str]:
    for each in one.arguments:
        filler = each.target if each.target is not None else f"literal {each.value}"
        ends = f"#{xml_id(number, one.id)} #{xml_id(number, filler)}"
        yield f'<link type="{attribute(each.role)}" target="{ends}"/>\n'


PARTS = Parts(_part)
write = writer_of("tei", PARTS, is_folder=True)
FORMAT = Format(
    key="tei",
    title="TEI standOff",
    suffixes=(".tei.xml", ".tei"),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=CARRIED_LOSSES,
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_tei,
)
