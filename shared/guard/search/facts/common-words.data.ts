/** Short words that make up most of a text: a name that only two of them spell between them is none. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a i an am as at be by do go he if in is it me my no of on or so to up us we all and any are but can did for get had has ' +
    'her him his how its let low may not now of off old one our out own per put say see set she the too two use was way who why ' +
    'you also back been both case come does done down each even ever from gave give goes good had have here high into just ' +
    'keep kept last left less like long made make many more most much must name need next nor none once only open over part ' +
    'plus rule said same seek seen send sent shall show side some such take than that the their them then there these they ' +
    'this those thus time told took upon very want well were what when where which while whom will with word work would year ' +
    'your about above after again being below cause could court every first found given never other right serve shall since ' +
    'state still their there these thing think those three under until whose within order party filed motion'
  ).split(' '),
);

/**
 * Names of people that are words of the language, too. Alone and written small they are the word: `will`, `may`,
 * `grant`. (A name of two such words is sought like any other.)
 */
export const wordNames: ReadonlySet<string> = new Set(
  (
    'abbot abbott amber angel apple april archer art ash aspen august autumn bailey baker banks barber baron basil bass ' +
    'bath bay bean bear bell berry best bill bird birch bishop black blessing blue boss bow bowler bowman box brook brooks ' +
    'brown buck bud bull burns bush butler buy candy cannon card carol carter case cash chance chandler charity ' +
    'chase cherry church clark clay clement cliff close cloud coach colt cook cooper court cox crane crisp cross crow crystal ' +
    'dale dash dawn day deal dean dear destiny dove dow drake earl early east echo eden ember ever ' +
    'faith farmer fern field fields finch flint flora flower ford forest forester fort foster fountain fowler fox ' +
    'free french frost gale gardener gates gentry ginger glass glen glover gold golden good grace grant ' +
    'graves gray green grey guy hale hall ham hand handy harbor hardy harmony harper hart harvest haven hawk hay hazel head ' +
    'heart heath heather hill hills holiday holland holly honey honor hood hook hope horn house hunt hunter ' +
    'iris ivory ivy jade jasmine jay jet jewel job joy judge july june justice key keys king knight ' +
    'lamb lance land lane lark lily link little long lord lot love low lucky lynch mace major man mark marks marsh marshal ' +
    'marshall may mercer mercy merit merry mild miles mill miller mills mint mole moody moon moore more ' +
    'moss nay new nice noble noon north oak olive opal page pace park parks parson patience ' +
    'peace pearl pease penny pepper perry person pet plum pole pollard pond pool poole poor pope porter potter ' +
    'pound powers precious price prince prior prudence queen quick rain ray reed reeves reign rich rider ridge river rivers ' +
    'rock rocky rod roman rose rosemary rosy rowan royal ruby rush rusty ryder sage sailor sandy sawyer ' +
    'scarlet seal self serenity shade sharp shepherd short silver simple singer skinner sky slaughter small smart ' +
    'snow south sparks spears speed spring star starr steel sterling steward stewart stock stone storm street strong ' +
    'sue sugar summer summers sun sunny swan sweet swift tanner temple terrace tiger trace trinity ' +
    'truth unity usher valley van victory wade wages wall waller ' +
    'ward ware warner waters way weeks wells west wheat wheeler white wild will willow win winds ' +
    'winner winter wise wolf wood woods worth young zest'
  ).split(' '),
);

/** Words of papers in court that people take for handles: `@law` is one only where it is written as one. */
export const lawWords: ReadonlySet<string> = new Set(
  (
    'act answer appeal bail bar bench brief cause chief claim clerk code counsel decree deny docket doe dicta duty error ' +
    'exhibit fact facts fed file guilty jury law laws lawful lawyer legal lien moot notice oath objection oral paper plea ' +
    'press proof quash record relief reply rights roe ruling speech statute subpoena suit summons tort trial truth verdict ' +
    'void warrant witness writ'
  ).split(' '),
);
