/** By situation id: posts with the clause they must be told by, and posts that another trouble tells, or none. */
export type SituationExamples = Readonly<
  Record<
    string,
    { tells: readonly (readonly [post: string, clause: string])[]; not: readonly string[] }
  >
>;
