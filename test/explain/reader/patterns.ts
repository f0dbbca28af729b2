import { type Code, numberPattern as number } from "./read-numbers.js";

/** A sentence that a reader knows: what it claims, and how it is said. */
export interface Pattern {
  readonly claim: string;
  readonly form: RegExp;
}

const name = ".+?";

/** `<x>` stands for a number called x, `<x:>` for words, up to what follows. */
function pattern(claim: string, text: string): Pattern {
  const form = text.replace(/(?<!\(\?)<(\w+)(:?)>/g, (_, hole: string, words: string) =>
    words === "" ? `(?<${hole}>${number})` : `(?<${hole}>${name})`,
  );
  // A name that ends in a stop of its own needs no second one.
  const closed = form.replace(/\\\.$/, String.raw`(?:\.|(?<=[^\d][.!?…]))`);
  return { claim, form: new RegExp(`^${closed}$`, "u") };
}

const dutch: readonly Pattern[] = [
  pattern(
    "deceased",
    String.raw`(?:Een kandidaat|Eén kandidaat|\d+ kandidaten) van de lijst (?:was|waren) overleden en (?:telt|tellen) niet mee\.`,
  ),
  pattern(
    "quota",
    String.raw`De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: <votes> (?:stem|stemmen) gedeeld door <seats> is <quota>\.`,
  ),
  pattern(
    "quota",
    String.raw`De kiesdeler is de som van de stemcijfers, waarin elke stem meetelt voor haar stemwaarde, gedeeld door het aantal te verdelen zetels: <votes> (?:gewogen )?(?:stem|stemmen) gedeeld door <seats> is <quota>\.`,
  ),
  pattern(
    "full-seats",
    String.raw`(?:Binnen <scope:>: e|E)lke lijst(?: of combinatie)? krijgt een volle zetel voor iedere keer dat de (?:kiesdeler|groepskiesdeler|combinatiekiesdeler) \(<quota>\) in haar (?:stemcijfer|stemmen) is begrepen: <got:>\.`,
  ),
  pattern(
    "no-full-seats",
    String.raw`(?:Binnen <scope:>: n|N)iemand haalt de (?:kiesdeler|groepskiesdeler|combinatiekiesdeler) \(<quota>\): er zijn geen volle zetels\.`,
  ),
  pattern(
    "no-quota",
    String.raw`(?:Binnen <scope:>: e|E)r zijn geen stemmen, en dus geen volle zetels\.`,
  ),
  pattern("without-full-seat", String.raw`<lists:> (?:krijgt|krijgen) geen volle zetel\.`),
  pattern(
    "residual-seats-left",
    String.raw`Er (?:blijft|blijven) (?<left>één|\d+) (?:restzetel|restzetels) over\.`,
  ),
  pattern(
    "no-residual-seats",
    String.raw`Alle zetels zijn als volle zetel toegewezen; er zijn geen restzetels\.`,
  ),
  pattern(
    "goes-to",
    String.raw`(?:Binnen <scope:>: )?(?:[Rr]estzetel <number>|(?<one>[Dd]e enige restzetel)|(?<freed>[Ee]en vrijgekomen zetel)) gaat naar <list:>: van <before> naar <after> (?:zetel|zetels)\.`,
  ),
  pattern(
    "average",
    String.raw`Met deze zetel erbij heeft deze (?<kind>lijst|combinatie) gemiddeld <value> (?:gewogen )?(?:stem|stemmen) per zetel: van (?<among>alle|de) lijsten(?: en combinaties)?(?: die meedoen)? het grootste gemiddelde\.`,
  ),
  pattern(
    "remainder",
    String.raw`Na de volle zetels heeft deze (?<kind>lijst|combinatie) <value> (?:gewogen )?(?:stem|stemmen) over: van (?<among>alle|de) lijsten(?: en combinaties)?(?: die meedoen)? het grootste overschot\.`,
  ),
  pattern(
    "nothing-left",
    String.raw`Geen van de lijsten(?: en combinaties)?(?: die meedoen)? heeft na de volle zetels nog stemmen over\.`,
  ),
  pattern(
    "alone-average",
    String.raw`Geen andere lijst doet mee; met deze zetel erbij heeft deze (?<kind>lijst|combinatie) gemiddeld <value> (?:gewogen )?(?:stem|stemmen) per zetel\.`,
  ),
  pattern(
    "alone-remainder",
    String.raw`Geen andere lijst doet mee; na de volle zetels heeft deze (?<kind>lijst|combinatie) <value> (?:gewogen )?(?:stem|stemmen) over\.`,
  ),
  pattern(
    "same-lot",
    String.raw`<lists:> (?:heeft|hebben) precies evenveel, en er zijn niet genoeg zetels voor (?:allebei|allemaal)\.`,
  ),
  pattern(
    "same-seat",
    String.raw`<lists:> (?:heeft|hebben) precies evenveel en (?:krijgt|krijgen) ook een zetel\.`,
  ),
  pattern(
    "greater",
    String.raw`<lists:> (?:heeft|hebben) meer, maar (?:doet|doen) niet mee: <why:>\.`,
  ),
  pattern("lot", String.raw`Het lot heeft beslist tussen <lists:>\.`),
  pattern(
    "majority",
    String.raw`(?:Binnen <scope:>: )?<list:> heeft <votes> van (?:de )?<of> (?:stem|stemmen): meer dan de helft, dus de volstrekte meerderheid, maar met <seats> van de (?<whole>ene|\d+) (?:zetel|zetels) niet meer dan de helft van de zetels\.`,
  ),
  pattern(
    "majority-moves",
    String.raw`Daarom gaat <list:> van <before> naar <after> (?:zetel|zetels), en <from:> van <fromBefore> naar <fromAfter>\.`,
  ),
  pattern(
    "smallest",
    String.raw`<list:> kreeg een restzetel voor (?:een overschot van )?<value> (?:stem|stemmen)(?: per zetel)?, het kleinste (?:gemiddelde van )?(?:van )?(?<among>alle restzetels|de restzetels die naar gemiddelde zijn toegewezen|waarvoor een restzetel is toegewezen)\.`,
  ),
  pattern(
    "last",
    String.raw`<list:> kreeg de restzetel die het laatst is toegewezen, voor (?:een overschot van )?<value> (?:stem|stemmen)(?: per zetel)?\.`,
  ),
  pattern(
    "exhausted",
    String.raw`(?:Binnen <scope:>: )?<list:> heeft recht op <before> (?:zetel|zetels) en heeft kandidaten voor <after>: er (?:komt|komen) (?<free>één|\d+) (?:zetel|zetels) vrij\.`,
  ),
  pattern(
    "nobody-left",
    String.raw`(?:Binnen <scope:>: )?<list:> heeft recht op (?<before>één|\d+) (?:zetel|zetels) en heeft daar geen kandidaat voor: (?:die komt|ze komen) vrij\.`,
  ),
  pattern(
    "unassigned",
    String.raw`(?:Binnen <scope:>: e|E)r (?:blijft|blijven) (?<left>één|\d+) (?:zetel|zetels) onbezet: niemand kan (?:die|ze) krijgen\.`,
  ),
];

const english: readonly Pattern[] = [
  pattern(
    "deceased",
    String.raw`(?:One candidate|\d+ candidates) of the list (?:had|has|have) died and (?:does|do) not count\.`,
  ),
  pattern(
    "quota",
    String.raw`The quota is the number of votes for candidates divided by the number of seats: <votes> (?:vote|votes) divided by <seats> is <quota>\.`,
  ),
  pattern(
    "quota",
    String.raw`The quota is the sum of the list votes, in which each vote counts as often as its vote value says, divided by the number of seats: <votes> (?:weighted )?(?:vote|votes) divided by <seats> is <quota>\.`,
  ),
  pattern(
    "full-seats",
    String.raw`(?:Within <scope:>: e|E)ach list(?: or combination)? gets a full seat for every time the (?:quota|group quota|combination quota) \(<quota>\) goes into its votes: <got:>\.`,
  ),
  pattern(
    "no-full-seats",
    String.raw`(?:Within <scope:>: n|N)obody has as many votes as the (?:quota|group quota|combination quota) \(<quota>\): there are no full seats\.`,
  ),
  pattern(
    "no-quota",
    String.raw`(?:Within <scope:>: t|T)here are no votes, so there are no full seats\.`,
  ),
  pattern("without-full-seat", String.raw`<lists:> (?:gets|get) no full seat\.`),
  pattern(
    "residual-seats-left",
    String.raw`(?<left>One|\d+) residual (?:seat is|seats are) left\.`,
  ),
  pattern(
    "no-residual-seats",
    String.raw`All seats are assigned as full seats; there are no residual seats\.`,
  ),
  pattern(
    "goes-to",
    String.raw`(?:Within <scope:>: )?(?:[Rr]esidual seat <number>|(?<one>[Tt]he one residual seat)|(?<freed>[Aa] seat that came free)) goes to <list:>: from <before> to <after> (?:seat|seats)\.`,
  ),
  pattern(
    "average",
    String.raw`With this seat the (?<kind>list|combination) has <value> (?:weighted )?(?:vote|votes) per seat: the highest average of (?<among>all|the) lists(?: and combinations)?(?: that take part)?\.`,
  ),
  pattern(
    "remainder",
    String.raw`After the full seats the (?<kind>list|combination) has <value> (?:weighted )?(?:vote|votes) left: the largest remainder of (?<among>all|the) lists(?: and combinations)?(?: that take part)?\.`,
  ),
  pattern(
    "nothing-left",
    String.raw`None of the lists(?: and combinations)?(?: that take part)? has votes left after the full seats\.`,
  ),
  pattern(
    "alone-average",
    String.raw`No other list takes part; with this seat the (?<kind>list|combination) has <value> (?:weighted )?(?:vote|votes) per seat\.`,
  ),
  pattern(
    "alone-remainder",
    String.raw`No other list takes part; after the full seats the (?<kind>list|combination) has <value> (?:weighted )?(?:vote|votes) left\.`,
  ),
  pattern(
    "same-lot",
    String.raw`<lists:> (?:has|have) exactly the same, and there are not enough seats for (?:both|all) of them\.`,
  ),
  pattern(
    "same-seat",
    String.raw`<lists:> (?:has|have) exactly the same and (?:gets|get) a seat as well\.`,
  ),
  pattern("greater", String.raw`<lists:> (?:has|have) more but (?:takes|take) no part: <why:>\.`),
  pattern("lot", String.raw`It was decided by lot between <lists:>\.`),
  pattern(
    "majority",
    String.raw`(?:Within <scope:>: )?<list:> has <votes> of <of> (?:vote|votes): more than half, an absolute majority, but with <seats> of <whole> (?:seat|seats) not more than half of the seats\.`,
  ),
  pattern(
    "majority-moves",
    String.raw`So <list:> goes from <before> to <after> (?:seat|seats), and <from:> from <fromBefore> to <fromAfter>\.`,
  ),
  pattern(
    "smallest",
    String.raw`<list:> got a residual seat for (?:a remainder of )?<value> (?:vote|votes)(?: per seat)?, the smallest (?:average )?of (?<among>all residual seats|the residual seats that were assigned by average|those for which a residual seat was assigned)\.`,
  ),
  pattern(
    "last",
    String.raw`<list:> got the residual seat that was assigned last, for (?:a remainder of )?<value> (?:vote|votes)(?: per seat)?\.`,
  ),
  pattern(
    "exhausted",
    String.raw`(?:Within <scope:>: )?<list:> is due <before> (?:seat|seats) and has candidates for <after>: (?<free>one|\d+) (?:seat comes|seats come) free\.`,
  ),
  pattern(
    "nobody-left",
    String.raw`(?:Within <scope:>: )?<list:> is due (?<before>one|\d+) (?:seat|seats) and has no candidate for (?:it: it comes|them: they come) free\.`,
  ),
  pattern(
    "unassigned",
    String.raw`(?:Within <scope:>: )?(?<left>[Oo]ne|\d+) (?:seat stays|seats stay) empty: nobody can get (?:it|them)\.`,
  ),
];

/** The sentences of each language on seats, as somebody knows them who has never seen the dictionaries. */
export const patterns: Readonly<Record<Code, readonly Pattern[]>> = { nl: dutch, en: english };

/** The word for 1 in either language, where it is written out. */
export const wordForOne = /^(?:één|one|eén|ene)$/iu;
