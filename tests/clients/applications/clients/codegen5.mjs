import { configurationsOf } from './codegen.mjs';

export const configurations = await configurationsOf('codegen-5');
