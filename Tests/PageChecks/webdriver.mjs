// What browsers have in common that speak WebDriver, in whatever way it comes to them.
import { Driver } from "./driver.mjs";

const keys = { Enter: "\uE007", Tab: "\uE004", Escape: "\uE00C" };

export class WebDriver extends Driver {
  requests = [];

  /** Runs a function in the page, and gives what it gives. */
  async run(work, ...values) {
    const script = `
      const [values, done] = arguments;
      Promise.resolve().then(() => (${work})(...values))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.script(script, [values]);
    if (error) throw new Error(error);
    return value;
  }

  /** Types text, key by key, into what has the focus. */
  async type(text) {
    const strokes = [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await this.actions([{ type: "key", id: "keyboard", actions: strokes }]);
  }

  key(name) { return this.type(keys[name]); }
}
