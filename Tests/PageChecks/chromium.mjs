// Drives Chromium over its DevTools protocol, by the pipe that it has for this: no package is needed.
import { spawn } from "node:child_process";
import { Driver, button } from "./driver.mjs";

export class Chromium extends Driver {
  /** Starts a browser; `profile` is the folder in which it keeps what pages keep. */
  static async start(profile, { width = 390, height = 844, dark = false, program = "chromium" } = {}) {
    const browser = new this();
    const options = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
      `--user-data-dir=${profile}`, `--window-size=${width},${height}`,
    ];
    browser.process = spawn(program, [...options, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    browser.ended = new Promise((resolve) => browser.process.on("exit", resolve));
    browser.waiting = new Map();
    browser.requests = [];
    browser.number = 0;
    let rest = "";
    browser.process.stdio[4].setEncoding("utf8").on("data", (text) => {
      const parts = (rest + text).split("\0");
      rest = parts.pop();
      for (const part of parts) browser.take(JSON.parse(part));
    });
    browser.process.stdio[3].on("error", () => {});
    const { targetInfos } = await browser.send("Target.getTargets");
    const { targetId } = targetInfos.find(({ type }) => type === "page");
    const attached = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    browser.session = attached.sessionId;
    for (const domain of ["Page", "Runtime", "Network"]) await browser.tell(`${domain}.enable`);
    await browser.tell("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor: 1, mobile: width < 600,
    });
    await browser.tell("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
    });
    return browser;
  }

  take(message) {
    if (message.id) {
      const [resolve, reject] = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    } else if (message.method === "Network.requestWillBeSent") {
      this.requests.push(message.params.request.url);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    this.number += 1;
    const id = this.number;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.waiting.set(id, [resolve, reject]));
  }

  /** Tells the page's own session something. */
  tell(method, params) { return this.send(method, params, this.session); }

  go(address) { return this.tell("Page.navigate", { url: address }); }

  /** Runs a function in the page, and gives what it gives. */
  async run(work, ...values) {
    const expression = `(${work})(...${JSON.stringify(values)})`;
    const { result, exceptionDetails } = await this.tell("Runtime.evaluate", {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "it failed");
    return result.value;
  }

  /** Presses a button as `way` says: by the keyboard alone, by touch alone, or by a script. */
  async touch(words) {
    if (this.way === "keyboard") {
      await this.tabTo(button, words);
      return this.key("Enter");
    }
    return this.way === "touch" ? this.tap(button, words) : super.touch(words);
  }

  async reach(id) {
    const field = (id) => document.getElementById(id);
    if (this.way === "keyboard") return this.tabTo(field, id);
    return this.way === "touch" ? this.tap(field, id) : super.reach(id);
  }

  async tabTo(find, name) {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await this.run(`(name) => document.activeElement === (${find})(name)`, name)) return;
      await this.key("Tab");
    }
    throw new Error(`the Tab key never comes to ${name}`);
  }

  async tap(find, name) {
    const [x, y] = await this.run(`(name) => {
      const one = (${find})(name);
      one.scrollIntoView({ block: "center" });
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }`, name);
    await this.tell("Emulation.setTouchEmulationEnabled", { enabled: true });
    await this.tell("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await this.tell("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    // A tap becomes a click a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Types text into what has the focus, or a key by its name. */
  async type(text) { await this.tell("Input.insertText", { text }); }

  async key(key, code = key, modifiers = 0) {
    const number = { Enter: 13, Tab: 9, Escape: 27 }[key] ?? 0;
    const text = key === "Enter" ? "\r" : undefined;
    for (const type of ["keyDown", "keyUp"]) {
      const event = { type, key, code, modifiers, windowsVirtualKeyCode: number };
      await this.tell("Input.dispatchKeyEvent", type === "keyDown" ? { ...event, text } : event);
    }
  }

  /** Another window of the same browser. */
  async another() {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    // What it asks is numbered apart, as both wait for answers on one pipe.
    return Object.assign(Object.create(this), { session: sessionId, number: this.number + 1_000_000 });
  }

  async picture() {
    await this.run(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    const { data } = await this.tell("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  /** Ends it as a power cut does. */
  async kill() {
    this.process.kill("SIGKILL");
    await this.ended;
  }

  async close() {
    this.send("Browser.close").catch(() => {});
    await this.ended;
  }
}
