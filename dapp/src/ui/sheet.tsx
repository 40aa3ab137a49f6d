// SPDX-License-Identifier: Apache-2.0

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/index.tsx';
import { Button } from './basic.tsx';

/** A sheet over the page. It has the keyboard until it is closed. */
export function Sheet({
	title,
	open,
	onClose,
	fixed = false,
	children,
}: {
	title: string;
	open: boolean;
	onClose: () => void;
	/** Whether it stays while something is on its way. */
	fixed?: boolean;
	children: ReactNode;
}) {
	const { ui } = useWords();
	return (
		<ModalOverlay
			className="overlay"
			isOpen={open}
			onOpenChange={(next) => !next && onClose()}
			isDismissable={!fixed}
			isKeyboardDismissDisabled={fixed}
		>
			<Modal className="modal">
				<Dialog className="dialog">
					<div className="row between">
						<Heading slot="title" level={2}>
							{title}
						</Heading>
						{!fixed && (
							<Button look="plain" icon aria-label={ui.close} onPress={onClose}>
								<X aria-hidden size={20} />
							</Button>
						)}
					</div>
					{children}
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
