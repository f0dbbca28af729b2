import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { InfluencePhrases } from "../../language/words/influence.js";

/** Whether mistakes in some units can change a result, in Dutch. */
export const dutchInfluence: Dictionary<InfluencePhrases> = dictionary<InfluencePhrases>()({
  none: "Ook als {ballots:# stembiljet verkeerd is geteld|# stembiljetten verkeerd zijn geteld}, {about:seats=blijft de zetelverdeling gelijk|people=blijven dezelfde mensen gekozen}.",
  "none-in-doubt":
    "Zonder verkeerd getelde stembiljetten {about:seats=blijft de zetelverdeling gelijk|people=blijven dezelfde mensen gekozen}.",
  possible:
    "{ballots:# verkeerd geteld stembiljet kan|# verkeerd getelde stembiljetten kunnen} veranderen {about:seats=hoe de zetels verdeeld zijn|people=wie er gekozen is}.",
  "possible-by-lot":
    "Met {ballots:# verkeerd geteld stembiljet|# verkeerd getelde stembiljetten} kan het lot beslissen {about:seats=hoe de zetels verdeeld worden|people=wie er gekozen is}.",
  changes: "Bijvoorbeeld: {changes}.",
  more: "in {unit} {votes} meer voor {who}",
  fewer: "in {unit} {votes} minder voor {who}",
  "same-with-fewer":
    "Met minder {about:seats=blijft de zetelverdeling gelijk|people=blijven dezelfde mensen gekozen}.",
  undetermined:
    "Of deze fouten kunnen veranderen {about:seats=hoe de zetels verdeeld zijn|people=wie er gekozen is}, is niet uitgerekend.",
  "same-below":
    "Met minder dan {ballots} verkeerd getelde stembiljetten {about:seats=blijft de zetelverdeling gelijk|people=blijven dezelfde mensen gekozen}.",
  "known-mistakes":
    "{ballots:# verkeerd geteld stembiljet kan|# verkeerd getelde stembiljetten kunnen} dat in elk geval veranderen; misschien kan het ook met minder.",
  "known-mistakes-by-lot":
    "Met {ballots:# verkeerd geteld stembiljet|# verkeerd getelde stembiljetten} kan het lot erover beslissen; misschien is minder ook genoeg.",
  "vote-values": "De stemmen hebben verschillende stemwaarden.",
  "list-combinations": "Er zijn lijstencombinaties.",
  "list-groups": "Er zijn lijstengroepen, of kandidaten op meer dan één lijst.",
  "no-candidates-known": "De stemmen op de kandidaten zijn niet bekend.",
  "too-many-changes": "Er zijn te veel mogelijkheden.",
});
