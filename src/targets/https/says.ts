import type { Pointer } from '../../wire/pointer.ts'

/** Where a response names the commit, or that the response is the collector's own document. */
export type Says =
  /** The first of these places where the answer has a text. */
  | { readonly kind: 'json'; readonly places: readonly { readonly text: string; readonly pointer: Pointer }[] }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'meta'; readonly name: string }
  /** A label of a metric; without its name, of every metric that ends in `build_info`. */
  | { readonly kind: 'metric'; readonly metric: string | undefined; readonly label: string }
  | { readonly kind: 'evidence' }
