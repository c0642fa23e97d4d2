import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Unsupported } from './names';

/** An XML element with its attributes and its text; children of one name keep their order. */
export class Element {
	constructor(
		readonly attributes: Readonly<Record<string, string>>,
		readonly text: string,
		readonly children: ReadonlyMap<string, readonly Element[]>
	) {}

	all(name: string): readonly Element[] {
		return this.children.get(name) ?? [];
	}

	/** The first child of that name. */
	one(name: string): Element | undefined {
		return this.all(name)[0];
	}

	/** The text of the first child of that name; undefined where there is no such child or no text. */
	textOf(name: string): string | undefined {
		const text = this.one(name)?.text.trim();
		return text === '' ? undefined : text;
	}
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
type Raw = Record<string, unknown>;

/**
 * Reads an XML file into its root element. Prefixes need no declaration: files of the field use `isee:` without one. Throws `Unsupported` where
 * the file is not well-formed.
 */
export function readXml(text: string): Element {
	const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
	if (valid !== true) throw new Unsupported(`XML that is not well-formed (line ${valid.err.line}: ${valid.err.msg})`);
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		htmlEntities: true,
		processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity }
	});
	const root = element({}, parser.parse(text) as Raw[]);
	const xmile = root.one('xmile');
	if (!xmile) throw new Unsupported('XML that is not XMILE');
	return xmile;
}

function element(attributes: Readonly<Record<string, string>>, content: readonly Raw[]): Element {
	const children = new Map<string, Element[]>();
	let text = '';
	for (const part of content) {
		for (const [name, value] of Object.entries(part)) {
			if (name === ATTRIBUTES) continue;
			if (name === TEXT) text += String(value);
			else children.set(name, [...(children.get(name) ?? []), element((part[ATTRIBUTES] ?? {}) as Record<string, string>, value as Raw[])]);
		}
	}
	return new Element(attributes, text, children);
}

/** The text of a file in UTF-8, with or without its mark, in UTF-16 with its mark, else in Windows' Latin. */
export function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
