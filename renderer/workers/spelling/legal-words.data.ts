/**
 * Words of the field that the general dictionary does not have. Our own list; forms as in court papers and in the
 * tables of abbreviations that every style guide for them shares. Add a word where it belongs; order is of no account.
 */

/** People and things: each also takes a plural and a possessive. */
export const COUNTABLE = `
acquittee additur affiant affirmance allocution anonymization appellee arbitrability arrestee assumpsit
authenticator bailee bailor certiorari clawback coconspirator codebtor codefendant commenter conservatee contemnor
coplaintiff cotenant counterclaimant counterdefendant counterdesignation counterplaintiff crossclaim crossclaimant
cyberstalker deanonymization decisionmaker declarant detinue devisee donee doxer doxxer drawee extraditee factfinder
franchisor garnishor geofence grantor impleader indemnitee indemnitor indictee infringer interpleader intervenor
joinder jurat leafleter leafletter licensor lienholder lienor livestream misdemeanant misjoinder movant newsgatherer
noncitizen nonjoinder nonlawyer nonmovant nonproduction nonsuit nonwaiver obligee obligor ombudsperson optionee
originalist payor permalink postjudgment promisee promisor propounder pseudonymization quashal reargument
recodification recordkeeper recusal reidentification remitter remittitur repleader replevin reposter requestor
rescript retroactivity rulemaker screenname sentencer settlor severability subchapter subforum sublessee sublessor
sublicensor subpoenee subreddit subrogee subrogor supervisee surrebuttal surrejoinder surreply textualist tortfeasor
transferee transferor trover trustor vacatur vendee whistleblower
`;

/** As they stand: Latin and law French, adjectives, verbs in the forms that are used. */
export const AS_THEY_STAND = `
abovementioned absque actus administratrix adversarially alterius amici amicus anticompetitive antidiscrimination
antiretaliation apostille appealability appealable arguendo articulable associational banc bona bono burdensomeness
capita caselaw causa cestui circulators colorable conclusorily conclusory contendere contrario conveniens
copyrightable corrigenda crossclaimed crossclaims curiam cyberstalking damnum deanonymize deanonymized deanonymizes
deanonymizing decisis depublished determinative dischargeability dischargeable discoverability discoverable
dispositive disproportionality doxed doxing doxxed doxxing duces durations ediscovery et efiling ejusdem enforceability estop
estopped estopping evidentiary exclusio exequatur expressio extraterritorially facias facie facto fieri
foreseeability forma fortiori gatekeeping generis geolocated geolocation geotagged habeas hac hereinabove
hereinbefore hereinbelow implead impleaded impleading inartful inartfully inclusio inculpatory indicia injuria
interlocutorily interpleaded ipsa ipso irrebuttable judicata jure juris justiciability justiciable laches
linkability litem loquitur malum materia materiality memoranda mens meruit midtrial minimis Mirandize Mirandized
mootness mortis mutandis mutatis nisi nolle nolo nonactionable nonappealable nonbailable noncognizable noncolorable
noncompliant nonconclusory noncopyrightable nondischargeable nondiscretionary nondispositive nonexpressive
nonfrivolous nonhearsay nonincriminatory noninfringing nonjury nonjusticiable nonmandatory nonmoving nonparties
nonprecedential nonprivileged nonrebuttable nonresponsive nonseverable nontestifying nontestimonial nonwaivable
noscitur novo nullable nunc obiter overbroad overinclusive overinclusiveness overseized pari parte pendens pendente
personam pled postconviction posteriori postfiling posthearing posttrial postverdict precedential preenforcement
prefiling prelitigation prematurity presuit pretextual pretextually prima pre priori proferentem prohibitum
prosecutorial prosequi pseudonymity pseudonymously publico quashable qui rea rebuttable rebuttably recodified
recodify recordkeeping redactable redressability removability replead repleaded repleading rescindable rescissory
respondeat restitutionary retaliatorily reus reviewability reviewable rogatory sanctionability sanctionable scienter
seizable severable signup sitewide situs sociis spoliate spoliated sponte standi stenographically stirpes sui
supersedeas suspicionless tanto tecum testificandum thereinafter thereinbefore tortious tortiously triable
trifurcate trifurcated tunc un unappealable uncodified uncompelled unconscionability underinclusive underinclusiveness
undiscoverable unenforceability ungag unindicted unius unlinkability unlinkable unmaskable unparticularized
unpleaded unpled unrebuttable unrebutted unredacted unreviewable unsworn untolled venditor vexatiousness vires vivos
volenti waivable warrantless warrantlessly warranto wherefor whereunder
cocounsel decisionmaking factfinding leafletting newsgathering nonparty overbreadth pamphleteering policymaking
rulemaking whistleblowing
`;

/** Abbreviations of citations, courts and case names, without the full stop that follows them. */
export const ABBREVIATIONS = `
Acad Adm'r Aff'd aff'd aff'g Agric Appl Arb Ass'n Assocs Atl Auth Bankr Bd Behav Bhd Bldgs Bos Cas Cath Chanc Civ
Cmty Cnty Comm'n Comm'r Comm'rs Commc'n Commc'ns Comput Consol Const Constr Cont'l Corrs Couns Crim Ctrs Cts Cust
Decl Defs Dep Dep't dep't Depts Dev Discip Distrib Distribs Elec Elecs Eng'g Eng'r Env't Envtl Ests Evid Ex'r Exam'r
Exch Exps Fac Fam Fed'n Fid Frcp Gov't gov't Grp Grps Guar Hosps Hous Idx Indem Indep Inj Insts Int'l int'l Interrog
Inv Invs Jud Juris Juv Liab Libr Litig Maint Mem Merch Mgmt Mkt Mktg Mkts Mortg Mut Nat'l nat'l Negl Ord Orgs P'ship
P'ships Pac Pers Petr Pharm Phila Pls Pol'y Prac Priv Probs Proc Prof'l Prot Publ'g Publ'n Recs Refin Reg'l Regs
Reh'g Rels Reprod Req Resps Ret Rev'd rev'd rev'g Rptr S'holder S'holders Schs Serv Servs Sess Soc'y Stds Subcomm
Subdiv subd Subpt Supr Sur Surg Sys Telecomm Telecomms Transcr Transp Trib Unemp Unif Util Utils Veh
`;

/** Names that come up in this work: cases, judges, services. */
export const NAMES = `
Alito Automattic Bluebook Bluesky Bonta Branzburg Cahill Chhabria Comcast CourtListener DreamHost Frisby Glassdoor
Gmail Gonggrijp Gorsuch Gravatar Highfields iCloud iMessage Jaffe Jonsdottir Kavanaugh Kozinski Krinsky LaSalle
LexisNexis LinkedIn Lyft Mobilisa Mukasey NuVox Pinterest Quora Rackspace Reddit Scalia Seescandy SmugMug Snapchat Solers
Sotomayor Substack Themart TikTok Tumblr Venmo Vimeo Vullo Warshak Westlaw WhatsApp Wikimedia Xbox Zuckerberg
Zurcher
LCvR redactions decrypt
`;
