import { Type } from 'typebox';
import * as office from '../office-settings.ts';
import type { Route } from './route.ts';

const Done = Type.Object({ ok: Type.Literal(true) });

/** Kantor: its working calendar and what stands at the head of its letters. */
export const OFFICE_ROUTES = {
  getOfficeCalendar: {
    method: 'GET',
    path: '/api/office/calendar',
    summary: 'Working time and days off, with what was changed',
    tag: 'kantor',
    reply: office.OfficeCalendarReply,
  },
  countOpenPromises: {
    method: 'GET',
    path: '/api/office/calendar/promises',
    summary: 'How many open steps are promised for a day or later',
    tag: 'kantor',
    query: office.OpenPromisesQuery,
    reply: office.OpenPromisesReply,
  },
  addDaysOff: {
    method: 'POST',
    path: '/api/office/calendar/days-off',
    summary: 'Add days off: all of them, or none',
    tag: 'kantor',
    command: true,
    body: office.AddDaysOffRequest,
    reply: office.AddedDaysOffReply,
  },
  removeDayOff: {
    method: 'POST',
    path: '/api/office/calendar/days-off/removal',
    summary: 'Take a day off out of the calendar with a reason',
    tag: 'kantor',
    command: true,
    body: office.RemoveDayOffRequest,
    reply: Done,
  },
  changeHours: {
    method: 'PUT',
    path: '/api/office/calendar/hours',
    summary: 'Set the working hours of the week and of periods such as Ramadan',
    tag: 'kantor',
    command: true,
    body: office.ChangeHoursRequest,
    reply: Done,
  },
  getOfficeIdentity: {
    method: 'GET',
    path: '/api/office/identity',
    summary: 'Name and address of the office',
    tag: 'kantor',
    reply: office.OfficeIdentityReply,
  },
  changeOfficeIdentity: {
    method: 'PUT',
    path: '/api/office/identity',
    summary: 'Change name and address of the office',
    tag: 'kantor',
    command: true,
    body: office.ChangeOfficeIdentityRequest,
    reply: office.OfficeIdentityReply,
  },
} as const satisfies Record<string, Route>;
