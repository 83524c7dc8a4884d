/** What the card's components need from the world around them; the entry points provide it. */
import { getContext } from 'svelte';
import type { Translator } from '../locale.ts';
import type { CardAnswer, CardOfDocument, Mark } from '../messages.ts';
import type { Evidence } from '../model.ts';

export interface Panel {
  words: Translator;
  /** Of the extension, for reports. */
  version: string;
  /** The tab's card as it was when its page was last read: it is there at once, and hardly ever another. */
  kept(): Promise<CardOfDocument | null>;
  /**
   * Reads the tab; `force` reads also what does not look like a policy. `known` is the document whose card is shown.
   * Never rejects.
   */
  read(force: boolean, known: string | null): Promise<CardAnswer>;
  /** Asks the person for access to web pages, right in a click; resolves to whether it is given. */
  grant(): Promise<boolean>;
  /** Scrolls the page to a clause and marks it. */
  show(evidence: Evidence): Promise<'shown' | 'gone' | 'hidden'>;
  /** Marks all these clauses; resolves to how many are marked. */
  markAll(marks: Mark[]): Promise<number>;
  clearMarks(): Promise<void>;
  /** Marks clauses for the moment, without leading there; none to end it. Resolves to how many `markAll` has marked. */
  preview(marks: Mark[]): Promise<number>;
  /** Whether the panel stands beside the page, so that both are seen at once. */
  beside: boolean;
  /** Shows the card beside the page; null where it is there already, or cannot be. */
  openBeside: (() => void) | null;
  /** Opens a page in the tab; resolves when it has loaded, or does not load, to whether the tab has left its page. */
  open(href: string): Promise<boolean>;
  /** Calls back when the panel's tab has another document. Returns the way to stop. */
  onOtherDocument(callback: () => void): () => void;
}

/** The key under which the entry point puts the panel into the context of the root component. */
export const PANEL = Symbol('panel');

export function usePanel(): Panel {
  return getContext<Panel>(PANEL);
}
