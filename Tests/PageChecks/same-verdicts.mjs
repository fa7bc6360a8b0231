// Reads notes through the page's WebAssembly and through the native program: what they say has to be the same.
//
//     node same-verdicts.mjs PAGE.wasm ROUNDS JOURNAL NOTES.tsv...
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { openPage } from "./host.mjs";

const [wasm, rounds, journal, ...sets] = process.argv.slice(2);
const page = await openPage(wasm);
let wrong = 0;
let count = 0;

/** What the native program says of notes, one a line. */
function native(vocabulary, notes) {
  const options = ["check", "--vocabulary", vocabulary, "--format", "json", "-"];
  const run = { input: notes.join("\n") + "\n", maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "ignore"] };
  let output;
  try {
    output = execFileSync(rounds, options, run);
  } catch (asked) {
    if (asked.status !== 1) throw asked; // 1 says that something is asked about
    output = asked.stdout;
  }
  const lines = output.toString().trimEnd().split("\n").map((line) => JSON.parse(line));
  return lines.map(({ verdict, flags }) => JSON.stringify({ verdict, flags }));
}

for (const name of ["english", "spanish"]) {
  const opened = page.openVocabulary(name);
  if (opened === 0) throw new Error(`the module has no vocabulary ${name}`);
  const own = sets.filter((set) => set.includes(name));
  const notes = own.flatMap((set) =>
    readFileSync(set, "utf8").trimEnd().split("\n").slice(1).map((row) => row.split("\t")[2]));
  const expected = native(name, notes);
  let memory = 0;
  for (const round of [1, 2, 3]) {
    notes.forEach((note, index) => {
      const { verdict, flags } = page.readNote(opened, note);
      const found = JSON.stringify({ verdict, flags });
      if (round > 1 || found === expected[index]) return;
      wrong += 1;
      console.error(`${note}\n  native ${expected[index]}\n  page   ${found}`);
    });
    if (round === 2) memory = page.memory();
  }
  if (page.memory() > memory) throw new Error(`the memory grows: ${memory}, then ${page.memory()}`);
  page.closeVocabulary(opened);
  count += notes.length;
}

const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
for (const line of lines) {
  const { seq, writer, sum } = JSON.parse(line);
  const read = page.readLine(line);
  if (read.entry !== `${writer}-${seq}` || read.sum !== sum) {
    wrong += 1;
    console.error(`${line.slice(0, 120)}\n  ${JSON.stringify(read)}`);
  }
  if (!page.readLine(line.replace(`"v":1`, `"v":2`)).fault) throw new Error("a damaged line is read");
}

// No number that a stranger writes stops the page, whose whole numbers have 32 bits.
const great = page.readLine('{"v":1,"seq":9007199254740991}');
if (!great.fault) throw new Error("a line without a sum is read");

console.log(`${count} notes and ${lines.length} lines: ${wrong === 0 ? "all the same" : `${wrong} differ`}`);
process.exit(wrong === 0 ? 0 : 1);
