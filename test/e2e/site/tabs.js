/** Tabs as the accessibility guides have them: a fixture has the markup, and this is what makes it work. */
for (const tab of document.querySelectorAll('[role=tab]'))
  tab.addEventListener('click', () => {
    for (const other of document.querySelectorAll('[role=tab]')) {
      const isMine = other === tab;
      other.setAttribute('aria-selected', String(isMine));
      const panel = document.getElementById(other.getAttribute('aria-controls'));
      if (panel) panel.hidden = !isMine;
    }
  });
