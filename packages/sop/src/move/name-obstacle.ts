import { KINDS } from '../definition/kinds.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import type { MoveObstacle } from './move-plan.ts';

const SENTENCES: Readonly<Record<MoveObstacle['code'], string>> = {
  CASE_OVER: 'Berkas sudah ditutup; hanya berkas yang masih berjalan dapat dipindahkan.',
  ENTRY_GONE: 'Jalur masuk berkas ini, {what}, tidak ada pada versi tujuan.',
  CLIENT_MISSING:
    'Berkas ini tidak memiliki klien, sedangkan jalur masuk {what} pada versi tujuan memerlukannya.',
  STEP_GONE: 'Langkah {what} yang sedang terbuka tidak ada pada versi tujuan.',
  KIND_CHANGED: 'Jenis langkah {what} yang sedang terbuka berubah pada versi tujuan.',
  BRANCHES_CHANGED: 'Pada versi tujuan langkah {what} berada di percabangan lain.',
  PLACE_UNREACHABLE: 'Pada versi tujuan tidak ada jalan yang membawa berkas ke {what}.',
  CANNOT_FINISH: 'Pada versi tujuan berkas tidak selalu dapat diselesaikan dari {what}.',
  FLOW_TOO_WIDE:
    'Alur versi tujuan terlalu luas untuk diperiksa seluruhnya, sehingga pemindahan tidak dapat dipastikan aman.',
};

const ABOUT_NO_STEP: ReadonlySet<MoveObstacle['code']> = new Set([
  'CASE_OVER',
  'ENTRY_GONE',
  'CLIENT_MISSING',
]);

/** An obstacle with its Indonesian sentence; `names` are titles, or kinds for KIND_CHANGED. */
export function nameObstacle(code: MoveObstacle['code'], names: readonly string[]): MoveObstacle {
  const what = names.map((name) => `“${name}”`).join(' dan ');
  const sentence = SENTENCES[code].replace('{what}', what);
  return { code, steps: ABOUT_NO_STEP.has(code) ? [] : [...names], sentence };
}

export function kindOf({ steps }: PreparedDefinition, stepId: string): string {
  const kind = steps.get(stepId)?.step.kind;
  return kind ? KINDS[kind].label : '';
}

export function titleOf({ steps }: PreparedDefinition, stepId: string): string {
  return steps.get(stepId)?.step.title ?? stepId;
}
