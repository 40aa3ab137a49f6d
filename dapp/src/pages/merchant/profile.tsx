// SPDX-License-Identifier: Apache-2.0

import { cid, regionOf } from '@souk/sdk';
import { utf8 } from '@souk/sdk/pure/bytes';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { Button, Note } from '../../ui/basic.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { useDescribed } from '../market/content.tsx';
import { asCidHex, JSON_LD, storeDocument } from './documents.ts';
import { EMPTY_OPEN, type OpenDraft, openFaults, profileOf } from './open-draft.ts';
import { Place, Words } from './open-steps.tsx';
import type { Chosen } from './picture-field.tsx';
import type { ShopHere } from './shop.tsx';

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
	const { said } = useDescribed(profile.metadata);
	const [changed, setChanged] = useState<Partial<OpenDraft>>({});
	const [picture, setPicture] = useState<Chosen>();
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
	const change = (more: Partial<OpenDraft>) => setChanged((before) => ({ ...before, ...more }));
	const faults = openFaults(draft, Number.MAX_SAFE_INTEGER);
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
		await act({
			title: manage.edit,
			facts:
				moved && shop.view.verification !== undefined ? <Note tone="warn">{manage.endsVerification}</Note> : undefined,
			statements: picture === undefined ? 1 : 2,
			run: async (souk, account) => {
				if (gateway !== undefined) {
					if (picture !== undefined) await gateway.putContent(account, picture.bytes, picture.media);
					await gateway.putContent(account, document, JSON_LD);
				}
				const { region, category, floorArea, staff, metadata } = profileOf(draft, cid(document));
				await souk.send(
					account,
					souk.api.tx.Shops.update_profile({
						shop: shop.id,
						profile: { region: utf8(region), category, floor_area: floorArea, staff, metadata },
					}),
				);
			},
			done: () => manage.edited,
		});
	};
	return (
		<Sheet title={manage.edit} open onClose={close}>
			<Words draft={draft} change={change} faults={faults} picture={picture} setPicture={setPicture} />
			<Place draft={draft} change={change} faults={faults} />
			{moved && shop.view.verification !== undefined && <Note tone="warn">{manage.endsVerification}</Note>}
			<div>
				<Button look="primary" isDisabled={Object.keys(faults).length > 0} onPress={save}>
					{manage.save}
				</Button>
			</div>
		</Sheet>
	);
}
