import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** Names that must be unique, and the entries that requirements refer to. */
export function checkIds({ flow }: SopDefinition, report: Report): void {
  const once = (what: string, ids: readonly (readonly [id: string, path: string])[]) => {
    const seen = new Set<string>();
    for (const [id, path] of ids) {
      if (seen.has(id)) report('ID_DUPLICATE', path, { what, id });
      seen.add(id);
    }
  };
  const named = (items: readonly { readonly id: string }[], path: string) =>
    items.map(({ id }, index) => [id, `${path}/${index}/id`] as const);

  once('Langkah', named(flow.steps, '/flow/steps'));
  once('Pelaksana', named(flow.performers, '/flow/performers'));
  once('Cara masuk', named(flow.entries, '/flow/entries'));
  once('Berkas', [
    ...named(flow.brings, '/flow/brings'),
    ...flow.steps.flatMap(({ produces }, index) =>
      named(produces, `/flow/steps/${index}/produces`),
    ),
  ]);
  const entries = flow.entries.map(({ id }) => id);
  flow.steps.forEach((step, index) => {
    const path = `/flow/steps/${index}`;
    once('Persyaratan', named(step.requires, `${path}/requires`));
    once(
      'Jalan keluar',
      step.exits.map(({ exit }, i) => [exit, `${path}/exits/${i}/exit`]),
    );
    step.requires.forEach(({ onlyFor = [] }, i) => {
      onlyFor.forEach((id, j) => {
        if (entries.includes(id)) return;
        report('ENTRY_NOT_LISTED', `${path}/requires/${i}/onlyFor/${j}`, { id, entries });
      });
    });
  });
}
