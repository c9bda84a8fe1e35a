// SPDX-License-Identifier: EUPL-1.2
// sarif.mjs FILE: whether FILE holds SARIF 2.1.0; else a line for each fault, and exit code 1.
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const schema = new URL("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });

addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

if (!validate(JSON.parse(readFileSync(process.argv[2], "utf8")))) {
  for (const fault of validate.errors) console.log(`${fault.instancePath}: ${fault.message}`);
  process.exit(1);
}
