// What every browser can that runs functions in a page: open one, wait, press what is there.

/** A browser with a profile of its own, and one page in it. */
export class Driver {
  /** Opens an address, and waits until the page has done all that it does by itself. */
  async open(address) {
    await this.go(address);
    await this.until(() => Boolean(globalThis.rounds) && document.querySelector("h1") !== null);
    await this.run(() => rounds.done());
  }

  /** Waits until something is so in the page. */
  async until(isSo, ...values) {
    for (let tries = 0; tries < 400; tries += 1) {
      if (await this.run(isSo, ...values).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`it never came to ${isSo} ${values}`);
  }

  /** Presses a button that has these words, or this name for screen readers. */
  async press(words) {
    await this.until(`(words) => Boolean((${button})(words))`, words);
    await this.touch(words);
    await this.run(() => rounds.done());
  }

  /** Presses a button by a script; a browser that can does it like a person. */
  touch(words) { return this.run(`(words) => (${button})(words).click()`, words); }

  /** Goes to a field. */
  reach(id) { return this.run((id) => document.getElementById(id).focus(), id); }

  /** Sends a note by the keyboard; it is kept when this has ended. */
  async note(text) {
    await this.reach("line");
    await this.type(text);
    await this.key("Enter");
    await this.run(() => rounds.done());
  }

  /** The notes that the page shows as kept. */
  notes() {
    return this.run(() =>
      [...document.querySelectorAll("li.note:not(.dim) .words")].map((words) => words.textContent));
  }
}

/** Finds a button by its words, or by its name for screen readers. */
export const button = (words) => [...document.querySelectorAll("button")].find((button) =>
  !button.hidden && (button.textContent === words || button.ariaLabel === words
    || button.getAttribute("aria-label") === words));
