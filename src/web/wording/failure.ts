import type { ApiError } from '../api.ts'
import type { Words } from '../words/zh.ts'

/** What failed, for people; of what has no words of ours, those of the API. */
export const failureWords = ({ code, message }: ApiError, { failure }: Pick<Words, 'failure'>): string =>
  failure[code as keyof typeof failure] ?? message
