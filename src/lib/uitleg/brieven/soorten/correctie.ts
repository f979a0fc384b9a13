import { correctieteksten as tekst } from '../../../teksten/brieven/correctie.ts';
import { brieftekstDiagnose } from '../../../teksten/brieven/diagnose.ts';
import type { Zin } from '../../../teksten/brieven/stem.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	bijHogerBedrag,
	datErIetsAndersIs,
	LEEG,
	overDeBrief,
	overTweeWeken,
	verschilInMaat,
	watAndersIs
} from '../delen.ts';
import {
	berekeningVan,
	bijHetVragen,
	gevraagdeVerzoeken,
	teltTerug,
	waaromVanaf,
	watHetIs
} from '../gevraagd.ts';
import {
	bijVerrekening,
	eersteReden,
	heeftEigenBrief,
	isBinnenVierWeken,
	nuNietHoger,
	zonderHogerBedrag,
	zonderVoet
} from '../nagaan.ts';

const pastOveral = (zaak: Briefzaak) =>
	eersteReden(
		zonderVoet(zaak),
		bijVerrekening(zaak),
		zonderHogerBedrag(zaak),
		zaak.bijzonder.pasLater && 'pasLater',
		heeftEigenBrief(zaak) && 'eigenBrief'
	);

const binnenDeTermijn = (zaak: Briefzaak) =>
	eersteReden(pastOveral(zaak), !isBinnenVierWeken(zaak) && 'termijnVoorbij');

const waarschuwingen = (zaak: Briefzaak) => [...bijHogerBedrag(zaak), ...bijHetVragen(zaak)];

/** Art. 475i lid 3 Rv: wie binnen vier weken meldt wat er anders is, krijgt het bedrag vanaf het beslag. */
export const correctie: Briefsoort = {
	id: 'correctie',
	pastNiet: (zaak) => eersteReden(binnenDeTermijn(zaak), zaak.bijzonder.herberekend && 'welHerberekend'),
	waarschuwingen,
	maak: (zaak) => verbetering(zaak)
};

/** Art. 475i lid 4 Rv: hetzelfde na een nieuwe berekening, en dan vanaf die berekening. */
export const correctieNaHerberekening: Briefsoort = {
	id: 'correctieNaHerberekening',
	pastNiet: (zaak) => eersteReden(binnenDeTermijn(zaak), !zaak.bijzonder.herberekend && 'nietHerberekend'),
	waarschuwingen,
	maak: (zaak) => verbetering(zaak)
};

/** Art. 475d lid 5 Rv: later telt het vanaf het moment dat iemand het laat zien. Dan gelden ook de bedragen van nu. */
export const latereCorrectie: Briefsoort = {
	id: 'latereCorrectie',
	berekening: berekeningVan,
	pastNiet: (zaak) =>
		eersteReden(pastOveral(zaak), isBinnenVierWeken(zaak) && 'termijnLoopt', nuNietHoger(zaak)),
	waarschuwingen,
	maak: (zaak) => verbetering(zaak)
};

function verbetering(zaak: Briefzaak): Briefinhoud {
	const verschil = teltTerug(zaak) ? verschilInMaat(zaak) : '';
	return {
		...LEEG,
		onderwerp: tekst.onderwerp,
		inleiding: [...overDeBrief(zaak), ...watErMis(zaak), ...waarHetBijPast(zaak)],
		feiten: watAndersIs(zaak),
		gronden: [watHetIs(zaak), ...(verschil === '' ? [] : [tekst.scheelt(verschil)]), ...waaromVanaf(zaak)],
		verzoeken: gevraagdeVerzoeken(zaak),
		bewijs: ['berekening'],
		antwoordVoor: overTweeWeken(zaak)
	};
}

/** Wat er boven de gegevens staat, of in hun plaats. */
function watErMis({ nagekeken }: Briefzaak): readonly Zin[] {
	if (!nagekeken?.controle.brief.gegevens) return [tekst.zonderGegevens];
	const rijen = watAndersIs({ nagekeken });
	return rijen.length === 0 ? [tekst.zelfdeGegevens] : datErIetsAndersIs(rijen);
}

/** Past het bedrag bij een enkele oorzaak, dan noemt de brief haar als vraag. */
function waarHetBijPast({ nagekeken }: Briefzaak): readonly Zin[] {
	const [id, ...meer] = nagekeken?.uitkomst.diagnose[0]?.vergissingen ?? [];
	const zin = id && meer.length === 0 ? brieftekstDiagnose(id) : null;
	return zin === null ? [] : [zin];
}
