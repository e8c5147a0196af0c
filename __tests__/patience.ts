/**
 * How long after its time limit something may end, in ms. It only has to be far below what would happen without the
 * limit: tests run on machines that do other things too, where a process may wait seconds for its turn.
 */
export const lateness = 15_000

/** The processor time that this process spends in `work`, in ms, which other processes do not add to. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Waits until something holds, which it must in the end: `false` when it does not within `limit` ms. */
export async function becomes(holds: () => boolean, limit = lateness): Promise<boolean> {
  const end = performance.now() + limit
  while (!holds()) {
    if (performance.now() > end) return false
    await new Promise((next) => setTimeout(next, 10))
  }
  return true
}
