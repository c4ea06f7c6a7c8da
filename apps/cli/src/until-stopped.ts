/**
 * Runs something until the person, or the system, asks the process to stop; then closes it. Asked a second time, or before it
 * runs, the process ends at once.
 */
export async function untilStopped(starting: Promise<{ close(): Promise<void> }>): Promise<void> {
  // Caught, a signal no longer ends the process by itself.
  const stopped = new Promise<undefined>(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => done(undefined));
  });
  const running = await Promise.race([starting, stopped]);
  if (!running) process.exit(130);
  await stopped;
  await running.close();
}
