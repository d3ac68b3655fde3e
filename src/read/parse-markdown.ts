import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Notice } from '../model/index.js'

/** The part of a Markdown tree's node that the program uses. */
export interface MarkdownNode {
  readonly type: string
  /** Of a heading, from 1. */
  readonly depth?: number
  /** Of a leaf: its text. */
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
  /** Offsets into the text that was parsed. */
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

interface Markdown {
  readonly root: MarkdownNode
  /** Words of the first level-1 heading. */
  readonly title: string | undefined
  readonly notices: readonly Notice[]
}

/** Longest Markdown, in UTF-16 units, that is parsed: the parser's time grows with the square of the number of lists. */
const MOST_LENGTH = 1_000_000

/** Signs of nesting before a line's words that no writer needs; the parser's time grows with the cube of the depth. */
const TOO_DEEP = /^(?:[\t >]|[*+-](?=[\t ])){150}[\t >]*[^\s>]/m

/**
 * Parses GitHub-flavoured Markdown with YAML front matter. Markdown that is too long or nested too deeply
 * is an empty tree with a notice.
 */
export function parseMarkdown(text: string): Markdown {
  try {
    if (text.length > MOST_LENGTH) throw new Error(`longer than ${MOST_LENGTH} characters`)
    if (TOO_DEEP.test(text)) throw new Error('nested too deeply')
    const root = fromMarkdown(text, {
      extensions: [gfm(), frontmatter('yaml')],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown('yaml')],
    }) as MarkdownNode
    return { root, title: firstTitle(root), notices: [] }
  } catch (error) {
    const reason = `The Markdown structure could not be read (${(error as Error).message}); the file was taken as plain text.`
    return {
      root: { type: 'root' },
      title: undefined,
      notices: [{ severity: 'warning', rule: 'read/markdown-structure', reason }],
    }
  }
}

function firstTitle(root: MarkdownNode): string | undefined {
  const heading = root.children?.find((node) => node.type === 'heading' && node.depth === 1)
  return (heading && words(heading).replace(/\s+/g, ' ').trim()) || undefined
}

const words = (node: MarkdownNode): string =>
  node.type === 'footnoteReference' ? '' : (node.value ?? node.children?.map(words).join('') ?? '')
