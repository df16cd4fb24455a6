import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printTree, treeOf } from './print-tree.ts'

const folder = join(import.meta.dirname, 'documents')
const documents = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file))

test('there are documents to read', () => expect(documents.length).toBeGreaterThan(5))

test.each(documents)('%s has the tree next to it', async (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const printed = printTree(treeOf(text, file.endsWith('.md') ? 'text/markdown' : 'text/plain'))
  await expect(printed).toMatchFileSnapshot(join(folder, file.replace(/\.\w+$/, '.tree')))
})
