/** What commands print: results on standard output, everything about the way there on the other. */
export interface Terminal {
  /** A line of the result. */
  print(line: string): void;
  /** A sentence about what is going on. */
  say(sentence: string): void;
  /** Progress that replaces itself on a terminal and stays silent elsewhere. */
  progress(line: string): void;
}

export const terminal: Terminal = {
  print(line) {
    endProgress();
    process.stdout.write(`${line}\n`);
  },
  say(sentence) {
    endProgress();
    process.stderr.write(`${sentence}\n`);
  },
  progress(line) {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    isProgressShown = true;
  },
};

let isProgressShown = false;
function endProgress(): void {
  if (isProgressShown) process.stderr.write('\r\x1b[K');
  isProgressShown = false;
}
