/** What reading one file may cost. The file comes from anybody; the process pays for it. */
export interface ReadLimits {
  /** Work of the processor, from the start of the process: what a busy machine does not lengthen. */
  readonly cpuMilliseconds: number;
  /** By the clock, for whatever waits without working. */
  readonly milliseconds: number;
  /** Memory of the whole process as the system counts it, not only of the language. */
  readonly megabytes: number;
}

export const READ_LIMITS: ReadLimits = {
  cpuMilliseconds: 4500,
  milliseconds: 15_000,
  megabytes: 240,
};

/** Room for objects; what is above it in `READ_LIMITS` is for buffers, code and the process. */
export const HEAP_MEGABYTES = { old: 120, young: 16 };
