/** Wat iemand op elke pagina ziet staan, en hoe hij dat op een verse pagina weer antwoordt: zoals de componenten doen. */
import type { Concept, Conceptinkomen } from '#lib/dossier/concept.ts';
import { TOESLAGEN } from '#lib/dossier/dossier.ts';
import { gekozenBijzonderheden, kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { kiesGroep } from '#lib/invoer/beslag.ts';
import { inkomensVan, metNormbedrag, metVoertuig, zetLeefsituatie } from '#lib/invoer/inkomens.ts';
import {
	kiesRitme,
	kiesSoort,
	kiesUitLijst,
	ritmeVan,
	soortVan,
	uitLijst
} from '#lib/invoer/inkomensvraag.ts';
import type { Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import {
	adresantwoord,
	kiesAdres,
	kiesOpenheid,
	openheidantwoord
} from '#lib/invoer/vragenlijst/vragen/adres.ts';
import {
	kiesVerdeling,
	kiesWelkInkomen,
	verdeeldOver,
	welkInkomenantwoord
} from '#lib/invoer/vragenlijst/vragen/beslag.ts';
import { kiesLopendBeslag } from '#lib/invoer/vragenlijst/vragen/bijzonder.ts';
import { kiesMeerInkomens } from '#lib/invoer/vragenlijst/vragen/inkomens.ts';
import { instellingantwoord, kiesInstelling } from '#lib/invoer/vragenlijst/vragen/instelling.ts';
import { kiesWoonkosten, woonkostenantwoord } from '#lib/invoer/vragenlijst/vragen/woning.ts';
import { VANDAAG } from './hulp.ts';

/** Neemt over wat op deze pagina staat, van het ene concept in het andere. */
type NeemOver = (van: Concept, naar: Concept) => void;
type NeemInkomenOver = (van: Conceptinkomen, naar: Conceptinkomen) => void;

/** Per inkomen hetzelfde veld, voor de inkomens die de pagina toont. */
const perInkomen =
	(toont: (concept: Concept) => readonly { inkomen: Conceptinkomen }[], neem: NeemInkomenOver): NeemOver =>
	(van, naar) => {
		for (const { inkomen } of toont(van)) {
			const doel = naar.inkomens.find(({ id }) => id === inkomen.id);
			if (doel) neem(inkomen, doel);
		}
	};

export const PER_INKOMEN: Partial<Record<Stapnaam, NeemInkomenOver>> = {
	inkomen: (van, naar) => {
		const soort = soortVan(van);
		if (soort !== '') kiesSoort(naar, soort);
		if (soort === 'anders' && uitLijst(van) !== '') kiesUitLijst(naar, uitLijst(van));
		if (soort === 'winst') naar.naam = van.naam;
	},
	betaling: (van, naar) => {
		const ritme = ritmeVan(van);
		if (ritme !== '') kiesRitme(naar, ritme);
		naar.naam = van.naam;
	},
	bedragen: ({ opgave }, naar) => {
		naar.opgave.soort = opgave.soort;
		naar.opgave.belastbaar = { ...opgave.belastbaar };
		naar.opgave.netto = structuredClone(opgave.netto);
		naar.opgave.vakantiegeld = { ...opgave.vakantiegeld };
		naar.opgave.perioden = structuredClone(opgave.perioden);
	}
};

export const PER_PAGINA: Partial<Record<Stapnaam, NeemOver>> = {
	leefsituatie: ({ leefsituatie }, naar) => leefsituatie !== '' && zetLeefsituatie(naar, leefsituatie),
	adres: (van, naar) => {
		const antwoord = adresantwoord(van);
		if (antwoord !== '') kiesAdres(naar, antwoord);
	},
	buitenland: ({ wonen: { woonland, woonlandfactor } }, naar) =>
		Object.assign(naar.wonen, { woonland, woonlandfactor }),
	instelling: (van, naar) => {
		kiesInstelling(naar, instellingantwoord(van));
		naar.wonen.inrichting.kostenPerMaand = van.wonen.inrichting.kostenPerMaand;
	},
	openheid: (van, naar) => kiesOpenheid(naar, openheidantwoord(van)),
	woning: ({ wonen }, naar) => (naar.wonen.woning = wonen.woning),
	huurtoeslag: ({ wonen }, naar) => (naar.wonen.huurtoeslagMogelijk = wonen.huurtoeslagMogelijk),
	woonkosten: (van, naar) => {
		const antwoord = woonkostenantwoord(van);
		kiesWoonkosten(naar, antwoord);
		const { woonkostenPerMaand, eindeOphogingWoonkosten } = van.wonen;
		if (antwoord === 'ja') Object.assign(naar.wonen, { woonkostenPerMaand, eindeOphogingWoonkosten });
	},
	inkomens: ({ vragen }, naar) => kiesMeerInkomens(naar, 'inwoner', vragen.meerInkomens.inwoner),
	partner: ({ vragen }, naar) => kiesMeerInkomens(naar, 'partner', vragen.meerInkomens.partner),
	bijzonder: (van, naar) => {
		const gekozen = gekozenBijzonderheden(van);
		const niets = gekozen.length === 0 && van.vragen.nietsBijzonders;
		if (gekozen.length > 0 || niets) kiesBijzonderheden(naar, gekozen, VANDAAG, niets);
	},
	'lopend-beslag': (van, naar) => {
		const gekozen = inkomensVan(van).filter(({ inkomen }) => inkomen.lopendBeslag.ja);
		kiesLopendBeslag(
			naar,
			gekozen.map(({ inkomen }) => inkomen.id)
		);
		perInkomen(
			() => gekozen,
			(een, ander) => (ander.lopendBeslag.tBvv = een.lopendBeslag.tBvv)
		)(van, naar);
	},
	toeslagen: ({ toeslagen }, naar) => {
		for (const toeslag of TOESLAGEN) naar.toeslagen[toeslag] = toeslagen[toeslag];
	},
	auto: (van, naar) => {
		perInkomen(metVoertuig, (een, ander) => (ander.loonbelastingVoertuig = een.loonbelastingVoertuig))(
			van,
			naar
		);
		naar.beslag.startjaar = van.beslag.startjaar;
	},
	rechter: ({ hardheid: { bedrag, einddatum } }, naar) => Object.assign(naar.hardheid, { bedrag, einddatum }),
	bijstand: perInkomen(metNormbedrag, (een, ander) => (ander.toegekendNormbedrag = een.toegekendNormbedrag)),
	verdeling: (van, naar) => kiesVerdeling(naar, verdeeldOver(van)),
	datum: ({ peildatum }, naar) => (naar.peildatum = peildatum),
	nummer: ({ kenmerk }, naar) => (naar.kenmerk.dossiernummer = kenmerk.dossiernummer),
	lezingen: ({ lezingen }, naar) => (naar.lezingen = { ...lezingen }),
	'welk-inkomen': (van, naar) => {
		kiesWelkInkomen(naar, welkInkomenantwoord(van));
		kiesGroep(naar, 'samenvoegen', van.beslag.samenvoegen);
	}
};
