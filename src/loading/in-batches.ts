/** A batch is full with so many items, or when their sizes come to so much. */
export interface BatchLimit<T> {
  readonly items: number
  readonly size: number
  readonly sizeOf: (item: T) => number
}

/**
 * Items in order, as many at once as were made while the batch before was dealt with: a slow one who takes them gets full batches, a
 * fast one each by itself. One batch is made ahead, so that memory does not grow with their number. What goes wrong while items are
 * made is thrown after those before it.
 */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  { items: most, size, sizeOf }: BatchLimit<T>,
): AsyncGenerator<readonly T[]> {
  const made: T[] = []
  let [isOver, isLeft] = [false, false]
  // The maker waits only while there is a full batch, the taker only while there is nothing: never both.
  let wake = () => {}
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  const isFull = () => made.length >= most || sum(made, sizeOf) >= size
  const make = async () => {
    for await (const item of items) {
      made.push(item)
      wake()
      while (isFull() && !isLeft) await change()
      if (isLeft) return
    }
  }
  const making = make().finally(() => {
    isOver = true
    wake()
  })
  making.catch(() => {})
  try {
    while (made.length > 0 || !isOver) {
      if (made.length === 0) await change()
      else {
        const batch = made.splice(0)
        wake()
        yield batch
      }
    }
    await making
  } finally {
    isLeft = true
    wake()
    await making.catch(() => {})
  }
}

function sum<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  return items.reduce((all, item) => all + sizeOf(item), 0)
}
