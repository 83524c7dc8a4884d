/** How long work takes the processor: unlike the clock, it does not count what else the machine does. */
export function cpuMillis(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
