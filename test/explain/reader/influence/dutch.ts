import type { Sentences } from "../read-sentences.js";

const division = "seats:blijft de zetelverdeling gelijk|people:blijven dezelfde mensen gekozen";
const changed = "seats:hoe de zetels verdeeld zijn|people:wie er gekozen is";

/** What a reader of Dutch knows to be said of the influence of mistakes. */
export const dutchOfInfluence = {
  "influence-none": `Ook als <n:ballots> <ballots?stembiljet verkeerd is geteld|stembiljetten verkeerd zijn geteld>, <c:about=${division}>.`,
  "influence-none-in-doubt": `Zonder verkeerd getelde stembiljetten <c:about=${division}>.`,
  "influence-possible": `<n:ballots> <ballots?verkeerd geteld stembiljet kan|verkeerd getelde stembiljetten kunnen> veranderen <c:about=${changed}>.`,
  "influence-possible-by-lot":
    "Met <n:ballots> <ballots?verkeerd geteld stembiljet|verkeerd getelde stembiljetten> kan het lot beslissen <c:about=seats:hoe de zetels verdeeld worden|people:wie er gekozen is>.",
  "influence-changes": "Bijvoorbeeld: <w:changes>.",
  "influence-same-with-fewer": `Met minder <c:about=${division}>.`,
  "influence-undetermined": `Of deze fouten kunnen veranderen <c:about=${changed}>, is niet uitgerekend.`,
  "influence-same-below": `Met minder dan <n:ballots> verkeerd getelde stembiljetten <c:about=${division}>.`,
  "influence-known":
    "<n:ballots> <ballots?verkeerd geteld stembiljet kan|verkeerd getelde stembiljetten kunnen> dat in elk geval veranderen; misschien kan het ook met minder.",
  "influence-known-by-lot":
    "Met <n:ballots> <ballots?verkeerd geteld stembiljet|verkeerd getelde stembiljetten> kan het lot erover beslissen; misschien is minder ook genoeg.",
  "influence-vote-values": "De stemmen hebben verschillende stemwaarden.",
  "influence-list-combinations": "Er zijn lijstencombinaties.",
  "influence-list-groups": "Er zijn lijstengroepen, of kandidaten op meer dan één lijst.",
  "influence-no-candidates-known": "De stemmen op de kandidaten zijn niet bekend.",
  "influence-too-many-changes": "Er zijn te veel mogelijkheden.",
} as const satisfies Sentences;
