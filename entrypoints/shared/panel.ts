/** Which panel a page is: both are one page and one script, which is loaded once and takes less room. */
import { showPopup } from './popup.ts';
import { showSidePanel } from './side-panel.ts';

const asked = new URLSearchParams(location.search);
void (asked.has('popup') ? showPopup : showSidePanel)(asked.get('tab'));
