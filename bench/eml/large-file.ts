/** A count of one municipality with as many stations as it takes, made up as it is asked for. */

const lists = 26;
const candidates = 43;

const start = `<EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:kr="http://www.kiesraad.nl/extensions" xmlns:xal="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xnl="urn:oasis:names:tc:ciq:xsdschema:xNL:2.0" Id="510b" SchemaVersion="5"><TransactionId>1</TransactionId><ManagingAuthority><AuthorityIdentifier Id="9999">Groot</AuthorityIdentifier><AuthorityAddress></AuthorityAddress></ManagingAuthority><kr:CreationDateTime>2025-10-30T01:02:03.004</kr:CreationDateTime><Count><EventIdentifier></EventIdentifier><Election><ElectionIdentifier Id="TK2025"><ElectionName>Tweede Kamer der Staten-Generaal 2025</ElectionName><ElectionCategory>TK</ElectionCategory><kr:ElectionDate>2025-10-29</kr:ElectionDate></ElectionIdentifier><Contests><Contest><ContestIdentifier Id="6"></ContestIdentifier>`;
const end = "</Contest></Contests></Election></Count></EML>";

const reasons = [
  "geldige stempassen",
  "geldige volmachtbewijzen",
  "geldige kiezerspassen",
  "toegelaten kiezers",
  "meer getelde stembiljetten",
  "minder getelde stembiljetten",
];

function figures(seed: number): string {
  let state = seed;
  const votes = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 300;
  };
  let text = "";
  for (let list = 1; list <= lists; list += 1) {
    text += `<Selection><AffiliationIdentifier Id="${list}"><RegisteredName>Lijst ${list}</RegisteredName></AffiliationIdentifier><ValidVotes>${votes()}</ValidVotes></Selection>`;
    for (let candidate = 1; candidate <= candidates; candidate += 1) {
      text += `<Selection><Candidate><CandidateIdentifier Id="${candidate}"></CandidateIdentifier></Candidate><ValidVotes>${votes()}</ValidVotes></Selection>`;
    }
  }
  const uncounted = reasons
    .map((reason) => `<UncountedVotes ReasonCode="${reason}">${votes()}</UncountedVotes>`)
    .join("");
  return `${text}<Cast>${votes()}</Cast><TotalCounted>${votes()}</TotalCounted><RejectedVotes ReasonCode="ongeldig">${votes()}</RejectedVotes><RejectedVotes ReasonCode="blanco">${votes()}</RejectedVotes>${uncounted}`;
}

/** The file in pieces, a piece per station, of at least so many bytes. */
export function* largeFile(bytes: number): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let written = 0;
  const encoded = (text: string): Uint8Array => {
    const piece = encoder.encode(text);
    written += piece.length;
    return piece;
  };
  yield encoded(`${start}<TotalVotes>${figures(1)}</TotalVotes>`);
  for (let station = 1; written < bytes; station += 1) {
    yield encoded(
      `<ReportingUnitVotes><ReportingUnitIdentifier Id="9999::SB${station}">Stembureau ${station}</ReportingUnitIdentifier>${figures(station)}</ReportingUnitVotes>`,
    );
  }
  yield encoded(end);
}
