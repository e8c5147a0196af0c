import type { Image, Instance } from '../../model/instance.ts'
import { readBuildLabels } from './containers.ts'
import { allTexts } from './shell.ts'

/** The most variants of one host whose labels are read: each costs a call of the engine. */
const maxVariants = 20

/** The text before the facts in the engine's JSON. A container's text cannot contain it: JSON escapes its quotes. */
const descriptor = JSON.stringify('"ImageManifestDescriptor":{"mediaType":"')

/**
 * A further line of `docker inspect`, for the script alone: the manifest of an index that a container was created from.
 * Only Engine 28 and later know the field, and a template must not name one that is unknown, so it is cut out of the JSON.
 */
export const manifestFormat = `{{$parts := split (json .) ${descriptor}}}{{if gt (len $parts) 1}}${[
  'g',
  '{{json .ID}}',
  '{{printf "%.512s" (index $parts 1)}}',
].join('\t')}{{end}}`

/**
 * For awk: remembers which manifest a container was created from when its image is an index, and the platform whose
 * labels the engine shows for the index.
 */
export const manifestRule = String.raw`/^g\t"[0-9a-f]+"\t/ {
        if (!($2 in chosen) || !match($3, /"digest":"sha256:[0-9a-f]+"/)) next
        digest = substr($3, RSTART + 10, RLENGTH - 11)
        if (digest == imageOf[$2] || !match($3, /"platform":[{]"architecture":"[a-z0-9]+","os":"[a-z0-9]+"/)) next
        split(substr($3, RSTART, RLENGTH), parts, "\"")
        platform = parts[10] "/" parts[6]
        if (match($3, /"variant":"[a-z0-9.]+"/)) platform = platform "/" substr($3, RSTART + 11, RLENGTH - 12)
        variants[++variantCount] = $2 "\t" imageOf[$2] "\t" digest "\t" platform
        next
      }
      /^m [{]"id":"/ {
        split($0, parts, "\"")
        if (match($0, /:"[a-z0-9]+\/[a-z0-9]+"[}]$/)) preferred[parts[4]] = substr($0, RSTART + 2, RLENGTH - 4)
      }`

/**
 * At the end: prints which manifest each container was created from (record `f`), and the variants whose labels must
 * still be read.
 */
export const manifestEnd = String.raw`END {
        for (i = 1; i <= variantCount; i++) {
          split(variants[i], parts, "\t")
          platform = parts[4]
          sub(/^linux\/arm64\/v8$/, "linux/arm64", platform)
          isShown = preferred[parts[2]] == platform
          print "f {\"id\":" parts[1] ",\"digest\":\"" parts[3] "\",\"platform\":\"" parts[4] "\",\"shown\":" isShown "}"
          if (isShown || told[parts[3]]++ || ++unshown > ${maxVariants}) continue
          print "f\t" parts[2] "\t" parts[3] "\t" parts[4] | "cat >&5"
        }
      }`

/** The keys of a record `f`, and of a record `u`. */
export const createdFromKeys = ['id', 'digest', 'platform', 'shown']
export const variantKeys = ['digest', 'id', 'created', 'revision', 'source', 'version']

/**
 * Reads the labels of a variant, with Engine 28 and later: the record `m` of an image becomes a record `u` of that
 * manifest. A variant that the engine cannot inspect is no failure: its labels are unknown.
 */
export const variantScript = String.raw`variant() {
  told=$(docker image inspect --platform "$3" --format "$image" -- "$1" </dev/null 2>/dev/null) || return 0
  case $told in 'm {"id":"sha256:'*) printf 'u {"digest":"%s",%s\n' "$2" "\${told#m ?}" ;; esac
}
`.replaceAll(String.raw`\$`, '$')

const isDigest = (text: string | undefined): text is string => text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text)

/** The manifest that a container was created from. */
export interface CreatedFrom {
  readonly id: string
  readonly digest: string
  readonly platform: string
  /** Whether this is the platform whose labels the engine shows for the whole image. */
  readonly shown: boolean
}

/** A record `f`. */
export function readCreatedFrom(value: unknown): CreatedFrom | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, digest, platform] = allTexts(value.slice(0, 3), 3) ?? []
  if (id === undefined || !isDigest(digest) || platform === undefined) return undefined
  return { id, digest, platform: platform.slice(0, 64), shown: value[3] === 1 }
}

/** The facts about one platform of an image. */
export interface Variant extends Pick<Image, 'createdAt' | 'labels'> {
  readonly digest: string
  /** The image as the engine calls it: the manifest, or the index (Engine 28). */
  readonly id: string
}

/** A record `u`. */
export function readVariant(value: unknown): Variant | undefined {
  const [digest, id, createdAt, ...labels] = (Array.isArray(value) ? allTexts(value, 6) : undefined) ?? []
  if (!isDigest(digest) || !isDigest(id) || createdAt === undefined) return undefined
  return { digest, id, createdAt, labels: readBuildLabels(labels) }
}

const keyOf = (digest: string, id: string): string => `${digest} ${id}`

/** Variants by their digest and the image as the engine calls it; the first of equal ones. */
export const indexVariants = (variants: readonly Variant[]): ReadonlyMap<string, Variant> =>
  new Map(variants.toReversed().map((one) => [keyOf(one.digest, one.id), one]))

/**
 * Replaces the image of an instance with the variant that runs: an index has the labels of the platform that the
 * engine prefers, and those show nothing about another platform.
 */
export function withVariant(
  { image, resolved }: Pick<Instance, 'image' | 'resolved'>,
  from: CreatedFrom | undefined,
  variants: ReadonlyMap<string, Variant>,
): Pick<Instance, 'image' | 'resolved'> {
  if (image === undefined || from === undefined || from.digest === image.id) return { image, resolved }
  const { digest, platform, shown } = from
  const manifest = { digest, platform }
  const read = variants.get(keyOf(digest, digest)) ?? variants.get(keyOf(digest, image.id))
  if (read === undefined && !shown) {
    const labels = { revision: undefined, source: undefined, version: undefined }
    return { image: { ...image, labels, manifest: { ...manifest, unread: true } }, resolved }
  }
  const variant: Image = { ...image, ...(read && { createdAt: read.createdAt, labels: read.labels }), manifest }
  // Recreated from the same index, the container would run the same variant.
  return { image: variant, resolved: resolved?.id === image.id ? variant : resolved }
}
