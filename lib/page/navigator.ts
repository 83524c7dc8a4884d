/**
 * The bar at the foot of the page that leads from clause to clause. It lives in a closed shadow root: the
 * page's styles do not reach it, and taking it out leaves the page as it was.
 */

export interface NavigatorTexts {
  title: string;
  previous: string;
  next: string;
  close: string;
}

/** A colour of the highlights and what it stands for. */
export interface LegendEntry {
  label: string;
  colour: string;
}

export interface NavigatorActions {
  previous(): void;
  next(): void;
  close(): void;
}

export interface ClauseNavigator {
  /** `position` ("3 of 41") and what the clause is about. */
  tell(position: string, about: string): void;
  remove(): void;
}

const STYLE = `
  :host {
    all: initial;
    position: fixed;
    inset: auto 0 16px;
    z-index: 2147483647;
    display: flex;
    justify-content: center;
    pointer-events: none;
    --paper: #ffffff; --ink: #1b2430; --soft: #566170; --edge: #c9d0d8; --accent: #26588c;
  }
  @media (prefers-color-scheme: dark) {
    :host { --paper: #1d232b; --ink: #e6eaf0; --soft: #a3aebc; --edge: #3a4552; --accent: #8fbdf0; }
  }
  @media print { :host { display: none; } }
  section {
    pointer-events: auto;
    box-sizing: border-box;
    max-width: calc(100vw - 24px);
    padding: 6px 8px;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / .22);
    font: 14px/1.4 system-ui, sans-serif;
  }
  .bar { display: flex; align-items: center; gap: 4px; }
  p { margin: 0; flex: 1; padding: 0 8px; min-width: 11em; text-align: center; }
  .about { font-weight: 600; }
  .position { color: var(--soft); font-variant-numeric: tabular-nums; }
  button {
    font: inherit; font-weight: 500; color: var(--accent); background: none;
    border: 0; border-radius: 8px; padding: 6px 10px; cursor: pointer;
  }
  button:hover { background: color-mix(in srgb, var(--accent) 14%, transparent); }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
  ul {
    display: flex; flex-wrap: wrap; justify-content: center; gap: 2px 14px;
    margin: 4px 8px 2px; padding: 0; list-style: none; font-size: 12.5px; color: var(--soft);
  }
  li { display: flex; align-items: center; gap: 5px; }
  i {
    width: 12px; height: 12px; border-radius: 3px; border: 1px solid var(--edge);
    forced-color-adjust: none;
  }
`;

/** Appends the bar to the document. */
export function createNavigator(
  document: Document,
  texts: NavigatorTexts,
  legend: LegendEntry[],
  actions: NavigatorActions,
): ClauseNavigator {
  const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = className;
    return made;
  };
  const button = (text: string, act: () => void) => {
    const made = element('button', text);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  const position = element('span', '', 'position');
  const about = element('span', '', 'about');
  const status = element('p');
  status.setAttribute('role', 'status');
  status.append(about, ' ', position);
  const bar = element('div', '', 'bar');
  bar.append(
    button(texts.previous, actions.previous),
    status,
    button(texts.next, actions.next),
    button(texts.close, actions.close),
  );
  const section = element('section');
  section.setAttribute('aria-label', texts.title);
  section.append(bar, legendList(legend));
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close();
  });

  function legendList(entries: LegendEntry[]): HTMLUListElement {
    const list = element('ul');
    for (const { label, colour } of entries) {
      const swatch = element('i');
      swatch.style.background = colour;
      const entry = element('li');
      entry.append(swatch, label);
      list.append(entry);
    }
    return list;
  }

  const host = document.createElement('clausemark-navigator');
  host.attachShadow({ mode: 'closed' }).append(element('style', STYLE), section);
  document.documentElement.append(host);
  return {
    tell(where, what) {
      position.textContent = where;
      about.textContent = what;
    },
    remove: () => host.remove(),
  };
}
