import { own } from '../../../kernel/own';
import type { PaperKind } from '../../catalogue/document-kind';
import type { Writer } from '../writer';
import { brief } from './brief';
import { complaint } from './complaint';
import { challengeLetter, plainLetter } from './letter';
import type { Made, Maker } from './made';
import { courtNotice, ledMotion, motion2703d, protocol } from './motions';
import { meetAndConfer, partialProduction } from './item-letters';
import { objections } from './objections';
import { order } from './order';
import { costStatement, custodianCertificate, productionLog } from './production';
import { inCameraLetter, preservationAcknowledgment, userNotice } from './responses';
import { conferralCertificate, serviceCertificate } from './certificates';
import { deadlineSheet } from './deadline-sheet';
import { declaration } from './declaration';
import { exhibitCovers, exhibitList } from './exhibits';
import { emergencyDisclosureRecord, emergencyMemo, emergencyOfficerForm } from './emergency';
import { PACKET_MAKERS } from './packet';
import { separateStatement } from './separate-statement';
import { triageMemo } from './triage-memo';

/** How each paper is written, by its id. A paper that is not here is written as its kind. */
const BY_ID: Readonly<Record<string, Maker>> = {
  'challenge-letter': challengeLetter,
  'motion-modify-warrant': ledMotion,
  'motion-2703d': motion2703d,
  'motion-pen-trap': ledMotion,
  'minimization-protocol': protocol,
  'motion-vacate-ndo': ledMotion,
  'petition-3511': ledMotion,
  'motion-to-seal': ledMotion,
  'motion-pseudonym': ledMotion,
  'doe-intervention': ledMotion,
  'motion-stay': ledMotion,
  'stay-pending-appeal': ledMotion,
  'notice-of-appeal': courtNotice,
  'notice-of-dismissal': courtNotice,
  'objections-45d2b': objections,
  'user-notice': userNotice,
  'meet-and-confer': meetAndConfer,
  'preservation-acknowledgment': preservationAcknowledgment,
  'partial-production': partialProduction,
  'production-log': productionLog,
  'custodian-certificate': custodianCertificate,
  'cost-statement': costStatement,
  'in-camera-letter': inCameraLetter,
  'separate-statement': separateStatement,
  'exhibit-list': exhibitList,
  'exhibit-covers': exhibitCovers,
  'certificate-of-service': serviceCertificate,
  'certificate-of-conferral': conferralCertificate,
  ...PACKET_MAKERS,
  'triage-memo': triageMemo,
  'deadline-sheet': deadlineSheet,
  'emergency-memo': emergencyMemo,
  'emergency-disclosure-record': emergencyDisclosureRecord,
  'emergency-officer-form': emergencyOfficerForm,
};

const nothing: Maker = () => ({ blocks: {} });

const BY_KIND: Readonly<Record<PaperKind, Maker>> = {
  motion: brief,
  opposition: brief,
  complaint,
  letter: plainLetter,
  order,
  declaration,
  record: nothing,
};

/** What stands in the slots of this paper. */
export function makePaper(writer: Writer): Made {
  const make = own(BY_ID, writer.kind.id) ?? BY_KIND[writer.kind.kind];
  return make(writer);
}
