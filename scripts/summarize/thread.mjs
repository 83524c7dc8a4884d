/** Entry of a worker thread. Threads do not inherit the loader that runs TypeScript, so it is asked for here. */
import { tsImport } from 'tsx/esm/api';

const { default: work } = await tsImport('./worker.ts', import.meta.url);

export default work;
