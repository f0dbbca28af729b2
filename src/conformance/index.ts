export type {
  ControlProtocolVector,
  ControlProtocolVerdict,
  ExpectedCandidate,
  ExpectedUnitFindings,
  VectorFraction,
} from "./control-protocol-vector.js";
export type {
  CountVector,
  CountVectorForm,
  CountVerdict,
  ExpectedFinding,
} from "./count-vector.js";
export { type EvaluateOptions, evaluate } from "./evaluate.js";
export { controlProtocolVerdict, evaluateControlProtocol } from "./evaluate-control-protocol.js";
export { evaluateCount } from "./evaluate-count.js";
export { electionOfVector, type VectorElection, type VectorInput } from "./vector-input.js";
export type { VectorList, VectorLot, VectorResult, VectorStep } from "./vector-result.js";
