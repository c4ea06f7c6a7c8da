import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser; where none can be opened, the printed address remains. */
export function openBrowser(url: string): void {
  const [program, ...words] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(program!, words, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
