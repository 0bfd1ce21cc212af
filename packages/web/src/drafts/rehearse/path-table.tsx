import { Button } from '@mantine/core';
import type { RehearsalPath } from '@tuntas/sop';
import { rehearseTexts } from '../../texts/drafts.ts';
import { findToldWay } from './branch-off.ts';
import type { PathFacts, StopFacts } from './path-facts.ts';
import classes from './rehearse.module.css';

const { columns, ...texts } = rehearseTexts;
const WIDTH = Object.keys(columns).length;

export interface PathTableProps {
  readonly paths: readonly { readonly path: RehearsalPath; readonly facts: PathFacts }[];
  readonly onWalk: (pathId: string) => void;
}

/** Every way, step by step: who does what, which papers, how long, and where it leads. */
export function PathTable({ paths, onWalk }: PathTableProps) {
  return (
    <div className={classes['scroll']} role="region" aria-label={texts.table} tabIndex={0}>
      <table className={classes['paths']}>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, label]) => (
              <th key={key} scope="col" data-column={key}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {paths.map((way) => {
          const { path, facts } = way;
          return (
            <tbody key={path.id}>
              <tr className={classes['way']}>
                <th scope="rowgroup" colSpan={WIDTH}>
                  <div className={classes['wayHead']}>
                    <span>
                      {facts.name}
                      <span className={classes['end']}>
                        {facts.end} · {facts.time === '' ? texts.noTime : texts.sum(facts.time)}
                      </span>
                    </span>
                    <Button
                      size="compact-md"
                      variant="default"
                      aria-label={texts.walkOf(facts.name)}
                      onClick={() => onWalk(path.id)}
                    >
                      {texts.walk}
                    </Button>
                  </div>
                </th>
              </tr>
              {facts.known > 0 ? (
                <tr>
                  <td colSpan={WIDTH} className={classes['known']}>
                    {texts.known(
                      facts.known,
                      findToldWay(paths, way, facts.known)?.facts.name ?? texts.usual,
                    )}
                  </td>
                </tr>
              ) : null}
              {facts.stops.slice(facts.known).map((stop, index) => (
                <StopRow key={index} number={facts.known + index + 1} {...stop} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function StopRow(props: StopFacts & { readonly number: number }) {
  const { number, stop, step, performers, checked, papers, time } = props;
  return (
    <tr>
      <td data-column="no">{number}</td>
      <td data-label={columns.step} data-column="step">
        {step.title}
      </td>
      <td data-label={columns.performers}>{performers}</td>
      <td data-label={columns.papers}>
        <Items items={checked} />
      </td>
      <td data-label={columns.letters}>
        <Items items={papers} />
      </td>
      <td data-label={columns.time} data-column="time">
        {time || '–'}
      </td>
      <td data-label={columns.exit}>{stop.label}</td>
      <td data-column="note">{'\u00a0'}</td>
    </tr>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return '–';
  return (
    <ul>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
