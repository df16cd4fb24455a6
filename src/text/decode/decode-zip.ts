import { unzipSync } from 'fflate'
import { UnreadableDocument } from './decode.ts'

/** Inflated, all parts that are read together: a bomb of 1 : 1000 stops here. The text of a long document is 10 MB of XML. */
export const mostInflated = 100 * 1024 * 1024

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The parts of a ZIP archive that `wanted` names, inflated. Throws `UnreadableDocument` for a damaged archive or a bomb. */
export function unzip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let inflated = 0
  try {
    // fflate inflates into a buffer of the size that the archive declares and no further, so the sum bounds memory.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false
        inflated += originalSize
        if (inflated > mostInflated) throw tooLarge(file)
        return true
      },
    })
    return new Map(Object.entries(parts))
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(file, `is a damaged ZIP archive: ${(error as Error).message}`)
  }
}

export function tooLarge(file: string): UnreadableDocument {
  return new UnreadableDocument(
    file,
    `holds more than ${mostInflated / 1024 / 1024} MB of text when unpacked`,
  )
}

/** The names of all parts of a ZIP archive; nothing is inflated. */
export function namesInZip(bytes: Uint8Array, file: string): readonly string[] {
  const names: string[] = []
  unzip(bytes, file, (name) => {
    names.push(name)
    return false
  })
  return names
}

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark. */
export function textOfPart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
