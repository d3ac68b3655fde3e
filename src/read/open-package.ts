import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { ReadError } from './read-error.js'

export interface PackageOptions {
  /** File name, for messages. */
  readonly name: string
  /** What the file is, after "expected": "a Word document (DOCX)". */
  readonly label: string
  /** Which parts are needed; all others stay packed. */
  readonly isNeeded: (part: string) => boolean
  readonly signal?: AbortSignal | undefined
  /** Bytes that the needed parts may unpack to together; 128 MB by default. */
  readonly mostBytes?: number
}

/** Bytes that the needed parts may unpack to together; the text of a thousand pages has ten million. */
const MOST_BYTES = 128 * 1024 * 1024

/** Bytes above which it is looked at how much a part grows, and how often its packed size it may be. */
const SMALL_PART = 8 * 1024 * 1024
const MOST_GROWTH = 200

/** Parts of a document; pictures count. */
const MOST_PARTS = 50_000

/**
 * Unpacks the needed parts of a ZIP package into memory, by name. Sizes are checked before unpacking and while it goes
 * on, since a package can lie about them. Never writes a file, and refuses names that lead out of a folder.
 *
 * @throws {ReadError} with reason `broken`, `encrypted` or `too-large`
 */
export async function openPackage(
  bytes: Uint8Array,
  options: PackageOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { name, label, isNeeded, signal, mostBytes = MOST_BYTES } = options
  const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(refuse)
  const parts = new Map<string, Uint8Array>()
  let total = 0
  try {
    for await (const entry of entriesOf(zip)) {
      signal?.throwIfAborted()
      if (!isNeeded(entry.fileName) || parts.has(entry.fileName)) continue
      if (entry.isEncrypted()) throw encrypted(name, label)
      checkSize(entry, entry.uncompressedSize)
      const part = await unpack(zip, entry, (size) => checkSize(entry, size))
      total += part.length
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    throw error instanceof ReadError || signal?.aborted ? error : refuse(error)
  } finally {
    zip.close()
  }
  return parts

  function checkSize(entry: Entry, size: number): void {
    const growth = Math.floor(size / Math.max(1, entry.compressedSize))
    if (total + size > mostBytes) throw tooLarge(`parts that unpack to more than ${mostBytes / 1024 / 1024} MB`)
    if (size > SMALL_PART && growth > MOST_GROWTH)
      throw tooLarge(`a part that unpacks to more than ${MOST_GROWTH} times its size (${entry.fileName})`)
  }

  function tooLarge(found: string): ReadError {
    const remedy = 'it may be a decompression bomb; if it is a report, export it as PDF'
    return new ReadError('too-large', `${name}: expected ${label}, found ${found}; ${remedy}`)
  }

  function refuse(error: unknown): never {
    const found = (error as Error).message.replace(/\.$/, '')
    const remedy = 'fetch the file again, or open it in a word processor and save it anew'
    throw new ReadError('broken', `${name}: expected ${label}, found a damaged ZIP package (${found}); ${remedy}`, {
      cause: error,
    })
  }
}

export const encrypted = (name: string, label: string): ReadError =>
  new ReadError(
    'encrypted',
    `${name}: expected ${label}, found one that is protected with a password; open it in a word processor and save it without`,
  )

const openZip = (buffer: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > MOST_PARTS) throw new Error(`more than ${MOST_PARTS} parts`)
  for (let left = zip.entryCount; left > 0; left--) {
    const entry = await new Promise<Entry>((resolve, reject) => {
      const stop = (error: Error) => reject(error)
      zip.once('error', stop)
      zip.once('entry', (next: Entry) => {
        zip.off('error', stop)
        resolve(next)
      })
      zip.readEntry()
    })
    yield entry
  }
}

function unpack(zip: ZipFile, entry: Entry, check: (size: number) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        try {
          check(size)
        } catch (excess) {
          stream.destroy()
          reject(excess)
        }
      })
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      stream.on('error', reject)
    })
  })
}
