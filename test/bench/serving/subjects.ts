/** What the questions of a benchmark are about: ids of directives, and words to search. None of the lists is empty. */
export interface Subjects {
  /** Any. */
  readonly directives: readonly string[]
  /** Those cited most. */
  readonly hubs: readonly string[]
  /** Those of the state cited most. */
  readonly national: readonly string[]
  /** Some whose text is held, with tasks. */
  readonly holding: readonly string[]
  /** Found in many titles. */
  readonly twoCharacters: readonly string[]
  /** Found in few. */
  readonly phrases: readonly string[]
}
