/** Paragraphs → blocks: kind, headings above, lead-ins, links. */
import type { Block, BlockKind } from '../model.ts';
import { attribute } from './dom.ts';
import { headingForm, runInHeading } from './headings.ts';
import { LeadIns } from './lead-ins.ts';
import type { Frame } from './line.ts';
import { type HeadingForm, Outline, TITLE_LEVEL } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import type { BlockSource } from './reading.ts';
import { headingText, isDated, isPolicyName } from './text-form.ts';

/** On a page with more bold text than that, being bold says nothing. */
const BOLD_PAGE = 0.5;
const PARAGRAPHS_PER_STEP = 64;
/** Where a step takes one fact of each. */
const PARAGRAPHS_AT_A_GLANCE = 4096;

export interface Blocks {
  blocks: Block[];
  sources: BlockSource[];
}

/** `title` is that of the page. */
export function* blocksOf(paragraphs: Paragraph[], title: string): Generator<void, Blocks> {
  const boldTells = (yield* boldShare(paragraphs)) <= BOLD_PAGE;
  const builder = new BlockBuilder(paragraphs, title, boldTells, yield* tabLabels(paragraphs));
  for (let index = 0; index < paragraphs.length; index++) {
    builder.add(index);
    if (index % PARAGRAPHS_PER_STEP === 0) yield;
  }
  return { blocks: builder.blocks, sources: builder.sources };
}

class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly sources: BlockSource[] = [];
  #paragraphs: Paragraph[];
  #boldTells: boolean;
  #tabs: Map<string, string>;
  #outline = new Outline();
  #leadIns = new LeadIns();
  #panel: Frame | null = null;
  /** Heading that ran into the last paragraph; it holds for the list under it too. */
  #runIn: string | null = null;

  /** Until the first heading, which may be the title of it all. */
  #title: string | null;

  constructor(paragraphs: Paragraph[], title: string, boldTells: boolean, tabs: Map<string, string>) {
    this.#paragraphs = paragraphs;
    this.#title = title;
    this.#boldTells = boldTells;
    this.#tabs = tabs;
  }

  add(index: number): void {
    const paragraph = this.#paragraphs[index]!;
    if (paragraph.frame.label === 'tab') return;
    this.#outline.moveTo(paragraph.index);
    this.#enterPanel(paragraph.frame.panel);
    const looks = headingForm(this.#paragraphs, index, this.#boldTells);
    const form = looks && this.#titleForm(paragraph.text, looks);
    if (form) {
      this.#runIn = null;
      const opens = !isDated(paragraph.text);
      if (opens) this.#outline.close(form);
      this.#push(paragraph, 'heading', this.#outline.path(), []);
      if (opens) this.#outline.open(headingText(paragraph.text), form);
    } else if (paragraph.isHeader) {
      this.#push(paragraph, 'heading', this.#outline.path(), []);
    } else {
      this.#addText(paragraph);
    }
    this.#leadIns.passed(paragraph, form !== null);
  }

  /** The first heading stands over all others when it is the title of the page or names the policy. */
  #titleForm(text: string, form: HeadingForm): HeadingForm {
    const title = this.#title;
    this.#title = null;
    if (title === null || form.scope) return form;
    const isTitle = title.toLowerCase().includes(headingText(text).toLowerCase()) || isPolicyName(text);
    return isTitle ? { level: TITLE_LEVEL, look: 'title', scope: null } : form;
  }

  #addText(paragraph: Paragraph): void {
    const kind = this.#kindOf(paragraph);
    const leadIns = kind === 'row' ? [] : this.#leadIns.of(paragraph);
    const section = this.#outline.path();
    const own = runInHeading(paragraph);
    if (kind === 'paragraph') this.#runIn = own;
    else if (this.#runIn !== null) section.push(this.#runIn);
    if (own !== null) section.push(own);
    this.#push(paragraph, kind, section, leadIns);
  }

  #kindOf(paragraph: Paragraph): BlockKind {
    if (paragraph.cells) return 'row';
    if (!this.#leadIns.isItem(paragraph)) return 'paragraph';
    return !paragraph.bulleted && paragraph.frame.item?.kind === 'definition' ? 'definition' : 'item';
  }

  #push(
    { text, links, cells, runs }: Paragraph,
    kind: BlockKind,
    section: string[],
    leadIns: string[],
  ): void {
    const block: Block = { kind, text, section, leadIns, links };
    if (kind === 'row') block.cells = cells!;
    this.blocks.push(block);
    this.sources.push({ runs });
  }

  /** The text of a tab is the heading of its panel. */
  #enterPanel(panel: Frame | null): void {
    if (panel === this.#panel) return;
    this.#panel = panel;
    const label = panel && this.#tabs.get(attribute(panel.element, 'aria-labelledby') ?? '');
    if (label) this.#outline.open(label, { level: null, look: 'tab', scope: panel });
  }
}

function* boldShare(paragraphs: Paragraph[]): Generator<void, number> {
  let all = 0;
  let bold = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % PARAGRAPHS_AT_A_GLANCE === 0) yield;
    all += paragraph.text.length;
    if (paragraph.bold) bold += paragraph.text.length;
  }
  return bold / Math.max(all, 1);
}

/** Texts of tabs by the id of the tab. */
function* tabLabels(paragraphs: Paragraph[]): Generator<void, Map<string, string>> {
  const labels = new Map<string, string>();
  for (const [index, { frame, text }] of paragraphs.entries()) {
    if (index % PARAGRAPHS_AT_A_GLANCE === 0) yield;
    if (frame.label !== 'tab') continue;
    let tab = frame;
    while (tab.kind !== 'tab' && tab.parent) tab = tab.parent;
    const id = attribute(tab.element, 'id');
    if (id) labels.set(id, text);
  }
  return labels;
}
