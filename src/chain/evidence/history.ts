/** How a commit that was seen on a host stands to the one to prove, by the history that a checkout or GitHub knows. */
export interface CommitRelation {
  /** The commit that was seen: a full id. */
  readonly commit: string
  /** `descendant`: it was made on top of the one to prove; `ancestor`: the other way round; `apart`: neither. */
  readonly relation: 'descendant' | 'ancestor' | 'apart'
}
