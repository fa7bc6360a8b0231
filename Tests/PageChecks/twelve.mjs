// Twelve phones at a practice exercise, each by touch alone, collected into the page of the group.
//
//     node twelve.mjs ROUNDS
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trial, browsers, expect } from "./trial.mjs";

const [rounds] = process.argv.slice(2);
const trial = new Trial(rounds);
trial.run("practice", "page", "sorting-first", "-o", trial.path("sorting.html"));
const folder = trial.path("answers");
mkdirSync(folder);
const piles = ["Description", "Inference", "Judgment", "Vague"];
for (let phone = 0; phone < 12; phone += 1) {
  const browser = await browsers.chromium.start(trial.path(`profile-${phone}`), { width: 320, height: 640 });
  browser.way = "touch";
  await browser.open(`file://${trial.path("sorting.html")}`);
  for (let item = 0; !await browser.run(() => Boolean(document.getElementById("journal"))); item += 1) {
    await browser.press(piles[(item + phone) % 4]);
    await browser.press(await browser.run(() => document.getElementById("next").textContent));
  }
  const answers = await browser.run(() => document.getElementById("journal").value);
  writeFileSync(join(folder, `phone-${phone}.txt`), answers);
  await browser.close();
}
const room = JSON.parse(trial.run("practice", "collect", "sorting-first", folder, "--format", "json"));
expect(room.personCount === 12, `${room.personCount} of 12 people are in the page of the room`);
const counted = room.statements.map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count));
expect(counted.every((count) => count === 12), `each statement was sorted by ${counted}`);
console.log(`12 phones by touch alone: all ${counted.length} statements of all of them are in the page of the room`);
process.exit(0);
