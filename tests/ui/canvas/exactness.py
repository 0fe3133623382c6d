"""What acceptance tests see of a sheet: letters under a mark, its boxes, labels and shapes."""

from __future__ import annotations


def letters_under(sheet, key):
    """Read, line by line, the letters whose middles lie in the boxes of a mark."""
    found = []
    for part in sheet.parts_of(sheet.marks[key]):
        block = sheet.block(part)
        to_codepoint = block.paragraph.offsets.to_codepoint
        for line in block.lines:
            boxes = [
                stretch
                for segment in line.segments
                if segment.mark.id == key
                for stretch in segment.stretches
            ]
            for cell in line.line.cells():
                middle = (cell.left + cell.right) / 2
                if any(left <= middle <= right for left, right in boxes):
                    first, last = to_codepoint(cell.start), to_codepoint(cell.end)
                    found.append(block.paragraph.text[first:last])
    return "".join(found)


def boxes_of(sheet, key):
    """List the boxes of a mark from its first line on, each line from left to right."""
    return [
        stretch
        for part in sheet.parts_of(sheet.marks[key])
        for line in sheet.block(part).lines
        for segment in line.segments
        if segment.mark.id == key
        for stretch in segment.stretches
    ]


def labels_of(sheet):
    """Give the boxes of the labels by the keys of their marks."""
    found = {}
    for part in range(len(sheet.parts)):
        for line in sheet.block(part).lines:
            for label in line.labels:
                found.setdefault(label.mark.id, []).append(label.box)
    return found


def shapes_of(sheet):
    """List all glyphs with their places: what may never change because of a mark."""
    return [
        (part, number, glyph, round(place.x(), 2))
        for part in range(len(sheet.parts))
        for number, line in enumerate(sheet.block(part).lines)
        for run in line.line.text_line.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
