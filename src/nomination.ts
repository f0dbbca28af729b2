// Who may stand: support, ages, doubles, names and lengths of lists, and what is decided on each list.

export type { JoinedLists } from "./before/nomination/joined-lists.js";
export { judgeLists, type ListsJudged } from "./before/nomination/judge-lists.js";
export type {
  DecisionOnList,
  InvalidBecause,
  StruckCandidate,
} from "./before/nomination/list-decision.js";
export type {
  CandidateDefect,
  EarlierSeats,
  ListDefect,
  NominatedCandidate,
  NominatedList,
  NominationInput,
  SupportInDistrict,
} from "./before/nomination/nomination-input.js";
export type { SupportFound } from "./before/nomination/support-needed.js";
export type { ListGround, StrikingGround } from "./law/nomination/grounds.js";

// Registration of names: what is paid, and what comes back.

export {
  type RegistrationAsked,
  type RegistrationDepositDecision,
  registrationDeposit,
} from "./before/nomination/registration-deposit.js";

// Voters: who is old enough, and from when somebody of seventeen abroad is registered.

export {
  type RegistrationFrom,
  type VotingAge,
  type VotingAgeAsked,
  votingAge,
} from "./before/voters/voting-age.js";
export type { ElectedByVoters } from "./law/voters.js";

// Referendums, while there was an act: whether enough people asked for one.

export {
  type ReferendumRequest,
  referendumRequest,
} from "./before/referendum/referendum-request.js";
export type { ReferendumRequestInput } from "./before/referendum/request-input.js";
export type { ReferendumRequestKind } from "./law/referendum.js";
