import { elementsIn, findAll, isElement, type MarkupElement } from './markup.js'

/** Share of a page's words that its main element must hold; a page may put an empty one around a search box. */
const LEAST_SHARE = 0.3

/** Share of a page's words above which an element is the report itself, whatever its class is called. */
const MOST_SHARE = 0.5

const furnitureTags = new Set(['nav', 'button', 'select', 'input', 'textarea', 'dialog', 'datalist', 'menu', 'title'])

/** Elements that belong to the page around the report; inside an article or the main part they belong to it. */
const frameTags = new Set(['header', 'footer', 'aside'])

const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|searchbox|dialog|alertdialog|menu|menubar|toolbar|complementary|alert)$/

/** Words in a class or id that name what surrounds a report on a page. */
const furnitureNames =
  /^(?:.*cookie.*|.*consent.*|.*breadcrumbs?.*|skip-?(?:link|to|nav)?.*|nav(?:bar|igation|igatie)?|(?:main|site|top|sub|page|global)-?(?:nav|menu|header|footer|navigation)|menu|sidebar|side-?bar|share|sharing|social(?:-.*)?|deel-?knoppen|pagination|paginering|toolbar|newsletter|nieuwsbrief|kruimelpad|visually-hidden|sr-only|screen-?reader.*|search-?(?:form|box)?|zoek(?:en|veld|formulier)?|banner|no-?print|popup|modal|overlay|related|gerelateerd|feedback|site-?(?:logo|title)|voetregel|kopregel|footer|header)$/i

const mainNames = /^(?:main|main-?content|content|inhoud|hoofdinhoud|broodtekst|article|artikel)$/i

interface MainContent {
  readonly root: MarkupElement
  /** Whether an element is part of the page around the report. */
  readonly isFurniture: (element: MarkupElement) => boolean
}

/**
 * The part of a web page that is the report: its main element where that holds most of the words, else the body, without
 * navigation, page header and footer, cookie bars, forms and what is hidden.
 */
export function findMainContent(page: MarkupElement): MainContent {
  const body = findAll(page, ({ name }) => name === 'body')[0] ?? page
  const total = lengthOf(body)
  const isLarge = (element: MarkupElement, share: number) => lengthOf(element) >= share * total
  const candidates = [isMain, isNamedMain, ({ name }: MarkupElement) => name === 'article'].map((test) =>
    findAll(body, test).filter((element) => isLarge(element, LEAST_SHARE)),
  )
  const root = candidates.find((found) => found.length === 1)?.[0] ?? body
  const isFurniture = (element: MarkupElement): boolean =>
    isHidden(element) || (looksLikeFurniture(element, root === body) && !isLarge(element, MOST_SHARE))
  return { root, isFurniture }
}

const isMain = ({ name, attributes }: MarkupElement): boolean => name === 'main' || attributes.get('role') === 'main'

const isNamedMain = (element: MarkupElement): boolean => namesOf(element).some((name) => mainNames.test(name))

/** Page headers and footers only surround the report where the report has no element of its own. */
function looksLikeFurniture(element: MarkupElement, isWholeBody: boolean): boolean {
  const { name, attributes } = element
  if (furnitureTags.has(name) || furnitureRoles.test(attributes.get('role') ?? '')) return true
  if (name === 'article' || name === 'main' || /^h[1-6]$/.test(name)) return false
  if (frameTags.has(name)) return isWholeBody
  return namesOf(element).some((each) => furnitureNames.test(each))
}

const isHidden = ({ attributes }: MarkupElement): boolean =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')

const namesOf = ({ attributes }: MarkupElement): string[] =>
  `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/).filter(Boolean)

/** Characters that are read: words in links of menus count as well, so that a page of links keeps them. */
const lengths = new WeakMap<MarkupElement, number>()

function lengthOf(element: MarkupElement): number {
  const known = lengths.get(element)
  if (known !== undefined) return known
  const own = element.children.filter((child) => !isElement(child)) as string[]
  const length =
    own.reduce((sum, words) => sum + words.trim().length, 0) +
    elementsIn(element).reduce((sum, child) => sum + lengthOf(child), 0)
  lengths.set(element, length)
  return length
}
