// SPDX-License-Identifier: Apache-2.0

import { cid, regionOf } from '@souk/sdk';
import { utf8 } from '@souk/sdk/pure/bytes';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { Button, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { useDescribed } from '../market/content.tsx';
import { asCidHex, JSON_LD, storeDocument } from './documents.ts';
import { EMPTY_OPEN, type OpenDraft, openFaults, profileOf } from './open-draft.ts';
import { Place, Words } from './open-steps.tsx';
import type { Chosen } from './picture-field.tsx';
import { type ShopHere, Why } from './shop.tsx';

/** Changes what a shop says of itself. */
export function EditProfile({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const [open, setOpen] = useState(false);
	return (
		<>
			<Button isDisabled={!shop.mayOwn} onPress={() => setOpen(true)}>
				{merchant.manage.edit}
			</Button>
			{open && <Form shop={shop} close={() => setOpen(false)} />}
		</>
	);
}

function Form({ shop, close }: { shop: ShopHere; close: () => void }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	const locale = useLocale();
	const act = useAct();
	const { gateway } = useConnection();
	const { profile } = shop.view;
	const { said, settled } = useDescribed(profile.metadata);
	const form = `profile ${shop.id}`;
	const [changed, setChanged] = useDraft<Partial<OpenDraft>>(form, 'words', {});
	const [picture, setPicture] = useDraft<Chosen | undefined>(form, 'picture', undefined);
	const draft: OpenDraft = {
		...EMPTY_OPEN,
		name: said?.name ?? '',
		description: said?.summary ?? '',
		region: regionOf(profile),
		category: profile.category.toString().padStart(4, '0'),
		floorArea: String(profile.floor_area),
		staff: String(profile.staff),
		...changed,
	};
	const change = (more: Partial<OpenDraft>) => setChanged({ ...changed, ...more });
	// Whether the description is another one. If not, the chain keeps the address that it has, and nothing is uploaded.
	const spoken = changed.name !== undefined || changed.description !== undefined || picture !== undefined;
	const why = spoken && gateway === undefined ? merchant.edit.noGateway : undefined;
	// What is not uploaded anew has no fault.
	const faults = openFaults(spoken ? draft : { ...draft, name: '-', description: '' }, Number.MAX_SAFE_INTEGER);
	const fresh = profileOf(draft, profile.metadata);
	const moved =
		fresh.region !== regionOf(profile) ||
		fresh.category !== profile.category ||
		fresh.floorArea !== profile.floor_area ||
		fresh.staff !== profile.staff;
	const save = async () => {
		close();
		const before = said?.pictures[0];
		const kept = picture !== undefined ? cid(picture.bytes) : before === undefined ? undefined : asCidHex(before);
		const document = storeDocument({
			name: draft.name,
			description: draft.description,
			language: locale,
			...(kept === undefined ? {} : { picture: kept }),
		});
		const sent = await act({
			title: manage.edit,
			facts:
				moved && shop.view.verification !== undefined ? <Note tone="warn">{manage.endsVerification}</Note> : undefined,
			statements: picture === undefined ? 1 : 2,
			run: async (souk, account) => {
				if (spoken && gateway !== undefined) {
					if (picture !== undefined) await gateway.putContent(account, picture.bytes, picture.media);
					await gateway.putContent(account, document, JSON_LD);
				}
				const { region, category, floorArea, staff, metadata } = profileOf(
					draft,
					spoken ? cid(document) : profile.metadata,
				);
				return souk.send(
					account,
					souk.api.tx.Shops.update_profile({
						shop: shop.id,
						profile: { region: utf8(region), category, floor_area: floorArea, staff, metadata },
					}),
				);
			},
			done: () => manage.edited,
		});
		if (sent !== undefined) forgetDraft(form);
	};
	return (
		<Sheet title={manage.edit} open onClose={close}>
			<Words draft={draft} change={change} faults={faults} picture={picture} setPicture={setPicture} />
			<Place draft={draft} change={change} faults={faults} />
			{moved && shop.view.verification !== undefined && <Note tone="warn">{manage.endsVerification}</Note>}
			<div>
				<Button
					look="primary"
					isDisabled={Object.keys(faults).length > 0 || why !== undefined || (spoken && !settled)}
					onPress={save}
				>
					{manage.save}
				</Button>
			</div>
			<Why>{why}</Why>
		</Sheet>
	);
}
