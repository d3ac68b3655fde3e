import type { OrganisationKind } from '../../model/index.js'
import { organisation } from './organisation-entity.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

const plurals: Readonly<Record<string, readonly [OrganisationKind, string]>> = {
  gemeenten: ['municipality', 'Gemeente'],
  provincies: ['province', 'Provincie'],
  waterschappen: ['water-authority', 'Waterschap'],
}
/** Characters after the plural in which its list stands. */
const REACH = 200

/** "de gemeenten Breda, Tilburg en Etten-Leur": each place of the list stands for its municipality. */
export function findListedPlaces(text: string, index: OrganisationIndex): Sighting[] {
  return [...text.matchAll(/(?<!\p{L})(gemeenten|provincies|waterschappen) (?=\p{Lu})/giu)].flatMap((match) => {
    const [kind, noun] = plurals[(match[1] as string).toLowerCase()] as readonly [OrganisationKind, string]
    const places = index.regional.get(kind)
    const found: Sighting[] = []
    let start = match.index + match[0].length
    for (;;) {
      const place = longestPlace(text.slice(start, start + REACH), places)
      if (place === null) return found
      const entity = organisation(`${noun} ${place}`, kind, places?.get(place))
      const end = start + place.length
      found.push({ start, end, entity, rule: 'organisation/pattern', detail: match[1] as string, confidence: 0.7 })
      const joint = /^(?:, | en )/.exec(text.slice(end, end + 4))
      if (!joint) return found
      start = end + joint[0].length
    }
  })
}

function longestPlace(text: string, places: ReadonlyMap<string, unknown> | undefined): string | null {
  const ends = [...text.matchAll(/(?=[^\p{L}\p{N}-]|$)/gu)].slice(0, 8).map((match) => match.index)
  const names = ends.map((end) => text.slice(0, end)).filter((name) => places?.has(name))
  return names.at(-1) ?? null
}
