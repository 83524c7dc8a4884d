/** The popup: the card of the active tab. */
import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import App from '../../lib/ui/App.svelte';
import { PANEL } from '../../lib/ui/panel.ts';
import { createPanel } from '../shared/host.ts';

/** Opened as a page of its own (`popup.html?tab=7`), it says which tab it is about. */
const named = new URLSearchParams(location.search).get('tab');

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

function isSizedByContent(): boolean {
  return named === null && !navigator.userAgent.includes('Android');
}

const panel = createPanel(named === null ? await activeTabId() : Number(named));
document.documentElement.lang = panel.words.text('localeCode');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.documentElement.classList.toggle('popup', isSizedByContent());
mount(App, { target: document.body, context: new Map([[PANEL, panel]]) });
