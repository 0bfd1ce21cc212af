/** The annex as tables, for every format alike. */
export interface Annex {
  readonly heading: string;
  /** Stands in the heading of every page: this is not the signed sheet. */
  readonly disclaimer: string;
  /** About which sheet it is. */
  readonly about: string;
  readonly sections: readonly AnnexSection[];
}

export interface AnnexSection {
  readonly heading: string;
  /** One sentence about what the table says. */
  readonly intro: string;
  /** Headings, and shares of the width. */
  readonly columns: readonly { readonly text: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of an empty table. */
  readonly none: string;
}
