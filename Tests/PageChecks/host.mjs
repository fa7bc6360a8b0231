// What the page's WebAssembly asks of its host, and how texts cross: UTF-8 in the memory that both see, by
// place and number of bytes. Whoever takes room gives it back; an answer is the taker's to give back.
import { readFileSync } from "node:fs";

/** Opens the page's WebAssembly. */
export async function openPage(path) {
  let memory;
  const bytes = (place, count) => new Uint8Array(memory.buffer, place, count);
  const host = {
    random: (place, count) => crypto.getRandomValues(bytes(place, count)),
    number: (place, count) => Number(new TextDecoder().decode(bytes(place, count))),
  };
  const { instance } = await WebAssembly.instantiate(readFileSync(path), { host });
  const swift = instance.exports;
  memory = swift.memory;

  /** Calls a function with a text. */
  const withText = (text, call) => {
    const source = new TextEncoder().encode(text);
    const place = swift.take(source.length);
    bytes(place, source.length).set(source);
    try {
      return call(place, source.length);
    } finally {
      swift.give(place);
    }
  };

  /** Takes an answer out of the memory. */
  const answered = (answer) => {
    const place = Number(BigInt.asUintN(64, answer) >> 32n);
    const text = new TextDecoder().decode(bytes(place, Number(answer & 0xffffffffn)));
    swift.give(place);
    return JSON.parse(text);
  };

  return {
    openVocabulary: (text) => withText(text, swift.openVocabulary),
    closeVocabulary: swift.closeVocabulary,
    readNote: (vocabulary, text) =>
      answered(withText(text, (place, count) => swift.readNote(vocabulary, place, count))),
    readLine: (text) => answered(withText(text, swift.readLine)),
    ask: (question) => answered(withText(JSON.stringify(question), swift.ask)),
    memory: () => memory.buffer.byteLength,
  };
}
