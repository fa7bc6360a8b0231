// What the page's WebAssembly asks of its host, and how texts cross: UTF-8 in the memory that both see, by
// place and number of bytes. Whoever takes room gives it back; an answer is the taker's to give back.
import { readFileSync } from "node:fs";

/** Opens the page's WebAssembly, with a source of randomness that fills bytes. */
export async function openPage(path, random = (bytes) => crypto.getRandomValues(bytes)) {
  let memory;
  const bytes = (place, count) => new Uint8Array(memory.buffer, place, count);
  const host = {
    random: (place, count) => random(bytes(place, count)),
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

  /** Takes the bytes of an answer out of the memory. */
  const taken = (answer) => {
    const place = Number(BigInt.asUintN(64, answer) >> 32n);
    const copy = bytes(place, Number(answer & 0xffffffffn)).slice();
    swift.give(place);
    return copy;
  };
  const answered = (answer) => JSON.parse(new TextDecoder().decode(taken(answer)));

  return {
    openVocabulary: (text) => withText(text, swift.openVocabulary),
    closeVocabulary: swift.closeVocabulary,
    readNote: (vocabulary, text) =>
      answered(withText(text, (place, count) => swift.readNote(vocabulary, place, count))),
    readLine: (text) => answered(withText(text, swift.readLine)),
    ask: (question) => answered(withText(JSON.stringify(question), swift.ask)),
    /** The bytes of the answer to the text of a question. */
    answer: (question) => taken(withText(question, swift.ask)),
    memory: () => memory.buffer.byteLength,
  };
}
