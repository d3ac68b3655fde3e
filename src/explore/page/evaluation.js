// Runs in the page as it is. It reads the data block, writes texts only (never markup), and asks for no address.

const data = JSON.parse(document.getElementById('data').textContent)
const { words, terms, kinds, reports } = data
const outcomeClasses = ['hit', 'miss', 'alarm', 'wrong']
const outcomeSigns = ['✓', '✗', '!', '≠']

const byId = (id) => document.getElementById(id)
const list = byId('list')
const form = byId('filters')
const details = byId('details')
const help = byId('help')
const kindFilter = byId('kind')
const reportFilter = byId('report')
const find = byId('find')

const sections = [...document.querySelectorAll('.report')]
const texts = sections.map((section) => [...section.querySelectorAll('.t')].map((part) => part.textContent).join(''))

const marks = data.marks.map(([report, side, sort, start, end, page, sign, attributes, evidence], index) => {
  return { index, report, side, sort, start, end, page, sign, attributes, evidence }
})
const findings = data.findings.flatMap((rows, report) =>
  rows.map(([kind, outcome, gold, program, expected, got]) => {
    return { report, kind, outcome, gold: marks[gold] ?? null, program: marks[program] ?? null, expected, got }
  }),
)

/** Elements of the text by the mark they belong to. */
const places = new Map()
for (const element of document.querySelectorAll('.t [data-m]')) {
  for (const index of marksAt(element)) {
    if (!places.has(index)) places.set(index, [])
    places.get(index).push(element)
  }
}

let shown = []
let current = -1

// The list

function fillList() {
  const chosen = new Set([...form.querySelectorAll('[name=outcome]:checked')].map(({ value }) => value))
  const kind = kindFilter.value
  const report = reportFilter.value
  const query = simplify(find.value)
  const fitting = findings.filter((finding) => {
    if (report !== '' && finding.report !== Number(report)) return false
    if (kind === '' ? !kinds[finding.kind].main : kinds[finding.kind].id !== kind) return false
    return query === '' || searchable(finding).includes(query)
  })
  shown = fitting.filter(({ outcome }) => chosen.has(outcomeClasses[outcome]))
  current = -1
  countOutcomes(fitting)
  byId('count').textContent = String(shown.length)
  list.replaceChildren(...shown.map(entryOf))
  if (shown.length === 0) list.append(make('li', { className: 'none', textContent: words.none }))
  sections.forEach((section, index) => {
    section.hidden = report !== '' && index !== Number(report)
  })
}

function countOutcomes(fitting) {
  for (const box of form.querySelectorAll('[name=outcome]')) {
    const outcome = outcomeClasses.indexOf(box.value)
    const count = fitting.filter((finding) => finding.outcome === outcome).length
    box.closest('label').querySelector('output').textContent = String(count)
  }
}

function entryOf(finding, index) {
  const button = make('button', { type: 'button', tabIndex: index === 0 ? 0 : -1 })
  button.dataset.entry = String(index)
  button.append(
    signOf(finding),
    make('span', { className: 'what', textContent: nameOf(finding) }),
    make('bdi', { className: 'quote', textContent: shorten(quote(markOf(finding)), 140) }),
  )
  const value = sayingOf(finding)
  if (value) button.append(make('bdi', { className: 'value', textContent: value }))
  const item = make('li', {})
  item.append(button)
  return item
}

function signOf({ outcome }) {
  const sign = make('span', { className: `sign ${outcomeClasses[outcome]}`, textContent: outcomeSigns[outcome] })
  sign.setAttribute('aria-hidden', 'true')
  return sign
}

const nameOf = ({ outcome, kind }) => `${words.outcomes[outcome]}: ${kinds[kind].name}`
const markOf = ({ gold, program }) => gold ?? program

function sayingOf({ outcome, expected, got }) {
  if (outcome === 3) return `${words.got}: ${got ?? words.nothing} · ${words.expected}: ${expected ?? words.nothing}`
  return expected ?? got ?? ''
}

