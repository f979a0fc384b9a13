import { toonCenten, toonRond } from '../../../taal/bedragen.ts';
import { naamVanPeriode, toonDatum } from '../../../taal/datums.ts';
import { hoofdletter } from '../../../taal/zinnen.ts';
import {
	betalerbrief,
	herinneringbrief,
	onkostenbrief,
	vakantiegeldbrief as vakantietekst,
	verkeerdInkomenbrief
} from '../../../teksten/brieven/inhouding.ts';
import { onderdeelVan } from '../../../dossier/inkomenscodes.ts';
import { plusDagen } from '../../../tijd/datum.ts';
import type { Vakantiegeldcontrole } from '../../../regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import type { Bewijs } from '../../../teksten/brieven/bewijs.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import { bijTerugbetalen, LEEG, overTweeWeken } from '../delen.ts';
import { bovenOnsBedrag, eersteReden, zonderVoet } from '../nagaan.ts';

/** HR 31 oktober 2014: van het vakantiegeld blijft vrij wat er in de maanden van de opbouw te weinig was. */
export const vakantiegeld: Briefsoort = {
	id: 'vakantiegeld',
	pastNiet: (zaak) => {
		const { vakantiegeld: controle, vakantiegeldDag: dag } = zaak.bijzonder;
		return eersteReden(
			zonderVoet(zaak),
			dag !== null && zaak.sinds !== null && dag < zaak.sinds && 'voorBeslag',
			(controle === null || controle.teVeel.waarde.isNul()) && 'nietTeVeel'
		);
	},
	waarschuwingen: bijTerugbetalen,
	maak: (zaak) => {
		const { vakantiegeld: controle, vakantiegeldDag: dag } = zaak.bijzonder;
		const leeg = { ...LEEG, onderwerp: vakantietekst.onderwerp, antwoordVoor: overTweeWeken(zaak) };
		if (controle === null) return leeg;
		return {
			...leeg,
			inleiding: [
				vakantietekst.ingehouden(
					toonCenten(controle.ingehouden.waarde),
					vakantietekst.op(dag ? toonDatum(dag) : '')
				),
				vakantietekst.grond
			],
			bedragen: sommenVan(controle, ['tekort', 'houdt', 'ruimte', 'ingehouden', 'teVeel']),
			verzoeken: [
				vakantietekst.betaalTerug(toonCenten(controle.teVeel.waarde)),
				verrekent(zaak) ? vakantietekst.volgendeZelf : vakantietekst.volgende
			],
			bewijs: ['loonstrookVakantiegeld', ...onzeBerekening(zaak)]
		};
	}
};

/** Hetzelfde, voordat het vakantiegeld er is: aan wie het betaalt. */
export const vakantiegeldBetaler: Briefsoort = {
	id: 'vakantiegeldBetaler',
	aanBetaler: true,
	pastNiet: (zaak) => {
		const { vakantiegeld: controle, vakantiegeldDag: dag } = zaak.bijzonder;
		return eersteReden(
			zonderVoet(zaak),
			dag !== null && dag <= zaak.vandaag && 'alBetaald',
			(controle === null || controle.houdt.waarde.isNul()) && 'geenTekort'
		);
	},
	waarschuwingen: (zaak) => (verrekent(zaak) ? [] : ['naarBetaler']),
	maak: (zaak) => {
		const { vakantiegeld: controle } = zaak.bijzonder;
		const leeg = {
			...LEEG,
			onderwerp: verrekent(zaak) ? betalerbrief.onderwerpVerrekening : betalerbrief.onderwerp,
			antwoordVoor: overTweeWeken(zaak)
		};
		if (controle === null) return leeg;
		return {
			...leeg,
			inleiding: [verrekent(zaak) ? betalerbrief.verrekening : betalerbrief.ineens, vakantietekst.grond],
			bedragen: sommenVan(controle, ['tekort', 'houdt', 'ruimte']),
			verzoeken: [
				betalerbrief.houdIn(toonCenten(controle.ruimte.waarde)),
				betalerbrief.betaalUit(toonCenten(controle.houdt.waarde)),
				...(verrekent(zaak) ? [] : [betalerbrief.overleg])
			],
			bewijs: onzeBerekening(zaak)
		};
	}
};

/** Dan is er geen deurwaarder: wie het geld inhoudt, betaalt het inkomen ook. */
const verrekent = ({ soort }: Briefzaak): boolean => soort === 'verrekening';

/** De berekening gaat niet mee als zij er niet is, of als de brief meer laat houden. */
const onzeBerekening = (zaak: Briefzaak): readonly Bewijs[] =>
	zaak.feiten === null || bovenOnsBedrag(zaak) ? [] : ['berekening'];

type Deel = keyof typeof vakantietekst.rijen;

