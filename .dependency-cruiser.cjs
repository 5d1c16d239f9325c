/** Each rule names the promise it keeps; `comment` is what the developer reads when it breaks. */
const forbid = (name, comment, from, to, severity = 'error') => ({ name, comment, severity, from, to });
module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two modules that need each other are one module, or hide a third.', {}, { circular: true }),
    forbid(
      'shared-is-closed',
      'shared/ may import shared/ and zod. Nothing else: no Electron, React, Dexie, zustand, Node.',
      { path: '^shared/', pathNot: '^shared/(render|ooxml|compare|extract|exchange|calendar-file|reveal)/' },
      { pathNot: '^shared/|node_modules/zod/' },
    ),
    forbid(
      'extract-reads-papers',
      'shared/extract turns the bytes of a served paper into text; it knows two readers and no law.',
      { path: '^shared/extract/' },
      { pathNot: '^shared/(extract|intake|kernel|ooxml)/|node_modules/(unpdf|postal-mime|fflate)/' },
    ),
    forbid(
      'reveal-reads-what-leaves',
      'shared/reveal tells what a file says beyond what its reader sees; it knows file formats and the guard, no law and no matter.',
      { path: '^shared/reveal/' },
      {
        pathNot:
          '^shared/(reveal|guard|render/strip-picture[.]ts|extract|ooxml|kernel)(/|$)|node_modules/(unpdf|@cantoo/pdf-lib|fflate|saxes)/',
      },
    ),
    forbid(
      'pdf-lib-only-in-reveal',
      'One adapter writes PDF files.',
      { pathNot: '^(shared/reveal|test)/' },
      { path: 'node_modules/@cantoo/pdf-lib/' },
    ),
    forbid(
      'exchange-reads-libraries',
      'shared/exchange turns the files of other programs into records and back; it knows the merge of records and no law data.',
      { path: '^shared/exchange/' },
      { pathNot: '^shared/(exchange|kernel|schema|precedents)/|node_modules/(papaparse|@types/papaparse|zod)/' },
    ),
    forbid(
      'csv-only-in-exchange',
      'One adapter knows tables of text.',
      { pathNot: '^(shared/exchange|test)/' },
      { path: 'node_modules/papaparse/' },
    ),
    forbid(
      'graphs-only-in-the-network',
      'One picture is drawn by the library of graphs; it is loaded when it is looked at.',
      { pathNot: '^renderer/features/keep-precedents/network/draw[.]ts$', path: '^(main|renderer|shared)/' },
      { path: 'node_modules/cytoscape/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'compare-is-small',
      'shared/compare compares texts with the diff library and knows no file format.',
      { path: '^shared/compare/' },
      { pathNot: '^shared/(compare|kernel)/|node_modules/diff/' },
    ),
    forbid(
      'calendar-file-is-small',
      'shared/calendar-file writes computed deadlines as iCalendar with its library and knows nothing else.',
      { path: '^shared/calendar-file/' },
      { pathNot: '^shared/(calendar-file|deadlines|kernel)/|node_modules/ical-generator/' },
    ),
    forbid(
      'ical-only-in-calendar-file',
      'One adapter knows iCalendar.',
      { pathNot: '^(shared/calendar-file|test)/' },
      { path: 'node_modules/(ical-generator|ical[.]js)/' },
    ),
    forbid(
      'guard-reads-text',
      'The guard searches text and knows no file format and no paper.',
      { path: '^shared/guard/' },
      { pathNot: '^shared/(guard|kernel|schema|law)/' },
    ),
    forbid(
      'ooxml-reads-render-writes',
      'The reader does not know the writer.',
      { path: '^shared/ooxml/' },
      { path: '^shared/render/' },
    ),
    forbid(
      'ooxml-is-closed',
      'shared/ooxml reads and shared/render writes OOXML; nobody else touches its libraries.',
      { path: '^shared/(render|ooxml)/' },
      { pathNot: '^shared/|node_modules/(zod|docx|docxtemplater|pizzip|fflate|@xmldom|saxes)/' },
    ),
    forbid(
      'domain-knows-no-output',
      'Drafting ends in a DraftDoc; it never sees a file format.',
      { path: '^shared/', pathNot: '^shared/(render|calendar-file|exchange|reveal)/' },
      { path: '^shared/(render|calendar-file|exchange|reveal)/' },
    ),
    forbid(
      'kernel-is-the-floor',
      'kernel imports kernel.',
      { path: '^shared/kernel/' },
      { path: '^shared/', pathNot: '^shared/kernel/' },
    ),
    forbid(
      'domain-siblings',
      'Citations, deadlines and courts do not know each other; drafting and checks compose them.',
      { path: '^shared/(citations|deadlines)/' },
      { path: '^shared/', pathNot: '^shared/(kernel|schema|law|$1)/' },
    ),
    forbid(
      'ipc-is-a-leaf',
      'The IPC contract is types and schemas.',
      { path: '^shared/ipc/' },
      { path: '^shared/', pathNot: '^shared/(ipc|kernel|schema|vault)/' },
    ),
    forbid(
      'docx-only-in-render',
      'One adapter knows OOXML.',
      { pathNot: '^(shared/(render|ooxml)|test)/' },
      { path: 'node_modules/(docx|docxtemplater|pizzip)/' },
    ),
    forbid(
      'render-only-in-worker',
      'Rendering blocks the thread; call it through renderer/workers. Only the one exit for files rebuilds packages in main.',
      { path: '^(renderer|main)/', pathNot: '^(renderer/workers|main/cli)/|^main/files/export-file[.]ts$' },
      { path: '^shared/(render|ooxml|extract|reveal)/|^shared/exchange/(?!format[.]ts$)' },
    ),
    forbid(
      'dexie-only-in-data',
      'Ask renderer/data for a query or a command.',
      { pathNot: '^(renderer/data|test)/' },
      { path: 'node_modules/dexie' },
    ),
    forbid(
      'features-are-islands',
      'Compose features in renderer/app; share through ui/, data/ or shared/.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'renderer-layers',
      'ui, data, state and workers know no feature and no shell.',
      { path: '^renderer/(ui|data|state|workers)/' },
      { path: '^renderer/(features|app)/' },
    ),
    forbid(
      'features-know-no-shell',
      'A feature does not know what mounts it.',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'ui-is-dumb',
      'ui/ draws what it is given.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(data|state|workers)/' },
    ),
    forbid(
      'only-the-drawer-reads',
      'What gives the speaker away is read by the open drawer, the seal it goes under, and nobody else.',
      { pathNot: '^renderer/(features/open-drawer/|data/(commands/keep-fact|queries/drawer)[.]ts$)|^test/' },
      { path: '^renderer/data/protected[.]ts$' },
    ),
    forbid('main-not-renderer', 'main/ never imports renderer/.', { path: '^main/' }, { path: '^renderer/' }),
    forbid(
      'renderer-not-main',
      'renderer/ reaches main/ only through shared/ipc.',
      { path: '^renderer/' },
      { path: ['^main/', 'node_modules/electron/', '^electron$'] },
    ),
    forbid(
      'preload-is-thin',
      'preload exposes the contract and nothing else.',
      { path: '^main/preload[.]ts$' },
      { pathNot: '^shared/ipc/|node_modules/electron/|^electron$' },
    ),
    forbid(
      'templates-through-library',
      'Templates, passages and samples are read through templates/library.ts, by whoever drafts or fills a vault.',
      { path: '^(main|renderer|shared)/', pathNot: '^(main/cli|renderer/(workers|data))/' },
      { path: '^templates/' },
    ),
    forbid(
      'library-is-the-door',
      'templates/library.ts is the only door into templates/.',
      { path: '^(main|renderer|shared)/' },
      { path: '^templates/', pathNot: '^templates/library[.]ts$' },
    ),
    forbid(
      'templates-are-data',
      'templates/ holds words and samples; it may know the shapes they have, nothing that acts.',
      { path: '^templates/' },
      { path: '^(main|renderer|test)/|^shared/(render|ooxml|drafting)/' },
    ),
    forbid(
      'one-exit-for-files',
      'Only main/files touches files for the app, and main/vault the vault; everything else hands them bytes.',
      { path: '^main/', pathNot: '^main/(files|cli|vault|profile)/|^main/serve-renderer[.]ts$' },
      { path: '^(node:)?fs(/promises)?$' },
    ),
    forbid(
      'migrations-are-frozen',
      'A migration copies what it needs: live code will change under it.',
      { path: '^renderer/data/migrations/[0-9]{4}-' },
      { pathNot: '^renderer/data/migrations/migration[.]ts$|node_modules/dexie' },
    ),
    forbid(
      'product-knows-no-test',
      'Tests see the product; never the reverse.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    forbid(
      'no-orphans',
      'Nobody imports this file. Use it or delete it.',
      {
        orphan: true,
        pathNot:
          '[.]d[.]ts$|[.]config[.]|^test/|(^|/)tsconfig|^main/(index|preload|cli/quash)[.]ts$|^renderer/(app/(main|lock-main)[.]tsx|app/adopt-main[.]ts|workers/)',
      },
      {},
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/|[?](raw|b64)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
