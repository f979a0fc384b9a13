import type { Vtlbmelding, VtlbmeldingCode } from '../../regels/vtlb/meldingen.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import { CORRECTIETERMEN } from '../woordenlijst/vtlb.ts';
import { toonEditie } from '../../taal/datums.ts';

type Gegevens<Code extends VtlbmeldingCode> = Extract<Vtlbmelding, { code: Code }>['gegevens'];

const ZINNEN: { readonly [Code in VtlbmeldingCode]: (gegevens: Gegevens<Code>) => string } = {
	nominaalOpNul: ({ som }) =>
		`De correcties zijn samen € ${toonBedrag(som)}. Lager dan nul kan niet. Daarom tellen zij als € 0 en blijft de beslagvrije voet over.`,
	bvvOverAlInkomen: () =>
		'In een schuldregeling telt al uw inkomen samen. De beslagvrije voet is daarom anders dan bij beslag op een inkomen.',
	partnerOnbekend: () =>
		'Het inkomen van de partner is niet bekend. Dan geldt een vaste beslagvrije voet. Gedeelde kosten tellen niet mee.',
	verdelingOnbekend: () =>
		'Hoe gedeelde kosten over partners worden verdeeld, is niet bekend. Vul alleen het deel in van wie in de schuldregeling zit.',
	eigenRisicoVerondersteld: ({ aantal }) =>
		`Wij rekenen met het eigen risico van ${aantal === '1' ? 'een volwassene' : `${aantal} volwassenen`}. Is dat anders? Pas het aan.`,
	arbeidstoeslagZonderBedrag: () =>
		'U werkt meer dan 18 uur per week. Vul zelf de arbeidstoeslag in: het officiële bedrag is niet bekend.',
	arbeidstoeslagAanvullend: () =>
		'Heeft u werk en een aanvullende uitkering? Geef die op als twee inkomens. Anders is er officieel geen arbeidstoeslag.',
	alimentatieNietAltijd: () => 'Alimentatie telt niet altijd mee. Vraag na of het hier mag.',
	individueleLastenOnvolledig: () =>
		'De individuele lasten tellen nog niet mee. Vul zorg, wonen en kindgebonden budget alle drie in, met normpremie en normhuur.',
	woonlastenAlInBvv: () =>
		'Een deel van de woonlasten zit al in de beslagvrije voet. Alleen de rest telt mee als correctie.',
	kinderopvangtoeslagOntbreekt: () =>
		'De kinderopvang telt nog niet mee. Vul ook de kinderopvangtoeslag in; € 0 mag ook.',
	normVanEditieOntbreekt: ({ correctie, editie }) =>
		`${CORRECTIETERMEN[correctie]} is niet te berekenen: het normbedrag van ${toonEditie(editie)} is niet bekend. Vul het bedrag zelf in, of de normbedragen van deze editie.`,
	andereEditie: ({ opgegeven, nodig }) =>
		`De ingevulde normbedragen zijn van ${toonEditie(opgegeven)}. Voor deze datum geldt ${toonEditie(nodig)}. Zij tellen daarom niet mee.`,
	vakantiegeldOnbekend: () =>
		'Wij weten niet of vakantiegeld in uw inkomen zit. Daarom staat er nog geen bedrag dat u kunt missen.',
	vakantiegeldBedragOntbreekt: () =>
		'Het vakantiegeld zit niet in het maandinkomen. Vul het netto vakantiegeld per jaar in. Dan staat hier wat u kunt missen.',
	editieOntbreekt: ({ editie }) =>
		`De normbedragen van het Vtlb-rapport ${toonEditie(editie)} ontbreken. Daarom staat er geen indicatie. Vul ze in of open ze. Zeker is: u houdt ten minste de beslagvrije voet.`,
	nulAanbod: () =>
		'Volgens deze indicatie blijft er niets over om af te lossen. Een schuldregeling kan dan zonder afloscapaciteit (nul-aanbod).'
};

/** De zin bij een melding van de indicatie. */
export const zinVoorVtlbmelding = (melding: Vtlbmelding): string =>
	(ZINNEN[melding.code] as (gegevens: Vtlbmelding['gegevens']) => string)(melding.gegevens);
