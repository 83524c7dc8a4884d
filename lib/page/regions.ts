/** Tells the page's text from what frames it: menus, banners, footers, contents lists. Yields often. */
import { DROP_ALL, DROP_LINKS, DROP_SHORT, type Drop, KEEP } from './elements.ts';
import { type Frame, isProse, type Line } from './line.ts';
import { dataRow } from './tables.ts';
import { isCopyright } from './text-form.ts';

/** An element that looks like page furniture but holds this share of all sentences is the text itself. */
const TEXT_SHARE = 0.3;
/** What is only named like furniture is text when this share of it is sentences. */
const PROSE_SHARE = 0.5;
/** The text is where this share of all sentences is. */
const MAIN_SHARE = 0.9;
/** A line with this share of link text is a row of links. */
const LINK_LINE = 0.6;
/** This many links in a row to places of the same page are a contents list. */
const MIN_CONTENTS = 3;
/** So many short lines in a row, apart from the text and without a sentence, are labels of a menu. */
const MIN_LABELS = 8;
const LINES_PER_STEP = 256;
const FRAMES_PER_STEP = 4096;

/** The lines that belong to the text, in order. */
export function* textLines(lines: Line[], frames: Frame[]): Generator<void, Line[]> {
  yield* settleDrops(frames);
  const main = yield* mainFrame(lines, frames);
  const bare = yield* bareFrames(frames);
  const kept: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield;
    if (!isText(line, main) && !isPartOfRow(line)) continue;
    const before = kept[kept.length - 1];
    if (isLinkList(line, before)) continue;
    const around = bare.get(line.frame);
    if (around && !isInside(line, main) && isMenu(around, before)) continue;
    kept.push(line);
  }
  return yield* withoutContents(kept);
}

/** Frames stand after their parents: each takes over what its parent drops, unless it holds the text. */
function* settleDrops(frames: Frame[]): Generator<void, void> {
  const total = frames[0]?.prose ?? 0;
  for (const [index, frame] of frames.entries()) {
    if (index % FRAMES_PER_STEP === 0) yield;
    const own = frame.drop === KEEP || holdsText(frame, total) ? KEEP : frame.drop;
    frame.drop = Math.max(own, frame.parent?.drop ?? KEEP) as Drop;
  }
}

function holdsText({ drop, prose, chars }: Frame, total: number): boolean {
  if (total > 0 && prose >= TEXT_SHARE * total) return true;
  return drop !== DROP_ALL && prose >= PROSE_SHARE * chars;
}

/** The innermost frame with nearly all sentences that are kept. */
function* mainFrame(lines: Line[], frames: Frame[]): Generator<void, Frame> {
  const prose = new Map<Frame, number>();
  for (const [index, line] of lines.entries()) {
    if (index % FRAMES_PER_STEP === 0) yield;
    if (line.frame.drop === DROP_ALL || !isProse(line)) continue;
    prose.set(line.frame, (prose.get(line.frame) ?? 0) + line.text.length);
  }
  for (let index = frames.length - 1; index > 0; index--) {
    if (index % FRAMES_PER_STEP === 0) yield;
    const { parent } = frames[index]!;
    const inside = prose.get(frames[index]!);
    if (inside && parent) prose.set(parent, (prose.get(parent) ?? 0) + inside);
  }
  let main = frames[0]!;
  const enough = MAIN_SHARE * (prose.get(main) ?? 0);
  for (const [index, frame] of frames.entries()) {
    if (index % FRAMES_PER_STEP === 0) yield;
    if ((prose.get(frame) ?? 0) >= enough && enough > 0) main = frame;
  }
  return main;
}

/** For each frame without a sentence, the outermost such frame around it. */
function* bareFrames(frames: Frame[]): Generator<void, Map<Frame, Frame>> {
  const bare = new Map<Frame, Frame>();
  for (const [index, frame] of frames.entries()) {
    if (index % FRAMES_PER_STEP === 0) yield;
    if (frame.prose === 0) bare.set(frame, (frame.parent && bare.get(frame.parent)) ?? frame);
  }
  return bare;
}

/** Many labels and no sentence, which no sentence introduces either. */
function isMenu(frame: Frame, before: Line | undefined): boolean {
  if (frame.lastLine - frame.firstLine < MIN_LABELS) return false;
  return !before || !(introduces(before) || before.frame.firstLine >= frame.firstLine);
}

function introduces(line: Line): boolean {
  return isProse(line) || line.text.endsWith(':');
}

function isText(line: Line, main: Frame): boolean {
  const { drop } = line.frame;
  if (drop === DROP_ALL || (isCopyright(line.text) && !isInside(line, main))) return false;
  if (isProse(line)) return true;
  if (drop === DROP_SHORT) return false;
  const isLinks = line.linked >= LINK_LINE * line.text.length;
  if (line.frame.level > 0) return !isLinks || isInside(line, main);
  if (drop === DROP_LINKS && isLinks) return false;
  if (isLinks && isRowOfLinks(line)) return false;
  return isInside(line, main) || !(isLinks || isAmongLinks(line.frame));
}

/** A row of data is read whole. */
function isPartOfRow(line: Line): boolean {
  return line.frame.drop < DROP_SHORT && dataRow(line) !== null;
}

function isInside(line: Line, frame: Frame): boolean {
  return line.frame.firstLine >= frame.firstLine && line.frame.lastLine <= frame.lastLine;
}

/** "Home | Products | Contact" */
function isRowOfLinks({ text, links }: Line): boolean {
  return links.length >= 3 && /[|·•»›]/.test(text);
}

function isAmongLinks(frame: Frame): boolean {
  return isMostlyLinks(frame) || isMostlyLinks(frame.list ?? frame.parent ?? frame);
}

function isMostlyLinks({ prose, linked, chars }: Frame): boolean {
  return prose === 0 && linked >= LINK_LINE * chars;
}

/** A list of nothing but links that no sentence introduces is a menu. */
function isLinkList(line: Line, before: Line | undefined): boolean {
  const { list } = line.frame;
  if (!list || list.prose > 0 || list.linked < LINK_LINE * list.chars) return false;
  if (before?.frame.list === list) return false;
  return !before || !introduces(before);
}

/** Contents lists at the top, and "Return to top" links. */
function* withoutContents(lines: Line[]): Generator<void, Line[]> {
  const kept: Line[] = [];
  let start = 0;
  for (let end = 0; end <= lines.length; end++) {
    if (end % LINES_PER_STEP === 0) yield;
    const line = lines[end];
    if (line && isPlaceLink(line)) continue;
    const run = lines.slice(start, end);
    if (run.length < MIN_CONTENTS) kept.push(...run.filter(({ text }) => !isWayUp(text)));
    if (line && !isWayUp(line.text)) kept.push(line);
    start = end + 1;
  }
  return kept;
}

/** "Return to the top", "« Back to top »" */
function isWayUp(text: string): boolean {
  return (
    text.length <= 40 &&
    /\b(?:back|return|go|jump) (?:up )?to (?:the )?(?:page )?(?:top|index|contents?)\b/i.test(text)
  );
}

function isPlaceLink(line: Line): boolean {
  // A bullet before the link is none of it.
  const enough = Math.min(line.text.length * 0.9, line.text.length - 3);
  return line.frame.level === 0 && line.inPage >= Math.max(enough, 1);
}
