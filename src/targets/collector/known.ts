import type { HostView } from '../../model/host.ts'

/**
 * What an earlier check of the same run found. It is no evidence: the next check inspects it while the engine lists the
 * containers, and uses only what was inspected then and is still listed.
 */
export interface Known {
  /** Their ids. */
  readonly containers: readonly string[]
  /** Their names or ids. */
  readonly images: readonly string[]
}

/** With more containers, the engine takes longer than the start of its command line, which is all that is saved. */
const maxContainers = 300

/** A name of an image that a list of lines can hold. */
const plain = /^[\w./:@-]{1,512}$/

/** What the next check of the host inspects at once; nothing when there is nothing to gain. */
export function knownOf({ engine, instances }: HostView): Known | undefined {
  const containers = instances.flatMap(({ id }) => (/^[0-9a-f]{64}$/.test(id) ? [id] : []))
  if (containers.length === 0 || containers.length > maxContainers) return undefined
  // podman lists images by another spelling of their id.
  const named = engine === 'docker' ? instances : []
  const names = named.flatMap(({ reference, imageId, image, resolved }) =>
    resolved !== undefined && resolved.id === image?.id ? [reference] : [reference, imageId],
  )
  return { containers: [...new Set(containers)], images: [...new Set(names)].filter((name) => plain.test(name)) }
}

export const knownData = (known: Known | undefined): Readonly<Record<string, string>> =>
  known === undefined ? {} : { known: known.containers.join('\n'), knownimages: known.images.join('\n') }

/**
 * `ahead` inspects what is known, and prints the lines of containers, and after a line `M` those of images, if the engine
 * found them all. `earlier` reads that after the list was made: what is listed and was not inspected is left in `new` and
 * `images`. What is no longer listed is ignored.
 */
export const knownScript = String.raw`ahead() {
  { [ -z "$knownimages" ] || ! images=$(docker image inspect --format "$image" -- $knownimages </dev/null 2>/dev/null) || printf 'M\n%s\n' "$images"; } | {
    docker inspect --type container --format "$container" $known </dev/null 2>/dev/null
    cat
  }
}
earlier() {
  before=$(cat)
  inspected=$newline whole=
  for line in $before; do
    case $line in
    i"$tab"*) line=\${line#???}; inspected=$inspected\${line%%\"*}$newline ;;
    M) whole=1 ;;
    esac
  done
  new=
  for one in $ids; do
    case $inspected in *"$newline$one$newline"*) ;; *) new=$new$newline$one ;; esac
  done
  [ -n "$new" ] || before=$before$newline'x {"call":"inspect","code":0}'
  [ -n "$whole" ] || return
  rest=
  for one in $images; do
    case $newline$knownimages$newline in *"$newline$one$newline"*) ;; *) rest=$rest$newline$one ;; esac
  done
  images=$rest
  [ -n "$images" ] || before=$before$newline'x {"call":"image","code":0}'
  # The names come first, so that none is asked for again.
  rest=
  for one in $knownimages; do rest=$rest'p'$tab$one$newline; done
  before=$rest$before
}
`.replaceAll(String.raw`\$`, '$')
