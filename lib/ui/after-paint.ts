/** Work that may wait until what there is has been painted. */

/** In a window that nobody sees nothing is painted; then it waits this long, in milliseconds. */
const PATIENCE_MS = 100;

/** Calls back once, when there is nothing else to do after the next frame. Returns the way to call it off. */
export function afterPaint(act: () => void): () => void {
  let isOff = false;
  let hasFrame = false;
  const actOnce = () => {
    if (isOff) return;
    isOff = true;
    act();
  };
  requestAnimationFrame(() => {
    hasFrame = true;
    requestIdleCallback(actOnce, { timeout: PATIENCE_MS });
  });
  setTimeout(() => hasFrame || actOnce(), PATIENCE_MS);
  return () => {
    isOff = true;
  };
}
