import { findExitRule, KINDS, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import { editTexts as texts } from '../../texts/draft-edits.ts';

/** One change in one Indonesian line. What is gone is called by the words of its id. */
export function tellEdit(edit: DraftEdit, { flow }: SopDefinition): string {
  const stepOf = (id: string) => flow.steps.find((step) => step.id === id);
  const step = (id: string) => stepOf(id)?.title ?? readId(id);
  const performer = (id: string) =>
    flow.performers.find((one) => one.id === id)?.title ?? readId(id);
  const names = (ids: readonly string[]) => ids.map(performer).join(', ');
  switch (edit.type) {
    case 'confirm':
      return texts.confirm(edit.paths.length);
    case 'set-sheet-text':
      return texts.sheetText(tellPlace(edit.path), edit.text);
    case 'set-sheet-list':
      return texts.sheetList(texts.lists[edit.list], edit.items.length);
    case 'insert-row':
      return texts.insertRow(edit.at, edit.row.activity);
    case 'remove-row':
      return texts.removeRow(edit.row);
    case 'set-performers':
      return texts.performers(step(edit.step), names(edit.by));
    case 'set-kind':
      return texts.kind(step(edit.step), KINDS[edit.kind].label);
    case 'set-step-title':
      return texts.title(edit.title);
    case 'set-exit': {
      const label = labelOf(stepOf(edit.step)?.kind, edit.exit.exit, edit.exit.label);
      const to = edit.exit.to?.map(step).join(', ');
      return texts.exit(step(edit.step), label, to ?? texts.ends);
    }
    case 'remove-exit':
      return texts.removeExit(step(edit.step), labelOf(stepOf(edit.step)?.kind, edit.exit));
    case 'add-step':
      return texts.addStep(edit.step.title, step(edit.after));
    case 'split-row':
      return texts.split(step(edit.step), edit.into.title);
    case 'remove-step':
      return texts.removeStep(step(edit.step));
    case 'set-join':
      return texts.join(step(edit.step), edit.join);
    case 'set-clock':
      return texts.clock(step(edit.step));
    case 'set-requirements':
      return texts.requirements(step(edit.step), edit.requires.length);
    case 'set-papers':
      return texts.papers(step(edit.step));
    case 'set-form':
      return texts.form(step(edit.step));
    case 'set-brings':
      return texts.brings;
    case 'set-performer':
      return texts.performer(edit.performer.title);
    case 'remove-performer':
      return texts.removePerformer(performer(edit.performer));
    case 'set-entries':
      return texts.entries;
    case 'set-start':
      return texts.start(step(edit.step));
  }
}

/** "melengkapi-berkas-2", made of a title, as words again. */
function readId(id: string): string {
  const words = id.replace(/-\d+$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function labelOf(kind: keyof typeof KINDS | undefined, exit: string, label?: string): string {
  return label ?? (kind === undefined ? undefined : findExitRule(kind, exit)?.label) ?? exit;
}

/** "/sheet/rows/4/time" as "baris 5, waktu"; other places by the name of their field. */
export function tellPlace(path: string): string {
  const [, , first = '', second = '', third = ''] = path.split('/');
  const names: Readonly<Record<string, string>> = texts.fields;
  if (first === 'rows') return texts.rowField(Number(second) + 1, names[third] ?? third);
  const name = names[first] ?? first;
  return /^\d+$/.test(second) ? texts.item(name, Number(second) + 1) : name;
}
