import { z } from 'zod'

/** A list of lower-case words without repeats. */
export const wordList = z.array(z.string().min(1)).superRefine((words, context) => {
  const seen = new Set<string>()
  for (const [index, word] of words.entries()) {
    if (word !== word.toLowerCase())
      context.addIssue({ code: 'custom', path: [index], message: `"${word}" must be lower case` })
    if (seen.has(word)) context.addIssue({ code: 'custom', path: [index], message: `"${word}" stands twice` })
    seen.add(word)
  }
})
