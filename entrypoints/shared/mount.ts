/** Puts the card into an extension page, in the language and direction of the browser. */
import { mount, unmount } from 'svelte';
import { browser } from 'wxt/browser';
import App from '../../lib/ui/App.svelte';
import { PANEL, type Panel } from '../../lib/ui/panel.ts';

/** Returns the way to take it out again. */
export function mountPanel(panel: Panel): () => void {
  document.documentElement.lang = panel.words.text('localeCode');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const app = mount(App, { target: document.body, context: new Map([[PANEL, panel]]) });
  return () => void unmount(app);
}
