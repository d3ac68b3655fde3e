import { describe, expect, it } from 'vitest'
import { oneLine, printable } from '../../src/cli/one-line.js'

describe('oneLine', () => {
  it.each([
    ['Eén loket\n  voor water\t ', 'Eén loket voor water'],
    ['\u001b]0;titel\u0007rapport', ']0;titel rapport'],
    ['rapport\u202Etxt.exe', 'rapport txt.exe'],
    ['een\u009bCSI', 'een CSI'],
  ])('makes %j %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })
})

describe('printable', () => {
  it('keeps line breaks and spaces, and nothing else that steers a terminal', () => {
    expect(printable('a\n  b\u001b[2J\rc')).toBe('a\n  b [2J c')
  })
})
