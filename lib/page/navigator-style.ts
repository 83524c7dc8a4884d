/** How the in-page navigator looks: its own colours, light and dark, whatever the page wears. */
export const NAVIGATOR_STYLE = `
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
    max-width: min(100vw - 24px, 640px);
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
