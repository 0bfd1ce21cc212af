import type { SourceParagraph } from '../../source/source-document.ts';

/** Words of inline elements gathered to paragraphs, white space as a browser folds it. */
export class ParagraphCollector {
  private readonly done: SourceParagraph[] = [];
  private text = '';
  private label = '';

  /** `keepsSpace` for `pre`. A no-break space stays a space of its own. */
  add(words: string, keepsSpace: boolean): void {
    if (keepsSpace) {
      this.text += words.replaceAll('\r', '');
      return;
    }
    const folded = words.replace(/[ \t\n\r\f]+/g, ' ');
    const isFresh = this.text === '' || /[ \n]$/.test(this.text);
    this.text += isFresh ? folded.replace(/^ /, '') : folded;
  }

  breakLine(): void {
    this.text = `${this.text.replace(/ $/, '')}\n`;
  }

  /** The label of the next paragraph. */
  setLabel(label: string): void {
    this.end();
    this.label = label;
  }

  end(): void {
    const text = this.text
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    this.text = '';
    // An item whose words stand in a block of its own keeps its label for that block.
    if (text.trim() === '') return;
    const label = this.label;
    this.label = '';
    this.done.push(label === '' ? { text } : { text, listLabel: label });
  }

  push(paragraph: SourceParagraph): void {
    this.end();
    this.done.push(paragraph);
  }

  take(): SourceParagraph[] {
    this.end();
    this.label = '';
    return this.done.splice(0);
  }
}
