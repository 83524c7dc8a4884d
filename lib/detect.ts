/** Is this page a privacy policy? Cues of its address, title, headings and words are added up. */
import { mayBePolicy } from './detect-first.ts';
import { MAX_LINE_CHARS, type Sample, sampleOf } from './detect-sample.ts';
import {
  ADDRESS,
  BIAS,
  DENSE,
  DENSE_AT_FULL,
  type Dense,
  FEW_WORDS,
  LATE_TITLE,
  LEAD,
  LEAST_WORDS,
  type Lead,
  OPENING,
  TOPICS,
} from './detect-words.ts';
import { genuine } from './page/genuine.ts';

export interface Detection {
  isPolicy: boolean;
  /** How likely it is one, from 0 to 1. */
  score: number;
  /** What spoke for it, strongest first: "lead:policy", "dense:data". */
  cues: string[];
}

/** A cue as found: what it adds to the log-odds. */
interface FoundCue {
  name: string;
  weight: number;
}

/** The leading headings that may announce what a page is, after its title. */
const LEADING_HEADINGS = 2;

const NONE: Detection = { isPolicy: false, score: 0, cues: [] };

/** Judges a page; `url` is null when the page's address is unknown. */
export function detect(document: Document, url: string | null): Detection {
  const path = pathOf(url);
  if (!mayBePolicy(document, path)) return NONE;
  const beginning = sampleOf(document);
  const detection = judged(beginning, path);
  const heading = beginning.isCut && !detection.isPolicy ? lateTitle(document, beginning.seen) : null;
  return heading ? stronger(detection, judged(sampleOf(document, heading), path)) : detection;
}

function stronger(one: Detection, other: Detection): Detection {
  return other.score > one.score ? other : one;
}

function judged(sample: Sample, path: string): Detection {
  const found = [...announcements(sample, path), ...wordCues(sample)];
  const score = 1 / (1 + Math.exp(-found.reduce((sum, { weight }) => sum + weight, BIAS)));
  const cues = found.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return { isPolicy: score > 0.5, score, cues: cues.map(({ name }) => name) };
}

/** The first heading that is the title of a policy, among those that were not seen yet. */
function lateTitle(document: Document, seen: ReadonlySet<Node>): Element | null {
  for (const heading of genuine(document).querySelectorAll('h1, h2')) {
    if (seen.has(heading)) continue;
    if (LATE_TITLE.test(genuine(heading).textContent?.slice(0, MAX_LINE_CHARS) ?? '')) return heading;
  }
  return null;
}

/** What the address, the title and the headings say. */
function announcements({ title, headings, text }: Sample, path: string): FoundCue[] {
  const found: FoundCue[] = [];
  for (const kind of ['policy', 'other'] as const)
    if (ADDRESS[kind].words.test(path)) found.push({ name: `address:${kind}`, weight: ADDRESS[kind].weight });
  const lead = leadOf([title, ...headings.slice(0, LEADING_HEADINGS)]);
  if (lead) found.push({ name: `lead:${lead}`, weight: LEAD[lead].weight });
  const opening = text.slice(0, OPENING.chars);
  if (LEAD.policy.words.test(opening)) found.push({ name: 'opening', weight: OPENING.weight });
  const topics = headings.filter((heading) => TOPICS.words.test(heading)).length;
  if (topics > 0) found.push({ name: 'topics', weight: TOPICS.weight * Math.min(topics / TOPICS.full, 1) });
  return found;
}

/** The first line that announces anything, and what. */
function leadOf(lines: readonly string[]): Lead | null {
  for (const line of lines)
    for (const kind of Object.keys(LEAD) as Lead[]) if (LEAD[kind].words.test(line)) return kind;
  return null;
}

/** How dense the words of the field stand in the text, and how many different ones there are. */
function wordCues({ text }: Sample): FoundCue[] {
  const words = Math.max(text.split(' ').length, LEAST_WORDS);
  const different = new Set<string>();
  const found = (Object.keys(DENSE) as Dense[]).map((name) => {
    const { weight, words: wanted } = DENSE[name];
    const matches = text.match(wanted) ?? [];
    if (weight >= DENSE.rights.weight) for (const match of matches) different.add(match.toLowerCase());
    const perThousand = (matches.length / words) * 1000;
    const strength = Math.min(Math.sqrt(perThousand / DENSE_AT_FULL), 1);
    return { name: `dense:${name}`, weight: weight * strength };
  });
  const missing = Math.max(1 - different.size / FEW_WORDS.full, 0);
  return [...found, { name: 'few-words', weight: FEW_WORDS.weight * missing }];
}

/** The path of an address, decoded where it can be; empty when there is none. */
function pathOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
