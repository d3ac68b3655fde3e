import type { ReportMetadata } from '../model/index.js'
import { isOrganisationName } from './is-organisation-name.js'
import { findFirst, wordsOf } from './markup.js'
import { normaliseDate } from './normalise-date.js'
import { parseXml } from './parse-xml.js'
import { tellingTitle } from './telling-title.js'

/**
 * Metadata from the properties of a Word document. The company goes before the author, who is a person more often than
 * a publisher; the language is that of the program that made the file and is not taken.
 */
export function describeDocx(core: Uint8Array | undefined, app: Uint8Array | undefined): ReportMetadata {
  const property = makeReader(core)
  const title = tellingTitle(property('title'))
  const names = [makeReader(app)('Company'), property('creator')]
  const publisher = names.find((name) => name && isOrganisationName(name))
  const publishedOn = normaliseDate(property('created') ?? '')
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
  }
}

/** Properties are a courtesy: a broken part is as good as none. */
function makeReader(part: Uint8Array | undefined): (name: string) => string | undefined {
  try {
    const root = part && parseXml(part)
    return (name) => {
      const found = root && findFirst(root, name)
      return found && (wordsOf(found) || undefined)
    }
  } catch {
    return () => undefined
  }
}
