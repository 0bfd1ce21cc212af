import type { ActingCapacity, CaseReply, ClientCorrection, FileRef } from '@tuntas/api';
import type { CaseEvent } from '@tuntas/sop';
import { HIDDEN_WORDS, mayReadEntry } from '../agenda/index.ts';
import type { Actor } from '../http/actor.ts';
import { maskPerson } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { findCorrectingPost } from './access.ts';
import { actionReply } from './action-reply.ts';
import { readCasePage, type CasePageRow, type TimelineRow } from './case-reads.queries.ts';
import { holdersOf } from './holders.ts';
import { keptCalendar } from './office-calendar.ts';
import { bindingsOf } from './posts-of-sop.ts';

/** The whole page of a case, in one round trip. Everybody in the office may read it; each look is logged. */
export async function getCase(
  services: Services,
  actor: Actor,
  caseId: string,
): Promise<CaseReply> {
  const { db, secrets, clock, newId } = services;
  const { officeId, userId } = actor;
  const now = clock().toISOString();
  const row = await readCasePage(db, { officeId, caseId, userId, readId: newId(), now });
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const sop = await getSopVersion(db, officeId, row.sop_version_id);
  const { state, posts } = row;
  const view = { actor, sop: sop.prepared, bindings: bindingsOf(posts), state };
  const calendar = await keptCalendar(db, officeId, row.office_row);
  const place = { caseId, version: row.version };
  const { offered, why } = actionReply(view, posts, place, { now, calendar });
  const { definition } = sop.prepared;
  const isHidden =
    row.secrecy === 'rahasia' &&
    !(await db.office(officeId, (tx) => mayReadEntry(tx, actor, row.agenda_id)));
  return {
    id: caseId,
    number: row.number,
    version: row.version,
    name: row.case_name,
    title: `${row.case_name} – ${sop.title}`,
    client: clientOf(secrets, officeId, row, findCorrectingPost(view) !== undefined),
    agenda: agendaOf(row, isHidden),
    sop: {
      versionId: sop.id,
      sopId: definition.id,
      version: definition.version,
      title: sop.title,
    },
    openedAt: row.opened_at,
    state,
    why,
    holders: holdersOf(sop.prepared, state, posts),
    offered,
    files: row.files.map(toFile),
    timeline: row.timeline.map((entry) => toTimelineEntry(entry, isHidden)),
  };
}

function clientOf(
  secrets: Services['secrets'],
  officeId: number,
  row: CasePageRow,
  mayCorrect: boolean,
): CaseReply['client'] {
  const { person_id: id, case_name: name, address, phone } = row;
  if (id === null) return null;
  const person = { ...row, id, name, address: address ?? '', phone: phone ?? '' };
  const corrections = row.corrections.map(toCorrection);
  return { ...maskPerson(secrets, officeId, person), mayCorrect, corrections };
}

function agendaOf(row: CasePageRow, isHidden: boolean): CaseReply['agenda'] {
  return {
    id: row.agenda_id,
    year: row.agenda_year,
    number: row.agenda_number,
    sender: isHidden ? HIDDEN_WORDS : row.sender,
    subject: isHidden ? HIDDEN_WORDS : row.subject,
    receivedOn: row.received_on,
    files: isHidden ? [] : row.letter_files.map(toFile),
  };
}

const BY_CAPACITY: Readonly<Record<ActingCapacity, string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
};

function toTimelineEntry(row: TimelineRow, isHidden: boolean): CaseReply['timeline'][number] {
  const { seq, actor, post, capacity } = row;
  const event = isHidden ? withoutResult(row.event) : row.event;
  return {
    seq,
    at: event.at,
    actor: actor ?? 'Sistem',
    actorPost: post === null ? null : `${BY_CAPACITY[capacity ?? 'definitif']}${post}`,
    event,
  };
}

/** Of a secret letter only those who may read it see what an assessment found. */
function withoutResult(event: CaseEvent): CaseEvent {
  if (event.type !== 'step-completed' || event.form === undefined) return event;
  const { form, title } = event.form;
  return { ...event, form: { form, ...(title !== undefined && { title }) } };
}

const toFile = (file: FileRef): FileRef => ({ ...file, uploadedAt: instant(file.uploadedAt) });

function toCorrection({ at, by, reason, before, after }: ClientCorrection): ClientCorrection {
  return { at: instant(at), by, reason, before, after };
}

/** PostgreSQL writes instants into JSON with an offset; ours end in Z. */
const instant = (text: string): string => new Date(text).toISOString();
