import type { Diagnostic } from '@tuntas/sop';
import { findingTexts as texts } from '../../texts/drafts.ts';
import { ButtonLink, Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { adviseInDraft } from './advise-in-draft.ts';
import classes from './findings.module.css';
import { placeOfFinding } from './place-of-finding.ts';

/** What the checker found: errors first, each with the way to its place. */
export function FindingsPart() {
  const { reply, isSaving } = useDraft();
  const { diagnostics } = reply;
  const proposals = diagnostics.filter(({ code }) => code === 'BASIS_INFERRED').length;
  const others = diagnostics.filter(({ code }) => code !== 'BASIS_INFERRED');
  const errors = others.filter(({ severity }) => severity === 'error');
  const warnings = others.filter(({ severity }) => severity === 'warning');
  return (
    <Panel title={texts.title}>
      <div className={classes['part']} aria-busy={isSaving}>
        <p className={classes['lead']}>{diagnostics.length === 0 ? texts.none : texts.lead}</p>
        {proposals > 0 ? (
          <div className={classes['finding']} data-severity="error">
            <span>{texts.proposals(proposals)}</span>
            <ButtonLink
              variant="default"
              size="compact-md"
              to="/rancangan/$draftId"
              params={{ draftId: reply.summary.id }}
              search={{ bagian: 'alur' }}
            >
              {texts.toProposals}
            </ButtonLink>
          </div>
        ) : null}
        <Findings heading={texts.errors(errors.length)} findings={errors} />
        <Findings heading={texts.warnings(warnings.length)} findings={warnings} />
      </div>
    </Panel>
  );
}

function Findings({
  heading,
  findings,
}: {
  readonly heading: string;
  readonly findings: readonly Diagnostic[];
}) {
  const { reply } = useDraft();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={classes['findings']}>
        {findings.map((finding, index) => {
          const { part, step } = placeOfFinding(finding, reply.definition);
          const title = reply.definition.flow.steps.find(({ id }) => id === step)?.title;
          return (
            <li key={index} className={classes['finding']} data-severity={finding.severity}>
              <span>
                <span className={classes['where']}>
                  {title === undefined
                    ? part === 'alur'
                      ? texts.flow
                      : texts.sheet
                    : texts.step(title)}
                </span>
                {finding.message}
                {finding.suggestion === undefined ? null : (
                  <span className={classes['suggestion']}>{adviseInDraft(finding.suggestion)}</span>
                )}
              </span>
              <ButtonLink
                variant="default"
                size="compact-md"
                aria-label={texts.openOf(finding.message)}
                to="/rancangan/$draftId"
                params={{ draftId: reply.summary.id }}
                search={{
                  bagian: part,
                  ...(step === undefined ? {} : { langkah: step }),
                  ...(finding.path === '' ? {} : { tempat: finding.path }),
                }}
              >
                {texts.open}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
