// Four observers on four browsers and a facilitator on a terminal, from the invitation to the close; then the same
// typed into terminals. Both rounds have to end with the same pages.
//
//     node together.mjs ROUNDS
import { Trial, browsers, expect, handedOver, joinRound } from "./trial.mjs";

const [rounds] = process.argv.slice(2);
const seats = [["BD", "chromium"], ["KM", "firefox"], ["RS", "webkit"], ["TL", "chromium"]];
const said = [
  "T: asks \"What is the rule?\" 2 of 24 hands go up", "S: 6 of 22 students speak, in one or two words each",
  "c: the sheet has 12 problems that look alike", "S: copies the rule from the board",
];

/** What every observer brings, in their own words. */
const notesOf = (code) => said.map((words) => `${words}, says ${code}`);

const onPages = new Trial(rounds);
onPages.openRound();
const address = onPages.makePage();
await Promise.all(seats.map(async ([code, kind]) => {
  const browser = await browsers[kind].start(onPages.path(`profile-${code}`));
  await browser.open(address);
  await joinRound(browser, code.toLowerCase());
  await browser.press("Visit 1");
  for (const text of notesOf(code)) await browser.note(text);
  await browser.press("For the table");
  for (const number of [1, 2, 3]) await browser.press(`Choose ${code}${number}`);
  onPages.write(`${code}.jsonl.txt`, await handedOver(browser));
  await browser.close();
}));
for (const [code] of seats) onPages.run("merge", onPages.path(`${code}.jsonl.txt`));
const pages = JSON.parse(onPages.run("status", "--format", "json")).pages;
expect(pages.length === 4 && pages.every(({ noteCount, missingCount }) => noteCount === 4 && missingCount === 0),
  `status knows of ${JSON.stringify(pages)}`);

const inTerminals = new Trial(rounds);
inTerminals.openRound();
for (const [code] of seats) {
  inTerminals.run("join", code);
  for (const text of notesOf(code)) inTerminals.run("note", "1", text, "--as", code);
  inTerminals.run("select", `${code}1`, `${code}2`, `${code}3`, "--as", code);
}

/** Goes to the next stage; what is missing then is waived. */
const advance = (trial, command = "advance") => {
  const { shortfalls } = JSON.parse(trial.run("status", "--format", "json"));
  for (const gate of new Set(shortfalls.map(({ gate }) => gate))) {
    trial.run("waive", gate, "--reason", "the day was over", "--as", "FA");
  }
  trial.run(command, "--as", "FA");
};

const pagesOf = (trial) => {
  trial.run("task", "1", "students were asked to copy a rule", "--cites", "BD1", "--as", "FA");
  advance(trial);
  trial.run("pattern", "Tasks ask for a rule that was given", "--cites", "BD1,KM2,RS3,TL4", "--as", "FA");
  advance(trial);
  trial.run("predict", "I could recite a rule", "--rests-on", "FA-P1", "--as", "FA");
  advance(trial);
  trial.run("propose", "Teachers plan one task a week together", "--horizon", "next week", "--as", "FA");
  advance(trial, "close");
  return ["staff", "group", "host"].map((audience) =>
    trial.run("summary", "--for", audience).replace(/\b\d\d?:\d\d\b/g, "00:00"));
};
const made = pagesOf(onPages);
const typed = pagesOf(inTerminals);
made.forEach((page, place) => {
  if (page === typed[place]) return;
  onPages.write("pages.txt", page);
  const lines = page.split("\n");
  const other = typed[place].split("\n");
  const row = lines.findIndex((line, row) => line !== other[row]);
  expect(false, `line ${row + 1} of the summary differs:\n${lines[row]}\n${other[row]}`);
});
console.log(`4 observers in browsers and 4 in terminals: the same summaries, ${made.join("").split("\n").length} lines`);
process.exit(0);
