/** A single-page app: its text comes late, and its addresses change without a page being loaded. */
const FETCH_TIME_MS = 700;

function show(view) {
  const main = document.querySelector('#view');
  main.replaceChildren('Loading …');
  setTimeout(
    () => main.replaceChildren(document.getElementById(view).content.cloneNode(true)),
    FETCH_TIME_MS,
  );
}

for (const link of document.querySelectorAll('[data-view]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(link.dataset.view);
  });

show(location.pathname.endsWith('privacy') ? 'privacy' : 'home');
