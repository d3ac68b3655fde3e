import { createHash } from 'node:crypto'
import { extname } from 'node:path'

interface Naming {
  /** Path of the file relative to the folder that was given, with forward slashes. */
  readonly relativePath: string
  /** The id that the manifest gives these very bytes. */
  readonly knownId: string | null
  /** Whether another file has the id, or the manifest keeps it for other bytes. */
  readonly isTaken: (id: string) => boolean
}

/** Hexadecimal digits of a path's hash that set apart two files of the same name; more where these are taken too. */
const suffixLengths = [6, 16, 64]

/**
 * The id of a report that is not in the database yet: the manifest's, else its file's name as a slug, else that with a
 * hash of its path. It depends on the file and on what is there, never on the hour or the machine.
 */
export function chooseId({ relativePath, knownId, isTaken }: Naming): string {
  const slug = slugOf(relativePath)
  const hash = createHash('sha256').update(relativePath).digest('hex')
  const suffixed = suffixLengths.map((length) => `${slug}-${hash.slice(0, length)}`)
  // The manifest keeps its ids for its own bytes, so only one that another file holds by chance is passed over.
  const candidates = [...(knownId ? [knownId] : []), slug, ...suffixed]
  return candidates.find((id) => !isTaken(id)) ?? (suffixed.at(-1) as string)
}

/** Long enough to tell reports apart, short enough to type. */
const longestSlug = 80

function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const slug = name
    .slice(0, name.length - extname(name).length)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return slug || 'report'
}
