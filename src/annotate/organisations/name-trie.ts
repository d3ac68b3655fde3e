/** Names letter by letter, to find the longest one that begins at a place of a text. */
export interface NameTrie<Value> {
  readonly next: Map<number, NameTrie<Value>>
  value?: Value
}

/** A trie of folded names. When two fold to the same letters the first one stays. */
export function buildNameTrie<Value>(names: Iterable<readonly [string, Value]>): NameTrie<Value> {
  const root: NameTrie<Value> = { next: new Map() }
  for (const [name, value] of names) {
    let node = root
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at)
      const child = node.next.get(unit) ?? { next: new Map() }
      node.next.set(unit, child)
      node = child
    }
    node.value ??= value
  }
  return root
}

/** The names that begin at a place of the text, the longest first; a newline, which stands for a blank line, is passed over. */
export function namesAt<Value>(trie: NameTrie<Value>, text: string, start: number): { end: number; value: Value }[] {
  const found: { end: number; value: Value }[] = []
  let node: NameTrie<Value> | undefined = trie
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n' && at > start) continue
    node = node.next.get(text.charCodeAt(at))
    if (!node) break
    if (node.value !== undefined) found.unshift({ end: at + 1, value: node.value })
  }
  return found
}
