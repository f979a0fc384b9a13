import type { Briefid, Nietpassend, Waarschuwing } from '../../teksten/brieven/soorten.ts';
import type { Briefsoort } from './briefsoort.ts';
import type { Briefzaak } from './briefzaak.ts';
import { mededeling, uitleg, verrekening } from './soorten/berekening-vragen.ts';
import { correctie, correctieNaHerberekening, latereCorrectie } from './soorten/correctie.ts';
import { gewijzigd, twaalfMaanden } from './soorten/herberekening.ts';
import {
	herinnering,
	onkosten,
	vakantiegeld,
	vakantiegeldBetaler,
	verkeerdInkomen
} from './soorten/inhouding.ts';
import { kantonrechter } from './soorten/kantonrechter.ts';
import { openheid } from './soorten/openheid.ts';
import { toeslagen } from './soorten/toeslagen.ts';
import { woonkosten } from './soorten/woonkosten.ts';

/** Alle brieven, in de volgorde waarin zij worden aangeboden. Een brief erbij is een regel hier. */
export const BRIEFSOORTEN: Readonly<Record<Briefid, Briefsoort>> = {
	correctie,
	correctieNaHerberekening,
	latereCorrectie,
	woonkosten,
	toeslagen,
	openheid,
	verrekening,
	vakantiegeld,
	vakantiegeldBetaler,
	onkosten,
	verkeerdInkomen,
	twaalfMaanden,
	gewijzigd,
	mededeling,
	uitleg,
	herinnering,
	kantonrechter
};

/** Welke brieven er bij een zaak passen, en waarom de andere niet. */
export interface Brievenkeuze {
	readonly passend: readonly { readonly id: Briefid; readonly waarschuwingen: readonly Waarschuwing[] }[];
	readonly andere: readonly { readonly id: Briefid; readonly reden: Nietpassend }[];
}

/** Brieven die geen bedrag noemen dat met het vakantiegeld verandert. */
const ZONDER_BEDRAG: readonly Briefid[] = ['onkosten', 'verkeerdInkomen', 'mededeling', 'herinnering'];

function pastNiet(soort: Briefsoort, zaak: Briefzaak): Nietpassend | null {
	if (zaak.soort === 'bankbeslag') return 'isBankbeslag';
	const open = zaak.bijzonder.vakantiegeldOpen && !ZONDER_BEDRAG.includes(soort.id);
	return open ? 'vakantiegeldOpen' : soort.pastNiet(zaak);
}

/** De brieven die passen, de beste eerst. Een verbetering die het bedrag lager zou maken, is er niet bij. */
export function welkeBrieven(zaak: Briefzaak): Brievenkeuze {
	const gekeurd = Object.values(BRIEFSOORTEN).map((soort) => ({ soort, reden: pastNiet(soort, zaak) }));
	return {
		passend: gekeurd.flatMap(({ soort: { id, waarschuwingen }, reden }) =>
			reden === null ? [{ id, waarschuwingen: waarschuwingen(zaak) }] : []
		),
		andere: gekeurd.flatMap(({ soort: { id }, reden }) => (reden === null ? [] : [{ id, reden }]))
	};
}