function searchable(finding) {
  if (finding.searchable === undefined) {
    const attributes = [finding.gold, finding.program].flatMap((mark) => mark?.attributes ?? [])
    const parts = [nameOf(finding), sayingOf(finding), reports[finding.report], quote(markOf(finding))]
    finding.searchable = simplify([...parts, ...attributes.map(([, value]) => value)].join(' '))
  }
  return finding.searchable
}

// What is chosen

/** Chooses an entry: shows its details, highlights its place and scrolls there. */
function choose(index, moveFocus) {
  if (index < 0 || index >= shown.length) return
  const finding = shown[index]
  const button = markCurrent(index)
  if (moveFocus) button.focus({ preventScroll: true })
  reveal(button)
  show(finding.gold, finding.program, finding)
  byId('status').textContent = `${nameOf(finding)}. ${quote(markOf(finding)).slice(0, 200)}`
}

function markCurrent(index) {
  list.querySelector('[aria-current]')?.removeAttribute('aria-current')
  const button = list.querySelector(`[data-entry="${index}"]`)
  for (const other of list.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1
  button.tabIndex = 0
  button.setAttribute('aria-current', 'true')
  current = index
  return button
}

/** Scrolls the list alone: the page itself goes to the place in the text. */
function reveal(button) {
  const [inner, outer] = [button.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 8
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8
}

/** A mark that was pointed at in the text: the first error that speaks of it, else what is said of it. */
function chooseMark(mark) {
  const speaksOfIt = ({ gold, program }) => gold === mark || program === mark
  const index = shown.findIndex(speaksOfIt)
  const finding = shown[index] ?? findings.find((each) => kinds[each.kind].main && speaksOfIt(each))
  if (index >= 0) reveal(markCurrent(index))
  show(
    finding?.gold ?? (mark.side === 0 ? mark : null),
    finding?.program ?? (mark.side === 1 ? mark : null),
    finding,
    true,
  )
}

function show(gold, program, finding, staysHere = false) {
  const mark = gold ?? program
  const other = gold && program ? null : nearest(mark)
  highlight(gold ?? (other?.side === 0 ? other : null), 'og')
  highlight(program ?? (other?.side === 1 ? other : null), 'op')
  fillDetails(gold, program, other, finding)
  document.body.classList.add('chosen')
  if (!staysHere) places.get(mark.index)?.[0]?.scrollIntoView({ block: 'center' })
}

function highlight(mark, name) {
  for (const element of document.querySelectorAll(`.${name}`)) element.classList.remove(name)
  for (const element of (mark && places.get(mark.index)) ?? []) element.classList.add(name)
}

/** The mark of the other side that shares most with this one. */
function nearest(mark) {
  let best = null
  let bestShare = 0
  for (const other of marks) {
    if (other.report !== mark.report || other.side === mark.side || other.sort !== mark.sort) continue
    const common = Math.min(other.end, mark.end) - Math.max(other.start, mark.start)
    const share = common / (Math.max(other.end, mark.end) - Math.min(other.start, mark.start))
    if (common > 0 && share > bestShare) [best, bestShare] = [other, share]
  }
  return best
}

function fillDetails(gold, program, other, finding) {
  const mark = gold ?? program
  const left = gold ?? (other?.side === 0 ? other : null)
  const right = program ?? (other?.side === 1 ? other : null)
  const head = make('p', { className: 'chosen-head' })
  if (finding) head.append(signOf(finding), ` ${nameOf(finding)}`)
  const place = make('p', { className: 'facts' })
  place.append(
    make('bdi', { textContent: reports[mark.report] }),
    `, ${words.page} ${mark.page}, ${words.line} ${lineOf(mark)}`,
  )
  const value = finding && sayingOf(finding) ? [make('p', { className: 'value', textContent: sayingOf(finding) })] : []
  byId('shown').replaceChildren(
    head,
    place,
    ...value,
    compare(left, right, gold === null, program === null),
    ...reasons(right),
  )
  details.scrollTop = 0
}

/** What gold and program say, beside each other. */
function compare(left, right, leftOverlaps, rightOverlaps) {
  const table = make('table', {})
  const head = table.createTHead().insertRow()
  head.append(
    make('td', {}),
    headCell(words.gold, left && leftOverlaps),
    headCell(words.program, right && rightOverlaps),
  )
  const body = table.createTBody()
  terms.forEach(({ name, compared }, term) => {
    const [a, b] = [left, right].map((mark) => mark?.attributes.find(([key]) => key === term)?.[1] ?? null)
    if (a !== null || b !== null) addRow(body, name, a, b, compared && left && right)
  })
  addRow(body, words.place, left && `${left.start}–${left.end}`, right && `${right.start}–${right.end}`, left && right)
  return table
}

function headCell(name, overlaps) {
  const cell = make('th', { scope: 'col', textContent: overlaps ? `${name} (${words.overlapping})` : name })
  return cell
}

function addRow(body, name, a, b, isCompared) {
  const row = body.insertRow()
  row.append(make('th', { scope: 'row', textContent: name }))
  for (const value of [a, b]) {
    const cell = row.insertCell()
    cell.append(make('bdi', { textContent: value ?? '–' }))
  }
  if (isCompared && simplify(a ?? '') !== simplify(b ?? '')) row.className = 'differs'
}

function reasons(mark) {
  if (!mark || mark.evidence.length === 0) return []
  const items = make('ul', { className: 'reasons' })
  for (const reason of mark.evidence) items.append(make('li', { textContent: reason }))
  return [make('h4', { textContent: words.evidence }), items]
}

function closeDetails() {
  document.body.classList.remove('chosen')
  highlight(null, 'og')
  highlight(null, 'op')
  byId('shown').replaceChildren(make('p', { textContent: words.hint }))
  list.querySelector('[tabindex="0"]')?.focus({ preventScroll: true })
}

// Small helpers

function marksAt(element) {
  return element.dataset.m.split(' ').map(Number)
}

const make = (name, properties) => Object.assign(document.createElement(name), properties)
const quote = ({ report, start, end }) => texts[report].slice(start, end).replace(/\s+/g, ' ').trim()
const shorten = (text, length) => (text.length > length ? `${text.slice(0, length).trimEnd()}…` : text)
const lineOf = ({ report, start }) => texts[report].slice(0, start).split('\n').length
const simplify = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

// Pointer and keys

list.addEventListener('click', (event) => {
  const button = event.target.closest('[data-entry]')
  if (button) choose(Number(button.dataset.entry), true)
})

byId('text').addEventListener('click', (event) => {
  const element = event.target.closest('[data-m]')
  if (!element || String(getSelection())) return
  const here = marksAt(element).map((index) => marks[index])
  chooseMark(here.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a)))
})

