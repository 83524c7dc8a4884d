/** The toolbar button of a tab: a calm count of clauses, and what they come to as a tooltip. */
import { browser } from 'wxt/browser';
import { countChoices, countClauses, countKinds } from '../../lib/card/counts.ts';
import type { Translator } from '../../lib/locale.ts';
import type { Card } from '../../lib/model.ts';
import { forgetCard } from '../shared/cache.ts';

/** The accent of the icon; white text on it has a contrast of 7.2. */
const BADGE_COLOUR = '#26588c';
/** A badge has room for four characters. */
const MAX_BADGE_COUNT = 999;

export async function showBadge(tabId: number, card: Card, words: Translator): Promise<void> {
  const clauses = countClauses(card);
  await setButton(tabId, clauses === 0 ? '' : badgeText(clauses), tooltip(card, words));
}

export async function clearBadge(tabId: number, words: Translator): Promise<void> {
  await setButton(tabId, '', words.text('extensionName'));
}

function badgeText(clauses: number): string {
  return clauses > MAX_BADGE_COUNT ? `${MAX_BADGE_COUNT}+` : String(clauses);
}

/** "9 kinds of data collected · 4 ways shared · 3 choices"; denials are none of these. */
export function tooltip(card: Card, words: Translator): string {
  if (card.statements.length === 0) return words.text('extensionName');
  return [
    words.count('tooltipCollected', countKinds(card.collected)),
    words.count('tooltipShared', countKinds(card.shared)),
    words.count('tooltipChoices', countChoices(card.choices)),
  ].join(' · ');
}

/** The tab may be gone by now: then there is no button to set, and no card to keep. */
async function setButton(tabId: number, text: string, title: string): Promise<void> {
  const gone = () => forgetCard(tabId);
  // The count comes last: with it, all is there.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }).catch(gone),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }).catch(gone),
    browser.action.setTitle({ tabId, title }).catch(gone),
    browser.action.setBadgeText({ tabId, text }).catch(gone),
  ]);
}
