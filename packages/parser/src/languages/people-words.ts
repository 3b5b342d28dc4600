/** The words by which people, their posts and their bodies are told apart. Lower case; several words parted by one blank. */
export interface PeopleWords {
  /** Before a name, no part of it: "mr", "dr", "cllr", "h.e.". Without full stops. */
  readonly honorifics: readonly string[];
  /** Before several names, a title of none of them: "messrs", "mmes". Regular plurals in -s need not be listed. */
  readonly sharedHonorifics?: readonly string[];
  /** After a name, no part of it: "esq", 先生, 同志. */
  readonly honorificsAfter: readonly string[];
  /** Head nouns of posts: "president", "minister", 主席, 局长. */
  readonly posts: readonly string[];
  /** Posts of several words whose last is no head noun of a post by itself: "chief executive". */
  readonly postPhrases?: readonly string[];
  /** Ends of posts that are written as one word: "leiter" in "Bauamtsleiter". Only where a name stands beside it is it a post. */
  readonly postEndings?: readonly string[];
  /** Words that may stand before a post's head noun: "vice", "deputy", 副, 常务. */
  readonly postModifiers: readonly string[];
  /** Head nouns of organisations: "association", "ministry", 协会, 有限公司. */
  readonly organizations: readonly string[];
  /** Head nouns of groups of people without names: "representatives", "members", 代表, 负责人. */
  readonly groups: readonly string[];
  /** Small words inside a name: "van", "de", "bin". */
  readonly nameParticles: readonly string[];
  /** Words between two names or roles of a list: "and", "as well as", 和, 以及. */
  readonly conjunctions: readonly string[];
  /** Posts whose "of …" always names a body: "ceo", "mayor". Elsewhere only a word of `organizations` makes a body of it. */
  readonly bodyPosts?: readonly string[];
  /** Parts of a body that belong into the title of a post: "party committee", "board of directors". */
  readonly organs?: readonly string[];
  /** Endings of company names: "ltd", "inc". */
  readonly companyEndings?: readonly string[];
  /** Words of fields of work, which are no part of a name: "affairs", "security", "finance". */
  readonly fields?: readonly string[];
  /** Those of the head nouns of organisations that, alone before a post, describe it and name no body: "group", "union". */
  readonly attributives?: readonly string[];
  /** Nouns that tie somebody to somebody else and stand before a name like a post: "counterpart", "wife". */
  readonly relations?: readonly string[];
  /** Plural nouns for bodies, which take part in meetings as groups but do not begin a new one within "leaders of … and …": "companies". */
  readonly bodyGroups?: readonly string[];
  /** Countries, peoples and words of their names, which are no part of a name: "china", "chinese", "republic". */
  readonly countries?: readonly string[];
}
