import type { Block, Section } from '../../model/index.js'

/** A tree of sections: a heading opens one, which ends before the next heading that is not below it. */
export function buildSections(reportId: string, blocks: readonly Block[], view: string, length: number): Section[] {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const open: { id: string; level: number }[] = []
  return headings.map((heading, index) => {
    while (open.length > 0 && (open.at(-1) as { level: number }).level >= heading.level) open.pop()
    const id = `${reportId}/s${heading.start}`
    const next = headings.slice(index + 1).find((other) => other.level <= heading.level)
    const section = {
      id,
      parentId: open.at(-1)?.id ?? null,
      level: heading.level,
      label: heading.label,
      title: view.slice(heading.view.start, heading.view.end),
      start: heading.start,
      end: next?.start ?? length,
    }
    open.push({ id, level: heading.level })
    return section
  })
}
