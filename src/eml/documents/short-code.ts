import { matching, type ValueType } from "../grammar/value-type.js";

/** A candidate's short code: letters, then a digit on a clash (`NameShortCodeType`). */
export const shortCode: ValueType<string> = matching(/^(?=.{1,15}$)\p{L}*\d{0,7}$/u, "short-code");
