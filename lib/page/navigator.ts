/**
 * The bar at the foot of the page that leads from clause to clause. It lives in a closed shadow root: the
 * page's styles do not reach it, and taking it out leaves nothing of it behind.
 */

import { documentElement, OWN_ELEMENT } from './dom.ts';
import { genuine } from './genuine.ts';
import { NAVIGATOR_STYLE } from './navigator-style.ts';

export interface NavigatorTexts {
  title: string;
  previous: string;
  next: string;
  close: string;
  /** The language of all these, as HTML has it. Other than the page's, often. */
  language: string;
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

/** Appends the bar to the document. */
export function createNavigator(
  document: Document,
  texts: NavigatorTexts,
  legend: LegendEntry[],
  actions: NavigatorActions,
): ClauseNavigator {
  const make = maker(document);
  const position = make('span', { className: 'position' });
  const about = make('span', { className: 'about' });
  const status = make('p', { role: 'status' }, about, ' ', position);
  const button = (text: string, act: () => void) => make('button', { type: 'button', onclick: act }, text);
  const bar = make(
    'div',
    { className: 'bar' },
    button(texts.previous, actions.previous),
    status,
    button(texts.next, actions.next),
    button(texts.close, actions.close),
  );
  const entries = legend.map(({ label, colour }) => {
    const swatch = make('i', {});
    swatch.style.background = colour;
    return make('li', {}, swatch, label);
  });
  const section = make('section', { ariaLabel: texts.title }, bar, make('ul', {}, ...entries));
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close();
  });

  const host = genuine(document).createElement(OWN_ELEMENT);
  host.lang = texts.language;
  // All of these languages are written so, whatever the page's is.
  host.dir = 'ltr';
  host.attachShadow({ mode: 'closed' }).append(make('style', {}, NAVIGATOR_STYLE), section);
  documentElement(document).append(host);
  return {
    tell(where, what) {
      position.textContent = where;
      about.textContent = what;
    },
    remove: () => host.remove(),
  };
}

/** Makes elements with properties and children; text children are text, never markup. */
function maker(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = Object.assign(genuine(document).createElement(name), properties);
    element.append(...children);
    return element;
  };
}
