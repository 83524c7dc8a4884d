/** What introduces the items of a list: the text directly above it. */
import type { Frame } from './line.ts';
import type { Paragraph } from './paragraph.ts';
import { lastSentence } from './text-form.ts';

/** Lead-ins of one item; of deeper lists the innermost count. */
const MAX_LEAD_INS = 8;

/** Follows the paragraphs of a page in order and says of each item what introduces it. */
export class LeadIns {
  #byList = new Map<Frame, string | null>();
  /** For items that begin with a bullet sign: what introduces them. */
  #beforeBullets: string | null = null;
  /** Items that hold sections of their own: their paragraphs are no items. */
  #sections = new Set<Frame>();
  #previous: { paragraph: Paragraph; isHeading: boolean } | null = null;

  isItem({ frame, bulleted }: Paragraph): boolean {
    return bulleted || (frame.item !== null && !this.#sections.has(frame.item));
  }

  /** Outermost first. */
  of(paragraph: Paragraph): string[] {
    const found: string[] = [];
    const { frame, bulleted } = paragraph;
    if (bulleted) {
      if (!this.#previous?.paragraph.bulleted) this.#beforeBullets = this.#textAbove();
      if (this.#beforeBullets) found.push(this.#beforeBullets);
    }
    let item = frame.item;
    for (let depth = 0; item && depth < MAX_LEAD_INS && !this.#sections.has(item); depth++) {
      const { list } = item;
      const lead = list && this.#ofList(list);
      if (lead) found.push(lead);
      item = list?.parent?.item ?? null;
    }
    return found.slice(0, MAX_LEAD_INS).reverse();
  }

  /** To be called with each paragraph after it has been asked about. */
  passed(paragraph: Paragraph, isHeading: boolean): void {
    this.#previous = { paragraph, isHeading };
    if (isHeading && paragraph.frame.item) this.#sections.add(paragraph.frame.item);
  }

  #ofList(list: Frame): string | null {
    const known = this.#byList.get(list);
    if (known !== undefined) return known;
    const lead = this.#leadOf(list);
    this.#byList.set(list, lead);
    return lead;
  }

  #leadOf(list: Frame): string | null {
    if (!this.#previous) return null;
    const outer = list.parent?.item ?? null;
    let { item } = this.#previous.paragraph.frame;
    if (item === outer) return this.#textAbove();
    // A list that follows another goes on with it.
    for (let depth = 0; item && depth < MAX_LEAD_INS; depth++) {
      const before: Frame | null = item.list;
      item = before?.parent?.item ?? null;
      if (before && item === outer) return this.#byList.get(before) ?? null;
    }
    return null;
  }

  #textAbove(): string | null {
    if (!this.#previous || this.#previous.isHeading) return null;
    const { cells, text } = this.#previous.paragraph;
    return cells ? null : lastSentence(text);
  }
}
