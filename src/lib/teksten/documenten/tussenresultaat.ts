export const tussenresultaatteksten = {
	onderwerp: (dag: string) => `Ingevulde gegevens voor de beslagvrije voet, ${dag}`,
	stand: (dag: string) => `Stand voor ${dag}`,
	zonderDag: 'Stand zonder berekeningsdatum',
	nietAf: 'Tussenresultaat',
	nietAfZin:
		'Dit zijn de gegevens die er nu zijn. Het is nog geen uitkomst. Bij de basis is nog geen rekening gehouden met beslagen en verrekeningen.',
	compleet: 'Alle verplichte gegevens zijn ingevuld.',
	basis: 'Basis voor de BVV',
	geenBasis: 'De basis is nog niet te berekenen. Vul eerst in wat er ontbreekt.',
	zonder: (wie: string) => `Voorlopig: nog zonder ${wie}.`,
	voorlopig: 'Voorlopig: velden met een fout tellen nog niet mee.',
	meldingen: 'Belangrijke meldingen',
	ontbreekt: 'Wat ontbreekt nog?',
	ingevuld: 'Wat is ingevuld?',
	niets: 'Er is nog niets ingevuld.',
	nogNiet: 'Nog niet bekend',
	inkomen: (van: string, naam: string) => `Inkomen van de ${van}: ${naam}`,
	van: { inwoner: 'inwoner', partner: 'partner' },
	perioden: (naam: string) => `Loonstroken van ${naam}`,
	periode: (begin: string, eind: string) => `${begin} t/m ${eind}`,
	overheidsvordering: 'Overheidsvordering: inning op de bankrekening'
} as const;
