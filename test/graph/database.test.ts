import { expect, test } from 'vitest'
import { openDatabase, type Transaction } from '../../src/graph/database.ts'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()

test('a file starts with an empty graph and its indexes', async () => {
  expect(await graph.cypher('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
  const [row] = await graph.cypher('SHOW INDEXES YIELD state RETURN collect(DISTINCT state) AS states')
  expect(row).toEqual({ states: ['ONLINE'] })
})

test('a statement is asked by its name', async () => {
  await graph.cypher('CREATE (:Source {sha256: "00", recordsHash: "ab", file: "a.txt"})')
  const found = await graph.database.read('saved-sources', { ids: ['00'] })
  expect(found).toEqual([{ sha256: '00', recordsHash: 'ab', file: 'a.txt', isRegistry: false }])
})

test('a wrong password is said, with what to check', async () => {
  const address = { uri: graph.database.address, user: 'neo4j', password: 'wrong-one', database: 'neo4j' }
  await expect(openDatabase(address)).rejects.toThrow(
    `Neo4j at ${address.uri} refuses the login: check NEO4J_USER and NEO4J_PASSWORD`,
  )
})

test('what fails in a transaction undoes all of it', async () => {
  const failing = graph.database.write('test', async (transaction) => {
    await transaction.run('begin-save')
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  expect(await graph.cypher('MATCH (n:Dataset) RETURN n')).toEqual([])
})

test('statements that are sent are done in their order, and one that fails ends the transaction with its reason', async () => {
  const answer = await graph.database.write('test', async (transaction) => {
    transaction.send('begin-save')
    transaction.send('end-save')
    return transaction.run('end-save')
  })
  expect(answer).toEqual([{ version: 2 }])
  const failing = (rest: (transaction: Transaction) => Promise<unknown>) =>
    graph.database.write('test', async (transaction) => {
      transaction.send('end-save')
      transaction.send('write-descriptions')
      await rest(transaction)
    })
  const reason = /Expected parameter\(s\): descriptions/
  await expect(failing(async () => {})).rejects.toThrow(reason)
  await expect(failing((transaction) => transaction.run('end-save'))).rejects.toThrow(reason)
  await expect(failing(() => Promise.reject(new Error('because of it')))).rejects.toThrow(reason)
  expect(await graph.cypher('MATCH (n:Dataset) RETURN n.version AS version')).toEqual([{ version: 2 }])
  await graph.wipe()
})

test('an aborted question rejects with the reason', async () => {
  await expect(graph.database.read('dataset', {}, { signal: AbortSignal.abort('left') })).rejects.toBe('left')
})

test('neo4j:// reads and writes where the routing table says, and reads what it has written', async () => {
  const uri = graph.address.replace('bolt://', 'neo4j://')
  const routed = await openDatabase({ uri, user: 'neo4j', password: graph.password, database: 'neo4j' })
  try {
    expect(routed.address).toMatch(/^neo4j:/)
    for (let time = 1; time <= 3; time++) {
      await routed.write('test', async (transaction) => {
        await transaction.run('begin-save')
        await transaction.run('end-save')
      })
      expect(await routed.read('dataset')).toMatchObject([{ version: time }])
    }
    // A question is asked in READ mode, which is what sends it to a secondary of a cluster: the server refuses it to write.
    await expect(routed.read('../write/end-save')).rejects.toThrow(/read access mode/i)
    expect(await routed.read('dataset')).toMatchObject([{ version: 3 }])
  } finally {
    await routed.close()
  }
})
