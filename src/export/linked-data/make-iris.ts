/** The IRIs of what a database holds. Whatever stands in an id, they are valid. */
export interface Iris {
  report(id: string): string
  recommendation(id: string): string
  mention(id: string): string
  /** Of an organisation or a country. */
  entity(id: string): string
  publisher(name: string): string
}

/** @param base IRI below which all of it stands, with the / or # at its end */
export function makeIris(base: string): Iris {
  const below = (folder: string) => (id: string) => [base, folder, '/', encodeId(id)].join('')
  return {
    report: below('report'),
    recommendation: below('recommendation'),
    mention: below('mention'),
    entity: (id) => {
      const [, type, name] = /^(org|country):(.*)$/s.exec(id) ?? []
      return name ? below(type === 'org' ? 'organisation' : 'country')(name) : below('entity')(id)
    },
    publisher: below('publisher'),
  }
}

/** Letters and digits of ASCII and a few marks stay; the slashes that divide a report's id from a place in it too. */
const encodeId = (id: string): string =>
  id
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/')

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
