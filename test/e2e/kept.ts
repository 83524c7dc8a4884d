/** All that the extension keeps anywhere. */

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** Runs in a page of the extension. Of stores: the keys. */
export async function readKept() {
  const keysOf = async (area: { get(keys: null): Promise<object> }) => Object.keys(await area.get(null));
  return {
    session: await keysOf(chrome.storage.session),
    local: await keysOf(chrome.storage.local),
    sync: await keysOf(chrome.storage.sync),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    web: localStorage.length,
  };
}
