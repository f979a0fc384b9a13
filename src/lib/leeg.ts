/** Staat in de plaats van de delen van jsPDF die wij niet gebruiken (html2canvas, dompurify, canvg, fast-png). */
export default {};

/** Ontleedt bij fast-png een plaatje; wij tekenen er geen. */
export const decode = (): never => {
	throw new Error('plaatjes in een PDF zijn niet ingebouwd');
};
