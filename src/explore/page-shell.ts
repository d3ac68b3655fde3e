import { createHash } from 'node:crypto'
import { escapeHtml } from './escape-html.js'

interface Shell {
  readonly language: string
  readonly title: string
  readonly style: string
  readonly script: string
  /** Goes between the tags of the body. */
  readonly body: string
}

/**
 * A whole page that needs nothing else. Its policy lets its own style and script run, known by their hashes, and
 * nothing else: no address is ever asked for, and no text that would slip in as code would run.
 */
export function pageShell({ language, title, style, script, body }: Shell): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "trusted-types 'none'",
    "require-trusted-types-for 'script'",
  ]
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`
}

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