function sommenVan(controle: Vakantiegeldcontrole, delen: readonly Deel[]): Briefinhoud['bedragen'] {
	const maanden = controle.maanden.filter(({ tekort }) => !tekort.waarde.isNul());
	return [
		{
			kop: vakantietekst.maanden,
			rijen: maanden.map(({ periode, houdbaar, netto, tekort }) => ({
				naam: hoofdletter(naamVanPeriode(periode)),
				bedrag: toonCenten(tekort.waarde),
				term: vakantietekst.tekortVan(toonRond(houdbaar.waarde), toonRond(netto.waarde))
			}))
		},
		{
			kop: vakantietekst.som,
			rijen: delen.map((deel) => ({
				naam: vakantietekst.rijen[deel],
				bedrag: toonCenten(controle[deel].waarde)
			}))
		}
	].filter(({ rijen }) => rijen.length > 0);
}

/** Art. 475a lid 3 Rv: een vergoeding van kosten valt buiten het beslag. */
export const onkosten: Briefsoort = {
	id: 'onkosten',
	pastNiet: (zaak) => eersteReden(zonderVoet(zaak), zaak.bijzonder.onkosten === null && 'geenOnkosten'),
	waarschuwingen: bijTerugbetalen,
	maak: (zaak) => {
		const { onkosten: vergoeding } = zaak.bijzonder;
		return {
			...LEEG,
			onderwerp: onkostenbrief.onderwerp,
			inleiding: vergoeding
				? [onkostenbrief.strook(vergoeding.soort, toonCenten(vergoeding.bedrag.waarde))]
				: [],
			gronden: [onkostenbrief.grond],
			verzoeken: [onkostenbrief.laatVrij, onkostenbrief.betaalTerug],
			bewijs: ['onkosten'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** Art. 475c lid 2 en 6 Rv: beslag op een inkomen dat nog niet aan de beurt is, kan iemand met een brief vernietigen. */
export const verkeerdInkomen: Briefsoort = {
	id: 'verkeerdInkomen',
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			zaak.soort !== 'beslag' && 'isVerrekening',
			zaak.bijzonder.gaatVoor === null && isVolgordeOnbekend(zaak) && 'volgordeOnbekend',
			(zaak.bijzonder.gaatVoor === null || zaak.inkomen === '') && 'goedeInkomen'
		),
	waarschuwingen: (zaak) => ['anderInkomenKan', 'drieJaar', ...bijTerugbetalen(zaak)],
	maak: (zaak) => {
		const { inkomen, bijzonder } = zaak;
		return {
			...LEEG,
			onderwerp: verkeerdInkomenbrief.onderwerp,
			inleiding: [verkeerdInkomenbrief.beslag(inkomen, bijzonder.gaatVoor ?? '')],
			gronden: [
				verkeerdInkomenbrief.grond,
				verkeerdInkomenbrief.tenzij,
				verkeerdInkomenbrief.vernietig(inkomen)
			],
			verzoeken: [
				verkeerdInkomenbrief.bevestig,
				verkeerdInkomenbrief.meld(inkomen),
				verkeerdInkomenbrief.betaalTerug
			],
			bewijs: ['loonstrokenNu'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** Art. 475c lid 2 Rv: de soort van elk inkomen zegt welk eerst moet. */
const isVolgordeOnbekend = ({ feiten }: Briefzaak): boolean => {
	const eigen = feiten?.beslagvolgorde ?? [];
	return eigen.length > 1 && eigen.some(({ inkomen }) => onderdeelVan(inkomen.codeSoort) === null);
};

const TWEE_WEKEN = 14;
const EEN_WEEK = 7;

/** Een verzoek over de voet hoort meteen te worden behandeld, zeker binnen twee weken (tuchtrecht). */
export const herinnering: Briefsoort = {
	id: 'herinnering',
	pastNiet: (zaak) => {
		const { eerdereBrief } = zaak.bijzonder;
		return eersteReden(
			eerdereBrief === null && 'geenEerdereBrief',
			eerdereBrief !== null && zaak.vandaag <= plusDagen(eerdereBrief.datum, TWEE_WEKEN) && 'nogGeenTweeWeken'
		);
	},
	waarschuwingen: () => [],
	maak: (zaak) => {
		const { eerdereBrief } = zaak.bijzonder;
		return {
			...LEEG,
			onderwerp: herinneringbrief.onderwerp,
			inleiding: [
				...(eerdereBrief
					? [herinneringbrief.eerder(toonDatum(eerdereBrief.datum), eerdereBrief.onderwerp)]
					: []),
				herinneringbrief.geenAntwoord
			],
			gronden: [zonderVoet(zaak) || verrekent(zaak) ? herinneringbrief.langGeleden : herinneringbrief.grond],
			verzoeken: [herinneringbrief.behandel, herinneringbrief.nietMogelijk],
			bewijs: ['eerdereBrief'],
			antwoordVoor: plusDagen(zaak.vandaag, EEN_WEEK)
		};
	}
};
