import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Texts set aside in a file, to be read again by their places: memory holds two numbers of each. */
export interface Spool {
  /** Returns the place. */
  add(text: string): number
  read(place: number): string
  close(): void
}

const block = 1 << 20

/** Begins one in a new file. */
export function spool(file: string): Spool {
  const descriptor = openSync(file, 'w+')
  const ends: number[] = [0]
  let waiting: Buffer[] = []
  let [written, added] = [0, 0]

  function flush(): void {
    for (let rest = Buffer.concat(waiting); rest.length > 0; ) {
      const length = writeSync(descriptor, rest)
      rest = rest.subarray(length)
      written += length
    }
    waiting = []
  }

  return {
    add(text) {
      const bytes = Buffer.from(text)
      waiting.push(bytes)
      added += bytes.length
      if (added - written > block) flush()
      return ends.push(added) - 2
    },
    read(place) {
      const [start, end] = [ends[place]!, ends[place + 1]!]
      if (end > written) flush()
      const bytes = Buffer.allocUnsafe(end - start)
      readSync(descriptor, bytes, 0, bytes.length, start)
      return bytes.toString()
    },
    close: () => closeSync(descriptor),
  }
}
