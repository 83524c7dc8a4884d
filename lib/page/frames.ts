/** Makes the frame of an element: what it means, and what it stands in. */
import type { Drop, Kind, Meaning } from './elements.ts';
import type { Frame } from './line.ts';

const LABELS: ReadonlySet<Kind> = new Set<Kind>(['summary', 'toggle', 'term', 'tab']);

/** `firstLine` is the number of lines that stand before the element. */
export function frameOf(parent: Frame | null, element: Element, meaning: Meaning, firstLine: number): Frame {
  const { kind } = meaning;
  const frame: Frame = {
    parent,
    kind,
    drop: meaning.drop as Drop,
    level: kind === 'heading' ? meaning.level : (parent?.level ?? 0),
    list: parent?.list ?? null,
    item: parent?.item ?? null,
    details: parent?.details ?? null,
    table: parent?.table ?? null,
    row: parent?.row ?? null,
    cell: parent?.cell ?? null,
    panel: parent?.panel ?? null,
    label: LABELS.has(kind) ? kind : (parent?.label ?? null),
    inContent: kind === 'content' || (parent?.inContent ?? false),
    element,
    firstLine,
    lastLine: Number.POSITIVE_INFINITY,
    chars: 0,
    linked: 0,
    prose: 0,
    parts: [],
    isNested: false,
    hasHeadings: false,
  };
  place(frame, kind);
  return frame;
}

/** Makes the frame its own nearest list, item, table … and joins it to what it is part of. */
function place(frame: Frame, kind: Kind): void {
  if (kind === 'list') frame.list = frame;
  if (kind === 'item' || kind === 'definition') frame.item = frame;
  if (kind === 'details') frame.details = frame;
  if (kind === 'panel') frame.panel = frame;
  if (kind === 'heading' && frame.cell?.kind === 'cell') frame.table!.hasHeadings = true;
  if (kind === 'table') {
    if (frame.table) frame.table.isNested = true;
    frame.table = frame;
    frame.row = null;
    frame.cell = null;
  }
  if (kind === 'row' && frame.table) {
    frame.row = frame;
    frame.cell = null;
    frame.table.parts.push(frame);
  }
  if ((kind === 'cell' || kind === 'header-cell') && frame.row) {
    frame.cell = frame;
    frame.row.parts.push(frame);
  }
}
