import * as v from 'valibot'
import { closed, namesTo, text, texts } from './closed.ts'

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()])

export const testKeys = closed({
  equals: v.exactOptional(v.pipe(scalar, v.description('Expected value, of the same type: `1` is not `"1"`.'))),
  contains: v.exactOptional(texts('Text that the value must contain, or a list of texts.')),
  matches: v.exactOptional(text('Regular expression in RE2 syntax that must match a part of the value.')),
  exists: v.exactOptional(v.pipe(v.boolean(), v.description('Whether the value must exist.'))),
})

const someTest = v.pipe(testKeys, v.minEntries(1))

/** A value, or tests of a value. */
export const test = v.union([scalar, someTest])

/** Tests of a body as text. */
export const bodyTests = v.exactOptional(
  v.pipe(someTest, v.description('Tests of the full response body, as UTF-8 text.')),
)

/** Tests of values in a JSON body. */
export const jsonTests = v.exactOptional(
  v.pipe(
    namesTo(test),
    v.description(
      'Expected values of a JSON body, by JSON pointer (`/a/0`) or JSON path (`$.a[0]`), each as a value or a test.',
    ),
  ),
)

export type TestKeys = v.InferOutput<typeof testKeys>
export type Tested = v.InferOutput<typeof test>
