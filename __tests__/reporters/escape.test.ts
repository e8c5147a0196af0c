import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { marked } from 'marked'
import {
  commandless,
  htmlText,
  inHtml,
  inLog,
  inMarkdown,
  inText,
  shellBlock,
  shellLine,
  shellWord,
  visible,
} from '../../src/reporters/escape.ts'
import { say } from '../../src/reporters/phrase.ts'
import { attacks, hostile } from '../builders/outcomes.ts'
import { readStep } from '../rig/runner-oracle.ts'

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u
/** Texts that are likely to break something, mixed with any text. */
const nasty = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('#', '[', ']', ':', '::', '`', '<', '>', '|', '\\', '\n', '\r', "'", '"', 'debug', ' ', '\u200d'),
    )
    .map((all) => all.join('')),
)

describe('foreign text with its invisible characters escaped', () => {
  it('escapes controls, bidi controls and zero-width characters', () => {
    expect(visible('a\u001b[31m\n\r\t\u202e\u200b\u{e0041}\u00a0b')).toBe(
      'a\\u001b[31m\\n\\r\\t\\u202e\\u200b\\u{e0041}\\u00a0b',
    )
  })

  it('keeps letters of every script', () => {
    expect(visible('größe 部署 наклейка ✓ 🚀')).toBe('größe 部署 наклейка ✓ 🚀')
  })

  it('is cut at 200 characters, without reading on', () => {
    expect(visible('A'.repeat(1024 * 1024))).toBe(`${'A'.repeat(200)}…`)
    expect(visible('\u202e'.repeat(100))).toHaveLength(33 * 6 + 1)
  })

  it('contains no invisible character', () => {
    fc.assert(fc.property(nasty, (text) => !invisible.test(visible(text)) && visible(text).length <= 201))
  })
})

describe('a line of the log', () => {
  it.each(attacks)('is no command with %#', (text) => {
    for (const line of [say`${text}`, say`  ${text} runs`, say`label: ${text}`, say`#${text}`, say`:${text}`]) {
      const { commands, log } = readStep({ stdout: `${inLog(line)}\n` })
      expect(commands).toEqual([])
      expect(log).toHaveLength(1)
    }
  })

  it('is no command whatever it contains', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const { commands, log } = readStep({ stdout: `${inLog(say`${one}##${two}::${one}`)}\n` })
        return commands.length === 0 && log.length === 1
      }),
    )
  })

  it('is no command when a whole line is foreign', () => {
    fc.assert(
      fc.property(nasty, (text) => readStep({ stdout: `${commandless(visible(text))}\n` }).commands.length === 0),
    )
  })

  it('quotes text that looks like a line of this tool', () => {
    expect(inText(say`${'api'} said ${'all is well'} to ${'GET https://a.example/b'}`)).toBe(
      'api said "all is well" to GET https://a.example/b',
    )
    expect(inText(say`it said ${''}`)).toBe('it said (empty)')
  })
})

/** What a browser would be given: tags and attributes of the rendered text, without its contents. */
const tagsOf = (markdown: string): readonly string[] =>
  (marked.parse(markdown, { gfm: true, async: false }).match(/<[a-z/][^>]*>/gi) ?? []).map((tag) => tag.toLowerCase())

describe('a paragraph of markdown', () => {
  it.each(attacks)('contains only code with %#', (text) => {
    expect(tagsOf(inMarkdown(say`The label ${text} of ${'api'}.`))).toEqual(
      text === '' ? ['<p>', '<code>', '</code>', '</p>'] : ['<p>', '<code>', '</code>', '<code>', '</code>', '</p>'],
    )
  })

  it('contains only code whatever the text is', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const tags = tagsOf(`x ${inMarkdown(say`${one}${two} and ${two}`)} x`)
        return tags.every((tag) => ['<p>', '</p>', '<code>', '</code>'].includes(tag))
      }),
    )
  })

  it('shows the text as it is', () => {
    expect(marked.parse(inMarkdown(say`${'<b>|&amp;'}`), { async: false })).toBe(
      '<p><code>&lt;b&gt;|&amp;amp;</code></p>\n',
    )
  })

  it('joins neighbouring texts, so that no two fences touch', () => {
    expect(inMarkdown(say`${'a'}${'b'} c`)).toBe('`ab` c')
  })

  it('escapes the text of this tool, too', () => {
    expect(tagsOf(inMarkdown({ parts: ['a *b* _c_ `d` <e> [f](g) ~h~ https'] }))).toEqual(['<p>', '</p>'])
  })
})

describe('a block of HTML', () => {
  it.each(attacks)('contains only code with %#', (text) => {
    expect(tagsOf(`<table>\n<tr><td>${inHtml(say`the ${text}`)}</td></tr>\n</table>`)).toEqual(
      text === ''
        ? ['<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>']
        : ['<table>', '<tr>', '<td>', '<code>', '</code>', '</td>', '</tr>', '</table>'],
    )
  })

  it('escapes quotes, so that it can stand in an attribute', () => {
    expect(htmlText(`"'<>&`)).toBe('&quot;&#39;&lt;&gt;&amp;')
  })
})

describe('a word of a command to paste', () => {
  it('is unquoted when it is plain, and in single quotes otherwise', () => {
    expect(shellWord('/srv/pack/compose.yml')).toBe('/srv/pack/compose.yml')
    expect(shellWord("it's $(id) `id` \\ !x")).toBe(`'it'\\''s $(id) \`id\` \\ !x'`)
    expect(shellWord('~root')).toBe("'~root'")
    expect(shellWord('%1')).toBe("'%1'")
  })

  it('is refused when pasting it is unsafe', () => {
    const unfit = ['', '-x', 'a\nb', 'a\u001bb', 'a\u202eb', '##[debug]x', 'a'.repeat(301)]
    expect(unfit.map(shellWord)).toEqual(unfit.map(() => undefined))
    expect(shellLine(['docker', 'rm'], 'a', 'b\n')).toBeUndefined()
  })

  it('reaches the program unchanged, whatever it contains', () => {
    const words = [...hostile, ...fc.sample(nasty, 60)].filter((text) => shellWord(text) !== undefined)
    expect(words.length).toBeGreaterThan(8)
    const cwd = mkdtempSync(join(tmpdir(), 'shell-'))
    try {
      // An empty folder, no path to any program and no home: a word that does escape must find nothing to harm.
      const run: ExecFileSyncOptionsWithStringEncoding = {
        cwd,
        encoding: 'utf8',
        env: { PATH: cwd, HOME: cwd },
        timeout: 5000,
        stdio: ['ignore', 'pipe', 'pipe'],
      }
      const line = shellLine(['printf', "'%s\\n'"], ...words) ?? ''
      expect(execFileSync('/bin/sh', ['-c', line], run)).toBe(words.map((word) => `${word}\n`).join(''))
    } finally {
      rmSync(cwd, { recursive: true })
    }
  })

  it('stays within its fence', () => {
    const html = marked.parse(`${shellBlock(["docker rm 'a```` b'", 'x\n# y', '````'])}\n\nafter`, { async: false })
    expect(html.match(/<[a-z]+/g)).toEqual(['<pre', '<code', '<p'])
  })
})
