/** Basis of everything that is read from a BPMN file: a proposal. */
export const FROM_FILE = { inferred: 'berkas BPMN' } as const;
