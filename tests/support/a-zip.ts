import { strToU8, type Zippable, zipSync } from 'fflate'

/** A ZIP with these parts, packed as word processors do: `mimetype` stands unpacked. */
export const aZip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { level: name === 'mimetype' ? 0 : content.length > 1_000_000 ? 1 : 6 },
        ],
      ]),
    ) as Zippable,
    { mtime: new Date('2025-01-01T12:00:00Z') },
  )
