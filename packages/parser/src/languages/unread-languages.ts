/**
 * The commonest small words of languages that no pack reads, by BCP 47 tag: a text in one of them is not to be taken for one
 * in its neighbour. Of a size with the packs' own, so that the counts compare.
 */
export const unreadLanguages: Readonly<Record<string, string>> = {
  it: 'il lo la i gli le di del della dei che è e un una per con non si da al alla nel nella sono ha come più anche o questo',
  pt: 'o a os as de do da dos das em no na que e um uma é por para com não se ao à mais foi são como sua ou pela pelo',
  ca: 'el la els les de del dels i en un una és per amb que no es al als com més ha són aquest aquesta seu o pel',
  ro: 'și în de la cu pe un o că nu se din pentru este sunt care a al ale mai fi fost au prin iar sau lui sa',
  sv: 'och att det som en på är av för med till den har de inte om ett ska var vid från eller under hade samt kan vi ej',
  da: 'og at det som en på er af for med til den har de ikke om et skal var ved fra eller der blev vi kan sig også blev',
  nb: 'og at det som en på er av for med til den har de ikke om et skal var ved fra eller ble vi kan seg også etter ei',
  fi: 'ja on että ei se oli hän joka mutta myös kun niin ovat kuin tai sekä mukaan jossa ole voi tämä sen siitä vain',
  pl: 'i w na z do nie się że jest to o od za po przez dla są oraz jak był było ma co lub który która które przy',
  cs: 'a v na se je že s z do o to i za pro k po jako by ve od si jsou byl bylo nebo který která které při',
  hu: 'a az és hogy nem is egy ez volt van meg el de ki csak már mint vagy lesz után által között szerint még',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra en ise ya o ne her tarafından olduğu',
  id: 'yang dan di untuk dengan dari pada ini itu dalam akan tidak ke oleh juga adalah telah sebagai atau para',
  vi: 'và của là có các trong cho được với không một này những đã để khi về theo tại người đến trên từ',
};

/** Scripts that no pack reads, by their first and last characters, with the language where the script says it. */
export const unreadScripts: readonly (readonly [first: number, last: number, tag?: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff],
  [0x0900, 0x097f],
  [0x0980, 0x0dff],
  [0x0e00, 0x0e7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
];

/** Han characters in the form that only Japanese gives them: they tell a text of names and labels without kana from a Chinese one. */
export const japaneseCharacters =
  '録込働畑峠辻対発実検変総経関済応広売読転駅価様労伝図団囲圧桜沢浜焼払拡栄歓剣帯従徴戦択挙揺撃斎横権巻県鉄歯塩穂薬頼渓験観蔵';
