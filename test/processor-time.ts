/**
 * Milliseconds of processor time that this test process has used: what a reader costs, also on a machine that has much else
 * to do.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
