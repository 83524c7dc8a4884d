/** How pages come to the browser: from this machine, which is faster than any network, or as over a mobile one. */
import { type NetworkConditions, PredefinedNetworkConditions } from 'puppeteer-core';

export interface Network {
  /** Said in the row of a measurement. */
  name: string;
  /** Null: as fast as this machine hands it over. */
  conditions: NetworkConditions | null;
}

/**
 * The faster of the two mobile networks that Chrome's developer tools emulate: 9 Mbit/s down and 60 ms there and back,
 * as adjusted there for emulation by request (8.1 Mbit/s, 165 ms). From `front_end/core/sdk/NetworkManager.ts` of
 * ChromeDevTools/devtools-frontend, by way of Puppeteer.
 */
export const NETWORKS: readonly Network[] = [
  { name: 'no network', conditions: null },
  { name: 'Fast 4G', conditions: PredefinedNetworkConditions['Fast 4G'] },
];
