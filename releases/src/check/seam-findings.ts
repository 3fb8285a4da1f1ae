import type { Shape, Use } from '../../contract/interface.ts';
import type { GateRelease } from './everything-live.ts';
import { distinct, type Findings, labelOf } from './finding.ts';
import { type Misfit, misfits } from './shape/misfits.ts';

/** Slots that one release offers and another one shows: does what is passed fit what is taken? */
export function slotFindings(offering: GateRelease, showing: GateRelease, candidate: GateRelease): Findings {
  const offers = offering.interface?.slots.offers ?? {};
  const uses = showing.interface?.slots.uses ?? {};
  const findings: Findings = { problems: [], notes: [] };
  for (const [slot, places] of Object.entries(uses)) {
    const props = offers[slot];
    if (!props) continue;
    const who = { offers: labelOf(offering.description), shows: labelOf(showing.description) };
    for (const { at, shape } of places) {
      for (const misfit of misfits(shape, props)) {
        const fix = slotFix(misfit, showing, candidate === offering);
        findings.problems.push({
          code: slotCode(misfit),
          message: slotMessage(slot, misfit, who),
          fix,
          breaks: who.shows,
          at,
        });
      }
      for (const name of ignored(shape, props)) {
        const message = `${slot} of ${who.offers} takes no \`${name}\`; ${who.shows} passes it, and it has no effect.`;
        const fix = `Leave \`${name}\` out of ${showing.description.name}, or take it again.`;
        findings.notes.push({ code: 'slot-prop-ignored', message, fix, breaks: who.shows, at });
      }
    }
  }
  return { problems: distinct(findings.problems), notes: distinct(findings.notes) };
}

function slotCode({ code }: Misfit): string {
  if (code === 'missing' || code === 'optional') return 'slot-prop-required';
  return code === 'value' ? 'slot-prop-narrowed' : 'slot-prop-type';
}

function slotMessage(
  slot: string,
  { code, path, given, expected }: Misfit,
  who: { offers: string; shows: string },
): string {
  if (code === 'missing')
    return `${slot} of ${who.offers} needs \`${path}\` (${expected}), which ${who.shows} does not pass.`;
  if (code === 'optional')
    return `${slot} of ${who.offers} needs \`${path}\` (${expected}), which ${who.shows} does not always pass.`;
  return `${slot} of ${who.offers} takes \`${path}\` as ${expected}; ${who.shows} passes ${given}.`;
}

function slotFix({ code, path }: Misfit, showing: GateRelease, isOffering: boolean): string {
  const { name } = showing.description;
  if (!isOffering) return `Pass what the live release takes, or release the room that offers the slot first.`;
  return code === 'missing' || code === 'optional'
    ? `Make \`${path}\` optional until ${name} is released with it.`
    : `Take both until ${name} is released with the new one.`;
}

const ignored = (passed: Shape, props: Shape): string[] =>
  props.properties ? Object.keys(passed.properties ?? {}).filter(name => !props.properties?.[name]) : [];

/** Events that one release tells and another one hears: is what is told what is read? */
export function eventFindings(telling: GateRelease, hearing: GateRelease, candidate: GateRelease): Findings {
  const emits = telling.interface?.events.emits ?? {};
  const hears = hearing.interface?.events.hears ?? {};
  const problems = Object.entries(hears).flatMap(([event, places]) =>
    places.flatMap(({ at, shape }) =>
      (emits[event] ?? []).flatMap((told: Use) =>
        misfits(told.shape, shape).map(misfit => ({
          code: misfit.code === 'missing' || misfit.code === 'optional' ? 'event-field-removed' : 'event-field-changed',
          message: eventMessage(event, misfit, labelOf(telling.description), labelOf(hearing.description)),
          fix:
            candidate === telling
              ? `Tell both until ${hearing.description.name} is released without it.`
              : `Read it as optional until ${telling.description.name} is released with it.`,
          breaks: labelOf(hearing.description),
          at,
        })),
      ),
    ),
  );
  return { problems: distinct(problems), notes: [] };
}

function eventMessage(event: string, { code, path, given, expected }: Misfit, tells: string, hears: string): string {
  if (code === 'missing') return `${hears} reads \`${path}\` of ${event}, which ${tells} does not tell.`;
  if (code === 'optional') return `${hears} reads \`${path}\` of ${event}, which ${tells} does not always tell.`;
  return `${hears} reads \`${path || 'the detail'}\` of ${event} as ${expected}; ${tells} tells ${given}.`;
}
