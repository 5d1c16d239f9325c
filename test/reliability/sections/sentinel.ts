import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunningQuash } from '../harness/app';
import { formsOf, searchFolder, searchText, searchTree, type Forms, type Hit } from '../harness/sentinel';
import { count, wait, type Bench, type Section } from '../harness/section';
import { type Masked, maskedName, nameOf, typeInto, writeNotes } from '../harness/in-page';

/*
 * A rare name in 200 records and in the drawer of a protected vault: never on the disk, in no log, and 2 seconds after
 * the lock in no memory of any process of the app. Before the lock the same search must find it in the page's process,
 * or it could not find it after.
 */
const NOTES = { long: 204, short: 60 };
const SAMPLES = 6;

const asPassphrase = (one: Forms[number]) => ({ ...one, form: `the passphrase as ${one.form}` });

const list = (hits: readonly Hit[], when: string): string[] =>
  hits.map(({ where, form, times }) => `${when}: ${where}, ${form}, ${times} times`);

const sum = (hits: readonly Hit[]): number => hits.reduce((all, { times }) => all + times, 0);

const matters = ({ page }: RunningQuash) => page.getByRole('grid', { name: 'Matters' }).locator('[data-row]');

/** Writes notes with the name on each of the samples: a long list of notes on one would only slow its page down. */
async function writeEverywhere(quash: RunningQuash, masked: Masked, wanted: number): Promise<number> {
  let written = 0;
  for (let n = 0; n < SAMPLES; n += 1) {
    await matters(quash).nth(n).dblclick();
    await quash.page.getByRole('tab', { name: /^Notes/ }).click();
    await quash.page.getByRole('textbox', { name: 'New note' }).waitFor();
    written += await quash.page.evaluate(writeNotes, { ...masked, count: wanted / SAMPLES });
    await quash.page.getByRole('button', { name: 'Matters', exact: true }).first().click();
  }
  return written;
}

/** Opens the sealed drawer of the matter on screen and puts the name into it. */
async function fillDrawer({ page, passphrase }: RunningQuash, masked: Masked): Promise<void> {
  await page.getByRole('tab', { name: /^Sealed drawer/ }).click();
  const fact = '[aria-label="New fact"]';
  const isOpen = await page.evaluate(typeInto, { ...passphrase, field: 'input[type="password"]', then: fact });
  const isKept =
    isOpen && (await page.evaluate(typeInto, { ...masked, field: fact, then: '[aria-label="What fact 1 is"]' }));
  if (!isKept) throw new Error(isOpen ? 'the drawer took no fact' : 'the drawer did not open');
}

/** Asks the search for the name, so that whatever it keeps is kept. */
async function searchFor({ page }: RunningQuash, masked: Masked): Promise<void> {
  await page.keyboard.press('Control+k');
  const isAsked = await page.evaluate(typeInto, { ...masked, field: 'input[aria-autocomplete="list"]' });
  if (!isAsked) throw new Error('the search did not open');
  await wait(500);
  await page.keyboard.press('Escape');
}

/** A snapshot, and everything in one file in `folder`. */
async function backUp({ app, page }: RunningQuash, folder: string): Promise<void> {
  mkdirSync(folder);
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(folder, 'everything.quash-backup'),
  );
  const done = await page.evaluate(async () => {
    const now = await window.quash['backup:now']();
    const file = await window.quash['backup:save-file']();
    return now.ok && file.ok && file.value.status === 'saved' ? true : JSON.stringify([now, file]);
  });
  if (done !== true) throw new Error(`no backup could be made: ${String(done)}`);
}

/** The control of the search through files: a file with every form of the name in it must be found, form by form. */
function blindForms(folder: string, forms: Forms): string[] {
  const control = join(folder, 'control');
  writeFileSync(control, Buffer.concat(forms.flatMap(({ bytes }) => [Buffer.from('....'), bytes])));
  const found = new Set(searchFolder(folder, forms).hits.map(({ form }) => form));
  rmSync(control);
  return forms.filter(({ form }) => !found.has(form)).map(({ form }) => `the control: ${form} is not found in a file`);
}

/** The same matter to the trash, and out of the journal for good. */
async function destroyMatter({ page }: RunningQuash): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Trash', exact: true }).click();
  await page.getByRole('button', { name: 'Destroy…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('destroy');
  await dialog.getByRole('button', { name: 'Destroy the matter' }).click();
  await page.getByText('The matter is destroyed').waitFor();
}

async function run(bench: Bench) {
  const failures: string[] = [];
  const profile = join(bench.work, 'sentinel');
  mkdirSync(profile);
  const dice = bench.chance.branch('sentinel');
  const masked = maskedName(dice.between);
  const quash = await RunningQuash.start(bench, profile);
  // The passphrase was typed, too, and is worth more than any name.
  const forms = [...formsOf(nameOf(masked)), ...formsOf(nameOf(quash.passphrase)).map(asPassphrase)];
  try {
    await quash.create('protected');
    await quash.skipQuestions();
    const wanted = bench.short ? NOTES.short : NOTES.long;
    const written = await writeEverywhere(quash, masked, wanted);
    if (written < wanted) throw new Error(`only ${written} of ${wanted} notes could be written`);
    await matters(quash).first().dblclick();
    await quash.page.getByRole('tab', { name: /^Overview/ }).click();
    const isTitled = await quash.page.evaluate(typeInto, { ...masked, field: '[id="field:title"]' });
    if (!isTitled) throw new Error('no title could be typed');
    await fillDrawer(quash, masked);
    await searchFor(quash, masked);
    const backup = join(bench.work, 'sentinel-backup');
    await backUp(quash, backup);
    await wait(1_500);
    const before = searchTree(quash.pid, forms);

    const inPage = before.hits.filter(({ where }) => where.includes('renderer'));
    if (inPage.length === 0)
      failures.push('the control: the page’s own memory does not show the name while it is on screen');
    failures.push(...list(searchFolder(profile, forms).hits, 'on the disk while open'));

    const lockedAt = await quash.lock();
    await wait(Math.max(0, lockedAt + 2_000 - Date.now()));

    const after = searchTree(quash.pid, forms);
    failures.push(...list(after.hits, 'in memory after the lock'));

    const disk = searchFolder(profile, forms);
    failures.push(...list(disk.hits, 'on the disk after the lock'));
    failures.push(...list(searchFolder(quash.temporary, forms).hits, 'among temporary files'));
    failures.push(...list(searchFolder(backup, forms).hits, 'in a backup'), ...blindForms(backup, forms));
    failures.push(...list(searchText('what the app printed', quash.printed, forms), 'printed'));

    await quash.unlock();
    await matters(quash).first().dblclick();
    await destroyMatter(quash);

    await quash.quit();
    const end = searchFolder(profile, forms);
    failures.push(...list(end.hits, 'on the disk after destruction'));
    failures.push(...list(searchText('what the app printed', quash.printed, forms), 'printed'));
    const counts = {
      records: written + 2,
      foundBefore: sum(inPage),
      foundAfter: sum(after.hits),
      files: disk.files + end.files,
    };
    const line = `${written + 2} records: 0 hits wanted; before the lock ${count(counts.foundBefore)} in the page; after it ${counts.foundAfter} in ${after.processes} processes (${count(after.megabytes)} MB), ${disk.hits.length + end.hits.length} in ${count(counts.files)} files`;
    return { line, counts, failures };
  } finally {
    quash.kill();
  }
}

export const sentinel: Section = { key: 'sentinel', name: 'sentinel', run };
