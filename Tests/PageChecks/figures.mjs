// How long things take on the page in Chromium with 2,000 notes, at this machine's speed and six times slower.
//
//     node figures.mjs ROUNDS [NOTES]
import { Trial, browsers, expect, handedOver, joinRound } from "./trial.mjs";

const [rounds, many = "2000"] = process.argv.slice(2);
const trial = new Trial(rounds);
trial.openRound();
const address = trial.makePage();
const sorted = (times) => times.sort((one, other) => one - other);
const at = (times, share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
const figures = (times) => `half within ${at(times, 0.5)} ms, 99 % within ${at(times, 0.99)} ms`;

for (const slower of [1, 6]) {
  const browser = await browsers.chromium.start(trial.path(`profile-${slower}`));
  await browser.tell("Emulation.setCPUThrottlingRate", { rate: slower });
  // From nothing to a line that can be typed into; the first time, and with all the notes there.
  const open = async () => {
    const begun = performance.now();
    await browser.open(address);
    return performance.now() - begun;
  };
  const first = await open();
  await joinRound(browser, "km");
  await browser.press("Visit 1");
  await browser.press("Begin");
  const kept = [];
  for (let count = 0; count < Number(many); count += 1) {
    // The last of them are measured at the slow phone's speed; the rest only has to be there.
    if (slower > 1 && count === 0) await browser.tell("Emulation.setCPUThrottlingRate", { rate: 1 });
    if (count === Number(many) - 200) await browser.tell("Emulation.setCPUThrottlingRate", { rate: slower });
    await browser.run((text) => {
      const line = document.getElementById("line");
      line.value = text;
      line.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, `S: says ${count} tiles`);
    // The page's own clock, so that the way to the browser and back does not count.
    kept.push(await browser.run(async () => {
      const begun = performance.now();
      document.querySelector("#entry form").requestSubmit();
      await rounds.done();
      return performance.now() - begun;
    }));
  }
  const echoes = await browser.run(async () => {
    const line = document.getElementById("line");
    const times = [];
    for (let key = 0; key < 200; key += 1) {
      const begun = performance.now();
      line.value += "a";
      line.dispatchEvent(new InputEvent("input", { bubbles: true }));
      times.push(performance.now() - begun);
      await new Promise(requestAnimationFrame);
    }
    return times;
  });
  await browser.press("Discard");
  const again = await open();
  const lines = (await handedOver(browser)).trimEnd().split("\n").length;
  expect(lines === Number(many) + 2, `${lines} lines are handed over`);
  await browser.close();
  console.log(`${slower === 1 ? "at full speed" : `${slower} times slower`}, ${many} notes: open after `
    + `${first.toFixed(0)} ms, with all notes after ${again.toFixed(0)} ms; key to echo ${figures(sorted(echoes))}; `
    + `Enter to kept ${figures(sorted(kept.slice(-200)))}`);
}
console.log(`${(trial.size("capture.html") / 1_000).toFixed(0)} kB`);
process.exit(0);
