import { runQuash } from './run-quash';

void runQuash(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
