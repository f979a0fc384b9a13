import { codeterm } from '../../../teksten/woordenlijst/codes.ts';
import { INKOMENSSOORTEN, inkomensteksten } from '../../../teksten/inkomen.ts';
import { veldterm } from '../../../teksten/woordenlijst/velden.ts';
import { vakantiegeldvraagteksten } from '../../../teksten/vakantiegeld.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import type { Persoon } from '../../../dossier/dossier.ts';
import { JA_NEE, type JaNee } from '../../../dossier/vraagstaat.ts';
import { geldendeInkomens, heeftVakantiegeldvraag, teltMee } from '../../../dossier/geldend.ts';
import { gekozenBijzonderheden, heeftBijzonderheid } from '../../bijzonderheden.ts';
import { heeftPartner, naamVan } from '../../inkomens.ts';
import { teltNietMeeteksten } from '../../../teksten/telt-niet-mee.ts';
import { ritmeVan, soortVan, uitLijst, vraagtAlleenWinst, ZONDER_CODE } from '../../inkomensvraag.ts';
import { uit } from '../afhankelijk.ts';
import { belastbaarantwoord, belastbaarvelden, nettoantwoord, nettovelden } from './bedragvelden.ts';
import { strookantwoord, strookvelden } from './loonstroken.ts';
import { bedragenVan } from './per-inkomen.ts';
import { vakantiegeldInWoorden } from '../../vakantiegeld.ts';
import { als, rij, verplicht, vraag, vrij, type Antwoordrij, type Vraagveld } from '../vraag.ts';
import type { Inkomenspad } from '../../../dossier/pad.ts';

/** Er is alleen bijverdienste of alimentatie, en wie verder al alles heeft beantwoord koos niet dat de overheid van de rekening int. */
const magNergensOp = (concept: Concept): boolean =>
	!geldendeInkomens(concept).some(({ van, soort }) => van === 'inwoner' && soort !== 'neven') &&
	!heeftBijzonderheid(concept, 'bankrekening') &&
	(concept.vragen.nietsBijzonders || gekozenBijzonderheden(concept).length > 0);

/** De rij naar de lijst, om er een toe te voegen of weg te halen; null zonder inkomens. */
function alleInkomens(concept: Concept, persoon: Persoon): readonly Antwoordrij[] | null {
	const { length: aantal } = geldendeInkomens(concept).filter(({ van }) => van === persoon);
	const niet = concept.inkomens.filter((elk) => elk.van === persoon && !teltMee(elk));
	if (aantal + niet.length === 0) return null;
	return rij(
		teksten.alle[persoon],
		teksten.aantal(aantal),
		...niet.map(({ id }) => teltNietMeeteksten.genoemd(naamVan(concept, id)))
	);
}

/** De lijst met eigen inkomens, met de vraag of er nog een bij moet. */
export const inkomens = vraag({
	naam: 'inkomens',
	afdeling: 'inkomen',
	lijstVan: 'inwoner',
	herstelt: ['inkomens', 'beslag.beslagobject'],
	velden: (concept) => {
		const { leeg, geenInkomen, alleenBijverdienste } = inkomensteksten.inkomens;
		const antwoord = concept.vragen.meerInkomens.inwoner;
		// Er komt nog een inkomen bij: wat er nu aan de lijst mankeert, houdt dat niet tegen.
		if (antwoord === 'ja') return [];
		if (!geldendeInkomens(concept).some(({ van }) => van === 'inwoner'))
			return [verplicht('inkomens', '', geenInkomen)];
		if (magNergensOp(concept)) return [verplicht('inkomens', '', alleenBijverdienste)];
		return [verplicht('inkomens', antwoord, leeg)];
	},
	rijen: (concept) => alleInkomens(concept, 'inwoner') ?? rij(teksten.inkomens)
});

/** Wat voor inkomen het is. */
export const inkomen = vraag({
	naam: 'inkomen',
	afdeling: 'inkomen',
	perInkomen: true,
	velden: (elk, pad) => {
		const { leeg, lijstLeeg, welkeWiaLeeg } = inkomensteksten.inkomen;
		const soort = soortVan(elk);
		return [
			verplicht(`${pad}.codeSoort`, soort, leeg),
			...als(soort === 'anders', verplicht(`${pad}.codeLijst`, uitLijst(elk), lijstLeeg)),
			...als(soort === 'wia', verplicht(`${pad}.codeLijst`, uitLijst(elk), welkeWiaLeeg)),
			...als(soort === 'winst', vrij(`${pad}.naam`, elk.naam))
		];
	},
	rijen: (elk, kop) => rij(kop, ...als(elk.soort === 'winst', elk.naam), soortnaam(elk))
});

