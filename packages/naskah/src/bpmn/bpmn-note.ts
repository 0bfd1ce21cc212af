/** Something about an element of a BPMN file, with the place where it stands. */
export interface BpmnNote {
  /** One Indonesian sentence. */
  readonly text: string;
  /** Id of the element in the file. */
  readonly id?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
}

/** "Baris 12 (Activity_1): …", as it is told in one line. */
export function tellNote({ text, id, line }: BpmnNote): string {
  const place = [line === undefined ? '' : `Baris ${line}`, id === undefined ? '' : `(${id})`];
  const where = place.filter((part) => part !== '').join(' ');
  return where === '' ? text : `${where}: ${text}`;
}
