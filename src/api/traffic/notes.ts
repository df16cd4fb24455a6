import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatasetVersion } from '../../graph/read/dataset.ts'
import type { Span } from './traces.ts'

/** What is found out about a request while it is answered: for the log and the metrics. */
export interface Notes {
  readonly id: string
  /** Of GraphQL: the name the caller gave its operation; null if it gave none. */
  operation: string | null
  /** The published operation that it is, by its name; null for one of the caller's. */
  published: string | null
  /** Codes of the errors in the answer. */
  readonly codes: string[]
  /** Statements sent to the database, and the milliseconds they took together. */
  statements: number
  databaseTime: number
  /** Statements whose rows were kept from before. */
  kept: number
  /** Of the dataset, as it was before anything else was asked; null if that was not asked for. */
  version: DatasetVersion | null
  /** The statements one by one, if somebody traces: the first hundred. */
  readonly spans: Span[] | null
  /** The answer is a stream of events, which goes on for as long as somebody listens. */
  streams: boolean
  /** Takes a place among those that are answered at once, now that the whole request is here; false if it was refused. */
  readonly arrived: () => boolean
  /** Gives it up. */
  readonly leave: () => void
}

const requests = new AsyncLocalStorage<Notes>()

/** Answers a request: whatever it awaits finds its notes. */
export function withNotes<T>(notes: Notes, answer: () => T): T {
  return requests.run(notes, answer)
}

/** Of the request that is being answered; undefined outside of one. */
export function currentNotes(): Notes | undefined {
  return requests.getStore()
}

/**
 * To be called when the body of a request has arrived, which takes no place before: else those who send slowly would keep out all
 * others. False: the request was refused, and is answered.
 */
export function hasArrived(): boolean {
  return currentNotes()?.arrived() ?? true
}

/** A stream of events takes no place among the requests: subscribers are counted by themselves. */
export function becomeStream(): void {
  const notes = currentNotes()
  if (!notes) return
  notes.streams = true
  notes.leave()
}
