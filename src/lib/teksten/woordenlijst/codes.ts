/** Hoe een code op het scherm heet (lijst van de Belastingdienst, in gewone woorden). */
export const CODENAMEN: Readonly<Record<string, string>> = {
	'11': 'Loon van de overheid',
	'12': 'Loon (oude code 12)',
	'13': 'Loon als directeur met werknemersverzekering',
	'14': 'Loon (oude code 14)',
	'15': 'Loon uit werk',
	'17': 'Loon als directeur-grootaandeelhouder',
	'18': 'Wachtgeld van de overheid',
	'21': 'Pensioen (oude code 21)',
	'22': 'AOW',
	'23': 'Oorlogs- of verzetspensioen',
	'24': 'Anw (nabestaanden)',
	'31': 'Ziektewet',
	'32': 'WAO',
	'33': 'WW',
	'34': 'IOAW',
	'35': 'Vervolguitkering WW',
	'36': 'WAZ',
	'37': 'Wajong',
	'38': 'Wajong samen met WAZ, WAO of WIA',
	'39': 'WIA: IVA',
	'40': 'WIA: WGA',
	'42': 'Bbz (bijstand voor zelfstandigen)',
	'43': 'Bijstand',
	'44': 'WWIK (oude code 44)',
	'45': 'IOAZ',
	'46': 'Toeslag van UWV (Toeslagenwet)',
	'50': 'Andere uitkering van UWV',
	'52': 'IOW',
	'54': 'Opname levensloop',
	'55': 'Uitkering voor politici (APPA)',
	'56': 'Ouderdomspensioen',
	'57': 'Nabestaandenpensioen',
	'58': 'Arbeidsongeschiktheidspensioen',
	'59': 'Lijfrente',
	'60': 'Lijfrente bij arbeidsongeschiktheid',
	'61': 'Aanvulling van uw werkgever op een uitkering',
	'62': 'Ontslagvergoeding',
	'63': 'Ander pensioen',
	'81': 'Loon uit een ander soort werk'
};

/*
 * Codes soort inkomstenverhouding met een korte omschrijving in eigen woorden, naar de lijst van de
 * Belastingdienst (codes voor de aangifte loonheffingen, 2026). Vervallen codes staan erbij omdat oude stukken
 * ze nog noemen.
 */
export const INKOMENSCODETEKSTEN: Readonly<Record<string, string>> = {
	'11': 'Loon van ambtenaren',
	'12': 'Loon (vervallen, nu 15)',
	'13': 'Loon van directeuren van een nv of bv, wel verzekerd',
	'14': 'Loon (vervallen, nu 15)',
	'15': 'Loon of salaris',
	'17': 'Loon van de directeur-grootaandeelhouder, niet verzekerd',
	'18': 'Wachtgeld van de overheid',
	'21': 'Pensioen (vervallen, nu 56 tot en met 63)',
	'22': 'AOW',
	'23': 'Oorlogs- en verzetspensioen',
	'24': 'Anw, nabestaandenuitkering',
	'31': 'Ziektewet, ook vrijwillig verzekerd',
	'32': 'WAO, en particuliere verzekering bij ziekte of ongeval',
	'33': 'WW',
	'34': 'IOAW',
	'35': 'Vervolguitkering WW',
	'36': 'WAZ, arbeidsongeschikte zelfstandigen',
	'37': 'Wajong',
	'38': 'Wajong samen met WAZ, WAO, IVA of WGA',
	'39': 'IVA, volledig en duurzaam arbeidsongeschikt',
	'40': 'WGA, gedeeltelijk arbeidsongeschikt',
	'42': 'Bbz, bijstand voor zelfstandigen',
	'43': 'Participatiewet, bijstand',
	'44': 'WWIK, kunstenaars (vervallen)',
	'45': 'IOAZ',
	'46': 'Toeslagenwet',
	'50': 'Overige sociale verzekeringen, zoals de Ongevallenwetten',
	'52': 'IOW',
	'54': 'Opname van levenslooptegoed',
	'55': 'APPA, politieke ambtsdragers',
	'56': 'Ouderdomspensioen',
	'57': 'Nabestaandenpensioen',
	'58': 'Arbeidsongeschiktheidspensioen',
	'59': 'Lijfrente, via de arbeidsovereenkomst',
	'60': 'Lijfrente, niet via de arbeidsovereenkomst',
	'61': 'Aanvulling van de vroegere werkgever op een uitkering',
	'62': 'Ontslag- of transitievergoeding',
	'63': 'Overig pensioen, of meer pensioenen en lijfrenten samen',
	'81': 'Overige fictieve dienstbetrekkingen'
};

/** Wat onder elk onderdeel van art. 475c lid 1 Rv valt; de volgorde van de letters is die van het beslag. */
export const ONDERDEELTEKSTEN: Readonly<Record<string, string>> = {
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

/** "15 – Loon of salaris": de code voorop, zodat twee cijfers typen de regel kiest. */
export const codeMetTekst = (code: string): string =>
	`${code} – ${INKOMENSCODETEKSTEN[code] ?? 'onbekende code, komt achteraan in de beslagvolgorde'}`;
