import { alsBytetekst, type Tijdstip } from './schrijfwijze.ts';

export interface Documentkenmerken {
	readonly titel: string;
	readonly onderwerp: string;
	readonly auteur: string;
	/** Het programma dat het document maakte, met zijn versie. */
	readonly maker: string;
	readonly taal: string;
}

const xml = (tekst: string): string => tekst.replace(/[<>&"]/g, (teken) => `&#${teken.charCodeAt(0)};`);

const inTaal = (naam: string, tekst: string): string =>
	`<${naam}><rdf:Alt><rdf:li xml:lang="x-default">${xml(tekst)}</rdf:li></rdf:Alt></${naam}>`;

/**
 * De kenmerken als XMP (ISO 16684-1), met de verklaring dat het document zich aan PDF/UA-1 houdt.
 * Geeft UTF-8 waarin elk teken een byte is.
 */
export function maakXmp(
	{ titel, onderwerp, auteur, maker, taal }: Documentkenmerken,
	gemaaktOp: Tijdstip
): string {
	const beschrijving = [
		inTaal('dc:title', titel),
		inTaal('dc:description', onderwerp),
		`<dc:creator><rdf:Seq><rdf:li>${xml(auteur)}</rdf:li></rdf:Seq></dc:creator>`,
		`<dc:language><rdf:Bag><rdf:li>${xml(taal)}</rdf:li></rdf:Bag></dc:language>`,
		'<dc:format>application/pdf</dc:format>',
		`<xmp:CreatorTool>${xml(maker)}</xmp:CreatorTool>`,
		`<xmp:CreateDate>${gemaaktOp.iso}</xmp:CreateDate>`,
		'<pdfuaid:part>1</pdfuaid:part>'
	].join('');
	return alsBytetekst(
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
			'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
			'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
			' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
			`${beschrijving}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
	);
}