/** Van wie het komt en hoe vaak; winst komt niet op vaste dagen. */
export const betaling = vraag({
	naam: 'betaling',
	afdeling: 'inkomen',
	perInkomen: true,
	hoortBij: ({ soort }) => soort !== 'winst',
	velden: (elk, pad) =>
		teltMee(elk)
			? [
					vrij(`${pad}.naam`, elk.naam),
					verplicht(`${pad}.tijdvak`, ritmeVan(elk), inkomensteksten.inkomen.tijdvakLeeg)
				]
			: [],
	rijen: (elk, kop) => {
		const ritme = ritmeVan(elk);
		return rij(teksten.betaling(kop), elk.naam, ritme && inkomensteksten.inkomen[ritme]);
	}
});

function soortnaam(elk: Conceptinkomen): string {
	const soort = soortVan(elk);
	if (soort === 'uitzendwerk') return INKOMENSSOORTEN[soort].label;
	if (elk.codeSoort !== '' && elk.soort === 'periodiek')
		return codeterm(elk.codeSoort, 'inwoner') ?? elk.codeSoort;
	if (elk.soort === 'periodiek' && uitLijst(elk) === ZONDER_CODE)
		return inkomensteksten.inkomen.lijstZonderCode;
	return soort === '' || soort === 'anders' ? '' : INKOMENSSOORTEN[soort].label;
}

/** Wanneer het vakantiegeld komt; alleen een bedrag eens per jaar heeft nog twee velden, en die hoeven niet. */
function vakantiegeld(elk: Conceptinkomen, pad: Inkomenspad): readonly Vraagveld[] {
	if (!heeftVakantiegeldvraag(elk)) return [];
	const { uitbetaling, nettoPerJaar, maand } = elk.opgave.vakantiegeld;
	const groep = `${pad}.opgave.vakantiegeld` as const;
	return [
		verplicht(`${groep}.uitbetaling`, uitbetaling, vakantiegeldvraagteksten.leeg),
		...als(
			uitbetaling === 'jaarlijks',
			vrij(`${groep}.maand`, maand),
			vrij(`${groep}.nettoPerJaar`, nettoPerJaar)
		)
	];
}

export const bedragen = vraag({
	naam: 'bedragen',
	afdeling: 'inkomen',
	perInkomen: true,
	hangtAf: ({ inkomens: alle }) => alle.map(bedragenVan),
	velden: (elk, pad, concept) => {
		const { opgave } = elk;
		if (!teltMee(elk)) return [];
		if (vraagtAlleenWinst(elk)) return belastbaarvelden(elk, pad);
		return [
			verplicht(`${pad}.opgave.soort`, opgave.soort, inkomensteksten.bedragen.keuzeLeeg),
			...(opgave.soort === 'perioden' ? strookvelden(concept, elk, pad) : []),
			...(opgave.soort === 'bedragen'
				? [...nettovelden(elk, pad), ...belastbaarvelden(elk, pad), ...vakantiegeld(elk, pad)]
				: [])
		];
	},
	rijen: (elk, kop, concept) => {
		const { opgave } = elk;
		if (opgave.soort === 'perioden') {
			return rij(
				teksten.bedragen(kop),
				...strookantwoord(concept, elk),
				opgave.alleenLaatste ? veldterm('inkomens[].opgave.alleenLaatste', 'inwoner') : ''
			);
		}
		return rij(
			teksten.bedragen(kop),
			...nettoantwoord(elk),
			belastbaarantwoord(elk),
			heeftVakantiegeldvraag(elk) ? vakantiegeldInWoorden(elk) : ''
		);
	}
});

/** Of er nog een inkomen van deze persoon bij moet. */
export function kiesMeerInkomens(concept: Concept, van: Persoon, antwoord: JaNee): void {
	concept.vragen.meerInkomens[van] = antwoord;
}

/** De lijst met inkomens van de partner. */
export const partner = vraag({
	naam: 'partner',
	afdeling: 'inkomen',
	lijstVan: 'partner',
	hoort: heeftPartner,
	hangtAf: (concept) => [
		{
			naam: 'partner',
			betekenis: heeftPartner(concept) ? 'partner' : '',
			antwoord: [concept.vragen.meerInkomens.partner],
			zet: ([gekozen]) => kiesMeerInkomens(concept, 'partner', uit(JA_NEE, gekozen))
		}
	],
	velden: ({ vragen }) => [verplicht('partner', vragen.meerInkomens.partner, inkomensteksten.partner.leeg)],
	rijen: (concept) => {
		const geen = concept.vragen.meerInkomens.partner === 'nee' ? teksten.geenPartnerinkomen : '';
		return alleInkomens(concept, 'partner') ?? rij(teksten.partner, geen);
	}
});
