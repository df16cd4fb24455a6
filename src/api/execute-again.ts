import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql'
import type { DatasetVersion } from '../graph/read/dataset.ts'
import type { Context } from './context.ts'
import type { ErrorCode } from './errors.ts'
import { maskError } from './mask-error.ts'
import { currentNotes } from './traffic/notes.ts'

interface Options {
  readonly contextFor: (request: Request) => Context
  /** Of the dataset, now. */
  readonly version: () => Promise<DatasetVersion>
}

/**
 * Executes an operation. A load may replace a document between two statements of one question: what the first found is gone for the
 * second, and the answer fails or is half of the one and half of the other. Such a question is asked once more, of the graph as it is
 * then. In a quarter of an hour of callers and loads there were seven such answers.
 */
export async function executeAgain(
  args: ExecutionArgs,
  { contextFor, version }: Options,
): Promise<ExecutionResult> {
  const before = readings()
  const result = await execute(args)
  if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return result
  const failed = result.errors?.some(isOurs) ?? false
  const first = currentNotes()?.version ?? null
  if (!failed && readings() - before < 2) return result
  // Where answers are not kept nobody noted the version: a failure may be of two then, and an answer is taken for one.
  if (first === null ? !failed : !(await hasChanged(first, version))) return result
  const { request } = args.contextValue as { readonly request: Request }
  return execute({ ...args, contextValue: { ...(args.contextValue as object), ...contextFor(request) } })
}

/** How often the graph was looked at, now or before. */
function readings(): number {
  const { statements = 0, kept = 0 } = currentNotes() ?? {}
  return statements + kept
}

/** Not if the version is not to be had now. */
async function hasChanged(first: DatasetVersion, version: () => Promise<DatasetVersion>): Promise<boolean> {
  const last = await version().catch(() => first)
  return last.version !== first.version || last.epoch !== first.epoch
}

const isOurs = (error: unknown) =>
  maskError(error, '', () => {}).extensions.code === ('INTERNAL_SERVER_ERROR' satisfies ErrorCode)
