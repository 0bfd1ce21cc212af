import { Button, CloseButton, NativeSelect } from '@mantine/core';
import {
  defaultCalendar,
  listRequirements,
  prepareDefinition,
  type Decision,
  type RehearsalPath,
  type SopDefinition,
} from '@tuntas/sop';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { tellClock } from '../../sops/index.ts';
import { rehearseTexts as texts } from '../../texts/drafts.ts';
import type { PathFacts } from './path-facts.ts';
import { openPretend, walkStop } from './pretend-case.ts';
import { tellRefusal } from './tell-refusal.ts';
import classes from './rehearse.module.css';

export interface WalkPathProps {
  readonly definition: SopDefinition;
  readonly path: RehearsalPath;
  readonly facts: PathFacts;
  /** How many stops are walked. */
  readonly at: number;
  /** Ways that leave the stop it is at by another exit. */
  readonly branches: readonly RehearsalPath[];
  /** Goes to a stop, of another way when that is named. */
  readonly onStep: (at: number, path?: string) => void;
  readonly onClose: () => void;
}

/** One way, walked step by step by the engine that will run the real cases. Nothing is stored. */
export function WalkPath(props: WalkPathProps) {
  const { definition, path, facts, at, branches, onStep, onClose } = props;
  const { office, calendar } = useSession();
  const { dayOf } = useOfficeTime();
  const prepared = useMemo(() => prepareDefinition(definition), [definition]);
  const moment = useMemo(() => {
    const now = new Date();
    return {
      now: now.toISOString(),
      today: dayOf(now),
      calendar: calendar ?? defaultCalendar(office.zone),
    };
  }, [calendar, office.zone, dayOf]);
  const { entries } = definition.flow;
  const [entry, setEntry] = useState(entries[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  // The case is walked anew from its opening: the way is short and nothing can be out of step.
  const decisions = useMemo(() => {
    const walked: Decision[] = [openPretend(prepared, entry, moment)];
    for (const stop of path.stops) {
      const last = walked.at(-1);
      if (last === undefined || !last.ok) break;
      walked.push(walkStop(prepared, last.state, stop, moment));
    }
    return walked;
  }, [prepared, entry, moment, path]);

  const current = facts.stops[at];
  const decision = decisions[at + 1];
  const refusal = [decisions[at], decision].find((one) => one !== undefined && !one.ok);
  return (
    <section className={classes['walk']} aria-labelledby="uji-jalan">
      <div className={classes['walkHead']}>
        <h2 id="uji-jalan" ref={heading} tabIndex={-1}>
          {texts.walking(facts.name)}
        </h2>
        <CloseButton aria-label={texts.close} onClick={onClose} />
      </div>
      {entries.length > 1 ? (
        <NativeSelect
          className={classes['entry'] ?? ''}
          label={texts.entry}
          value={entry}
          onChange={(event) => {
            setEntry(event.currentTarget.value);
            onStep(0);
          }}
          data={entries.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      <div aria-live="polite" className={classes['stop']}>
        {current === undefined ? (
          <p>
            <strong>{texts.over}</strong> {facts.end}.
          </p>
        ) : (
          <>
            <p className={classes['end']}>{texts.at(at + 1, facts.stops.length)}</p>
            <h3>{current.step.title}</h3>
            <p>
              {texts.by(current.performers)}. {tellClock(current.step)}.
            </p>
            <Names
              heading={texts.checked}
              names={listRequirements(current.step, entry).map(({ text }) => text)}
            />
            <Names
              heading={texts.produced}
              names={current.step.produces.map(({ title }) => title)}
            />
          </>
        )}
        {refusal === undefined || refusal.ok ? null : (
          <p className={classes['refused']} role="alert">
            {texts.refused} {tellRefusal(refusal.refusal, definition)}
          </p>
        )}
      </div>
      <div className={classes['walkButtons']}>
        {current === undefined ? null : (
          <Button disabled={refusal !== undefined} onClick={() => onStep(at + 1)}>
            {texts.next(current.stop.label)}
          </Button>
        )}
        {current === undefined || branches.length === 0 ? null : (
          <div className={classes['branches']}>
            <span>{texts.otherwise}</span>
            {branches.map((branch) => (
              <Button
                key={branch.id}
                variant="default"
                disabled={refusal !== undefined}
                onClick={() => onStep(at + 1, branch.id)}
              >
                {texts.next(branch.stops[at]?.label ?? '')}
              </Button>
            ))}
          </div>
        )}
        {at > 0 ? (
          <Button variant="default" onClick={() => onStep(0)}>
            {texts.restart}
          </Button>
        ) : null}
      </div>
      {at > 0 ? (
        <>
          <h3>{texts.walked}</h3>
          <ol className={classes['walked']}>
            {facts.stops.slice(0, at).map(({ stop, step, performers }, index) => (
              <li key={index}>
                {step.title} – {performers} <em>({stop.label})</em>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function Names({
  heading,
  names,
}: {
  readonly heading: string;
  readonly names: readonly string[];
}) {
  if (names.length === 0) return null;
  return (
    <div>
      <strong>{heading}</strong>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
