"""All that one document says: the one place that calls the modules of this stage.

Reads: Clean, Outline. Writes: Findings.
"""

from __future__ import annotations

from docparse.extract import cells, citations, header, responsibilities
from docparse.extract.amounts import find_quantities
from docparse.model import Clean, Findings, Outline


def extract(clean: Clean, outline: Outline) -> Findings:
    """The findings of a document, in document order; never raises."""
    head, head_remarks = header.read_header(clean, outline)
    units, unit_remarks = responsibilities.find(clean, outline)
    table_cells, cell_remarks = cells.find(clean, outline)
    quantities, quantity_remarks = find_quantities(clean, outline, head, table_cells)
    return Findings(
        header=head,
        quantities=quantities,
        responsibilities=units,
        citations=citations.find(clean, outline),
        cells=table_cells,
        remarks=(*head_remarks, *unit_remarks, *cell_remarks, *quantity_remarks),
    )
