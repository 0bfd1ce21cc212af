import { differenceTexts as texts } from '../../texts/draft-differences.ts';
import { ButtonLink, Panel } from '../../ui/index.ts';
import { adviseInDraft } from '../findings/advise-in-draft.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';

/** What the checker still remarks: whoever signs has seen it. */
export function WarningsPanel() {
  const { reply } = useDraft();
  const warnings = reply.diagnostics.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return null;
  return (
    <Panel title={texts.warningsTitle(warnings.length)}>
      <p className={classes['lead']}>{texts.warningsLead}</p>
      <ul className={classes['effects']}>
        {warnings.map(({ message, suggestion }, index) => (
          <li key={index}>
            {message} {suggestion === undefined ? null : <small>{adviseInDraft(suggestion)}</small>}
          </li>
        ))}
      </ul>
      <p className={classes['below']}>
        <ButtonLink
          variant="default"
          size="compact-md"
          to="/rancangan/$draftId"
          params={{ draftId: reply.summary.id }}
          search={{ bagian: 'periksa' }}
        >
          {texts.toFindings}
        </ButtonLink>
      </p>
    </Panel>
  );
}
