import { useState } from 'preact/hooks'
import { type ApiError, ask } from '../api.ts'
import { type Fact, type Objection, proposalInput, proposalLine } from '../correction/proposal.ts'
import { useWords } from '../language.ts'
import query from '../queries/propose.graphql'
import takesQuery from '../queries/takes-corrections.graphql'
import { useQuestion } from '../use-question.ts'
import { failureWords } from '../wording/failure.ts'
import type { Words } from '../words/zh.ts'
import { CopyButton } from './copy-button.tsx'

type State =
  | { readonly is: 'OPEN' }
  | { readonly is: 'SENT'; readonly id: string }
  | { readonly is: 'FAILED'; readonly error: ApiError }

/** What is right, why, and who says so. */
export function CorrectForm({ fact }: { readonly fact: Fact }) {
  const words = useWords()
  const [objection, object] = useState<Objection>({ right: null, reason: '', proposedBy: '' })
  const [state, setState] = useState<State>({ is: 'OPEN' })
  const change = (part: Partial<Objection>) => object({ ...objection, ...part })
  const line = proposalLine(fact, objection)
  const takes = useQuestion<{ dataset: { takesCorrections: boolean } }>(takesQuery, {})
  const isClosed =
    takes.data?.dataset.takesCorrections === false ||
    (state.is === 'FAILED' && state.error.code === 'NOT_OFFERED')
  if (state.is === 'SENT')
    return (
      <p role="status">
        {words.correct.sent} <code>{state.id}</code>
      </p>
    )
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        if (isClosed) return
        try {
          const data = await ask<{ proposeCorrection: string }>(query, {
            correction: proposalInput(fact, objection),
          })
          setState({ is: 'SENT', id: data.proposeCorrection })
        } catch (error) {
          setState({ is: 'FAILED', error: error as ApiError })
        }
      }}
    >
      {isClosed && <p role="status">{words.correct.notOffered}</p>}
      <Right fact={fact} right={objection.right} choose={(right) => change({ right })} />
      <label>
        {words.correct.reason}
        <textarea
          required
          rows={2}
          maxLength={2_000}
          value={objection.reason}
          onInput={(event) => change({ reason: event.currentTarget.value })}
        />
      </label>
      <label>
        {words.correct.by}
        <input
          required
          maxLength={200}
          value={objection.proposedBy}
          onInput={(event) => change({ proposedBy: event.currentTarget.value })}
        />
      </label>
      {isClosed ? (
        <>
          <pre>{line}</pre>
          <CopyButton text={line} name={words.copy.json} />{' '}
          <CopyButton
            text={`npm run -s corrections -- propose <<'JSON'\n${line}\nJSON`}
            name={words.copy.command}
          />
        </>
      ) : (
        <p>
          <button type="submit">{words.correct.send}</button>
        </p>
      )}
      {state.is === 'FAILED' && !isClosed && (
        <p role="alert">
          <code>{state.error.code}</code> {failureWords(state.error, words)}
        </p>
      )}
    </form>
  )
}

interface RightProps {
  readonly fact: Fact
  readonly right: string | null
  readonly choose: (right: string | null) => void
}

/** What it should be, where one word says it. A target that is wrong is put right by whoever reviews it, by the reason. */
function Right({ fact, right, choose }: RightProps) {
  const words = useWords()
  if (fact.kind === 'metric') return null
  if (fact.kind === 'header')
    return (
      <label>
        {words.correct.right}
        <input
          value={right ?? ''}
          placeholder={fact.value}
          maxLength={500}
          onInput={(event) => choose(event.currentTarget.value.trim() || null)}
        />
      </label>
    )
  const choices = choicesFor(fact, words)
  return (
    <label>
      {words.correct.right}
      <select onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{words.correct.nothing}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function choicesFor(fact: Extract<Fact, { relation: string } | { role: string }>, words: Words) {
  return fact.kind === 'citation'
    ? Object.entries(words.relation).filter(([relation]) => relation !== fact.relation)
    : Object.entries(words.role).filter(([role]) => role !== fact.role)
}
