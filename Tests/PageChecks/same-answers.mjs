// Asks the page's WebAssembly what a test asked the same library natively: every answer has to be the same,
// byte for byte, the lines that are kept included.
//
//     ROUNDS_PAGE_TRACES=traces.txt swift test --filter RoundsPageTests
//     node same-answers.mjs PAGE.wasm traces.txt
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { openPage } from "./host.mjs";

const [wasm, traces] = process.argv.slice(2);
// The test's source of randomness gives one number.
const number = [0xef, 0xcd, 0xab, 0x89, 0x67, 0x45, 0x23, 0x01];
const page = await openPage(wasm, (bytes) => bytes.forEach((_, place) => (bytes[place] = number[place % 8])));

const sum = (bytes) => {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16);
};

let questions = 0;
let sequences = 0;
let wrong = 0;
for await (const line of createInterface({ input: createReadStream(traces), crlfDelay: Infinity })) {
  const space = line.indexOf(" ");
  const question = line.slice(space + 1);
  const answer = page.answer(question);
  questions += 1;
  if (question.includes(`"event":"begin"`)) sequences += 1;
  if (sum(answer) === line.slice(0, space)) continue;
  wrong += 1;
  if (wrong > 3) continue;
  console.error(`${question.slice(0, 500)}\n  answered ${new TextDecoder().decode(answer).slice(0, 2_000)}`);
}
if (!questions) throw new Error(`${traces} asks nothing`);
console.log(`${questions} questions, the page opened ${sequences} times: `
  + `${wrong === 0 ? "every answer the same" : `${wrong} answers differ`}`);
process.exit(wrong === 0 ? 0 : 1);
