// Written by `npm run train`: do not edit.
import type { Decision } from '../weights-format';

export const DECISION: Decision = {"directed":{"complaint":0.51,"unsure":0.26},"untagged":{"complaint":0.73,"unsure":0.52},"directedPlatt":{"slope":0.914469,"offset":0.355399},"untaggedPlatt":{"slope":1.09095,"offset":-0.300852}};
