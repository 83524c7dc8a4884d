/** On pages that may be policies: what it takes to tell. The content script calls for it after its first look. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../../lib/detect.ts';
import { sharedWorld } from '../shared/world.ts';

export default defineUnlistedScript(() => {
  sharedWorld().detect = detect;
});
