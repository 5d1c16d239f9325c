import { useEffect, useMemo, useRef, useState } from 'react';
import type { PacketPlan } from '../../../shared/packet/packet-plan';
import type { Matter } from '../../../shared/schema/matter';
import { useDraftKeeping, useDraftPacks, useDraftPrecedents } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { planInWorker } from '../../workers/packet-client';
import { saidInFiled } from '../../workers/said-in-filed';

/** How long the plan waits after the last change. */
const PAUSE = 350;

/** The packet as it stands, planned anew in the worker whenever what the matter says has changed. */
export function usePlan(matter: Matter, lead: string | null): PacketPlan | undefined {
  const precedents = useDraftPrecedents();
  const packs = useDraftPacks();
  const kept = useDraftKeeping();
  const [plan, setPlan] = useState<PacketPlan>();
  // A live query gives a new object at every write anywhere; only what the matter says counts here.
  const said = useMemo(() => JSON.stringify(matter), [matter]);
  const latest = useRef(matter);
  useEffect(() => {
    latest.current = matter;
  });
  const first = useRef(true);
  useEffect(() => {
    if (!precedents || !packs || !kept) return undefined;
    let current = true;
    const planned = async () => {
      const said = await saidInFiled(latest.current);
      return planInWorker({
        matter: latest.current,
        precedents,
        packs,
        kept,
        said,
        ...(lead === null ? {} : { lead }),
      });
    };
    const run = () =>
      planned()
        .then((made) => current && setPlan(made))
        .catch(showFailure);
    const timer = setTimeout(() => void run(), first.current ? 0 : PAUSE);
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [said, lead, precedents, packs, kept]);
  return plan;
}
