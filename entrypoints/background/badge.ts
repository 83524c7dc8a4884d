/** The toolbar button of a tab: a calm count of clauses, and what they come to as a tooltip. */
import { browser } from 'wxt/browser';
import type { Translator } from '../../lib/locale.ts';
import type { Card, CardLine } from '../../lib/model.ts';

/** The accent of the icon; white text on it has a contrast of 6.3. */
const BADGE_COLOUR = '#3b5b7c';
/** A badge has room for four characters. */
const MAX_BADGE_COUNT = 999;

export async function showBadge(tabId: number, card: Card, words: Translator): Promise<void> {
  const clauses = countClauses(card);
  await setButton(tabId, clauses === 0 ? '' : badgeText(clauses), tooltip(card, words));
}

export async function clearBadge(tabId: number, words: Translator): Promise<void> {
  await setButton(tabId, '', words.text('extensionName'));
}

/** Clauses are sentences: several statements may rest on one. */
export function countClauses(card: Card): number {
  return new Set(card.statements.map(({ evidence }) => `${evidence.block}:${evidence.start}`)).size;
}

function badgeText(clauses: number): string {
  return clauses > MAX_BADGE_COUNT ? `${MAX_BADGE_COUNT}+` : String(clauses);
}

/** "9 kinds of data collected · 4 ways shared · 3 choices"; denials are none of these. */
export function tooltip(card: Card, words: Translator): string {
  if (card.statements.length === 0) return words.text('extensionName');
  return [
    words.count('tooltipCollected', countValues(card.collected)),
    words.count('tooltipShared', countValues(card.shared)),
    words.count('tooltipChoices', card.choices.filter(isSaid).length),
  ].join(' · ');
}

function countValues(lines: CardLine[]): number {
  return new Set(lines.filter(isSaid).map((line) => `${line.practice}:${line.value}`)).size;
}

function isSaid(line: CardLine): boolean {
  return line.stance !== 'no';
}

/** The tab may be gone by now; then there is no button to set. */
async function setButton(tabId: number, text: string, title: string): Promise<void> {
  const gone = () => undefined;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }).catch(gone),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }).catch(gone),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }).catch(gone),
    browser.action.setTitle({ tabId, title }).catch(gone),
  ]);
}
