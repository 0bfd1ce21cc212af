import type { StepKind } from '@tuntas/sop';
import type { PostRole } from './post.ts';

/** The order of the figures below, from outside the office to above it. */
const ROLES: readonly PostRole[] = [
  ...(['applicant', 'front', 'clerk', 'expert'] as const),
  ...(['lower-head', 'middle-head', 'second', 'head', 'above'] as const),
];

/**
 * How much a kind of work speaks for the posts that usually do it, as logarithms in the order of
 * ROLES: front desks receive, staff draft, heads of sections and divisions initial, heads sign.
 */
const WEIGHTS: Readonly<Record<StepKind, string>> = {
  receive: '   0  1.6  1.1 -0.2 -0.8 -1.6 -1.6   -2   -2',
  check: '  -2    1  0.9  0.4  0.5 -0.6 -0.8 -1.5 -1.8',
  consider: '  -2   -1 -0.5  0.4  0.5  0.8  0.8  0.3    0',
  dispose: '  -3 -2.2 -2.2 -1.6 -0.2  0.8  0.1  1.5  0.8',
  verify: '-2.5 -0.3  0.5  1.1  0.8 -0.1 -1.2 -1.6 -1.8',
  assess: '-2.5 -0.5  0.2  1.8  0.2 -0.8 -1.5 -1.8   -2',
  draft: '-1.5  0.1    1  0.7  0.8 -0.6   -1   -2 -2.2',
  paraf: '  -4 -2.5 -2.5   -1  0.9  1.2  1.2   -1 -0.4',
  sign: '  -3 -2.5 -2.5 -1.4 -1.2 -0.6 -0.4    1  0.6',
  'hand-over': '-1.2    1  0.9  0.1 -0.1 -0.7 -0.8 -1.4 -1.6',
  forward: '  -1  0.5  0.7  0.2  0.4  0.1 -0.2 -0.6 -0.8',
  accompany: '  -2 -0.2  0.7  1.4    0   -1 -1.4 -1.8   -2',
  deliver: '  -2  0.5  0.8  0.7  0.4 -0.4   -1 -1.2 -1.4',
  archive: '  -3  1.2  1.2 -0.2 -0.5 -1.4 -1.4   -2   -2',
};

/** Natural logarithm; 0 where a kind says nothing about a role. */
export function weighKind(kind: StepKind, role: PostRole): number {
  const at = ROLES.indexOf(role);
  return at < 0 ? 0 : Number(WEIGHTS[kind].trim().split(/\s+/u)[at]);
}

/** A role as officials speak of it. */
export const ROLE_NAMES: Readonly<Record<PostRole, string>> = {
  applicant: 'yang meminta layanan',
  institution: 'pihak di luar kantor',
  front: 'petugas pelayanan atau tata usaha',
  clerk: 'staf',
  expert: 'tenaga fungsional atau tim',
  'lower-head': 'kepala seksi atau subbagian',
  'middle-head': 'kepala bidang atau bagian',
  second: 'sekretaris',
  head: 'pimpinan',
  above: 'pimpinan daerah',
};
