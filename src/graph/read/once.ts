/** Asks when it is first needed, and not again. */
export function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null
  return () => {
    answer ??= read()
    return answer
  }
}
