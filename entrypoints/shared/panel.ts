/** Which panel a page is: both are one script, which is loaded once and takes less room. */
import { showPopup } from '../popup/main.ts';
import { showSidePanel } from '../sidepanel/main.ts';

const show = location.pathname.startsWith('/sidepanel') ? showSidePanel : showPopup;
void show(new URLSearchParams(location.search).get('tab'));
