import type { View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, matchCues } from './read-cues.js'
import type { Unit } from './unit.js'

/** What already runs or was promised before is no new promise. */
const past =
  /\b(?:al enige tijd|inmiddels|heb ik|hebben wij|is (?:al )?toegezegd|werk ik al|already|has been|have been)\b/i

/** Words that promise wherever they stand. */
const explicit = /\b(?:zeg(?:t|gen)? (?:ik |wij |we )?(?:\S+ ){0,4}?toe)\b/i

/** What will not be done is no promise. */
const refusal = /\b(?:(?:gaan?|zal|zullen) (?:ik|wij|we) (?:daar )?niet)\b/i

/**
 * Finds promises in the answers and reactions of those who are asked to act: the first person or the government, a
 * future act, and a date or an effort. Where a report neither holds questions and answers nor a reaction, both a
 * future act and a date must be there, since "we zullen" alone announces the next chapter.
 */
export function findCommitments(passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const replies = new Set(findReplies(passages))
  const readable = passages.filter(({ block }) => answering.has(block.kind))
  return readable.flatMap((passage) =>
    passage.sentences.flatMap((sentence): Unit[] => {
      if (past.test(sentence.text) || refusal.test(sentence.text) || /\?$/.test(sentence.text)) return []
      const language = cues[passage.block.language]
      const evidence = matchCues(language.commitments, sentence.text).map(({ cue, text }) => ({
        kind: 'commitment/words',
        detail: text,
        weight: cue.weight,
      }))
      const score = evidence.reduce((sum, { weight }) => sum + weight, 0)
      const isPromise =
        replies.has(passage) || explicit.test(sentence.text) || (evidence.length >= 2 && isOwnFuture(sentence.text))
      if (score < language.threshold || !isPromise) return []
      const span = { start: sentence.start, end: sentence.end }
      return [
        {
          tier: 'formal',
          role: 'commitment',
          form: 'sentence',
          label: null,
          title: null,
          view: span,
          source: sourceSpan(view, span),
          text: sentence.text,
          parent: null,
          strength: 'must',
          score,
          evidence,
          language: passage.block.language,
        },
      ]
    }),
  )
}

/** The author as the one who will act: in the first person, or as the body that reports. */
const body = '(?:raad|commissie|rekenkamer|ombudsman|inspectie|planbureau|adviesraad|onderzoeksraad)'
const own = new RegExp(
  String.raw`\b(?:(?:ik|wij|we) (?:zal|zullen)|(?:zal|zullen) (?:ik|wij|we)|(?:de|het) ${body} (?:brengt|publiceert|rapporteert|komt|zal)|zal (?:de|het) ${body}|verschijnt (?:volgend|in|over)|(?:we|I) (?:will|shall)|(?:bericht|informeer|stuur|rapporteer|kom|start|publiceer|wijs)(?:en)? (?:ik|wij|we))\b`,
  'iu',
)

/** The author's own future with a date in it: "Wij zullen in 2027 opnieuw kijken". */
const isOwnFuture = (text: string): boolean =>
  (own.test(text) || /^\p{Lu}{2,} will\b/u.test(text)) &&
  /\b(?:20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|zomer|najaar|voorjaar|january|february|march|may|june|july|august|october|year|spring|summer|autumn)\b/i.test(
    text,
  ) &&
  !/\b(?:hoofdstuk|paragraaf|rapport|chapter|section|report|moeten|nodig|need|must)\b/i.test(text)

/** Headings above an answer to what was asked or advised. */
const reaction =
  /\b(?:reactie|antwoord(?:en)?|beantwoording|kabinetsreactie|bestuurlijke reactie|nawoord|response|reply|answers?|afterword)\b/i

/** Words by which a text says that it makes a promise itself. */
const promise =
  /\b(?:wij beloven|ik beloof|toezegging(?:en)? van onszelf|we promise|promises? of our own|our own promises?)\b/i

/** How many questions make a text one of questions and answers. */
const leastQuestions = 3

const answering = new Set<Passage['block']['kind']>(['paragraph', 'list-item', 'quotation'])

function findReplies(passages: readonly Passage[]): Passage[] {
  const isInterview = passages.filter(({ block }) => block.kind === 'question').length >= leastQuestions
  const title = passages.find(({ block }) => block.kind === 'heading')
  const isWholly = title !== undefined && reaction.test(title.text)
  let isReaction = false
  return passages.filter((passage) => {
    if (passage.block.kind === 'heading') isReaction = reaction.test(passage.text)
    return answering.has(passage.block.kind) && (isInterview || isReaction || isWholly || promise.test(passage.text))
  })
}
