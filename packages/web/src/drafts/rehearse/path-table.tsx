import { Button } from '@mantine/core';
import type { RehearsalPath } from '@tuntas/sop';
import { rehearseTexts } from '../../texts/drafts.ts';
import type { PathFacts } from './path-facts.ts';
import classes from './rehearse.module.css';

const { columns, ...texts } = rehearseTexts;

export interface PathTableProps {
  readonly paths: readonly { readonly path: RehearsalPath; readonly facts: PathFacts }[];
  readonly onWalk: (pathId: string) => void;
}

/** A row for each way: who does what, which papers, how long, and where it leads. */
export function PathTable({ paths, onWalk }: PathTableProps) {
  return (
    <div className={classes['scroll']} role="region" aria-label={texts.table} tabIndex={0}>
      <table className={classes['paths']}>
        <thead>
          <tr>
            <th scope="col">{columns.path}</th>
            <th scope="col">{columns.steps}</th>
            <th scope="col">{columns.papers}</th>
            <th scope="col">{columns.letters}</th>
            <th scope="col">{columns.time}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map(({ path, facts }) => (
            <tr key={path.id}>
              <th scope="row">
                {facts.name}
                <span className={classes['end']}>{facts.end}</span>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={texts.walkOf(facts.name)}
                  onClick={() => onWalk(path.id)}
                >
                  {texts.walk}
                </Button>
              </th>
              <td data-label={columns.steps}>
                {facts.known > 0 ? (
                  <p className={classes['known']}>{texts.known(facts.known)}</p>
                ) : null}
                <ol start={facts.known + 1}>
                  {facts.stops.slice(facts.known).map(({ stop, step, performers }, index) => (
                    <li key={index}>
                      {step.title} – {performers} <em>({stop.label})</em>
                    </li>
                  ))}
                </ol>
              </td>
              <td data-label={columns.papers}>
                <ul>
                  {facts.checked.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </td>
              <td data-label={columns.letters}>
                <ul>
                  {facts.papers.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </td>
              <td data-label={columns.time}>{facts.time || texts.noTime}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
