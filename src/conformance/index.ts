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
export { controlProtocolVerdict, evaluateControlProtocol } from "./evaluate-control-protocol.js";
export { evaluateCount } from "./evaluate-count.js";
