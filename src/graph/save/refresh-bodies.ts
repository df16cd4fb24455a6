import type { Transaction } from '../database.ts'
import { bodyNode } from './body-node.ts'
import type { Replaced } from './replace-descriptions.ts'
import { runOver, sendOver } from './run-over.ts'

/** Makes out again the bodies of which documents now say something else. */
export async function refreshBodies(transaction: Transaction, { bodies }: Replaced): Promise<void> {
  const rows = await runOver<{ of: string; key: string; record: string }>(transaction, 'body-descriptions', {
    ids: bodies,
  })
  const nodes = bodies.flatMap((id) => {
    const descriptions = rows
      .filter(({ of }) => of === id)
      .map(({ key, record }) => ({ key, record: JSON.parse(record) }))
    return descriptions.length > 0 ? [bodyNode(id, descriptions)] : []
  })
  sendOver(transaction, 'write-bodies', {
    bodies: nodes.map(({ id, label, properties }) => ({ id, label, properties })),
  })
  sendOver(transaction, 'place-bodies', {
    bodies: nodes.map(({ id, parent, jurisdiction, successors }) => ({
      id,
      parent,
      jurisdiction,
      successors,
    })),
  })
}
