import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/domain/task.ts'
import { idsInOrder } from '../../src/resolve/ids-in-order.ts'
import { innermostTask } from '../../src/resolve/innermost-task.ts'

describe('innermostTask', () => {
  const task = (id: string, start: number, end: number, directive = 'd') =>
    ({ id, directive, evidence: { start, end } }) as Task
  const tasks = [
    task('chapter', 0, 100),
    task('first', 0, 40),
    task('sentence', 10, 20),
    task('other', 12, 14, 'e'),
    task('second', 40, 90),
    task('clause', 60, 70),
  ]
  it.each([
    [[15, 18], 'sentence'],
    [[12, 13], 'sentence'],
    [[20, 30], 'first'],
    [[60, 61], 'clause'],
    [[75, 80], 'second'],
    [[65, 75], 'clause'],
    [[95, 99], 'chapter'],
    [[100, 110], null],
  ] as const)('%j lies in %s', ([start, end], id) => {
    expect(innermostTask(tasks)('d', { start, end })?.id ?? null).toBe(id)
  })
})

describe('idsInOrder', () => {
  it('numbers what is said again', () => {
    const next = idsInOrder('task')
    const ids = [next('d', '一'), next('d', '一'), next('d', '二'), next('d', '一')]
    expect(new Set(ids).size).toBe(4)
    const again = idsInOrder('task')
    expect([again('d', '一'), again('d', '一'), again('d', '二'), again('d', '一')]).toEqual(ids)
  })
})
