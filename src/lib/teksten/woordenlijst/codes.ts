import type { Code, Onderdeel } from '../../dossier/inkomenscodes.ts';
import { voorLezer, type Lezer, type Term } from './lezer.ts';

/**
 * De codes soort inkomstenverhouding: in gewone woorden, en voor het portaal kort naar de lijst van de Belastingdienst
 * (aangifte loonheffingen, 2026). Vervallen codes staan erbij omdat oude stukken ze nog noemen.
 */
export const CODETERMEN: Readonly<Record<Code, Term>> = {
	'11': { inwoner: 'Loon van de overheid', portaal: 'Loon van ambtenaren' },
	'12': { inwoner: 'Loon (oude code 12)', portaal: 'Loon (vervallen, nu 15)' },
	'13': {
		inwoner: 'Loon als directeur met werknemersverzekering',
		portaal: 'Loon van directeuren van een nv of bv, wel verzekerd'
	},
	'14': { inwoner: 'Loon (oude code 14)', portaal: 'Loon (vervallen, nu 15)' },
	'15': { inwoner: 'Loon uit werk', portaal: 'Loon of salaris' },
	'17': {
		inwoner: 'Loon als directeur-grootaandeelhouder',
		portaal: 'Loon van de directeur-grootaandeelhouder, niet verzekerd'
	},
	'18': 'Wachtgeld van de overheid',
	'21': { inwoner: 'Pensioen (oude code 21)', portaal: 'Pensioen (vervallen, nu 56 tot en met 63)' },
	'22': 'AOW',
	'23': { inwoner: 'Oorlogs- of verzetspensioen', portaal: 'Oorlogs- en verzetspensioen' },
	'24': { inwoner: 'Anw (nabestaanden)', portaal: 'Anw, nabestaandenuitkering' },
	'31': { inwoner: 'Ziektewet', portaal: 'Ziektewet, ook vrijwillig verzekerd' },
	'32': { inwoner: 'WAO', portaal: 'WAO, en particuliere verzekering bij ziekte of ongeval' },
	'33': 'WW',
	'34': 'IOAW',
	'35': 'Vervolguitkering WW',
	'36': { inwoner: 'WAZ', portaal: 'WAZ, arbeidsongeschikte zelfstandigen' },
	'37': 'Wajong',
	'38': { inwoner: 'Wajong samen met WAZ, WAO of WIA', portaal: 'Wajong samen met WAZ, WAO, IVA of WGA' },
	'39': { inwoner: 'WIA: IVA', portaal: 'IVA, volledig en duurzaam arbeidsongeschikt' },
	'40': { inwoner: 'WIA: WGA', portaal: 'WGA, gedeeltelijk arbeidsongeschikt' },
	'42': { inwoner: 'Bbz (bijstand voor zelfstandigen)', portaal: 'Bbz, bijstand voor zelfstandigen' },
	'43': { inwoner: 'Bijstand', portaal: 'Participatiewet, bijstand' },
	'44': { inwoner: 'WWIK (oude code 44)', portaal: 'WWIK, kunstenaars (vervallen)' },
	'45': 'IOAZ',
	'46': { inwoner: 'Toeslag van UWV (Toeslagenwet)', portaal: 'Toeslagenwet' },
	'50': {
		inwoner: 'Andere uitkering van UWV',
		portaal: 'Overige sociale verzekeringen, zoals de Ongevallenwetten'
	},
	'52': 'IOW',
	'54': { inwoner: 'Opname levensloop', portaal: 'Opname van levenslooptegoed' },
	'55': { inwoner: 'Uitkering voor politici (APPA)', portaal: 'APPA, politieke ambtsdragers' },
	'56': 'Ouderdomspensioen',
	'57': 'Nabestaandenpensioen',
	'58': 'Arbeidsongeschiktheidspensioen',
	'59': { inwoner: 'Lijfrente', portaal: 'Lijfrente, via de arbeidsovereenkomst' },
	'60': {
		inwoner: 'Lijfrente bij arbeidsongeschiktheid',
		portaal: 'Lijfrente, niet via de arbeidsovereenkomst'
	},
	'61': {
		inwoner: 'Aanvulling van de werkgever op een uitkering',
		portaal: 'Aanvulling van de vroegere werkgever op een uitkering'
	},
	'62': { inwoner: 'Ontslagvergoeding', portaal: 'Ontslag- of transitievergoeding' },
	'63': { inwoner: 'Ander pensioen', portaal: 'Overig pensioen, of meer pensioenen en lijfrenten samen' },
	'81': { inwoner: 'Loon uit een ander soort werk', portaal: 'Overige fictieve dienstbetrekkingen' }
};

/** Wat onder elk onderdeel van art. 475c lid 1 Rv valt; de volgorde van de letters is die van het beslag. */
export const ONDERDEELTEKSTEN: Readonly<Record<Onderdeel, string>> = {
	a: 'Participatiewet',
	b: 'overige sociale zekerheid',
	c: 'uitkeringen aan oorlogsgetroffenen',
	d: 'inkomen van ambtenaren',
	e: 'loon',
	f: 'levens-, invaliditeits- en ongevallenverzekering',
	g: 'pensioen en lijfrente',
	h: 'voorlopige teruggaaf inkomstenbelasting',
	i: 'alimentatie'
};

const BIJ_CODE: Readonly<Partial<Record<string, Term>>> = CODETERMEN;

/** Hoe een code heet; een dossier mag een code hebben die wij niet kennen. */
export function codeterm(code: string | null, lezer: Lezer): string | undefined {
	const gevonden = BIJ_CODE[code ?? ''];
	return gevonden && voorLezer(gevonden, lezer);
}

/** "15 – Loon of salaris": de code voorop, zodat twee cijfers typen de regel kiest. */
export const codeMetTerm = (code: string): string =>
	`${code} – ${codeterm(code, 'portaal') ?? 'onbekende code, komt achteraan in de beslagvolgorde'}`;
