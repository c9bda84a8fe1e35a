// SPDX-License-Identifier: EUPL-1.2
// plan.mjs SCHEMA FILE: whether FILE is as SCHEMA (JSON Schema, draft-07) says; else a line for each fault, and exit code 1.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const [schema, file] = process.argv.slice(2).map((name) => JSON.parse(readFileSync(name, "utf8")));
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(schema);

if (!validate(file)) {
  for (const fault of validate.errors.slice(0, 20)) console.log(`${fault.instancePath}: ${fault.message}`);
  process.exit(1);
}
