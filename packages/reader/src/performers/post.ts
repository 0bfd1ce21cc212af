/** What somebody does in an office, whatever the office calls the post. */
export type PostRole =
  /** Asks for the service, or reports. */
  | 'applicant'
  /** Another office, institution or community outside. */
  | 'institution'
  /** Meets applicants, keeps the agenda. */
  | 'front'
  /** Types, registers, files. */
  | 'clerk'
  /** Knows a trade: analyst, social worker, physician, technical team. */
  | 'expert'
  | 'lower-head'
  | 'middle-head'
  /** Secretary or deputy. */
  | 'second'
  | 'head'
  /** Above the office: regent, mayor, regional secretary. */
  | 'above';

export interface Post {
  readonly role: PostRole;
  /** Higher is senior; only compared within one sheet. */
  readonly rank: number;
  /** The post in words that all its spellings share: "kepala bidang". */
  readonly name: string;
}

export interface PostMatch {
  readonly post: Post;
  /** Words it covers, from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}
