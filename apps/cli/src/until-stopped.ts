/** Waits until the person, or the system, asks the process to stop. A second time ends it at once. */
export function untilStopped(): Promise<void> {
  return new Promise(done => {
    // Caught, a signal no longer ends the process by itself.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
