/** Who reads the same text: this extractor, and what people would use instead or below it. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { buildCard } from '../../lib/card/index.ts';
import { extract } from '../../lib/extract/index.ts';
import type { PolicyPage } from '../../lib/model.ts';
import type { Contestants } from './timing.ts';

/** Tokens, sentences and tags of parts of speech: no entities, no sentiment. */
const winkReader = wink(model, ['sbd', 'pos']);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Each reads all the pages. The texts are made beforehand, so that only reading is timed. */
export function contestants(pages: readonly PolicyPage[]): Contestants {
  const texts = pages.map((page) => page.blocks.map((block) => block.text).join('\n\n'));
  return {
    clausemark: () => pages.map((page) => buildCard(page, extract(page))),
    segmenter: () => pages.map((page) => page.blocks.map((block) => [...segmenter.segment(block.text)])),
    wink: () => texts.map((text) => winkReader.readDoc(text)),
    compromise: () => texts.map((text) => compromise(text)),
  };
}
