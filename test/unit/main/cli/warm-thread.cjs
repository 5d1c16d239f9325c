const { Readable, Writable } = require('node:stream');
const { workerData } = require('node:worker_threads');

/* The thread behind warm.ts. A thread has a process object of its own, so nothing of the tests' own streams is touched. */

const { done, port, quash } = workerData;
const { runQuash } = require(quash);

function collector() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _encoding, next) {
      chunks.push(chunk);
      next();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

const put = (name, value) => Object.defineProperty(process, name, { value, configurable: true });

let answer = () => undefined;
/** What would end a process of its own with its words on standard error. */
const broke = (error) => answer(1, `${error instanceof Error ? error.stack : error}\n`);
process.on('uncaughtException', broke);
process.on('unhandledRejection', broke);

port.on('message', ({ args, input, initCwd }) => {
  const out = collector();
  const err = collector();
  put('stdin', Readable.from(input.length === 0 ? [] : [Buffer.from(input)], { objectMode: false }));
  put('stdout', out.stream);
  put('stderr', err.stream);
  process.env.INIT_CWD = initCwd;
  answer = (status, words = '') => {
    answer = () => undefined;
    port.postMessage({ status, stdout: out.bytes(), stderr: Buffer.concat([err.bytes(), Buffer.from(words)]) });
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  };
  runQuash(args).then((status) => answer(status), broke);
});