byId('scores').addEventListener('click', (event) => {
  const button = event.target.closest('[data-kind]')
  if (!button) return
  kindFilter.value = button.dataset.kind
  fillList()
  byId('panel').scrollIntoView({ block: 'start' })
  kindFilter.focus({ preventScroll: true })
})

form.addEventListener('input', fillList)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  choose(0, true)
})
byId('next').addEventListener('click', () => choose(current + 1, false))
byId('previous').addEventListener('click', () => choose(current - 1, false))
byId('close').addEventListener('click', closeDetails)
byId('open-help').addEventListener('click', () => help.showModal())

const keys = {
  j: () => choose(current + 1, true),
  k: () => choose(current - 1, true),
  '/': () => {
    find.focus()
    find.select()
  },
  '?': () => help.showModal(),
}
const listKeys = {
  ArrowDown: keys.j,
  ArrowUp: keys.k,
  Home: () => choose(0, true),
  End: () => choose(shown.length - 1, true),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
  if (event.key === 'Escape') leave(event.target)
  else if (!event.target.closest('input:not([type=checkbox]), select')) press(event)
})

function press(event) {
  const action = (list.contains(event.target) && listKeys[event.key]) || (byId('single').checked && keys[event.key])
  if (!action) return
  event.preventDefault()
  action()
}

function leave(target) {
  if (target.closest('input, select')) list.querySelector('[tabindex="0"]')?.focus()
  else if (document.body.classList.contains('chosen')) closeDetails()
}

document.body.classList.add('ready')
fillList()
