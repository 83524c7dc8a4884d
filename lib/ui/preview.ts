/** Marks the clauses of a line on the page while the pointer or the focus is on it (side panel only). */
import type { Attachment } from 'svelte/attachments';
import type { Mark } from '../messages.ts';
import type { Panel } from './panel.ts';

/** A pointer that only passes over marks nothing. Milliseconds. */
const REST_MS = 120;

/** For `{@attach}`; does nothing where the panel covers the page. */
export function previewing({ beside, preview }: Panel, marks: () => Mark[]): Attachment<HTMLElement> {
  return (element) => {
    if (!beside) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let marked = false;

    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        marked = true;
        void preview(marks());
      }, REST_MS);
    };
    const end = () => {
      clearTimeout(timer);
      if (marked) void preview([]);
      marked = false;
    };

    const { signal } = stop;
    element.addEventListener('pointerenter', begin, { signal });
    element.addEventListener('focusin', begin, { signal });
    element.addEventListener('pointerleave', end, { signal });
    element.addEventListener('focusout', end, { signal });
    return () => {
      end();
      stop.abort();
    };
  };
}
