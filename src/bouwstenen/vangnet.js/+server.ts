export { GET, prerender } from '../../routes/vangnet.js/+server.ts';
