/** Pages that make it hard for whoever reads them, each around the same short policy. */
import type { Resource, Site } from './web.ts';

export const HOSTILE = 'http://hostile.example';

/** An invented company's. Every page below has it, and nothing else that a reader may find. */
export const POLICY = `<h1>Privacy Policy</h1>
<h2>What we collect</h2>
<p>We collect your name, your e-mail address and your postal address when you order something.</p>
<p>We use cookies to remember what is in your basket.</p>
<h2>What we share</h2>
<p>We share your postal address with the carriers that bring your parcel. We do not sell your personal information.</p>
<h2>Your choices</h2>
<p>You can unsubscribe from our newsletter at any time. You may ask us to delete your account.</p>
<h2>How long we keep it</h2>
<p>We retain your information for two years after your last order.</p>`;

const LATE_MS = 300;

/** Members of documents, elements and forms that a reader may ask for. */
const MEMBERS =
  'body documentElement title contentType location addEventListener createElement createRange querySelector querySelectorAll scrollingElement elementFromPoint getElementById head URL baseURI childNodes firstChild nextSibling parentNode parentElement getAttribute attributes localName nodeType textContent shadowRoot isConnected getRootNode matches closest append style';

const CLOBBERED = [
  ...MEMBERS.split(' ').map((name) => `<form name="${name}"></form><img name="${name}" id="${name}">`),
  `<form>${MEMBERS.split(' ')
    .map((name) => `<input type="hidden" name="${name}" value="">`)
    .join('')}${POLICY}</form>`,
].join('\n');

const REDEFINING = `<script>
  const broken = () => { throw new Error('Bent by the page.'); };
  for (const owner of [Array, String, Map, Set, Promise, Object, RegExp, Function])
    for (const name of Object.getOwnPropertyNames(owner.prototype))
      if (name !== 'constructor') try { Object.defineProperty(owner.prototype, name, { get: broken, set: broken }); } catch {}
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'nodeType'])
    Object.defineProperty(Node.prototype, name, { get: broken });
  window.CSS = window.MutationObserver = window.MessageChannel = window.Highlight = window.URL = broken;
  window.requestIdleCallback = window.setTimeout = window.getComputedStyle = broken;
</script>`;

const SHADOW = (mode: string) => `<main id="host"></main><script>
  document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(POLICY)};
</script>`;

/** Another policy in a frame is no part of this one. */
const FRAMING = `${POLICY}<iframe srcdoc="<title>Privacy Policy</title><p>We collect your health information and we sell it.</p>"></iframe>`;

const WRITING = `<script>document.write(${JSON.stringify(POLICY)});</script>`;
const REWRITTEN = `<p>One moment.</p><script>addEventListener('load', () => setTimeout(() => {
  document.open(); document.write('<title>Privacy Policy</title>' + ${JSON.stringify(POLICY)}); document.close();
}, ${LATE_MS}));</script>`;

const RESTLESS = `${POLICY}<p id="ticker"></p><script>
  setInterval(() => {
    const line = document.createElement('p');
    line.textContent = 'Another line of news, as long as a clause is, and of no interest to anybody who reads. '.repeat(3) + Math.random();
    document.getElementById('ticker').replaceChildren(line);
  }, 5);
</script>`;

const FORGING = `${POLICY}<iframe srcdoc="<script>parent.postMessage({ type: 'policyLeft' }, '*')</script>"></iframe><script>
  const forged = [{ type: 'policyLeft' }, { type: 'clear' }, { type: 'policyRead', page: { blocks: [] } }, { type: 'cardChanged', tabId: 1 }];
  for (const message of forged) {
    postMessage(message, '*');
    for (const name of ['message', 'clausemark', 'clausemark:content']) dispatchEvent(new CustomEvent(name, { detail: message }));
    try { chrome.runtime.sendMessage(message); } catch {}
  }
  window[Symbol.for('clausemark')] = { reader: { isAlive: () => true, lookAgain() { document.title = 'bent'; } } };
</script>`;

/** Text that is code somewhere else, and links that are code. */
const INJECTING = `${POLICY}<p>We collect your &lt;img src=x onerror="window.bent = 1"&gt; name &lt;script&gt;window.bent = 1&lt;/script&gt; and {{constructor.constructor('window.bent = 1')()}} \${window.bent = 1} your phone number.</p>
<p>You can opt out <a href="javascript:window.bent=1">of __proto__</a>, <a href="data:text/html,<script>bent=1</script>">of constructor</a> and <a href="blob:http://hostile.example/1">of toString</a>.</p>`;

/** No policy. */
const OTHER = {
  body: '<!doctype html><html lang="en"><title>The mill</title><p>The mill stands by the river.</html>',
};

const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'";

function html(body: string, headers?: Record<string, string>): Resource {
  return { body: `<!doctype html><html lang="en"><title>Privacy Policy</title>${body}</html>`, headers };
}

export const PAGES: Readonly<Record<string, Resource>> = {
  plain: html(POLICY),
  clobbered: html(CLOBBERED),
  redefining: html(REDEFINING + POLICY),
  'open shadow': html(SHADOW('open')),
  'closed shadow': html(SHADOW('closed')),
  framing: html(FRAMING),
  writing: html(WRITING),
  rewritten: html(REWRITTEN),
  'strict CSP': html(POLICY, { 'content-security-policy': STRICT }),
  sandboxed: html(POLICY, { 'content-security-policy': 'sandbox' }),
  'sandboxed with scripts': html(POLICY, { 'content-security-policy': 'sandbox allow-scripts' }),
  XHTML: {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Privacy Policy</title></head><body>${POLICY}</body></html>`,
  },
  malformed: {
    body: `<p><b><title>Privacy Policy</title></i></td><tr>${POLICY.replaceAll('</p>', '</span></td></i>')}`,
  },
  restless: html(RESTLESS),
  forging: html(FORGING),
  injecting: html(INJECTING),
};

/** Takes a while to read; says nothing more. */
const LONG = html(POLICY + '<p>The mill stands by the river, and has done so for long.'.repeat(20_000));

/** Pages that hold nothing to read. */
export const UNREADABLE: Readonly<Record<string, Resource>> = {
  SVG: {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><title>Privacy Policy</title><text y="20">We collect your name.</text></svg>`,
  },
  XML: { type: 'application/xml', body: '<policy><p>We collect your name.</p></policy>' },
  JSON: { type: 'application/json', body: '{"privacy":"We collect your name."}' },
};

export function addressOf(name: string): string {
  return `${HOSTILE}/${name.replaceAll(' ', '-')}`;
}

export const hostileSite: Site = (path) => {
  const all: Record<string, Resource> = { ...PAGES, ...UNREADABLE, long: LONG, other: OTHER };
  const name = Object.keys(all).find((one) => addressOf(one) === HOSTILE + path);
  return name ? all[name]! : null;
};
