// SPDX-License-Identifier: Apache-2.0

// QR codes: drawn, and read with the camera of the device or pasted.

import encodeQR from 'qr';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../words/index.tsx';
import { Button } from './basic.tsx';
import { TextInput } from './fields.tsx';

/** A text as a QR code. `label` says what it is for who does not see it. */
export function Qr({ text, label }: { text: string; label: string }) {
	const { path, size } = useMemo(() => {
		const cells = encodeQR(text, 'raw', { border: 2 });
		const drawn = cells.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
		return { path: drawn, size: cells.length };
	}, [text]);
	return (
		<svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
			<path d={path} fill="#000" />
		</svg>
	);
}

/** Reads a code with the camera, or takes its text. `onText` may throw: its message is shown, and the camera goes on. */
export function Scanner({ onText }: { onText: (text: string) => void }) {
	const { ui } = useWords();
	const [camera, setCamera] = useState(false);
	const [pasted, setPasted] = useState('');
	const [fault, setFault] = useState<string>();
	const video = useRef<HTMLVideoElement>(null);
	const take = useRef(onText);
	take.current = onText;

	const read = (text: string): boolean => {
		try {
			take.current(text);
			setFault(undefined);
			return true;
		} catch (error) {
			setFault(error instanceof Error ? error.message : String(error));
			return false;
		}
	};
	const reading = useRef(read);
	reading.current = read;

	useEffect(() => {
		if (!camera) return;
		let over = false;
		let stop: () => void = () => undefined;
		(async () => {
			const { frameLoop, QRCanvas, rearCamera } = await import('qr/dom.js');
			const player = video.current;
			if (player === null || over) return;
			const opened = await rearCamera(player).catch((error: unknown) => {
				setCamera(false);
				setFault(error instanceof DOMException && error.name === 'NotAllowedError' ? ui.scan.refused : ui.scan.none);
			});
			if (opened === undefined) return;
			const canvas = new QRCanvas();
			let busy = false;
			const end = frameLoop(() => {
				if (busy) return;
				busy = true;
				opened
					.readFrame(canvas)
					.then((text) => typeof text === 'string' && reading.current(text) && setCamera(false))
					.finally(() => {
						busy = false;
					});
			}, player);
			stop = () => {
				end();
				opened.stop();
			};
			if (over) stop();
		})();
		return () => {
			over = true;
			stop();
		};
	}, [camera, ui]);

	return (
		<div className="stack">
			{camera ? (
				<>
					<video ref={video} className="picture" playsInline muted />
					<div>
						<Button onPress={() => setCamera(false)}>{ui.scan.stop}</Button>
					</div>
				</>
			) : (
				<div>
					<Button onPress={() => setCamera(true)}>{ui.scan.camera}</Button>
				</div>
			)}
			<TextInput label={ui.scan.paste} value={pasted} onChange={setPasted} lines={3} fault={fault} />
			<div>
				<Button look="primary" isDisabled={pasted.trim() === ''} onPress={() => read(pasted.trim()) && setPasted('')}>
					{ui.scan.read}
				</Button>
			</div>
		</div>
	);
}
