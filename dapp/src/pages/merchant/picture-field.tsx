// SPDX-License-Identifier: Apache-2.0

// A picture that goes with a description. It is made small on the device: a gateway keeps no content above a megabyte.

import { ImagePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';

/** A picture that was chosen, ready to be kept. */
export interface Chosen {
	bytes: Uint8Array<ArrayBuffer>;
	/** Its media type. */
	media: string;
}

/** The longest side of a picture, in pixels, and the most bytes that are left as they are. */
const SIDE = 1_280;
const PLENTY = 400_000;

/** A picture that a gateway takes and shows: as it is where it is small and of a usual kind, else drawn anew as WebP. */
export async function prepare(file: File): Promise<Chosen> {
	const shown = ['image/png', 'image/jpeg', 'image/webp'].includes(file.type);
	const picture = await createImageBitmap(file);
	const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
	if (shown && scale === 1 && file.size <= PLENTY) {
		picture.close();
		return { bytes: new Uint8Array(await file.arrayBuffer()), media: file.type };
	}
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	picture.close();
	for (const quality of [0.85, 0.7, 0.5]) {
		const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/webp', quality));
		if (blob === null) break;
		if (blob.size <= PLENTY || quality === 0.5)
			return { bytes: new Uint8Array(await blob.arrayBuffer()), media: blob.type };
	}
	throw new Error('no picture');
}

/** Chooses a picture, shows it, and takes it away again. */
export function PictureField({
	label,
	value,
	onChange,
}: {
	label: string;
	value: Chosen | undefined;
	onChange: (picture: Chosen | undefined) => void;
}) {
	const { merchant, ui } = useWords();
	const { picture } = merchant;
	const [fault, setFault] = useState<string>();
	const [busy, setBusy] = useState(false);
	const [url, setUrl] = useState<string>();
	useEffect(() => {
		if (value === undefined) return;
		const made = URL.createObjectURL(new Blob([value.bytes], { type: value.media }));
		setUrl(made);
		return () => {
			setUrl(undefined);
			URL.revokeObjectURL(made);
		};
	}, [value]);
	const take = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		setBusy(true);
		setFault(undefined);
		try {
			onChange(await prepare(file));
		} catch {
			setFault(picture.unreadable);
		}
		setBusy(false);
	};
	return (
		<fieldset className="field merchant-picture">
			<legend className="label">
				{label} <span className="soft small">({ui.optional})</span>
			</legend>
			{url !== undefined && <img src={url} alt={picture.chosen} className="picture" />}
			<div className="row">
				<FileTrigger acceptedFileTypes={['image/*']} onSelect={take}>
					<Button busy={busy}>
						<ImagePlus aria-hidden size={18} /> {value === undefined ? picture.choose : picture.other}
					</Button>
				</FileTrigger>
				{value !== undefined && (
					<Button look="plain" onPress={() => onChange(undefined)}>
						<Trash2 aria-hidden size={18} /> {picture.remove}
					</Button>
				)}
			</div>
			<span className="hint">{picture.hint}</span>
			{fault !== undefined && (
				<span className="fault" role="alert">
					{fault}
				</span>
			)}
		</fieldset>
	);
}
