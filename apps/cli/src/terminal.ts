import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles text for a stream: as it is where the stream is not a terminal or colours are unwanted (NO_COLOR). */
export function styler(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR;
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

/** Breaks text into lines of at most `width` characters, each after the first indented by `indent` spaces. */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** How wide the text may be: the terminal's width, within reason. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return Math.min(Math.max(stream.columns ?? 100, 60), 120);
}

/** A count with its noun: `1 learner`, `20,000 learners`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A progress bar on standard error, shown once the work takes longer than a second. Without a terminal: nothing. */
export class ProgressBar {
  readonly #total: number;
  readonly #began = Date.now();
  #drawn = 0;

  constructor(total: number) {
    this.#total = total;
  }

  show(bytes: number, learners?: number): void {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#began < 1000 || now - this.#drawn < 100) return;
    this.#drawn = now;
    const share = this.#total > 0 ? Math.min(bytes / this.#total, 1) : 0;
    const left = share > 0 ? Math.ceil(((now - this.#began) / 1000) * (1 / share - 1)) : 0;
    const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
    process.stderr.write(
      `\r${bar} ${Math.round(share * 100)}%  ${learners === undefined ? '' : `${count(learners, 'learner')}  `}${left} s left   `,
    );
  }

  done(): void {
    if (this.#drawn) process.stderr.write(`\r${' '.repeat(79)}\r`);
  }
}
