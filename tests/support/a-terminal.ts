import { messages } from '../../src/cli/messages.js'
import type { Terminal } from '../../src/cli/terminal.js'

/** A terminal in English that keeps what is printed on it. */
export function aTerminal(): { terminal: Terminal; out: string[] } {
  const out: string[] = []
  return {
    out,
    terminal: {
      language: 'en',
      messages: messages.en,
      isInteractive: false,
      print: (text) => void out.push(text),
      say: () => {},
    },
  }
}
