// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate:sdk`. Do not edit.

import { type StorageDescriptor, type PlainDescriptor, type TxDescriptor, type RuntimeDescriptor, type Enum, type ApisFromDef, type QueryFromPalletsDef, type TxFromPalletsDef, type EventsFromPalletsDef, type ErrorsFromPalletsDef, type ConstFromPalletsDef, type ViewFnsFromPalletsDef, type SS58String, type SizedHex, type FixedSizeArray } from "polkadot-api";
import { type I5sesotjlssv2d, type Iffmde3ekjedi9, type I4mddgoa69c0a2, type Im9ot7un94nab, type I95g6i7ilua7lq, type Ieniouoqkq4icf, type Phase, type Ibgl04rn6nbfm6, type I4q39t5hn830vp, type I87048hjn9f9tn, type I56u24ncejr5kt, type I9jd27rnpm8ttv, type PreimageOldRequestStatus, type PreimageRequestStatus, type I4pact7n2e9a0i, type I1q8tnt1cluu5j, type I8ds64oj6581v0, type Ia7pdug7cdsg8g, type I1ch24fcrooea8, type I9bin2jc70qt6q, type TransactionPaymentReleases, type I4tq56q766kiq0, type I3qklfjubrljqh, type Iag3f1hum3p4c8, type I7svnfko10tq2e, type I4s6jkha20aoh0, type I2brm5b9jij1st, type I78s05f59eoi8b, type I35l6p7kq19mr0, type I37gk0vpn6rvq3, type I9p9lq3rej5bhc, type Id0ddrivupji5t, type Icgljjb6j82uhn, type Ieu4h50s32trhn, type If9jidduiuq7vv, type ConvictionVotingVoteVoting, type I6ouflveob4eli, type If0am3cf1ip8ab, type I33ulr78dc0n8o, type I2q1ukokomi6ij, type I29do56of8ajfj, type I876hrj1sr0d6b, type I15337q8r39ug7, type I4ojmnsk1dchql, type I8u16eq20phmh3, type I7j2f7scb9fr7l, type I3l2k954g0t4n7, type I1gqu1rbk5p6aq, type I7rettrcbh8kkm, type I9pi18mjbk2ino, type Iaooq8uu36s87, type I9sjn5ukv3cfoi, type I9v04i4mb3q4ad, type Ikjpbtmstl9nm, type Iaa3la3apam0ft, type I29ejmpk81si6n, type I3m4asecsq8ib3, type I5g2vv0ckl2m8b, type I5ho5i00e01sa5, type Iao843noueseaj, type I8e11c0aivjgc5, type Iaajra3e4u663d, type I96rqo4i9p11oo, type Ib8lhqfvc2tb1v, type I5buiv3ugfe2mu, type I6igpva2ga9190, type Id3a2k16knpu6e, type I2eqauls7r7s3p, type Ie4gu6f3b6uctq, type I87p3a90497m8, type Ibot01ud2e4kq6, type Ia5hi4vqoh7pa5, type Idaorqnc9i20vj, type Ig4cqe1cpmcmj, type I1encuqr7gevq6, type Ia5natohkbo3ln, type I2na29tt2afp0j, type I77q0ijrhqprrg, type I1m9lct088sha8, type I3mms56aa5b94, type Idho5tg9pi332d, type I84a35mnmvusbi, type I3plpujnu9gqgs, type Ichek39q5r9ma5, type I7hqdf6irmgfva, type Iflhghqi5apkl5, type I200n1ov5tbcvr, type Ifobb1v287el1k, type I6b2vbcktptcjg, type I27no84ab97qe, type Ici5h652cs1npe, type I3gah99p9c6pb7, type I6apf7u59ctoij, type I1gfl0e0tb9nhg, type I4p5t2krb1gmvp, type I7oq75t0qokunc, type I8i8sgavit8uh, type I8pf305oap3n6n, type I3ttmopqdkuhnc, type If03d0saaq1bq8, type Ip7uc0umipqgd, type Ia88eiou8a3ond, type I3j71v1idj3hna, type I4uc9bbo1pm2si, type I6be5s8jggijte, type Iahu4ta32qhik3, type I96v5h5b38cqpk, type I78vm9qm4hlbvr, type Ibgmm6sp6qd7nl, type I3q6caubjjkleg, type I7i36lhk42rr9v, type I772s0q6qjpnr0, type I3f6jv50k2nrga, type I6de7gf2o6kjvd, type I2710516038ir0, type Id6ohte06gsi0q, type Ib8gccpdps869j, type I728qosnbooj49, type I62jhopvsh8rhm, type Iahcuf7llgrthg, type Iaokid93vbbcvh, type I4r7fsljvm7fiv, type I900pgns5lvstf, type I33g0a1gbluvkc, type I4dagt8voj9o8a, type I4m3g6g6f861t0, type I49q0775fkm285, type Icav9t6n1ovcld, type I2hu8ef1l8350l, type Iemv7q3psj2idk, type I8h1vbr8dnih3j, type Ica15rqtecjm7s, type I2j36jfdn09mih, type I6378sfg82n96, type I3lc7kgn1t0dra, type I83mt6ihouc1o3, type Iekd0a636oo9v0, type Icvsv5s7jpqtnk, type Iektqnvc8edbet, type I4l6p0hv0amokv, type I8m8rj0jvtncva, type I681tu7u2ujkuq, type I6ufba9agefcfi, type Igc5h9f8p5hv8, type Iegldd63687fb, type Iauc6e3clm8rvn, type I794v1ih16avlb, type Ialue4ps0n9kse, type Iejf6cj34fllb8, type I6vp442to9ubgh, type I82p8ev4u1q96j, type I5acccb4hah18v, type I95l2k9b1re95f, type In7a38730s6qs, type Ibtil0ss5munbk, type I9s0ave7t0vnrk, type I4fo08joqmcqnm, type Ibafpkl9hhno69, type I8ofcg5rbj0g2c, type I4adgbll7gku4i, type I6pjjpfvhvcfru, type I9pj91mj79qekl, type I39uah9nss64h9, type Ik64dknsq7k08, type Ib51vk42m1po4n, type Ibj8jgfe908ejd, type I5n4sebgkfr760, type I4ot1s4k26ggn7, type Ifs1i5fk9cqvr6, type I6ih206l4pvnfc, type Iei754ua7n5hfn, type Ieg3fd8p4pkt10, type I8kg5ll427kfqq, type I467333262q1l9, type I82nfqfkd48n10, type I1jm8m1rh9e20v, type I3o5j3bli1pd8e, type Idcr6u6361oad9, type I4ktuaksf5i1gk, type I9bqtpv2ii35mp, type I9j7pagd6d4bda, type I2h9pmio37r7fb, type Ibmr18suc9ikh9, type I9iq22t0burs89, type I5u8olqbbvfnvf, type I5utcetro501ir, type Ic357tcepuvo5c, type I2rnoam876ruhj, type Ic5b47dj4coa3r, type Ib3qnc19gu633c, type Ifira6u9hi7cu1, type I72tqocvdoqfff, type I2i27f3sfmvc05, type I1nlrtd1epki2d, type I3abtumcmempjs, type Id81m8flopt8ha, type I8hff7chabggkd, type I49i39mtj1ivbs, type Ifkr2kcak2vto1, type I1ju6r8q0cs9jt, type I4kpeq6j7cd5bu, type I5na1ka76k6811, type I59mhdb9omdqfa, type I9vl5kpk0fpakt, type I717jt61hu19b4, type I7f7v8192r1lmq, type Idjrs24gh0qv5l, type Ia8dk9d09j49ud, type I66dsp7mp7vt3e, type I5qtavg9e6rv73, type Ibm0l77egfkdt3, type I1taqtkgoe6k4s, type I8gccca59dlfva, type Iaojq1cultauhs, type I3q5i5bvngd7jm, type Icolg6a3uuvjrh, type I2eb501t8s6hsq, type Ianmuoljk2sk1u, type I5plbbvajs8bkc, type Ifdpi7i3tv7t08, type I7nqlehmt946mh, type I3rkflaqpj5dle, type I666bl2fqjkejo, type Icbio0e1f0034b, type I8c0vkqjjipnuj, type Idnsr2pndm36h0, type Ia1pvdcbhuqf8m, type I8steo882k7qns, type I4pa4q37gj6fua, type I5f178ab6b89t3, type I4nakhtbsk3c5s, type I9h40of514sudb, type Ib4bq3ptqh6vfj, type I8k3rnvpeeh4hv, type Icu2cb75cbkncs, type Iejeb61n8gvsue, type Id7h7eq77mj3ef, type If9mn22n8h2ksm, type I9gs12vos43if, type I3ki3bctvmceco, type Ie3mv506me0pm7, type I8hp12duhqsb0p, type Ibcqmrine7l1jn, type Ie06p4teb153n8, type I2unte8sl8u10d, type I758fa43doeb8, type Iddei5ndrtt9e3, type I1ti30tmug5kk6, type Ia9bdoqujmejps, type I85kujn1jg4pq1, type Iaooli9m9at68l, type I2f03p4v8br6i8, type I33r3d72evjbjd, type I4effvd0j2rvtm, type I44adru38pb0ak, type I41c24h92se5ik, type I2mb0t7d7iomkj, type If6p2si5q58b3s, type Ib61tgejd4i68a, type Ifir17uf3l1gfj, type I6oqfkda5vkh5h, type I2vapqt5lbqqeh, type I8pbkfb6rqfm1j, type I3eh368aqcmm05, type I97rkastilarkl, type I8bcbjho97hhr4, type I2fuq2354802kh, type I3kv7hijv3ir5n, type I6sa9uv7dmmjf3, type I1pa01o5b1i7hq, type Idpqe96dr2tner, type I5bf3c86gieo08, type I29cj8v8cb7o1b, type I9u95hjkp5mr0i, type Idrane537ls6sf, type Ia8qdcd799akr5, type Ie95bbug6dqsih, type I1kb37drla9rk0, type Iepbra42sd4iq4, type Id1tccvnbjn06d, type Ifjmhdkned2jlm, type I4cbvqmqadhrea, type I7ffhplka9c7bk, type Ichga0vmqj7hum, type I3uogml9c67g2f, type Iajcf73op9fqfk, type I3ojac50bvg7q3, type Ianl7gsp79e3k, type Iak4fta7u1095v, type I694avm24p6rnc, type I7c5mb2bu6b2lf, type I9pj4cjp0fo9ic, type I11td7lco0afp3, type Iabrgf1rncoaig, type If6ap3h2bcvjjf, type I812dfdqoca29p, type I8v7qvebpos9ik, type Ie0iovf641dves, type Icmo2qkkg6gm55, type I1mh94318vbvut, type I3p48skr2q10ke, type I456tdugf7bu7b, type I8r3k1sou6cpu7, type I2u1vglbfaidne, type Idv1a71siupfpb, type I9g325mcvrrlga, type I8q314frhtklat, type I5elh6l46lmgma, type Ianjrhlhk62h0u, type I2ojpso9nu0c3n, type I5hemqnccd5tpg, type I7c8i4ftj61el1, type I46ffckf5jmrpg, type Iniao019r5s3e, type Ic0l5ol7die9k8, type I9jmnlcks0ta1u, type I30pol4bbecstk, type I11sn4k5d7d143, type Ibpu0k2pi1tvnn, type I64d12nd5uukut, type Ieu1e3fi68e8aj, type Iei01oldj1sm2v, type I808iqfsapc2bn, type I5p98u28b0o62n, type I4715d1pottqqv, type Ic3edn19us8rav, type Ib937ibik0iics, type Ies4tc7336189g, type Iaft9jhvpofhpm, type I83neb5jj7vlk7, type I6jf0e0aklu04g, type Ihn1pr1tt33ec, type Ifl7mh4tbbvb2p, type I24liu8du49igm, type Ibg7fechvjqte1, type I53mr7pnn6cadd, type I21n3po94ve9b7, type I3j43dj5855fif, type I3qt1hgg4djhgb, type I8crparhhd4src, type I3dloun7eb20hn, type Ibp1dgm43e4ihg, type I1v9gjq4jtg1fv, type Iamlqp3gs21baf, type I5ncv28n86o9od, type I5ro90sqgn7caq, type Ifpsuteshi74ve, type If5qvkliu2mu3g, type Ia253p4uml2vcj, type Ib8ajilv4ojvsq, type I8h2l0earbkda8, type I53cickb5u4gir, type I9hccsie0qh3p0, type I3qfrhbhvi709v, type Ibhti3n6j3opd4, type I2ibs5u0tqjrlo, type I2ripmd292ms67, type Ierhs97be30097, type I6du7djtepbga5, type I29c1glp1qmf5q, type Iccihi4mrtn5qs, type Icpp4dik7ijiik, type Ie3bs45k4lbjfv, type Idvvhav8v8ggej, type I5a9jdf01s1ncb, type I5ig1eeo0lru6p, type Ia37di7hv8vsjj, type I5iqnqml87c3ev, type I5pjeknro7bf36, type Ialu6itvvd9c7u, type I69jnqqpnmteve, type Iepv2tcm8fl3i7, type Iesruamg4s4nrg, type I8eo5ijjpbvd4s, type Ifpsfmu2dbp0v0, type I9c7l16upe3m9g, type Iftdg1o8ehokkk, type Ibotpl1je3br9p, type Iaoerqeerd2648, type I6mab40rhm1uf0, type I4ov6e94l79mbg, type Idnh6so1o52orj, type I5ug8tqoaf0gvv, type Ia82mnkmeo2rhc, type I62pmqduep9qco, type Icbccs0ug47ilf, type I855j4i3kr8ko1, type I4rhfnlj82haj8, type Idfp8il37a4kc4, type Ia3c82eadg79bj, type Ienusoeb625ftq, type Ibtsa3docbr9el, type Icv68aq8841478, type Ic262ibdoec56a, type Iflcfm9b6nlmdd, type Ijrsf4mnp3eka, type Id5fm4p8lj5qgi, type I8tjvj9uq4b7hi, type I4fooe9dun9o0t, type Ies398fdn89rbv, type I21skan5r8ggu2, type I9e5jdhpf07gai, type Iph9c4rn81ub2, type Ier2cke86dqbr2, type I9hvaenq5ur3ir, type I2elk30tq7cono, type Icgpk4iohhdvdq, type I88ff3u4dpivk, type I33cp947glv1ks, type Ic9om1gmmqu7rq, type I5hfov2b68ppb6, type Ibthhb2m9vneds, type Iaitn5bqfacj7k, type If4ebvclj2ugvi, type Ia5le7udkgbaq9, type Ieduc1e6frq8rb, type I9h6gbtabovtm4, type Ifnsa0dkkpf465, type I65dtqr2egjbc3, type Ibqj3vg5s5lk0c, type I6l73u513p8rna, type Iefqmt2htu1dlu, type If8bgtgqrchjtu, type Idusmq77988cmt, type Ifhs6ggbuiec5i, type Id2vo4qi5agnp0, type I61q3t27l90jjh, type Iaoc8qdruk2rhq, type Ib340u8lv5gb5n, type I6dm9nck98d99d, type Ib95menb35sj8r, type Ibnaht3vr7gt4a, type I2ur0oeqg495j8, type I3oev789ji3f6v, type I1bhd210c3phjj, type I3a57miffg2hf0, type I928v1c7fe1u2u, type I229ijht536qdu, type I62nte77gksm0f, type I9cg2delv92pvq, type Ilhp45uime5tp, type I4f1hv034jf1dt, type I7svrbkiu01iec, type I8cbok7qd7ru4t, type I7kij8p9kchdjo, type I5phorq91f7vd4, type I77m3ltg5liqvj, type I5rtkmhm2dng4u, type Ie2caqemucs0va, type I5u8cd34v1fk3b, type I9j9uls2b7ec91, type I7p5tujtb3k46l, type Ie3qspcqeto5ng, type I48ccueag8kn3n, type I667a3soenvfpb, type Ifctg1dm8uqkmo, type Ic1avbp1bcj1u8, type Ib0kbj84t95k39, type Id2tbip3gtl14m, type I3gdb8q4mjoj0j, type I45bj9k4tnrtfm, type Idnee17smf8448, type If4rgig3e1v9gp, type Ibpd9pps8ku4gq, type Ica83nhr14hv1v, type Iekmfudu59jo88, type I5no5mnj9jda86, type Ieivuqbr97ujnr, type Ice8ctlsb7qfau, type Iak1foqhtcbjoe, type I6ak07mnp52kf5, type Id7hlg6dsdv5af, type I9htjk3i4vq25s, type I54s9c31cn5c27, type If20ir1rjrahsd, type I3f92khadijj54, type I3uvc9ju44hj15, type I12ar9q100dbv6, type Ib9k16arkbj223, type Ifv0eqconp8a7a, type I40g7a0mghvta8, type Iccil225kq8ue4, type Ieqdkbd577skd9, type I6sbgfuhv5mlo4, type I5m69v923hvm94, type Icq74db0hgac72, type I3691odboeg3b, type I6be31kf480c3g, type I2f96620jf1kb8, type I5o6191aerq515, type Ifvgvkdr4nrs2h, type I9gqvhtmluujd9, type Ieah1f2qrsmtd6, type I8p8ecpuqqjhtr, type I6bfhhh0l7f4mb, type Ikjqo5visemp5, type I4q8m971cur0d5, type I3ero92a3ks17b, type I4l2jldfhd5oos, type I1qat5l20cef0h, type I7s1sm3dcc9vo0, type Ic6up6jb6qdvvj, type I1p5jvsd75maif, type I47pv41fm4esqe, type Iaa88gmp1ohu9g, type I2nmaimub0vp51, type I2n6alg9rnj4vj, type I5st3om3feljrf, type I39ri987d7745m, type I1448d8s7pvu71, type I6jnatba831o34, type I69h0hk8dcvu5q, type I4qnntcdjcsoat, type I6h1ctjbfevn33, type Ias829bcntr11u, type I6edcnd4ijvq8b, type I2qpumu5klil01, type I4nmv79nioe17b, type Itg62tv555ua8, type Icughn9ii4vd11, type Ibjub7iehgn215, type I4fpkc0sdcagnh, type Iafscmv8tjf0ou, type I80dugmhf5udd, type Ie8qar5br37bgs, type I46b1dms6528rd, type Icupbo66fu2flt, type I1d30eq0bl0f0k, type I62ck2hvk87ig5, type Iccbnsqpar1edc, type I38h07milv8i2n, type Ib87au9pp7conk, type I9eenclk7578un, type I3adj8ri3qj3mc, type Ibmaqmcopon30c, type Ick8utcm62d333, type I7ro0ckvfnmuft, type I30qhn78oj9lqe, type Iftnjqrs38qdik, type I9lr6bvg450j4b, type Icheieump5vd5o, type Ifuurhbgp8jd8b, type I3djqoa8fp0tf0, type Idp181jjr3tp1n, type Ifsd30bfqn4722, type Icq7keoteq1dqn, type Icmmm4hni7smdo, type I1b25rff570i6s, type I7lg73l4pkshq9, type Ibj9t1f4igqvb7, type Ic8r4bov4c1h3d, type Idvv8ulkv5r3kv, type I6o46nqv1cbifq, type Ifot6i1ginj39l, type I78nvjmo3i2uhu, type Ialtg0kngmfhqc, type Idng37d273l330, type Ibemt6aq9ia5ds, type Ie2ets0ssvn4u3, type Ianbse66gf2a87, type Idalll2mk68bls, type I6acs6e99mpgp2, type I9m7e67l1rvair, type I4til8nlqlq4k, type Ifabisbs120aku, type Iaesthfdfo1us9, type I1ikhfucvpv6mg, type I98po5fmju2e60, type Ibqmslp1kqi9i1, type I9hbddsa4cted0, type Icrvm4kme7q3qu, type I1lpthtkfferpq, type Ib2u76opa1n3sq, type Iocj9v1agu6pc, type Ibmjotqbsr0o26, type Iekk6eo9hsc7t, type Idk0vfcr9kqfaq, type I5jgh3kg3d348a, type I8aveodp77820, type I7h5f6oolap3nn, type I46o794imu90sm, type I38sorakjq4jr6, type I82af3ufu4kcro, type Idkfn05c5hmr0t, type I57ehme9609eei, type Ialpv5an4sdp9g, type I9ojm4fufo3b9j, type I17vgob68amljv, type Ibg8dir03e8kd6, type I2k4415t4ac4h3, type I59tn15ecb6rkk, type Icn4uc6c02h4lc, type I7pt9uaaeqq59m, type I928bg1grpbt4j, type Ifgj3hq13f3hce, type I6qput9dofl36j, type I2a2a3ninnomsu, type Iuca4qnsp75ja, type If29mb82vl96q3, type I3egni7ff71npa, type Iavsbruj8qn61f, type I7dss6vq3bokvt, type I4p1k453ojum64, type Ieaep9nvda2j0b, type I208lb6tdpdv91, type I7psrit7cl0j0v, type I2hclfiqrpnmra, type Itruelcd0122a, type I1kvj65asavoia, type I8ijjq7taqpet4, type I11hkc52gpqjs3, type Iefo7sgkq8mdcr, type Ic05jmq7ad5m10, type Iej6ulgimtng2a, type I9i60bqkav771u, type I9gu8o7m3kqvae, type Iebh247ipsbblm, type Iffk24k60vqila, type I418elgj4qn91s, type I22qt65133rplv, type Ifb17qoi691f3b, type I4vt2jk725p25t, type Ic26vh3e0iik6n, type I3cjss1j7o96bh, type Ib8o34r84toeit, type Icfgpedslgt8sd, type Ictkqqlhdjt761, type Icgvh14h995urk, type I7c9rhprvmsqq3, type I6052turo9tavh, type I35p85j063s0il, type Iemk0s5gdc9ruv, type I93ebq7bq7gv57, type I9qf5pfpdsn7ia, type Ibspn3um5p763g, type I5c8hoo45ghmgc, type I4s6vifaf8k998, type I3shlmc26536k8, type I7etgja7n6rnom, type I935g0s9tkno0p, type Ib97ruj1vbtcl7, type I9i75bkqeghst9, type Ib8r8lvegfa4rg, type I5gapu0ccv43qk, type Ib9qkp98lsr3i6, type I3q79m7gkpopq3, type I16vmuournf27a, type Ib7m3ubed7papq, type I7g5unirr9320d, type Icnu2or5o9560u, type I4nu309s6i1ate, type I8noj87f17i0e8, type I7te8o9r7lkm8d, type Idi3qdp0kd3uj2, type Ibnqoh14pqjnsm, type Iaac4eg8p0sn3a, type I1dsh5f0bgl2q6, type Ihfphjolmsqq1, type I78ujf8gjdvsos, type Iabpgqcjikia83, type I55v5v9pk7fihj, type Ia7g4lh62b6tnn, type I85nvjog9e8o0j, type I4qnhv3b17o5f0, type I8ojruom9rm4m6, type Ib6b5qd5me9to8, type I4hs0544cqj18l, type I4k4o74dnuosc5, type I347p6hf7l7ocr, type I5pgth9errghor, type I6spmpef2c7svf, type Iei2mvq0mjvt81, type I8f6liqrqo7nr2, type I4gnqtet80shup, type I6iv3e0her89b, type Iafqnechp3omqg, type I8tk08k69vnobd, type Ia2lhg7l2hilo3, type I3ni68p9tg0q67, type I36dk7l61pcnpi, type I5iu9lqttdb89o, type Ideou760m4nc2t, type I5gb08n5ju6oo2, type I4arjljr6dpflb, type I2sahpva40gqrq, type Idhds35kglpadf, type I6qsv9jdjqqo48, type Id2ocnpnhlfi7u, type I2pegckim66iv7, type Ic1eiej5i7n4n9, type Id78t0nk5iptbq, type I4u6e5cbab4ceg, type I1c9g47n7vuqqv, type I9jhdujrrbnclj, type I81mn5cdc5gkbd, type Ic5m5lp1oioo8r, type Ib5ejhjvq9jcpq, type Ic9f9s43ghnj0i, type I1qpamsfs8dggh, type I425d87fdapqn0, type Idsu0b5169eprh, type I3m3bdr018lkoj, type Icn1421ubo8jcu, type I8titeul70082m, type Iejakicb6drhp7, type Idd68q3608bm60, type I6dtkrgfh8tu6i, type Ifgqr78chvg09c, type I7fb9qsp1oig8o, type I8vn4qo9dvj6ps, type I9h5d17b7glrfb, type I39qo8fsfluprk } from "./common-types.ts";
  import { toBinary } from "./common.ts"

  const descriptorValues = import("./descriptors.ts").then(module => module["Souk"]);
  const metadataTypes = import("./metadata-types.ts").then(
    module => toBinary('default' in module ? module.default : module)
  );
  

type AnonymousEnum<T extends {}> = T & {
  __anonymous: true
}

type MyTuple<T> = [T, ...T[]]

type SeparateUndefined<T> = undefined extends T
  ? undefined | Exclude<T, undefined>
  : T

type Anonymize<T> = SeparateUndefined<
  T extends
    | string
    | number
    | bigint
    | boolean
    | void
    | undefined
    | null
    | symbol
    | Uint8Array
    | Enum<any>
  ? T
  : T extends AnonymousEnum<infer V>
    ? Enum<V>
    : T extends MyTuple<any>
      ? {
          [K in keyof T]: T[K]
        }
      : T extends []
        ? []
        : T extends FixedSizeArray<infer L, infer T>
          ? number extends L
            ? Array<T>
            : FixedSizeArray<L, T>
          : {
              [K in keyof T & string]: T[K]
            }
>

type IStorage = {System: {

/**
 * The full account information for a particular account ID.
 */
Account: StorageDescriptor<[Key: SS58String], Anonymize<I5sesotjlssv2d>, false, never>,


/**
 * Total extrinsics count for the current block.
 */
ExtrinsicCount: StorageDescriptor<[], number, true, never>,


/**
 * Whether all inherents have been applied.
 */
InherentsApplied: StorageDescriptor<[], boolean, false, never>,


/**
 * The current weight for the block.
 */
BlockWeight: StorageDescriptor<[], Anonymize<Iffmde3ekjedi9>, false, never>,


/**
 * Total size (in bytes) of the current block.
 * 
 * Tracks the size of the header and all extrinsics.
 */
BlockSize: StorageDescriptor<[], number, true, never>,


/**
 * Map of block numbers to block hashes.
 */
BlockHash: StorageDescriptor<[Key: number], SizedHex<32>, false, never>,


/**
 * Extrinsics data for the current block (maps an extrinsic's index to its data).
 */
ExtrinsicData: StorageDescriptor<[Key: number], Uint8Array, false, never>,


/**
 * The current block number being processed. Set by `execute_block`.
 */
Number: StorageDescriptor<[], number, false, never>,


/**
 * Hash of the previous block.
 */
ParentHash: StorageDescriptor<[], SizedHex<32>, false, never>,


/**
 * Digest of the current block, also part of the block header.
 */
Digest: StorageDescriptor<[], Anonymize<I4mddgoa69c0a2>, false, never>,


/**
 * Events deposited for the current block.
 * 
 * NOTE: The item is unbound and should therefore never be read on chain.
 * It could otherwise inflate the PoV size of a block.
 * 
 * Events have a large in-memory size. Box the events to not go out-of-memory
 * just in case someone still reads them from within the runtime.
 */
Events: StorageDescriptor<[], Anonymize<Im9ot7un94nab>, false, never>,


/**
 * The number of events in the `Events<T>` list.
 */
EventCount: StorageDescriptor<[], number, false, never>,


/**
 * Mapping between a topic (represented by T::Hash) and a vector of indexes
 * of events in the `<Events<T>>` list.
 * 
 * All topic vectors have deterministic storage locations depending on the topic. This
 * allows light-clients to leverage the changes trie storage tracking mechanism and
 * in case of changes fetch the list of events of interest.
 * 
 * The value has the type `(BlockNumberFor<T>, EventIndex)` because if we used only just
 * the `EventIndex` then in case if the topic has the same contents on the next block
 * no notification will be triggered thus the event might be lost.
 */
EventTopics: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I95g6i7ilua7lq>, false, never>,


/**
 * Stores the `spec_version` and `spec_name` of when the last runtime upgrade happened.
 */
LastRuntimeUpgrade: StorageDescriptor<[], Anonymize<Ieniouoqkq4icf>, true, never>,


/**
 * Number of blocks till the pending code upgrade is applied.
 */
BlocksTillUpgrade: StorageDescriptor<[], number, true, never>,


/**
 * True if we have upgraded so that `type RefCount` is `u32`. False (default) if not.
 */
UpgradedToU32RefCount: StorageDescriptor<[], boolean, false, never>,


/**
 * True if we have upgraded so that AccountInfo contains three types of `RefCount`. False
 * (default) if not.
 */
UpgradedToTripleRefCount: StorageDescriptor<[], boolean, false, never>,


/**
 * The execution phase of the block.
 */
ExecutionPhase: StorageDescriptor<[], Phase, true, never>,


/**
 * `Some` if a code upgrade has been authorized.
 */
AuthorizedUpgrade: StorageDescriptor<[], Anonymize<Ibgl04rn6nbfm6>, true, never>,


/**
 * The weight reclaimed for the extrinsic.
 * 
 * This information is available until the end of the extrinsic execution.
 * More precisely this information is removed in `note_applied_extrinsic`.
 * 
 * Logic doing some post dispatch weight reduction must update this storage to avoid duplicate
 * reduction.
 */
ExtrinsicWeightReclaimed: StorageDescriptor<[], Anonymize<I4q39t5hn830vp>, false, never>},
Scheduler: {

/**
 * Block number at which the agenda began incomplete execution.
 */
IncompleteSince: StorageDescriptor<[], number, true, never>,


/**
 * Items to be executed, indexed by the block number that they should be executed on.
 */
Agenda: StorageDescriptor<[Key: number], Anonymize<I87048hjn9f9tn>, false, never>,


/**
 * Retry configurations for items to be executed, indexed by task address.
 */
Retries: StorageDescriptor<[Key: Anonymize<I9jd27rnpm8ttv>], Anonymize<I56u24ncejr5kt>, true, never>,


/**
 * Lookup from a name to the block number and index of the task.
 * 
 * For v3 -> v4 the previously unbounded identities are Blake2-256 hashed to form the v4
 * identities.
 */
Lookup: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I9jd27rnpm8ttv>, true, never>},
Preimage: {

/**
 * The request status of a given hash.
 */
StatusFor: StorageDescriptor<[Key: SizedHex<32>], PreimageOldRequestStatus, true, never>,


/**
 * The request status of a given hash.
 */
RequestStatusFor: StorageDescriptor<[Key: SizedHex<32>], PreimageRequestStatus, true, never>,


/**

 */
PreimageFor: StorageDescriptor<[Key: Anonymize<I4pact7n2e9a0i>], Uint8Array, true, never>},
Timestamp: {

/**
 * The current time for the current block.
 */
Now: StorageDescriptor<[], bigint, false, never>,


/**
 * Whether the timestamp has been updated in this block.
 * 
 * This value is updated to `true` upon successful submission of a timestamp by a node.
 * It is then checked at the end of each block execution in the `on_finalize` hook.
 */
DidUpdate: StorageDescriptor<[], boolean, false, never>},
Balances: {

/**
 * The total units issued in the system.
 */
TotalIssuance: StorageDescriptor<[], bigint, false, never>,


/**
 * The total units of outstanding deactivated balance in the system.
 * 
 * This is not guaranteed to be less than or equal to [`TotalIssuance`]. Total issuance may be
 * reduced independently of this value, including while a reversible imbalance is outstanding.
 * Active issuance is therefore derived using saturating subtraction.
 */
InactiveIssuance: StorageDescriptor<[], bigint, false, never>,


/**
 * The Balances pallet example of storing the balance of an account.
 * 
 * # Example
 * 
 * ```nocompile
 * impl pallet_balances::Config for Runtime {
 * type AccountStore = StorageMapShim<Self::Account<Runtime>, frame_system::Provider<Runtime>, AccountId, Self::AccountData<Balance>>
 * }
 * ```
 * 
 * You can also store the balance of an account in the `System` pallet.
 * 
 * # Example
 * 
 * ```nocompile
 * impl pallet_balances::Config for Runtime {
 * type AccountStore = System
 * }
 * ```
 * 
 * But this comes with tradeoffs, storing account balances in the system pallet stores
 * `frame_system` data alongside the account data contrary to storing account balances in the
 * `Balances` pallet, which uses a `StorageMap` to store balances data only.
 * NOTE: This is only used in the case that this pallet is used to store balances.
 */
Account: StorageDescriptor<[Key: SS58String], Anonymize<I1q8tnt1cluu5j>, false, never>,


/**
 * Any liquidity locks on some account balances.
 * NOTE: Should only be accessed when setting, changing and freeing a lock.
 * 
 * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
 */
Locks: StorageDescriptor<[Key: SS58String], Anonymize<I8ds64oj6581v0>, false, never>,


/**
 * Named reserves on some account balances.
 * 
 * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
 */
Reserves: StorageDescriptor<[Key: SS58String], Anonymize<Ia7pdug7cdsg8g>, false, never>,


/**
 * Holds on account balances.
 */
Holds: StorageDescriptor<[Key: SS58String], Anonymize<I1ch24fcrooea8>, false, never>,


/**
 * Freeze locks on account balances.
 */
Freezes: StorageDescriptor<[Key: SS58String], Anonymize<I9bin2jc70qt6q>, false, never>},
TransactionPayment: {

/**

 */
NextFeeMultiplier: StorageDescriptor<[], bigint, false, never>,


/**

 */
StorageVersion: StorageDescriptor<[], TransactionPaymentReleases, false, never>,


/**
 * The `OnChargeTransaction` stores the withdrawn tx fee here.
 * 
 * Use `withdraw_txfee` and `remaining_txfee` to access from outside the crate.
 */
TxPaymentCredit: StorageDescriptor<[], bigint, true, never>},
Clock: {

/**
 * The moment of the clock and the last timestamp. The first block with a timestamp writes it, each later one moves it
 * on. Nobody pays for it. Never dies, 17 bytes.
 */
Dials: StorageDescriptor<[], Anonymize<I4tq56q766kiq0>, true, never>},
Assets: {

/**
 * Details of an asset.
 */
Asset: StorageDescriptor<[Key: number], Anonymize<I3qklfjubrljqh>, true, never>,


/**
 * The holdings of a specific account for a specific asset.
 */
Account: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Iag3f1hum3p4c8>, true, never>,


/**
 * Approved balance transfers. First balance is the amount approved for transfer. Second
 * is the amount of `T::Currency` reserved for storing this.
 * First key is the asset ID, second key is the owner and third key is the delegate.
 */
Approvals: StorageDescriptor<Anonymize<I2brm5b9jij1st>, Anonymize<I4s6jkha20aoh0>, true, never>,


/**
 * Metadata of an asset.
 */
Metadata: StorageDescriptor<[Key: number], Anonymize<I78s05f59eoi8b>, false, never>,


/**
 * Maps an asset to a list of its configured reserve information.
 */
Reserves: StorageDescriptor<[Key: number], Anonymize<I35l6p7kq19mr0>, false, never>,


/**
 * The asset ID enforced for the next asset creation, if any present. Otherwise, this storage
 * item has no effect.
 * 
 * Only read by [`crate::AutoIncAssetId`]: configure it as [`Config::AssetIdAllocator`] and
 * provide an initial value here to apply an auto-increment model to all new asset IDs.
 * 
 * The initial next asset ID can be set using the [`GenesisConfig`] or the
 * [SetNextAssetId](`migration::next_asset_id::SetNextAssetId`) migration.
 */
NextAssetId: StorageDescriptor<[], number, true, never>},
Proxy: {

/**
 * The set of account proxies. Maps the account which has delegated to the accounts
 * which are being delegated to, together with the amount held on deposit.
 */
Proxies: StorageDescriptor<[Key: SS58String], Anonymize<I37gk0vpn6rvq3>, false, never>,


/**
 * The announcements made by the proxy (key).
 */
Announcements: StorageDescriptor<[Key: SS58String], Anonymize<I9p9lq3rej5bhc>, false, never>},
Tranches: {

/**
 * The moment of the network's launch, in milliseconds since the Unix epoch: that of its first block, unless genesis
 * names another. Written once. Never dies, 8 bytes.
 */
Launch: StorageDescriptor<[], bigint, true, never>,


/**
 * The number of the next allocation. Never dies, 4 bytes.
 */
NextAllocation: StorageDescriptor<[], number, false, never>,


/**
 * Allocations with something left on hold. The payer of an allocation pays for the row by allocating at least
 * [`Config::MinAllocation`]. A row dies with the release of its last unit, which anyone may call once that unit is
 * free.
 */
Allocations: StorageDescriptor<[Key: number], Anonymize<Id0ddrivupji5t>, true, never>,


/**
 * The allocations of an account, the oldest first. Paid for like [`Allocations`]. An entry dies with its allocation,
 * a row with its last entry.
 */
AllocationsOf: StorageDescriptor<[Key: SS58String], Anonymize<Icgljjb6j82uhn>, false, never>},
Referenda: {

/**
 * The next free referendum index, aka the number of referenda started so far.
 */
ReferendumCount: StorageDescriptor<[], number, false, never>,


/**
 * Information concerning any given referendum.
 */
ReferendumInfoFor: StorageDescriptor<[Key: number], Anonymize<Ieu4h50s32trhn>, true, never>,


/**
 * The sorted list of referenda ready to be decided but not yet being decided, ordered by
 * conviction-weighted approvals.
 * 
 * This should be empty if `DecidingCount` is less than `TrackInfo::max_deciding`.
 */
TrackQueue: StorageDescriptor<[Key: number], Anonymize<If9jidduiuq7vv>, false, never>,


/**
 * The number of referenda being decided currently.
 */
DecidingCount: StorageDescriptor<[Key: number], number, false, never>,


/**
 * The metadata is a general information concerning the referendum.
 * The `Hash` refers to the preimage of the `Preimages` provider which can be a JSON
 * dump or IPFS hash of a JSON file.
 * 
 * Consider a garbage collection for a metadata of finished referendums to `unrequest` (remove)
 * large preimages.
 */
MetadataOf: StorageDescriptor<[Key: number], SizedHex<32>, true, never>},
ConvictionVoting: {

/**
 * All voting for a particular voter in a particular voting class. We store the balance for the
 * number of votes that we have recorded.
 */
VotingFor: StorageDescriptor<Anonymize<I6ouflveob4eli>, ConvictionVotingVoteVoting, false, never>,


/**
 * The voting classes which have a non-zero lock requirement and the lock amounts which they
 * require. The actual amount locked on behalf of this pallet should always be the maximum of
 * this list.
 */
ClassLocksFor: StorageDescriptor<[Key: SS58String], Anonymize<If9jidduiuq7vv>, false, never>},
Origins: {

/**
 * How many times faster than written referenda run: it divides every period of the tracks, and every other period of
 * governance that is `Paced`. 1 where genesis does not say otherwise, at most [`MOST_PACE`].
 * 
 * Genesis alone sets it. It is no parameter and no call changes it, so no referendum can shorten the referenda after it by a
 * slip. A chain that began with another pace than 1 by mistake gets 1 when root kills this key.
 */
Pace: StorageDescriptor<[], number, false, never>},
Parameters: {

/**
 * Stored parameters.
 */
Parameters: StorageDescriptor<[Key: Anonymize<I33ulr78dc0n8o>], Anonymize<If0am3cf1ip8ab>, true, never>},
Sudo: {

/**
 * The `AccountId` of the sudo key.
 */
Key: StorageDescriptor<[], SS58String, true, never>},
Shops: {

/**
 * The price table: bond and fee of opening a shop, of each capability and of a showcase slot. A thing without an
 * entry is not for sale. At most six entries. Genesis and [`Config::ManagerOrigin`] write them; only the manager
 * removes them.
 */
Prices: StorageDescriptor<[Key: Anonymize<I29do56of8ajfj>], Anonymize<I2q1ukokomi6ij>, true, never>,


/**
 * The number of the next shop. Never dies, 4 bytes.
 */
NextShopId: StorageDescriptor<[], number, false, never>,


/**
 * The number of the next listing. Never dies, 8 bytes.
 */
NextListingId: StorageDescriptor<[], bigint, false, never>,


/**
 * Every shop. The bond of opening it pays for the row, which dies when the owner closes the shop.
 */
Shops: StorageDescriptor<[Key: number], Anonymize<I876hrj1sr0d6b>, true, never>,


/**
 * The shops of an account, in no order. Their bonds pay for the row, which dies with the last of them.
 */
ShopsOf: StorageDescriptor<[Key: SS58String], Anonymize<Icgljjb6j82uhn>, false, never>,


/**
 * Every listing. The bond of its showcase slot pays for the row, or the bond of the capability that the slot came
 * with. The row dies when the shop's owner delists it.
 */
Listings: StorageDescriptor<[Key: bigint], Anonymize<I15337q8r39ug7>, true, never>,


/**
 * The listings of each shop, at most as many as it has showcase slots. Paid for like [`Listings`]. An entry dies with
 * its listing.
 */
ListingsOf: StorageDescriptor<Anonymize<I4ojmnsk1dchql>, null, true, never>,


/**
 * Bonds on their way back, by the account they are held on. Those bonds pay for the row. Anybody may release bonds
 * that are due; the row dies with the last of them.
 */
Unbonding: StorageDescriptor<[Key: SS58String], Anonymize<I8u16eq20phmh3>, false, never>,


/**
 * The part of its bonds that a deleted account loses, as governed when the penalty came into force. The bonds pay for
 * the row. Until it is gone no bond of the account is released and no shop of it changes hands. Anybody may have the
 * bonds seized; the row dies with that.
 */
Sentences: StorageDescriptor<[Key: SS58String], number, true, never>},
Orders: {

/**
 * The number the next order gets. One row. It has no deposit and is never removed.
 */
NextOrder: StorageDescriptor<[], bigint, false, never>,


/**
 * The heads of orders.
 * 
 * While an order is open, its buyer's deposit pays for the row. While it is disputed, the deposits of the dispute stay on hold. A final order stays for the retention period. Then idle
 * time or any account removes it. A till sale is final from the start: the fee of its call pays.
 */
Orders: StorageDescriptor<[Key: bigint], Anonymize<I7j2f7scb9fr7l>, true, never>,


/**
 * The lines of orders. Paid for and removed with the head of their order.
 */
Lines: StorageDescriptor<[Key: bigint], Anonymize<I3l2k954g0t4n7>, false, never>,


/**
 * The deadline queue: exactly one entry per order. The order that is due next comes first. Paid for and removed with
 * its order.
 * 
 * Keys are not hashed, so the trie keeps them in order of time: there is no cursor, and an idle block reads one key.
 * The runtime assigns both halves of a key and keys have 16 bytes, so no caller can make the trie deep.
 */
Due: StorageDescriptor<[Key: SizedHex<16>], null, true, never>,


/**
 * Till sales on record, by the hash of what the buyer signed, so that none is recorded twice. The fee of the call that
 * recorded the sale pays. Removed with its order, which outlives the signature.
 */
RecordedSales: StorageDescriptor<[Key: SizedHex<32>], bigint, true, never>},
Distribution: {

/**
 * The number the next campaign gets. It never dies, 4 bytes.
 */
NextCampaign: StorageDescriptor<[], number, false, never>,


/**
 * Campaigns that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row.
 * A row dies once the campaign is closed and its last promise is decided. The funder or the owner of the shop closes
 * a campaign; anyone does after its expiry, or once its funder does not own the shop.
 * 
 * [`Capability::Market`]: souk_primitives::shop::Capability::Market
 */
Campaigns: StorageDescriptor<[Key: number], Anonymize<I1gqu1rbk5p6aq>, true, never>,


/**
 * The campaigns of a shop that are not closed, the oldest first. Paid for like [`Campaigns`]. An entry dies when
 * its campaign is closed, a row with its last entry.
 */
OpenCampaigns: StorageDescriptor<[Key: number], Anonymize<Icgljjb6j82uhn>, false, never>,


/**
 * What the chain knows of promoters. Settled orders write it, and open a row only for an account that exists: the
 * fees of the order and the account's existential deposit pay. A row dies when its promoter says so, or when anyone
 * does after [`Config::RecordRetention`] without a change.
 */
Records: StorageDescriptor<[Key: SS58String], Anonymize<I7rettrcbh8kkm>, true, never>,


/**
 * The campaigns of a shop that promised in an era to pay for an order of a buyer, each with that order. So a campaign
 * promises at most one reward in an era for one buyer. A row is opened only for a buyer whose account exists, and the
 * fees of the order pay for it. An entry dies when its promise is not kept; a row dies with its last entry, or by itself
 * once its era is over.
 */
EraPromises: StorageDescriptor<Anonymize<I9pi18mjbk2ino>, Anonymize<If9jidduiuq7vv>, false, never>,


/**
 * The oldest era that may still have rows of [`EraPromises`]. It never dies, 4 bytes.
 */
SweptEra: StorageDescriptor<[], number, false, never>},
Experience: {

/**
 * The running cycle. `None` until the first step, in idle time or by a call. One row, never removed.
 */
CurrentCycle: StorageDescriptor<[], Anonymize<Iaooq8uu36s87>, true, never>,


/**
 * The cycle that is being closed: the one before the running cycle. One row, removed when the cycle is closed.
 */
ClosingCycle: StorageDescriptor<[], Anonymize<I9sjn5ukv3cfoi>, true, never>,


/**
 * The pool of each cycle. One row per cycle, paid for by the fees in it. [`Pallet::expire_cycle`] removes it:
 * anyone may call that after the claim period, which is fixed when the cycle is closed.
 */
Pools: StorageDescriptor<[Key: number], Anonymize<I9v04i4mb3q4ad>, false, never>,


/**
 * The part of the pot account that is owed, per asset: the unpaid parts of all pools, and the earnings backers
 * have not taken. A row per payment asset, removed at zero.
 */
Booked: StorageDescriptor<[Key: Anonymize<Ikjpbtmstl9nm>], bigint, false, never>,


/**
 * The average amount a judged product had paid in, per asset, in the last cycle that judged any. One row, never
 * removed.
 */
References: StorageDescriptor<[], Anonymize<Iaa3la3apam0ft>, false, never>,


/**
 * The number the next quality model gets. One row, never removed.
 */
NextModel: StorageDescriptor<[], number, false, never>,


/**
 * Quality models. The expert's bond pays for a row. A row is removed when its bond is released and no product is
 * bound to it.
 */
Models: StorageDescriptor<[Key: number], Anonymize<I29ejmpk81si6n>, true, never>,


/**
 * Versions of quality models. Paid for and removed with their model.
 */
Versions: StorageDescriptor<Anonymize<I5g2vv0ckl2m8b>, Anonymize<I3m4asecsq8ib3>, true, never>,


/**
 * The models of an expert, the oldest first. Paid for and removed with the models.
 */
ModelsOf: StorageDescriptor<[Key: SS58String], Anonymize<Icgljjb6j82uhn>, false, never>,


/**
 * The number the next binding gets. One row, never removed.
 */
NextBinding: StorageDescriptor<[], bigint, false, never>,


/**
 * Products bound to a model. The producer's bond pays for a row. [`Pallet::unbind_product`] and
 * [`Pallet::revoke_binding`] remove it.
 */
Bindings: StorageDescriptor<[Key: bigint], Anonymize<I5ho5i00e01sa5>, true, never>,


/**
 * Products that moderation reserved: only the named account may bind one. A row is removed when that account binds
 * the product or moderation decides otherwise.
 */
Reserved: StorageDescriptor<[Key: bigint], SS58String, true, never>,


/**
 * What the sales of a bound product paid in since it was last judged. Paid for and removed with its binding.
 */
Contributions: StorageDescriptor<[Key: bigint], Anonymize<Iao843noueseaj>, true, never>,


/**
 * What products under a model sold in a cycle. The fees of the sales pay for a row. It is removed when the expert
 * is paid, or with the cycle.
 */
ExpertSales: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I8e11c0aivjgc5>, true, never>,


/**
 * Purchases of bound products. A row is the right of its buyer to one report, for a time and under one binding. The
 * experience fee of the sale pays for it. It is removed when the buyer commits a report, or when anyone prunes it
 * because it is over.
 */
Purchases: StorageDescriptor<Anonymize<I96rqo4i9p11oo>, Anonymize<Iaajra3e4u663d>, true, never>,


/**
 * Testers. The enrolment bond or the stake of backers pays for a row. It is removed with the last of these.
 */
Testers: StorageDescriptor<[Key: SS58String], Anonymize<Ib8lhqfvc2tb1v>, true, never>,


/**
 * The number of testers that take part in the draws of the next cycle. One row, never removed. A cycle keeps the
 * numbers it began with.
 */
EnrolledTesters: StorageDescriptor<[], Anonymize<I5buiv3ugfe2mu>, false, never>,


/**
 * The number of seats that one tester was drawn for on average since the beginning, in billionths. One row, never
 * removed. It only grows.
 */
Seats: StorageDescriptor<[], bigint, false, never>,


/**
 * The producers one of whose products counts for [`Seats`], by the cycle of the draw. The bonds of the reports pay for
 * a row. It is removed when the close of the cycle comes to a product of the producer.
 */
Seated: StorageDescriptor<Anonymize<I7svnfko10tq2e>, null, true, never>,


/**
 * Experience power of an account by category, in the order of the categories' codes: at most [`Config::MaxSkills`] of
 * them. A row is opened only for a tester, whose bond or backers pay for it. Power in one category more takes the place
 * of the least, if that is less. Anyone may remove an entry that has faded to nothing, and the row dies with the last.
 */
Skills: StorageDescriptor<[Key: SS58String], Anonymize<I6igpva2ga9190>, false, never>,


/**
 * Products with reports that are not judged. The bonds and fees of the reports pay for a row. It is removed when
 * the product is judged, or after [`CyclePeriods::carry`] cycles without a quorum.
 */
Rounds: StorageDescriptor<[Key: bigint], Anonymize<Id3a2k16knpu6e>, true, never>,


/**
 * The rounds that the close of each cycle has to look at. Paid for and removed with the rounds.
 */
Queue: StorageDescriptor<Anonymize<I4ojmnsk1dchql>, null, true, never>,


/**
 * Reports that are committed and not revealed. The bond pays for a row. It is removed when the report is revealed,
 * or when the cycle is closed.
 */
Commitments: StorageDescriptor<Anonymize<Ie4gu6f3b6uctq>, Anonymize<I2eqauls7r7s3p>, true, never>,


/**
 * Revealed reports of products that are not judged. The fees of both calls pay for a row. It is removed with its
 * round.
 */
Reports: StorageDescriptor<Anonymize<I96rqo4i9p11oo>, Anonymize<I87p3a90497m8>, true, never>,


/**
 * Judged products whose winners have not all claimed. The experience fees of the cycle pay for a row. It is
 * removed with the last claim, or with the cycle.
 */
JudgedProducts: StorageDescriptor<Anonymize<I4ojmnsk1dchql>, Anonymize<Ibot01ud2e4kq6>, true, never>,


/**
 * Winning reports that were not claimed. The experience fees of the cycle pay for a row. It is removed with the
 * claim, or with the cycle.
 */
Wins: StorageDescriptor<Anonymize<Ie4gu6f3b6uctq>, Anonymize<Ia5hi4vqoh7pa5>, true, never>,


/**
 * The latest verdict on each product. The bond of the binding pays for a row. Anyone may remove it
 * [`CyclePeriods::retention`] cycles after it was given, if the product is not bound. So a producer cannot wipe
 * out a bad verdict by unbinding.
 */
Verdicts: StorageDescriptor<[Key: bigint], Anonymize<Idaorqnc9i20vj>, true, never>,


/**
 * What settled verdicts on a product found out, within the retention. The bond of the binding pays for a row. It is
 * removed with the verdict, so that a finding cannot be made news again by another claim, version or model.
 */
Known: StorageDescriptor<[Key: bigint], Anonymize<Ig4cqe1cpmcmj>, false, never>,


/**
 * Appeals that wait for a re-test. The bond pays for a row. It is removed with the re-test. If the re-test does
 * not come in time, anyone may remove it.
 */
Appeals: StorageDescriptor<[Key: bigint], Anonymize<I1encuqr7gevq6>, true, never>,


/**
 * Stakes on testers, by tester and backer. The stake pays for a row. It is removed when the backer has taken back
 * the stake and no earnings of its time can be taken any more. Anyone may remove it then.
 */
Backings: StorageDescriptor<Anonymize<I2na29tt2afp0j>, Anonymize<Ia5natohkbo3ln>, true, never>,


/**
 * What the reports of a tester earned for its backers, by tester and by the cycle the reports were committed in. The
 * pay of the reports pays for a row. Anyone may remove it [`EARNING_CYCLES`](crate::types::EARNING_CYCLES) cycles
 * later. The rest goes into the pool of the running cycle then.
 */
Earnings: StorageDescriptor<Anonymize<I6ouflveob4eli>, Anonymize<I77q0ijrhqprrg>, true, never>,


/**
 * Open cases. The accuser writes a row, at no cost. It is removed when the case is decided. If nobody decides in
 * time, anyone may remove it.
 */
SlashCases: StorageDescriptor<[Key: Anonymize<I3mms56aa5b94>], Anonymize<I1m9lct088sha8>, true, never>,


/**
 * Testers against whom a case was dropped, and the moment from which on another may be opened. The end of the case
 * writes a row, at no cost. The next case removes it, or anyone once the moment has come.
 */
TesterRests: StorageDescriptor<[Key: SS58String], bigint, true, never>},
Trace: {

/**
 * The number of the next party. Never dies, 4 bytes.
 */
NextParty: StorageDescriptor<[], number, false, never>,


/**
 * Parties. The deposit of the GLN pays for the row. Without a GLN, the deposits for what the party recorded pay, or
 * the fee of the order that delivered to it. A row with a GLN dies when the party gives the GLN up, another row when
 * nothing names it any more.
 */
Parties: StorageDescriptor<[Key: number], Anonymize<Idho5tg9pi332d>, true, never>,


/**
 * The party that an account records and possesses as. Paid for and removed with the party.
 */
PartyNumbers: StorageDescriptor<[Key: SS58String], number, true, never>,


/**
 * The party of a GLN: its own GLN, or that of a place it registered. Paid for and removed with the party or the place.
 */
Glns: StorageDescriptor<[Key: bigint], number, true, never>,


/**
 * Places that parties registered, by their GLNs. A deposit of the party pays for the row, which dies when the party gives
 * the place up.
 */
Places: StorageDescriptor<[Key: bigint], Anonymize<I84a35mnmvusbi>, true, never>,


/**
 * Company prefixes that parties hold, and the shorter digits that they begin with. A deposit of the party pays for its
 * rows, which die when the party gives the prefix up or moderation takes it.
 */
Prefixes: StorageDescriptor<[Key: Anonymize<Ichek39q5r9ma5>], Anonymize<I3plpujnu9gqgs>, true, never>,


/**
 * The number of the next item. Never dies, 8 bytes.
 */
NextItem: StorageDescriptor<[], bigint, false, never>,


/**
 * Items. A deposit of the party that brought the item into being pays for this row and for the item's rows in other
 * maps. They die with the item's history, which anybody may prune once the item is final and the retention period is
 * over.
 */
Items: StorageDescriptor<[Key: bigint], Anonymize<I7hqdf6irmgfva>, true, never>,


/**
 * Items by name. Paid for and removed with the item.
 */
ItemNumbers: StorageDescriptor<[Key: Anonymize<Iflhghqi5apkl5>], bigint, true, never>,


/**
 * The items in a container. The child's deposit pays for the row, which dies when the child is taken out.
 */
Children: StorageDescriptor<Anonymize<I200n1ov5tbcvr>, null, true, never>,


/**
 * The serialised items of a lot. Paid for and removed with the serialised item.
 */
LotMembers: StorageDescriptor<Anonymize<I200n1ov5tbcvr>, null, true, never>,


/**
 * The parts of a lot, by where they are. A deposit of the party whose event made the row pays for it. A row dies when
 * nothing is left of its part.
 */
Holdings: StorageDescriptor<Anonymize<I6b2vbcktptcjg>, Anonymize<Ifobb1v287el1k>, true, never>,


/**
 * Asks for items that another party possesses, by item. A deposit of the party that asks pays for the row. A row dies
 * when the possessor answers or refuses, when the party withdraws it or takes the item, or when anybody removes it after
 * its time. No item is removed while it is asked for.
 */
Asks: StorageDescriptor<Anonymize<Ici5h652cs1npe>, Anonymize<I27no84ab97qe>, true, never>,


/**
 * The number of the next event. Never dies, 8 bytes.
 */
NextEvent: StorageDescriptor<[], bigint, false, never>,


/**
 * Events. A deposit of the party that recorded the event pays for the row; for a delivery, the fee of the order does.
 * A row dies when the last of its items is pruned.
 * 
 * The key is part of a hash, so an attacker cannot make the trie deep.
 */
Events: StorageDescriptor<[Key: bigint], Anonymize<I3gah99p9c6pb7>, true, never>,


/**
 * Error declarations of events. A deposit of the declaring party pays for the row, which dies with the event.
 */
Declarations: StorageDescriptor<[Key: bigint], Anonymize<I6apf7u59ctoij>, true, never>,


/**
 * Transformations that several events describe. A deposit of the party pays for the row, which dies with the last of
 * its events.
 */
Runs: StorageDescriptor<[Key: Anonymize<I4p5t2krb1gmvp>], Anonymize<I1gfl0e0tb9nhg>, true, never>,


/**
 * The number of the next alert. Never dies, 4 bytes.
 */
NextAlert: StorageDescriptor<[], number, false, never>,


/**
 * Recalls and holds. The lot's deposit pays for the row, or the authority's fee. A row dies when the recall or hold is
 * lifted. What items say of it means nothing from then on.
 */
Alerts: StorageDescriptor<[Key: number], Anonymize<I7oq75t0qokunc>, true, never>,


/**
 * Lots that are recalled or on hold, by name. Paid for and removed with the alert.
 */
AlertNumbers: StorageDescriptor<[Key: Anonymize<I8i8sgavit8uh>], number, true, never>,


/**
 * The number of the next root. Never dies, 8 bytes.
 */
NextRoot: StorageDescriptor<[], bigint, false, never>,


/**
 * Committed roots. A deposit of the party that committed the root pays for the row. It dies when anybody removes it,
 * after the retention period.
 */
Roots: StorageDescriptor<[Key: bigint], Anonymize<I8pf305oap3n6n>, true, never>},
Receipts: {

/**
 * The number the next book gets. It never dies, 4 bytes.
 */
NextBook: StorageDescriptor<[], number, false, never>,


/**
 * What shops cost to run, by region and currency. A region without an entry takes the entry of its country. Genesis
 * and [`Config::ManagerOrigin`] write entries. Only the latter removes one.
 */
CostTable: StorageDescriptor<Anonymize<If03d0saaq1bq8>, Anonymize<I3ttmopqdkuhnc>, true, never>,


/**
 * What is usual for a group of categories in a region, in a currency: the first two digits of their codes. A region
 * without an entry takes the entry of its country, and then what is usual in [`CostTable`]. Genesis and
 * [`Config::ManagerOrigin`] write entries. Only the latter removes one.
 */
UsualTable: StorageDescriptor<Anonymize<Ia88eiou8a3ond>, Anonymize<Ip7uc0umipqgd>, true, never>,


/**
 * The receipt books of shops. The book's deposit pays for a row. It dies when the empty book is closed.
 */
Books: StorageDescriptor<[Key: number], Anonymize<I3j71v1idj3hna>, true, never>,


/**
 * The number the next receipt of a till must have. The book's deposit pays for a row. It dies with the book.
 */
Tills: StorageDescriptor<Anonymize<I5g2vv0ckl2m8b>, bigint, true, never>,


/**
 * What is kept of batches: roots, not rows. The book's deposit pays for a row. After [`Config::BatchLife`] the shop's
 * next batches remove it, or anyone does.
 */
Batches: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I4uc9bbo1pm2si>, true, never>,


/**
 * The totals of a shop's receipts, a row for each era that has any. Rows are numbered without gaps. The book's deposit
 * pays for a row. After [`Config::HistoryLife`] the shop's next batches remove it, or anyone does.
 */
EraRows: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I6be5s8jggijte>, true, never>,


/**
 * The customers of a shop with a countersigned receipt that counted. The book's deposit pays for a row. Anyone removes
 * it after [`Config::CustomerLife`] without a receipt that counts, or after the era if all of them were reversed.
 */
Customers: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Iahu4ta32qhik3>, true, never>,


/**
 * What is pledged for each customer, and the number of shops at which the customer counted in the latest era. The SOUK on
 * hold pays for a row. The payer or the customer removes it once the era is over in which the customer counted last,
 * and anyone does [`Config::CustomerLife`] after that.
 */
Pledges: StorageDescriptor<[Key: SS58String], Anonymize<I96v5h5b38cqpk>, true, never>,


/**
 * What a shop pays and owes other shops for the customers that they send: by the shop that pays, and the shop that sends.
 * A row of the book pays for a row. It dies when nothing is owed and there are no terms for that shop alone, or anyone
 * removes it once one of the shops is gone.
 */
Referrals: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I78vm9qm4hlbvr>, true, never>},
Rewards: {

/**
 * The clock of eras. `None` until the first block with a time. Never removed, 20 bytes.
 */
EraClock: StorageDescriptor<[], Anonymize<Ibgmm6sp6qd7nl>, true, never>,


/**
 * The next era to close. All eras before it are closed. Never removed, 4 bytes.
 */
NextClose: StorageDescriptor<[], number, false, never>,


/**
 * The next era to expire. Eras before it can no longer be claimed. Never removed, 4 bytes.
 */
NextExpire: StorageDescriptor<[], number, false, never>,


/**
 * The next era to prune. No rows are left of eras before it. Never removed, 4 bytes.
 */
NextPrune: StorageDescriptor<[], number, false, never>,


/**
 * What all accounts hold. Never removed, 60 bytes.
 */
HeldByAll: StorageDescriptor<[], Anonymize<I3q6caubjjkleg>, false, never>,


/**
 * The ledger: credit of accounts, what counted in their last era, and what they hold. The first deed that counts opens a row, and only
 * for an account that exists. The fee of the call and the existential deposit pay for it: the row takes a reference on
 * the account, so neither goes while the row lives. Anyone may remove a row after [`Config::IdleEras`] without a deed
 * that counts. A deletion removes it too.
 */
Accounts: StorageDescriptor<[Key: SS58String], Anonymize<I7i36lhk42rr9v>, true, never>,


/**
 * The shares of accounts in an era. The fees of the calls pay for a row. It is removed when its era is pruned, in
 * idle time or by anyone.
 */
Shares: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I772s0q6qjpnr0>, false, never>,


/**
 * The sums of [`Shares`] by era. One row per era, paid for by the network. It is removed when its era is pruned.
 */
Totals: StorageDescriptor<[Key: number], Anonymize<I3f6jv50k2nrga>, false, never>,


/**
 * The BizPower of shops by era. The fees of the receipts pay for a row. It is removed when its era is pruned.
 */
Ratings: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I6de7gf2o6kjvd>, true, never>,


/**
 * Pairs of accounts that settled an order with each other in an era, and which of them counted it. Only the first
 * order of an account with another counts. The fees of the orders pay for a row. It is removed when its era is
 * pruned.
 */
Pairs: StorageDescriptor<Anonymize<Id6ohte06gsi0q>, Anonymize<I2710516038ir0>, false, never>,


/**
 * The mode of emission, and the next one. Governance sets it. Never removed, 15 bytes.
 */
EraModes: StorageDescriptor<[], Anonymize<Ib8gccpdps869j>, false, never>,


/**
 * The era from which on the pay of a closed era can be claimed. One row per closed era, paid for by the network. It
 * is removed when the era expires.
 */
HeldUntil: StorageDescriptor<[Key: number], number, true, never>,


/**
 * The number the next policy gets. Never removed, 4 bytes.
 */
NextPolicy: StorageDescriptor<[], number, false, never>,


/**
 * Emission policies, at most [`MAX_POLICIES`](crate::types::MAX_POLICIES). Governance creates a row, at no cost. A
 * row is removed when governance has ended the policy and the last of its eras has expired.
 */
Policies: StorageDescriptor<[Key: number], Anonymize<I728qosnbooj49>, true, never>,


/**
 * Counter for the related counted storage map
 */
CounterForPolicies: StorageDescriptor<[], number, false, never>,


/**
 * What each policy set aside for an era. At most one row per policy and era, paid for by the network. It is
 * removed when the era expires.
 */
EraPays: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, Anonymize<I62jhopvsh8rhm>, true, never>,


/**
 * What ratio policies paid against the sink, by asset, in base units. At most two rows, never removed.
 */
Recycled: StorageDescriptor<[Key: Anonymize<Ikjpbtmstl9nm>], bigint, false, never>,


/**
 * What [`Pallet::seal`] brought into the sink, in base units of SOUK. Never removed, 16 bytes.
 */
Sealed: StorageDescriptor<[], bigint, false, never>,


/**
 * The part of one-way fees that goes to the pot of a policy instead of the sink. `None` if all is sealed. Genesis
 * or governance sets and removes it, 8 bytes.
 */
FeeRecycling: StorageDescriptor<[], Anonymize<Iahcuf7llgrthg>, true, never>,


/**
 * The caps on supply that this network began with. Without them the caps of [`Config`] hold alone. Genesis sets
 * them. Never removed, 32 bytes.
 */
Caps: StorageDescriptor<[], Anonymize<Iaokid93vbbcvh>, true, never>,


/**
 * TIME that a fund granted and its account did not claim. A row is opened only for an account that exists, so its
 * existential deposit pays. It is removed with the claim, or when anyone removes the row of an idle account.
 */
Purses: StorageDescriptor<Anonymize<I900pgns5lvstf>, Anonymize<I4r7fsljvm7fiv>, true, never>,


/**
 * The sums of [`Purses`], in base units of TIME. Two rows, never removed.
 */
Granted: StorageDescriptor<[Key: Anonymize<I33g0a1gbluvkc>], bigint, false, never>,


/**
 * Invited accounts that are not active yet. The fee and the existential deposit of the invited account pay for a
 * row, which takes a reference on the account. It is removed when the account becomes active, or when anyone removes it after [`Config::InvitationEras`].
 */
Invitations: StorageDescriptor<[Key: SS58String], Anonymize<I4dagt8voj9o8a>, true, never>,


/**
 * SOUK frozen for dividends. The frozen SOUK pays for a row. It is removed when all of it was withdrawn.
 */
Stakes: StorageDescriptor<[Key: SS58String], Anonymize<I4m3g6g6f861t0>, true, never>,


/**
 * The sum of [`Stakes`] and what they earned. One row, never removed.
 */
AllDividends: StorageDescriptor<[], Anonymize<I49q0775fkm285>, false, never>,


/**
 * Penalties that stand. A case that ends against its account writes a row, at no cost. Anyone may remove it by
 * rehabilitating the account after [`Config::RehabilitationEras`]. A deletion stands for good.
 */
Standings: StorageDescriptor<[Key: SS58String], Anonymize<Icav9t6n1ovcld>, true, never>,


/**
 * Open cases, at most one per account. The fraud authority writes a row, at no cost. It is removed when the case
 * is decided, or when anyone ends it after its deadline.
 */
Cases: StorageDescriptor<[Key: SS58String], Anonymize<I2hu8ef1l8350l>, true, never>,


/**
 * Until when accounts rest. A case that is dropped writes a row, at no cost. It is removed with the next case, or when
 * anyone ends the rest after its time.
 */
Rests: StorageDescriptor<[Key: SS58String], bigint, true, never>,


/**
 * TIME that the first account owes the second. A deposit of the debtor pays for a row. It is removed when the debt
 * is paid, netted or forgiven, or when anyone declares it unpaid after it was due.
 */
Debts: StorageDescriptor<Anonymize<I2na29tt2afp0j>, Anonymize<Iemv7q3psj2idk>, true, never>},
Commune: {

/**
 * The cycle that is divided next. One row, never removed.
 */
Running: StorageDescriptor<[], Anonymize<I8h1vbr8dnih3j>, false, never>,


/**
 * Cycles that were divided. What is in a row pays for it. [`Pallet::expire_cycle`] removes it: anyone may call that
 * when its claims are over.
 */
Divisions: StorageDescriptor<[Key: number], Anonymize<Ica15rqtecjm7s>, true, never>,


/**
 * The part of the pot that is owed, per asset: what all divisions have not paid. A row per asset, removed at zero.
 */
Owed: StorageDescriptor<[Key: Anonymize<Ikjpbtmstl9nm>], bigint, false, never>,


/**
 * Who worked in which cycle. The experience fees of the cycle pay for a row. It is removed when it is paid in full, or
 * with the cycle.
 */
Works: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I2j36jfdn09mih>, true, never>,


/**
 * The power of all who worked in a cycle, until it is divided. A row per cycle, paid for as [`Works`] are.
 */
Powers: StorageDescriptor<[Key: number], bigint, false, never>,


/**
 * Which claims of stake were paid, by cycle, validator and staker. Who claims pays for a row by its fee. It is removed
 * with the cycle.
 */
StakesPaid: StorageDescriptor<Anonymize<I2brm5b9jij1st>, number, false, never>},
Prepaid: {

/**
 * Prepaid accounts, by owner. The owner's deposit pays for a row. It dies when the owner closes the account.
 */
Prepaids: StorageDescriptor<[Key: SS58String], Anonymize<I6378sfg82n96>, true, never>,


/**
 * The shops that platforms pay for, by platform and shop. The platform's deposit pays for a row. It dies when the platform
 * stops to serve the shop.
 */
Allowances: StorageDescriptor<Anonymize<I6ouflveob4eli>, Anonymize<I3lc7kgn1t0dra>, true, never>,


/**
 * What is reserved for open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
 * which every order does.
 */
Reservations: StorageDescriptor<[Key: bigint], Anonymize<I83mt6ihouc1o3>, true, never>,


/**
 * Rates, by what a price is stated in and by the asset of prepaid accounts. Only governance opens a row, for free, and
 * removes it.
 */
PriceRates: StorageDescriptor<Anonymize<Icvsv5s7jpqtnk>, Anonymize<Iekd0a636oo9v0>, true, never>},
Networks: {

/**
 * The networks of shops. The deposit on the keeper's account pays for a row. A closed network's row dies when its last
 * bond is withdrawn. The owner of the shop closes a network; anyone does once the shop is gone.
 */
NetworkRows: StorageDescriptor<[Key: number], Anonymize<Iektqnvc8edbet>, true, never>,


/**
 * The members of a network, those who ask to join, and those whose bonds wait to be withdrawn. A deposit on the account
 * itself pays for a row. It dies when the bond is back: by the member while it asks, by the owner that refuses it, by
 * anyone once its notice is over.
 */
Members: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I4l6p0hv0amokv>, true, never>,


/**
 * The latest posts of a network, the oldest first. The network's deposit pays for a row. It dies when the network is
 * closed.
 */
Posts: StorageDescriptor<[Key: number], Anonymize<I8m8rj0jvtncva>, false, never>},
Bonuses: {

/**
 * The number the next bonus gets. It never dies, 4 bytes.
 */
NextBonus: StorageDescriptor<[], number, false, never>,


/**
 * Bonuses that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row. Anyone
 * removes it once its time to pay is over.
 * 
 * [`Capability::Market`]: souk_primitives::shop::Capability::Market
 */
Bonuses: StorageDescriptor<[Key: number], Anonymize<I681tu7u2ujkuq>, true, never>,


/**
 * The bonuses of a shop by who funds them, the oldest first. Only what its funder sold is rewarded. So after a sale of the
 * shop the former owner's stay apart, and take no place of the new one's. Paid for like [`Bonuses`], and by the fees of
 * the calls that opened them. An entry dies with its bonus, a row with its last entry.
 */
ShopBonuses: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Icgljjb6j82uhn>, false, never>,


/**
 * What a bonus paid one buyer in an era. The fees of the order that it paid for pay for a row, and the buyer's account
 * exists. It dies by itself once its era is over.
 */
EraPayments: StorageDescriptor<Anonymize<I9pi18mjbk2ino>, Anonymize<I6ufba9agefcfi>, false, never>,


/**
 * The oldest era that may still have rows of [`EraPayments`]. It never dies, 4 bytes.
 */
OldestEra: StorageDescriptor<[], number, false, never>},
Loyalty: {

/**
 * What is counted of each product. The fees of its first sale pay for a row. [`Pallet::forget_product`] removes it: anyone
 * may call that when it was not sold for [`Config::ProductLife`] eras.
 */
Products: StorageDescriptor<[Key: bigint], Anonymize<Igc5h9f8p5hv8>, true, never>,


/**
 * Who bought what in a window: by window, and by a hash of product and buyer. The fees of the buyer's first sale of the
 * product in the window pay for a row of 16 + 5 bytes, and the buyer's account exists. It is removed when the window
 * after it is over: in idle time, or by anyone.
 */
Buyers: StorageDescriptor<Anonymize<Iauc6e3clm8rvn>, Anonymize<Iegldd63687fb>, true, never>,


/**
 * The oldest window that may still have rows of [`Buyers`]. It never dies, 4 bytes.
 */
OldestWindow: StorageDescriptor<[], number, false, never>},
Fiat: {

/**
 * Attesters. A deposit of the attester pays for a row. It dies when the attester leaves, which it can once no word of its
 * can be contested.
 */
Attesters: StorageDescriptor<[Key: SS58String], Anonymize<I794v1ih16avlb>, true, never>,


/**
 * The attesters that shops accept. A deposit of the owner pays for a row. It dies when the owner empties the list. Once the
 * shop is gone or another account's, anyone removes it, or the new owner writes its own.
 */
AttesterLists: StorageDescriptor<[Key: number], Anonymize<Ialue4ps0n9kse>, true, never>,


/**
 * The fiat legs of open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
 * which every order does.
 */
OpenLegs: StorageDescriptor<[Key: bigint], Anonymize<Iejf6cj34fllb8>, true, never>,


/**
 * Words of attesters that can be contested, or are. The fee of the attester pays for a row. Once its time is over anyone
 * removes it, and the attester wants to: a part of its bond is locked until then.
 */
Words: StorageDescriptor<[Key: Anonymize<I82p8ev4u1q96j>], Anonymize<I6vp442to9ubgh>, true, never>,


/**
 * Obligations. The fee of the call that ended the order pays for a row. It dies when it is paid, or judged, or a time after it
 * was due. Anyone can end it then, and the debtor wants to.
 */
Obligations: StorageDescriptor<[Key: bigint], Anonymize<I5acccb4hah18v>, true, never>,


/**
 * The obligations that an account has or is owed. Paid for as [`Obligations`]. A row dies with its obligation.
 */
ObligationsOf: StorageDescriptor<Anonymize<I95l2k9b1re95f>, null, true, never>,


/**
 * The number of an account's obligations that were marked as overdue. The fee of the call that marks the first pays for a row.
 * It dies with the last of them.
 */
OverdueOf: StorageDescriptor<[Key: SS58String], number, false, never>,


/**
 * The number of the next obligation. One row, for as long as the chain lives.
 */
NextObligation: StorageDescriptor<[], bigint, false, never>}};
type ICalls = {System: {

/**
 * Make some on-chain remark.
 * 
 * Can be executed by every `origin`.
 */
remark: TxDescriptor<Anonymize<I8ofcg5rbj0g2c>>,


/**
 * Set the number of pages in the WebAssembly environment's heap.
 */
set_heap_pages: TxDescriptor<Anonymize<I4adgbll7gku4i>>,


/**
 * Set the new runtime code.
 */
set_code: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>,


/**
 * Set the new runtime code without doing any checks of the given `code`.
 * 
 * Note that runtime upgrades will not run if this is called with a not-increasing spec
 * version!
 */
set_code_without_checks: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>,


/**
 * Set some items of storage.
 */
set_storage: TxDescriptor<Anonymize<I9pj91mj79qekl>>,


/**
 * Kill some items from storage.
 */
kill_storage: TxDescriptor<Anonymize<I39uah9nss64h9>>,


/**
 * Kill all storage items with a key that starts with the given prefix.
 * 
 * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
 * the prefix we are removing to accurately calculate the weight of this function.
 */
kill_prefix: TxDescriptor<Anonymize<Ik64dknsq7k08>>,


/**
 * Make some on-chain remark and emit event.
 */
remark_with_event: TxDescriptor<Anonymize<I8ofcg5rbj0g2c>>,


/**
 * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
 * later.
 * 
 * This call requires Root origin.
 */
authorize_upgrade: TxDescriptor<Anonymize<Ib51vk42m1po4n>>,


/**
 * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
 * later.
 * 
 * WARNING: This authorizes an upgrade that will take place without any safety checks, for
 * example that the spec name remains the same and that the version number increases. Not
 * recommended for normal use. Use `authorize_upgrade` instead.
 * 
 * This call requires Root origin.
 */
authorize_upgrade_without_checks: TxDescriptor<Anonymize<Ib51vk42m1po4n>>,


/**
 * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
 * 
 * If the authorization required a version check, this call will ensure the spec name
 * remains unchanged and that the spec version has increased.
 * 
 * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
 * the new `code` in the same block or attempt to schedule the upgrade.
 * 
 * All origins are allowed.
 */
apply_authorized_upgrade: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>},
Scheduler: {

/**
 * Anonymously schedule a task.
 */
schedule: TxDescriptor<Anonymize<Ibj8jgfe908ejd>>,


/**
 * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
 * execution in, as well as the index of the task in that block's agenda.
 * 
 * In the case of a named task, it will remove it from the lookup table as well.
 */
cancel: TxDescriptor<Anonymize<I5n4sebgkfr760>>,


/**
 * Schedule a named task.
 */
schedule_named: TxDescriptor<Anonymize<I4ot1s4k26ggn7>>,


/**
 * Cancel a named scheduled task.
 */
cancel_named: TxDescriptor<Anonymize<Ifs1i5fk9cqvr6>>,


/**
 * Anonymously schedule a task after a delay.
 */
schedule_after: TxDescriptor<Anonymize<I6ih206l4pvnfc>>,


/**
 * Schedule a named task after a delay.
 */
schedule_named_after: TxDescriptor<Anonymize<Iei754ua7n5hfn>>,


/**
 * Set a retry configuration for a task so that, in case its scheduled run fails, it will
 * be retried after `period` blocks, for a total amount of `retries` retries or until it
 * succeeds.
 * 
 * Tasks which need to be scheduled for a retry are still subject to weight metering and
 * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
 * normally while the task is retrying.
 * 
 * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
 * clones of the original task. Their retry configuration will be derived from the
 * original task's configuration, but will have a lower value for `remaining` than the
 * original `total_retries`.
 * 
 * This call **cannot** be used to set a retry configuration for a named task.
 */
set_retry: TxDescriptor<Anonymize<Ieg3fd8p4pkt10>>,


/**
 * Set a retry configuration for a named task so that, in case its scheduled run fails, it
 * will be retried after `period` blocks, for a total amount of `retries` retries or until
 * it succeeds.
 * 
 * Tasks which need to be scheduled for a retry are still subject to weight metering and
 * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
 * normally while the task is retrying.
 * 
 * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
 * clones of the original task. Their retry configuration will be derived from the
 * original task's configuration, but will have a lower value for `remaining` than the
 * original `total_retries`.
 * 
 * This is the only way to set a retry configuration for a named task.
 */
set_retry_named: TxDescriptor<Anonymize<I8kg5ll427kfqq>>,


/**
 * Removes the retry configuration of a task.
 */
cancel_retry: TxDescriptor<Anonymize<I467333262q1l9>>,


/**
 * Cancel the retry configuration of a named task.
 */
cancel_retry_named: TxDescriptor<Anonymize<Ifs1i5fk9cqvr6>>},
Preimage: {

/**
 * Register a preimage on-chain.
 * 
 * If the preimage was previously requested, no fees or deposits are taken for providing
 * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
 */
note_preimage: TxDescriptor<Anonymize<I82nfqfkd48n10>>,


/**
 * Clear an unrequested preimage from the runtime storage.
 * 
 * If `len` is provided, then it will be a much cheaper operation.
 * 
 * - `hash`: The hash of the preimage to be removed from the store.
 * - `len`: The length of the preimage of `hash`.
 */
unnote_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * Request a preimage be uploaded to the chain without paying any fees or deposits.
 * 
 * If the preimage requests has already been provided on-chain, we unreserve any deposit
 * a user may have paid, and take the control of the preimage out of their hands.
 */
request_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * Clear a previously made request for a preimage.
 * 
 * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
 */
unrequest_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * Ensure that the bulk of pre-images is upgraded.
 * 
 * The caller pays no fee if at least 90% of pre-images were successfully updated.
 */
ensure_updated: TxDescriptor<Anonymize<I3o5j3bli1pd8e>>},
Timestamp: {

/**
 * Set the current time.
 * 
 * This call should be invoked exactly once per block. It will panic at the finalization
 * phase, if this call hasn't been invoked by that time.
 * 
 * The timestamp should be greater than the previous one by the amount specified by
 * [`Config::MinimumPeriod`].
 * 
 * The dispatch origin for this call must be _None_.
 * 
 * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
 * that changing the complexity of this call could result exhausting the resources in a
 * block to execute any other calls.
 * 
 * ## Complexity
 * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
 * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
 * `on_finalize`)
 * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
 */
set: TxDescriptor<Anonymize<Idcr6u6361oad9>>},
Balances: {

/**
 * Transfer some liquid free balance to another account.
 * 
 * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
 * If the sender's account is below the existential deposit as a result
 * of the transfer, the account will be reaped.
 * 
 * The dispatch origin for this call must be `Signed` by the transactor.
 */
transfer_allow_death: TxDescriptor<Anonymize<I4ktuaksf5i1gk>>,


/**
 * Exactly as `transfer_allow_death`, except the origin must be root and the source account
 * may be specified.
 */
force_transfer: TxDescriptor<Anonymize<I9bqtpv2ii35mp>>,


/**
 * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
 * kill the origin account.
 * 
 * 99% of the time you want [`transfer_allow_death`] instead.
 * 
 * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
 */
transfer_keep_alive: TxDescriptor<Anonymize<I4ktuaksf5i1gk>>,


/**
 * Transfer the entire transferable balance from the caller account.
 * 
 * NOTE: This function only attempts to transfer _transferable_ balances. This means that
 * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
 * transferred by this function. To ensure that this function results in a killed account,
 * you might need to prepare the account by removing any reference counters, storage
 * deposits, etc...
 * 
 * The dispatch origin of this call must be Signed.
 * 
 * - `dest`: The recipient of the transfer.
 * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
 * of the funds the account has, causing the sender account to be killed (false), or
 * transfer everything except at least the existential deposit, which will guarantee to
 * keep the sender account alive (true).
 */
transfer_all: TxDescriptor<Anonymize<I9j7pagd6d4bda>>,


/**
 * Unreserve some balance from a user by force.
 * 
 * Can only be called by ROOT.
 */
force_unreserve: TxDescriptor<Anonymize<I2h9pmio37r7fb>>,


/**
 * Upgrade a specified account.
 * 
 * - `origin`: Must be `Signed`.
 * - `who`: The account to be upgraded.
 * 
 * This will waive the transaction fee if at least all but 10% of the accounts needed to
 * be upgraded. (We let some not have to be upgraded just in order to allow for the
 * possibility of churn).
 */
upgrade_accounts: TxDescriptor<Anonymize<Ibmr18suc9ikh9>>,


/**
 * Set the regular balance of a given account.
 * 
 * The dispatch origin for this call is `root`.
 */
force_set_balance: TxDescriptor<Anonymize<I9iq22t0burs89>>,


/**
 * Adjust the total issuance in a saturating way.
 * 
 * Can only be called by root and always needs a positive `delta`.
 * 
 * # Example
 */
force_adjust_total_issuance: TxDescriptor<Anonymize<I5u8olqbbvfnvf>>,


/**
 * Burn the specified liquid free balance from the origin account.
 * 
 * If the origin's account ends up below the existential deposit as a result
 * of the burn and `keep_alive` is false, the account will be reaped.
 * 
 * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
 * this `burn` operation will reduce total issuance by the amount _burned_.
 */
burn: TxDescriptor<Anonymize<I5utcetro501ir>>},
Assets: {

/**
 * Issue a new class of fungible assets from a public origin.
 * 
 * This new asset class has no assets initially and its owner is the origin.
 * 
 * The origin must conform to the configured `CreateOrigin` and have sufficient funds free.
 * 
 * Funds of sender are reserved by `AssetDeposit`.
 * 
 * Parameters:
 * - `id`: The identifier of the new asset. This must not be currently in use to identify
 * an existing asset. If [`Config::AssetIdAllocator`] requires a specific id, this must
 * equal it.
 * - `admin`: The admin of this class of assets. The admin is the initial address of each
 * member of the asset class's admin team.
 * - `min_balance`: The minimum balance of this new asset that any single account must
 * have. If an account's balance is reduced below this, then it collapses to zero.
 * 
 * Emits `Created` event when successful.
 * 
 * Weight: `O(1)`
 */
create: TxDescriptor<Anonymize<Ic357tcepuvo5c>>,


/**
 * Issue a new class of fungible assets from a privileged origin.
 * 
 * This new asset class has no assets initially.
 * 
 * The origin must conform to `ForceOrigin`.
 * 
 * Unlike `create`, no funds are reserved.
 * 
 * Unlike `create`, the `id` does not have to be the one required by
 * [`Config::AssetIdAllocator`]: a privileged origin may pick any `id`, which is then
 * marked as allocated.
 * 
 * # Warning
 * 
 * Forcing an arbitrary `id` is dangerous: the pallet only checks that `id` is not
 * *currently* in use, not that it was never used before. Reusing an id can corrupt state,
 * most severely for bridged assets, where a collision breaks the local/remote mapping.
 * 
 * - `id`: The identifier of the new asset. This must not be currently in use to identify
 * an existing asset, and must never have been in use previously (see warning above).
 * - `owner`: The owner of this class of assets. The owner has full superuser permissions
 * over this asset, but may later change and configure the permissions using
 * `transfer_ownership` and `set_team`.
 * - `min_balance`: The minimum balance of this new asset that any single account must
 * have. If an account's balance is reduced below this, then it collapses to zero.
 * 
 * Emits `ForceCreated` event when successful.
 * 
 * Weight: `O(1)`
 */
force_create: TxDescriptor<Anonymize<I2rnoam876ruhj>>,


/**
 * Start the process of destroying a fungible asset class.
 * 
 * `start_destroy` is the first in a series of extrinsics that should be called, to allow
 * destruction of an asset class.
 * 
 * The origin must conform to `ForceOrigin` or must be `Signed` by the asset's `owner`.
 * 
 * - `id`: The identifier of the asset to be destroyed. This must identify an existing
 * asset.
 * 
 * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
 * an account contains holds or freezes in place.
 */
start_destroy: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Destroy all accounts associated with a given asset.
 * 
 * `destroy_accounts` should only be called after `start_destroy` has been called, and the
 * asset is in a `Destroying` state.
 * 
 * Due to weight restrictions, this function may need to be called multiple times to fully
 * destroy all accounts. It will destroy `RemoveItemsLimit` accounts at a time.
 * 
 * - `id`: The identifier of the asset to be destroyed. This must identify an existing
 * asset.
 * 
 * Each call emits the `Event::DestroyedAccounts` event.
 */
destroy_accounts: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Destroy all approvals associated with a given asset up to the max (T::RemoveItemsLimit).
 * 
 * `destroy_approvals` should only be called after `start_destroy` has been called, and the
 * asset is in a `Destroying` state.
 * 
 * Due to weight restrictions, this function may need to be called multiple times to fully
 * destroy all approvals. It will destroy `RemoveItemsLimit` approvals at a time.
 * 
 * - `id`: The identifier of the asset to be destroyed. This must identify an existing
 * asset.
 * 
 * Each call emits the `Event::DestroyedApprovals` event.
 */
destroy_approvals: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Complete destroying asset and unreserve currency.
 * 
 * `finish_destroy` should only be called after `start_destroy` has been called, and the
 * asset is in a `Destroying` state. All accounts or approvals should be destroyed before
 * hand.
 * 
 * - `id`: The identifier of the asset to be destroyed. This must identify an existing
 * asset.
 * 
 * Each successful call emits the `Event::Destroyed` event.
 */
finish_destroy: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Mint assets of a particular class.
 * 
 * The origin must be Signed and the sender must be the Issuer of the asset `id`.
 * 
 * - `id`: The identifier of the asset to have some amount minted.
 * - `beneficiary`: The account to be credited with the minted assets.
 * - `amount`: The amount of the asset to be minted.
 * 
 * Emits `Issued` event when successful.
 * 
 * Weight: `O(1)`
 * Modes: Pre-existing balance of `beneficiary`; Account pre-existence of `beneficiary`.
 */
mint: TxDescriptor<Anonymize<Ib3qnc19gu633c>>,


/**
 * Reduce the balance of `who` by as much as possible up to `amount` assets of `id`.
 * 
 * Origin must be Signed and the sender should be the Manager of the asset `id`.
 * 
 * Bails with `NoAccount` if the `who` is already dead.
 * 
 * - `id`: The identifier of the asset to have some amount burned.
 * - `who`: The account to be debited from.
 * - `amount`: The maximum amount by which `who`'s balance should be reduced.
 * 
 * Emits `Burned` with the actual amount burned. If this takes the balance to below the
 * minimum for the asset, then the amount burned is increased to take it to zero.
 * 
 * Weight: `O(1)`
 * Modes: Post-existence of `who`; Pre & post Zombie-status of `who`.
 */
burn: TxDescriptor<Anonymize<Ifira6u9hi7cu1>>,


/**
 * Move some assets from the sender account to another.
 * 
 * Origin must be Signed.
 * 
 * - `id`: The identifier of the asset to have some amount transferred.
 * - `target`: The account to be credited.
 * - `amount`: The amount by which the sender's balance of assets should be reduced and
 * `target`'s balance increased. The amount actually transferred may be slightly greater in
 * the case that the transfer would otherwise take the sender balance above zero but below
 * the minimum balance. Must be greater than zero.
 * 
 * Emits `Transferred` with the actual amount transferred. If this takes the source balance
 * to below the minimum for the asset, then the amount transferred is increased to take it
 * to zero.
 * 
 * Weight: `O(1)`
 * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
 * `target`.
 */
transfer: TxDescriptor<Anonymize<I72tqocvdoqfff>>,


/**
 * Move some assets from the sender account to another, keeping the sender account alive.
 * 
 * Origin must be Signed.
 * 
 * - `id`: The identifier of the asset to have some amount transferred.
 * - `target`: The account to be credited.
 * - `amount`: The amount by which the sender's balance of assets should be reduced and
 * `target`'s balance increased. The amount actually transferred may be slightly greater in
 * the case that the transfer would otherwise take the sender balance above zero but below
 * the minimum balance. Must be greater than zero.
 * 
 * Emits `Transferred` with the actual amount transferred. If this takes the source balance
 * to below the minimum for the asset, then the amount transferred is increased to take it
 * to zero.
 * 
 * Weight: `O(1)`
 * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
 * `target`.
 */
transfer_keep_alive: TxDescriptor<Anonymize<I72tqocvdoqfff>>,


/**
 * Move some assets from one account to another.
 * 
 * Origin must be Signed and the sender should be the Admin of the asset `id`.
 * 
 * - `id`: The identifier of the asset to have some amount transferred.
 * - `source`: The account to be debited.
 * - `dest`: The account to be credited.
 * - `amount`: The amount by which the `source`'s balance of assets should be reduced and
 * `dest`'s balance increased. The amount actually transferred may be slightly greater in
 * the case that the transfer would otherwise take the `source` balance above zero but
 * below the minimum balance. Must be greater than zero.
 * 
 * Emits `Transferred` with the actual amount transferred. If this takes the source balance
 * to below the minimum for the asset, then the amount transferred is increased to take it
 * to zero.
 * 
 * Weight: `O(1)`
 * Modes: Pre-existence of `dest`; Post-existence of `source`; Account pre-existence of
 * `dest`.
 */
force_transfer: TxDescriptor<Anonymize<I2i27f3sfmvc05>>,


/**
 * Disallow further unprivileged transfers of an asset `id` from an account `who`. `who`
 * must already exist as an entry in `Account`s of the asset. If you want to freeze an
 * account that does not have an entry, use `touch_other` first.
 * 
 * Origin must be Signed and the sender should be the Freezer of the asset `id`.
 * 
 * - `id`: The identifier of the asset to be frozen.
 * - `who`: The account to be frozen.
 * 
 * Emits `Frozen`.
 * 
 * Weight: `O(1)`
 */
freeze: TxDescriptor<Anonymize<I1nlrtd1epki2d>>,


/**
 * Allow unprivileged transfers to and from an account again.
 * 
 * Origin must be Signed and the sender should be the Admin of the asset `id`.
 * 
 * - `id`: The identifier of the asset to be frozen.
 * - `who`: The account to be unfrozen.
 * 
 * Emits `Thawed`.
 * 
 * Weight: `O(1)`
 */
thaw: TxDescriptor<Anonymize<I1nlrtd1epki2d>>,


/**
 * Disallow further unprivileged transfers for the asset class.
 * 
 * Origin must be Signed and the sender should be the Freezer of the asset `id`.
 * 
 * - `id`: The identifier of the asset to be frozen.
 * 
 * Emits `Frozen`.
 * 
 * Weight: `O(1)`
 */
freeze_asset: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Allow unprivileged transfers for the asset again.
 * 
 * Origin must be Signed and the sender should be the Admin of the asset `id`.
 * 
 * - `id`: The identifier of the asset to be thawed.
 * 
 * Emits `Thawed`.
 * 
 * Weight: `O(1)`
 */
thaw_asset: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Change the Owner of an asset.
 * 
 * Origin must be Signed and the sender should be the Owner of the asset `id`.
 * 
 * The asset (and metadata) deposit is moved from the current to the new owner. Fails
 * with [`Error::IncompleteDepositTransfer`] if a lock or freeze on the current owner
 * blocks the full transfer; clear it and retry.
 * 
 * - `id`: The identifier of the asset.
 * - `owner`: The new Owner of this asset.
 * 
 * Emits `OwnerChanged`.
 * 
 * Weight: `O(1)`
 */
transfer_ownership: TxDescriptor<Anonymize<I3abtumcmempjs>>,


/**
 * Change the Issuer, Admin and Freezer of an asset.
 * 
 * Origin must be Signed and the sender should be the Owner of the asset `id`.
 * 
 * - `id`: The identifier of the asset to be frozen.
 * - `issuer`: The new Issuer of this asset.
 * - `admin`: The new Admin of this asset.
 * - `freezer`: The new Freezer of this asset.
 * 
 * Emits `TeamChanged`.
 * 
 * Weight: `O(1)`
 */
set_team: TxDescriptor<Anonymize<Id81m8flopt8ha>>,


/**
 * Set the metadata for an asset.
 * 
 * Origin must be Signed and the sender should be the Owner of the asset `id`.
 * 
 * Funds of sender are reserved according to the formula:
 * `MetadataDepositBase + MetadataDepositPerByte * (name.len + symbol.len)` taking into
 * account any already reserved funds.
 * 
 * - `id`: The identifier of the asset to update.
 * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
 * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
 * - `decimals`: The number of decimals this asset uses to represent one unit.
 * 
 * Emits `MetadataSet`.
 * 
 * Weight: `O(1)`
 */
set_metadata: TxDescriptor<Anonymize<I8hff7chabggkd>>,


/**
 * Clear the metadata for an asset.
 * 
 * Origin must be Signed and the sender should be the Owner of the asset `id`.
 * 
 * Any deposit is freed for the asset owner.
 * 
 * - `id`: The identifier of the asset to clear.
 * 
 * Emits `MetadataCleared`.
 * 
 * Weight: `O(1)`
 */
clear_metadata: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Force the metadata for an asset to some value.
 * 
 * Origin must be ForceOrigin.
 * 
 * Any deposit is left alone.
 * 
 * - `id`: The identifier of the asset to update.
 * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
 * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
 * - `decimals`: The number of decimals this asset uses to represent one unit.
 * 
 * Emits `MetadataSet`.
 * 
 * Weight: `O(N + S)` where N and S are the length of the name and symbol respectively.
 */
force_set_metadata: TxDescriptor<Anonymize<I49i39mtj1ivbs>>,


/**
 * Clear the metadata for an asset.
 * 
 * Origin must be ForceOrigin.
 * 
 * Any deposit is returned.
 * 
 * - `id`: The identifier of the asset to clear.
 * 
 * Emits `MetadataCleared`.
 * 
 * Weight: `O(1)`
 */
force_clear_metadata: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Alter the attributes of a given asset.
 * 
 * Origin must be `ForceOrigin`.
 * 
 * - `id`: The identifier of the asset.
 * - `owner`: The new Owner of this asset.
 * - `issuer`: The new Issuer of this asset.
 * - `admin`: The new Admin of this asset.
 * - `freezer`: The new Freezer of this asset.
 * - `min_balance`: The minimum balance of this new asset that any single account must
 * have. If an account's balance is reduced below this, then it collapses to zero.
 * - `is_sufficient`: Whether a non-zero balance of this asset is deposit of sufficient
 * value to account for the state bloat associated with its balance storage. If set to
 * `true`, then non-zero balances may be stored without a `consumer` reference (and thus
 * an ED in the Balances pallet or whatever else is used to control user-account state
 * growth).
 * - `is_frozen`: Whether this asset class is frozen except for permissioned/admin
 * instructions.
 * 
 * Emits `AssetStatusChanged` with the identity of the asset.
 * 
 * Weight: `O(1)`
 */
force_asset_status: TxDescriptor<Anonymize<Ifkr2kcak2vto1>>,


/**
 * Approve an amount of asset for transfer by a delegated third-party account.
 * 
 * Origin must be Signed.
 * 
 * Ensures that `ApprovalDeposit` worth of `Currency` is reserved from signing account
 * for the purpose of holding the approval. If some non-zero amount of assets is already
 * approved from signing account to `delegate`, then it is topped up or unreserved to
 * meet the right value.
 * 
 * NOTE: The signing account does not need to own `amount` of assets at the point of
 * making this call.
 * 
 * - `id`: The identifier of the asset.
 * - `delegate`: The account to delegate permission to transfer asset.
 * - `amount`: The amount of asset that may be transferred by `delegate`. If there is
 * already an approval in place, then this acts additively.
 * 
 * Emits `ApprovedTransfer` on success.
 * 
 * Weight: `O(1)`
 */
approve_transfer: TxDescriptor<Anonymize<I1ju6r8q0cs9jt>>,


/**
 * Cancel all of some asset approved for delegated transfer by a third-party account.
 * 
 * Origin must be Signed and there must be an approval in place between signer and
 * `delegate`.
 * 
 * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
 * 
 * - `id`: The identifier of the asset.
 * - `delegate`: The account delegated permission to transfer asset.
 * 
 * Emits `ApprovalCancelled` on success.
 * 
 * Weight: `O(1)`
 */
cancel_approval: TxDescriptor<Anonymize<I4kpeq6j7cd5bu>>,


/**
 * Cancel all of some asset approved for delegated transfer by a third-party account.
 * 
 * Origin must be either ForceOrigin or Signed origin with the signer being the Admin
 * account of the asset `id`.
 * 
 * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
 * 
 * - `id`: The identifier of the asset.
 * - `delegate`: The account delegated permission to transfer asset.
 * 
 * Emits `ApprovalCancelled` on success.
 * 
 * Weight: `O(1)`
 */
force_cancel_approval: TxDescriptor<Anonymize<I5na1ka76k6811>>,


/**
 * Transfer some asset balance from a previously delegated account to some third-party
 * account.
 * 
 * Origin must be Signed and there must be an approval in place by the `owner` to the
 * signer.
 * 
 * If the entire amount approved for transfer is transferred, then any deposit previously
 * reserved by `approve_transfer` is unreserved.
 * 
 * - `id`: The identifier of the asset.
 * - `owner`: The account which previously approved for a transfer of at least `amount` and
 * from which the asset balance will be withdrawn.
 * - `destination`: The account to which the asset balance of `amount` will be transferred.
 * - `amount`: The amount of assets to transfer.
 * 
 * Emits `TransferredApproved` on success.
 * 
 * Weight: `O(1)`
 */
transfer_approved: TxDescriptor<Anonymize<I59mhdb9omdqfa>>,


/**
 * Create an asset account for non-provider assets.
 * 
 * A deposit will be taken from the signer account.
 * 
 * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
 * to be taken.
 * - `id`: The identifier of the asset for the account to be created.
 * 
 * Emits `Touched` event when successful.
 */
touch: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>,


/**
 * Return the deposit (if any) of an asset account or a consumer reference (if any) of an
 * account.
 * 
 * The origin must be Signed.
 * 
 * - `id`: The identifier of the asset for which the caller would like the deposit
 * refunded.
 * - `allow_burn`: If `true` then assets may be destroyed in order to complete the refund.
 * 
 * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
 * the asset account contains holds or freezes in place.
 * 
 * Emits `Refunded` event when successful.
 */
refund: TxDescriptor<Anonymize<I9vl5kpk0fpakt>>,


/**
 * Sets the minimum balance of an asset.
 * 
 * Only works if there aren't any accounts that are holding the asset or if
 * the new value of `min_balance` is less than the old one.
 * 
 * Origin must be Signed and the sender has to be the Owner of the
 * asset `id`.
 * 
 * - `id`: The identifier of the asset.
 * - `min_balance`: The new value of `min_balance`.
 * 
 * Emits `AssetMinBalanceChanged` event when successful.
 */
set_min_balance: TxDescriptor<Anonymize<I717jt61hu19b4>>,


/**
 * Create an asset account for `who`.
 * 
 * A deposit will be taken from the signer account.
 * 
 * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
 * to be taken.
 * - `id`: The identifier of the asset for the account to be created, the asset status must
 * be live.
 * - `who`: The account to be created.
 * 
 * Emits `Touched` event when successful.
 */
touch_other: TxDescriptor<Anonymize<I1nlrtd1epki2d>>,


/**
 * Return the deposit (if any) of a target asset account. Useful if you are the depositor.
 * 
 * The origin must be Signed and either the account owner, depositor, or asset `Admin`. In
 * order to burn a non-zero balance of the asset, the caller must be the account and should
 * use `refund`.
 * 
 * - `id`: The identifier of the asset for the account holding a deposit.
 * - `who`: The account to refund.
 * 
 * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
 * the asset account contains holds or freezes in place.
 * 
 * Emits `Refunded` event when successful.
 */
refund_other: TxDescriptor<Anonymize<I1nlrtd1epki2d>>,


/**
 * Disallow further unprivileged transfers of an asset `id` to and from an account `who`.
 * 
 * Origin must be Signed and the sender should be the Freezer of the asset `id`.
 * 
 * - `id`: The identifier of the account's asset.
 * - `who`: The account to be unblocked.
 * 
 * Emits `Blocked`.
 * 
 * Weight: `O(1)`
 */
block: TxDescriptor<Anonymize<I1nlrtd1epki2d>>,


/**
 * Transfer the entire transferable balance from the caller asset account.
 * 
 * NOTE: This function only attempts to transfer _transferable_ balances. This means that
 * any held, frozen, or minimum balance (when `keep_alive` is `true`), will not be
 * transferred by this function. To ensure that this function results in a killed account,
 * you might need to prepare the account by removing any reference counters, storage
 * deposits, etc...
 * 
 * The dispatch origin of this call must be Signed.
 * 
 * - `id`: The identifier of the asset for the account holding a deposit.
 * - `dest`: The recipient of the transfer.
 * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
 * of the funds the asset account has, causing the sender asset account to be killed
 * (false), or transfer everything except at least the minimum balance, which will
 * guarantee to keep the sender asset account alive (true).
 */
transfer_all: TxDescriptor<Anonymize<I7f7v8192r1lmq>>,


/**
 * Sets the trusted reserve information of an asset.
 * 
 * Origin must be the Owner of the asset `id`. The origin must conform to the configured
 * `CreateOrigin` or be the signed `owner` configured during asset creation.
 * 
 * - `id`: The identifier of the asset.
 * - `reserves`: The full list of trusted reserves information.
 * 
 * Emits `AssetMinBalanceChanged` event when successful.
 */
set_reserves: TxDescriptor<Anonymize<Idjrs24gh0qv5l>>},
Utility: {

/**
 * Send a batch of dispatch calls.
 * 
 * May be called from any origin except `None`.
 * 
 * - `calls`: The calls to be dispatched from the same origin. The number of call must not
 * exceed the constant: `batched_calls_limit` (available in constant metadata).
 * 
 * If origin is root then the calls are dispatched without checking origin filter. (This
 * includes bypassing `frame_system::Config::BaseCallFilter`).
 * 
 * ## Complexity
 * - O(C) where C is the number of calls to be batched.
 * 
 * This will return `Ok` in all circumstances. To determine the success of the batch, an
 * event is deposited. If a call failed and the batch was interrupted, then the
 * `BatchInterrupted` event is deposited, along with the number of successful calls made
 * and the error of the failed call. If all were successful, then the `BatchCompleted`
 * event is deposited.
 */
batch: TxDescriptor<Anonymize<Ia8dk9d09j49ud>>,


/**
 * Send a call through an indexed pseudonym of the sender.
 * 
 * Filter from origin are passed along. The call will be dispatched with an origin which
 * use the same filter as the origin of this call.
 * 
 * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
 * because you expect `proxy` to have been used prior in the call stack and you do not want
 * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
 * in the Multisig pallet instead.
 * 
 * NOTE: Prior to version *12, this was called `as_limited_sub`.
 * 
 * The dispatch origin for this call must be _Signed_.
 */
as_derivative: TxDescriptor<Anonymize<I66dsp7mp7vt3e>>,


/**
 * Send a batch of dispatch calls and atomically execute them.
 * The whole transaction will rollback and fail if any of the calls failed.
 * 
 * May be called from any origin except `None`.
 * 
 * - `calls`: The calls to be dispatched from the same origin. The number of call must not
 * exceed the constant: `batched_calls_limit` (available in constant metadata).
 * 
 * If origin is root then the calls are dispatched without checking origin filter. (This
 * includes bypassing `frame_system::Config::BaseCallFilter`).
 * 
 * ## Complexity
 * - O(C) where C is the number of calls to be batched.
 */
batch_all: TxDescriptor<Anonymize<Ia8dk9d09j49ud>>,


/**
 * Dispatches a function call with a provided origin.
 * 
 * The dispatch origin for this call must be _Root_.
 * 
 * ## Complexity
 * - O(1).
 */
dispatch_as: TxDescriptor<Anonymize<I5qtavg9e6rv73>>,


/**
 * Send a batch of dispatch calls.
 * Unlike `batch`, it allows errors and won't interrupt.
 * 
 * May be called from any origin except `None`.
 * 
 * - `calls`: The calls to be dispatched from the same origin. The number of call must not
 * exceed the constant: `batched_calls_limit` (available in constant metadata).
 * 
 * If origin is root then the calls are dispatch without checking origin filter. (This
 * includes bypassing `frame_system::Config::BaseCallFilter`).
 * 
 * ## Complexity
 * - O(C) where C is the number of calls to be batched.
 */
force_batch: TxDescriptor<Anonymize<Ia8dk9d09j49ud>>,


/**
 * Dispatch a function call with a specified weight.
 * 
 * This function does not check the weight of the call, and instead allows the
 * Root origin to specify the weight of the call.
 * 
 * The dispatch origin for this call must be _Root_.
 */
with_weight: TxDescriptor<Anonymize<Ibm0l77egfkdt3>>,


/**
 * Dispatch a fallback call in the event the main call fails to execute.
 * May be called from any origin except `None`.
 * 
 * This function first attempts to dispatch the `main` call.
 * If the `main` call fails, the `fallback` is attemted.
 * if the fallback is successfully dispatched, the weights of both calls
 * are accumulated and an event containing the main call error is deposited.
 * 
 * In the event of a fallback failure the whole call fails
 * with the weights returned.
 * 
 * - `main`: The main call to be dispatched. This is the primary action to execute.
 * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
 * 
 * ## Dispatch Logic
 * - If the origin is `root`, both the main and fallback calls are executed without
 * applying any origin filters.
 * - If the origin is not `root`, the origin filter is applied to both the `main` and
 * `fallback` calls.
 * 
 * ## Use Case
 * - Some use cases might involve submitting a `batch` type call in either main, fallback
 * or both.
 */
if_else: TxDescriptor<Anonymize<I1taqtkgoe6k4s>>,


/**
 * Dispatches a function call with a provided origin.
 * 
 * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
 * 
 * The dispatch origin for this call must be _Root_.
 */
dispatch_as_fallible: TxDescriptor<Anonymize<I5qtavg9e6rv73>>},
Proxy: {

/**
 * Dispatch the given `call` from an account that the sender is authorised for through
 * `add_proxy`.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `real`: The account that the proxy will make a call on behalf of.
 * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
 * - `call`: The call to be made by the `real` account.
 */
proxy: TxDescriptor<Anonymize<I8gccca59dlfva>>,


/**
 * Register a proxy account for the sender that is able to make calls on its behalf.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `proxy`: The account that the `caller` would like to make a proxy.
 * - `proxy_type`: The permissions allowed for this proxy account.
 * - `delay`: The announcement period required of the initial proxy. Will generally be
 * zero.
 */
add_proxy: TxDescriptor<Anonymize<Iaojq1cultauhs>>,


/**
 * Unregister a proxy account for the sender.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `proxy`: The account that the `caller` would like to remove as a proxy.
 * - `proxy_type`: The permissions currently enabled for the removed proxy account.
 */
remove_proxy: TxDescriptor<Anonymize<Iaojq1cultauhs>>,


/**
 * Unregister all proxy accounts for the sender.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * WARNING: This may be called on accounts created by `create_pure`, however if done, then
 * the unreserved fees will be inaccessible. **All access to this account will be lost.**
 */
remove_proxies: TxDescriptor<undefined>,


/**
 * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
 * initialize it with a proxy of `proxy_type` for `origin` sender.
 * 
 * Requires a `Signed` origin.
 * 
 * - `proxy_type`: The type of the proxy that the sender will be registered as over the
 * new account. This will almost always be the most permissive `ProxyType` possible to
 * allow for maximum flexibility.
 * - `index`: A disambiguation index, in case this is called multiple times in the same
 * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
 * want to use `0`.
 * - `delay`: The announcement period required of the initial proxy. Will generally be
 * zero.
 * 
 * Fails with `Duplicate` if this has already been called in this transaction, from the
 * same sender, with the same parameters.
 * 
 * Fails if there are insufficient funds to pay for deposit.
 */
create_pure: TxDescriptor<Anonymize<I3q5i5bvngd7jm>>,


/**
 * Removes a previously spawned pure proxy.
 * 
 * WARNING: **All access to this account will be lost.** Any funds held in it will be
 * inaccessible.
 * 
 * Requires a `Signed` origin, and the sender account must have been created by a call to
 * `create_pure` with corresponding parameters.
 * 
 * - `spawner`: The account that originally called `create_pure` to create this account.
 * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
 * - `proxy_type`: The proxy type originally passed to `create_pure`.
 * - `height`: The height of the chain when the call to `create_pure` was processed.
 * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
 * 
 * Fails with `NoPermission` in case the caller is not a previously created pure
 * account whose `create_pure` call has corresponding parameters.
 */
kill_pure: TxDescriptor<Anonymize<Icolg6a3uuvjrh>>,


/**
 * Publish the hash of a proxy-call that will be made in the future.
 * 
 * This must be called some number of blocks before the corresponding `proxy` is attempted
 * if the delay associated with the proxy relationship is greater than zero.
 * 
 * No more than `MaxPending` announcements may be made at any one time.
 * 
 * This will take a deposit of `AnnouncementDepositFactor` as well as
 * `AnnouncementDepositBase` if there are no other pending announcements.
 * 
 * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
 * 
 * Parameters:
 * - `real`: The account that the proxy will make a call on behalf of.
 * - `call_hash`: The hash of the call to be made by the `real` account.
 */
announce: TxDescriptor<Anonymize<I2eb501t8s6hsq>>,


/**
 * Remove a given announcement.
 * 
 * May be called by a proxy account to remove a call they previously announced and return
 * the deposit.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `real`: The account that the proxy will make a call on behalf of.
 * - `call_hash`: The hash of the call to be made by the `real` account.
 */
remove_announcement: TxDescriptor<Anonymize<I2eb501t8s6hsq>>,


/**
 * Remove the given announcement of a delegate.
 * 
 * May be called by a target (proxied) account to remove a call that one of their delegates
 * (`delegate`) has announced they want to execute. The deposit is returned.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `delegate`: The account that previously announced the call.
 * - `call_hash`: The hash of the call to be made.
 */
reject_announcement: TxDescriptor<Anonymize<Ianmuoljk2sk1u>>,


/**
 * Dispatch the given `call` from an account that the sender is authorized for through
 * `add_proxy`.
 * 
 * Removes any corresponding announcement(s).
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `real`: The account that the proxy will make a call on behalf of.
 * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
 * - `call`: The call to be made by the `real` account.
 */
proxy_announced: TxDescriptor<Anonymize<I5plbbvajs8bkc>>,


/**
 * Poke / Adjust deposits made for proxies and announcements based on current values.
 * This can be used by accounts to possibly lower their locked amount.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * The transaction fee is waived if the deposit amount has changed.
 * 
 * Emits `DepositPoked` if successful.
 */
poke_deposit: TxDescriptor<undefined>},
Tranches: {

/**
 * Move `amount` base units of `asset` to the account of `beneficiary`, on hold until `schedule` frees them.
 * 
 * The schedule runs from `start`, or from the network's launch if there is none. A start in the past frees at
 * once what would be free by now.
 * 
 * **Origin:** [`Config::AllocateOrigin`], whose account pays.
 * 
 * **Errors:** [`Error::BadSchedule`], [`Error::AmountTooSmall`], [`Error::BeneficiaryNotFound`],
 * [`Error::NoIdLeft`], [`Error::TooManyAllocations`], or funds that cannot be moved or held.
 * 
 * **Events:** [`Event::Allocated`].
 * 
 * **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
 */
allocate: TxDescriptor<Anonymize<Ifdpi7i3tv7t08>>,


/**
 * Release everything of an allocation that is free by now to its beneficiary.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NotFound`], [`Error::NotStarted`], [`Error::NothingToRelease`], or a hold that cannot be
 * released.
 * 
 * **Events:** [`Event::Released`].
 * 
 * **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
 */
release: TxDescriptor<Anonymize<I7nqlehmt946mh>>},
Referenda: {

/**
 * Propose a referendum on a privileged action.
 * 
 * - `origin`: must be `SubmitOrigin` and the account must have `SubmissionDeposit` funds
 * available.
 * - `proposal_origin`: The origin from which the proposal should be executed.
 * - `proposal`: The proposal.
 * - `enactment_moment`: The moment that the proposal should be enacted.
 * 
 * Emits `Submitted`.
 */
submit: TxDescriptor<Anonymize<I3rkflaqpj5dle>>,


/**
 * Post the Decision Deposit for a referendum.
 * 
 * - `origin`: must be `Signed` and the account must have funds available for the
 * referendum's track's Decision Deposit.
 * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
 * posted.
 * 
 * Emits `DecisionDepositPlaced`.
 */
place_decision_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Refund the Decision Deposit for a closed referendum back to the depositor.
 * 
 * - `origin`: must be `Signed` or `Root`.
 * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
 * refunded.
 * 
 * Emits `DecisionDepositRefunded`.
 */
refund_decision_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Cancel an ongoing referendum.
 * 
 * - `origin`: must be the `CancelOrigin`.
 * - `index`: The index of the referendum to be cancelled.
 * 
 * Emits `Cancelled`.
 */
cancel: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Cancel an ongoing referendum and slash the deposits.
 * 
 * - `origin`: must be the `KillOrigin`.
 * - `index`: The index of the referendum to be cancelled.
 * 
 * Emits `Killed` and `DepositSlashed`.
 */
kill: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Advance a referendum onto its next logical state. Only used internally.
 * 
 * - `origin`: must be `Root`.
 * - `index`: the referendum to be advanced.
 */
nudge_referendum: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Advance a track onto its next logical state. Only used internally.
 * 
 * - `origin`: must be `Root`.
 * - `track`: the track to be advanced.
 * 
 * Action item for when there is now one fewer referendum in the deciding phase and the
 * `DecidingCount` is not yet updated. This means that we should either:
 * - begin deciding another referendum (and leave `DecidingCount` alone); or
 * - decrement `DecidingCount`.
 */
one_fewer_deciding: TxDescriptor<Anonymize<Icbio0e1f0034b>>,


/**
 * Refund the Submission Deposit for a closed referendum back to the depositor.
 * 
 * - `origin`: must be `Signed` or `Root`.
 * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
 * refunded.
 * 
 * Emits `SubmissionDepositRefunded`.
 */
refund_submission_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * Set or clear metadata of a referendum.
 * 
 * Parameters:
 * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
 * metadata of a finished referendum.
 * - `index`:  The index of a referendum to set or clear metadata for.
 * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
 */
set_metadata: TxDescriptor<Anonymize<I8c0vkqjjipnuj>>},
ConvictionVoting: {

/**
 * Vote in a poll. If `vote.is_aye()`, the vote is to enact the proposal;
 * otherwise it is a vote to keep the status quo.
 * 
 * The dispatch origin of this call must be _Signed_.
 * 
 * - `poll_index`: The index of the poll to vote for.
 * - `vote`: The vote configuration.
 * 
 * Weight: `O(R)` where R is the number of polls the voter has voted on.
 */
vote: TxDescriptor<Anonymize<Idnsr2pndm36h0>>,


/**
 * Delegate the voting power (with some given conviction) of the sending account for a
 * particular class of polls.
 * 
 * The balance delegated is locked for as long as it's delegated, and thereafter for the
 * time appropriate for the conviction's lock period.
 * 
 * The dispatch origin of this call must be _Signed_, and the signing account must either:
 * - be delegating already; or
 * - have no voting activity (if there is, then it will need to be removed through
 * `remove_vote`).
 * 
 * - `to`: The account whose voting the `target` account's voting power will follow.
 * - `class`: The class of polls to delegate. To delegate multiple classes, multiple calls
 * to this function are required.
 * - `conviction`: The conviction that will be attached to the delegated votes. When the
 * account is undelegated, the funds will be locked for the corresponding period.
 * - `balance`: The amount of the account's balance to be used in delegating. This must not
 * be more than the account's current balance.
 * 
 * Emits `Delegated`.
 * 
 * Weight: `O(R)` where R is the number of polls the voter delegating to has
 * voted on. Weight is initially charged as if maximum votes, but is refunded later.
 */
delegate: TxDescriptor<Anonymize<Ia1pvdcbhuqf8m>>,


/**
 * Undelegate the voting power of the sending account for a particular class of polls.
 * 
 * Tokens may be unlocked following once an amount of time consistent with the lock period
 * of the conviction with which the delegation was issued has passed.
 * 
 * The dispatch origin of this call must be _Signed_ and the signing account must be
 * currently delegating.
 * 
 * - `class`: The class of polls to remove the delegation from.
 * 
 * Emits `Undelegated`.
 * 
 * Weight: `O(R)` where R is the number of polls the voter delegating to has
 * voted on. Weight is initially charged as if maximum votes, but is refunded later.
 */
undelegate: TxDescriptor<Anonymize<I8steo882k7qns>>,


/**
 * Remove the lock caused by prior voting/delegating which has expired within a particular
 * class.
 * 
 * The dispatch origin of this call must be _Signed_.
 * 
 * - `class`: The class of polls to unlock.
 * - `target`: The account to remove the lock on.
 * 
 * Weight: `O(R)` with R number of vote of target.
 */
unlock: TxDescriptor<Anonymize<I4pa4q37gj6fua>>,


/**
 * Remove a vote for a poll.
 * 
 * If:
 * - the poll was cancelled, or
 * - the poll is ongoing, or
 * - the poll has ended such that
 * - the vote of the account was in opposition to the result; or
 * - there was no conviction to the account's vote; or
 * - the account made a split vote
 * ...then the vote is removed cleanly and a following call to `unlock` may result in more
 * funds being available.
 * 
 * If, however, the poll has ended and:
 * - it finished corresponding to the vote of the account, and
 * - the account made a standard vote with conviction, and
 * - the lock period of the conviction is not over
 * ...then the lock will be aggregated into the overall account's lock, which may involve
 * *overlocking* (where the two locks are combined into a single lock that is the maximum
 * of both the amount locked and the time is it locked for).
 * 
 * The dispatch origin of this call must be _Signed_, and the signer must have a vote
 * registered for poll `index`.
 * 
 * - `index`: The index of poll of the vote to be removed.
 * - `class`: Optional parameter, if given it indicates the class of the poll. For polls
 * which have finished or are cancelled, this must be `Some`.
 * 
 * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
 * Weight is calculated for the maximum number of vote.
 */
remove_vote: TxDescriptor<Anonymize<I5f178ab6b89t3>>,


/**
 * Remove a vote for a poll.
 * 
 * If the `target` is equal to the signer, then this function is exactly equivalent to
 * `remove_vote`. If not equal to the signer, then the vote must have expired,
 * either because the poll was cancelled, because the voter lost the poll or
 * because the conviction period is over.
 * 
 * The dispatch origin of this call must be _Signed_.
 * 
 * - `target`: The account of the vote to be removed; this account must have voted for poll
 * `index`.
 * - `index`: The index of poll of the vote to be removed.
 * - `class`: The class of the poll.
 * 
 * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
 * Weight is calculated for the maximum number of vote.
 */
remove_other_vote: TxDescriptor<Anonymize<I4nakhtbsk3c5s>>},
Parameters: {

/**
 * Set the value of a parameter.
 * 
 * The dispatch origin of this call must be `AdminOrigin` for the given `key`. Values be
 * deleted by setting them to `None`.
 */
set_parameter: TxDescriptor<Anonymize<I9h40of514sudb>>},
Sudo: {

/**
 * Authenticates the sudo key and dispatches a function call with `Root` origin.
 */
sudo: TxDescriptor<Anonymize<Ib4bq3ptqh6vfj>>,


/**
 * Authenticates the sudo key and dispatches a function call with `Root` origin.
 * This function does not check the weight of the call, and instead allows the
 * Sudo user to specify the weight of the call.
 * 
 * The dispatch origin for this call must be _Signed_.
 */
sudo_unchecked_weight: TxDescriptor<Anonymize<Ibm0l77egfkdt3>>,


/**
 * Authenticates the current sudo key and sets the given AccountId (`new`) as the new sudo
 * key.
 */
set_key: TxDescriptor<Anonymize<I8k3rnvpeeh4hv>>,


/**
 * Authenticates the sudo key and dispatches a function call with `Signed` origin from
 * a given account.
 * 
 * The dispatch origin for this call must be _Signed_.
 */
sudo_as: TxDescriptor<Anonymize<Icu2cb75cbkncs>>,


/**
 * Permanently removes the sudo key.
 * 
 * **This cannot be un-done.**
 */
remove_key: TxDescriptor<undefined>},
Shops: {

/**
 * Open a shop that the caller owns. Holds the bond of [`Priced::Open`] and takes its fee.
 * 
 * `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to, because governance may raise
 * the price in between.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::MayNotTrade`], [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`],
 * [`Error::NoIdLeft`], [`Error::TooManyShops`], or funds that cannot be held or paid.
 * 
 * **Events:** [`Event::ShopOpened`].
 * 
 * **Weight:** constant.
 */
open_shop: TxDescriptor<Anonymize<Iejeb61n8gvsue>>,


/**
 * Change the profile of a shop. If it states other premises (region, category, floor area or staff), the shop's
 * verification ends, because the attester vouched for those before.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`].
 * 
 * **Events:** [`Event::ProfileUpdated`].
 * 
 * **Weight:** constant.
 */
update_profile: TxDescriptor<Anonymize<Id7h7eq77mj3ef>>,


/**
 * Wind a shop down. It takes no new orders and no new listings; orders in flight run on.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`].
 * 
 * **Events:** [`Event::ShopWoundDown`].
 * 
 * **Weight:** constant.
 */
wind_down_shop: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Open a shop again that is winding down.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NotClosing`], [`Error::MayNotTrade`].
 * 
 * **Events:** [`Event::ShopReopened`].
 * 
 * **Weight:** constant.
 */
reopen_shop: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Close a shop for good. The shop may be in any state, but must have no listing and no open order. All its bonds
 * begin to unbond together.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ListingsRemain`], [`Error::OrdersOpen`],
 * [`Error::UnbondingFull`], or a sum that does not fit.
 * 
 * **Events:** [`Event::BondUnbonding`], [`Event::ShopClosed`].
 * 
 * **Weight:** constant.
 */
close_shop: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Offer a shop to the account `to`. A new offer replaces an earlier one.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::OfferToOwner`].
 * 
 * **Events:** [`Event::ShopOffered`].
 * 
 * **Weight:** constant.
 */
offer_shop: TxDescriptor<Anonymize<I9gs12vos43if>>,


/**
 * Call the offer of a shop off.
 * 
 * **Origin:** the owner of the shop, or the account it is offered to.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::NotOwner`].
 * 
 * **Events:** [`Event::OfferCancelled`].
 * 
 * **Weight:** constant.
 */
cancel_offer: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Take over a shop. Its bonds are held on the caller and released on the old owner.
 * 
 * The old owner keeps bonds that are unbonding, and stays the seller of open orders. A verification of the old
 * owner is dropped. `max_bond` is the most base units of SOUK that the caller agrees to have held, so that the
 * old owner cannot raise the bonds in between. `expected` is the [hash](Shop::hash) of the shop that the caller saw,
 * so that the old owner cannot give up what was paid for.
 * 
 * **Origin:** the account the shop is offered to.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::BondAboveMaximum`],
 * [`Error::ShopChanged`], [`Error::MayNotTrade`], [`Error::OwnerAccused`], [`Error::SeizureDue`],
 * [`Error::TooManyShops`], funds that cannot be held or released, or a sum that does not fit.
 * 
 * **Events:** [`Event::ShopTransferred`].
 * 
 * **Weight:** constant.
 */
accept_shop: TxDescriptor<Anonymize<I3ki3bctvmceco>>,


/**
 * Add a capability to a shop, at the price of the table. [`Capability::Publish`] brings the governed number of
 * showcase slots.
 * 
 * `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to. `min_slots` is the least number
 * of showcase slots that [`Capability::Publish`] must bring; it says nothing for another capability. Governance may
 * change all three in between.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
 * [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`], [`Error::SlotsBelowMinimum`],
 * [`Error::CapabilityHeld`], or funds that cannot be held or paid.
 * 
 * **Events:** [`Event::CapabilityAdded`].
 * 
 * **Weight:** constant.
 */
add_capability: TxDescriptor<Anonymize<Ie3mv506me0pm7>>,


/**
 * Give up a capability of a shop. Its bond begins to unbond.
 * 
 * [`Capability::Publish`] can be given up only without listings, and takes every showcase slot with it.
 * [`Capability::Distribute`] can be given up only while no listing offers commission.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
 * [`Error::ListingsRemain`], [`Error::CommissionOffered`], [`Error::UnbondingFull`], or a sum that does not fit.
 * 
 * **Events:** [`Event::BondUnbonding`], [`Event::CapabilityGivenUp`].
 * 
 * **Weight:** constant.
 */
give_up_capability: TxDescriptor<Anonymize<I8hp12duhqsb0p>>,


/**
 * Add `count` showcase slots to a shop, each at the price of the table. `max_bond` and `max_fee` are the most base
 * units of SOUK that the caller agrees to for all of them, because governance may raise the price in between.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
 * [`Error::NothingAsked`], [`Error::CapabilityMissing`], [`Error::NotForSale`], [`Error::BondAboveMaximum`],
 * [`Error::FeeAboveMaximum`], [`Error::TooManySlots`], funds that cannot be held or paid, or a price that does not
 * fit.
 * 
 * **Events:** [`Event::SlotsAdded`].
 * 
 * **Weight:** constant.
 */
add_slots: TxDescriptor<Anonymize<Ibcqmrine7l1jn>>,


/**
 * Give up `count` bonded showcase slots that are not taken. Their part of the shop's slot bond begins to unbond,
 * rounded down. The last slot given up frees all that is left.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingAsked`], [`Error::SlotsTaken`],
 * [`Error::UnbondingFull`], or a sum that does not fit.
 * 
 * **Events:** [`Event::BondUnbonding`], [`Event::SlotsGivenUp`].
 * 
 * **Weight:** constant.
 */
give_up_slots: TxDescriptor<Anonymize<Ie06p4teb153n8>>,


/**
 * Release every bond of `owner` whose unbonding period is over. Nothing is released while a case against it is open, or
 * a penalty has to take its part first.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::OwnerAccused`], [`Error::SeizureDue`], [`Error::NothingToRelease`], a hold that cannot be released, or a sum that does not fit.
 * 
 * **Events:** [`Event::BondsReleased`].
 * 
 * **Weight:** by the number of bonds of the account that are unbonding; the unused part is refunded.
 */
release_bonds: TxDescriptor<Anonymize<I2unte8sl8u10d>>,


/**
 * Verify the merchant of a shop. The new verification replaces an earlier one.
 * 
 * `merchant` and `profile` are what the attester looked at. The call is refused if the shop has another owner or
 * another profile by now. `level` says how much was checked, `evidence` is a salted hash of the evidence, `expires` is when the
 * verification lapses, in milliseconds since the Unix epoch.
 * 
 * **Origin:** [`Config::AttesterOrigin`], whose account becomes the issuer.
 * 
 * **Errors:** [`Error::ZeroLevel`], [`Error::AlreadyLapsed`], [`Error::ShopNotFound`], [`Error::OwnShop`],
 * [`Error::ShopChanged`].
 * 
 * **Events:** [`Event::ShopVerified`].
 * 
 * **Weight:** constant.
 */
verify_shop: TxDescriptor<Anonymize<I758fa43doeb8>>,


/**
 * Take the verification of a shop's merchant back. `evidence` names it, because another attester may have replaced it
 * in between.
 * 
 * **Origin:** [`Config::AttesterOrigin`], or the issuer of the verification, even if it is no attester any more.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotVerified`], [`Error::NotIssuer`],
 * [`Error::VerificationChanged`].
 * 
 * **Events:** [`Event::VerificationRevoked`].
 * 
 * **Weight:** constant.
 */
revoke_verification: TxDescriptor<Anonymize<Iddei5ndrtt9e3>>,


/**
 * Publish listings in a shop, all or none. Each takes a showcase slot. A listing that offers commission needs
 * [`Capability::Distribute`].
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::NothingAsked`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`],
 * [`Error::MayNotTrade`], [`Error::CapabilityMissing`], [`Error::NoFreeSlot`], [`Error::NoIdLeft`]. For the terms: [`Error::ZeroPrice`],
 * [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`], [`Error::PathTooDeep`],
 * [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`], [`Error::RatesExceedWhole`],
 * [`Error::AssetNotPayable`].
 * 
 * **Events:** [`Event::ListingsPublished`].
 * 
 * **Weight:** by the number of listings.
 */
publish_listings: TxDescriptor<Anonymize<I1ti30tmug5kk6>>,


/**
 * Change the terms of a listing. Orders already placed keep the terms they were placed with.
 * 
 * `expected` is the blake2-256 of the SCALE encoding of the terms that the caller saw. With it the call is refused if
 * the listing has other terms by now. It matters where several people act for one merchant.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::TermsChanged`],
 * [`Error::CapabilityMissing`]. For the terms:
 * [`Error::ZeroPrice`], [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`],
 * [`Error::PathTooDeep`], [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`],
 * [`Error::RatesExceedWhole`], [`Error::AssetNotPayable`].
 * 
 * **Events:** [`Event::TermsUpdated`].
 * 
 * **Weight:** constant.
 */
update_terms: TxDescriptor<Anonymize<Ia9bdoqujmejps>>,


/**
 * Change the description of a listing.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
 * 
 * **Events:** [`Event::MetadataUpdated`].
 * 
 * **Weight:** constant.
 */
update_metadata: TxDescriptor<Anonymize<I85kujn1jg4pq1>>,


/**
 * Set the number of units left of a listing, or add units to it. Orders move the stock too, so who sets it names the
 * number that it saw.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::StockChanged`], [`Error::StockOverflow`].
 * 
 * **Events:** [`Event::Restocked`].
 * 
 * **Weight:** constant.
 */
restock: TxDescriptor<Anonymize<Iaooli9m9at68l>>,


/**
 * Pause a listing. It takes no new orders.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotActive`].
 * 
 * **Events:** [`Event::ListingPaused`].
 * 
 * **Weight:** constant.
 */
pause_listing: TxDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Resume a paused listing.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotPaused`], [`Error::Withdrawn`],
 * [`Error::MayNotTrade`].
 * 
 * **Events:** [`Event::ListingResumed`].
 * 
 * **Weight:** constant.
 */
resume_listing: TxDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Remove a listing in any status, and free its showcase slot. Orders already placed run on.
 * 
 * **Origin:** the owner of the listing's shop.
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
 * 
 * **Events:** [`Event::Delisted`].
 * 
 * **Weight:** constant.
 */
delist: TxDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Take a listing off sale until moderation reinstates it.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::Withdrawn`].
 * 
 * **Events:** [`Event::ListingWithdrawn`].
 * 
 * **Weight:** constant.
 */
withdraw_listing: TxDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Allow a withdrawn listing again. It becomes paused, because its merchant may have stopped selling meanwhile.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::ListingNotFound`], [`Error::NotWithdrawn`].
 * 
 * **Events:** [`Event::ListingReinstated`].
 * 
 * **Weight:** constant.
 */
reinstate_listing: TxDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Suspend a shop. It takes no new orders, listings, capabilities or slots. Orders in flight run on, and the
 * merchant may still delist and close.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::AlreadySuspended`].
 * 
 * **Events:** [`Event::ShopSuspended`].
 * 
 * **Weight:** constant.
 */
suspend_shop: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * End the suspension of a shop. The shop winds down until its owner reopens it, because it may have been winding
 * down before.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotSuspended`].
 * 
 * **Events:** [`Event::ShopReinstated`].
 * 
 * **Weight:** constant.
 */
reinstate_shop: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Set an entry of the price table. `None` ends the sale. Bonds already placed stay as they are.
 * 
 * **Origin:** [`Config::ManagerOrigin`].
 * 
 * **Errors:** [`Error::PriceTooHigh`].
 * 
 * **Events:** [`Event::PriceSet`].
 * 
 * **Weight:** constant.
 */
set_price: TxDescriptor<Anonymize<I33r3d72evjbjd>>,


/**
 * Take the part of a deleted account's bonds that its penalty says, of every shop and of every bond that unbonds. It is
 * sealed. The rest comes back to the account as before.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NotSentenced`], a hold that cannot be paid, or a sum that does not fit.
 * 
 * **Events:** [`Event::BondsSeized`].
 * 
 * **Weight:** by the number of shops of the account and of its bonds that are unbonding; the unused part is refunded.
 */
seize_bonds: TxDescriptor<Anonymize<I2unte8sl8u10d>>},
Orders: {

/**
 * Place an order for lines of one shop.
 * 
 * The terms of every line and the governed periods are snapshotted, the deposit is held, and the seller has to
 * accept. Each line names the [hash of the offer](souk_primitives::listing::Offer::hash) that the buyer saw, and is
 * refused if the listing offers anything else by now. In [`OrderMode::Escrow`] the token part is held on the buyer's account, the units come off the stock and
 * campaigns are engaged. In [`OrderMode::Attested`] the stock is only checked, and taken when the seller accepts.
 * Items asked for that have a history must be the seller's to sell.
 * 
 * - `lines`: what to buy, under which offers, and over which promotion paths.
 * - `payment`: the assets the token part is paid in and the share of each. Empty if no line has a token price.
 * - `limits`: per asset of `payment`, the most base units the buyer agrees to pay.
 * - `fiat`: the part outside the chain the buyer expects, exactly.
 * - `platform`: the dapp operator that brought the order.
 * - `mode`: where the money moves.
 * - `attachment`: encrypted details for the seller.
 * 
 * **Origin:** the buyer.
 * 
 * **Errors:** [`Error::LimitMismatch`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
 * [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
 * [`Error::DuplicateItem`], [`Error::AssetNotAccepted`], [`Error::ShareTooLarge`], [`Error::SharesNotWhole`], [`Error::MixedCurrencies`], [`Error::TermsNotPayable`],
 * [`Error::TooManyPromoters`], [`Error::LimitExceeded`], [`Error::FiatMismatch`], [`Error::NothingToHold`],
 * [`Error::AssetNotPayable`], [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::Overflow`],
 * [`Error::NoIdLeft`], [`Error::FundsLocked`]; an item that cannot
 * be sold, a path that is not good, a listing that does not sell, or funds that cannot be held.
 * 
 * **Events:** [`Event::OrderPlaced`], [`Event::CampaignsEngaged`].
 * 
 * **Weight:** by the number of lines and assets, the links of each path and the items asked for.
 */
place_order: TxDescriptor<Anonymize<I4effvd0j2rvtm>>,


/**
 * Accept an order that is placed, under the terms it was placed under. An attested order takes its units off the stock
 * and engages campaigns now, as if it were placed now. What its fees and commission come to is reserved in a prepaid account,
 * and so is that of the fiat part of any other order. The buyer has a governed time to pay a fiat part.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::SellerMayNotTrade`], or a shop that may accept no more today. Of an attested order
 * and one with a fiat part also [`Error::LargerThanSaid`], or a prepaid account that does not cover what it owes. Of an
 * attested order also [`Error::NotShopOwner`] if the shop changed hands, or a listing that does not sell. Of one with a fiat
 * part also [`Error::QuoteEnded`], or a seller that owes other buyers.
 * 
 * **Events:** [`Event::OrderAccepted`], [`Event::CampaignsEngaged`].
 * 
 * **Weight:** by the lines of the size that the caller names. What the order does not use is given back.
 */
accept_order: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Decline an order that is placed. The buyer is refunded.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
decline_order: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Cancel an order. The buyer is refunded.
 * 
 * **Origin:** the buyer while the order is placed, the seller once it is accepted and nothing has shipped, unless the payment
 * of its fiat part may still come.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
 * [`Error::PaymentExpected`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
cancel_order: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Ship units of an accepted order, in a parcel if they go by a carrier. The record of the delivery keeps the parcel. An order
 * that ever shipped units without one counts as untracked, which decides disputes against the seller. Items that have a history must be the seller's to sell: not sold already, and of
 * no lot that is recalled or on hold.
 * 
 * Once everything has shipped, or with `last`, the order is shipped. Units that have not shipped by then are refunded
 * at once and go back to the stock. If that leaves nothing of the price, because the rest was refunded before, the order
 * ends as returned.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::ZeroQuantity`],
 * [`Error::TooManyUnits`], [`Error::TooManyItems`], [`Error::DuplicateItem`], [`Error::AskedItemMissing`],
 * [`Error::Overflow`], [`Error::NothingShipped`], [`Error::Undeliverable`], or an item that cannot be sold.
 * 
 * **Events:** [`Event::UnitsShipped`], [`Event::UnshippedRefunded`], [`Event::LegRedirected`],
 * [`Event::OrderShipped`], [`Event::OrderSettled`].
 * 
 * **Weight:** by the shipments, the items they name, and the size that the caller names. What the order does not use is
 * given back.
 */
ship_order: TxDescriptor<Anonymize<I41c24h92se5ik>>,


/**
 * Confirm that a shipped order arrived. The return window starts. In a dispute the buyer's own word decides where evidence
 * does not. An order of which no unit can be returned completes
 * at once.
 * 
 * **Origin:** the buyer.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderDelivered`], [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
confirm_delivery: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Keep a delivered order and waive the rest of the return window. All payees are paid.
 * 
 * **Origin:** the buyer.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
complete_order: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Ask to return units of a delivered order, each within the return window of its line. An order has one request: after
 * a refusal the buyer can only dispute.
 * 
 * **Origin:** the buyer.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::ReturnRefusedBefore`], [`Error::NothingReturned`], [`Error::LineNotFound`],
 * [`Error::ZeroQuantity`], [`Error::DuplicateLine`], [`Error::TooManyUnits`], [`Error::ReturnWindowOver`].
 * 
 * **Events:** [`Event::ReturnRequested`].
 * 
 * **Weight:** by the number of lines named.
 */
request_return: TxDescriptor<Anonymize<I2mb0t7d7iomkj>>,


/**
 * Approve a requested return: the units are refunded, all other legs are paid. With `restock` the units can be sold
 * again.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
approve_return: TxDescriptor<Anonymize<If6p2si5q58b3s>>,


/**
 * Refuse a requested return. The buyer has the dispute period to call for an arbiter. After it the order completes.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::ReturnRefused`].
 * 
 * **Weight:** constant.
 */
refuse_return: TxDescriptor<Anonymize<Ib61tgejd4i68a>>,


/**
 * Say that the other side is wrong, and put up the deposits of a dispute: a part of what is in dispute, in the assets of the
 * order, and an amount of SOUK. In dispute is what remains of the order or, after a request to return, what those units
 * are worth. The other side has the answer period to answer, or it loses.
 * 
 * **Origin:** the buyer while the order is shipped or delivered, the seller while a return is requested.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
 * [`Error::FundsLocked`], or funds that cannot be held.
 * 
 * **Events:** [`Event::OrderDisputed`].
 * 
 * **Weight:** that of the most assets. What the order does not use is given back.
 */
dispute_order: TxDescriptor<Anonymize<Ifir17uf3l1gfj>>,


/**
 * Say which ruling the caller would accept in a dispute: the buyer what they ask, the seller what they offer, in basis
 * points of what is in dispute. As soon as the ask is at most the offer, the order is ruled at the ask, and both sides get
 * their deposits back. A new proposal replaces the party's earlier one.
 * 
 * **Origin:** the buyer or the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
 * [`Error::RulingTooLarge`]; if the proposals meet, [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::SettlementProposed`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
 * [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
propose_settlement: TxDescriptor<Anonymize<I6oqfkda5vkh5h>>,


/**
 * Rule on a dispute: `buyer_bp` basis points of what is in dispute go back to the buyer, the rest is a sale. Each
 * side loses the part of its deposits by which it was wrong: for the damage to the other side, for the procedure to the
 * treasury.
 * 
 * **Origin:** [`Config::ArbiterOrigin`].
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::WrongState`], [`Error::DeadlinePassed`],
 * [`Error::RulingTooLarge`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::DisputeClosed`], [`Event::OrderRuled`], [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
rule_order: TxDescriptor<Anonymize<I6oqfkda5vkh5h>>,


/**
 * Give the buyer part of a line's escrow back at once, in base units per asset of the order. The order must be an
 * escrow order that is accepted and not final. In a dispute the proposals that stand lapse, because they are shares of
 * what is in dispute.
 * 
 * An order without a fiat part ends once nothing of its price is left: as cancelled if nothing had shipped, as ruled for
 * the buyer in a dispute, and otherwise as returned.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::NothingHeld`], [`Error::LimitMismatch`], [`Error::NothingToRefund`],
 * [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::RefundTooLarge`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::PartRefunded`], [`Event::LegRedirected`], [`Event::DisputeClosed`],
 * [`Event::OrderRuled`], [`Event::OrderSettled`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
refund_part: TxDescriptor<Anonymize<I2vapqt5lbqqeh>>,


/**
 * Move orders on whose deadline has passed. Orders that are not due are skipped. So is an order that cannot be settled
 * now because an asset of it does not move.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NothingDue`] if none is due; if none that is due moved, [`Error::LargerThanSaid`] or
 * [`Error::Undeliverable`], whichever stopped the last.
 * 
 * **Events:** those of each step: [`Event::OrderSettled`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
 * [`Event::UnshippedRefunded`], [`Event::OrderShipped`], [`Event::OrderDelivered`], [`Event::LegRedirected`],
 * [`Event::OrderSkipped`].
 * 
 * **Weight:** by the sizes that the caller names, which no order may exceed. What the orders do not use is given back: one
 * that is not due costs a look at its head. As many as fit a block can be moved on, and at most a hundred.
 */
advance_orders: TxDescriptor<Anonymize<I8pbkfb6rqfm1j>>,


/**
 * Record a sale at the counter that the buyer has signed. The sale is an attested order that is final at once: no money
 * moves, the stock and campaigns do. If a prepaid account covers the fees of its total, they are paid now, and the sale gives
 * rights like any other. If none does, it is recorded without. This is the one call of the pallet that a till's proxy may
 * make.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::SaleExpired`], [`Error::ExpiryTooFar`], [`Error::AlreadyRecorded`],
 * [`Error::BadSignature`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
 * [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
 * [`Error::DuplicateItem`], [`Error::TermsNotPayable`], [`Error::TooManyPromoters`], [`Error::NotShopOwner`],
 * [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::NoIdLeft`]; an item that cannot have been sold, a
 * path that is not good, a listing that does not sell, or a shop that may accept no more today.
 * 
 * **Events:** [`Event::SaleRecorded`], [`Event::CampaignsEngaged`].
 * 
 * **Weight:** by the number of lines, the links of each path and the items sold.
 */
record_sale: TxDescriptor<Anonymize<I3eh368aqcmm05>>,


/**
 * Remove final orders whose retention period is over. Other orders are skipped. Idle time does the same.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NotPrunable`] if none was removed.
 * 
 * **Events:** [`Event::OrdersPruned`].
 * 
 * **Weight:** by the number of orders.
 */
prune_orders: TxDescriptor<Anonymize<I97rkastilarkl>>,


/**
 * State that the seller gave some of the fiat part back, in minor units of its currency. It is the seller's word alone: it
 * moves no money, ends no order, and lowers nothing of what the seller owes the buyer when the order ends. In a dispute the
 * proposals that stand lapse, because they are shares of what is in dispute.
 * 
 * **Origin:** the seller, from the acceptance on, and of a final order as long as the chain keeps it.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::NothingToRefund`], [`Error::RefundTooLarge`] if all records together exceed the
 * fiat part.
 * 
 * **Events:** [`Event::RefundRecorded`].
 * 
 * **Weight:** constant.
 */
record_refund: TxDescriptor<Anonymize<I6ufba9agefcfi>>,


/**
 * Answer in a dispute. The first answer puts up the same deposits as the opener did.
 * 
 * - Answer evidence with evidence: an arbiter may rule from then on.
 * - Give evidence to an opener who gave none: the opener has the answer period to give some, with this call as well.
 * - Give none to an opener who gave none: the record of the delivery decides at once.
 * 
 * **Origin:** the side whose turn it is.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::EvidenceMissing`], [`Error::LargerThanSaid`], [`Error::FundsLocked`], or funds
 * that cannot be held or paid.
 * 
 * **Events:** [`Event::DisputeAnswered`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
 * [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
answer_dispute: TxDescriptor<Anonymize<I8bcbjho97hhr4>>,


/**
 * Take a dispute back. The other side gets what it wanted: the order completes, or the return is approved.
 * 
 * Before the answer all deposits come back and no dispute was lost. After it the caller has given in: it loses the
 * dispute, its deposit for the procedure, and half of what a standoff would take of that for the damage.
 * 
 * **Origin:** the side that opened the dispute.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::DisputeWithdrawn`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
 * [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
withdraw_dispute: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Name the parcel in which units went back to the seller. The record of the delivery keeps the last one. Without it a
 * dispute about the return is lost.
 * 
 * **Origin:** the buyer while a return is requested, after it was refused, and in a dispute that the seller opened about it,
 * once a side gave evidence.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::UnitsShippedBack`].
 * 
 * **Weight:** constant.
 */
ship_back: TxDescriptor<Anonymize<I2fuq2354802kh>>,


/**
 * Name service providers of an order, such as its carrier, and the share of the sale that each is paid. The shares come
 * out of the seller's part, so nobody else gets less. What was named before stays, and these come after it.
 * 
 * An attested order is paid elsewhere: it only records whom the seller owes.
 * 
 * **Origin:** the seller, until the order is delivered or disputed.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
 * [`Error::DeadlinePassed`], [`Error::NoServices`], [`Error::ZeroShare`], [`Error::PartyServes`],
 * [`Error::DuplicateProvider`], [`Error::TooManyServices`], [`Error::ServicesNotPayable`].
 * 
 * **Events:** [`Event::ServicesNamed`].
 * 
 * **Weight:** constant.
 */
name_services: TxDescriptor<Anonymize<I3kv7hijv3ir5n>>,


/**
 * Cancel an accepted order of which nothing shipped, because nobody confirmed in time that its fiat part was paid. Everything
 * goes back, as if the order had never been placed: the escrow and the deposit to the buyer, the units to the stock, what was
 * reserved to the prepaid account. Nobody loses credit. The chain cannot tell a buyer that did not pay from a seller that says
 * so.
 * 
 * **Origin:** the buyer or the seller.
 * 
 * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
 * [`Error::PaymentNotLapsed`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
 * 
 * **Events:** [`Event::OrderUnpaid`], [`Event::OrderSettled`], [`Event::LegRedirected`].
 * 
 * **Weight:** by the size that the caller names. What the order does not use is given back.
 */
cancel_unpaid: TxDescriptor<Anonymize<I44adru38pb0ak>>,


/**
 * Accept orders that are placed, each as [`Call::accept_order`] does. An order that cannot be accepted is skipped, and the
 * others are accepted.
 * 
 * **Origin:** the seller of the orders.
 * 
 * **Errors:** [`Error::NoOrders`]; if none is accepted, any error of [`Call::accept_order`], the one that stopped the last.
 * 
 * **Events:** those of [`Call::accept_order`] for each, [`Event::OrderSkipped`].
 * 
 * **Weight:** the sum over the orders, by the sizes that the caller names. What they do not use is given back. As many as fit
 * a block can be named, and at most a hundred.
 */
accept_orders: TxDescriptor<Anonymize<I8pbkfb6rqfm1j>>,


/**
 * Ship units of accepted orders, of each as [`Call::ship_order`] does. An order of which the units cannot ship is skipped,
 * and the others ship.
 * 
 * **Origin:** the seller of the orders.
 * 
 * **Errors:** [`Error::NoOrders`]; if nothing ships, any error of [`Call::ship_order`], the one that stopped the last.
 * 
 * **Events:** those of [`Call::ship_order`] for each, [`Event::OrderSkipped`].
 * 
 * **Weight:** the sum over the orders, by their shipments, items and the sizes that the caller names. What they do not use is
 * given back. As many as fit a block can be named, and at most a hundred.
 */
ship_orders: TxDescriptor<Anonymize<I6sa9uv7dmmjf3>>},
Distribution: {

/**
 * Open a campaign and put its `budget` on hold. For every settled sale of `listings` that came over a promotion
 * path and fits the `terms`, the campaign pays the promoter next to the buyer. It pays for at most one line of an
 * order, the first that fits, and promises at most one reward in an era for one buyer. It takes lines until the
 * budget is used up or `expires` has passed. `None` stands for all listings of the shop.
 * 
 * A line of an escrow order must bring at least [`least_sale`](CampaignTerms::least_sale) in the campaign's asset. It
 * earns the reward, but at most [`max_part`](CampaignTerms::max_part) of what it brought, and at most what the
 * commission and the platform's leg leave of that. A line of an attested order must have a stated price of at least
 * [`least_fiat`](CampaignTerms::least_fiat), and earns the reward. The promoter next to the buyer must be of the
 * [`audience`](CampaignTerms::audience) and of the [`least_tier`](CampaignTerms::least_tier) when the order is placed or, if
 * it is attested, accepted.
 * 
 * **Origin:** the owner of the shop, which has the capability to market.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
 * [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
 * [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`], [`Error::NoIdLeft`],
 * [`Error::TooManyCampaigns`], [`Error::NetworkNotFound`], [`Error::TierNotFound`], [`Error::MayNotPromote`], or funds
 * that are locked or cannot be held.
 * 
 * **Events:** [`Event::CampaignOpened`].
 * 
 * **Weight:** by the number of listings.
 */
open_campaign: TxDescriptor<Anonymize<I1pa01o5b1i7hq>>,


/**
 * Put `amount` more base units on hold for a campaign.
 * 
 * **Origin:** the campaign's funder.
 * 
 * **Errors:** [`Error::CampaignNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
 * [`Error::ExpiryPassed`], [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`],
 * [`Error::BudgetTooLarge`], or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::CampaignToppedUp`].
 * 
 * **Weight:** constant.
 */
top_up_campaign: TxDescriptor<Anonymize<Idpqe96dr2tner>>,


/**
 * Close a campaign, so that it takes no new lines. The part of its budget that is not promised returns to the
 * funder at once. Each promise is kept or freed when its line settles.
 * 
 * **Origin:** the campaign's funder, or the owner of the shop.
 * 
 * **Errors:** [`Error::CampaignNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`], or funds that cannot be
 * released.
 * 
 * **Events:** [`Event::CampaignClosed`].
 * 
 * **Weight:** constant.
 */
close_campaign: TxDescriptor<Anonymize<I5bf3c86gieo08>>,


/**
 * Close a campaign as [`Pallet::close_campaign`] does, if its time is over or its funder no longer owns the shop
 * (the shop was sold or closed). Of a campaign that is closed already, release what it holds without a promise.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::CampaignNotFound`], [`Error::NotExpired`], [`Error::NothingToFree`], or funds that cannot
 * be released.
 * 
 * **Events:** [`Event::CampaignExpired`], or [`Event::LeftoverFreed`] for a closed campaign.
 * 
 * **Weight:** constant.
 */
expire_campaign: TxDescriptor<Anonymize<I5bf3c86gieo08>>,


/**
 * Remove the caller's own record, the good in it and the bad.
 * 
 * **Origin:** the promoter.
 * 
 * **Errors:** [`Error::RecordNotFound`].
 * 
 * **Events:** [`Event::RecordRemoved`].
 * 
 * **Weight:** constant.
 */
forget_record: TxDescriptor<undefined>,


/**
 * Remove a record that did not change for [`Config::RecordRetention`].
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::RecordNotFound`], [`Error::RecordInUse`].
 * 
 * **Events:** [`Event::RecordRemoved`].
 * 
 * **Weight:** constant.
 */
remove_record: TxDescriptor<Anonymize<I29cj8v8cb7o1b>>},
Experience: {

/**
 * Publish a quality model for products of `category`. Its bond goes on hold.
 * 
 * **Origin:** any signed account, which becomes the expert of the model.
 * 
 * **Errors:** [`Error::BadAttributes`], [`Error::NoIdLeft`], [`Error::TooManyModels`], [`Error::Overflow`], or
 * funds that cannot be held.
 * 
 * **Events:** [`Event::ModelPublished`].
 * 
 * **Weight:** by the number of attributes.
 */
publish_model: TxDescriptor<Anonymize<I9u95hjkp5mr0i>>,


/**
 * Publish a further version of a model. Its bond goes on hold. A product stays bound to the version its
 * binding names.
 * 
 * **Origin:** the expert of the model.
 * 
 * **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`], [`Error::ModelIsRetired`],
 * [`Error::BadAttributes`], [`Error::TooManyVersions`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ModelPublished`].
 * 
 * **Weight:** by the number of attributes.
 */
publish_version: TxDescriptor<Anonymize<Idrane537ls6sf>>,


/**
 * Close a model to further products.
 * 
 * **Origin:** the expert of the model.
 * 
 * **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`] or [`Error::ModelIsRetired`].
 * 
 * **Events:** [`Event::ModelRetired`].
 * 
 * **Weight:** constant.
 */
retire_model: TxDescriptor<Anonymize<Ia8qdcd799akr5>>,


/**
 * Release the bond of a retired model. This can be done as soon as no product is bound to the model, and in
 * any case after the unbonding period. The model is removed once no product is bound to it.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::ModelNotFound`], [`Error::ModelNotRetired`], [`Error::ModelInUse`],
 * [`Error::NothingToDo`], or a bond that cannot be released.
 * 
 * **Events:** [`Event::ModelReleased`].
 * 
 * **Weight:** by the number of versions; the call pays for [`Config::MaxVersions`].
 */
release_model: TxDescriptor<Anonymize<Ia8qdcd799akr5>>,


/**
 * State what a product is claimed to be: a value for each attribute of a version of a model. The first account
 * to bind a product keeps it. Another account that claims the product turns to moderation. The product may be
 * judged from the next cycle on. `price` is the producer's own price: only a sale at a governed part of it is
 * real.
 * 
 * **Origin:** the owner of a shop with a listing of the product.
 * 
 * **Errors:** [`Error::ZeroPrice`], [`Error::NotProducer`], [`Error::AlreadyBound`], [`Error::RoundRunning`],
 * [`Error::ReservedForOther`], [`Error::NoIdLeft`], [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or
 * funds that cannot be held.
 * 
 * **Events:** [`Event::ProductBound`].
 * 
 * **Weight:** constant.
 */
bind_product: TxDescriptor<Anonymize<Ie95bbug6dqsih>>,


/**
 * Claim other values, or claim by another model. The product may be judged from the next cycle on. The verdict
 * on the earlier claims stays until the next verdict. The same claims again keep their verdict. Either way the bond
 * becomes what the verdict that counts then asks for ([`Config::BondRates`]).
 * 
 * **Origin:** the producer.
 * 
 * **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
 * [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ProductBound`].
 * 
 * **Weight:** constant.
 */
rebind_product: TxDescriptor<Anonymize<I1kb37drla9rk0>>,


/**
 * End the claims on a product. The bond comes back and the verdict stays readable.
 * 
 * **Origin:** the producer.
 * 
 * **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
 * or a bond that cannot be released.
 * 
 * **Events:** [`Event::ProductUnbound`].
 * 
 * **Weight:** constant.
 */
unbind_product: TxDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Remove a binding. With `evidence`, open a case in which the bond is asked for; it stays on hold until the case
 * ends. Without, release the bond. Or, if the product is not bound, only say that `rightful` alone may bind it.
 * Reports of a running round are dropped at its close.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** a bond that cannot be released.
 * 
 * **Events:** [`Event::CaseOpened`], [`Event::BindingRevoked`], [`Event::AppealClosed`].
 * 
 * **Weight:** constant.
 */
revoke_binding: TxDescriptor<Anonymize<Id1tccvnbjn06d>>,


/**
 * Take part in draws from the next cycle on. `anchor` is the end of a chain of secrets: BLAKE2-256 of each
 * secret is the secret shown before it, and BLAKE2-256 of the first secret is `anchor`.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::AlreadyEnrolled`], [`Error::TesterBarred`], [`Error::CaseOpen`], or funds that cannot be
 * held.
 * 
 * **Events:** [`Event::TesterEnrolled`].
 * 
 * **Weight:** constant.
 */
enrol_tester: TxDescriptor<Anonymize<Ifjmhdkned2jlm>>,


/**
 * Take part in no further draw. The bond stays on hold for the unbonding period.
 * 
 * **Origin:** the tester.
 * 
 * **Errors:** [`Error::NotEnrolled`] or [`Error::NothingToDo`].
 * 
 * **Events:** [`Event::TesterLeft`].
 * 
 * **Weight:** constant.
 */
leave_draws: TxDescriptor<undefined>,


/**
 * Take the bond back after leaving the draws. The power over all categories is lost with it.
 * 
 * **Origin:** the tester.
 * 
 * **Errors:** [`Error::CaseOpen`], [`Error::NotEnrolled`], [`Error::NotLeaving`], [`Error::TooEarly`], or a bond
 * that cannot be released.
 * 
 * **Events:** [`Event::EnrolmentReleased`].
 * 
 * **Weight:** constant.
 */
withdraw_enrolment: TxDescriptor<undefined>,


/**
 * Recompute the stratum a tester is drawn in from the next cycle on. Power fades without a transaction, so a
 * stored stratum can be out of date. Or, if all of the bond was slashed and the unbonding period is over, end the
 * enrolment as the tester could.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::CaseOpen`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::StratumChanged`] or [`Event::EnrolmentReleased`].
 * 
 * **Weight:** constant.
 */
refresh_tester: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Set the commission: the part of the pay the tester keeps. Its backers and its own bond share the rest in
 * proportion to stake.
 * 
 * **Origin:** the tester.
 * 
 * **Errors:** [`Error::NotEnrolled`].
 * 
 * **Events:** [`Event::CommissionSet`].
 * 
 * **Weight:** constant.
 */
set_commission: TxDescriptor<Anonymize<I7ffhplka9c7bk>>,


/**
 * Commit to a report on a product bought in a settled order. This uses the purchase up. `hash` is BLAKE2-256
 * of the SCALE encoding of the values, a salt of 32 bytes, the account, the product and the cycle. Claims that
 * were made after the cycle began wait for the next cycle.
 * 
 * **Origin:** the buyer.
 * 
 * **Errors:** [`Error::WrongPhase`], [`Error::NotBound`], [`Error::BoundTooLate`], [`Error::CaseOpen`],
 * [`Error::ModelNotFound`], [`Error::PartyMayNotReport`], [`Error::AlreadyReported`], [`Error::NoPurchase`],
 * [`Error::RoundRunning`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ReportCommitted`].
 * 
 * **Weight:** constant.
 */
commit_report: TxDescriptor<Anonymize<Ichga0vmqj7hum>>,


/**
 * Reveal a report. The bond comes back. A tester who was drawn shows its secret of the cycle. A report without
 * the secret does not count, but may still win at a discount.
 * 
 * **Origin:** the account that committed the report.
 * 
 * **Errors:** [`Error::WrongPhase`], [`Error::NotCommitted`], [`Error::HashMismatch`], [`Error::NotBound`],
 * [`Error::BadValues`], [`Error::NotEnrolled`], [`Error::BadSecret`], or a bond that cannot be released.
 * 
 * **Events:** [`Event::ReportRevealed`].
 * 
 * **Weight:** constant.
 */
reveal_report: TxDescriptor<Anonymize<I3uogml9c67g2f>>,


/**
 * Do up to `steps` of the steps that idle time would do, at most [`MAX_BATCH`]. A step begins a cycle, takes
 * its draw, judges a product, forfeits a report that was not revealed, or splits the pool.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NothingToDo`].
 * 
 * **Events:** [`Event::CycleBegan`], [`Event::DrawTaken`], [`Event::ProductJudged`],
 * [`Event::ProductCarried`], [`Event::RoundDropped`], [`Event::ReportForfeited`], [`Event::AppealClosed`],
 * [`Event::CycleClosed`].
 * 
 * **Weight:** by the number of steps; what they did not use is refunded.
 */
advance_cycle: TxDescriptor<Anonymize<Iajcf73op9fqfk>>,


/**
 * Pay a winning report of a closed cycle: its author's part, and the part that the backers of the commitment
 * share. An asset that the author cannot receive now stays to be claimed until the cycle expires.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
 * 
 * **Events:** [`Event::ReportPaid`].
 * 
 * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
 */
claim_report: TxDescriptor<Anonymize<I3ojac50bvg7q3>>,


/**
 * Pay the expert of a model for a closed cycle. An asset that the expert cannot receive now stays to be claimed
 * until the cycle expires.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
 * 
 * **Events:** [`Event::ExpertPaid`].
 * 
 * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
 */
claim_model: TxDescriptor<Anonymize<Ianl7gsp79e3k>>,


/**
 * Remove up to `rows` unclaimed rows of a cycle whose claim period is over, at most [`MAX_BATCH`]. The call
 * that finds no more rows pays the rest of the pool to the treasury.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CycleNotClosed`] or [`Error::StillClaimable`].
 * 
 * **Events:** [`Event::CycleExpired`].
 * 
 * **Weight:** by the number of rows.
 */
expire_cycle: TxDescriptor<Anonymize<Iak4fta7u1095v>>,


/**
 * Stake on a tester. Stake shares its slashes at once. It adds weight to the reports committed from the next
 * cycle on, and shares their pay.
 * 
 * **Origin:** any signed account but the tester.
 * 
 * **Errors:** [`Error::SelfBacking`], [`Error::NotEnrolled`], [`Error::CaseOpen`], [`Error::TesterBarred`],
 * [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot be held or slashed.
 * 
 * **Events:** [`Event::BackingSlashed`], [`Event::TesterBacked`].
 * 
 * **Weight:** constant.
 */
back_tester: TxDescriptor<Anonymize<I694avm24p6rnc>>,


/**
 * Take stake off a tester. It keeps its part of the reports committed up to the running cycle and earns nothing
 * of later ones. It can still be slashed, and may be withdrawn after the unbonding period. The period starts anew
 * for all stake of the backer that is on its way out.
 * 
 * **Origin:** a backer of the tester.
 * 
 * **Errors:** [`Error::BackingNotFound`], [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot
 * be released or slashed.
 * 
 * **Events:** [`Event::BackingSlashed`], [`Event::TesterUnbacked`].
 * 
 * **Weight:** constant.
 */
unback_tester: TxDescriptor<Anonymize<I694avm24p6rnc>>,


/**
 * Withdraw the stake that is on its way out.
 * 
 * **Origin:** a backer of the tester.
 * 
 * **Errors:** [`Error::CaseOpen`], [`Error::BackingNotFound`], [`Error::NotLeaving`], [`Error::TooEarly`], or
 * funds that cannot be released or slashed.
 * 
 * **Events:** [`Event::BackingSlashed`], [`Event::BackingReleased`].
 * 
 * **Weight:** constant.
 */
withdraw_backing: TxDescriptor<Anonymize<I7c5mb2bu6b2lf>>,


/**
 * Take what the reports that a tester committed in a cycle earned for the stake of a backer. What the backer
 * cannot receive now stays to be claimed.
 * 
 * **Origin:** a backer of the tester.
 * 
 * **Errors:** [`Error::BackingNotFound`], [`Error::NothingToClaim`], [`Error::CannotReceive`], or funds that
 * cannot be slashed.
 * 
 * **Events:** [`Event::BackingSlashed`], [`Event::BackingPaid`].
 * 
 * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
 */
claim_backing: TxDescriptor<Anonymize<I9pj4cjp0fo9ic>>,


/**
 * Bring a backing up to date: apply a slash of the tester, give up shares that are worth nothing any more, and
 * forget what can no longer be taken. A backing without stake that can take nothing more is removed. Every call of
 * the backer applies slashes first.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::BackingNotFound`], [`Error::NothingToDo`], or funds that cannot be slashed.
 * 
 * **Events:** [`Event::BackingSlashed`].
 * 
 * **Weight:** constant.
 */
update_backing: TxDescriptor<Anonymize<I11td7lco0afp3>>,


/**
 * Open a case against a tester: ask for `share` of its bond and of all stake on it. Until the case ends none of
 * it can be withdrawn, nobody can stake more on the tester, and the tester commits no reports. What it earned
 * before can be claimed. A report that is only an outlier is not paid, and is no ground for a case. After a case
 * was dropped the tester rests for [`Config::CaseRest`].
 * 
 * **Origin:** [`Config::ArbiterOrigin`].
 * 
 * **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::TooEarly`] or [`Error::CaseOpen`].
 * 
 * **Events:** [`Event::CaseOpened`].
 * 
 * **Weight:** constant.
 */
open_case: TxDescriptor<Anonymize<Iabrgf1rncoaig>>,


/**
 * Ask for a re-test by a larger panel, from the next cycle on. The bond comes back if the verdict changes, or if
 * no tester reports.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NotBound`], [`Error::AlreadyAppealed`], [`Error::RoundRunning`],
 * [`Error::VerdictNotFound`], or funds that cannot be held.
 * 
 * **Events:** [`Event::VerdictAppealed`].
 * 
 * **Weight:** constant.
 */
appeal_verdict: TxDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Close an appeal that no tester reported on in time. Its bond comes back.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::AppealNotFound`], [`Error::RoundRunning`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::AppealClosed`].
 * 
 * **Weight:** constant.
 */
withdraw_appeal: TxDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Remove purchases that no longer let their buyers report: those that are too old, and those under a binding
 * that has ended. Other purchases are passed over.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NothingToDo`].
 * 
 * **Events:** [`Event::PurchasesPruned`].
 * 
 * **Weight:** by the number of purchases.
 */
prune_purchases: TxDescriptor<Anonymize<If6ap3h2bcvjjf>>,


/**
 * Remove power in a category that has faded to nothing.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NothingToDo`] or [`Error::InUse`].
 * 
 * **Events:** [`Event::SkillRemoved`].
 * 
 * **Weight:** constant.
 */
remove_skill: TxDescriptor<Anonymize<I812dfdqoca29p>>,


/**
 * Remove a verdict that is older than the retention period, on a product that is not bound.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::VerdictNotFound`] or [`Error::InUse`].
 * 
 * **Events:** [`Event::VerdictRemoved`].
 * 
 * **Weight:** constant.
 */
remove_verdict: TxDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Change the producer's own price of a product, from the next cycle on.
 * 
 * **Origin:** the producer.
 * 
 * **Errors:** [`Error::ZeroPrice`], [`Error::NotBound`] or [`Error::NotProducer`].
 * 
 * **Events:** [`Event::PriceSet`].
 * 
 * **Weight:** constant.
 */
set_price: TxDescriptor<Anonymize<I8v7qvebpos9ik>>,


/**
 * Set a tester idle that took no seat for [`Config::IdleAfter`] cycles, although each tester was drawn for
 * [`Config::IdleSeats`] seats on average meanwhile. From the next cycle on it takes part in no draw and is not
 * counted. Its bond stays on hold.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
 * 
 * **Events:** [`Event::TesterIdle`].
 * 
 * **Weight:** constant.
 */
set_idle: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Take part in draws again after being idle, from the next cycle on.
 * 
 * **Origin:** the tester.
 * 
 * **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
 * 
 * **Events:** [`Event::TesterEnrolled`].
 * 
 * **Weight:** constant.
 */
return_to_draws: TxDescriptor<undefined>,


/**
 * Answer a case. The appeal authority decides then. If it does not decide in time, the case is dropped.
 * 
 * **Origin:** the accused, or a backer of an accused tester.
 * 
 * **Errors:** [`Error::CaseNotFound`], [`Error::NotAccused`], [`Error::AlreadyAppealed`] or
 * [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::CaseAppealed`].
 * 
 * **Weight:** constant.
 */
appeal_case: TxDescriptor<Anonymize<Ie0iovf641dves>>,


/**
 * Decide a case after an appeal: the accused loses what was asked for if `uphold`, and nothing otherwise.
 * 
 * **Origin:** [`Config::AppealOrigin`].
 * 
 * **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`], [`Error::DeadlinePassed`], or a bond that cannot
 * be moved.
 * 
 * **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`].
 * 
 * **Weight:** constant.
 */
decide_case: TxDescriptor<Anonymize<Icmo2qkkg6gm55>>,


/**
 * End a case whose deadline is over. Without an appeal it stands; with an appeal that nobody decided it is
 * dropped. Where no case is open, end the rest of a tester instead, once it is over.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CaseNotFound`], [`Error::TooEarly`], or a bond that cannot be moved.
 * 
 * **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`]; none for a rest.
 * 
 * **Weight:** constant.
 */
end_case: TxDescriptor<Anonymize<I1mh94318vbvut>>,


/**
 * Remove the earnings of a tester's backers by a cycle that can no longer be taken. The rest goes into the pool
 * of the running cycle.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NothingToDo`] or [`Error::StillClaimable`].
 * 
 * **Events:** [`Event::EarningsExpired`].
 * 
 * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
 */
expire_earnings: TxDescriptor<Anonymize<I9pj4cjp0fo9ic>>},
Trace: {

/**
 * Become the party of a GLN. A deposit is held.
 * 
 * - `prefix`: how many digits of the GLN, 6 to 12, are the party's company prefix. A second deposit is held for it. From
 * then on only the party brings items into being whose numbers begin with it. A party whose GLN is under no prefix of
 * its own names none.
 * 
 * **Origin:** any account that is no party with a GLN and does not act for one.
 * 
 * **Errors:** [`Error::GlnTaken`], [`Error::PrefixTaken`], [`Error::BadPrefix`], [`Error::NoIdLeft`],
 * [`Error::AlreadyParty`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::PartyRegistered`].
 * 
 * **Weight:** constant.
 */
register_party: TxDescriptor<Anonymize<I3p48skr2q10ke>>,


/**
 * Give the GLN of the caller's party up, with its company prefix and its contact. The deposits are released.
 * 
 * **Origin:** the account that acts for the party.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::PartyInUse`], or a hold that cannot be released.
 * 
 * **Events:** [`Event::PartyRemoved`].
 * 
 * **Weight:** constant.
 */
remove_party: TxDescriptor<undefined>,


/**
 * Give a contested GLN to another account, with the company prefix, the places and everything else of its party.
 * 
 * The account that paid deposits for what it recorded stays their owner and gets them back.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::AlreadyParty`], [`Error::NoIdLeft`].
 * 
 * **Events:** [`Event::PartyReassigned`].
 * 
 * **Weight:** constant.
 */
reassign_party: TxDescriptor<Anonymize<I456tdugf7bu7b>>,


/**
 * Record events, all of them or none. A deposit for the new rows is held.
 * 
 * **Origin:** a party. It must possess the items. Only a party with a GLN can bring items into being.
 * 
 * **Errors:** [`Error::EmptyBatch`], [`Error::PartyNotFound`], [`Error::Refused`] with the event's place in the
 * batch and the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::EventsRecorded`], [`Event::CloneSuspected`].
 * 
 * **Weight:** by the number of events, and by the items and rows that these come to. Beforehand this is the most that
 * they can come to; what the call does not need goes back. If an event is refused, those after it are not paid for.
 */
record_events: TxDescriptor<Anonymize<I8r3k1sou6cpu7>>,


/**
 * Declare an event erroneous, once. The event stays on record with this mark. A deposit is held.
 * 
 * `corrections` are the events that say what really happened. They need not be on record.
 * 
 * **Origin:** the party that recorded the event.
 * 
 * **Errors:** [`Error::EventNotFound`], [`Error::NotRecorder`], [`Error::AlreadyDeclared`], [`Error::Overflow`],
 * or funds that cannot be held.
 * 
 * **Events:** [`Event::ErrorDeclared`].
 * 
 * **Weight:** constant.
 */
declare_error: TxDescriptor<Anonymize<I2u1vglbfaidne>>,


/**
 * Commit the Merkle root of many events at once. A deposit is held.
 * 
 * - `root`: of a binary Merkle tree over blake2-256 whose leaves are the 32 bytes of the events' ids.
 * - `count`: the number of events.
 * - `body`: the address of the documents.
 * 
 * **Origin:** a party with a GLN.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::EmptyRoot`], [`Error::Overflow`], [`Error::NoIdLeft`], or funds
 * that cannot be held.
 * 
 * **Events:** [`Event::RootCommitted`].
 * 
 * **Weight:** constant.
 */
commit_root: TxDescriptor<Anonymize<Idv1a71siupfpb>>,


/**
 * Prove on chain that an event is under a committed root.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::RootNotFound`], [`Error::BadProof`].
 * 
 * **Events:** [`Event::LeafProven`].
 * 
 * **Weight:** constant, for the longest proof.
 */
prove_leaf: TxDescriptor<Anonymize<I9g325mcvrrlga>>,


/**
 * Remove a root whose retention period is over. Its deposit is released.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::RootNotFound`], [`Error::RetentionNotOver`].
 * 
 * **Events:** [`Event::RootRemoved`].
 * 
 * **Weight:** constant.
 */
remove_root: TxDescriptor<Anonymize<I8q314frhtklat>>,


/**
 * Recall a lot. Nothing of it can be sold until the recall is lifted.
 * 
 * `spread` says what happens to what transformations made from the lot: nothing, a flag, or the same as to the lot. By
 * default [`Config::DefaultSpread`]. It reaches what is made from now on; [`Pallet::extend_alert`] brings it to what was
 * made before. If it blocks, the lot cannot be used up either.
 * 
 * **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
 * of that party, the party alerts the lot no more.
 * 
 * **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
 * 
 * **Events:** [`Event::LotAlerted`].
 * 
 * **Weight:** constant.
 */
recall_lot: TxDescriptor<Anonymize<I5elh6l46lmgma>>,


/**
 * Put a lot on hold. Nothing of it can be sold until the hold is lifted, or becomes a recall. `spread` is that of
 * [`Pallet::recall_lot`].
 * 
 * **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
 * of that party, the party alerts the lot no more.
 * 
 * **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
 * 
 * **Events:** [`Event::LotAlerted`].
 * 
 * **Weight:** constant.
 */
hold_lot: TxDescriptor<Anonymize<I5elh6l46lmgma>>,


/**
 * End the recall or hold of a lot. What was made from it is free of this alert at once.
 * 
 * **Origin:** [`Config::RecallOrigin`] for any lot. The party that made the lot can end only what it began.
 * 
 * **Errors:** [`Error::NotProducer`], [`Error::NotAlerted`], [`Error::SetByAuthority`].
 * 
 * **Events:** [`Event::AlertLifted`].
 * 
 * **Weight:** constant.
 */
lift_alert: TxDescriptor<Anonymize<Ianjrhlhk62h0u>>,


/**
 * Remove up to `limit` events from the history of an item that is final and past the retention period. The item
 * goes with the last of them. Every deposit goes back to the account that paid it. If events are left, call again.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ItemNotFound`], [`Error::NotFinal`], [`Error::RetentionNotOver`],
 * [`Error::NothingToPrune`].
 * 
 * **Events:** [`Event::HistoryPruned`].
 * 
 * **Weight:** by `limit`, at most [`MAX_PRUNED`]; the part for events that were not there is refunded. A call that
 * is refused weighs as much as one that removes one event.
 */
prune_history: TxDescriptor<Anonymize<I2ojpso9nu0c3n>>,


/**
 * Claim a company prefix: the first `prefix` digits, 6 to 12, of the GLN of the caller's party. It takes the place of
 * one claimed before. `None` gives it up. The deposit is held, or released.
 * 
 * **Origin:** the account that acts for a party with a GLN.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::BadPrefix`], [`Error::PrefixTaken`], [`Error::PrefixNotFound`],
 * [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::PrefixReleased`], [`Event::PrefixClaimed`].
 * 
 * **Weight:** constant.
 */
claim_prefix: TxDescriptor<Anonymize<I5hemqnccd5tpg>>,


/**
 * Take a contested company prefix from the party of a GLN. Its deposit is released.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::PrefixNotFound`].
 * 
 * **Events:** [`Event::PrefixReleased`].
 * 
 * **Weight:** constant.
 */
revoke_prefix: TxDescriptor<Anonymize<I7c8i4ftj61el1>>,


/**
 * Register a GLN as a place of the caller's party. What is shipped to that location goes to the party. A deposit is held.
 * 
 * **Origin:** the account that acts for a party with a GLN.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::GlnTaken`], [`Error::PrefixTaken`], or funds that cannot be held.
 * 
 * **Events:** [`Event::PlaceRegistered`].
 * 
 * **Weight:** constant.
 */
register_place: TxDescriptor<Anonymize<I7c8i4ftj61el1>>,


/**
 * Give a place of the caller's party up. Its deposit is released.
 * 
 * **Origin:** the account that acts for the party of the place.
 * 
 * **Errors:** [`Error::PlaceNotFound`].
 * 
 * **Events:** [`Event::PlaceRemoved`].
 * 
 * **Weight:** constant.
 */
remove_place: TxDescriptor<Anonymize<I7c8i4ftj61el1>>,


/**
 * Give a contested place to the party of another account. The deposit of the party that registered it is released.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::PlaceNotFound`], [`Error::PartyNotFound`].
 * 
 * **Events:** [`Event::PlaceReassigned`].
 * 
 * **Weight:** constant.
 */
reassign_place: TxDescriptor<Anonymize<I456tdugf7bu7b>>,


/**
 * Say how to reach the caller's party, or with `None` no more. Recalls show it. A deposit is held, or released.
 * 
 * `contact` is the address of a document, which is public or encrypted as the party chose.
 * 
 * **Origin:** the account that acts for a party, with or without a GLN.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ContactSet`].
 * 
 * **Weight:** constant.
 */
set_contact: TxDescriptor<Anonymize<I46ffckf5jmrpg>>,


/**
 * Hand items and parts of lots over to the party of a GLN, as an event of shipping does. It answers the asks of that
 * party. A deposit is held for each new part of a lot.
 * 
 * **Origin:** the party that possesses all of them.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::AlreadyPossessed`], [`Error::Refused`] with the
 * place in the list and the [`Fault`], or funds that cannot be held.
 * 
 * **Events:** [`Event::AskEnded`], [`Event::HandOverBegun`].
 * 
 * **Weight:** by the number of items.
 */
hand_over: TxDescriptor<Anonymize<Iniao019r5s3e>>,


/**
 * Take items and parts of lots over that are on their way to the caller's party, or that it asked for in vain. The chain
 * writes the event of it into their histories. A deposit is held for the new rows.
 * 
 * - `items`: a lot without a quantity stands for all that can be taken.
 * - `from`: the sender's GLN. Lots need it.
 * 
 * **Origin:** the recipient, or the party that asked.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
 * [`Fault`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::AskEnded`], [`Event::ItemsTaken`].
 * 
 * **Weight:** by the number of items.
 */
take_over: TxDescriptor<Anonymize<Ic0l5ol7die9k8>>,


/**
 * End hand-overs by the caller's party, also those that lapsed. Nothing has to be received or to be ended by anybody else.
 * 
 * - `items`: a lot without a quantity stands for all that is on its way.
 * - `to`: the recipient's GLN. Lots need it.
 * 
 * **Origin:** the party that sent them.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
 * [`Fault`], or funds that cannot be held.
 * 
 * **Events:** [`Event::HandOverEnded`].
 * 
 * **Weight:** by the number of items.
 */
take_back: TxDescriptor<Anonymize<I9jmnlcks0ta1u>>,


/**
 * Turn items and parts of lots away that are on their way to the caller's party. They stay with their sender.
 * 
 * - `items`: a lot without a quantity stands for all that is on its way.
 * - `from`: the sender's GLN. Lots need it.
 * 
 * **Origin:** the recipient.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
 * [`Fault`], or funds that cannot be held.
 * 
 * **Events:** [`Event::HandOverEnded`].
 * 
 * **Weight:** by the number of items.
 */
turn_away: TxDescriptor<Anonymize<Ic0l5ol7die9k8>>,


/**
 * Ask the possessor of an item, or of a part of a lot, to hand it over. A deposit is held until the ask ends.
 * 
 * Silence decides only over what the possessor shipped without naming anybody. Then the caller may take it with
 * [`Pallet::take_over`], once [`Config::TransitPeriod`] has passed since the ask and since the shipping. Everything else
 * stays where it is.
 * 
 * - `item`: with a quantity for a lot.
 * - `of`: the GLN of the party that has the part of the lot. Anything else has one possessor.
 * 
 * **Origin:** the account that acts for a party with a GLN.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::ItemClosed`], [`Error::AlreadyPossessed`],
 * [`Error::AlreadyAsked`], [`Error::Refused`] with the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ItemAsked`].
 * 
 * **Weight:** constant.
 */
ask_for: TxDescriptor<Anonymize<I30pol4bbecstk>>,


/**
 * Refuse the ask of the party of a GLN. With this the caller also says that it still has the item, so no other ask that
 * stays unanswered decides over what was shipped so far.
 * 
 * **Origin:** the party that is asked.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
 * 
 * **Events:** [`Event::AskEnded`].
 * 
 * **Weight:** constant.
 */
refuse_ask: TxDescriptor<Anonymize<I11sn4k5d7d143>>,


/**
 * Take an ask back. `of` is the account that acts for the party that was asked.
 * 
 * **Origin:** the party that asked.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
 * 
 * **Events:** [`Event::AskEnded`].
 * 
 * **Weight:** constant.
 */
withdraw_ask: TxDescriptor<Anonymize<Ibpu0k2pi1tvnn>>,


/**
 * Remove an ask of the party of a GLN to the party of the account `of`.
 * 
 * **Origin:** [`Config::ModerationOrigin`] at any time, for an ask that is contested. Anyone once its time is over.
 * 
 * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`], [`Error::AskNotOver`].
 * 
 * **Events:** [`Event::AskEnded`].
 * 
 * **Weight:** constant.
 */
dismiss_ask: TxDescriptor<Anonymize<I64d12nd5uukut>>,


/**
 * Extend the alert on a lot to an item that was made before. What is made from the item later is marked by itself.
 * 
 * - `input`: an item that the alert concerns: the lot, an item of it, or one that is marked.
 * - `used`: the event that used the input up.
 * - `output`: the item that was made.
 * - `made`: the event that made it: the same one, or another event of the same transformation.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NotAlerted`], [`Error::ItemNotFound`], [`Error::EventNotFound`], [`Error::NotLinked`],
 * [`Error::AlreadyMarked`], [`Error::TooManyMarks`].
 * 
 * **Events:** [`Event::AlertExtended`].
 * 
 * **Weight:** constant.
 */
extend_alert: TxDescriptor<Anonymize<Ieu1e3fi68e8aj>>},
Receipts: {

/**
 * Set the costs of shops in `region` whose books are in `currency`, or remove them. A shop without an entry for
 * its region or its country has a BizPower of zero.
 * 
 * **Origin:** [`Config::ManagerOrigin`].
 * 
 * **Errors:** [`Error::BadCosts`].
 * 
 * **Events:** [`Event::CostsSet`].
 * 
 * **Weight:** constant.
 */
set_costs: TxDescriptor<Anonymize<Iei01oldj1sm2v>>,


/**
 * Open the receipt book of a shop, with room for `capacity` rows of state: customers, batches, eras and tills.
 * A deposit for all of them is put on hold.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::AlreadyOpen`],
 * [`Error::BadCapacity`], [`Error::NoIdLeft`], or a deposit that cannot be held.
 * 
 * **Events:** [`Event::BookOpened`].
 * 
 * **Weight:** constant.
 */
open_book: TxDescriptor<Anonymize<I808iqfsapc2bn>>,


/**
 * Give a book room for `capacity` rows of state, no fewer than it takes. If the shop changed hands, the former
 * owner's deposit is released and the new owner's is put on hold.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::BadCapacity`], or a
 * deposit that cannot be held or released.
 * 
 * **Events:** [`Event::CapacitySet`].
 * 
 * **Weight:** constant.
 */
set_capacity: TxDescriptor<Anonymize<I5p98u28b0o62n>>,


/**
 * Close an empty book and release its deposit. `tills` is at least the number of its tills. Fees that its receipts did
 * not use up are gone: they were sealed when they were paid.
 * 
 * **Origin:** the depositor; if the depositor no longer owns the shop, the owner, and anyone if no fees are left or the
 * shop is closed for good.
 * 
 * **Errors:** [`Error::BookNotFound`], [`Error::BadWitness`], [`Error::NotDepositor`], [`Error::BookNotEmpty`], or a
 * deposit that cannot be released.
 * 
 * **Events:** [`Event::BookClosed`].
 * 
 * **Weight:** by `tills`. What there is not is refunded, and a refused call costs as much as one without tills.
 */
close_book: TxDescriptor<Anonymize<I4715d1pottqqv>>,


/**
 * Post what `till` recorded: receipts numbered without a gap from `first`, whose moments count from `start`.
 * `signatures` are the countersignatures of those customers who gave one. The call takes all rows or none.
 * 
 * **Origin:** the owner of the shop. Its tills are proxies of the owner.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
 * [`Error::NotDepositor`], [`Error::NoRows`], [`Error::AlreadyPosted`], [`Error::ReceiptsMissing`],
 * [`Error::NumberTooLarge`], [`Error::TooOld`], [`Error::TooManyTills`], [`Error::InTheFuture`],
 * [`Error::ZeroValue`], [`Error::OwnCustomer`], [`Error::NothingToVoid`], [`Error::OutOfOrder`],
 * [`Error::NotCustomer`], [`Error::NotOneSided`], [`Error::BadSignature`], [`Error::BookFull`],
 * [`Error::TotalsTooLarge`].
 * 
 * **Events:** [`Event::BatchPosted`].
 * 
 * **Weight:** by the numbers of rows and of countersignatures. A batch that is refused before its signatures are
 * checked does not pay for them, and one that is refused before its rows are checked pays for neither.
 */
post_batch: TxDescriptor<Anonymize<Ic3edn19us8rav>>,


/**
 * Countersign receipts that were posted one-sided. The call takes all rows or none.
 * 
 * **Origin:** the customer of all of them; or anyone with that customer's signature, `on_behalf`, so that a
 * customer needs no SOUK for fees.
 * 
 * **Errors:** [`Error::NothingClaimed`], [`Error::NotCustomer`], [`Error::BookNotFound`],
 * [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BadSignature`],
 * [`Error::BookFull`], [`Error::NotOneSided`], [`Error::TotalsTooLarge`].
 * 
 * **Events:** [`Event::Countersigned`].
 * 
 * **Weight:** by the numbers of claims, of rows and of hashes, and by whether there is a signature. Claims that are
 * refused before anything is counted do not pay for counting.
 */
countersign: TxDescriptor<Anonymize<Ib937ibik0iics>>,


/**
 * Reverse sales that were a mistake. What they added to the era that runs is taken out again, to the unit. Eras
 * that are over do not change.
 * 
 * **Origin:** the owner of the shop. Its tills are proxies of the owner.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingClaimed`], [`Error::BookNotFound`],
 * [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BookFull`],
 * [`Error::NotReversible`], [`Error::TotalsTooLarge`].
 * 
 * **Events:** [`Event::ReceiptsReversed`].
 * 
 * **Weight:** by the numbers of rows and of hashes. A claim that is refused does not pay for counting.
 */
reverse_receipts: TxDescriptor<Anonymize<Ies4tc7336189g>>,


/**
 * Remove up to `limit` batches and up to `limit` eras of a book whose time is over, the oldest first.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
 * 
 * **Events:** [`Event::BookPruned`].
 * 
 * **Weight:** by `limit`. What was not removed is refunded.
 */
prune_book: TxDescriptor<Anonymize<Iaft9jhvpofhpm>>,


/**
 * Let a shop forget those of `customers` who did not come for [`Config::CustomerLife`].
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
 * 
 * **Events:** [`Event::BookPruned`].
 * 
 * **Weight:** by the number of customers.
 */
prune_customers: TxDescriptor<Anonymize<I83neb5jj7vlk7>>,


/**
 * Put [`Config::MinStanding`] on hold for each of `customers`, so that receipts of theirs count at any shop. A customer
 * who has a pledge already is left out, unless the caller made it and it is too small by now: then it is raised; or
 * unless another made it for the customer and could release it now: then the caller takes it over, and it is released to
 * the other. So nobody can let go of a pledge between this call and the end of the era. Anyone may pledge for anyone. A
 * customer pledges for itself, or a shop for those of its customers who have no SOUK.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NothingToPledge`], or funds that cannot be held or released.
 * 
 * **Events:** [`Event::Pledged`], [`Event::PledgesReleased`] if any was taken over.
 * 
 * **Weight:** by the number of customers, as if every pledge were taken over. What was not is refunded.
 */
pledge: TxDescriptor<Anonymize<I6jf0e0aklu04g>>,


/**
 * Release what is pledged for `customers`, to those who pledged it. A pledge stays until the era is over in which its
 * customer counted last. Then its payer and its customer may release it, and [`Config::CustomerLife`] later
 * everybody. Pledges that cannot be released are left out.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NothingToRelease`], or a hold that cannot be released.
 * 
 * **Events:** [`Event::PledgesReleased`].
 * 
 * **Weight:** by the number of customers.
 */
release_pledges: TxDescriptor<Anonymize<I6jf0e0aklu04g>>,


/**
 * Seal `amount` of SOUK as fees, which receipts of the shop use up when they count. A sealed amount does not come back.
 * 
 * **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what was paid.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
 * [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that cannot be moved.
 * 
 * **Events:** [`Event::FeesPaid`].
 * 
 * **Weight:** constant.
 */
pay_fees: TxDescriptor<Anonymize<Ihn1pr1tt33ec>>,


/**
 * Set what is usual for shops in `region` whose books are in `currency` and whose category's code begins with the two
 * digits `group`, or remove it.
 * 
 * **Origin:** [`Config::ManagerOrigin`].
 * 
 * **Errors:** [`Error::BadCosts`].
 * 
 * **Events:** [`Event::UsualSet`].
 * 
 * **Weight:** constant.
 */
set_usual: TxDescriptor<Anonymize<Ifl7mh4tbbvb2p>>,


/**
 * Set what a shop pays the shop `sender` for each new customer that it sends, or remove these terms. `None` stands for
 * all shops without terms of their own. A customer is sent if its first receipt names `sender` and is of the external
 * class. Terms of zero pay one shop nothing, whatever the others get.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
 * [`Error::BookFull`], [`Error::ReferralNotFound`].
 * 
 * **Events:** [`Event::ReferralSet`].
 * 
 * **Weight:** constant.
 */
set_referral: TxDescriptor<Anonymize<I24liu8du49igm>>,


/**
 * Put `amount` of SOUK on hold for customers that other shops send. A customer for whom it does not suffice is counted,
 * and is never paid for.
 * 
 * **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what is on hold.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
 * [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::ReferralsFunded`].
 * 
 * **Weight:** constant.
 */
fund_referrals: TxDescriptor<Anonymize<Ihn1pr1tt33ec>>,


/**
 * Release `amount` of SOUK that is on hold for customers of other shops, and not owed.
 * 
 * **Origin:** the depositor of the book.
 * 
 * **Errors:** [`Error::BookNotFound`], [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::BudgetTooSmall`], or
 * funds that cannot be released.
 * 
 * **Events:** [`Event::ReferralsWithdrawn`].
 * 
 * **Weight:** constant.
 */
withdraw_referrals: TxDescriptor<Anonymize<Ihn1pr1tt33ec>>,


/**
 * Pay the owner of the shop `sender` what `shop` owes it for the customers that it sent. If that shop is gone, what it
 * was owed goes back to the budget. Terms that can never hold again are removed with it: those of a shop that is gone, and
 * those that a former depositor set.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::BookNotFound`], [`Error::ReferralNotFound`], [`Error::NothingOwed`], or an owner that cannot
 * receive it.
 * 
 * **Events:** [`Event::ReferralPaid`] or [`Event::ReferralReturned`]; [`Event::ReferralSet`] if nothing was owed.
 * 
 * **Weight:** constant.
 */
claim_referral: TxDescriptor<Anonymize<Ibg7fechvjqte1>>},
Rewards: {

/**
 * Claim what a policy pays the caller for an era that was closed at least [`Config::HoldEras`] ago. The cost does
 * not depend on the number of claimants.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
 * [`Error::AlreadyClaimed`], [`Error::Overflow`], or pay that cannot be received.
 * 
 * **Events:** [`Event::Claimed`].
 * 
 * **Weight:** constant.
 */
claim: TxDescriptor<Anonymize<I53mr7pnn6cadd>>,


/**
 * Claim the cashback or the bounties that were held long enough.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CaseOpen`], [`Error::NothingToClaim`], [`Error::StillHeld`], [`Error::Overflow`], or pay
 * that cannot be received.
 * 
 * **Events:** [`Event::PurseClaimed`].
 * 
 * **Weight:** constant.
 */
claim_purse: TxDescriptor<Anonymize<I21n3po94ve9b7>>,


/**
 * Say "I am here". It counts as often in an era as the table of points allows: once, unless governance says
 * more. In bounded mode it earns nothing by itself: it makes what the caller lost weigh more, if the caller has
 * credit.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NothingEarned`].
 * 
 * **Events:** [`Event::PowerEarned`].
 * 
 * **Weight:** constant.
 */
check_in: TxDescriptor<undefined>,


/**
 * Name the inviter of the caller. This can be done once, before the caller has done a deed that counts.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::SelfReferred`], [`Error::AlreadyInvited`], [`Error::AlreadyActive`],
 * [`Error::InviterNotFound`] or [`Error::ClaimsLost`], or an account that has no room for a reference.
 * 
 * **Events:** [`Event::InviterSet`].
 * 
 * **Weight:** constant.
 */
set_inviter: TxDescriptor<Anonymize<I3j43dj5855fif>>,


/**
 * Remove an invitation that lapsed.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::InvitationNotFound`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::InvitationLapsed`].
 * 
 * **Weight:** constant.
 */
expire_invitation: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Freeze `amount` base units of SOUK for dividends in TIME.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::Frozen`].
 * 
 * **Weight:** constant.
 */
freeze: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Let go of `amount` base units of frozen SOUK. They stop earning now and are free after the delay. The rest
 * that goes on earning must be zero or at least the minimum.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::StakeNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`],
 * [`Error::AmountTooSmall`] or [`Error::Overflow`].
 * 
 * **Events:** [`Event::Unfreezing`].
 * 
 * **Weight:** constant.
 */
unfreeze: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Release the SOUK that an account let go and whose delay is over. With the last of it the dividends of the
 * account are paid out too. Dividends that it cannot receive then go back to the dividend pot.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::StakeNotFound`], [`Error::TooEarly`], or funds that cannot be released.
 * 
 * **Events:** [`Event::Unfrozen`], [`Event::DividendsClaimed`], [`Event::DividendsForfeited`].
 * 
 * **Weight:** constant.
 */
withdraw_unfrozen: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Claim the dividends of the caller's frozen SOUK.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::StakeNotFound`], [`Error::NothingToClaim`], [`Error::Overflow`], or pay that cannot be
 * received.
 * 
 * **Events:** [`Event::DividendsClaimed`].
 * 
 * **Weight:** constant.
 */
claim_dividends: TxDescriptor<undefined>,


/**
 * Seal `amount` base units of SOUK in the sink, for good.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::Overflow`], or funds that cannot be transferred.
 * 
 * **Events:** [`Event::SealedTokens`].
 * 
 * **Weight:** constant.
 */
seal: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Fund a pot with `amount` base units of its asset. The dividend pot shares them at once. If less than
 * [`Config::LeastShares`] is frozen, it takes only the part that it shares, and the caller keeps the rest.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::PolicyNotFound`], [`Error::NothingFrozen`],
 * [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be transferred.
 * 
 * **Events:** [`Event::PotFunded`], [`Event::DividendShared`].
 * 
 * **Weight:** constant.
 */
fund_pot: TxDescriptor<Anonymize<I8crparhhd4src>>,


/**
 * Create an emission policy. It pays nothing before its pot is funded.
 * 
 * **Origin:** [`Config::PolicyOrigin`].
 * 
 * **Errors:** [`Error::AssetNotAccepted`], [`Error::BadSchedule`], [`Error::StartPassed`],
 * [`Error::TooManyPolicies`] or [`Error::NoIdLeft`].
 * 
 * **Events:** [`Event::PolicyCreated`].
 * 
 * **Weight:** constant.
 */
create_policy: TxDescriptor<Anonymize<I3dloun7eb20hn>>,


/**
 * Pause a policy, or let it go on. A policy never makes up for eras that close while it is paused.
 * 
 * **Origin:** [`Config::ManagerOrigin`].
 * 
 * **Errors:** [`Error::PolicyNotFound`] or [`Error::PolicyHasEnded`].
 * 
 * **Events:** [`Event::PolicyPaused`].
 * 
 * **Weight:** constant.
 */
pause_policy: TxDescriptor<Anonymize<Ibp1dgm43e4ihg>>,


/**
 * End a policy. What it owes can be claimed until it expires. What its pot has left is paid to `heir` now, and
 * the rest when its last era has expired. A second call changes the heir and pays again.
 * 
 * **Origin:** [`Config::PolicyOrigin`].
 * 
 * **Errors:** [`Error::PolicyNotFound`], or funds that the heir cannot receive.
 * 
 * **Events:** [`Event::PolicyEnded`].
 * 
 * **Weight:** constant.
 */
end_policy: TxDescriptor<Anonymize<I1v9gjq4jtg1fv>>,


/**
 * Close the earliest era that is over and not closed, and let the earliest eras expire that are old enough.
 * Idle time does the same.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::TooEarly`].
 * 
 * **Events:** [`Event::EraBounded`], [`Event::EraClosed`], [`Event::PotShort`], [`Event::DividendShared`],
 * [`Event::EraExpired`], [`Event::PolicyEnded`].
 * 
 * **Weight:** by the number of policies; the call pays for [`MAX_POLICIES`](crate::types::MAX_POLICIES).
 */
close_era: TxDescriptor<undefined>,


/**
 * Remove up to `limit` rows of eras that expired, at most [`MAX_PRUNE`]. Idle time does the same.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::TooEarly`] or [`Error::ZeroAmount`].
 * 
 * **Events:** [`Event::Pruned`].
 * 
 * **Weight:** by the number of rows.
 */
prune: TxDescriptor<Anonymize<Iamlqp3gs21baf>>,


/**
 * Remove the rows of an account that did no deed that counts for [`Config::IdleEras`]. What it did not claim
 * goes back to the pots.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::AccountNotFound`], [`Error::CaseOpen`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::AccountForgotten`].
 * 
 * **Weight:** constant.
 */
forget_account: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Open a case: ask for a penalty, at most one rung above the one the account stands on. The account claims
 * nothing until the case ends. The time in which eras can be claimed goes on. After a case that was dropped the
 * account rests for [`Config::CaseRest`].
 * 
 * **Origin:** [`Config::FraudOrigin`].
 * 
 * **Errors:** [`Error::CaseOpen`], [`Error::RungSkipped`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::CaseOpened`].
 * 
 * **Weight:** constant.
 */
open_case: TxDescriptor<Anonymize<I5ncv28n86o9od>>,


/**
 * Appeal against the open case of the caller.
 * 
 * **Origin:** the accused.
 * 
 * **Errors:** [`Error::CaseNotFound`], [`Error::AlreadyAppealed`] or [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::CaseAppealed`].
 * 
 * **Weight:** constant.
 */
appeal_case: TxDescriptor<Anonymize<I5ro90sqgn7caq>>,


/**
 * Decide an appeal: uphold the penalty, or drop the case and leave everything as it was before. Then the account
 * rests.
 * 
 * **Origin:** [`Config::AppealOrigin`].
 * 
 * **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`] or [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`].
 * 
 * **Weight:** constant.
 */
decide_appeal: TxDescriptor<Anonymize<Ifpsuteshi74ve>>,


/**
 * End a case whose deadline passed. Without an appeal the penalty stands. With an appeal that was not decided
 * the case is dropped, and the account rests. If there is no case, the row of a rest that is over is removed.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::CaseNotFound`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`]; none for a rest.
 * 
 * **Weight:** constant.
 */
end_case: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Lift the penalties of an account that got none for [`Config::RehabilitationEras`]. A deletion is never
 * lifted.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::NoPenalty`], [`Error::CaseOpen`] or [`Error::TooEarly`].
 * 
 * **Events:** [`Event::Rehabilitated`].
 * 
 * **Weight:** constant.
 */
rehabilitate: TxDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Acknowledge that the caller owes `creditor` `amount` base units of TIME, due at `due`. The debt is netted at
 * once against what the creditor owes the caller. An existing debt grows, and is due at the earlier of the two
 * moments.
 * 
 * **Origin:** the debtor.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::SelfReferred`], [`Error::BadDueDate`], [`Error::Overflow`], or a
 * deposit that cannot be held or released.
 * 
 * **Events:** [`Event::DebtsNetted`], [`Event::DebtAcknowledged`].
 * 
 * **Weight:** constant.
 */
acknowledge_debt: TxDescriptor<Anonymize<If5qvkliu2mu3g>>,


/**
 * Pay `amount` base units of TIME of a debt.
 * 
 * **Origin:** the debtor.
 * 
 * **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or TIME that cannot
 * be transferred, or a deposit that cannot be released.
 * 
 * **Events:** [`Event::DebtPaid`].
 * 
 * **Weight:** constant.
 */
pay_debt: TxDescriptor<Anonymize<Ia253p4uml2vcj>>,


/**
 * Forgive `amount` base units of TIME of a debt.
 * 
 * **Origin:** the creditor.
 * 
 * **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or a deposit that
 * cannot be released.
 * 
 * **Events:** [`Event::DebtForgiven`].
 * 
 * **Weight:** constant.
 */
forgive_debt: TxDescriptor<Anonymize<Ib8ajilv4ojvsq>>,


/**
 * Net a circle of debts: each party owes the next, and the last owes the first. Every debt of it shrinks by
 * the smallest one. So the claims less the debts of each party stay the same.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::BadCircle`], [`Error::DebtNotFound`], or a deposit that cannot be released.
 * 
 * **Events:** [`Event::DebtsNetted`].
 * 
 * **Weight:** by the number of debts.
 */
net_debts: TxDescriptor<Anonymize<I8h2l0earbkda8>>,


/**
 * Declare an overdue debt unpaid. The debt is gone, the creditor gets the deposit, and the debtor loses half
 * of its credit.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** [`Error::DebtNotFound`], [`Error::TooEarly`], or a deposit that cannot be moved.
 * 
 * **Events:** [`Event::DebtDefaulted`].
 * 
 * **Weight:** constant.
 */
default_debt: TxDescriptor<Anonymize<I53cickb5u4gir>>,


/**
 * Set the part of one-way fees that goes to the pot of a policy from now on. With `None` all fees go to the
 * sink. If the policy has ended, or its pot cannot receive, fees are sealed whole. The policy must pay SOUK.
 * 
 * **Origin:** [`Config::ManagerOrigin`].
 * 
 * **Errors:** [`Error::PolicyNotFound`], [`Error::AssetNotAccepted`] or [`Error::PolicyHasEnded`].
 * 
 * **Events:** [`Event::RecyclingSet`].
 * 
 * **Weight:** constant.
 */
set_recycling: TxDescriptor<Anonymize<I9hccsie0qh3p0>>,


/**
 * Set how much policies pay that pay by deeds, from the next era on: what their schedules say, or together at most
 * a part of the value that was lost in the era, at most [`MOST_PART`](souk_math::bound::MOST_PART). What is not
 * paid stays in the pots.
 * 
 * **Origin:** [`Config::PolicyOrigin`].
 * 
 * **Errors:** [`Error::BadMode`], or [`Error::TooEarly`] if an era before the last change is not closed.
 * 
 * **Events:** [`Event::ModeSet`].
 * 
 * **Weight:** constant.
 */
set_mode: TxDescriptor<Anonymize<I3qfrhbhvi709v>>,


/**
 * Claim what a policy pays the caller for eras from `from` on, in one payment: for `eras` eras, at most
 * [`MAX_CLAIMS`]. Eras of which the caller can claim nothing now are left out. An account that holds power is paid for
 * every era, whether it did anything in it or not, so it has many to claim.
 * 
 * **Origin:** any signed account.
 * 
 * **Errors:** if nothing can be claimed, what [`Self::claim`] says of the first of the eras:
 * [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
 * [`Error::AlreadyClaimed`]; or pay that cannot be received.
 * 
 * **Events:** [`Event::Claimed`], once for each era.
 * 
 * **Weight:** by the number of eras.
 */
claim_many: TxDescriptor<Anonymize<Ibhti3n6j3opd4>>},
Commune: {

/**
 * Do the step that waits: note that a cycle is closed, or divide it. Idle time does this too, so the call is needed
 * only where blocks are never idle.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NothingToDo`].
 * 
 * **Events:** [`Event::CycleOver`] or [`Event::CycleDivided`].
 * 
 * **Weight:** by the number of assets, taken at its maximum. What was not needed is given back.
 */
divide_cycle: TxDescriptor<undefined>,


/**
 * Pay `who` its part of a cycle for the stake it had behind `validator` in the era of the cycle. A nominator names
 * the `page` of the validator's backers that it is on. For a validator's own stake the page does not matter.
 * 
 * An asset that `who` cannot receive stays to be claimed.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NotExposed`],
 * [`Error::AlreadyClaimed`], [`Error::NothingToClaim`], [`Error::CannotReceive`].
 * 
 * **Events:** [`Event::StakePaid`].
 * 
 * **Weight:** by the number of assets, taken at its maximum, and one page of backers.
 */
claim_stake: TxDescriptor<Anonymize<I2ibs5u0tqjrlo>>,


/**
 * Pay `who` its part of a cycle for the panels it was on in the cycle.
 * 
 * An asset that `who` cannot receive stays to be claimed.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NothingToClaim`],
 * [`Error::CannotReceive`].
 * 
 * **Events:** [`Event::WorkPaid`].
 * 
 * **Weight:** by the number of assets, taken at its maximum.
 */
claim_work: TxDescriptor<Anonymize<I2ripmd292ms67>>,


/**
 * Remove up to `rows` rows of a cycle whose claims are over, at most 256. With the last row what nobody claimed goes
 * to the treasury.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::DivisionNotFound`], [`Error::StillClaimable`].
 * 
 * **Events:** [`Event::CycleExpired`], with the last row.
 * 
 * **Weight:** by the number of rows that are asked for, and the number of assets at its maximum.
 */
expire_cycle: TxDescriptor<Anonymize<Iak4fta7u1095v>>},
Prepaid: {

/**
 * Open a prepaid account in an asset with an amount of it. It pays the fees and commissions of the caller's attested orders
 * and of fiat parts of others, and the fees of sales at a till. An owner has one account.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::AssetNotPrepayable`], [`Error::AlreadyOpen`], or funds that cannot be
 * held.
 * 
 * **Events:** [`Event::PrepaidOpened`].
 * 
 * **Weight:** constant.
 */
open_account: TxDescriptor<Anonymize<Ierhs97be30097>>,


/**
 * Put more into the caller's prepaid account.
 * 
 * **Origin:** the owner of the account.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::AssetNotPrepayable`],
 * [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::PrepaidToppedUp`].
 * 
 * **Weight:** constant.
 */
top_up: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Take an amount out of the caller's prepaid account that is not reserved for open orders.
 * 
 * **Origin:** the owner of the account.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::FundsReserved`], or an asset that does not
 * move.
 * 
 * **Events:** [`Event::PrepaidWithdrawn`].
 * 
 * **Weight:** constant.
 */
withdraw: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Close the caller's prepaid account. Everything in it, and the deposit, are the caller's again.
 * 
 * **Origin:** the owner of the account.
 * 
 * **Errors:** [`Error::PrepaidNotFound`], [`Error::StillReserved`], [`Error::StillServing`], or an asset that does not
 * move.
 * 
 * **Events:** [`Event::PrepaidClosed`].
 * 
 * **Weight:** constant.
 */
close_account: TxDescriptor<undefined>,


/**
 * Pay for attested orders of a shop, and for fiat parts of others, that name the caller as their platform, and whose seller has no
 * account that covers them. `budget` is what may be reserved for them from now on, in base units of the account's asset. It takes the place of
 * what was left of an earlier one. What orders that are open now do not pay comes on top of it. If the shop changes hands,
 * the caller pays for nothing until it calls this again. The shop can turn the budget into rights and
 * commissions of its own, so a platform serves only shops that it trusts with it.
 * 
 * **Origin:** the owner of a prepaid account.
 * 
 * **Errors:** [`Error::PrepaidNotFound`], [`Error::ShopNotFound`], [`Error::Overflow`], or funds that cannot be held.
 * 
 * **Events:** [`Event::ShopServed`].
 * 
 * **Weight:** constant.
 */
serve: TxDescriptor<Anonymize<I6du7djtepbga5>>,


/**
 * Pay for no new orders of a shop. Open orders are still paid for.
 * 
 * **Origin:** the platform.
 * 
 * **Errors:** [`Error::ShopNotServed`], [`Error::PrepaidNotFound`].
 * 
 * **Events:** [`Event::ShopNotServed`].
 * 
 * **Weight:** constant.
 */
stop_serving: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Set how many base units of `asset` a minor unit of a currency, or a base unit of another asset, is worth. Prices that are
 * stated in it are converted by this rate when fees are reserved. What is reserved stays as it is.
 * 
 * [`Config::RateOrigin`] changes a rate by at most [`Config::MostRateChange`], and not before
 * [`Config::LeastRateTime`] has passed since it was set. Root sets any rate at any time.
 * 
 * **Origin:** [`Config::RateOrigin`], or root.
 * 
 * **Errors:** [`Error::ZeroRate`], [`Error::SameAsset`]; if it is not root, [`Error::RateNotFound`],
 * [`Error::RateTooSoon`], [`Error::RateTooFar`].
 * 
 * **Events:** [`Event::RateSet`].
 * 
 * **Weight:** constant.
 */
set_rate: TxDescriptor<Anonymize<I29c1glp1qmf5q>>,


/**
 * Remove a rate. Orders that need it are not accepted until root sets it again.
 * 
 * **Origin:** [`Config::RateOrigin`], or root.
 * 
 * **Errors:** [`Error::RateNotFound`].
 * 
 * **Events:** [`Event::RateRemoved`].
 * 
 * **Weight:** constant.
 */
remove_rate: TxDescriptor<Anonymize<Iccihi4mrtn5qs>>},
Networks: {

/**
 * Open the network of a shop, so that promoters can join it on these terms.
 * 
 * **Origin:** the owner of the shop, which has the capability.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`], [`Error::NetworkExists`],
 * [`Error::BadTerms`], or a deposit that cannot be held.
 * 
 * **Events:** [`Event::NetworkOpened`].
 * 
 * **Weight:** constant.
 */
open_network: TxDescriptor<Anonymize<Icpp4dik7ijiik>>,


/**
 * Ask something else of those who join from now on. Members, and those who asked before, stay bound by the terms that
 * they agreed to. If the shop has changed hands, the network's deposit moves to the caller's account.
 * 
 * **Origin:** the owner of the shop, which has the capability.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
 * [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::BadTerms`], or a deposit that cannot be held.
 * 
 * **Events:** [`Event::TermsSet`], [`Event::KeeperChanged`].
 * 
 * **Weight:** constant.
 */
set_terms: TxDescriptor<Anonymize<Icpp4dik7ijiik>>,


/**
 * Close a network for good. Nobody is a member of it any more, and each bond can be withdrawn after the notice of its
 * member. Once the last is, the shop can open another one.
 * 
 * **Origin:** the owner of the shop; anyone, if the shop is gone.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::AlreadyClosed`], [`Error::NotOwner`].
 * 
 * **Events:** [`Event::NetworkClosed`], and [`Event::NetworkRemoved`] if it has no members.
 * 
 * **Weight:** constant.
 */
close_network: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Join the network of a shop under a bond, or ask to, if its owner lets members in one by one. The caller names the
 * terms that it agrees to, and is bound by these for as long as its bond is on hold.
 * 
 * **Origin:** an account that may promote and does not own the shop.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
 * [`Error::CapabilityMissing`], [`Error::OwnNetwork`], [`Error::TermsChanged`], [`Error::BadTerms`],
 * [`Error::AlreadyMember`], [`Error::TooManyMembers`], [`Error::MayNotPromote`], or funds that are locked or cannot be
 * held.
 * 
 * **Events:** [`Event::MemberJoined`] or [`Event::MemberAsked`].
 * 
 * **Weight:** constant.
 */
join_network: TxDescriptor<Anonymize<Icpp4dik7ijiik>>,


/**
 * Let an account in that asked to join.
 * 
 * **Origin:** the owner of the shop, which has the capability.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
 * [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::MemberNotFound`], [`Error::NotAsking`],
 * [`Error::MayNotPromote`].
 * 
 * **Events:** [`Event::MemberApproved`].
 * 
 * **Weight:** constant.
 */
approve_member: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Turn away an account that asked to join. Its bond comes back at once.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
 * [`Error::NotAsking`].
 * 
 * **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
 * 
 * **Weight:** constant.
 */
refuse_member: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Leave a network. The caller is a member no more, and its bond can be withdrawn after its notice. One that only asked
 * to join has its bond back at once.
 * 
 * **Origin:** a member, or an account that asks to join.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], and
 * [`Error::AlreadyClosed`]: of a closed network everybody is leaving.
 * 
 * **Events:** [`Event::MemberLeft`]; or [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a
 * closed network.
 * 
 * **Weight:** constant.
 */
leave_network: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Expel a member. It is a member no more, and its whole bond can be withdrawn after its notice.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`],
 * [`Error::MemberNotFound`], [`Error::NotActive`].
 * 
 * **Events:** [`Event::MemberExpelled`].
 * 
 * **Weight:** constant.
 */
expel_member: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Return a bond whose notice is over, or that was put up to ask for a network that is closed by now. The row is removed
 * and its deposit comes back.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotLeaving`],
 * [`Error::NoticeNotOver`], [`Error::AccusationOpen`], [`Error::CaseOpen`].
 * 
 * **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
 * 
 * **Weight:** constant.
 */
withdraw_bond: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Accuse a member, or one whose bond is not free yet, of a fault. The bond waits until the accusation is over. Unless it
 * is upheld in time, the accused gets the accuser's deposit. One whose bond is about to come free can be accused once.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
 * [`Error::NotActive`], [`Error::AccusationOpen`], [`Error::AlreadySlashed`], [`Error::NoticeOver`],
 * [`Error::AlreadyAccused`], or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::MemberAccused`].
 * 
 * **Weight:** constant.
 */
accuse_member: TxDescriptor<Anonymize<Idvvhav8v8ggej>>,


/**
 * Judge an accusation. With a `part` above zero it is upheld: so much of the bond, and no more than the terms allow that
 * the member joined under, goes to the treasury, and the account is a member no more. With zero it is dismissed.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::AccusationNotFound`],
 * [`Error::DeadlinePassed`], or funds that cannot be moved.
 * 
 * **Events:** [`Event::AccusationEnded`]; [`Event::BondSlashed`] and [`Event::MemberLeft`] if it was upheld.
 * 
 * **Weight:** constant.
 */
judge_member: TxDescriptor<Anonymize<I5a9jdf01s1ncb>>,


/**
 * End an accusation that nobody upheld in time. The accused gets the accuser's deposit.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::MemberNotFound`], [`Error::AccusationNotFound`], [`Error::DeadlineNotPassed`], or funds that
 * cannot be moved.
 * 
 * **Events:** [`Event::AccusationEnded`].
 * 
 * **Weight:** constant.
 */
lapse_accusation: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Slash the bond of a member that may not promote any more: a penalty of the fraud authority came over it since it
 * joined. As much of the bond as its terms allow goes to the treasury, and it is a member no more. If it is accused, the
 * accusation counts as upheld. The bond can be slashed for as long as nobody has withdrawn it.
 * 
 * **Origin:** anyone. The caller gains nothing.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], [`Error::AlreadySlashed`],
 * [`Error::NotPunished`], or funds that cannot be moved.
 * 
 * **Events:** [`Event::BondSlashed`], [`Event::MemberLeft`], [`Event::AccusationEnded`].
 * 
 * **Weight:** constant.
 */
strike_member: TxDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * Show a network a document. The network keeps the latest posts, and a new one drops the oldest.
 * 
 * **Origin:** the owner of the shop, or a member if the terms let members post. The owner may post
 * [`Config::DailyPosts`] times a day, the members together as often, and each member once.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
 * [`Error::CapabilityMissing`], [`Error::PostingClosed`], [`Error::MemberNotFound`], [`Error::NotActive`],
 * [`Error::MayNotPromote`], [`Error::TooManyPosts`], [`Error::NoIdLeft`].
 * 
 * **Events:** [`Event::Posted`].
 * 
 * **Weight:** constant.
 */
publish_post: TxDescriptor<Anonymize<I5ig1eeo0lru6p>>,


/**
 * Count reads of a post that members signed. A read counts once for each member. It pays nothing. What does not count is
 * passed over: a read that was counted, and one of an account that is not a member now.
 * 
 * **Origin:** the account that posted it.
 * 
 * **Errors:** [`Error::NetworkNotFound`], [`Error::PostNotFound`], [`Error::NotPoster`], [`Error::BadSignature`],
 * [`Error::NothingToCount`].
 * 
 * **Events:** [`Event::ReadsAttested`].
 * 
 * **Weight:** by the number of reads.
 */
attest_reads: TxDescriptor<Anonymize<Ia37di7hv8vsjj>>},
Bonuses: {

/**
 * Open a bonus and put its `budget` on hold. It rewards the buyer of each settled sale of `listings` that fits the
 * `terms` and whose order is placed from now on and not after `until`. `None` stands for all listings of the shop.
 * 
 * A line is rewarded by one bonus, the oldest that fits and has something left. A bonus pays what is left of its budget,
 * who settles first is paid first, and nothing is promised to an order. But its merchant cannot take the budget back
 * while an order that counts may be under way.
 * 
 * **Origin:** the owner of the shop, which has the capability to market.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
 * [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
 * [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`],
 * [`Error::NoIdLeft`], [`Error::TooManyBonuses`], or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::BonusOpened`].
 * 
 * **Weight:** by the number of listings.
 */
open_bonus: TxDescriptor<Anonymize<I5iqnqml87c3ev>>,


/**
 * Put `amount` more base units on hold for a bonus that takes orders.
 * 
 * **Origin:** the bonus's funder.
 * 
 * **Errors:** [`Error::BonusNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
 * [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`], [`Error::BudgetTooLarge`], or
 * funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::BonusToppedUp`].
 * 
 * **Weight:** constant.
 */
top_up_bonus: TxDescriptor<Anonymize<I5pjeknro7bf36>>,


/**
 * Let a bonus take no more orders. Those placed before are still paid, for [`Config::PayTime`], and the budget stays
 * on hold for them.
 * 
 * **Origin:** the bonus's funder, or the owner of the shop.
 * 
 * **Errors:** [`Error::BonusNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`].
 * 
 * **Events:** [`Event::BonusClosed`].
 * 
 * **Weight:** constant.
 */
close_bonus: TxDescriptor<Anonymize<Ialu6itvvd9c7u>>,


/**
 * Remove a bonus whose time to pay is over, or that is closed with nothing left. What is left returns to its funder.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::BonusNotFound`], [`Error::NotExpired`], or funds that cannot be released.
 * 
 * **Events:** [`Event::BonusExpired`].
 * 
 * **Weight:** constant.
 */
expire_bonus: TxDescriptor<Anonymize<Ialu6itvvd9c7u>>},
Loyalty: {

/**
 * Remove what is counted of a product that was not sold for [`Config::ProductLife`] eras.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ProductNotFound`], [`Error::TooEarly`].
 * 
 * **Events:** [`Event::ProductForgotten`].
 * 
 * **Weight:** constant.
 */
forget_product: TxDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Remove up to `rows` rows of buyers, at most 256, of the oldest window that is over. Idle time does this too.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::NothingToPrune`].
 * 
 * **Events:** [`Event::BuyersPruned`].
 * 
 * **Weight:** by the number of rows that are asked for. What was not needed is given back.
 */
prune_buyers: TxDescriptor<Anonymize<I69jnqqpnmteve>>},
Fiat: {

/**
 * Vouch for payments in some currencies under a bond. Shops choose whose words they accept. What an attester asks for its
 * work is paid elsewhere.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::AlreadyRegistered`], [`Error::BadCurrencies`], [`Error::BondTooSmall`], or funds that are locked
 * or cannot be held.
 * 
 * **Events:** [`Event::AttesterRegistered`].
 * 
 * **Weight:** constant.
 */
register_attester: TxDescriptor<Anonymize<Iepv2tcm8fl3i7>>,


/**
 * Be reached elsewhere, or vouch for other currencies. Words that were given stay as they are.
 * 
 * **Origin:** an attester.
 * 
 * **Errors:** [`Error::AttesterNotFound`], [`Error::BadCurrencies`].
 * 
 * **Events:** [`Event::AttesterUpdated`].
 * 
 * **Weight:** constant.
 */
update_attester: TxDescriptor<Anonymize<Iesruamg4s4nrg>>,


/**
 * Put more into the caller's bond.
 * 
 * **Origin:** an attester.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::Overflow`], or funds that are locked or
 * cannot be held.
 * 
 * **Events:** [`Event::BondToppedUp`].
 * 
 * **Weight:** constant.
 */
top_up_bond: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Take an amount out of the caller's bond that is not locked. The least bond stays.
 * 
 * **Origin:** an attester.
 * 
 * **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::BondLocked`], [`Error::BondTooSmall`].
 * 
 * **Events:** [`Event::BondWithdrawn`].
 * 
 * **Weight:** constant.
 */
withdraw_bond: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Vouch for payments no more. The whole bond is the caller's again. An attester waits until none of its words can be
 * contested, and ends each with [`Pallet::end_word`].
 * 
 * **Origin:** an attester.
 * 
 * **Errors:** [`Error::AttesterNotFound`], [`Error::WordsOpen`].
 * 
 * **Events:** [`Event::AttesterLeft`].
 * 
 * **Weight:** constant.
 */
leave_attesters: TxDescriptor<undefined>,


/**
 * Accept the words of these attesters about the payments of a shop, in place of those before. An empty list accepts none.
 * It counts for legs that are opened from now on, and as long as the caller owns the shop.
 * 
 * **Origin:** the owner of the shop.
 * 
 * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AttesterRepeated`],
 * [`Error::AttesterNotFound`], [`Error::ListNotFound`] for an empty list in place of none, or a deposit that cannot be
 * held.
 * 
 * **Events:** [`Event::AttestersAccepted`] or [`Event::AttestersRemoved`].
 * 
 * **Weight:** constant, as for the longest list.
 */
accept_attesters: TxDescriptor<Anonymize<I8eo5ijjpbvd4s>>,


/**
 * Remove the list of a shop that is gone, or is another account's than the one that wrote the list.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ListNotFound`], [`Error::ListInUse`].
 * 
 * **Events:** [`Event::AttestersRemoved`].
 * 
 * **Weight:** constant.
 */
remove_attesters: TxDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Say that the payment of an order's fiat leg arrived. The seller binds itself by it: it owes what comes back of the
 * leg. It can do so for as long as the order runs, whether the quote has ended or not.
 * 
 * **Origin:** the seller.
 * 
 * **Errors:** [`Error::LegNotFound`], [`Error::NotSeller`], [`Error::AlreadyConfirmed`].
 * 
 * **Events:** [`Event::PaymentConfirmed`].
 * 
 * **Weight:** constant.
 */
confirm_payment: TxDescriptor<Anonymize<Ifpsfmu2dbp0v0>>,


/**
 * Give one's word that the payment of an order's fiat leg arrived. What the leg is worth in SOUK, and a margin, is locked
 * of the caller's bond until the seller cannot contest the word any more.
 * 
 * **Origin:** an attester that the shop accepted when the leg was opened, and that vouches for the currency.
 * 
 * **Errors:** [`Error::LegNotFound`], [`Error::AlreadyConfirmed`], [`Error::AttesterNotAccepted`],
 * [`Error::AttesterIsParty`], [`Error::WordOpen`], [`Error::AttesterNotFound`], [`Error::CurrencyNotVouched`],
 * [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
 * 
 * **Events:** [`Event::WordGiven`], [`Event::PaymentConfirmed`].
 * 
 * **Weight:** constant, and a question to the rates.
 */
attest_payment: TxDescriptor<Anonymize<I9c7l16upe3m9g>>,


/**
 * Give one's word that the debtor paid an obligation, although the creditor denied it. The bond is locked as for a
 * payment. The creditor can contest the word. If it does not, the obligation ends with [`Pallet::end_word`].
 * 
 * **Origin:** an attester of the leg that the obligation came from, that vouches for the currency.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::WordOpen`],
 * [`Error::AttesterNotAccepted`], [`Error::AttesterIsParty`], [`Error::AttesterNotFound`],
 * [`Error::CurrencyNotVouched`], [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
 * 
 * **Events:** [`Event::WordGiven`].
 * 
 * **Weight:** constant, and a question to the rates.
 */
attest_refund: TxDescriptor<Anonymize<Iftdg1o8ehokkk>>,


/**
 * Say that an attester's word is false, under a deposit.
 * 
 * **Origin:** the account that the word harms: the seller, or the creditor of an obligation.
 * 
 * **Errors:** [`Error::WordNotFound`], [`Error::NotHarmed`], [`Error::AlreadyContested`], [`Error::DeadlinePassed`],
 * or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::WordContested`].
 * 
 * **Weight:** constant.
 */
contest_word: TxDescriptor<Anonymize<Ibotpl1je3br9p>>,


/**
 * Find that a contested word is true or false. If it is true, the attester gets the deposit of the contest. If it is
 * false, the harmed account gets what the matter is worth now out of the attester's bond, and no more than was locked
 * for it. Then the payment of a leg is unconfirmed, an obligation that follows from it is void, and an obligation
 * that the word was about is paid by the bond.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::WordNotFound`], [`Error::ContestNotFound`], [`Error::DeadlinePassed`].
 * 
 * **Events:** [`Event::WordEnded`], [`Event::AttesterSlashed`], [`Event::ClaimReturned`], [`Event::ClaimLost`],
 * [`Event::ObligationEnded`].
 * 
 * **Weight:** constant, a question to the rates, and a loss of credit.
 */
judge_word: TxDescriptor<Anonymize<Iaoerqeerd2648>>,


/**
 * End a word that stands: its time is over and nobody contested it, or nobody judged the contest in time. What was
 * locked is free, and the deposit of a contest is back. An obligation that the word is about has ended too. The account
 * that it would harm can end a word that it did not contest at once.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::WordNotFound`], [`Error::DeadlineNotPassed`].
 * 
 * **Events:** [`Event::WordEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
 * 
 * **Weight:** constant.
 */
end_word: TxDescriptor<Anonymize<I6mab40rhm1uf0>>,


/**
 * Say that an obligation was paid. It ends if the creditor agrees, or is silent for a time.
 * 
 * **Origin:** the debtor.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDebtor`], [`Error::AlreadyStated`], [`Error::AlreadyDenied`].
 * 
 * **Events:** [`Event::PaidStated`].
 * 
 * **Weight:** constant.
 */
state_paid: TxDescriptor<Anonymize<Iftdg1o8ehokkk>>,


/**
 * Say that an obligation to the caller was paid, or that it asks for no more. It ends at once. The deposit of a denial
 * is back.
 * 
 * **Origin:** the creditor.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::ContestOpen`].
 * 
 * **Events:** [`Event::ObligationEnded`], [`Event::ClaimReturned`], [`Event::WordEnded`].
 * 
 * **Weight:** constant.
 */
acknowledge: TxDescriptor<Anonymize<I4ov6e94l79mbg>>,


/**
 * Say, under a deposit, that an obligation was not paid although its debtor stated it.
 * 
 * **Origin:** the creditor.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::NotStated`],
 * [`Error::DeadlinePassed`], or funds that are locked or cannot be held.
 * 
 * **Events:** [`Event::PaidDenied`].
 * 
 * **Weight:** constant.
 */
deny_paid: TxDescriptor<Anonymize<Idnh6so1o52orj>>,


/**
 * Find that an obligation whose payment was denied was paid or was not. If it was, it ends, and the debtor gets the
 * deposit of the denial. If it was not, the debtor loses credit and still owes.
 * 
 * **Origin:** [`Config::ModerationOrigin`].
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::DeadlinePassed`], [`Error::WordOpen`]: an
 * attester's word is judged then.
 * 
 * **Events:** [`Event::DenialEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
 * 
 * **Weight:** constant, and a loss of credit.
 */
judge_obligation: TxDescriptor<Anonymize<I5ug8tqoaf0gvv>>,


/**
 * Do what silence does with an obligation. One that the debtor stated to be paid, and that the creditor did not deny in
 * time, has ended. A denial that nobody judged in time is over, and the deposit is back. One that nobody paid long
 * after it was due has ended unsettled, and its debtor loses credit if it did not before.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::DeadlineNotPassed`], [`Error::WordOpen`],
 * [`Error::ContestOpen`].
 * 
 * **Events:** [`Event::ObligationEnded`], [`Event::DenialEnded`], [`Event::ClaimReturned`].
 * 
 * **Weight:** constant, and a loss of credit.
 */
advance_obligation: TxDescriptor<Anonymize<I4ov6e94l79mbg>>,


/**
 * Mark an obligation that is unpaid after its time. Its debtor loses credit, and opens no fiat leg until it has ended.
 * 
 * **Origin:** anyone.
 * 
 * **Errors:** [`Error::ObligationNotFound`], [`Error::AlreadyOverdue`], [`Error::DeadlineNotPassed`],
 * [`Error::AnswerOpen`], [`Error::WordOpen`], [`Error::ContestOpen`].
 * 
 * **Events:** [`Event::ObligationOverdue`].
 * 
 * **Weight:** constant, and a loss of credit.
 */
mark_overdue: TxDescriptor<Anonymize<I4ov6e94l79mbg>>}};
type IEvent = {System: {

/**
 * An extrinsic completed successfully.
 */
ExtrinsicSuccess: PlainDescriptor<Anonymize<Ia82mnkmeo2rhc>>,


/**
 * An extrinsic failed.
 */
ExtrinsicFailed: PlainDescriptor<Anonymize<I62pmqduep9qco>>,


/**
 * `:code` was updated to the code with the given hash.
 */
CodeUpdated: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * A new account was created.
 */
NewAccount: PlainDescriptor<Anonymize<Icbccs0ug47ilf>>,


/**
 * An account was reaped.
 */
KilledAccount: PlainDescriptor<Anonymize<Icbccs0ug47ilf>>,


/**
 * On on-chain remark happened.
 */
Remarked: PlainDescriptor<Anonymize<I855j4i3kr8ko1>>,


/**
 * An upgrade was authorized.
 */
UpgradeAuthorized: PlainDescriptor<Anonymize<Ibgl04rn6nbfm6>>,


/**
 * An invalid authorized upgrade was rejected while trying to apply it.
 */
RejectedInvalidAuthorizedUpgrade: PlainDescriptor<Anonymize<I4rhfnlj82haj8>>},
Scheduler: {

/**
 * Scheduled some task.
 */
Scheduled: PlainDescriptor<Anonymize<I5n4sebgkfr760>>,


/**
 * Canceled some task.
 */
Canceled: PlainDescriptor<Anonymize<I5n4sebgkfr760>>,


/**
 * Dispatched some task.
 */
Dispatched: PlainDescriptor<Anonymize<Idfp8il37a4kc4>>,


/**
 * Set a retry configuration for some task.
 */
RetrySet: PlainDescriptor<Anonymize<Ia3c82eadg79bj>>,


/**
 * Cancel a retry configuration for some task.
 */
RetryCancelled: PlainDescriptor<Anonymize<Ienusoeb625ftq>>,


/**
 * The call for the provided hash was not found so the task has been aborted.
 */
CallUnavailable: PlainDescriptor<Anonymize<Ienusoeb625ftq>>,


/**
 * The given task was unable to be renewed since the agenda is full at that block.
 */
PeriodicFailed: PlainDescriptor<Anonymize<Ienusoeb625ftq>>,


/**
 * The given task was unable to be retried since the agenda is full at that block or there
 * was not enough weight to reschedule it.
 */
RetryFailed: PlainDescriptor<Anonymize<Ienusoeb625ftq>>,


/**
 * The given task can never be executed since it is overweight.
 */
PermanentlyOverweight: PlainDescriptor<Anonymize<Ienusoeb625ftq>>,


/**
 * Agenda is incomplete from `when`.
 */
AgendaIncomplete: PlainDescriptor<Anonymize<Ibtsa3docbr9el>>},
Preimage: {

/**
 * A preimage has been noted.
 */
Noted: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * A preimage has been requested.
 */
Requested: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>,


/**
 * A preimage has ben cleared.
 */
Cleared: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>},
Balances: {

/**
 * An account was created with some free balance.
 */
Endowed: PlainDescriptor<Anonymize<Icv68aq8841478>>,


/**
 * An account was removed whose balance was non-zero but below ExistentialDeposit,
 * resulting in an outright loss.
 */
DustLost: PlainDescriptor<Anonymize<Ic262ibdoec56a>>,


/**
 * Transfer succeeded.
 */
Transfer: PlainDescriptor<Anonymize<Iflcfm9b6nlmdd>>,


/**
 * A balance was set by root.
 */
BalanceSet: PlainDescriptor<Anonymize<Ijrsf4mnp3eka>>,


/**
 * Some balance was reserved (moved from free to reserved).
 */
Reserved: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some balance was unreserved (moved from reserved to free).
 */
Unreserved: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some balance was moved from the reserve of the first account to the second account.
 * Final argument indicates the destination balance type.
 */
ReserveRepatriated: PlainDescriptor<Anonymize<I8tjvj9uq4b7hi>>,


/**
 * Some amount was deposited (e.g. for transaction fees).
 */
Deposit: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some amount was withdrawn from the account (e.g. for transaction fees).
 */
Withdraw: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some amount was removed from the account (e.g. for misbehavior).
 */
Slashed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some amount was minted into an account.
 */
Minted: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some credit was balanced and added to the TotalIssuance.
 */
MintedCredit: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Some amount was burned from an account.
 */
Burned: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some debt has been dropped from the Total Issuance.
 */
BurnedDebt: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Some amount was suspended from an account (it can be restored later).
 */
Suspended: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some amount was restored into an account.
 */
Restored: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * An account was upgraded.
 */
Upgraded: PlainDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * Total issuance was increased by `amount`, creating a credit to be balanced.
 */
Issued: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Total issuance was decreased by `amount`, creating a debt to be balanced.
 */
Rescinded: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>,


/**
 * Some balance was locked.
 */
Locked: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some balance was unlocked.
 */
Unlocked: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some balance was frozen.
 */
Frozen: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * Some balance was thawed.
 */
Thawed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * The `TotalIssuance` was forcefully changed.
 */
TotalIssuanceForced: PlainDescriptor<Anonymize<I4fooe9dun9o0t>>,


/**
 * Some balance was placed on hold.
 */
Held: PlainDescriptor<Anonymize<Ies398fdn89rbv>>,


/**
 * Held balance was burned from an account.
 */
BurnedHeld: PlainDescriptor<Anonymize<Ies398fdn89rbv>>,


/**
 * A transfer of `amount` on hold from `source` to `dest` was initiated.
 */
TransferOnHold: PlainDescriptor<Anonymize<I21skan5r8ggu2>>,


/**
 * The `transferred` balance is placed on hold at the `dest` account.
 */
TransferAndHold: PlainDescriptor<Anonymize<I9e5jdhpf07gai>>,


/**
 * Some balance was released from hold.
 */
Released: PlainDescriptor<Anonymize<Ies398fdn89rbv>>,


/**
 * An unexpected/defensive event was triggered.
 */
Unexpected: PlainDescriptor<Anonymize<Iph9c4rn81ub2>>},
TransactionPayment: {

/**
 * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
 * has been paid by `who`.
 */
TransactionFeePaid: PlainDescriptor<Anonymize<Ier2cke86dqbr2>>},
Clock: {

/**
 * There was no block for longer than [`Config::MaxStep`]. The clock left out the rest.
 */
FellBehind: PlainDescriptor<Anonymize<I9hvaenq5ur3ir>>,


/**
 * Transactions are stopped, and with them the clock.
 */
Stopped: PlainDescriptor<Anonymize<I2elk30tq7cono>>,


/**
 * Transactions go on, and with them the clock.
 */
Resumed: PlainDescriptor<Anonymize<Icgpk4iohhdvdq>>},
Assets: {

/**
 * Some asset class was created.
 */
Created: PlainDescriptor<Anonymize<I88ff3u4dpivk>>,


/**
 * Some assets were issued.
 */
Issued: PlainDescriptor<Anonymize<I33cp947glv1ks>>,


/**
 * Some assets were transferred.
 */
Transferred: PlainDescriptor<Anonymize<Ic9om1gmmqu7rq>>,


/**
 * Some assets were destroyed.
 */
Burned: PlainDescriptor<Anonymize<I5hfov2b68ppb6>>,


/**
 * The management team changed.
 */
TeamChanged: PlainDescriptor<Anonymize<Ibthhb2m9vneds>>,


/**
 * The owner changed.
 */
OwnerChanged: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>,


/**
 * Some account `who` was frozen.
 */
Frozen: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>,


/**
 * Some account `who` was thawed.
 */
Thawed: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>,


/**
 * Some asset `asset_id` was frozen.
 */
AssetFrozen: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * Some asset `asset_id` was thawed.
 */
AssetThawed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * Accounts were destroyed for given asset.
 */
AccountsDestroyed: PlainDescriptor<Anonymize<Ieduc1e6frq8rb>>,


/**
 * Approvals were destroyed for given asset.
 */
ApprovalsDestroyed: PlainDescriptor<Anonymize<I9h6gbtabovtm4>>,


/**
 * An asset class is in the process of being destroyed.
 */
DestructionStarted: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * An asset class was destroyed.
 */
Destroyed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * Some asset class was force-created.
 */
ForceCreated: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>,


/**
 * New metadata has been set for an asset.
 */
MetadataSet: PlainDescriptor<Anonymize<Ifnsa0dkkpf465>>,


/**
 * Metadata has been cleared for an asset.
 */
MetadataCleared: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * (Additional) funds have been approved for transfer to a destination account.
 */
ApprovedTransfer: PlainDescriptor<Anonymize<I65dtqr2egjbc3>>,


/**
 * An approval for account `delegate` was cancelled by `owner`.
 */
ApprovalCancelled: PlainDescriptor<Anonymize<Ibqj3vg5s5lk0c>>,


/**
 * An `amount` was transferred in its entirety from `owner` to `destination` by
 * the approved `delegate`.
 */
TransferredApproved: PlainDescriptor<Anonymize<I6l73u513p8rna>>,


/**
 * An asset has had its attributes changed by the `Force` origin.
 */
AssetStatusChanged: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * The min_balance of an asset has been updated by the asset owner.
 */
AssetMinBalanceChanged: PlainDescriptor<Anonymize<Iefqmt2htu1dlu>>,


/**
 * Some account `who` was created with a deposit from `depositor`.
 */
Touched: PlainDescriptor<Anonymize<If8bgtgqrchjtu>>,


/**
 * Some account `who` was blocked.
 */
Blocked: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>,


/**
 * Some assets were deposited (e.g. for transaction fees).
 */
Deposited: PlainDescriptor<Anonymize<Idusmq77988cmt>>,


/**
 * Some assets were withdrawn from the account (e.g. for transaction fees).
 */
Withdrawn: PlainDescriptor<Anonymize<Idusmq77988cmt>>,


/**
 * Reserve information was set or updated for `asset_id`.
 */
ReservesUpdated: PlainDescriptor<Anonymize<Ifhs6ggbuiec5i>>,


/**
 * Reserve information was removed for `asset_id`.
 */
ReservesRemoved: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>,


/**
 * Some assets were issued as Credit (no owner yet).
 */
IssuedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>,


/**
 * Some assets Credit was destroyed.
 */
BurnedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>,


/**
 * Some assets were burned and a Debt was created.
 */
IssuedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>,


/**
 * Some assets Debt was destroyed (and assets issued).
 */
BurnedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>},
Utility: {

/**
 * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
 * well as the error.
 */
BatchInterrupted: PlainDescriptor<Anonymize<I61q3t27l90jjh>>,


/**
 * Batch of dispatches completed fully with no error.
 */
BatchCompleted: PlainDescriptor<undefined>,


/**
 * Batch of dispatches completed but has errors.
 */
BatchCompletedWithErrors: PlainDescriptor<undefined>,


/**
 * A single item within a Batch of dispatches has completed with no error.
 */
ItemCompleted: PlainDescriptor<undefined>,


/**
 * A single item within a Batch of dispatches has completed with error.
 */
ItemFailed: PlainDescriptor<Anonymize<Iaoc8qdruk2rhq>>,


/**
 * A call was dispatched.
 */
DispatchedAs: PlainDescriptor<Anonymize<Ib340u8lv5gb5n>>,


/**
 * Main call was dispatched.
 */
IfElseMainSuccess: PlainDescriptor<undefined>,


/**
 * The fallback call was dispatched.
 */
IfElseFallbackCalled: PlainDescriptor<Anonymize<I6dm9nck98d99d>>},
Proxy: {

/**
 * A proxy was executed correctly, with the given.
 */
ProxyExecuted: PlainDescriptor<Anonymize<Ib340u8lv5gb5n>>,


/**
 * A pure account has been created by new proxy with given
 * disambiguation index and proxy type.
 */
PureCreated: PlainDescriptor<Anonymize<Ib95menb35sj8r>>,


/**
 * A pure proxy was killed by its spawner.
 */
PureKilled: PlainDescriptor<Anonymize<Ibnaht3vr7gt4a>>,


/**
 * An announcement was placed to make a call in the future.
 */
Announced: PlainDescriptor<Anonymize<I2ur0oeqg495j8>>,


/**
 * A proxy was added.
 */
ProxyAdded: PlainDescriptor<Anonymize<I3oev789ji3f6v>>,


/**
 * A proxy was removed.
 */
ProxyRemoved: PlainDescriptor<Anonymize<I3oev789ji3f6v>>,


/**
 * A deposit stored for proxies or announcements was poked / updated.
 */
DepositPoked: PlainDescriptor<Anonymize<I1bhd210c3phjj>>},
Tranches: {

/**
 * Tokens were put on hold for a beneficiary.
 */
Allocated: PlainDescriptor<Anonymize<I3a57miffg2hf0>>,


/**
 * The part of an allocation that was free went to its beneficiary.
 */
Released: PlainDescriptor<Anonymize<I928v1c7fe1u2u>>,


/**
 * The network began, and every schedule that waited for it.
 */
Launched: PlainDescriptor<Anonymize<I2elk30tq7cono>>},
Referenda: {

/**
 * A referendum has been submitted.
 */
Submitted: PlainDescriptor<Anonymize<I229ijht536qdu>>,


/**
 * The decision deposit has been placed.
 */
DecisionDepositPlaced: PlainDescriptor<Anonymize<I62nte77gksm0f>>,


/**
 * The decision deposit has been refunded.
 */
DecisionDepositRefunded: PlainDescriptor<Anonymize<I62nte77gksm0f>>,


/**
 * A deposit has been slashed.
 */
DepositSlashed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * A referendum has moved into the deciding phase.
 */
DecisionStarted: PlainDescriptor<Anonymize<I9cg2delv92pvq>>,


/**

 */
ConfirmStarted: PlainDescriptor<Anonymize<I666bl2fqjkejo>>,


/**

 */
ConfirmAborted: PlainDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * A referendum has ended its confirmation phase and is ready for approval.
 */
Confirmed: PlainDescriptor<Anonymize<Ilhp45uime5tp>>,


/**
 * A referendum has been approved and its proposal has been scheduled.
 */
Approved: PlainDescriptor<Anonymize<I666bl2fqjkejo>>,


/**
 * A proposal has been rejected by referendum.
 */
Rejected: PlainDescriptor<Anonymize<Ilhp45uime5tp>>,


/**
 * A referendum has been timed out without being decided.
 */
TimedOut: PlainDescriptor<Anonymize<Ilhp45uime5tp>>,


/**
 * A referendum has been cancelled.
 */
Cancelled: PlainDescriptor<Anonymize<Ilhp45uime5tp>>,


/**
 * A referendum has been killed.
 */
Killed: PlainDescriptor<Anonymize<Ilhp45uime5tp>>,


/**
 * The submission deposit has been refunded.
 */
SubmissionDepositRefunded: PlainDescriptor<Anonymize<I62nte77gksm0f>>,


/**
 * Metadata for a referendum has been set.
 */
MetadataSet: PlainDescriptor<Anonymize<I4f1hv034jf1dt>>,


/**
 * Metadata for a referendum has been cleared.
 */
MetadataCleared: PlainDescriptor<Anonymize<I4f1hv034jf1dt>>},
ConvictionVoting: {

/**
 * An account has delegated their vote to another account. \[who, target\]
 */
Delegated: PlainDescriptor<Anonymize<I7svrbkiu01iec>>,


/**
 * An \[account\] has cancelled a previous delegation operation.
 */
Undelegated: PlainDescriptor<Anonymize<I6ouflveob4eli>>,


/**
 * An account has voted
 */
Voted: PlainDescriptor<Anonymize<I8cbok7qd7ru4t>>,


/**
 * A vote has been removed
 */
VoteRemoved: PlainDescriptor<Anonymize<I8cbok7qd7ru4t>>,


/**
 * The lockup period of a conviction vote expired, and the funds have been unlocked.
 */
VoteUnlocked: PlainDescriptor<Anonymize<I7kij8p9kchdjo>>},
Parameters: {

/**
 * A Parameter was set.
 * 
 * Is also emitted when the value was not changed.
 */
Updated: PlainDescriptor<Anonymize<I5phorq91f7vd4>>},
Sudo: {

/**
 * A sudo call just took place.
 */
Sudid: PlainDescriptor<Anonymize<I77m3ltg5liqvj>>,


/**
 * The sudo key has been updated.
 */
KeyChanged: PlainDescriptor<Anonymize<I5rtkmhm2dng4u>>,


/**
 * The key was permanently removed.
 */
KeyRemoved: PlainDescriptor<undefined>,


/**
 * A [sudo_as](Pallet::sudo_as) call just took place.
 */
SudoAsDone: PlainDescriptor<Anonymize<I77m3ltg5liqvj>>},
Shops: {

/**
 * A shop was opened.
 */
ShopOpened: PlainDescriptor<Anonymize<Ie2caqemucs0va>>,


/**
 * A merchant changed the profile of a shop. If it states other premises now, its verification is gone.
 */
ProfileUpdated: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * A merchant began to wind a shop down: it takes no new orders and no new listings.
 */
ShopWoundDown: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * A merchant opened a shop again that was winding down.
 */
ShopReopened: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * A shop is gone.
 */
ShopClosed: PlainDescriptor<Anonymize<I5u8cd34v1fk3b>>,


/**
 * Moderation suspended a shop.
 */
ShopSuspended: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * Moderation lifted the suspension of a shop.
 */
ShopReinstated: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * A merchant offered a shop to another account.
 */
ShopOffered: PlainDescriptor<Anonymize<I9gs12vos43if>>,


/**
 * Either side called an offer of a shop off.
 */
OfferCancelled: PlainDescriptor<Anonymize<If9mn22n8h2ksm>>,


/**
 * A shop has a new owner, who placed its bonds anew. Its verification is gone, because it was the old owner's.
 */
ShopTransferred: PlainDescriptor<Anonymize<I9j9uls2b7ec91>>,


/**
 * A shop gained a capability.
 */
CapabilityAdded: PlainDescriptor<Anonymize<I7p5tujtb3k46l>>,


/**
 * A shop gave up a capability.
 */
CapabilityGivenUp: PlainDescriptor<Anonymize<Ie3qspcqeto5ng>>,


/**
 * A shop gained showcase slots.
 */
SlotsAdded: PlainDescriptor<Anonymize<I48ccueag8kn3n>>,


/**
 * A shop gave up showcase slots.
 */
SlotsGivenUp: PlainDescriptor<Anonymize<I667a3soenvfpb>>,


/**
 * Part of an account's bonds began to unbond.
 */
BondUnbonding: PlainDescriptor<Anonymize<Ifctg1dm8uqkmo>>,


/**
 * Bonds whose time was up were released.
 */
BondsReleased: PlainDescriptor<Anonymize<Ic1avbp1bcj1u8>>,


/**
 * An attester verified the merchant of a shop.
 */
ShopVerified: PlainDescriptor<Anonymize<Ib0kbj84t95k39>>,


/**
 * The verification of a shop's merchant no longer stands.
 */
VerificationRevoked: PlainDescriptor<Anonymize<Id2tbip3gtl14m>>,


/**
 * A batch of listings was published under consecutive numbers.
 */
ListingsPublished: PlainDescriptor<Anonymize<I3gdb8q4mjoj0j>>,


/**
 * A listing has new terms. Orders already placed keep theirs.
 */
TermsUpdated: PlainDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * A listing has a new description.
 */
MetadataUpdated: PlainDescriptor<Anonymize<I85kujn1jg4pq1>>,


/**
 * A merchant changed the stock of a listing.
 */
Restocked: PlainDescriptor<Anonymize<I45bj9k4tnrtfm>>,


/**
 * A merchant paused a listing.
 */
ListingPaused: PlainDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * A merchant resumed a paused listing.
 */
ListingResumed: PlainDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * A listing is gone and its showcase slot free.
 */
Delisted: PlainDescriptor<Anonymize<Idnee17smf8448>>,


/**
 * Moderation took a listing off sale.
 */
ListingWithdrawn: PlainDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * Moderation allowed a listing again. It is paused until the merchant resumes it.
 */
ListingReinstated: PlainDescriptor<Anonymize<I2f03p4v8br6i8>>,


/**
 * An entry of the price table changed.
 */
PriceSet: PlainDescriptor<Anonymize<I33r3d72evjbjd>>,


/**
 * An account was deleted by the fraud authority, and loses a part of its bonds. Anybody may have them seized.
 */
BondsSentenced: PlainDescriptor<Anonymize<If4rgig3e1v9gp>>,


/**
 * A part of an account's bonds was taken and sealed.
 */
BondsSeized: PlainDescriptor<Anonymize<Ic1avbp1bcj1u8>>},
Orders: {

/**
 * An order was placed.
 */
OrderPlaced: PlainDescriptor<Anonymize<Ibpd9pps8ku4gq>>,


/**
 * Campaigns promised to pay for lines of an order, each if its line is kept.
 */
CampaignsEngaged: PlainDescriptor<Anonymize<Ica83nhr14hv1v>>,


/**
 * The seller accepted an order.
 */
OrderAccepted: PlainDescriptor<Anonymize<Iekmfudu59jo88>>,


/**
 * The seller named service providers of an order, besides those it had named before. It pays them out of its own part.
 */
ServicesNamed: PlainDescriptor<Anonymize<I3kv7hijv3ir5n>>,


/**
 * Units of an order shipped.
 */
UnitsShipped: PlainDescriptor<Anonymize<I5no5mnj9jda86>>,


/**
 * Units that had not shipped never will, and the buyer was refunded for them. In an attested order nothing moved:
 * the amounts are what the seller owes back.
 */
UnshippedRefunded: PlainDescriptor<Anonymize<Ieivuqbr97ujnr>>,


/**
 * All units of an order that will ship have shipped.
 */
OrderShipped: PlainDescriptor<Anonymize<Iekmfudu59jo88>>,


/**
 * An order arrived.
 */
OrderDelivered: PlainDescriptor<Anonymize<Iekmfudu59jo88>>,


/**
 * The seller gave money back without being asked.
 */
PartRefunded: PlainDescriptor<Anonymize<Ice8ctlsb7qfau>>,


/**
 * The seller recorded that it gave some of the fiat part back. The chain has only the seller's word for it.
 */
RefundRecorded: PlainDescriptor<Anonymize<Iak1foqhtcbjoe>>,


/**
 * The buyer asked to return units.
 */
ReturnRequested: PlainDescriptor<Anonymize<I6ak07mnp52kf5>>,


/**
 * The buyer named the parcel in which units went back.
 */
UnitsShippedBack: PlainDescriptor<Anonymize<I2fuq2354802kh>>,


/**
 * The seller refused a return.
 */
ReturnRefused: PlainDescriptor<Anonymize<Id7hlg6dsdv5af>>,


/**
 * A party said that the other is wrong, and put up deposits.
 */
OrderDisputed: PlainDescriptor<Anonymize<I9htjk3i4vq25s>>,


/**
 * A party answered in a dispute.
 */
DisputeAnswered: PlainDescriptor<Anonymize<I9htjk3i4vq25s>>,


/**
 * The side that opened a dispute took it back, or gave in.
 */
DisputeWithdrawn: PlainDescriptor<Anonymize<I54s9c31cn5c27>>,


/**
 * A dispute is over, and nothing is on hold for it any more. Both lists begin with the deposit for the procedure. A list
 * is empty if its side had put up nothing.
 */
DisputeClosed: PlainDescriptor<Anonymize<If20ir1rjrahsd>>,


/**
 * A party said which ruling it would accept.
 */
SettlementProposed: PlainDescriptor<Anonymize<I3f92khadijj54>>,


/**
 * A dispute was decided.
 */
OrderRuled: PlainDescriptor<Anonymize<I3uvc9ju44hj15>>,


/**
 * A leg, or a part of a deposit, could not be paid to its payee and went to another account.
 */
LegRedirected: PlainDescriptor<Anonymize<I12ar9q100dbv6>>,


/**
 * An order became final. Nothing is held for it any more.
 */
OrderSettled: PlainDescriptor<Anonymize<Ib9k16arkbj223>>,


/**
 * A sale at the counter was recorded.
 */
SaleRecorded: PlainDescriptor<Anonymize<Ifv0eqconp8a7a>>,


/**
 * An order was due but could not be settled, because an asset of it does not move. The queue tries again.
 */
OrderPostponed: PlainDescriptor<Anonymize<I40g7a0mghvta8>>,


/**
 * An accepted order is cancelled, because nobody confirmed in time that its fiat part was paid.
 */
OrderUnpaid: PlainDescriptor<Anonymize<I54s9c31cn5c27>>,


/**
 * An order of the caller's batch could not take its step. Nothing of it changed.
 */
OrderSkipped: PlainDescriptor<Anonymize<Iccil225kq8ue4>>,


/**
 * Final orders were removed.
 */
OrdersPruned: PlainDescriptor<Anonymize<Ieqdkbd577skd9>>},
Distribution: {

/**
 * A merchant opened a campaign. Its budget is on hold.
 */
CampaignOpened: PlainDescriptor<Anonymize<I6sbgfuhv5mlo4>>,


/**
 * The funder put more on hold for a campaign.
 */
CampaignToppedUp: PlainDescriptor<Anonymize<I5m69v923hvm94>>,


/**
 * A campaign was closed by hand. It takes no new lines.
 */
CampaignClosed: PlainDescriptor<Anonymize<Icq74db0hgac72>>,


/**
 * A campaign was closed because its time is over, or because its funder no longer owns the shop.
 */
CampaignExpired: PlainDescriptor<Anonymize<I3691odboeg3b>>,


/**
 * A closed campaign did not have to keep a promise. The amount held for it was released to the funder.
 */
LeftoverFreed: PlainDescriptor<Anonymize<I6be31kf480c3g>>,


/**
 * A campaign paid for a settled line.
 */
RewardPaid: PlainDescriptor<Anonymize<I2f96620jf1kb8>>,


/**
 * A campaign could not pay for a settled line, because the promoter cannot receive the asset. The reward stays
 * in the budget.
 */
RewardReturned: PlainDescriptor<Anonymize<I2f96620jf1kb8>>,


/**
 * A promoter's record was removed.
 */
RecordRemoved: PlainDescriptor<Anonymize<I29cj8v8cb7o1b>>},
Experience: {

/**
 * A cycle began.
 */
CycleBegan: PlainDescriptor<Anonymize<I5o6191aerq515>>,


/**
 * The randomness of a cycle's draws is known: reports may be committed.
 */
DrawTaken: PlainDescriptor<Anonymize<Ifvgvkdr4nrs2h>>,


/**
 * A cycle was closed: its pool is split and can be claimed.
 */
CycleClosed: PlainDescriptor<Anonymize<I9gqvhtmluujd9>>,


/**
 * A cycle expired: what was not claimed went to the treasury.
 */
CycleExpired: PlainDescriptor<Anonymize<Ieah1f2qrsmtd6>>,


/**
 * A quality model, or a version of one, was published.
 */
ModelPublished: PlainDescriptor<Anonymize<I8p8ecpuqqjhtr>>,


/**
 * A quality model takes no further products.
 */
ModelRetired: PlainDescriptor<Anonymize<Ia8qdcd799akr5>>,


/**
 * A model's bond was released.
 */
ModelReleased: PlainDescriptor<Anonymize<I6bfhhh0l7f4mb>>,


/**
 * A producer stated what a product is claimed to be.
 */
ProductBound: PlainDescriptor<Anonymize<Ikjqo5visemp5>>,


/**
 * A producer set its own price of a product.
 */
PriceSet: PlainDescriptor<Anonymize<I4q8m971cur0d5>>,


/**
 * A producer ended its claims on a product.
 */
ProductUnbound: PlainDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Moderation removed a binding, or reserved a product for an account.
 */
BindingRevoked: PlainDescriptor<Anonymize<I3ero92a3ks17b>>,


/**
 * A tester takes part in draws from a cycle on.
 */
TesterEnrolled: PlainDescriptor<Anonymize<I4l2jldfhd5oos>>,


/**
 * A tester took no seat for too long. It takes part in no draw until it comes back.
 */
TesterIdle: PlainDescriptor<Anonymize<I1qat5l20cef0h>>,


/**
 * A tester takes part in no further draw.
 */
TesterLeft: PlainDescriptor<Anonymize<I7s1sm3dcc9vo0>>,


/**
 * A tester took the bond back.
 */
EnrolmentReleased: PlainDescriptor<Anonymize<Ic6up6jb6qdvvj>>,


/**
 * A tester is drawn in the other stratum from now on.
 */
StratumChanged: PlainDescriptor<Anonymize<I1p5jvsd75maif>>,


/**
 * A tester set its commission for reports committed from now on.
 */
CommissionSet: PlainDescriptor<Anonymize<I47pv41fm4esqe>>,


/**
 * A report was committed.
 */
ReportCommitted: PlainDescriptor<Anonymize<Iaa88gmp1ohu9g>>,


/**
 * A report was revealed.
 */
ReportRevealed: PlainDescriptor<Anonymize<I2nmaimub0vp51>>,


/**
 * A report was not revealed in time.
 */
ReportForfeited: PlainDescriptor<Anonymize<I2n6alg9rnj4vj>>,


/**
 * A product was judged. Its findings are in [`Verdicts`].
 */
ProductJudged: PlainDescriptor<Anonymize<I5st3om3feljrf>>,


/**
 * A product's reports wait for a larger panel.
 */
ProductCarried: PlainDescriptor<Anonymize<I39ri987d7745m>>,


/**
 * The reports on a product were dropped: no quorum came together in time, or the product is no longer bound.
 */
RoundDropped: PlainDescriptor<Anonymize<I1448d8s7pvu71>>,


/**
 * A winning report was paid.
 */
ReportPaid: PlainDescriptor<Anonymize<I6jnatba831o34>>,


/**
 * An expert was paid for a cycle.
 */
ExpertPaid: PlainDescriptor<Anonymize<I69h0hk8dcvu5q>>,


/**
 * A backer staked on a tester.
 */
TesterBacked: PlainDescriptor<Anonymize<I4qnntcdjcsoat>>,


/**
 * A backer took stake off a tester. It stays on hold for the unbonding period.
 */
TesterUnbacked: PlainDescriptor<Anonymize<I6h1ctjbfevn33>>,


/**
 * A backer withdrew stake.
 */
BackingReleased: PlainDescriptor<Anonymize<I4qnntcdjcsoat>>,


/**
 * A backer took what a tester's reports of a cycle earned.
 */
BackingPaid: PlainDescriptor<Anonymize<Ias829bcntr11u>>,


/**
 * Earnings that no backer took in time went into the pool of the running cycle.
 */
EarningsExpired: PlainDescriptor<Anonymize<I6edcnd4ijvq8b>>,


/**
 * A slash was applied to a backer.
 */
BackingSlashed: PlainDescriptor<Anonymize<I4qnntcdjcsoat>>,


/**
 * A case was opened. What is asked for is frozen until it ends.
 */
CaseOpened: PlainDescriptor<Anonymize<I2qpumu5klil01>>,


/**
 * A case was answered.
 */
CaseAppealed: PlainDescriptor<Anonymize<I4nmv79nioe17b>>,


/**
 * A case was dropped. Nothing is frozen any more, and a tester rests.
 */
CaseDropped: PlainDescriptor<Anonymize<I1mh94318vbvut>>,


/**
 * A case about a binding stood.
 */
BondForfeited: PlainDescriptor<Anonymize<Itg62tv555ua8>>,


/**
 * A case against a tester stood.
 */
TesterSlashed: PlainDescriptor<Anonymize<Icughn9ii4vd11>>,


/**
 * An account appealed against a verdict: a larger panel tests again.
 */
VerdictAppealed: PlainDescriptor<Anonymize<Ibjub7iehgn215>>,


/**
 * An appeal is over.
 */
AppealClosed: PlainDescriptor<Anonymize<I4fpkc0sdcagnh>>,


/**
 * The verdict on an unbound product was removed.
 */
VerdictRemoved: PlainDescriptor<Anonymize<Iepbra42sd4iq4>>,


/**
 * Purchases that no longer let their buyers report were removed.
 */
PurchasesPruned: PlainDescriptor<Anonymize<Iafscmv8tjf0ou>>,


/**
 * Power that had faded to nothing was removed.
 */
SkillRemoved: PlainDescriptor<Anonymize<I812dfdqoca29p>>},
Trace: {

/**
 * An account became the party of a GLN.
 */
PartyRegistered: PlainDescriptor<Anonymize<I80dugmhf5udd>>,


/**
 * A party gave its GLN up.
 */
PartyRemoved: PlainDescriptor<Anonymize<I7c8i4ftj61el1>>,


/**
 * Moderation gave a contested GLN to another account, with everything the party possesses.
 */
PartyReassigned: PlainDescriptor<Anonymize<I456tdugf7bu7b>>,


/**
 * A party holds a company prefix.
 */
PrefixClaimed: PlainDescriptor<Anonymize<Ie8qar5br37bgs>>,


/**
 * A party holds a company prefix no more.
 */
PrefixReleased: PlainDescriptor<Anonymize<Ie8qar5br37bgs>>,


/**
 * A GLN became a place of a party.
 */
PlaceRegistered: PlainDescriptor<Anonymize<I46b1dms6528rd>>,


/**
 * A party gave a place up.
 */
PlaceRemoved: PlainDescriptor<Anonymize<I7c8i4ftj61el1>>,


/**
 * Moderation gave a contested place to another party.
 */
PlaceReassigned: PlainDescriptor<Anonymize<I456tdugf7bu7b>>,


/**
 * A party said how to reach it, or no longer says it.
 */
ContactSet: PlainDescriptor<Anonymize<Icupbo66fu2flt>>,


/**
 * Items are on their way to another party, by a call.
 */
HandOverBegun: PlainDescriptor<Anonymize<I1d30eq0bl0f0k>>,


/**
 * Items are no longer on their way to another party, and stay where they are.
 */
HandOverEnded: PlainDescriptor<Anonymize<I62ck2hvk87ig5>>,


/**
 * A party took items over by a call.
 */
ItemsTaken: PlainDescriptor<Anonymize<Iccbnsqpar1edc>>,


/**
 * A party asks for an item that another one possesses.
 */
ItemAsked: PlainDescriptor<Anonymize<I38h07milv8i2n>>,


/**
 * An ask for an item ended.
 */
AskEnded: PlainDescriptor<Anonymize<Ib87au9pp7conk>>,


/**
 * A batch of events was recorded.
 */
EventsRecorded: PlainDescriptor<Anonymize<I9eenclk7578un>>,


/**
 * A serialised item was sold to a consumer a second time without coming back in between. It may have a clone.
 */
CloneSuspected: PlainDescriptor<Anonymize<I3adj8ri3qj3mc>>,


/**
 * An order delivered items. The buyer possesses them.
 */
ItemsDelivered: PlainDescriptor<Anonymize<Ibmaqmcopon30c>>,


/**
 * An order gave items back to its seller.
 */
ItemsReturned: PlainDescriptor<Anonymize<Ibmaqmcopon30c>>,


/**
 * The party that recorded an event declared it erroneous.
 */
ErrorDeclared: PlainDescriptor<Anonymize<Ick8utcm62d333>>,


/**
 * A lot was recalled or put on hold.
 */
LotAlerted: PlainDescriptor<Anonymize<I7ro0ckvfnmuft>>,


/**
 * The recall or hold of a lot ended.
 */
AlertLifted: PlainDescriptor<Anonymize<Ianjrhlhk62h0u>>,


/**
 * An alert on a lot was extended to an item that was made from it before.
 */
AlertExtended: PlainDescriptor<Anonymize<I30qhn78oj9lqe>>,


/**
 * A Merkle root of events was committed.
 */
RootCommitted: PlainDescriptor<Anonymize<Iftnjqrs38qdik>>,


/**
 * An event was proven to be under a root.
 */
LeafProven: PlainDescriptor<Anonymize<I9lr6bvg450j4b>>,


/**
 * A root was removed.
 */
RootRemoved: PlainDescriptor<Anonymize<Icheieump5vd5o>>,


/**
 * Events of an item's history were removed.
 */
HistoryPruned: PlainDescriptor<Anonymize<Ifuurhbgp8jd8b>>},
Receipts: {

/**
 * Governance set the costs of shops in a region, or removed them.
 */
CostsSet: PlainDescriptor<Anonymize<Iei01oldj1sm2v>>,


/**
 * Governance set what is usual for a group of categories in a region, or removed it.
 */
UsualSet: PlainDescriptor<Anonymize<Ifl7mh4tbbvb2p>>,


/**
 * A merchant opened a receipt book.
 */
BookOpened: PlainDescriptor<Anonymize<I3djqoa8fp0tf0>>,


/**
 * The capacity of a book changed, or the shop's new owner took the book over.
 */
CapacitySet: PlainDescriptor<Anonymize<Idp181jjr3tp1n>>,


/**
 * A merchant sealed SOUK as fees that the receipts of a shop use up.
 */
FeesPaid: PlainDescriptor<Anonymize<Ifsd30bfqn4722>>,


/**
 * A book was closed and its deposit released. Fees that were not used up are gone with it.
 */
BookClosed: PlainDescriptor<Anonymize<Icq7keoteq1dqn>>,


/**
 * A till posted a batch.
 */
BatchPosted: PlainDescriptor<Anonymize<Icmmm4hni7smdo>>,


/**
 * A customer countersigned receipts that were posted before.
 */
Countersigned: PlainDescriptor<Anonymize<I1b25rff570i6s>>,


/**
 * A merchant reversed receipts that were a mistake.
 */
ReceiptsReversed: PlainDescriptor<Anonymize<I7lg73l4pkshq9>>,


/**
 * Rows of state of a book were removed, because their time is over.
 */
BookPruned: PlainDescriptor<Anonymize<Ibj9t1f4igqvb7>>,


/**
 * SOUK was put on hold so that customers count.
 */
Pledged: PlainDescriptor<Anonymize<Ic8r4bov4c1h3d>>,


/**
 * A merchant set what it pays another shop, or all shops, for a customer that it sends; or stopped paying.
 */
ReferralSet: PlainDescriptor<Anonymize<I24liu8du49igm>>,


/**
 * A merchant put SOUK on hold for the customers that other shops send.
 */
ReferralsFunded: PlainDescriptor<Anonymize<Idvv8ulkv5r3kv>>,


/**
 * SOUK that was on hold for customers of other shops, and not owed, is free again.
 */
ReferralsWithdrawn: PlainDescriptor<Anonymize<I6o46nqv1cbifq>>,


/**
 * New customers came whom other shops sent. What these shops are owed for it is on hold.
 */
ReferralsEarned: PlainDescriptor<Anonymize<Ifot6i1ginj39l>>,


/**
 * A shop was paid for the customers that it sent.
 */
ReferralPaid: PlainDescriptor<Anonymize<I78nvjmo3i2uhu>>,


/**
 * The shop that sent customers is gone, and what it was owed went back to the budget.
 */
ReferralReturned: PlainDescriptor<Anonymize<Ialtg0kngmfhqc>>,


/**
 * Pledges were released to those who made them.
 */
PledgesReleased: PlainDescriptor<Anonymize<Idng37d273l330>>},
Rewards: {

/**
 * An account claimed what a policy pays it for an era.
 */
Claimed: PlainDescriptor<Anonymize<Ibemt6aq9ia5ds>>,


/**
 * An account claimed cashback or bounties.
 */
PurseClaimed: PlainDescriptor<Anonymize<Ie2ets0ssvn4u3>>,


/**
 * An account earned power by checking in.
 */
PowerEarned: PlainDescriptor<Anonymize<Ianbse66gf2a87>>,


/**
 * A fund granted TIME to an account, which can claim it after the hold.
 */
Granted: PlainDescriptor<Anonymize<Ie2ets0ssvn4u3>>,


/**
 * A fund granted less than it should have, because its pot is short.
 */
FundShort: PlainDescriptor<Anonymize<Idalll2mk68bls>>,


/**
 * An account named its inviter.
 */
InviterSet: PlainDescriptor<Anonymize<I6acs6e99mpgp2>>,


/**
 * An invited account became active.
 */
BecameActive: PlainDescriptor<Anonymize<I9m7e67l1rvair>>,


/**
 * An invitation lapsed and was removed.
 */
InvitationLapsed: PlainDescriptor<Anonymize<I9m7e67l1rvair>>,


/**
 * An account froze SOUK.
 */
Frozen: PlainDescriptor<Anonymize<I4til8nlqlq4k>>,


/**
 * An account let go of frozen SOUK, which no longer earns.
 */
Unfreezing: PlainDescriptor<Anonymize<Ifabisbs120aku>>,


/**
 * SOUK that an account let go of is free again.
 */
Unfrozen: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * TIME was shared among frozen SOUK.
 */
DividendShared: PlainDescriptor<Anonymize<Iaesthfdfo1us9>>,


/**
 * An account got its dividends.
 */
DividendsClaimed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * An account withdrew the last of its stake and cannot receive its dividends. They went back to the dividend
 * pot.
 */
DividendsForfeited: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * An account sealed SOUK in the sink.
 */
SealedTokens: PlainDescriptor<Anonymize<I1ikhfucvpv6mg>>,


/**
 * An account funded a pot.
 */
PotFunded: PlainDescriptor<Anonymize<I98po5fmju2e60>>,


/**
 * The part of one-way fees that is not sealed was set.
 */
RecyclingSet: PlainDescriptor<Anonymize<I9hccsie0qh3p0>>,


/**
 * A policy was created.
 */
PolicyCreated: PlainDescriptor<Anonymize<Ibqmslp1kqi9i1>>,


/**
 * A policy was paused, or let go on.
 */
PolicyPaused: PlainDescriptor<Anonymize<Ibp1dgm43e4ihg>>,


/**
 * A policy was ended.
 */
PolicyEnded: PlainDescriptor<Anonymize<I9hbddsa4cted0>>,


/**
 * How much policies pay that pay by deeds was set.
 */
ModeSet: PlainDescriptor<Anonymize<Icrvm4kme7q3qu>>,


/**
 * A bounded era is about to be closed: its policies pay together at most a part of what was lost in it, and those by
 * held power at most a part of what fades of what was lost before.
 */
EraBounded: PlainDescriptor<Anonymize<I1lpthtkfferpq>>,


/**
 * An era was closed.
 */
EraClosed: PlainDescriptor<Anonymize<Ib2u76opa1n3sq>>,


/**
 * A policy paid less for an era than its schedule says, because its pot holds no more, no account has a share,
 * or less SOUK is frozen than the least that dividends are shared among.
 */
PotShort: PlainDescriptor<Anonymize<Iocj9v1agu6pc>>,


/**
 * An era expired. What was not claimed went back to the pots.
 */
EraExpired: PlainDescriptor<Anonymize<Ib2u76opa1n3sq>>,


/**
 * Rows of expired eras were removed.
 */
Pruned: PlainDescriptor<Anonymize<Ibmjotqbsr0o26>>,


/**
 * The rows of an idle account were removed.
 */
AccountForgotten: PlainDescriptor<Anonymize<Iekk6eo9hsc7t>>,


/**
 * The fraud authority opened a case.
 */
CaseOpened: PlainDescriptor<Anonymize<Idk0vfcr9kqfaq>>,


/**
 * The accused appealed.
 */
CaseAppealed: PlainDescriptor<Anonymize<I5jgh3kg3d348a>>,


/**
 * A case ended and its penalty stands.
 */
PenaltyStands: PlainDescriptor<Anonymize<I8aveodp77820>>,


/**
 * A case was dropped. Everything is as it was before the case.
 */
CaseDropped: PlainDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * The penalties of an account were lifted.
 */
Rehabilitated: PlainDescriptor<Anonymize<I4cbvqmqadhrea>>,


/**
 * An account acknowledged a debt.
 */
DebtAcknowledged: PlainDescriptor<Anonymize<I7h5f6oolap3nn>>,


/**
 * Debts that go round a circle were netted. Two parties that owe each other are a circle too.
 */
DebtsNetted: PlainDescriptor<Anonymize<I46o794imu90sm>>,


/**
 * A debt was paid, in part or whole.
 */
DebtPaid: PlainDescriptor<Anonymize<I38sorakjq4jr6>>,


/**
 * A debt was forgiven, in part or whole.
 */
DebtForgiven: PlainDescriptor<Anonymize<I38sorakjq4jr6>>,


/**
 * A debt was declared unpaid.
 */
DebtDefaulted: PlainDescriptor<Anonymize<I82af3ufu4kcro>>},
Commune: {

/**
 * A cycle is closed. It is divided as soon as the era is drawn whose stake shares.
 */
CycleOver: PlainDescriptor<Anonymize<Idkfn05c5hmr0t>>,


/**
 * What the commune had was divided over the stake and the work of a cycle. It can be claimed.
 */
CycleDivided: PlainDescriptor<Anonymize<I57ehme9609eei>>,


/**
 * Stake was paid its part of a cycle.
 */
StakePaid: PlainDescriptor<Anonymize<Ialpv5an4sdp9g>>,


/**
 * Work was paid its part of a cycle.
 */
WorkPaid: PlainDescriptor<Anonymize<I9ojm4fufo3b9j>>,


/**
 * A cycle can be claimed no more, and its last row was removed.
 */
CycleExpired: PlainDescriptor<Anonymize<Ieah1f2qrsmtd6>>},
Prepaid: {

/**
 * A prepaid account was opened.
 */
PrepaidOpened: PlainDescriptor<Anonymize<I17vgob68amljv>>,


/**
 * A prepaid account got more.
 */
PrepaidToppedUp: PlainDescriptor<Anonymize<Ic1avbp1bcj1u8>>,


/**
 * Something was taken out of a prepaid account, back to its owner.
 */
PrepaidWithdrawn: PlainDescriptor<Anonymize<Ic1avbp1bcj1u8>>,


/**
 * A prepaid account was closed.
 */
PrepaidClosed: PlainDescriptor<Anonymize<Ic1avbp1bcj1u8>>,


/**
 * A platform pays for what a shop's orders owe for money outside the chain, from now on.
 */
ShopServed: PlainDescriptor<Anonymize<Ibg8dir03e8kd6>>,


/**
 * A platform does not pay for new orders of a shop any more.
 */
ShopNotServed: PlainDescriptor<Anonymize<I2k4415t4ac4h3>>,


/**
 * A rate was set.
 */
RateSet: PlainDescriptor<Anonymize<I29c1glp1qmf5q>>,


/**
 * A rate was removed.
 */
RateRemoved: PlainDescriptor<Anonymize<Iccihi4mrtn5qs>>,


/**
 * The fees of an order were reserved.
 */
FeesReserved: PlainDescriptor<Anonymize<I59tn15ecb6rkk>>,


/**
 * An order ended, and its fees were paid.
 */
FeesPaid: PlainDescriptor<Anonymize<Icn4uc6c02h4lc>>,


/**
 * A leg could not be paid to its payee. It went to the commune, and a commission stayed with who pays.
 */
FeesRedirected: PlainDescriptor<Anonymize<I7pt9uaaeqq59m>>},
Networks: {

/**
 * The owner of a shop opened its network.
 */
NetworkOpened: PlainDescriptor<Anonymize<I928bg1grpbt4j>>,


/**
 * A network asks something else of those who join from now on.
 */
TermsSet: PlainDescriptor<Anonymize<Icpp4dik7ijiik>>,


/**
 * The deposit of a network is on hold on another account: the shop has changed hands, and its new owner set terms.
 */
KeeperChanged: PlainDescriptor<Anonymize<Ifgj3hq13f3hce>>,


/**
 * A network was closed. Nobody is a member any more, and bonds can be withdrawn after their notice.
 */
NetworkClosed: PlainDescriptor<Anonymize<I6qput9dofl36j>>,


/**
 * The last bond of a closed network was withdrawn, and the network is gone.
 */
NetworkRemoved: PlainDescriptor<Anonymize<I2a2a3ninnomsu>>,


/**
 * A promoter asked to join a network.
 */
MemberAsked: PlainDescriptor<Anonymize<Iuca4qnsp75ja>>,


/**
 * A promoter joined a network that lets everybody in.
 */
MemberJoined: PlainDescriptor<Anonymize<Iuca4qnsp75ja>>,


/**
 * A promoter that asked to join was let in.
 */
MemberApproved: PlainDescriptor<Anonymize<Ie3bs45k4lbjfv>>,


/**
 * A member left, or left by a fault it was slashed for.
 */
MemberLeft: PlainDescriptor<Anonymize<If29mb82vl96q3>>,


/**
 * The owner of the shop expelled a member.
 */
MemberExpelled: PlainDescriptor<Anonymize<If29mb82vl96q3>>,


/**
 * The owner of the shop accused a member.
 */
MemberAccused: PlainDescriptor<Anonymize<I3egni7ff71npa>>,


/**
 * An accusation is over.
 */
AccusationEnded: PlainDescriptor<Anonymize<Iavsbruj8qn61f>>,


/**
 * A part of a bond went to the treasury.
 */
BondSlashed: PlainDescriptor<Anonymize<I6o46nqv1cbifq>>,


/**
 * A bond is back. The account has no part in the network any more.
 */
BondReturned: PlainDescriptor<Anonymize<Iuca4qnsp75ja>>,


/**
 * A network was shown something.
 */
Posted: PlainDescriptor<Anonymize<I7dss6vq3bokvt>>,


/**
 * Members signed that they read a post.
 */
ReadsAttested: PlainDescriptor<Anonymize<I4p1k453ojum64>>},
Bonuses: {

/**
 * A merchant opened a bonus and put its budget on hold.
 */
BonusOpened: PlainDescriptor<Anonymize<Ieaep9nvda2j0b>>,


/**
 * More was put on hold for a bonus.
 */
BonusToppedUp: PlainDescriptor<Anonymize<I208lb6tdpdv91>>,


/**
 * A bonus takes no more orders. It still pays for those that were placed before.
 */
BonusClosed: PlainDescriptor<Anonymize<I7psrit7cl0j0v>>,


/**
 * A bonus rewarded a buyer.
 */
BonusPaid: PlainDescriptor<Anonymize<I2hclfiqrpnmra>>,


/**
 * A buyer could not receive a bonus. It is not paid later.
 */
BonusUnpaid: PlainDescriptor<Anonymize<Itruelcd0122a>>,


/**
 * The time of a bonus is over, and what was left is free again.
 */
BonusExpired: PlainDescriptor<Anonymize<I1kvj65asavoia>>},
Loyalty: {

/**
 * A product was not sold for a long time, and its row was removed.
 */
ProductForgotten: PlainDescriptor<Anonymize<I8ijjq7taqpet4>>,


/**
 * Rows of buyers of windows that are over were removed.
 */
BuyersPruned: PlainDescriptor<Anonymize<I69jnqqpnmteve>>},
Fiat: {

/**
 * An account vouches for payments from now on.
 */
AttesterRegistered: PlainDescriptor<Anonymize<I11hkc52gpqjs3>>,


/**
 * An attester is reached elsewhere, or vouches for other currencies.
 */
AttesterUpdated: PlainDescriptor<Anonymize<Iefo7sgkq8mdcr>>,


/**
 * An attester put more into its bond.
 */
BondToppedUp: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * An attester took something out of its bond.
 */
BondWithdrawn: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * An account does not vouch for payments any more. Its bond is back.
 */
AttesterLeft: PlainDescriptor<Anonymize<Ic6up6jb6qdvvj>>,


/**
 * A part of an attester's bond went to the account that its false word harmed.
 */
AttesterSlashed: PlainDescriptor<Anonymize<Ic05jmq7ad5m10>>,


/**
 * A shop accepts the words of these attesters from now on.
 */
AttestersAccepted: PlainDescriptor<Anonymize<Iej6ulgimtng2a>>,


/**
 * A shop accepts no attester any more.
 */
AttestersRemoved: PlainDescriptor<Anonymize<I9i60bqkav771u>>,


/**
 * A payment outside the chain is expected.
 */
LegOpened: PlainDescriptor<Anonymize<I9gu8o7m3kqvae>>,


/**
 * The payment of a leg arrived, by the word of its seller or of an attester.
 */
PaymentConfirmed: PlainDescriptor<Anonymize<I54s9c31cn5c27>>,


/**
 * An order with a leg ended.
 */
LegClosed: PlainDescriptor<Anonymize<Iebh247ipsbblm>>,


/**
 * An attester gave its word that a payment arrived.
 */
WordGiven: PlainDescriptor<Anonymize<Iffk24k60vqila>>,


/**
 * The payee said that an attester's word is false.
 */
WordContested: PlainDescriptor<Anonymize<I418elgj4qn91s>>,


/**
 * A word is over. What was locked for it and not slashed is free.
 */
WordEnded: PlainDescriptor<Anonymize<I22qt65133rplv>>,


/**
 * The deposit of a contest or a denial is back.
 */
ClaimReturned: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>,


/**
 * The deposit of a contest or a denial went to the other side.
 */
ClaimLost: PlainDescriptor<Anonymize<Ic05jmq7ad5m10>>,


/**
 * A seller owes a buyer something outside the chain.
 */
ObligationWritten: PlainDescriptor<Anonymize<Ifb17qoi691f3b>>,


/**
 * A debtor said that it paid.
 */
PaidStated: PlainDescriptor<Anonymize<I4vt2jk725p25t>>,


/**
 * A creditor denied that it was paid.
 */
PaidDenied: PlainDescriptor<Anonymize<Ic26vh3e0iik6n>>,


/**
 * It was found, or nobody found in time, whether a denied obligation was paid.
 */
DenialEnded: PlainDescriptor<Anonymize<I3cjss1j7o96bh>>,


/**
 * An obligation is unpaid after its time. Its debtor opens no leg until it has ended.
 */
ObligationOverdue: PlainDescriptor<Anonymize<Ib8o34r84toeit>>,


/**
 * An obligation ended.
 */
ObligationEnded: PlainDescriptor<Anonymize<Icfgpedslgt8sd>>}};
type IError = {System: {

/**
 * The name of specification does not match between the current runtime
 * and the new runtime.
 */
InvalidSpecName: PlainDescriptor<undefined>,


/**
 * The specification version is not allowed to decrease between the current runtime
 * and the new runtime.
 */
SpecVersionNeedsToIncrease: PlainDescriptor<undefined>,


/**
 * Failed to extract the runtime version from the new runtime.
 * 
 * Either calling `Core_version` or decoding `RuntimeVersion` failed.
 */
FailedToExtractRuntimeVersion: PlainDescriptor<undefined>,


/**
 * Suicide called when the account has non-default composite data.
 */
NonDefaultComposite: PlainDescriptor<undefined>,


/**
 * There is a non-zero reference count preventing the account from being purged.
 */
NonZeroRefCount: PlainDescriptor<undefined>,


/**
 * The origin filter prevent the call to be dispatched.
 */
CallFiltered: PlainDescriptor<undefined>,


/**
 * A multi-block migration is ongoing and prevents the current code from being replaced.
 */
MultiBlockMigrationsOngoing: PlainDescriptor<undefined>,


/**
 * No upgrade authorized.
 */
NothingAuthorized: PlainDescriptor<undefined>,


/**
 * The submitted code is not authorized.
 */
Unauthorized: PlainDescriptor<undefined>},
Scheduler: {

/**
 * Failed to schedule a call
 */
FailedToSchedule: PlainDescriptor<undefined>,


/**
 * Cannot find the scheduled call.
 */
NotFound: PlainDescriptor<undefined>,


/**
 * Given target block number is in the past.
 */
TargetBlockNumberInPast: PlainDescriptor<undefined>,


/**
 * Reschedule failed because it does not change scheduled time.
 */
RescheduleNoChange: PlainDescriptor<undefined>,


/**
 * Attempt to use a non-named function on a named task.
 */
Named: PlainDescriptor<undefined>},
Preimage: {

/**
 * Preimage is too large to store on-chain.
 */
TooBig: PlainDescriptor<undefined>,


/**
 * Preimage has already been noted on-chain.
 */
AlreadyNoted: PlainDescriptor<undefined>,


/**
 * The user is not authorized to perform this action.
 */
NotAuthorized: PlainDescriptor<undefined>,


/**
 * The preimage cannot be removed since it has not yet been noted.
 */
NotNoted: PlainDescriptor<undefined>,


/**
 * A preimage may not be removed when there are outstanding requests.
 */
Requested: PlainDescriptor<undefined>,


/**
 * The preimage request cannot be removed since no outstanding requests exist.
 */
NotRequested: PlainDescriptor<undefined>,


/**
 * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
 */
TooMany: PlainDescriptor<undefined>,


/**
 * Too few hashes were requested to be upgraded (i.e. zero).
 */
TooFew: PlainDescriptor<undefined>},
Babe: {

/**
 * An equivocation proof provided as part of an equivocation report is invalid.
 */
InvalidEquivocationProof: PlainDescriptor<undefined>,


/**
 * A key ownership proof provided as part of an equivocation report is invalid.
 */
InvalidKeyOwnershipProof: PlainDescriptor<undefined>,


/**
 * A given equivocation report is valid but already previously reported.
 */
DuplicateOffenceReport: PlainDescriptor<undefined>,


/**
 * Submitted configuration is invalid.
 */
InvalidConfiguration: PlainDescriptor<undefined>},
Balances: {

/**
 * Vesting balance too high to send value.
 */
VestingBalance: PlainDescriptor<undefined>,


/**
 * Account liquidity restrictions prevent withdrawal.
 */
LiquidityRestrictions: PlainDescriptor<undefined>,


/**
 * Balance too low to send value.
 */
InsufficientBalance: PlainDescriptor<undefined>,


/**
 * Value too low to create account due to existential deposit.
 */
ExistentialDeposit: PlainDescriptor<undefined>,


/**
 * Transfer/payment would kill account.
 */
Expendability: PlainDescriptor<undefined>,


/**
 * A vesting schedule already exists for this account.
 */
ExistingVestingSchedule: PlainDescriptor<undefined>,


/**
 * Beneficiary account must pre-exist.
 */
DeadAccount: PlainDescriptor<undefined>,


/**
 * Number of named reserves exceed `MaxReserves`.
 */
TooManyReserves: PlainDescriptor<undefined>,


/**
 * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
 */
TooManyHolds: PlainDescriptor<undefined>,


/**
 * Number of freezes exceed `MaxFreezes`.
 */
TooManyFreezes: PlainDescriptor<undefined>,


/**
 * The issuance cannot be modified since it is already deactivated.
 */
IssuanceDeactivated: PlainDescriptor<undefined>,


/**
 * The delta cannot be zero.
 */
DeltaZero: PlainDescriptor<undefined>},
Staking: {

/**
 * Not a controller account.
 */
NotController: PlainDescriptor<undefined>,


/**
 * Not a stash account.
 */
NotStash: PlainDescriptor<undefined>,


/**
 * Stash is already bonded.
 */
AlreadyBonded: PlainDescriptor<undefined>,


/**
 * Controller is already paired.
 */
AlreadyPaired: PlainDescriptor<undefined>,


/**
 * Targets cannot be empty.
 */
EmptyTargets: PlainDescriptor<undefined>,


/**
 * Duplicate index.
 */
DuplicateIndex: PlainDescriptor<undefined>,


/**
 * Slash record index out of bounds.
 */
InvalidSlashIndex: PlainDescriptor<undefined>,


/**
 * Cannot have a validator or nominator role, with value less than the minimum defined by
 * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
 * intention, `chill` first to remove one's role as validator/nominator.
 */
InsufficientBond: PlainDescriptor<undefined>,


/**
 * Can not schedule more unlock chunks.
 */
NoMoreChunks: PlainDescriptor<undefined>,


/**
 * Can not rebond without unlocking chunks.
 */
NoUnlockChunk: PlainDescriptor<undefined>,


/**
 * Attempting to target a stash that still has funds.
 */
FundedTarget: PlainDescriptor<undefined>,


/**
 * Invalid era to reward.
 */
InvalidEraToReward: PlainDescriptor<undefined>,


/**
 * Invalid number of nominations.
 */
InvalidNumberOfNominations: PlainDescriptor<undefined>,


/**
 * Items are not sorted and unique.
 */
NotSortedAndUnique: PlainDescriptor<undefined>,


/**
 * Rewards for this era have already been claimed for this validator.
 */
AlreadyClaimed: PlainDescriptor<undefined>,


/**
 * No nominators exist on this page.
 */
InvalidPage: PlainDescriptor<undefined>,


/**
 * Incorrect previous history depth input provided.
 */
IncorrectHistoryDepth: PlainDescriptor<undefined>,


/**
 * Incorrect number of slashing spans provided.
 */
IncorrectSlashingSpans: PlainDescriptor<undefined>,


/**
 * Internal state has become somehow corrupted and the operation cannot continue.
 */
BadState: PlainDescriptor<undefined>,


/**
 * Too many nomination targets supplied.
 */
TooManyTargets: PlainDescriptor<undefined>,


/**
 * A nomination target was supplied that was blocked or otherwise not a validator.
 */
BadTarget: PlainDescriptor<undefined>,


/**
 * The user has enough bond and thus cannot be chilled forcefully by an external person.
 */
CannotChillOther: PlainDescriptor<undefined>,


/**
 * There are too many nominators in the system. Governance needs to adjust the staking
 * settings to keep things safe for the runtime.
 */
TooManyNominators: PlainDescriptor<undefined>,


/**
 * There are too many validator candidates in the system. Governance needs to adjust the
 * staking settings to keep things safe for the runtime.
 */
TooManyValidators: PlainDescriptor<undefined>,


/**
 * Commission is too low. Must be at least `MinCommission`.
 */
CommissionTooLow: PlainDescriptor<undefined>,


/**
 * Some bound is not met.
 */
BoundNotMet: PlainDescriptor<undefined>,


/**
 * Used when attempting to use deprecated controller account logic.
 */
ControllerDeprecated: PlainDescriptor<undefined>,


/**
 * Cannot reset a ledger.
 */
CannotRestoreLedger: PlainDescriptor<undefined>,


/**
 * Provided reward destination is not allowed.
 */
RewardDestinationRestricted: PlainDescriptor<undefined>,


/**
 * Not enough funds available to withdraw.
 */
NotEnoughFunds: PlainDescriptor<undefined>,


/**
 * Operation not allowed for virtual stakers.
 */
VirtualStakerNotAllowed: PlainDescriptor<undefined>,


/**
 * Stash could not be reaped as other pallet might depend on it.
 */
CannotReapStash: PlainDescriptor<undefined>,


/**
 * The stake of this account is already migrated to `Fungible` holds.
 */
AlreadyMigrated: PlainDescriptor<undefined>,


/**
 * Account is restricted from participation in staking. This may happen if the account is
 * staking in another way already, such as via pool.
 */
Restricted: PlainDescriptor<undefined>},
Session: {

/**
 * Invalid ownership proof.
 */
InvalidProof: PlainDescriptor<undefined>,


/**
 * No associated validator ID for account.
 */
NoAssociatedValidatorId: PlainDescriptor<undefined>,


/**
 * Registered duplicate key.
 */
DuplicatedKey: PlainDescriptor<undefined>,


/**
 * No keys are associated with this account.
 */
NoKeys: PlainDescriptor<undefined>,


/**
 * Key setting account is not live, so it's impossible to associate keys.
 */
NoAccount: PlainDescriptor<undefined>},
Grandpa: {

/**
 * Attempt to signal GRANDPA pause when the authority set isn't live
 * (either paused or already pending pause).
 */
PauseFailed: PlainDescriptor<undefined>,


/**
 * Attempt to signal GRANDPA resume when the authority set isn't paused
 * (either live or already pending resume).
 */
ResumeFailed: PlainDescriptor<undefined>,


/**
 * Attempt to signal GRANDPA change with one already pending.
 */
ChangePending: PlainDescriptor<undefined>,


/**
 * Cannot signal forced change so soon after last.
 */
TooSoon: PlainDescriptor<undefined>,


/**
 * A key ownership proof provided as part of an equivocation report is invalid.
 */
InvalidKeyOwnershipProof: PlainDescriptor<undefined>,


/**
 * An equivocation proof provided as part of an equivocation report is invalid.
 */
InvalidEquivocationProof: PlainDescriptor<undefined>,


/**
 * A given equivocation report is valid but already previously reported.
 */
DuplicateOffenceReport: PlainDescriptor<undefined>},
VoterList: {

/**
 * A error in the list interface implementation.
 */
List: PlainDescriptor<Anonymize<Ictkqqlhdjt761>>,


/**
 * Could not update a node, because the pallet is locked.
 */
Locked: PlainDescriptor<undefined>},
Assets: {

/**
 * Account balance must be greater than or equal to the transfer amount.
 */
BalanceLow: PlainDescriptor<undefined>,


/**
 * The account to alter does not exist.
 */
NoAccount: PlainDescriptor<undefined>,


/**
 * The signing account has no permission to do the operation.
 */
NoPermission: PlainDescriptor<undefined>,


/**
 * The given asset ID is unknown.
 */
Unknown: PlainDescriptor<undefined>,


/**
 * The origin account is frozen.
 */
Frozen: PlainDescriptor<undefined>,


/**
 * The asset ID is already taken.
 */
InUse: PlainDescriptor<undefined>,


/**
 * Invalid witness data given.
 */
BadWitness: PlainDescriptor<undefined>,


/**
 * Minimum balance should be non-zero.
 */
MinBalanceZero: PlainDescriptor<undefined>,


/**
 * Unable to increment the consumer reference counters on the account. Either no provider
 * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
 * fewer then the maximum number of consumers has been reached.
 */
UnavailableConsumer: PlainDescriptor<undefined>,


/**
 * Invalid metadata given.
 */
BadMetadata: PlainDescriptor<undefined>,


/**
 * No approval exists that would allow the transfer.
 */
Unapproved: PlainDescriptor<undefined>,


/**
 * The source account would not survive the transfer and it needs to stay alive.
 */
WouldDie: PlainDescriptor<undefined>,


/**
 * The asset-account already exists.
 */
AlreadyExists: PlainDescriptor<undefined>,


/**
 * The asset-account doesn't have an associated deposit.
 */
NoDeposit: PlainDescriptor<undefined>,


/**
 * The operation would result in funds being burned.
 */
WouldBurn: PlainDescriptor<undefined>,


/**
 * The asset is a live asset and is actively being used. Usually emit for operations such
 * as `start_destroy` which require the asset to be in a destroying state.
 */
LiveAsset: PlainDescriptor<undefined>,


/**
 * The asset is not live, and likely being destroyed.
 */
AssetNotLive: PlainDescriptor<undefined>,


/**
 * The asset status is not the expected status.
 */
IncorrectStatus: PlainDescriptor<undefined>,


/**
 * The asset should be frozen before the given operation.
 */
NotFrozen: PlainDescriptor<undefined>,


/**
 * Callback action resulted in error
 */
CallbackFailed: PlainDescriptor<undefined>,


/**
 * The asset ID is not the one required by [`Config::AssetIdAllocator`].
 */
BadAssetId: PlainDescriptor<undefined>,


/**
 * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
 * exhausted.
 */
AssetIdAllocationFailed: PlainDescriptor<undefined>,


/**
 * The asset cannot be destroyed because some accounts for this asset contain freezes.
 */
ContainsFreezes: PlainDescriptor<undefined>,


/**
 * The asset cannot be destroyed because some accounts for this asset contain holds.
 */
ContainsHolds: PlainDescriptor<undefined>,


/**
 * Tried setting too many reserves.
 */
TooManyReserves: PlainDescriptor<undefined>,


/**
 * The asset deposit could not be fully moved due to a lock or freeze on the owner.
 */
IncompleteDepositTransfer: PlainDescriptor<undefined>},
AssetsHolder: {

/**
 * Number of holds on an account would exceed the count of `RuntimeHoldReason`.
 */
TooManyHolds: PlainDescriptor<undefined>},
AssetsFreezer: {

/**
 * Number of freezes on an account would exceed `MaxFreezes`.
 */
TooManyFreezes: PlainDescriptor<undefined>},
Treasury: {

/**
 * No proposal, bounty or spend at that index.
 */
InvalidIndex: PlainDescriptor<undefined>,


/**
 * Too many approvals in the queue.
 */
TooManyApprovals: PlainDescriptor<undefined>,


/**
 * The spend origin is valid but the amount it is allowed to spend is lower than the
 * amount to be spent.
 */
InsufficientPermission: PlainDescriptor<undefined>,


/**
 * Proposal has not been approved.
 */
ProposalNotApproved: PlainDescriptor<undefined>,


/**
 * The balance of the asset kind is not convertible to the balance of the native asset.
 */
FailedToConvertBalance: PlainDescriptor<undefined>,


/**
 * The spend has expired and cannot be claimed.
 */
SpendExpired: PlainDescriptor<undefined>,


/**
 * The spend is not yet eligible for payout.
 */
EarlyPayout: PlainDescriptor<undefined>,


/**
 * The payment has already been attempted.
 */
AlreadyAttempted: PlainDescriptor<undefined>,


/**
 * There was some issue with the mechanism of payment.
 */
PayoutError: PlainDescriptor<undefined>,


/**
 * The payout was not yet attempted/claimed.
 */
NotAttempted: PlainDescriptor<undefined>,


/**
 * The payment has neither failed nor succeeded yet.
 */
Inconclusive: PlainDescriptor<undefined>},
Vesting: {

/**
 * The account given is not vesting.
 */
NotVesting: PlainDescriptor<undefined>,


/**
 * The account already has `MaxVestingSchedules` count of schedules and thus
 * cannot add another one. Consider merging existing schedules in order to add another.
 */
AtMaxVestingSchedules: PlainDescriptor<undefined>,


/**
 * Amount being transferred is too low to create a vesting schedule.
 */
AmountLow: PlainDescriptor<undefined>,


/**
 * An index was out of bounds of the vesting schedules.
 */
ScheduleIndexOutOfBounds: PlainDescriptor<undefined>,


/**
 * Failed to create a new schedule because some parameter was invalid.
 */
InvalidScheduleParams: PlainDescriptor<undefined>},
Utility: {

/**
 * Too many calls batched.
 */
TooManyCalls: PlainDescriptor<undefined>},
Proxy: {

/**
 * There are too many proxies registered or too many announcements pending.
 */
TooMany: PlainDescriptor<undefined>,


/**
 * Proxy registration not found.
 */
NotFound: PlainDescriptor<undefined>,


/**
 * Sender is not a proxy of the account to be proxied.
 */
NotProxy: PlainDescriptor<undefined>,


/**
 * A call which is incompatible with the proxy type's filter was attempted.
 */
Unproxyable: PlainDescriptor<undefined>,


/**
 * Account is already a proxy.
 */
Duplicate: PlainDescriptor<undefined>,


/**
 * Call may not be made by proxy because it may escalate its privileges.
 */
NoPermission: PlainDescriptor<undefined>,


/**
 * Announcement, if made at all, was made too recently.
 */
Unannounced: PlainDescriptor<undefined>,


/**
 * Cannot add self as proxy.
 */
NoSelfProxy: PlainDescriptor<undefined>},
Multisig: {

/**
 * Threshold must be 2 or greater.
 */
MinimumThreshold: PlainDescriptor<undefined>,


/**
 * Call is already approved by this signatory.
 */
AlreadyApproved: PlainDescriptor<undefined>,


/**
 * Call doesn't need any (more) approvals.
 */
NoApprovalsNeeded: PlainDescriptor<undefined>,


/**
 * There are too few signatories in the list.
 */
TooFewSignatories: PlainDescriptor<undefined>,


/**
 * There are too many signatories in the list.
 */
TooManySignatories: PlainDescriptor<undefined>,


/**
 * The signatories were provided out of order; they should be ordered.
 */
SignatoriesOutOfOrder: PlainDescriptor<undefined>,


/**
 * The sender was contained in the other signatories; it shouldn't be.
 */
SenderInSignatories: PlainDescriptor<undefined>,


/**
 * Multisig operation not found in storage.
 */
NotFound: PlainDescriptor<undefined>,


/**
 * Only the account that originally created the multisig is able to cancel it or update
 * its deposits.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * No timepoint was given, yet the multisig operation is already underway.
 */
NoTimepoint: PlainDescriptor<undefined>,


/**
 * A different timepoint was given to the multisig operation that is underway.
 */
WrongTimepoint: PlainDescriptor<undefined>,


/**
 * A timepoint was given, yet no multisig operation is underway.
 */
UnexpectedTimepoint: PlainDescriptor<undefined>,


/**
 * The maximum weight information provided was too low.
 */
MaxWeightTooLow: PlainDescriptor<undefined>,


/**
 * The data to be stored is already stored.
 */
AlreadyStored: PlainDescriptor<undefined>},
Identity: {

/**
 * Too many subs-accounts.
 */
TooManySubAccounts: PlainDescriptor<undefined>,


/**
 * Account isn't found.
 */
NotFound: PlainDescriptor<undefined>,


/**
 * Account isn't named.
 */
NotNamed: PlainDescriptor<undefined>,


/**
 * Empty index.
 */
EmptyIndex: PlainDescriptor<undefined>,


/**
 * Fee is changed.
 */
FeeChanged: PlainDescriptor<undefined>,


/**
 * No identity found.
 */
NoIdentity: PlainDescriptor<undefined>,


/**
 * Sticky judgement.
 */
StickyJudgement: PlainDescriptor<undefined>,


/**
 * Judgement given.
 */
JudgementGiven: PlainDescriptor<undefined>,


/**
 * Invalid judgement.
 */
InvalidJudgement: PlainDescriptor<undefined>,


/**
 * The index is invalid.
 */
InvalidIndex: PlainDescriptor<undefined>,


/**
 * The target is invalid.
 */
InvalidTarget: PlainDescriptor<undefined>,


/**
 * Maximum amount of registrars reached. Cannot add any more.
 */
TooManyRegistrars: PlainDescriptor<undefined>,


/**
 * Account ID is already named.
 */
AlreadyClaimed: PlainDescriptor<undefined>,


/**
 * Sender is not a sub-account.
 */
NotSub: PlainDescriptor<undefined>,


/**
 * Sub-account isn't owned by sender.
 */
NotOwned: PlainDescriptor<undefined>,


/**
 * The provided judgement was for a different identity.
 */
JudgementForDifferentIdentity: PlainDescriptor<undefined>,


/**
 * Error that occurs when there is an issue paying for judgement.
 */
JudgementPaymentFailed: PlainDescriptor<undefined>,


/**
 * The provided suffix is too long.
 */
InvalidSuffix: PlainDescriptor<undefined>,


/**
 * The sender does not have permission to issue a username.
 */
NotUsernameAuthority: PlainDescriptor<undefined>,


/**
 * The authority cannot allocate any more usernames.
 */
NoAllocation: PlainDescriptor<undefined>,


/**
 * The signature on a username was not valid.
 */
InvalidSignature: PlainDescriptor<undefined>,


/**
 * Setting this username requires a signature, but none was provided.
 */
RequiresSignature: PlainDescriptor<undefined>,


/**
 * The username does not meet the requirements.
 */
InvalidUsername: PlainDescriptor<undefined>,


/**
 * The username is already taken.
 */
UsernameTaken: PlainDescriptor<undefined>,


/**
 * The requested username does not exist.
 */
NoUsername: PlainDescriptor<undefined>,


/**
 * The username cannot be forcefully removed because it can still be accepted.
 */
NotExpired: PlainDescriptor<undefined>,


/**
 * The username cannot be removed because it's still in the grace period.
 */
TooEarly: PlainDescriptor<undefined>,


/**
 * The username cannot be removed because it is not unbinding.
 */
NotUnbinding: PlainDescriptor<undefined>,


/**
 * The username cannot be unbound because it is already unbinding.
 */
AlreadyUnbinding: PlainDescriptor<undefined>,


/**
 * The action cannot be performed because of insufficient privileges (e.g. authority
 * trying to unbind a username provided by the system).
 */
InsufficientPrivileges: PlainDescriptor<undefined>},
Tranches: {

/**
 * No allocation has this number, or all of it was released.
 */
NotFound: PlainDescriptor<undefined>,


/**
 * The schedule has not started.
 */
NotStarted: PlainDescriptor<undefined>,


/**
 * Nothing more is free yet.
 */
NothingToRelease: PlainDescriptor<undefined>,


/**
 * The amount is below the smallest allocation.
 */
AmountTooSmall: PlainDescriptor<undefined>,


/**
 * The schedule has no length, takes back what it freed, or never frees the whole.
 */
BadSchedule: PlainDescriptor<undefined>,


/**
 * The beneficiary's account does not hold the asset. Send it an existential deposit first.
 */
BeneficiaryNotFound: PlainDescriptor<undefined>,


/**
 * The beneficiary has as many allocations as an account can have.
 */
TooManyAllocations: PlainDescriptor<undefined>,


/**
 * Every allocation number was given out.
 */
NoIdLeft: PlainDescriptor<undefined>},
Referenda: {

/**
 * Referendum is not ongoing.
 */
NotOngoing: PlainDescriptor<undefined>,


/**
 * Referendum's decision deposit is already paid.
 */
HasDeposit: PlainDescriptor<undefined>,


/**
 * The track identifier given was invalid.
 */
BadTrack: PlainDescriptor<undefined>,


/**
 * There are already a full complement of referenda in progress for this track.
 */
Full: PlainDescriptor<undefined>,


/**
 * The queue of the track is empty.
 */
QueueEmpty: PlainDescriptor<undefined>,


/**
 * The referendum index provided is invalid in this context.
 */
BadReferendum: PlainDescriptor<undefined>,


/**
 * There was nothing to do in the advancement.
 */
NothingToDo: PlainDescriptor<undefined>,


/**
 * No track exists for the proposal origin.
 */
NoTrack: PlainDescriptor<undefined>,


/**
 * Any deposit cannot be refunded until after the decision is over.
 */
Unfinished: PlainDescriptor<undefined>,


/**
 * The deposit refunder is not the depositor.
 */
NoPermission: PlainDescriptor<undefined>,


/**
 * The deposit cannot be refunded since none was made.
 */
NoDeposit: PlainDescriptor<undefined>,


/**
 * The referendum status is invalid for this operation.
 */
BadStatus: PlainDescriptor<undefined>,


/**
 * The preimage does not exist.
 */
PreimageNotExist: PlainDescriptor<undefined>,


/**
 * The preimage is stored with a different length than the one provided.
 */
PreimageStoredWithDifferentLength: PlainDescriptor<undefined>},
ConvictionVoting: {

/**
 * Poll is not ongoing.
 */
NotOngoing: PlainDescriptor<undefined>,


/**
 * The given account did not vote on the poll.
 */
NotVoter: PlainDescriptor<undefined>,


/**
 * The actor has no permission to conduct the action.
 */
NoPermission: PlainDescriptor<undefined>,


/**
 * The actor has no permission to conduct the action right now but will do in the future.
 */
NoPermissionYet: PlainDescriptor<undefined>,


/**
 * The account is already delegating.
 */
AlreadyDelegating: PlainDescriptor<undefined>,


/**
 * The account currently has votes attached to it and the operation cannot succeed until
 * these are removed through `remove_vote`.
 */
AlreadyVoting: PlainDescriptor<undefined>,


/**
 * Too high a balance was provided that the account cannot afford.
 */
InsufficientFunds: PlainDescriptor<undefined>,


/**
 * The account is not currently delegating.
 */
NotDelegating: PlainDescriptor<undefined>,


/**
 * Delegation to oneself makes no sense.
 */
Nonsense: PlainDescriptor<undefined>,


/**
 * Maximum number of votes reached.
 */
MaxVotesReached: PlainDescriptor<undefined>,


/**
 * The class must be supplied since it is not easily determinable from the state.
 */
ClassNeeded: PlainDescriptor<undefined>,


/**
 * The class ID supplied is invalid.
 */
BadClass: PlainDescriptor<undefined>},
Migrations: {

/**
 * The operation cannot complete since some MBMs are ongoing.
 */
Ongoing: PlainDescriptor<undefined>},
SafeMode: {

/**
 * The safe-mode is (already or still) entered.
 */
Entered: PlainDescriptor<undefined>,


/**
 * The safe-mode is (already or still) exited.
 */
Exited: PlainDescriptor<undefined>,


/**
 * This functionality of the pallet is disabled by the configuration.
 */
NotConfigured: PlainDescriptor<undefined>,


/**
 * There is no balance reserved.
 */
NoDeposit: PlainDescriptor<undefined>,


/**
 * The account already has a deposit reserved and can therefore not enter or extend again.
 */
AlreadyDeposited: PlainDescriptor<undefined>,


/**
 * This deposit cannot be released yet.
 */
CannotReleaseYet: PlainDescriptor<undefined>,


/**
 * An error from the underlying `Currency`.
 */
CurrencyError: PlainDescriptor<undefined>},
TxPause: {

/**
 * The call is paused.
 */
IsPaused: PlainDescriptor<undefined>,


/**
 * The call is unpaused.
 */
IsUnpaused: PlainDescriptor<undefined>,


/**
 * The call is whitelisted and cannot be paused.
 */
Unpausable: PlainDescriptor<undefined>,


/**

 */
NotFound: PlainDescriptor<undefined>},
TechnicalCommittee: {

/**
 * Account is not a member
 */
NotMember: PlainDescriptor<undefined>,


/**
 * Duplicate proposals not allowed
 */
DuplicateProposal: PlainDescriptor<undefined>,


/**
 * Proposal must exist
 */
ProposalMissing: PlainDescriptor<undefined>,


/**
 * Mismatched index
 */
WrongIndex: PlainDescriptor<undefined>,


/**
 * Duplicate vote ignored
 */
DuplicateVote: PlainDescriptor<undefined>,


/**
 * Members are already initialized!
 */
AlreadyInitialized: PlainDescriptor<undefined>,


/**
 * The close call was made too early, before the end of the voting.
 */
TooEarly: PlainDescriptor<undefined>,


/**
 * There can only be a maximum of `MaxProposals` active proposals.
 */
TooManyProposals: PlainDescriptor<undefined>,


/**
 * The given weight bound for the proposal was too low.
 */
WrongProposalWeight: PlainDescriptor<undefined>,


/**
 * The given length bound for the proposal was too low.
 */
WrongProposalLength: PlainDescriptor<undefined>,


/**
 * Prime account is not a member
 */
PrimeAccountNotMember: PlainDescriptor<undefined>,


/**
 * Proposal is still active.
 */
ProposalActive: PlainDescriptor<undefined>},
Whitelist: {

/**
 * The preimage of the call hash could not be loaded.
 */
UnavailablePreImage: PlainDescriptor<undefined>,


/**
 * The call could not be decoded.
 */
UndecodableCall: PlainDescriptor<undefined>,


/**
 * The weight of the decoded call was higher than the witness.
 */
InvalidCallWeightWitness: PlainDescriptor<undefined>,


/**
 * The call was not whitelisted.
 */
CallIsNotWhitelisted: PlainDescriptor<undefined>,


/**
 * The call was already whitelisted; No-Op.
 */
CallAlreadyWhitelisted: PlainDescriptor<undefined>,


/**
 * No deferred dispatch entry exists for this call hash.
 */
DeferredDispatchNotFound: PlainDescriptor<undefined>,


/**
 * The deferred dispatch entry has not yet expired.
 */
DeferredDispatchNotExpired: PlainDescriptor<undefined>,


/**
 * The dispatch has already been deferred.
 */
AlreadyDeferred: PlainDescriptor<undefined>,


/**
 * The deferred dispatch has expired.
 */
DeferredDispatchExpired: PlainDescriptor<undefined>},
Sudo: {

/**
 * Sender must be the Sudo account.
 */
RequireSudo: PlainDescriptor<undefined>},
Shops: {

/**
 * No shop has this number.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * No listing has this number.
 */
ListingNotFound: PlainDescriptor<undefined>,


/**
 * The caller does not own the shop.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * The account owns as many shops as it may.
 */
TooManyShops: PlainDescriptor<undefined>,


/**
 * Every number of a shop or a listing was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The shop is winding down or suspended.
 */
ShopNotOpen: PlainDescriptor<undefined>,


/**
 * The shop is not winding down.
 */
NotClosing: PlainDescriptor<undefined>,


/**
 * The shop is suspended already.
 */
AlreadySuspended: PlainDescriptor<undefined>,


/**
 * The shop is not suspended.
 */
NotSuspended: PlainDescriptor<undefined>,


/**
 * The shop still has listings.
 */
ListingsRemain: PlainDescriptor<undefined>,


/**
 * The shop still has orders that are not final.
 */
OrdersOpen: PlainDescriptor<undefined>,


/**
 * A shop cannot be offered to its owner.
 */
OfferToOwner: PlainDescriptor<undefined>,


/**
 * The shop is not offered to the caller, or not offered at all.
 */
NotOffered: PlainDescriptor<undefined>,


/**
 * The bond is above the maximum that the caller agreed to.
 */
BondAboveMaximum: PlainDescriptor<undefined>,


/**
 * The fee is above the maximum that the caller agreed to.
 */
FeeAboveMaximum: PlainDescriptor<undefined>,


/**
 * Fewer showcase slots come with the capability than the caller agreed to.
 */
SlotsBelowMinimum: PlainDescriptor<undefined>,


/**
 * The shop is not as the caller saw it.
 */
ShopChanged: PlainDescriptor<undefined>,


/**
 * The terms of the listing are not as the caller saw them.
 */
TermsChanged: PlainDescriptor<undefined>,


/**
 * The stock of the listing is not as the caller saw it.
 */
StockChanged: PlainDescriptor<undefined>,


/**
 * The verification is not the one that the caller names.
 */
VerificationChanged: PlainDescriptor<undefined>,


/**
 * The price table has no entry for this.
 */
NotForSale: PlainDescriptor<undefined>,


/**
 * The shop has the capability already.
 */
CapabilityHeld: PlainDescriptor<undefined>,


/**
 * The shop lacks the capability this needs.
 */
CapabilityMissing: PlainDescriptor<undefined>,


/**
 * Listings of the shop offer commission, which needs the capability.
 */
CommissionOffered: PlainDescriptor<undefined>,


/**
 * A number of slots or units of zero, or an empty batch.
 */
NothingAsked: PlainDescriptor<undefined>,


/**
 * More showcase slots than a shop may have.
 */
TooManySlots: PlainDescriptor<undefined>,


/**
 * The showcase slots are taken, or not bonded.
 */
SlotsTaken: PlainDescriptor<undefined>,


/**
 * No showcase slot is free.
 */
NoFreeSlot: PlainDescriptor<undefined>,


/**
 * Too many bonds of the account are unbonding. Release those that are due first.
 */
UnbondingFull: PlainDescriptor<undefined>,


/**
 * No bond of the account is due.
 */
NothingToRelease: PlainDescriptor<undefined>,


/**
 * A verification needs a level above zero.
 */
ZeroLevel: PlainDescriptor<undefined>,


/**
 * The verification would have lapsed already.
 */
AlreadyLapsed: PlainDescriptor<undefined>,


/**
 * An attester cannot verify its own shop.
 */
OwnShop: PlainDescriptor<undefined>,


/**
 * The shop is not verified.
 */
NotVerified: PlainDescriptor<undefined>,


/**
 * The caller neither issued the verification nor is an attester.
 */
NotIssuer: PlainDescriptor<undefined>,


/**
 * A price of zero.
 */
ZeroPrice: PlainDescriptor<undefined>,


/**
 * The asset cannot be paid with.
 */
AssetNotPayable: PlainDescriptor<undefined>,


/**
 * An accepted asset is named twice, or is the one the price is quoted in.
 */
AssetRepeated: PlainDescriptor<undefined>,


/**
 * The rate of an accepted asset is zero.
 */
ZeroRate: PlainDescriptor<undefined>,


/**
 * Explicit commission shares do not sum to 100 %.
 */
SharesNotWhole: PlainDescriptor<undefined>,


/**
 * Commission, experience fee and commune fee together exceed the sale.
 */
RatesExceedWhole: PlainDescriptor<undefined>,


/**
 * The promotion path is deeper than governance, or the commission plan, can pay.
 */
PathTooDeep: PlainDescriptor<undefined>,


/**
 * The experience fee is below the governed minimum.
 */
ExperienceFeeTooLow: PlainDescriptor<undefined>,


/**
 * The return window is longer than the governed maximum.
 */
ReturnWindowTooLong: PlainDescriptor<undefined>,


/**
 * The listing is paused or withdrawn.
 */
NotActive: PlainDescriptor<undefined>,


/**
 * The listing is not paused.
 */
NotPaused: PlainDescriptor<undefined>,


/**
 * Moderation has the listing off sale.
 */
Withdrawn: PlainDescriptor<undefined>,


/**
 * Moderation does not have the listing off sale.
 */
NotWithdrawn: PlainDescriptor<undefined>,


/**
 * Fewer units are left.
 */
OutOfStock: PlainDescriptor<undefined>,


/**
 * The stock would not fit its number.
 */
StockOverflow: PlainDescriptor<undefined>,


/**
 * The shop's open orders would not fit their number.
 */
TooManyOrders: PlainDescriptor<undefined>,


/**
 * A price of the table is above its maximum.
 */
PriceTooHigh: PlainDescriptor<undefined>,


/**
 * A penalty keeps the account from trading.
 */
MayNotTrade: PlainDescriptor<undefined>,


/**
 * A case against the account is open. What it may lose cannot leave.
 */
OwnerAccused: PlainDescriptor<undefined>,


/**
 * A penalty takes a part of the account's bonds. Have it seized first.
 */
SeizureDue: PlainDescriptor<undefined>,


/**
 * No penalty takes a part of the account's bonds.
 */
NotSentenced: PlainDescriptor<undefined>,


/**
 * The shop has accepted as many orders today as the level of its verification allows.
 */
TooManyToday: PlainDescriptor<undefined>},
Orders: {

/**
 * There is no such order.
 */
OrderNotFound: PlainDescriptor<undefined>,


/**
 * There is no such listing.
 */
ListingNotFound: PlainDescriptor<undefined>,


/**
 * The listing offers something else than what the buyer signed for: the seller, the product, the terms or the
 * description is another one, or governance changed what the terms may be.
 */
OfferChanged: PlainDescriptor<undefined>,


/**
 * The order has no such line.
 */
LineNotFound: PlainDescriptor<undefined>,


/**
 * The caller is neither the buyer nor the seller of the order.
 */
NotParty: PlainDescriptor<undefined>,


/**
 * This call is for the other party.
 */
WrongParty: PlainDescriptor<undefined>,


/**
 * The order's state does not allow this.
 */
WrongState: PlainDescriptor<undefined>,


/**
 * The deadline has passed. Any account may move the order on, and nothing else can happen to it.
 */
DeadlinePassed: PlainDescriptor<undefined>,


/**
 * No order of the list is due.
 */
NothingDue: PlainDescriptor<undefined>,


/**
 * The order is larger than the size that the caller named.
 */
LargerThanSaid: PlainDescriptor<undefined>,


/**
 * An order needs at least one line.
 */
NoLines: PlainDescriptor<undefined>,


/**
 * The lines are from more than one shop.
 */
MixedShops: PlainDescriptor<undefined>,


/**
 * The buyer and the seller are the same account.
 */
OwnShop: PlainDescriptor<undefined>,


/**
 * A quantity of zero.
 */
ZeroQuantity: PlainDescriptor<undefined>,


/**
 * The line has fewer units.
 */
TooManyUnits: PlainDescriptor<undefined>,


/**
 * More items than units, or more than a line can name.
 */
TooManyItems: PlainDescriptor<undefined>,


/**
 * An item is named twice.
 */
DuplicateItem: PlainDescriptor<undefined>,


/**
 * Fewer units are left than items the buyer asked for and did not get yet.
 */
AskedItemMissing: PlainDescriptor<undefined>,


/**
 * The lines name more different promoters than one order can pay.
 */
TooManyPromoters: PlainDescriptor<undefined>,


/**
 * The listing's terms cannot be paid under the governed rates of today.
 */
TermsNotPayable: PlainDescriptor<undefined>,


/**
 * No service provider is named.
 */
NoServices: PlainDescriptor<undefined>,


/**
 * A service for no share of the sale.
 */
ZeroShare: PlainDescriptor<undefined>,


/**
 * The buyer or the seller is named as a service provider.
 */
PartyServes: PlainDescriptor<undefined>,


/**
 * A service provider is named twice, or was named before.
 */
DuplicateProvider: PlainDescriptor<undefined>,


/**
 * An order cannot have so many service providers.
 */
TooManyServices: PlainDescriptor<undefined>,


/**
 * The services, the commission and the fees of a line together exceed the sale.
 */
ServicesNotPayable: PlainDescriptor<undefined>,


/**
 * The listing does not accept one of the assets.
 */
AssetNotAccepted: PlainDescriptor<undefined>,


/**
 * Escrows cannot be held in one of the assets.
 */
AssetNotPayable: PlainDescriptor<undefined>,


/**
 * A larger part is paid in one asset than the seller allows.
 */
ShareTooLarge: PlainDescriptor<undefined>,


/**
 * The parts of the payment do not sum to the whole, or one asset is named twice.
 */
SharesNotWhole: PlainDescriptor<undefined>,


/**
 * An amount does not fit.
 */
Overflow: PlainDescriptor<undefined>,


/**
 * The amounts or limits are not one for each asset.
 */
LimitMismatch: PlainDescriptor<undefined>,


/**
 * The price is above the buyer's limit: it has changed.
 */
LimitExceeded: PlainDescriptor<undefined>,


/**
 * The part outside the chain is not what the buyer expected: the price has changed.
 */
FiatMismatch: PlainDescriptor<undefined>,


/**
 * The lines are priced in different currencies.
 */
MixedCurrencies: PlainDescriptor<undefined>,


/**
 * An escrow order needs a token part.
 */
NothingToHold: PlainDescriptor<undefined>,


/**
 * The price or a deposit would be made of locked funds, and another account may get either.
 */
FundsLocked: PlainDescriptor<undefined>,


/**
 * Nothing has shipped.
 */
NothingShipped: PlainDescriptor<undefined>,


/**
 * Some units have shipped already.
 */
AlreadyShipped: PlainDescriptor<undefined>,


/**
 * A return names at least one unit.
 */
NothingReturned: PlainDescriptor<undefined>,


/**
 * A line is named twice.
 */
DuplicateLine: PlainDescriptor<undefined>,


/**
 * The line's own return window is over.
 */
ReturnWindowOver: PlainDescriptor<undefined>,


/**
 * The seller refused a return before. The buyer can still dispute.
 */
ReturnRefusedBefore: PlainDescriptor<undefined>,


/**
 * A ruling of more than 10 000 basis points.
 */
RulingTooLarge: PlainDescriptor<undefined>,


/**
 * The order holds no money on chain.
 */
NothingHeld: PlainDescriptor<undefined>,


/**
 * Evidence was given, or asked for by the other side's evidence, so an answer has to bring some.
 */
EvidenceMissing: PlainDescriptor<undefined>,


/**
 * A refund of nothing.
 */
NothingToRefund: PlainDescriptor<undefined>,


/**
 * More than remains of the line, or of the fiat part.
 */
RefundTooLarge: PlainDescriptor<undefined>,


/**
 * The seller does not own the shop.
 */
NotShopOwner: PlainDescriptor<undefined>,


/**
 * The buyer is under a penalty and may not trade.
 */
BuyerMayNotTrade: PlainDescriptor<undefined>,


/**
 * The seller is under a penalty and may not trade.
 */
SellerMayNotTrade: PlainDescriptor<undefined>,


/**
 * The buyer's signature is not good for this sale.
 */
BadSignature: PlainDescriptor<undefined>,


/**
 * The sale's signature has expired.
 */
SaleExpired: PlainDescriptor<undefined>,


/**
 * The sale's signature would stay good for too long.
 */
ExpiryTooFar: PlainDescriptor<undefined>,


/**
 * The sale is on record already.
 */
AlreadyRecorded: PlainDescriptor<undefined>,


/**
 * Not even the commune can receive: an asset of the order does not move. Nothing was paid.
 */
Undeliverable: PlainDescriptor<undefined>,


/**
 * No order of the list is final and past its retention period.
 */
NotPrunable: PlainDescriptor<undefined>,


/**
 * Every order number was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The price of the fiat part was good until a moment that has passed.
 */
QuoteEnded: PlainDescriptor<undefined>,


/**
 * The fiat part may still be paid, or somebody confirmed that it was, or there is none.
 */
PaymentNotLapsed: PlainDescriptor<undefined>,


/**
 * The fiat part may still be paid. The seller cancels once the quote has ended, or once it was confirmed as paid.
 */
PaymentExpected: PlainDescriptor<undefined>,


/**
 * The batch names no order.
 */
NoOrders: PlainDescriptor<undefined>},
Distribution: {

/**
 * A promotion path has more links than the listing or governance allows.
 */
PathTooDeep: PlainDescriptor<undefined>,


/**
 * A promotion link has expired.
 */
LinkExpired: PlainDescriptor<undefined>,


/**
 * A promotion link is good for longer than governance allows.
 */
LinkTooLong: PlainDescriptor<undefined>,


/**
 * A promotion link was not signed by its promoter for this chain, listing, place on the path and expiry, or not
 * in the form it says.
 */
BadSignature: PlainDescriptor<undefined>,


/**
 * A promoter signed for another commission plan than the listing has now.
 */
PlanChanged: PlainDescriptor<undefined>,


/**
 * A promoter stands twice on a path.
 */
PromoterRepeated: PlainDescriptor<undefined>,


/**
 * The seller or the buyer stands on the path.
 */
PartyOnPath: PlainDescriptor<undefined>,


/**
 * An account may not promote: penalties limit it, or it was deleted.
 */
MayNotPromote: PlainDescriptor<undefined>,


/**
 * A panel found that the product is not what its producer claims. It cannot be promoted until that is corrected.
 */
ProductDeviates: PlainDescriptor<undefined>,


/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * There is no such listing in the shop.
 */
ListingNotFound: PlainDescriptor<undefined>,


/**
 * There is no such campaign.
 */
CampaignNotFound: PlainDescriptor<undefined>,


/**
 * A campaign for members alone needs an open network of the shop.
 */
NetworkNotFound: PlainDescriptor<undefined>,


/**
 * There is no such tier, so nobody could be paid.
 */
TierNotFound: PlainDescriptor<undefined>,


/**
 * The promoter has no record.
 */
RecordNotFound: PlainDescriptor<undefined>,


/**
 * The shop belongs to another account.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * Another account pays for the campaign.
 */
NotFunder: PlainDescriptor<undefined>,


/**
 * The shop's bonds do not unlock campaigns.
 */
CapabilityMissing: PlainDescriptor<undefined>,


/**
 * Campaigns may not pay in the asset.
 */
AssetNotAccepted: PlainDescriptor<undefined>,


/**
 * The campaign would pay nothing.
 */
ZeroReward: PlainDescriptor<undefined>,


/**
 * The campaign would pay for a sale of any size.
 */
ZeroLeastSale: PlainDescriptor<undefined>,


/**
 * The top-up adds nothing.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * The budget does not cover one reward.
 */
BudgetTooSmall: PlainDescriptor<undefined>,


/**
 * The budget does not fit its type.
 */
BudgetTooLarge: PlainDescriptor<undefined>,


/**
 * The expiry has passed.
 */
ExpiryPassed: PlainDescriptor<undefined>,


/**
 * The expiry is further ahead than a campaign may be open.
 */
ExpiryTooFar: PlainDescriptor<undefined>,


/**
 * The campaign names an empty list of listings.
 */
NoListings: PlainDescriptor<undefined>,


/**
 * The shop has as many open campaigns as it may have. Close one, or have an expired one closed.
 */
TooManyCampaigns: PlainDescriptor<undefined>,


/**
 * Every campaign number was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The campaign is closed already.
 */
AlreadyClosed: PlainDescriptor<undefined>,


/**
 * The campaign has not expired, and its funder owns the shop.
 */
NotExpired: PlainDescriptor<undefined>,


/**
 * Everything a closed campaign holds is promised.
 */
NothingToFree: PlainDescriptor<undefined>,


/**
 * The record changed too recently to be removed by another account.
 */
RecordInUse: PlainDescriptor<undefined>},
Experience: {

/**
 * There is no such model or version.
 */
ModelNotFound: PlainDescriptor<undefined>,


/**
 * The model is another expert's.
 */
NotExpert: PlainDescriptor<undefined>,


/**
 * The model has no attributes, or the weight, decimals or tolerance of one is out of bounds.
 */
BadAttributes: PlainDescriptor<undefined>,


/**
 * The expert has as many models as it can.
 */
TooManyModels: PlainDescriptor<undefined>,


/**
 * The model has as many versions as it can.
 */
TooManyVersions: PlainDescriptor<undefined>,


/**
 * Every number of a model, or of a binding, was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The model takes no further products.
 */
ModelIsRetired: PlainDescriptor<undefined>,


/**
 * The model was not retired.
 */
ModelNotRetired: PlainDescriptor<undefined>,


/**
 * Products are bound to the model, and the unbonding period is not over.
 */
ModelInUse: PlainDescriptor<undefined>,


/**
 * The listing does not exist, is of another seller, or offers another product.
 */
NotProducer: PlainDescriptor<undefined>,


/**
 * The product is bound already.
 */
AlreadyBound: PlainDescriptor<undefined>,


/**
 * The product is not bound to a model.
 */
NotBound: PlainDescriptor<undefined>,


/**
 * The claims were made after the running cycle began. The next cycle may judge them.
 */
BoundTooLate: PlainDescriptor<undefined>,


/**
 * A producer's own price is zero.
 */
ZeroPrice: PlainDescriptor<undefined>,


/**
 * The product was reserved for another producer.
 */
ReservedForOther: PlainDescriptor<undefined>,


/**
 * There is not one value within bounds for each attribute.
 */
BadValues: PlainDescriptor<undefined>,


/**
 * Reports on the product are not judged yet.
 */
RoundRunning: PlainDescriptor<undefined>,


/**
 * An appeal on the product is not decided yet.
 */
AppealRunning: PlainDescriptor<undefined>,


/**
 * The account is not a tester, or not enrolled.
 */
NotEnrolled: PlainDescriptor<undefined>,


/**
 * The account is enrolled already.
 */
AlreadyEnrolled: PlainDescriptor<undefined>,


/**
 * The tester lost everything to a slash, so it can neither enrol nor be backed again.
 */
TesterBarred: PlainDescriptor<undefined>,


/**
 * The tester takes seats, was drawn too rarely for it, has left, or is idle already. Or it is not idle, and cannot
 * come back.
 */
NotIdle: PlainDescriptor<undefined>,


/**
 * The tester has not left, or none of the stake is on its way out.
 */
NotLeaving: PlainDescriptor<undefined>,


/**
 * The period is not over.
 */
TooEarly: PlainDescriptor<undefined>,


/**
 * There is nothing to do.
 */
NothingToDo: PlainDescriptor<undefined>,


/**
 * The cycle is in another phase.
 */
WrongPhase: PlainDescriptor<undefined>,


/**
 * The account has no settled purchase of the product that lets it report.
 */
NoPurchase: PlainDescriptor<undefined>,


/**
 * The producer, and the expert of its model, may not report on a product.
 */
PartyMayNotReport: PlainDescriptor<undefined>,


/**
 * The account has a report on the product already.
 */
AlreadyReported: PlainDescriptor<undefined>,


/**
 * The account committed no report on the product in this cycle.
 */
NotCommitted: PlainDescriptor<undefined>,


/**
 * The revealed report is not the one that was committed.
 */
HashMismatch: PlainDescriptor<undefined>,


/**
 * The secret is not the one of this tester in this cycle.
 */
BadSecret: PlainDescriptor<undefined>,


/**
 * The cycle is not closed, or was expired.
 */
CycleNotClosed: PlainDescriptor<undefined>,


/**
 * There is nothing to claim.
 */
NothingToClaim: PlainDescriptor<undefined>,


/**
 * The account cannot receive any of what is due to it now. It stays to be claimed.
 */
CannotReceive: PlainDescriptor<undefined>,


/**
 * The cycle can still be claimed.
 */
StillClaimable: PlainDescriptor<undefined>,


/**
 * The stake would be smaller than the least stake.
 */
StakeTooSmall: PlainDescriptor<undefined>,


/**
 * The account does not back the tester, or with less stake.
 */
BackingNotFound: PlainDescriptor<undefined>,


/**
 * A tester may not back itself.
 */
SelfBacking: PlainDescriptor<undefined>,


/**
 * There is no verdict on the product, or the time to appeal against it is over.
 */
VerdictNotFound: PlainDescriptor<undefined>,


/**
 * There is an appeal against the verdict, or in the case, already.
 */
AlreadyAppealed: PlainDescriptor<undefined>,


/**
 * There is no appeal on the product.
 */
AppealNotFound: PlainDescriptor<undefined>,


/**
 * There is no such case.
 */
CaseNotFound: PlainDescriptor<undefined>,


/**
 * A case is open. Until it ends, what it is about stays as it is.
 */
CaseOpen: PlainDescriptor<undefined>,


/**
 * The account is neither the accused nor a backer of the accused.
 */
NotAccused: PlainDescriptor<undefined>,


/**
 * The case was not appealed.
 */
NotAppealed: PlainDescriptor<undefined>,


/**
 * The deadline is over.
 */
DeadlinePassed: PlainDescriptor<undefined>,


/**
 * The row is still needed.
 */
InUse: PlainDescriptor<undefined>,


/**
 * An amount is too large to be counted.
 */
Overflow: PlainDescriptor<undefined>},
Trace: {

/**
 * An event of the batch, or an item of the list, is refused, and nothing of it is done.
 */
Refused: PlainDescriptor<Anonymize<Icgvh14h995urk>>,


/**
 * The batch has no events.
 */
EmptyBatch: PlainDescriptor<undefined>,


/**
 * The account or the GLN is no party.
 */
PartyNotFound: PlainDescriptor<undefined>,


/**
 * The GLN belongs to a party, or is a place of one.
 */
GlnTaken: PlainDescriptor<undefined>,


/**
 * No company can have this prefix: it has fewer than 6 or more than 12 digits, or GS1 uses these numbers otherwise.
 */
BadPrefix: PlainDescriptor<undefined>,


/**
 * Another party holds a company prefix that the number begins with, or one that overlaps.
 */
PrefixTaken: PlainDescriptor<undefined>,


/**
 * The party holds no company prefix.
 */
PrefixNotFound: PlainDescriptor<undefined>,


/**
 * The GLN is no place of the party.
 */
PlaceNotFound: PlainDescriptor<undefined>,


/**
 * The list of items is empty.
 */
NoItems: PlainDescriptor<undefined>,


/**
 * The party possesses the item already.
 */
AlreadyPossessed: PlainDescriptor<undefined>,


/**
 * The party asks for the item already.
 */
AlreadyAsked: PlainDescriptor<undefined>,


/**
 * There is no such ask.
 */
AskNotFound: PlainDescriptor<undefined>,


/**
 * The time of the ask is not over.
 */
AskNotOver: PlainDescriptor<undefined>,


/**
 * The account is a party already, or acts for one.
 */
AlreadyParty: PlainDescriptor<undefined>,


/**
 * Rows name the party: it possesses or recorded something.
 */
PartyInUse: PlainDescriptor<undefined>,


/**
 * No event on record has this id.
 */
EventNotFound: PlainDescriptor<undefined>,


/**
 * Another party recorded the event.
 */
NotRecorder: PlainDescriptor<undefined>,


/**
 * The event is declared erroneous already.
 */
AlreadyDeclared: PlainDescriptor<undefined>,


/**
 * No item has this name.
 */
ItemNotFound: PlainDescriptor<undefined>,


/**
 * The item is still in use.
 */
NotFinal: PlainDescriptor<undefined>,


/**
 * The retention period is not over.
 */
RetentionNotOver: PlainDescriptor<undefined>,


/**
 * The limit of events to remove is zero.
 */
NothingToPrune: PlainDescriptor<undefined>,


/**
 * No root has this number.
 */
RootNotFound: PlainDescriptor<undefined>,


/**
 * The root stands for no events.
 */
EmptyRoot: PlainDescriptor<undefined>,


/**
 * The proof does not lead to the root.
 */
BadProof: PlainDescriptor<undefined>,


/**
 * The caller did not make the lot.
 */
NotProducer: PlainDescriptor<undefined>,


/**
 * The lot is recalled or on hold already.
 */
AlreadyAlerted: PlainDescriptor<undefined>,


/**
 * The lot is neither recalled nor on hold.
 */
NotAlerted: PlainDescriptor<undefined>,


/**
 * The authority recalled or held the lot, so only the authority can change that.
 */
SetByAuthority: PlainDescriptor<undefined>,


/**
 * The events do not say that the output was made from an input that the alert concerns.
 */
NotLinked: PlainDescriptor<undefined>,


/**
 * The item is marked with the alert already.
 */
AlreadyMarked: PlainDescriptor<undefined>,


/**
 * The item is marked with as many alerts as it can be, and none of them is less grave.
 */
TooManyMarks: PlainDescriptor<undefined>,


/**
 * The seller does not possess the item.
 */
NotPossessed: PlainDescriptor<undefined>,


/**
 * The history of the item is over.
 */
ItemClosed: PlainDescriptor<undefined>,


/**
 * The item was sold already.
 */
AlreadySold: PlainDescriptor<undefined>,


/**
 * The item's lot is recalled or on hold.
 */
LotBlocked: PlainDescriptor<undefined>,


/**
 * The item was made from a lot whose alert blocks what was made from it.
 */
OriginBlocked: PlainDescriptor<undefined>,


/**
 * There is something in the item, which must not be sold with it.
 */
HasContents: PlainDescriptor<undefined>,


/**
 * Every number of a party, a root or an alert was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * An amount does not fit.
 */
Overflow: PlainDescriptor<undefined>},
Receipts: {

/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * The shop has no receipt book.
 */
BookNotFound: PlainDescriptor<undefined>,


/**
 * There is no such batch, or its time is over.
 */
BatchNotFound: PlainDescriptor<undefined>,


/**
 * The shop belongs to another account.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * The shop does not trade.
 */
ShopNotOpen: PlainDescriptor<undefined>,


/**
 * The shop's former owner pays for the book. Set its capacity to take it over.
 */
NotDepositor: PlainDescriptor<undefined>,


/**
 * The shop has a receipt book already.
 */
AlreadyOpen: PlainDescriptor<undefined>,


/**
 * Every book number was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * BizPower cannot be divided by these costs: one that must not be zero is.
 */
BadCosts: PlainDescriptor<undefined>,


/**
 * The capacity is above what a book may have, or below the rows the book takes.
 */
BadCapacity: PlainDescriptor<undefined>,


/**
 * The book has no room for another row of state. Set its capacity, or have it pruned.
 */
BookFull: PlainDescriptor<undefined>,


/**
 * The book still has customers, batches or eras.
 */
BookNotEmpty: PlainDescriptor<undefined>,


/**
 * The shop has as many tills as it may have.
 */
TooManyTills: PlainDescriptor<undefined>,


/**
 * The batch has no rows.
 */
NoRows: PlainDescriptor<undefined>,


/**
 * The till posted a receipt of this number already.
 */
AlreadyPosted: PlainDescriptor<undefined>,


/**
 * Receipts of the till before this one were left out.
 */
ReceiptsMissing: PlainDescriptor<undefined>,


/**
 * A number or a moment of the receipts does not fit its type.
 */
NumberTooLarge: PlainDescriptor<undefined>,


/**
 * The batch starts longer ago than a till may wait.
 */
TooOld: PlainDescriptor<undefined>,


/**
 * A receipt has a moment that lies ahead.
 */
InTheFuture: PlainDescriptor<undefined>,


/**
 * A receipt has a value of zero.
 */
ZeroValue: PlainDescriptor<undefined>,


/**
 * The merchant stands as a customer of the own shop.
 */
OwnCustomer: PlainDescriptor<undefined>,


/**
 * The void does not point to a sale above it that is one-sided.
 */
NothingToVoid: PlainDescriptor<undefined>,


/**
 * The countersignatures are not in the order of their rows.
 */
OutOfOrder: PlainDescriptor<undefined>,


/**
 * The row has no customer, or another one.
 */
NotCustomer: PlainDescriptor<undefined>,


/**
 * The receipt is countersigned or reversed already.
 */
NotOneSided: PlainDescriptor<undefined>,


/**
 * The customer did not sign this receipt for this chain, or not in the form the signature says.
 */
BadSignature: PlainDescriptor<undefined>,


/**
 * The call claims no row.
 */
NothingClaimed: PlainDescriptor<undefined>,


/**
 * The rows are not rows of the batch, or the proof does not show it.
 */
BadProof: PlainDescriptor<undefined>,


/**
 * The time to countersign or reverse is over.
 */
WindowClosed: PlainDescriptor<undefined>,


/**
 * The row is not a sale, or is reversed already.
 */
NotReversible: PlainDescriptor<undefined>,


/**
 * The sums of the era do not fit their type.
 */
TotalsTooLarge: PlainDescriptor<undefined>,


/**
 * There is nothing to remove.
 */
NothingToPrune: PlainDescriptor<undefined>,


/**
 * An amount of zero pays for nothing.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * The book has more tills than the call was charged for.
 */
BadWitness: PlainDescriptor<undefined>,


/**
 * Each of the customers has a pledge already.
 */
NothingToPledge: PlainDescriptor<undefined>,


/**
 * None of the pledges can be released yet, or not by this account.
 */
NothingToRelease: PlainDescriptor<undefined>,


/**
 * The shop has no terms for that shop, and owes it nothing.
 */
ReferralNotFound: PlainDescriptor<undefined>,


/**
 * The shop owes that shop nothing.
 */
NothingOwed: PlainDescriptor<undefined>,


/**
 * Less than this is on hold and not owed.
 */
BudgetTooSmall: PlainDescriptor<undefined>},
Rewards: {

/**
 * The account has nothing to claim: no share in the era, no purse or no dividends; or the policy paid nothing
 * for the era, or the era expired.
 */
NothingToClaim: PlainDescriptor<undefined>,


/**
 * The pay is still held, after the close of its era or after a penalty. A view tells until when.
 */
StillHeld: PlainDescriptor<undefined>,


/**
 * The mode pays too large a part of what was lost.
 */
BadMode: PlainDescriptor<undefined>,


/**
 * The account has claimed the pay of the policy for the era.
 */
AlreadyClaimed: PlainDescriptor<undefined>,


/**
 * A penalty took the claims of the era, or the account's right to be invited.
 */
ClaimsLost: PlainDescriptor<undefined>,


/**
 * A case is open against the account.
 */
CaseOpen: PlainDescriptor<undefined>,


/**
 * The deed has counted as often as it can in an era, or the account earns nothing.
 */
NothingEarned: PlainDescriptor<undefined>,


/**
 * An account cannot invite itself or owe itself.
 */
SelfReferred: PlainDescriptor<undefined>,


/**
 * The account has done a deed that counts.
 */
AlreadyActive: PlainDescriptor<undefined>,


/**
 * The account has named its inviter.
 */
AlreadyInvited: PlainDescriptor<undefined>,


/**
 * The inviter does not exist.
 */
InviterNotFound: PlainDescriptor<undefined>,


/**
 * There is no such invitation.
 */
InvitationNotFound: PlainDescriptor<undefined>,


/**
 * It is too early for this.
 */
TooEarly: PlainDescriptor<undefined>,


/**
 * The amount is smaller than the minimum.
 */
AmountTooSmall: PlainDescriptor<undefined>,


/**
 * The amount is larger than what there is.
 */
AmountTooLarge: PlainDescriptor<undefined>,


/**
 * The amount, or the number of rows, is zero.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * The account has no frozen SOUK.
 */
StakeNotFound: PlainDescriptor<undefined>,


/**
 * No SOUK is frozen, so no account could get a part of the dividend.
 */
NothingFrozen: PlainDescriptor<undefined>,


/**
 * There is no such policy.
 */
PolicyNotFound: PlainDescriptor<undefined>,


/**
 * The policy has ended.
 */
PolicyHasEnded: PlainDescriptor<undefined>,


/**
 * A policy can only pay SOUK or TIME. One for frozen SOUK or cashback can only pay TIME, one that gets fees
 * only SOUK.
 */
AssetNotAccepted: PlainDescriptor<undefined>,


/**
 * The schedule's numbers are out of bounds.
 */
BadSchedule: PlainDescriptor<undefined>,


/**
 * The policy would start in an era that is over.
 */
StartPassed: PlainDescriptor<undefined>,


/**
 * There are as many policies as there can be.
 */
TooManyPolicies: PlainDescriptor<undefined>,


/**
 * Every number of a policy was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The account has no row in the ledger.
 */
AccountNotFound: PlainDescriptor<undefined>,


/**
 * The penalty is more than one rung above the one the account stands on.
 */
RungSkipped: PlainDescriptor<undefined>,


/**
 * There is no case against the account.
 */
CaseNotFound: PlainDescriptor<undefined>,


/**
 * The accused has appealed.
 */
AlreadyAppealed: PlainDescriptor<undefined>,


/**
 * The accused has not appealed.
 */
NotAppealed: PlainDescriptor<undefined>,


/**
 * The deadline passed. Anyone may end the case now.
 */
DeadlinePassed: PlainDescriptor<undefined>,


/**
 * The account has no penalty that could be lifted.
 */
NoPenalty: PlainDescriptor<undefined>,


/**
 * There is no such debt.
 */
DebtNotFound: PlainDescriptor<undefined>,


/**
 * The due date has passed, or is further away than a debt may run.
 */
BadDueDate: PlainDescriptor<undefined>,


/**
 * The circle has fewer than two parties, or a party twice.
 */
BadCircle: PlainDescriptor<undefined>,


/**
 * An amount is too large to be counted.
 */
Overflow: PlainDescriptor<undefined>},
Commune: {

/**
 * No cycle waits to be divided, or its era cannot be drawn yet.
 */
NothingToDo: PlainDescriptor<undefined>,


/**
 * The cycle is not divided yet, or it is forgotten.
 */
DivisionNotFound: PlainDescriptor<undefined>,


/**
 * The time to claim from this cycle is over.
 */
ClaimPeriodOver: PlainDescriptor<undefined>,


/**
 * The time to claim from this cycle is not over.
 */
StillClaimable: PlainDescriptor<undefined>,


/**
 * The account had no stake at this place in the era of the cycle.
 */
NotExposed: PlainDescriptor<undefined>,


/**
 * This claim was paid in full.
 */
AlreadyClaimed: PlainDescriptor<undefined>,


/**
 * The account did not work in this cycle, or was paid, or its part is less than a base unit.
 */
NothingToClaim: PlainDescriptor<undefined>,


/**
 * The account cannot receive any of it. It can be claimed later.
 */
CannotReceive: PlainDescriptor<undefined>},
Prepaid: {

/**
 * There is no prepaid account: the caller has none or, for an order, neither its seller has one nor a platform that
 * serves the shop.
 */
PrepaidNotFound: PlainDescriptor<undefined>,


/**
 * The caller has a prepaid account already.
 */
AlreadyOpen: PlainDescriptor<undefined>,


/**
 * Prepaid accounts cannot be in this asset.
 */
AssetNotPrepayable: PlainDescriptor<undefined>,


/**
 * An amount of zero.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * The account has less that is not reserved for open orders.
 */
FundsReserved: PlainDescriptor<undefined>,


/**
 * Something is reserved for an open order.
 */
StillReserved: PlainDescriptor<undefined>,


/**
 * The account pays for shops. It has to stop that first.
 */
StillServing: PlainDescriptor<undefined>,


/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * The platform does not serve this shop.
 */
ShopNotServed: PlainDescriptor<undefined>,


/**
 * The prepaid account does not cover the fees of the order, or the platform's budget for the shop does not.
 */
NotCovered: PlainDescriptor<undefined>,


/**
 * There is no such rate. Only root sets the first one, because there is nothing to compare it with.
 */
RateNotFound: PlainDescriptor<undefined>,


/**
 * The rate was set too long ago to be used.
 */
RateTooOld: PlainDescriptor<undefined>,


/**
 * The rate is too far from the one before.
 */
RateTooFar: PlainDescriptor<undefined>,


/**
 * The rate was set a short time ago.
 */
RateTooSoon: PlainDescriptor<undefined>,


/**
 * A rate of zero.
 */
ZeroRate: PlainDescriptor<undefined>,


/**
 * An asset is worth itself, without a rate.
 */
SameAsset: PlainDescriptor<undefined>,


/**
 * An amount does not fit.
 */
Overflow: PlainDescriptor<undefined>},
Networks: {

/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * The shop has no network.
 */
NetworkNotFound: PlainDescriptor<undefined>,


/**
 * The account has no part in the network.
 */
MemberNotFound: PlainDescriptor<undefined>,


/**
 * Nobody is accused here.
 */
AccusationNotFound: PlainDescriptor<undefined>,


/**
 * There is no such post, or the network does not keep it any more.
 */
PostNotFound: PlainDescriptor<undefined>,


/**
 * The shop has a network, or one whose last bonds are not withdrawn.
 */
NetworkExists: PlainDescriptor<undefined>,


/**
 * The shop belongs to another account.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * Another account posted it.
 */
NotPoster: PlainDescriptor<undefined>,


/**
 * The shop's bonds do not unlock a network.
 */
CapabilityMissing: PlainDescriptor<undefined>,


/**
 * Governance does not allow these terms.
 */
BadTerms: PlainDescriptor<undefined>,


/**
 * The network asks for something else than the caller agrees to.
 */
TermsChanged: PlainDescriptor<undefined>,


/**
 * The network was closed.
 */
AlreadyClosed: PlainDescriptor<undefined>,


/**
 * The account has a part in the network.
 */
AlreadyMember: PlainDescriptor<undefined>,


/**
 * The shop is the account's own.
 */
OwnNetwork: PlainDescriptor<undefined>,


/**
 * The account may not promote: penalties limit it, or it was deleted.
 */
MayNotPromote: PlainDescriptor<undefined>,


/**
 * The network has as many rows of members as it may have.
 */
TooManyMembers: PlainDescriptor<undefined>,


/**
 * The account does not ask to join.
 */
NotAsking: PlainDescriptor<undefined>,


/**
 * The account is no member: it asks to join, or it left.
 */
NotActive: PlainDescriptor<undefined>,


/**
 * The account is a member, and the network is not closed. It leaves before its bond comes back.
 */
NotLeaving: PlainDescriptor<undefined>,


/**
 * The notice is not over.
 */
NoticeNotOver: PlainDescriptor<undefined>,


/**
 * The notice is over.
 */
NoticeOver: PlainDescriptor<undefined>,


/**
 * A case against the account is open. Its bond waits for the end of it.
 */
CaseOpen: PlainDescriptor<undefined>,


/**
 * The account is accused. Its bond waits for the end of that.
 */
AccusationOpen: PlainDescriptor<undefined>,


/**
 * The account was accused once since its bond began to come free.
 */
AlreadyAccused: PlainDescriptor<undefined>,


/**
 * The time to uphold the accusation is over.
 */
DeadlinePassed: PlainDescriptor<undefined>,


/**
 * The time to uphold the accusation is not over.
 */
DeadlineNotPassed: PlainDescriptor<undefined>,


/**
 * A bond is slashed at most once.
 */
AlreadySlashed: PlainDescriptor<undefined>,


/**
 * The account may promote, so its bond is not at stake.
 */
NotPunished: PlainDescriptor<undefined>,


/**
 * As much was posted today as may be.
 */
TooManyPosts: PlainDescriptor<undefined>,


/**
 * Members may not post in this network.
 */
PostingClosed: PlainDescriptor<undefined>,


/**
 * A reader did not sign this read on this chain, or not in the form it says.
 */
BadSignature: PlainDescriptor<undefined>,


/**
 * None of the reads is new and of a member.
 */
NothingToCount: PlainDescriptor<undefined>,


/**
 * Every number was given out.
 */
NoIdLeft: PlainDescriptor<undefined>},
Bonuses: {

/**
 * There is no such bonus.
 */
BonusNotFound: PlainDescriptor<undefined>,


/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * The shop belongs to another account.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * Another account funds the bonus.
 */
NotFunder: PlainDescriptor<undefined>,


/**
 * The shop has not bonded the capability to market.
 */
CapabilityMissing: PlainDescriptor<undefined>,


/**
 * The bonus, or the sales it rewards, would be paid in an asset that orders may not be paid in.
 */
AssetNotAccepted: PlainDescriptor<undefined>,


/**
 * The bonus would pay nothing.
 */
ZeroReward: PlainDescriptor<undefined>,


/**
 * The bonus would reward sales of any size.
 */
ZeroLeastSale: PlainDescriptor<undefined>,


/**
 * The budget does not suffice for one sale.
 */
BudgetTooSmall: PlainDescriptor<undefined>,


/**
 * The budget does not fit its type.
 */
BudgetTooLarge: PlainDescriptor<undefined>,


/**
 * An amount of zero pays for nothing.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * The last moment for orders has passed.
 */
ExpiryPassed: PlainDescriptor<undefined>,


/**
 * The last moment for orders is too far away.
 */
ExpiryTooFar: PlainDescriptor<undefined>,


/**
 * The bonus would cover no listing.
 */
NoListings: PlainDescriptor<undefined>,


/**
 * A listing does not exist, or is another shop's.
 */
ListingNotFound: PlainDescriptor<undefined>,


/**
 * Every number of a bonus was given out.
 */
NoIdLeft: PlainDescriptor<undefined>,


/**
 * The owner has as many bonuses of the shop as it may have. One that was closed counts as long as it pays.
 */
TooManyBonuses: PlainDescriptor<undefined>,


/**
 * The bonus takes no more orders.
 */
AlreadyClosed: PlainDescriptor<undefined>,


/**
 * The bonus may still have to pay.
 */
NotExpired: PlainDescriptor<undefined>},
Loyalty: {

/**
 * The chain knows no sale of the product.
 */
ProductNotFound: PlainDescriptor<undefined>,


/**
 * The product was sold too short a time ago.
 */
TooEarly: PlainDescriptor<undefined>,


/**
 * There is nothing to remove.
 */
NothingToPrune: PlainDescriptor<undefined>},
Fiat: {

/**
 * There is no such attester.
 */
AttesterNotFound: PlainDescriptor<undefined>,


/**
 * The account is an attester already.
 */
AlreadyRegistered: PlainDescriptor<undefined>,


/**
 * No currency, or one of them twice.
 */
BadCurrencies: PlainDescriptor<undefined>,


/**
 * The bond is less than the least one, or what is not locked of it does not cover what the word is worth.
 */
BondTooSmall: PlainDescriptor<undefined>,


/**
 * So much of the bond is locked for words that can be contested.
 */
BondLocked: PlainDescriptor<undefined>,


/**
 * A word of the attester can still be contested.
 */
WordsOpen: PlainDescriptor<undefined>,


/**
 * An amount of zero.
 */
ZeroAmount: PlainDescriptor<undefined>,


/**
 * An amount does not fit.
 */
Overflow: PlainDescriptor<undefined>,


/**
 * There is no such shop.
 */
ShopNotFound: PlainDescriptor<undefined>,


/**
 * The shop belongs to another account.
 */
NotOwner: PlainDescriptor<undefined>,


/**
 * The shop accepts no attester.
 */
ListNotFound: PlainDescriptor<undefined>,


/**
 * An attester is named twice.
 */
AttesterRepeated: PlainDescriptor<undefined>,


/**
 * The owner of the shop wrote this list. Only it can empty it.
 */
ListInUse: PlainDescriptor<undefined>,


/**
 * The order has no fiat leg, or it has ended.
 */
LegNotFound: PlainDescriptor<undefined>,


/**
 * The order has a fiat leg already.
 */
LegExists: PlainDescriptor<undefined>,


/**
 * The seller has an obligation that is overdue.
 */
Overdue: PlainDescriptor<undefined>,


/**
 * Another account sells.
 */
NotSeller: PlainDescriptor<undefined>,


/**
 * The payment is confirmed already.
 */
AlreadyConfirmed: PlainDescriptor<undefined>,


/**
 * The shop did not accept this attester when the leg was opened, or its word about this leg was false.
 */
AttesterNotAccepted: PlainDescriptor<undefined>,


/**
 * The attester does not vouch for this currency.
 */
CurrencyNotVouched: PlainDescriptor<undefined>,


/**
 * The attester is the buyer or the seller.
 */
AttesterIsParty: PlainDescriptor<undefined>,


/**
 * There is no word of an attester about this.
 */
WordNotFound: PlainDescriptor<undefined>,


/**
 * An attester's word about this can still be contested.
 */
WordOpen: PlainDescriptor<undefined>,


/**
 * Another account is harmed if the word is false.
 */
NotHarmed: PlainDescriptor<undefined>,


/**
 * The word is contested already.
 */
AlreadyContested: PlainDescriptor<undefined>,


/**
 * Nobody contested the word.
 */
ContestNotFound: PlainDescriptor<undefined>,


/**
 * The word is contested. This waits for the end of that.
 */
ContestOpen: PlainDescriptor<undefined>,


/**
 * The time for this is over.
 */
DeadlinePassed: PlainDescriptor<undefined>,


/**
 * The time before this is not over.
 */
DeadlineNotPassed: PlainDescriptor<undefined>,


/**
 * There is no such obligation.
 */
ObligationNotFound: PlainDescriptor<undefined>,


/**
 * Another account owes.
 */
NotDebtor: PlainDescriptor<undefined>,


/**
 * Another account is owed.
 */
NotCreditor: PlainDescriptor<undefined>,


/**
 * The debtor stated already that it paid.
 */
AlreadyStated: PlainDescriptor<undefined>,


/**
 * The debtor did not state that it paid.
 */
NotStated: PlainDescriptor<undefined>,


/**
 * The creditor denied already that it was paid. The debtor's word counts no more.
 */
AlreadyDenied: PlainDescriptor<undefined>,


/**
 * The creditor did not deny that it was paid.
 */
NotDenied: PlainDescriptor<undefined>,


/**
 * The obligation is overdue already.
 */
AlreadyOverdue: PlainDescriptor<undefined>,


/**
 * A statement or a denial waits for an answer.
 */
AnswerOpen: PlainDescriptor<undefined>}};
type IConstants = {System: {

/**
 * Block & extrinsics weights: base values and limits.
 */
BlockWeights: PlainDescriptor<Anonymize<In7a38730s6qs>>,


/**
 * The maximum length of a block (in bytes).
 */
BlockLength: PlainDescriptor<Anonymize<Ibtil0ss5munbk>>,


/**
 * Maximum number of block number to block hash mappings to keep (oldest pruned first).
 */
BlockHashCount: PlainDescriptor<number>,


/**
 * The weight of runtime database operations the runtime can invoke.
 */
DbWeight: PlainDescriptor<Anonymize<I9s0ave7t0vnrk>>,


/**
 * Get the chain's in-code version.
 */
Version: PlainDescriptor<Anonymize<I4fo08joqmcqnm>>,


/**
 * The designated SS58 prefix of this chain.
 * 
 * This replaces the "ss58Format" property declared in the chain spec. Reason is
 * that the runtime should know about the prefix in order to make use of it as
 * an identifier of the chain.
 */
SS58Prefix: PlainDescriptor<number>},
Scheduler: {

/**
 * The maximum weight that may be scheduled per block for any dispatchables.
 */
MaximumWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>,


/**
 * The maximum number of scheduled calls in the queue for a single block.
 * 
 * NOTE:
 * + Dependent pallets' benchmarks might require a higher limit for the setting. Set a
 * higher limit under `runtime-benchmarks` feature.
 */
MaxScheduledPerBlock: PlainDescriptor<number>},
Timestamp: {

/**
 * The minimum period between blocks.
 * 
 * Be aware that this is different to the *expected* period that the block production
 * apparatus provides. Your chosen consensus system will generally work with this to
 * determine a sensible block time. For example, in the Aura pallet it will be double this
 * period on default settings.
 */
MinimumPeriod: PlainDescriptor<bigint>},
Balances: {

/**
 * The minimum amount required to keep an account open. MUST BE GREATER THAN ZERO!
 * 
 * If you *really* need it to be zero, you can enable the feature `insecure_zero_ed` for
 * this pallet. However, you do so at your own risk: this will open up a major DoS vector.
 * In case you have multiple sources of provider references, you may also get unexpected
 * behaviour if you set this to zero.
 * 
 * Bottom line: Do yourself a favour and make it at least one!
 */
ExistentialDeposit: PlainDescriptor<bigint>,


/**
 * The maximum number of locks that should exist on an account.
 * Not strictly enforced, but used for weight estimation.
 * 
 * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
 */
MaxLocks: PlainDescriptor<number>,


/**
 * The maximum number of named reserves that can exist on an account.
 * 
 * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
 */
MaxReserves: PlainDescriptor<number>,


/**
 * The maximum number of individual freeze locks that can exist on an account at any time.
 */
MaxFreezes: PlainDescriptor<number>},
TransactionPayment: {

/**
 * A fee multiplier for `Operational` extrinsics to compute "virtual tip" to boost their
 * `priority`
 * 
 * This value is multiplied by the `final_fee` to obtain a "virtual tip" that is later
 * added to a tip component in regular `priority` calculations.
 * It means that a `Normal` transaction can front-run a similarly-sized `Operational`
 * extrinsic (with no tip), by including a tip value greater than the virtual tip.
 * 
 * ```rust,ignore
 * // For `Normal`
 * let priority = priority_calc(tip);
 * 
 * // For `Operational`
 * let virtual_tip = (inclusion_fee + tip) * OperationalFeeMultiplier;
 * let priority = priority_calc(tip + virtual_tip);
 * ```
 * 
 * Note that since we use `final_fee` the multiplier applies also to the regular `tip`
 * sent with the transaction. So, not only does the transaction get a priority bump based
 * on the `inclusion_fee`, but we also amplify the impact of tips applied to `Operational`
 * transactions.
 */
OperationalFeeMultiplier: PlainDescriptor<number>},
Clock: {

/**
 * The most that one block moves the clock on, in milliseconds. A few slots.
 */
MaxStep: PlainDescriptor<bigint>},
Assets: {

/**
 * Max number of items to destroy per `destroy_accounts` and `destroy_approvals` call.
 * 
 * Must be configured to result in a weight that makes each call fit in a block.
 */
RemoveItemsLimit: PlainDescriptor<number>,


/**
 * The basic amount of funds that must be reserved for an asset.
 */
AssetDeposit: PlainDescriptor<bigint>,


/**
 * The amount of funds that must be reserved for a non-provider asset account to be
 * maintained.
 */
AssetAccountDeposit: PlainDescriptor<bigint>,


/**
 * The basic amount of funds that must be reserved when adding metadata to your asset.
 */
MetadataDepositBase: PlainDescriptor<bigint>,


/**
 * The additional funds that must be reserved for the number of bytes you store in your
 * metadata.
 */
MetadataDepositPerByte: PlainDescriptor<bigint>,


/**
 * The amount of funds that must be reserved when creating a new approval.
 */
ApprovalDeposit: PlainDescriptor<bigint>,


/**
 * The maximum length of a name or symbol stored on-chain.
 */
StringLimit: PlainDescriptor<number>},
Utility: {

/**
 * The limit on the number of batched calls.
 */
batched_calls_limit: PlainDescriptor<number>},
Proxy: {

/**
 * The base amount of currency needed to reserve for creating a proxy.
 * 
 * This is held for an additional storage item whose value size is
 * `sizeof(Balance)` bytes and whose key size is `sizeof(AccountId)` bytes.
 */
ProxyDepositBase: PlainDescriptor<bigint>,


/**
 * The amount of currency needed per proxy added.
 * 
 * This is held for adding 32 bytes plus an instance of `ProxyType` more into a
 * pre-existing storage value. Thus, when configuring `ProxyDepositFactor` one should take
 * into account `32 + proxy_type.encode().len()` bytes of data.
 */
ProxyDepositFactor: PlainDescriptor<bigint>,


/**
 * The maximum amount of proxies allowed for a single account.
 */
MaxProxies: PlainDescriptor<number>,


/**
 * The maximum amount of time-delayed announcements that are allowed to be pending.
 */
MaxPending: PlainDescriptor<number>,


/**
 * The base amount of currency needed to reserve for creating an announcement.
 * 
 * This is held when a new storage item holding a `Balance` is created (typically 16
 * bytes).
 */
AnnouncementDepositBase: PlainDescriptor<bigint>,


/**
 * The amount of currency needed per announcement made.
 * 
 * This is held for adding an `AccountId`, `Hash` and `BlockNumber` (typically 68 bytes)
 * into a pre-existing storage value.
 */
AnnouncementDepositFactor: PlainDescriptor<bigint>},
Tranches: {

/**
 * The smallest amount of an allocation, in base units of any asset. It keeps rows worth their storage.
 */
MinAllocation: PlainDescriptor<bigint>,


/**
 * The most allocations of one account.
 */
MaxAllocations: PlainDescriptor<number>},
Referenda: {

/**
 * The minimum amount to be used as a deposit for a public referendum proposal.
 */
SubmissionDeposit: PlainDescriptor<bigint>,


/**
 * Maximum size of the referendum queue for a single track.
 */
MaxQueued: PlainDescriptor<number>,


/**
 * The number of blocks after submission that a referendum must begin being decided by.
 * Once this passes, then anyone may cancel the referendum.
 */
UndecidingTimeout: PlainDescriptor<number>,


/**
 * Quantization level for the referendum wakeup scheduler. A higher number will result in
 * fewer storage reads/writes needed for smaller voters, but also result in delays to the
 * automatic referendum status changes. Explicit servicing instructions are unaffected.
 */
AlarmInterval: PlainDescriptor<number>,


/**
 * A list of tracks.
 * 
 * Note: if the tracks are dynamic, the value in the static metadata might be inaccurate.
 */
Tracks: PlainDescriptor<Anonymize<Ibafpkl9hhno69>>},
ConvictionVoting: {

/**
 * The maximum number of concurrent votes an account may have.
 * 
 * Also used to compute weight, an overly large value can lead to extrinsics with large
 * weight estimation: see `delegate` for instance.
 */
MaxVotes: PlainDescriptor<number>,


/**
 * The minimum period of vote locking.
 * 
 * It should be no shorter than enactment period to ensure that in the case of an approval,
 * those successful voters are locked into the consequences that their votes entail.
 */
VoteLockingPeriod: PlainDescriptor<number>},
Shops: {

/**
 * The keyless account that seals fees. Genesis must make it exist. Otherwise fees below the existential deposit
 * cannot be paid.
 */
Sink: PlainDescriptor<SS58String>,


/**
 * The highest bond and the highest fee of the price table, in base units of SOUK.
 */
MaxPrice: PlainDescriptor<bigint>,


/**
 * The most shops of one account.
 */
MaxShops: PlainDescriptor<number>,


/**
 * The most showcase slots of one shop, and so the most listings.
 */
MaxSlots: PlainDescriptor<number>,


/**
 * The most bonds of one account that can be unbonding at once.
 */
MaxUnbondingChunks: PlainDescriptor<number>,


/**
 * The most listings that one call publishes.
 */
MaxBatch: PlainDescriptor<number>},
Orders: {

/**
 * The part of a block's idle time that may move orders on.
 */
MaxServiceWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>,


/**
 * The most orders one call moves on or removes.
 */
MaxBatch: PlainDescriptor<number>},
Distribution: {

/**
 * The longest a campaign may be open, in milliseconds.
 */
MaxCampaignLife: PlainDescriptor<bigint>,


/**
 * The most open campaigns of one shop.
 */
MaxCampaigns: PlainDescriptor<number>,


/**
 * The most listings one campaign names.
 */
MaxListings: PlainDescriptor<number>,


/**
 * The most assets besides SOUK that one record adds up.
 */
MaxRecordAssets: PlainDescriptor<number>},
Experience: {

/**
 * The most models of one expert.
 */
MaxModels: PlainDescriptor<number>,


/**
 * The most versions of one model.
 */
MaxVersions: PlainDescriptor<number>,


/**
 * The most categories in which one account has power.
 */
MaxSkills: PlainDescriptor<number>,


/**
 * The most panel reports of one product.
 */
MaxPanel: PlainDescriptor<number>,


/**
 * The most open reports of one product.
 */
MaxOpen: PlainDescriptor<number>,


/**
 * The most assets a pool is paid in.
 */
MaxAssets: PlainDescriptor<number>},
Trace: {

/**
 * The most events of one call; at least 100.
 */
MaxBatch: PlainDescriptor<number>,


/**
 * The most items that the events of one call name together.
 */
MaxBatchItems: PlainDescriptor<number>},
Receipts: {

/**
 * How far a till's clock may be ahead, in milliseconds.
 */
MaxDrift: PlainDescriptor<bigint>,


/**
 * The deposit of an open book, in base units of SOUK.
 */
BookDeposit: PlainDescriptor<bigint>,


/**
 * The deposit of each row of state it has room for, in base units of SOUK. It comes on top.
 */
RowDeposit: PlainDescriptor<bigint>,


/**
 * The most rows of state a book has room for.
 */
MaxCapacity: PlainDescriptor<number>,


/**
 * The most tills of a shop.
 */
MaxTills: PlainDescriptor<number>,


/**
 * The most rows of one batch. At most [`MAX_ROWS`].
 */
MaxRows: PlainDescriptor<number>,


/**
 * The most claims of one call.
 */
MaxClaims: PlainDescriptor<number>,


/**
 * The most rows of one claim.
 */
MaxClaimRows: PlainDescriptor<number>,


/**
 * The most hashes of one proof.
 */
MaxProof: PlainDescriptor<number>},
Rewards: {

/**
 * The least an account can freeze at once, in base units of SOUK.
 */
MinFreeze: PlainDescriptor<bigint>,


/**
 * The least SOUK a dividend is shared among, in base units. If all accounts together froze less, each base
 * unit earns as if they had frozen this much.
 */
LeastShares: PlainDescriptor<bigint>,


/**
 * The deposit of a debtor for each debt, in base units of SOUK.
 */
DebtDeposit: PlainDescriptor<bigint>,


/**
 * All SOUK there may ever be, in base units.
 */
SoukCap: PlainDescriptor<bigint>,


/**
 * All TIME there may ever be, in base units.
 */
TimeCap: PlainDescriptor<bigint>,


/**
 * The id that the accounts of pots are derived from.
 */
PalletId: PlainDescriptor<SizedHex<8>>},
Commune: {

/**
 * The most staking eras of a cycle that can be drawn: the last ones. Claims need the exposures of the era, so
 * staking must remember them so much longer than that.
 */
MaxLookback: PlainDescriptor<number>,


/**
 * The most assets that are divided, at most eight.
 */
MaxAssets: PlainDescriptor<number>},
Networks: {

/**
 * The deposit for a network and its posts, in base units of SOUK.
 */
NetworkDeposit: PlainDescriptor<bigint>,


/**
 * The deposit for a member's row, in base units of SOUK. It is on hold beside the bond.
 */
MemberDeposit: PlainDescriptor<bigint>,


/**
 * The most rows of members of one network.
 */
MaxMembers: PlainDescriptor<number>,


/**
 * The most posts that a network keeps, at most 64. A new one drops the oldest.
 */
MaxPosts: PlainDescriptor<number>,


/**
 * The most posts of the owner in a day, and the most of all members together.
 */
DailyPosts: PlainDescriptor<number>,


/**
 * The most reads that one call attests.
 */
MaxReads: PlainDescriptor<number>},
Bonuses: {

/**
 * The longest a bonus may take orders, in milliseconds.
 */
MaxLife: PlainDescriptor<bigint>,


/**
 * How long after its last moment for orders a bonus pays, in milliseconds. What is left of its budget stays on hold
 * for as long. No less than an order takes from its placement until it is final.
 */
PayTime: PlainDescriptor<bigint>,


/**
 * The most bonuses of one owner of a shop, those that are closed and still pay included.
 */
MaxBonuses: PlainDescriptor<number>,


/**
 * The most listings one bonus names.
 */
MaxListings: PlainDescriptor<number>},
Loyalty: {

/**
 * The number of eras of a window. A buyer is remembered for one window at least, and for two at most. The factor
 * follows the window that runs and the one before.
 */
WindowEras: PlainDescriptor<number>},
Fiat: {

/**
 * The deposit for an attester's row, in base units of SOUK. It is on hold beside the bond.
 */
AttesterDeposit: PlainDescriptor<bigint>,


/**
 * The deposit for the list of a shop, in base units of SOUK.
 */
ListDeposit: PlainDescriptor<bigint>}};
type IViewFns = {Clock: {

/**
 * What the clock shows, how far it is behind the timestamp, and whether it is stopped.
 */
reading: RuntimeDescriptor<[], Anonymize<I7c9rhprvmsqq3>>},
Assets: {

/**
 * Provide the asset details for asset `id`.
 */
asset_details: RuntimeDescriptor<[id: number], Anonymize<I6052turo9tavh>>,


/**
 * Provide the balance of `who` for asset `id`.
 */
balance_of: RuntimeDescriptor<[who: SS58String, id: number], Anonymize<I35p85j063s0il>>,


/**
 * Provide the configured metadata for asset `id`.
 */
get_metadata: RuntimeDescriptor<[id: number], Anonymize<Iemk0s5gdc9ruv>>,


/**
 * Provide the configured reserves data for asset `id`.
 */
get_reserves_data: RuntimeDescriptor<[id: number], Anonymize<I35l6p7kq19mr0>>},
Proxy: {

/**
 * Check if a `RuntimeCall` is allowed for a given `ProxyType`.
 */
check_permissions: RuntimeDescriptor<[call: Anonymize<I93ebq7bq7gv57>, proxy_type: Anonymize<I9qf5pfpdsn7ia>], boolean>,


/**
 * Check if one `ProxyType` is a subset of another `ProxyType`.
 */
is_superset: RuntimeDescriptor<[to_check: Anonymize<I9qf5pfpdsn7ia>, against: Anonymize<I9qf5pfpdsn7ia>], boolean>},
Tranches: {

/**
 * An allocation with something left on hold.
 */
allocation: RuntimeDescriptor<[id: number], Anonymize<Ibspn3um5p763g>>,


/**
 * The allocations of an account, the oldest first.
 */
allocations_of: RuntimeDescriptor<[who: SS58String], Anonymize<I5c8hoo45ghmgc>>},
Shops: {

/**
 * The [hash](Shop::hash) that the account a shop is offered to names when it accepts.
 */
shop_hash: RuntimeDescriptor<[id: number], Anonymize<I4s6vifaf8k998>>},
Distribution: {

/**
 * What the chain knows of a promoter.
 */
promoter: RuntimeDescriptor<[who: SS58String], Anonymize<I3shlmc26536k8>>,


/**
 * A campaign that can still pay.
 */
campaign: RuntimeDescriptor<[id: number], Anonymize<I7etgja7n6rnom>>,


/**
 * The campaigns of a shop that are not closed, in the order they are asked to pay for a line.
 */
campaigns_of: RuntimeDescriptor<[shop: number], Anonymize<Icgljjb6j82uhn>>,


/**
 * The plan of a listing now, which a promoter's link may name.
 */
plan: RuntimeDescriptor<[listing: bigint], Anonymize<I4s6vifaf8k998>>,


/**
 * The bytes a promoter signs, unwrapped, and their hash. The next link of the path names the hash as `parent`;
 * the first link names zeros.
 */
link_payload: RuntimeDescriptor<[listing: bigint, parent: SizedHex<32>, promoter: SS58String, expires: bigint, plan: Anonymize<I4s6vifaf8k998>], Anonymize<I935g0s9tkno0p>>},
Receipts: {

/**
 * The receipt book of a shop.
 */
book: RuntimeDescriptor<[shop: number], Anonymize<Ib97ruj1vbtcl7>>,


/**
 * The totals of a shop's receipts in an era.
 */
totals: RuntimeDescriptor<[shop: number, era: number], Anonymize<I9i75bkqeghst9>>,


/**
 * What a shop pays and owes the shop `sender` for the customers that it sends.
 */
referral: RuntimeDescriptor<[shop: number, sender: number], Anonymize<Ib8r8lvegfa4rg>>,


/**
 * BizPower of a shop as candles of `interval` eras.
 */
candles: RuntimeDescriptor<[shop: number, from: number, interval: number, most: number], Anonymize<I5gapu0ccv43qk>>},
Rewards: {

/**
 * What the ledger knows of an account.
 */
rewards_of: RuntimeDescriptor<[who: SS58String], Anonymize<Ib9qkp98lsr3i6>>,


/**
 * Every policy, the oldest first.
 */
policies: RuntimeDescriptor<[], Anonymize<I3q79m7gkpopq3>>,


/**
 * What an account can claim for eras from `from` on, now or when it is no longer held; at most a hundred entries.
 */
claims_of: RuntimeDescriptor<[who: SS58String, from: number], Anonymize<I16vmuournf27a>>,


/**
 * The mode of the running era.
 */
emission_mode: RuntimeDescriptor<[], Anonymize<Ib7m3ubed7papq>>,


/**
 * The account of a pot.
 */
pot_account: RuntimeDescriptor<[pot: Anonymize<I7g5unirr9320d>], SS58String>},
Commune: {

/**
 * The commune's funds and divisions.
 */
commune: RuntimeDescriptor<[], Anonymize<Icnu2or5o9560u>>,


/**
 * What waits for an account, the oldest cycle first. It reads every exposure of the eras that were drawn.
 */
waiting: RuntimeDescriptor<[who: SS58String], Anonymize<I4nu309s6i1ate>>},
Prepaid: {

/**
 * The prepaid account of an owner.
 */
account_of: RuntimeDescriptor<[owner: SS58String], Anonymize<I8noj87f17i0e8>>,


/**
 * What is reserved for an order.
 */
reservation: RuntimeDescriptor<[order: bigint], Anonymize<I7te8o9r7lkm8d>>,


/**
 * Every rate.
 */
rates: RuntimeDescriptor<[], Anonymize<Idi3qdp0kd3uj2>>,


/**
 * What a stated price is worth in an asset, in base units, rounded up. `None` if no good rate is known, or if it does not
 * fit.
 */
worth_of: RuntimeDescriptor<[priced_in: Anonymize<Ibnqoh14pqjnsm>, amount: bigint, asset: Anonymize<Ikjpbtmstl9nm>], Anonymize<I35p85j063s0il>>},
Networks: {

/**
 * The network of a shop.
 */
network: RuntimeDescriptor<[shop: number], Anonymize<Iaac4eg8p0sn3a>>,


/**
 * A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
 */
member: RuntimeDescriptor<[shop: number, who: SS58String], Anonymize<I1dsh5f0bgl2q6>>,


/**
 * A page of at most `count` members behind `after`, no more than 256.
 */
members: RuntimeDescriptor<[shop: number, after: Anonymize<Ihfphjolmsqq1>, count: number], Anonymize<I78ujf8gjdvsos>>,


/**
 * The bytes that a reader of a post signs, unwrapped. `None` if the network does not keep the post.
 */
read_payload: RuntimeDescriptor<[shop: number, post: number, reader: SS58String], Anonymize<Iabpgqcjikia83>>},
Bonuses: {

/**
 * A bonus that can still pay.
 */
bonus: RuntimeDescriptor<[id: number], Anonymize<I55v5v9pk7fihj>>,


/**
 * The bonuses of a shop's owner that can still pay, the oldest first.
 */
bonuses: RuntimeDescriptor<[shop: number], Anonymize<Ia7g4lh62b6tnn>>,


/**
 * What a line of `amount` base units of `asset` would earn `buyer` today.
 */
quote: RuntimeDescriptor<[listing: bigint, buyer: SS58String, asset: Anonymize<Ikjpbtmstl9nm>, amount: bigint], Anonymize<I85nvjog9e8o0j>>},
Loyalty: {

/**
 * What the chain knows of a product.
 */
product_loyalty: RuntimeDescriptor<[product: bigint], Anonymize<I4qnhv3b17o5f0>>},
Fiat: {

/**
 * An attester.
 */
attester: RuntimeDescriptor<[who: SS58String], Anonymize<I8ojruom9rm4m6>>,


/**
 * The attesters that a shop accepts. None count once the shop has changed hands.
 */
attesters_of: RuntimeDescriptor<[shop: number], Anonymize<Ib6b5qd5me9to8>>,


/**
 * The fiat leg of an order that runs.
 */
leg: RuntimeDescriptor<[order: bigint], Anonymize<I4hs0544cqj18l>>,


/**
 * An obligation.
 */
obligation: RuntimeDescriptor<[id: bigint], Anonymize<I4k4o74dnuosc5>>,


/**
 * A page of obligations that an account has or is owed, behind `after`.
 */
obligations_of: RuntimeDescriptor<[who: SS58String, after: Anonymize<I35p85j063s0il>], Anonymize<I347p6hf7l7ocr>>,


/**
 * The word of an attester, while it can be contested.
 */
word: RuntimeDescriptor<[matter: Anonymize<I82p8ev4u1q96j>], Anonymize<I5pgth9errghor>>}};
type IRuntimeCalls = {

/**
 * The API to query account nonce.
 */
AccountNonceApi: {

/**
 * Get current account nonce of given `AccountId`.
 */
account_nonce: RuntimeDescriptor<[account: SS58String], number>},


/**

 */
TransactionPaymentApi: {

/**

 */
query_info: RuntimeDescriptor<[uxt: Uint8Array, len: number], Anonymize<I6spmpef2c7svf>>,


/**

 */
query_fee_details: RuntimeDescriptor<[uxt: Uint8Array, len: number], Anonymize<Iei2mvq0mjvt81>>,


/**

 */
query_weight_to_fee: RuntimeDescriptor<[weight: Anonymize<I4q39t5hn830vp>], bigint>,


/**

 */
query_length_to_fee: RuntimeDescriptor<[length: number], bigint>},


/**

 */
TransactionPaymentCallApi: {

/**
 * Query information of a dispatch class, weight, and fee of a given encoded `Call`.
 */
query_call_info: RuntimeDescriptor<[call: Anonymize<I93ebq7bq7gv57>, len: number], Anonymize<I6spmpef2c7svf>>,


/**
 * Query fee details of a given encoded `Call`.
 */
query_call_fee_details: RuntimeDescriptor<[call: Anonymize<I93ebq7bq7gv57>, len: number], Anonymize<Iei2mvq0mjvt81>>,


/**
 * Query the output of the current `WeightToFee` given some input.
 */
query_weight_to_fee: RuntimeDescriptor<[weight: Anonymize<I4q39t5hn830vp>], bigint>,


/**
 * Query the output of the current `LengthToFee` given some input.
 */
query_length_to_fee: RuntimeDescriptor<[length: number], bigint>},


/**
 * The clock that deadlines run by.
 */
ClockApi: {

/**
 * What the clock shows at a block.
 */
clock: RuntimeDescriptor<[], Anonymize<I7c9rhprvmsqq3>>},


/**
 * Reads for shops, tills, wallets and explorers.
 */
CommerceApi: {

/**
 * An order. A final order stays readable for the governed retention period.
 */
order: RuntimeDescriptor<[id: bigint], Anonymize<I8f6liqrqo7nr2>>,


/**
 * A shop.
 */
shop: RuntimeDescriptor<[id: number], Anonymize<I4gnqtet80shup>>,


/**
 * The shops an account owns.
 */
shops_of: RuntimeDescriptor<[owner: SS58String], Anonymize<Icgljjb6j82uhn>>,


/**
 * A listing, with the mark and the rank of its product.
 */
listing: RuntimeDescriptor<[id: bigint], Anonymize<I6iv3e0her89b>>,


/**
 * The listings of a shop.
 */
listings_of: RuntimeDescriptor<[shop: number], Anonymize<Iafqnechp3omqg>>,


/**
 * What a listing offers now, with the hash that an order of it names.
 */
offer: RuntimeDescriptor<[listing: bigint], Anonymize<I8tk08k69vnobd>>,


/**
 * Every leg of the waterfall if `quantity` units were bought now over `path`, paid in the quoted asset, and
 * kept. One entry, or none for a listing without a token price.
 */
preview_split: RuntimeDescriptor<[listing: bigint, quantity: number, path: Anonymize<Ia2lhg7l2hilo3>], Anonymize<I3ni68p9tg0q67>>,


/**
 * The same for a payment in other assets that the listing accepts. One entry per asset.
 */
preview_payment: RuntimeDescriptor<[listing: bigint, quantity: number, path: Anonymize<Ia2lhg7l2hilo3>, payment: Anonymize<I36dk7l61pcnpi>], Anonymize<I3ni68p9tg0q67>>,


/**
 * Every leg that an open escrow order would pay if the seller named these services besides those it has, and the
 * buyer kept what is left of it. One entry per asset of the order.
 */
preview_services: RuntimeDescriptor<[order: bigint, services: Anonymize<I5iu9lqttdb89o>], Anonymize<Ideou760m4nc2t>>,


/**
 * A promoter's record.
 */
promoter: RuntimeDescriptor<[who: SS58String], Anonymize<I3shlmc26536k8>>,


/**
 * A campaign. `None` for one that is closed and no longer owes anything.
 */
campaign: RuntimeDescriptor<[id: number], Anonymize<I7etgja7n6rnom>>,


/**
 * The open campaigns of a shop, in the order in which lines are offered to them.
 */
campaigns_of: RuntimeDescriptor<[shop: number], Anonymize<Icgljjb6j82uhn>>},


/**
 * Reads for buyers, testers, experts and producers.
 */
ExperienceApi: {

/**
 * The running cycle and its deadlines. `None` before the first.
 */
cycle: RuntimeDescriptor<[], Anonymize<I5gb08n5ju6oo2>>,


/**
 * A version of a quality model. The newest version if `version` is `None`.
 */
model: RuntimeDescriptor<[id: number, version: Anonymize<I4arjljr6dpflb>], Anonymize<I2sahpva40gqrq>>,


/**
 * An expert's record.
 */
expert: RuntimeDescriptor<[who: SS58String], Anonymize<Idhds35kglpadf>>,


/**
 * A product bound to a model.
 */
product: RuntimeDescriptor<[product: bigint], Anonymize<I6qsv9jdjqqo48>>,


/**
 * The latest verdict on a product.
 */
verdict: RuntimeDescriptor<[product: bigint], Anonymize<Id2ocnpnhlfi7u>>,


/**
 * A tester's record.
 */
tester: RuntimeDescriptor<[who: SS58String], Anonymize<I2pegckim66iv7>>,


/**
 * Experience power in a category, in billionths of a perfect report.
 */
power: RuntimeDescriptor<[who: SS58String, category: number], bigint>,


/**
 * Whether an account is on a product's panel in the running cycle, and what it needs to report. Give the
 * secret only to your own node: anyone who knows it knows the panels of the account.
 */
draw: RuntimeDescriptor<[who: SS58String, product: bigint, secret: Anonymize<I4s6vifaf8k998>], Anonymize<Ic1eiej5i7n4n9>>,


/**
 * What a winning report of a closed cycle can claim, its backers' part included, in base units per asset.
 */
claimable: RuntimeDescriptor<[cycle: number, product: bigint, who: SS58String], Anonymize<Iaa3la3apam0ft>>,


/**
 * What one winner would get if the running cycle closed now and half of its reports won with equal points, in
 * base units per asset.
 */
estimated_pay: RuntimeDescriptor<[], Anonymize<Iaa3la3apam0ft>>},


/**
 * Reads of item histories, and a check of events before they are recorded.
 */
TraceApi: {

/**
 * A page of the history of an item. It follows every container, and transformations as `direction` says. The
 * page has the events after number `after`, at most `limit` and at most 100. `None` if there is no such item.
 */
trace: RuntimeDescriptor<[item: Anonymize<Iflhghqi5apkl5>, direction: Anonymize<Id78t0nk5iptbq>, after: Anonymize<I35p85j063s0il>, limit: number], Anonymize<I4u6e5cbab4ceg>>,


/**
 * The alert on a lot, and page `page` of the items a recall of it concerns: at most `limit` and at most 100.
 */
recalls: RuntimeDescriptor<[gtin: bigint, lot: Uint8Array, page: number, limit: number], Anonymize<I1c9g47n7vuqqv>>,


/**
 * The item of a key.
 */
item: RuntimeDescriptor<[key: Anonymize<Iflhghqi5apkl5>], Anonymize<I9jhdujrrbnclj>>,


/**
 * The event of an id.
 */
event: RuntimeDescriptor<[id: SizedHex<32>], Anonymize<I81mn5cdc5gkbd>>,


/**
 * The digest of each of these events, if it is on record; only the first 1 000 are answered. Zero for an event that
 * the chain itself wrote.
 */
recorded: RuntimeDescriptor<[ids: Anonymize<Ic5m5lp1oioo8r>], Anonymize<Ib5ejhjvq9jcpq>>,


/**
 * Page `page` of the parties that have a lot or an item: at most `limit` and at most 100. `None` if there is no
 * such item.
 */
holders: RuntimeDescriptor<[key: Anonymize<Iflhghqi5apkl5>, page: number, limit: number], Anonymize<Ic9f9s43ghnj0i>>,


/**
 * Page `page` of the asks for an item: at most `limit` and at most 100. Empty after the last one.
 */
asks: RuntimeDescriptor<[key: Anonymize<Iflhghqi5apkl5>, page: number, limit: number], Anonymize<I1qpamsfs8dggh>>,


/**
 * The party that holds the company prefix of an item. Only that party may bring it into being. `None` if nobody
 * holds it, and every registered party may.
 */
prefix_holder: RuntimeDescriptor<[key: Anonymize<Iflhghqi5apkl5>], Anonymize<I425d87fdapqn0>>,


/**
 * The party of a GLN, which is its own or that of a place it registered.
 */
party: RuntimeDescriptor<[gln: bigint], Anonymize<I425d87fdapqn0>>,


/**
 * The party an account acts for.
 */
party_of: RuntimeDescriptor<[account: SS58String], Anonymize<I425d87fdapqn0>>,


/**
 * The result if `who` recorded a batch now.
 */
check_events: RuntimeDescriptor<[who: SS58String, events: Anonymize<Idsu0b5169eprh>], Anonymize<I3m3bdr018lkoj>>,


/**
 * The committed root of a number.
 */
root: RuntimeDescriptor<[number: bigint], Anonymize<Icn1421ubo8jcu>>,


/**
 * Whether `leaf` is event number `index` under a committed root.
 */
verify_leaf: RuntimeDescriptor<[root: bigint, leaf: SizedHex<32>, index: number, proof: Anonymize<Ic5m5lp1oioo8r>], boolean>},


/**
 * Reads for tills, wallets of customers, and charts.
 */
ReceiptsApi: {

/**
 * The receipt book of a shop.
 */
receipt_book: RuntimeDescriptor<[shop: number], Anonymize<Ib97ruj1vbtcl7>>,


/**
 * The number that the next receipt of a till must have. `None` without a book.
 */
next_receipt: RuntimeDescriptor<[shop: number, till: number], Anonymize<I35p85j063s0il>>,


/**
 * The bytes a customer signs, unwrapped, for a sale that `till` will post as `number`. `None` without a book.
 */
receipt_payload: RuntimeDescriptor<[shop: number, till: number, number: bigint, time: bigint, value: bigint, customer: SS58String, via: Anonymize<I4arjljr6dpflb>], Anonymize<Iabpgqcjikia83>>,


/**
 * A batch whose root the chain still knows.
 */
receipt_batch: RuntimeDescriptor<[shop: number, batch: number], Anonymize<I8titeul70082m>>,


/**
 * One proof for the rows at `wanted`, which must be in rising order. `rows` are all rows of the batch, as the
 * body of its block has them. `None` if they are not its rows.
 */
prove_receipts: RuntimeDescriptor<[shop: number, batch: number, rows: Anonymize<Iejakicb6drhp7>, wanted: Anonymize<Icgljjb6j82uhn>], Anonymize<Idd68q3608bm60>>,


/**
 * Rows of a batch as receipts, with their state. `rows` have their index and are in rising order. `None` if
 * the proof does not hold.
 */
verify_receipts: RuntimeDescriptor<[shop: number, batch: number, rows: Anonymize<I6dtkrgfh8tu6i>, proof: Anonymize<Ic5m5lp1oioo8r>], Anonymize<Ifgqr78chvg09c>>,


/**
 * The sums of a shop's receipts in an era.
 */
receipt_totals: RuntimeDescriptor<[shop: number, era: number], Anonymize<I9i75bkqeghst9>>,


/**
 * BizPower of a shop as candles of `interval` eras from `from` on, at most `count` and at most 1 000.
 * Intervals without receipts are left out.
 */
bizpower_candles: RuntimeDescriptor<[shop: number, from: number, interval: number, count: number], Anonymize<I5gapu0ccv43qk>>,


/**
 * A customer of a shop.
 */
shop_customer: RuntimeDescriptor<[shop: number, who: SS58String], Anonymize<I7fb9qsp1oig8o>>,


/**
 * What a shop pays and owes the shop `sender` for the customers that it sends. `None` without a book.
 */
shop_referral: RuntimeDescriptor<[shop: number, sender: number], Anonymize<Ib8r8lvegfa4rg>>},


/**
 * Reads of power, policies and pay for wallets and explorers.
 */
RewardsApi: {

/**
 * The running era, and the length of an era in milliseconds.
 */
reward_era: RuntimeDescriptor<[], Anonymize<I4ojmnsk1dchql>>,


/**
 * What the ledger has on an account.
 */
rewards_of: RuntimeDescriptor<[who: SS58String], Anonymize<Ib9qkp98lsr3i6>>,


/**
 * Every policy, the oldest first.
 */
policies: RuntimeDescriptor<[], Anonymize<I3q79m7gkpopq3>>,


/**
 * What an account can claim for eras from `from` on, now or when it is no longer held, the oldest eras first. At most a hundred entries.
 */
claims_of: RuntimeDescriptor<[who: SS58String, from: number], Anonymize<I16vmuournf27a>>,


/**
 * The account of a pot. Send it funds of its asset, or call `fund_pot`.
 */
pot_account: RuntimeDescriptor<[pot: Anonymize<I7g5unirr9320d>], SS58String>,


/**
 * The SOUK in the sink, and the part of it that ratio policies have not paid against yet, in base units.
 */
sealed: RuntimeDescriptor<[], Anonymize<I200n1ov5tbcvr>>,


/**
 * What `debtor` owes `creditor` in TIME and when it is due, if anything.
 */
debt: RuntimeDescriptor<[debtor: SS58String, creditor: SS58String], Anonymize<I8vn4qo9dvj6ps>>},


/**
 * What the commune has, and whom it pays.
 */
CommuneApi: {

/**
 * The commune's funds and divisions.
 */
commune: RuntimeDescriptor<[], Anonymize<Icnu2or5o9560u>>,


/**
 * What waits for an account, the oldest cycle first.
 */
commune_waiting: RuntimeDescriptor<[who: SS58String], Anonymize<I4nu309s6i1ate>>},


/**
 * Reads of bonuses for shops, tills and wallets.
 */
BonusesApi: {

/**
 * A bonus that can still pay.
 */
bonus: RuntimeDescriptor<[id: number], Anonymize<I55v5v9pk7fihj>>,


/**
 * The bonuses of a shop's owner that can still pay, the oldest first.
 */
bonuses: RuntimeDescriptor<[shop: number], Anonymize<Ia7g4lh62b6tnn>>,


/**
 * What a line of `amount` base units of `asset` would earn `buyer` today. `None` if no bonus fits.
 */
bonus_quote: RuntimeDescriptor<[listing: bigint, buyer: SS58String, asset: Anonymize<Ikjpbtmstl9nm>, amount: bigint], Anonymize<I85nvjog9e8o0j>>},


/**
 * Reads of loyalty for wallets, discovery and explorers.
 */
LoyaltyApi: {

/**
 * What the chain knows of a product. `None` if it was not sold, or not for a long time.
 */
product_loyalty: RuntimeDescriptor<[product: bigint], Anonymize<I4qnhv3b17o5f0>>},


/**
 * Accounts that pay the fees of what is paid outside the chain.
 */
PrepaidApi: {

/**
 * The prepaid account of an owner.
 */
prepaid_account: RuntimeDescriptor<[owner: SS58String], Anonymize<I8noj87f17i0e8>>,


/**
 * What is reserved for an order.
 */
prepaid_order: RuntimeDescriptor<[order: bigint], Anonymize<I7te8o9r7lkm8d>>,


/**
 * Every rate.
 */
prepaid_rates: RuntimeDescriptor<[], Anonymize<Idi3qdp0kd3uj2>>,


/**
 * What a stated price is worth in an asset of prepaid accounts, in base units, rounded up. `None` if no good rate is
 * known, or if it does not fit. The fees of a sale are parts of this.
 */
prepaid_worth: RuntimeDescriptor<[priced_in: Anonymize<Ibnqoh14pqjnsm>, amount: bigint, asset: Anonymize<Ikjpbtmstl9nm>], Anonymize<I35p85j063s0il>>},


/**
 * Payments outside the chain: who vouches for them, which are expected, and what is owed back.
 */
FiatApi: {

/**
 * An attester.
 */
attester: RuntimeDescriptor<[who: SS58String], Anonymize<I8ojruom9rm4m6>>,


/**
 * The attesters that a shop accepts. None count once the shop has changed hands.
 */
attesters_of: RuntimeDescriptor<[shop: number], Anonymize<Ib6b5qd5me9to8>>,


/**
 * The fiat leg of an order that runs.
 */
fiat_leg: RuntimeDescriptor<[order: bigint], Anonymize<I4hs0544cqj18l>>,


/**
 * An obligation.
 */
obligation: RuntimeDescriptor<[id: bigint], Anonymize<I4k4o74dnuosc5>>,


/**
 * A page of at most 256 obligations that an account has or is owed, behind `after`. They are in no order. A page may
 * begin behind one that has ended.
 */
obligations_of: RuntimeDescriptor<[who: SS58String, after: Anonymize<I35p85j063s0il>], Anonymize<I347p6hf7l7ocr>>,


/**
 * The word of an attester, while it can be contested. It may outlive the leg.
 */
fiat_word: RuntimeDescriptor<[matter: Anonymize<I82p8ev4u1q96j>], Anonymize<I5pgth9errghor>>},


/**
 * The networks of shops.
 */
NetworksApi: {

/**
 * The network of a shop.
 */
network: RuntimeDescriptor<[shop: number], Anonymize<Iaac4eg8p0sn3a>>,


/**
 * A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
 */
network_member: RuntimeDescriptor<[shop: number, who: SS58String], Anonymize<I1dsh5f0bgl2q6>>,


/**
 * A page of a network's members: at most `count`, no more than 256, of those behind `after`. The last of a page is
 * where the next one begins. The order means nothing.
 */
network_members: RuntimeDescriptor<[shop: number, after: Anonymize<Ihfphjolmsqq1>, count: number], Anonymize<I78ujf8gjdvsos>>},


/**
 * The roles of accounts, for wallets and explorers.
 */
RolesApi: {

/**
 * Every role that the account has now, in the order of [`AccountRole`]. No role twice.
 */
roles_of: RuntimeDescriptor<[who: SS58String], Anonymize<I9h5d17b7glrfb>>}};
export type SoukDispatchError = Anonymize<I39qo8fsfluprk>
type IAsset = PlainDescriptor<void>
const asset: IAsset = {} as IAsset
export type SoukExtensions = {
  
  }
const extensions = {} as SoukExtensions
const getMetadata: () => Promise<Uint8Array> = () => Promise.reject(new Error('the metadata come from a node'));
const genesis: string | undefined = undefined

type PalletsTypedef = {
  __storage: IStorage,
  __tx: ICalls,
  __event: IEvent,
  __error: IError,
  __const: IConstants
  __view: IViewFns
}

export type Souk = {
  descriptors: {
    pallets: PalletsTypedef,
    apis: IRuntimeCalls
  } & Promise<any>,
  metadataTypes: Promise<Uint8Array>
  asset: IAsset
  extensions: SoukExtensions
  getMetadata: () => Promise<Uint8Array>
  genesis: string | undefined
};
const _allDescriptors = { descriptors: descriptorValues, metadataTypes, asset, extensions, getMetadata, genesis } as any as Souk;
export default _allDescriptors;

export type SoukApis = ApisFromDef<IRuntimeCalls>
export type SoukQueries = QueryFromPalletsDef<PalletsTypedef>
export type SoukCalls = TxFromPalletsDef<PalletsTypedef>
export type SoukEvents = EventsFromPalletsDef<PalletsTypedef>
export type SoukErrors = ErrorsFromPalletsDef<PalletsTypedef>
export type SoukConstants = ConstFromPalletsDef<PalletsTypedef>
export type SoukViewFns = ViewFnsFromPalletsDef<PalletsTypedef>
export type SoukCallData = Anonymize<I93ebq7bq7gv57> & { value: { type: string } };

type AllInteractions = {storage: {System: ['Account', 'ExtrinsicCount', 'InherentsApplied', 'BlockWeight', 'BlockSize', 'BlockHash', 'ExtrinsicData', 'Number', 'ParentHash', 'Digest', 'Events', 'EventCount', 'EventTopics', 'LastRuntimeUpgrade', 'BlocksTillUpgrade', 'UpgradedToU32RefCount', 'UpgradedToTripleRefCount', 'ExecutionPhase', 'AuthorizedUpgrade', 'ExtrinsicWeightReclaimed'],
Scheduler: ['IncompleteSince', 'Agenda', 'Retries', 'Lookup'],
Preimage: ['StatusFor', 'RequestStatusFor', 'PreimageFor'],
Babe: ['EpochIndex', 'Authorities', 'GenesisSlot', 'CurrentSlot', 'Randomness', 'PendingEpochConfigChange', 'NextRandomness', 'NextAuthorities', 'SegmentIndex', 'UnderConstruction', 'Initialized', 'AuthorVrfRandomness', 'EpochStart', 'Lateness', 'EpochConfig', 'NextEpochConfig', 'SkippedEpochs'],
Timestamp: ['Now', 'DidUpdate'],
Balances: ['TotalIssuance', 'InactiveIssuance', 'Account', 'Locks', 'Reserves', 'Holds', 'Freezes'],
TransactionPayment: ['NextFeeMultiplier', 'StorageVersion', 'TxPaymentCredit'],
Authorship: ['Author'],
Staking: ['ValidatorCount', 'MinimumValidatorCount', 'Invulnerables', 'Bonded', 'MinNominatorBond', 'MinValidatorBond', 'MinimumActiveStake', 'MinCommission', 'Ledger', 'Payee', 'Validators', 'CounterForValidators', 'MaxValidatorsCount', 'Nominators', 'CounterForNominators', 'VirtualStakers', 'CounterForVirtualStakers', 'MaxNominatorsCount', 'CurrentEra', 'ActiveEra', 'ErasStartSessionIndex', 'ErasStakers', 'ErasStakersOverview', 'ErasStakersClipped', 'ErasStakersPaged', 'ClaimedRewards', 'ErasValidatorPrefs', 'ErasValidatorReward', 'ErasRewardPoints', 'ErasTotalStake', 'ForceEra', 'MaxStakedRewards', 'SlashRewardFraction', 'CanceledSlashPayout', 'UnappliedSlashes', 'BondedEras', 'ValidatorSlashInEra', 'NominatorSlashInEra', 'SlashingSpans', 'SpanSlash', 'CurrentPlannedSession', 'ChillThreshold'],
Offences: ['Reports', 'ConcurrentReportsIndex'],
Historical: ['HistoricalSessions', 'StoredRange'],
Session: ['Validators', 'CurrentIndex', 'QueuedChanged', 'QueuedKeys', 'DisabledValidators', 'NextKeys', 'KeyOwner', 'ExternallySetKeys'],
Grandpa: ['State', 'PendingChange', 'NextForced', 'Stalled', 'CurrentSetId', 'SetIdSession', 'Authorities'],
AuthorityDiscovery: ['Keys', 'NextKeys'],
VoterList: ['ListNodes', 'CounterForListNodes', 'ListBags', 'NextNodeAutoRebagged', 'Lock', 'PendingRebag', 'CounterForPendingRebag'],
Clock: ['Dials'],
Assets: ['Asset', 'Account', 'Approvals', 'Metadata', 'Reserves', 'NextAssetId'],
AssetsHolder: ['Holds', 'BalancesOnHold'],
AssetsFreezer: ['Freezes', 'FrozenBalances'],
Treasury: ['ProposalCount', 'Proposals', 'Deactivated', 'Approvals', 'SpendCount', 'Spends', 'LastSpendPeriod'],
Vesting: ['Vesting', 'StorageVersion'],
Proxy: ['Proxies', 'Announcements'],
Multisig: ['Multisigs'],
Identity: ['IdentityOf', 'UsernameOf', 'SuperOf', 'SubsOf', 'Registrars', 'AuthorityOf', 'UsernameInfoOf', 'PendingUsernames', 'UnbindingUsernames'],
Tranches: ['Launch', 'NextAllocation', 'Allocations', 'AllocationsOf'],
Referenda: ['ReferendumCount', 'ReferendumInfoFor', 'TrackQueue', 'DecidingCount', 'MetadataOf'],
ConvictionVoting: ['VotingFor', 'ClassLocksFor'],
Origins: ['Pace'],
Parameters: ['Parameters'],
Migrations: ['Cursor', 'Historic'],
SafeMode: ['EnteredUntil', 'Deposits'],
TxPause: ['PausedCalls'],
TechnicalCommittee: ['Proposals', 'ProposalOf', 'CostOf', 'Voting', 'ProposalCount', 'Members', 'Prime'],
Whitelist: ['WhitelistedCall', 'DeferredDispatch'],
Sudo: ['Key'],
Shops: ['Prices', 'NextShopId', 'NextListingId', 'Shops', 'ShopsOf', 'Listings', 'ListingsOf', 'Unbonding', 'Sentences'],
Orders: ['NextOrder', 'Orders', 'Lines', 'Due', 'RecordedSales'],
Distribution: ['NextCampaign', 'Campaigns', 'OpenCampaigns', 'Records', 'EraPromises', 'SweptEra'],
Experience: ['CurrentCycle', 'ClosingCycle', 'Pools', 'Booked', 'References', 'NextModel', 'Models', 'Versions', 'ModelsOf', 'NextBinding', 'Bindings', 'Reserved', 'Contributions', 'ExpertSales', 'Purchases', 'Testers', 'EnrolledTesters', 'Seats', 'Seated', 'Skills', 'Rounds', 'Queue', 'Commitments', 'Reports', 'JudgedProducts', 'Wins', 'Verdicts', 'Known', 'Appeals', 'Backings', 'Earnings', 'SlashCases', 'TesterRests'],
Trace: ['NextParty', 'Parties', 'PartyNumbers', 'Glns', 'Places', 'Prefixes', 'NextItem', 'Items', 'ItemNumbers', 'Children', 'LotMembers', 'Holdings', 'Asks', 'NextEvent', 'Events', 'Declarations', 'Runs', 'NextAlert', 'Alerts', 'AlertNumbers', 'NextRoot', 'Roots'],
Receipts: ['NextBook', 'CostTable', 'UsualTable', 'Books', 'Tills', 'Batches', 'EraRows', 'Customers', 'Pledges', 'Referrals'],
Rewards: ['EraClock', 'NextClose', 'NextExpire', 'NextPrune', 'HeldByAll', 'Accounts', 'Shares', 'Totals', 'Ratings', 'Pairs', 'EraModes', 'HeldUntil', 'NextPolicy', 'Policies', 'CounterForPolicies', 'EraPays', 'Recycled', 'Sealed', 'FeeRecycling', 'Caps', 'Purses', 'Granted', 'Invitations', 'Stakes', 'AllDividends', 'Standings', 'Cases', 'Rests', 'Debts'],
Commune: ['Running', 'Divisions', 'Owed', 'Works', 'Powers', 'StakesPaid'],
Prepaid: ['Prepaids', 'Allowances', 'Reservations', 'PriceRates'],
Networks: ['NetworkRows', 'Members', 'Posts'],
Bonuses: ['NextBonus', 'Bonuses', 'ShopBonuses', 'EraPayments', 'OldestEra'],
Loyalty: ['Products', 'Buyers', 'OldestWindow'],
Fiat: ['Attesters', 'AttesterLists', 'OpenLegs', 'Words', 'Obligations', 'ObligationsOf', 'OverdueOf', 'NextObligation']},
tx: {System: ['remark', 'set_heap_pages', 'set_code', 'set_code_without_checks', 'set_storage', 'kill_storage', 'kill_prefix', 'remark_with_event', 'authorize_upgrade', 'authorize_upgrade_without_checks', 'apply_authorized_upgrade'],
Scheduler: ['schedule', 'cancel', 'schedule_named', 'cancel_named', 'schedule_after', 'schedule_named_after', 'set_retry', 'set_retry_named', 'cancel_retry', 'cancel_retry_named'],
Preimage: ['note_preimage', 'unnote_preimage', 'request_preimage', 'unrequest_preimage', 'ensure_updated'],
Babe: ['report_equivocation', 'report_equivocation_unsigned', 'plan_config_change'],
Timestamp: ['set'],
Balances: ['transfer_allow_death', 'force_transfer', 'transfer_keep_alive', 'transfer_all', 'force_unreserve', 'upgrade_accounts', 'force_set_balance', 'force_adjust_total_issuance', 'burn'],
Staking: ['bond', 'bond_extra', 'unbond', 'withdraw_unbonded', 'validate', 'nominate', 'chill', 'set_payee', 'set_controller', 'set_validator_count', 'increase_validator_count', 'scale_validator_count', 'force_no_eras', 'force_new_era', 'set_invulnerables', 'force_unstake', 'force_new_era_always', 'cancel_deferred_slash', 'payout_stakers', 'rebond', 'reap_stash', 'kick', 'set_staking_configs', 'chill_other', 'force_apply_min_commission', 'set_min_commission', 'payout_stakers_by_page', 'update_payee', 'deprecate_controller_batch', 'restore_ledger', 'migrate_currency', 'manual_slash'],
Session: ['set_keys', 'purge_keys'],
Grandpa: ['report_equivocation', 'report_equivocation_unsigned', 'note_stalled'],
VoterList: ['rebag', 'put_in_front_of', 'put_in_front_of_other'],
Assets: ['create', 'force_create', 'start_destroy', 'destroy_accounts', 'destroy_approvals', 'finish_destroy', 'mint', 'burn', 'transfer', 'transfer_keep_alive', 'force_transfer', 'freeze', 'thaw', 'freeze_asset', 'thaw_asset', 'transfer_ownership', 'set_team', 'set_metadata', 'clear_metadata', 'force_set_metadata', 'force_clear_metadata', 'force_asset_status', 'approve_transfer', 'cancel_approval', 'force_cancel_approval', 'transfer_approved', 'touch', 'refund', 'set_min_balance', 'touch_other', 'refund_other', 'block', 'transfer_all', 'set_reserves'],
Treasury: ['spend_local', 'remove_approval', 'spend', 'payout', 'check_status', 'void_spend'],
Vesting: ['vest', 'vest_other', 'vested_transfer', 'force_vested_transfer', 'merge_schedules', 'force_remove_vesting_schedule'],
Utility: ['batch', 'as_derivative', 'batch_all', 'dispatch_as', 'force_batch', 'with_weight', 'if_else', 'dispatch_as_fallible'],
Proxy: ['proxy', 'add_proxy', 'remove_proxy', 'remove_proxies', 'create_pure', 'kill_pure', 'announce', 'remove_announcement', 'reject_announcement', 'proxy_announced', 'poke_deposit'],
Multisig: ['as_multi_threshold_1', 'as_multi', 'approve_as_multi', 'cancel_as_multi', 'poke_deposit'],
Identity: ['add_registrar', 'remove_registrar', 'set_identity', 'set_subs', 'clear_identity', 'request_judgement', 'cancel_request', 'set_fee', 'set_account_id', 'set_fields', 'provide_judgement', 'kill_identity', 'add_sub', 'rename_sub', 'remove_sub', 'quit_sub', 'add_username_authority', 'remove_username_authority', 'set_username_for', 'accept_username', 'remove_expired_approval', 'set_primary_username', 'unbind_username', 'remove_username', 'kill_username'],
Tranches: ['allocate', 'release'],
Referenda: ['submit', 'place_decision_deposit', 'refund_decision_deposit', 'cancel', 'kill', 'nudge_referendum', 'one_fewer_deciding', 'refund_submission_deposit', 'set_metadata'],
ConvictionVoting: ['vote', 'delegate', 'undelegate', 'unlock', 'remove_vote', 'remove_other_vote'],
Parameters: ['set_parameter'],
Migrations: ['force_set_cursor', 'force_set_active_cursor', 'force_onboard_mbms', 'clear_historic'],
SafeMode: ['enter', 'force_enter', 'extend', 'force_extend', 'force_exit', 'force_slash_deposit', 'release_deposit', 'force_release_deposit'],
TxPause: ['pause', 'unpause'],
TechnicalCommittee: ['set_members', 'execute', 'propose', 'vote', 'disapprove_proposal', 'close', 'kill', 'release_proposal_cost'],
Whitelist: ['whitelist_call', 'remove_whitelisted_call', 'dispatch_whitelisted_call', 'dispatch_whitelisted_call_with_preimage', 'remove_deferred_dispatch'],
Sudo: ['sudo', 'sudo_unchecked_weight', 'set_key', 'sudo_as', 'remove_key'],
Shops: ['open_shop', 'update_profile', 'wind_down_shop', 'reopen_shop', 'close_shop', 'offer_shop', 'cancel_offer', 'accept_shop', 'add_capability', 'give_up_capability', 'add_slots', 'give_up_slots', 'release_bonds', 'verify_shop', 'revoke_verification', 'publish_listings', 'update_terms', 'update_metadata', 'restock', 'pause_listing', 'resume_listing', 'delist', 'withdraw_listing', 'reinstate_listing', 'suspend_shop', 'reinstate_shop', 'set_price', 'seize_bonds'],
Orders: ['place_order', 'accept_order', 'decline_order', 'cancel_order', 'ship_order', 'confirm_delivery', 'complete_order', 'request_return', 'approve_return', 'refuse_return', 'dispute_order', 'propose_settlement', 'rule_order', 'refund_part', 'advance_orders', 'record_sale', 'prune_orders', 'record_refund', 'answer_dispute', 'withdraw_dispute', 'ship_back', 'name_services', 'cancel_unpaid', 'accept_orders', 'ship_orders'],
Distribution: ['open_campaign', 'top_up_campaign', 'close_campaign', 'expire_campaign', 'forget_record', 'remove_record'],
Experience: ['publish_model', 'publish_version', 'retire_model', 'release_model', 'bind_product', 'rebind_product', 'unbind_product', 'revoke_binding', 'enrol_tester', 'leave_draws', 'withdraw_enrolment', 'refresh_tester', 'set_commission', 'commit_report', 'reveal_report', 'advance_cycle', 'claim_report', 'claim_model', 'expire_cycle', 'back_tester', 'unback_tester', 'withdraw_backing', 'claim_backing', 'update_backing', 'open_case', 'appeal_verdict', 'withdraw_appeal', 'prune_purchases', 'remove_skill', 'remove_verdict', 'set_price', 'set_idle', 'return_to_draws', 'appeal_case', 'decide_case', 'end_case', 'expire_earnings'],
Trace: ['register_party', 'remove_party', 'reassign_party', 'record_events', 'declare_error', 'commit_root', 'prove_leaf', 'remove_root', 'recall_lot', 'hold_lot', 'lift_alert', 'prune_history', 'claim_prefix', 'revoke_prefix', 'register_place', 'remove_place', 'reassign_place', 'set_contact', 'hand_over', 'take_over', 'take_back', 'turn_away', 'ask_for', 'refuse_ask', 'withdraw_ask', 'dismiss_ask', 'extend_alert'],
Receipts: ['set_costs', 'open_book', 'set_capacity', 'close_book', 'post_batch', 'countersign', 'reverse_receipts', 'prune_book', 'prune_customers', 'pledge', 'release_pledges', 'pay_fees', 'set_usual', 'set_referral', 'fund_referrals', 'withdraw_referrals', 'claim_referral'],
Rewards: ['claim', 'claim_purse', 'check_in', 'set_inviter', 'expire_invitation', 'freeze', 'unfreeze', 'withdraw_unfrozen', 'claim_dividends', 'seal', 'fund_pot', 'create_policy', 'pause_policy', 'end_policy', 'close_era', 'prune', 'forget_account', 'open_case', 'appeal_case', 'decide_appeal', 'end_case', 'rehabilitate', 'acknowledge_debt', 'pay_debt', 'forgive_debt', 'net_debts', 'default_debt', 'set_recycling', 'set_mode', 'claim_many'],
Commune: ['divide_cycle', 'claim_stake', 'claim_work', 'expire_cycle'],
Prepaid: ['open_account', 'top_up', 'withdraw', 'close_account', 'serve', 'stop_serving', 'set_rate', 'remove_rate'],
Networks: ['open_network', 'set_terms', 'close_network', 'join_network', 'approve_member', 'refuse_member', 'leave_network', 'expel_member', 'withdraw_bond', 'accuse_member', 'judge_member', 'lapse_accusation', 'strike_member', 'publish_post', 'attest_reads'],
Bonuses: ['open_bonus', 'top_up_bonus', 'close_bonus', 'expire_bonus'],
Loyalty: ['forget_product', 'prune_buyers'],
Fiat: ['register_attester', 'update_attester', 'top_up_bond', 'withdraw_bond', 'leave_attesters', 'accept_attesters', 'remove_attesters', 'confirm_payment', 'attest_payment', 'attest_refund', 'contest_word', 'judge_word', 'end_word', 'state_paid', 'acknowledge', 'deny_paid', 'judge_obligation', 'advance_obligation', 'mark_overdue']},
events: {System: ['ExtrinsicSuccess', 'ExtrinsicFailed', 'CodeUpdated', 'NewAccount', 'KilledAccount', 'Remarked', 'UpgradeAuthorized', 'RejectedInvalidAuthorizedUpgrade'],
Scheduler: ['Scheduled', 'Canceled', 'Dispatched', 'RetrySet', 'RetryCancelled', 'CallUnavailable', 'PeriodicFailed', 'RetryFailed', 'PermanentlyOverweight', 'AgendaIncomplete'],
Preimage: ['Noted', 'Requested', 'Cleared'],
Balances: ['Endowed', 'DustLost', 'Transfer', 'BalanceSet', 'Reserved', 'Unreserved', 'ReserveRepatriated', 'Deposit', 'Withdraw', 'Slashed', 'Minted', 'MintedCredit', 'Burned', 'BurnedDebt', 'Suspended', 'Restored', 'Upgraded', 'Issued', 'Rescinded', 'Locked', 'Unlocked', 'Frozen', 'Thawed', 'TotalIssuanceForced', 'Held', 'BurnedHeld', 'TransferOnHold', 'TransferAndHold', 'Released', 'Unexpected'],
TransactionPayment: ['TransactionFeePaid'],
Staking: ['EraPaid', 'Rewarded', 'Slashed', 'SlashReported', 'OldSlashingReportDiscarded', 'StakersElected', 'Bonded', 'Unbonded', 'Withdrawn', 'Kicked', 'StakingElectionFailed', 'Chilled', 'PayoutStarted', 'ValidatorPrefsSet', 'SnapshotVotersSizeExceeded', 'SnapshotTargetsSizeExceeded', 'ForceEra', 'ControllerBatchDeprecated', 'CurrencyMigrated'],
Offences: ['Offence'],
Historical: ['RootStored', 'RootsPruned'],
Session: ['NewSession', 'NewQueued', 'ValidatorDisabled', 'ValidatorReenabled'],
Grandpa: ['NewAuthorities', 'Paused', 'Resumed'],
VoterList: ['Rebagged', 'ScoreUpdated'],
Clock: ['FellBehind', 'Stopped', 'Resumed'],
Assets: ['Created', 'Issued', 'Transferred', 'Burned', 'TeamChanged', 'OwnerChanged', 'Frozen', 'Thawed', 'AssetFrozen', 'AssetThawed', 'AccountsDestroyed', 'ApprovalsDestroyed', 'DestructionStarted', 'Destroyed', 'ForceCreated', 'MetadataSet', 'MetadataCleared', 'ApprovedTransfer', 'ApprovalCancelled', 'TransferredApproved', 'AssetStatusChanged', 'AssetMinBalanceChanged', 'Touched', 'Blocked', 'Deposited', 'Withdrawn', 'ReservesUpdated', 'ReservesRemoved', 'IssuedCredit', 'BurnedCredit', 'IssuedDebt', 'BurnedDebt'],
AssetsHolder: ['Held', 'Released', 'Burned'],
AssetsFreezer: ['Frozen', 'Thawed'],
Treasury: ['Spending', 'Awarded', 'Burnt', 'Rollover', 'Deposit', 'SpendApproved', 'UpdatedInactive', 'AssetSpendApproved', 'AssetSpendVoided', 'Paid', 'PaymentFailed', 'SpendProcessed'],
Vesting: ['VestingCreated', 'VestingUpdated', 'VestingCompleted'],
Utility: ['BatchInterrupted', 'BatchCompleted', 'BatchCompletedWithErrors', 'ItemCompleted', 'ItemFailed', 'DispatchedAs', 'IfElseMainSuccess', 'IfElseFallbackCalled'],
Proxy: ['ProxyExecuted', 'PureCreated', 'PureKilled', 'Announced', 'ProxyAdded', 'ProxyRemoved', 'DepositPoked'],
Multisig: ['NewMultisig', 'MultisigApproval', 'MultisigExecuted', 'MultisigCancelled', 'DepositPoked'],
Identity: ['IdentitySet', 'IdentityCleared', 'IdentityKilled', 'JudgementRequested', 'JudgementUnrequested', 'JudgementGiven', 'RegistrarAdded', 'RegistrarRemoved', 'SubIdentityAdded', 'SubIdentitiesSet', 'SubIdentityRenamed', 'SubIdentityRemoved', 'SubIdentityRevoked', 'AuthorityAdded', 'AuthorityRemoved', 'UsernameSet', 'UsernameQueued', 'PreapprovalExpired', 'PrimaryUsernameSet', 'DanglingUsernameRemoved', 'UsernameUnbound', 'UsernameRemoved', 'UsernameKilled'],
Tranches: ['Allocated', 'Released', 'Launched'],
Referenda: ['Submitted', 'DecisionDepositPlaced', 'DecisionDepositRefunded', 'DepositSlashed', 'DecisionStarted', 'ConfirmStarted', 'ConfirmAborted', 'Confirmed', 'Approved', 'Rejected', 'TimedOut', 'Cancelled', 'Killed', 'SubmissionDepositRefunded', 'MetadataSet', 'MetadataCleared'],
ConvictionVoting: ['Delegated', 'Undelegated', 'Voted', 'VoteRemoved', 'VoteUnlocked'],
Parameters: ['Updated'],
Migrations: ['UpgradeStarted', 'UpgradeCompleted', 'UpgradeFailed', 'MigrationSkipped', 'MigrationAdvanced', 'MigrationCompleted', 'MigrationFailed', 'HistoricCleared'],
SafeMode: ['Entered', 'Extended', 'Exited', 'DepositPlaced', 'DepositReleased', 'DepositSlashed', 'CannotDeposit', 'CannotRelease'],
TxPause: ['CallPaused', 'CallUnpaused'],
TechnicalCommittee: ['Proposed', 'Voted', 'Approved', 'Disapproved', 'Executed', 'MemberExecuted', 'Closed', 'Killed', 'ProposalCostBurned', 'ProposalCostReleased'],
Whitelist: ['CallWhitelisted', 'WhitelistedCallRemoved', 'WhitelistedCallDispatched', 'DispatchDeferred', 'DeferredDispatchRemoved', 'DeferredDispatchExecuted'],
Sudo: ['Sudid', 'KeyChanged', 'KeyRemoved', 'SudoAsDone'],
Shops: ['ShopOpened', 'ProfileUpdated', 'ShopWoundDown', 'ShopReopened', 'ShopClosed', 'ShopSuspended', 'ShopReinstated', 'ShopOffered', 'OfferCancelled', 'ShopTransferred', 'CapabilityAdded', 'CapabilityGivenUp', 'SlotsAdded', 'SlotsGivenUp', 'BondUnbonding', 'BondsReleased', 'ShopVerified', 'VerificationRevoked', 'ListingsPublished', 'TermsUpdated', 'MetadataUpdated', 'Restocked', 'ListingPaused', 'ListingResumed', 'Delisted', 'ListingWithdrawn', 'ListingReinstated', 'PriceSet', 'BondsSentenced', 'BondsSeized'],
Orders: ['OrderPlaced', 'CampaignsEngaged', 'OrderAccepted', 'ServicesNamed', 'UnitsShipped', 'UnshippedRefunded', 'OrderShipped', 'OrderDelivered', 'PartRefunded', 'RefundRecorded', 'ReturnRequested', 'UnitsShippedBack', 'ReturnRefused', 'OrderDisputed', 'DisputeAnswered', 'DisputeWithdrawn', 'DisputeClosed', 'SettlementProposed', 'OrderRuled', 'LegRedirected', 'OrderSettled', 'SaleRecorded', 'OrderPostponed', 'OrderUnpaid', 'OrderSkipped', 'OrdersPruned'],
Distribution: ['CampaignOpened', 'CampaignToppedUp', 'CampaignClosed', 'CampaignExpired', 'LeftoverFreed', 'RewardPaid', 'RewardReturned', 'RecordRemoved'],
Experience: ['CycleBegan', 'DrawTaken', 'CycleClosed', 'CycleExpired', 'ModelPublished', 'ModelRetired', 'ModelReleased', 'ProductBound', 'PriceSet', 'ProductUnbound', 'BindingRevoked', 'TesterEnrolled', 'TesterIdle', 'TesterLeft', 'EnrolmentReleased', 'StratumChanged', 'CommissionSet', 'ReportCommitted', 'ReportRevealed', 'ReportForfeited', 'ProductJudged', 'ProductCarried', 'RoundDropped', 'ReportPaid', 'ExpertPaid', 'TesterBacked', 'TesterUnbacked', 'BackingReleased', 'BackingPaid', 'EarningsExpired', 'BackingSlashed', 'CaseOpened', 'CaseAppealed', 'CaseDropped', 'BondForfeited', 'TesterSlashed', 'VerdictAppealed', 'AppealClosed', 'VerdictRemoved', 'PurchasesPruned', 'SkillRemoved'],
Trace: ['PartyRegistered', 'PartyRemoved', 'PartyReassigned', 'PrefixClaimed', 'PrefixReleased', 'PlaceRegistered', 'PlaceRemoved', 'PlaceReassigned', 'ContactSet', 'HandOverBegun', 'HandOverEnded', 'ItemsTaken', 'ItemAsked', 'AskEnded', 'EventsRecorded', 'CloneSuspected', 'ItemsDelivered', 'ItemsReturned', 'ErrorDeclared', 'LotAlerted', 'AlertLifted', 'AlertExtended', 'RootCommitted', 'LeafProven', 'RootRemoved', 'HistoryPruned'],
Receipts: ['CostsSet', 'UsualSet', 'BookOpened', 'CapacitySet', 'FeesPaid', 'BookClosed', 'BatchPosted', 'Countersigned', 'ReceiptsReversed', 'BookPruned', 'Pledged', 'ReferralSet', 'ReferralsFunded', 'ReferralsWithdrawn', 'ReferralsEarned', 'ReferralPaid', 'ReferralReturned', 'PledgesReleased'],
Rewards: ['Claimed', 'PurseClaimed', 'PowerEarned', 'Granted', 'FundShort', 'InviterSet', 'BecameActive', 'InvitationLapsed', 'Frozen', 'Unfreezing', 'Unfrozen', 'DividendShared', 'DividendsClaimed', 'DividendsForfeited', 'SealedTokens', 'PotFunded', 'RecyclingSet', 'PolicyCreated', 'PolicyPaused', 'PolicyEnded', 'ModeSet', 'EraBounded', 'EraClosed', 'PotShort', 'EraExpired', 'Pruned', 'AccountForgotten', 'CaseOpened', 'CaseAppealed', 'PenaltyStands', 'CaseDropped', 'Rehabilitated', 'DebtAcknowledged', 'DebtsNetted', 'DebtPaid', 'DebtForgiven', 'DebtDefaulted'],
Commune: ['CycleOver', 'CycleDivided', 'StakePaid', 'WorkPaid', 'CycleExpired'],
Prepaid: ['PrepaidOpened', 'PrepaidToppedUp', 'PrepaidWithdrawn', 'PrepaidClosed', 'ShopServed', 'ShopNotServed', 'RateSet', 'RateRemoved', 'FeesReserved', 'FeesPaid', 'FeesRedirected'],
Networks: ['NetworkOpened', 'TermsSet', 'KeeperChanged', 'NetworkClosed', 'NetworkRemoved', 'MemberAsked', 'MemberJoined', 'MemberApproved', 'MemberLeft', 'MemberExpelled', 'MemberAccused', 'AccusationEnded', 'BondSlashed', 'BondReturned', 'Posted', 'ReadsAttested'],
Bonuses: ['BonusOpened', 'BonusToppedUp', 'BonusClosed', 'BonusPaid', 'BonusUnpaid', 'BonusExpired'],
Loyalty: ['ProductForgotten', 'BuyersPruned'],
Fiat: ['AttesterRegistered', 'AttesterUpdated', 'BondToppedUp', 'BondWithdrawn', 'AttesterLeft', 'AttesterSlashed', 'AttestersAccepted', 'AttestersRemoved', 'LegOpened', 'PaymentConfirmed', 'LegClosed', 'WordGiven', 'WordContested', 'WordEnded', 'ClaimReturned', 'ClaimLost', 'ObligationWritten', 'PaidStated', 'PaidDenied', 'DenialEnded', 'ObligationOverdue', 'ObligationEnded']},
errors: {System: ['InvalidSpecName', 'SpecVersionNeedsToIncrease', 'FailedToExtractRuntimeVersion', 'NonDefaultComposite', 'NonZeroRefCount', 'CallFiltered', 'MultiBlockMigrationsOngoing', 'NothingAuthorized', 'Unauthorized'],
Scheduler: ['FailedToSchedule', 'NotFound', 'TargetBlockNumberInPast', 'RescheduleNoChange', 'Named'],
Preimage: ['TooBig', 'AlreadyNoted', 'NotAuthorized', 'NotNoted', 'Requested', 'NotRequested', 'TooMany', 'TooFew'],
Babe: ['InvalidEquivocationProof', 'InvalidKeyOwnershipProof', 'DuplicateOffenceReport', 'InvalidConfiguration'],
Balances: ['VestingBalance', 'LiquidityRestrictions', 'InsufficientBalance', 'ExistentialDeposit', 'Expendability', 'ExistingVestingSchedule', 'DeadAccount', 'TooManyReserves', 'TooManyHolds', 'TooManyFreezes', 'IssuanceDeactivated', 'DeltaZero'],
Staking: ['NotController', 'NotStash', 'AlreadyBonded', 'AlreadyPaired', 'EmptyTargets', 'DuplicateIndex', 'InvalidSlashIndex', 'InsufficientBond', 'NoMoreChunks', 'NoUnlockChunk', 'FundedTarget', 'InvalidEraToReward', 'InvalidNumberOfNominations', 'NotSortedAndUnique', 'AlreadyClaimed', 'InvalidPage', 'IncorrectHistoryDepth', 'IncorrectSlashingSpans', 'BadState', 'TooManyTargets', 'BadTarget', 'CannotChillOther', 'TooManyNominators', 'TooManyValidators', 'CommissionTooLow', 'BoundNotMet', 'ControllerDeprecated', 'CannotRestoreLedger', 'RewardDestinationRestricted', 'NotEnoughFunds', 'VirtualStakerNotAllowed', 'CannotReapStash', 'AlreadyMigrated', 'Restricted'],
Session: ['InvalidProof', 'NoAssociatedValidatorId', 'DuplicatedKey', 'NoKeys', 'NoAccount'],
Grandpa: ['PauseFailed', 'ResumeFailed', 'ChangePending', 'TooSoon', 'InvalidKeyOwnershipProof', 'InvalidEquivocationProof', 'DuplicateOffenceReport'],
VoterList: ['List', 'Locked'],
Assets: ['BalanceLow', 'NoAccount', 'NoPermission', 'Unknown', 'Frozen', 'InUse', 'BadWitness', 'MinBalanceZero', 'UnavailableConsumer', 'BadMetadata', 'Unapproved', 'WouldDie', 'AlreadyExists', 'NoDeposit', 'WouldBurn', 'LiveAsset', 'AssetNotLive', 'IncorrectStatus', 'NotFrozen', 'CallbackFailed', 'BadAssetId', 'AssetIdAllocationFailed', 'ContainsFreezes', 'ContainsHolds', 'TooManyReserves', 'IncompleteDepositTransfer'],
AssetsHolder: ['TooManyHolds'],
AssetsFreezer: ['TooManyFreezes'],
Treasury: ['InvalidIndex', 'TooManyApprovals', 'InsufficientPermission', 'ProposalNotApproved', 'FailedToConvertBalance', 'SpendExpired', 'EarlyPayout', 'AlreadyAttempted', 'PayoutError', 'NotAttempted', 'Inconclusive'],
Vesting: ['NotVesting', 'AtMaxVestingSchedules', 'AmountLow', 'ScheduleIndexOutOfBounds', 'InvalidScheduleParams'],
Utility: ['TooManyCalls'],
Proxy: ['TooMany', 'NotFound', 'NotProxy', 'Unproxyable', 'Duplicate', 'NoPermission', 'Unannounced', 'NoSelfProxy'],
Multisig: ['MinimumThreshold', 'AlreadyApproved', 'NoApprovalsNeeded', 'TooFewSignatories', 'TooManySignatories', 'SignatoriesOutOfOrder', 'SenderInSignatories', 'NotFound', 'NotOwner', 'NoTimepoint', 'WrongTimepoint', 'UnexpectedTimepoint', 'MaxWeightTooLow', 'AlreadyStored'],
Identity: ['TooManySubAccounts', 'NotFound', 'NotNamed', 'EmptyIndex', 'FeeChanged', 'NoIdentity', 'StickyJudgement', 'JudgementGiven', 'InvalidJudgement', 'InvalidIndex', 'InvalidTarget', 'TooManyRegistrars', 'AlreadyClaimed', 'NotSub', 'NotOwned', 'JudgementForDifferentIdentity', 'JudgementPaymentFailed', 'InvalidSuffix', 'NotUsernameAuthority', 'NoAllocation', 'InvalidSignature', 'RequiresSignature', 'InvalidUsername', 'UsernameTaken', 'NoUsername', 'NotExpired', 'TooEarly', 'NotUnbinding', 'AlreadyUnbinding', 'InsufficientPrivileges'],
Tranches: ['NotFound', 'NotStarted', 'NothingToRelease', 'AmountTooSmall', 'BadSchedule', 'BeneficiaryNotFound', 'TooManyAllocations', 'NoIdLeft'],
Referenda: ['NotOngoing', 'HasDeposit', 'BadTrack', 'Full', 'QueueEmpty', 'BadReferendum', 'NothingToDo', 'NoTrack', 'Unfinished', 'NoPermission', 'NoDeposit', 'BadStatus', 'PreimageNotExist', 'PreimageStoredWithDifferentLength'],
ConvictionVoting: ['NotOngoing', 'NotVoter', 'NoPermission', 'NoPermissionYet', 'AlreadyDelegating', 'AlreadyVoting', 'InsufficientFunds', 'NotDelegating', 'Nonsense', 'MaxVotesReached', 'ClassNeeded', 'BadClass'],
Migrations: ['Ongoing'],
SafeMode: ['Entered', 'Exited', 'NotConfigured', 'NoDeposit', 'AlreadyDeposited', 'CannotReleaseYet', 'CurrencyError'],
TxPause: ['IsPaused', 'IsUnpaused', 'Unpausable', 'NotFound'],
TechnicalCommittee: ['NotMember', 'DuplicateProposal', 'ProposalMissing', 'WrongIndex', 'DuplicateVote', 'AlreadyInitialized', 'TooEarly', 'TooManyProposals', 'WrongProposalWeight', 'WrongProposalLength', 'PrimeAccountNotMember', 'ProposalActive'],
Whitelist: ['UnavailablePreImage', 'UndecodableCall', 'InvalidCallWeightWitness', 'CallIsNotWhitelisted', 'CallAlreadyWhitelisted', 'DeferredDispatchNotFound', 'DeferredDispatchNotExpired', 'AlreadyDeferred', 'DeferredDispatchExpired'],
Sudo: ['RequireSudo'],
Shops: ['ShopNotFound', 'ListingNotFound', 'NotOwner', 'TooManyShops', 'NoIdLeft', 'ShopNotOpen', 'NotClosing', 'AlreadySuspended', 'NotSuspended', 'ListingsRemain', 'OrdersOpen', 'OfferToOwner', 'NotOffered', 'BondAboveMaximum', 'FeeAboveMaximum', 'SlotsBelowMinimum', 'ShopChanged', 'TermsChanged', 'StockChanged', 'VerificationChanged', 'NotForSale', 'CapabilityHeld', 'CapabilityMissing', 'CommissionOffered', 'NothingAsked', 'TooManySlots', 'SlotsTaken', 'NoFreeSlot', 'UnbondingFull', 'NothingToRelease', 'ZeroLevel', 'AlreadyLapsed', 'OwnShop', 'NotVerified', 'NotIssuer', 'ZeroPrice', 'AssetNotPayable', 'AssetRepeated', 'ZeroRate', 'SharesNotWhole', 'RatesExceedWhole', 'PathTooDeep', 'ExperienceFeeTooLow', 'ReturnWindowTooLong', 'NotActive', 'NotPaused', 'Withdrawn', 'NotWithdrawn', 'OutOfStock', 'StockOverflow', 'TooManyOrders', 'PriceTooHigh', 'MayNotTrade', 'OwnerAccused', 'SeizureDue', 'NotSentenced', 'TooManyToday'],
Orders: ['OrderNotFound', 'ListingNotFound', 'OfferChanged', 'LineNotFound', 'NotParty', 'WrongParty', 'WrongState', 'DeadlinePassed', 'NothingDue', 'LargerThanSaid', 'NoLines', 'MixedShops', 'OwnShop', 'ZeroQuantity', 'TooManyUnits', 'TooManyItems', 'DuplicateItem', 'AskedItemMissing', 'TooManyPromoters', 'TermsNotPayable', 'NoServices', 'ZeroShare', 'PartyServes', 'DuplicateProvider', 'TooManyServices', 'ServicesNotPayable', 'AssetNotAccepted', 'AssetNotPayable', 'ShareTooLarge', 'SharesNotWhole', 'Overflow', 'LimitMismatch', 'LimitExceeded', 'FiatMismatch', 'MixedCurrencies', 'NothingToHold', 'FundsLocked', 'NothingShipped', 'AlreadyShipped', 'NothingReturned', 'DuplicateLine', 'ReturnWindowOver', 'ReturnRefusedBefore', 'RulingTooLarge', 'NothingHeld', 'EvidenceMissing', 'NothingToRefund', 'RefundTooLarge', 'NotShopOwner', 'BuyerMayNotTrade', 'SellerMayNotTrade', 'BadSignature', 'SaleExpired', 'ExpiryTooFar', 'AlreadyRecorded', 'Undeliverable', 'NotPrunable', 'NoIdLeft', 'QuoteEnded', 'PaymentNotLapsed', 'PaymentExpected', 'NoOrders'],
Distribution: ['PathTooDeep', 'LinkExpired', 'LinkTooLong', 'BadSignature', 'PlanChanged', 'PromoterRepeated', 'PartyOnPath', 'MayNotPromote', 'ProductDeviates', 'ShopNotFound', 'ListingNotFound', 'CampaignNotFound', 'NetworkNotFound', 'TierNotFound', 'RecordNotFound', 'NotOwner', 'NotFunder', 'CapabilityMissing', 'AssetNotAccepted', 'ZeroReward', 'ZeroLeastSale', 'ZeroAmount', 'BudgetTooSmall', 'BudgetTooLarge', 'ExpiryPassed', 'ExpiryTooFar', 'NoListings', 'TooManyCampaigns', 'NoIdLeft', 'AlreadyClosed', 'NotExpired', 'NothingToFree', 'RecordInUse'],
Experience: ['ModelNotFound', 'NotExpert', 'BadAttributes', 'TooManyModels', 'TooManyVersions', 'NoIdLeft', 'ModelIsRetired', 'ModelNotRetired', 'ModelInUse', 'NotProducer', 'AlreadyBound', 'NotBound', 'BoundTooLate', 'ZeroPrice', 'ReservedForOther', 'BadValues', 'RoundRunning', 'AppealRunning', 'NotEnrolled', 'AlreadyEnrolled', 'TesterBarred', 'NotIdle', 'NotLeaving', 'TooEarly', 'NothingToDo', 'WrongPhase', 'NoPurchase', 'PartyMayNotReport', 'AlreadyReported', 'NotCommitted', 'HashMismatch', 'BadSecret', 'CycleNotClosed', 'NothingToClaim', 'CannotReceive', 'StillClaimable', 'StakeTooSmall', 'BackingNotFound', 'SelfBacking', 'VerdictNotFound', 'AlreadyAppealed', 'AppealNotFound', 'CaseNotFound', 'CaseOpen', 'NotAccused', 'NotAppealed', 'DeadlinePassed', 'InUse', 'Overflow'],
Trace: ['Refused', 'EmptyBatch', 'PartyNotFound', 'GlnTaken', 'BadPrefix', 'PrefixTaken', 'PrefixNotFound', 'PlaceNotFound', 'NoItems', 'AlreadyPossessed', 'AlreadyAsked', 'AskNotFound', 'AskNotOver', 'AlreadyParty', 'PartyInUse', 'EventNotFound', 'NotRecorder', 'AlreadyDeclared', 'ItemNotFound', 'NotFinal', 'RetentionNotOver', 'NothingToPrune', 'RootNotFound', 'EmptyRoot', 'BadProof', 'NotProducer', 'AlreadyAlerted', 'NotAlerted', 'SetByAuthority', 'NotLinked', 'AlreadyMarked', 'TooManyMarks', 'NotPossessed', 'ItemClosed', 'AlreadySold', 'LotBlocked', 'OriginBlocked', 'HasContents', 'NoIdLeft', 'Overflow'],
Receipts: ['ShopNotFound', 'BookNotFound', 'BatchNotFound', 'NotOwner', 'ShopNotOpen', 'NotDepositor', 'AlreadyOpen', 'NoIdLeft', 'BadCosts', 'BadCapacity', 'BookFull', 'BookNotEmpty', 'TooManyTills', 'NoRows', 'AlreadyPosted', 'ReceiptsMissing', 'NumberTooLarge', 'TooOld', 'InTheFuture', 'ZeroValue', 'OwnCustomer', 'NothingToVoid', 'OutOfOrder', 'NotCustomer', 'NotOneSided', 'BadSignature', 'NothingClaimed', 'BadProof', 'WindowClosed', 'NotReversible', 'TotalsTooLarge', 'NothingToPrune', 'ZeroAmount', 'BadWitness', 'NothingToPledge', 'NothingToRelease', 'ReferralNotFound', 'NothingOwed', 'BudgetTooSmall'],
Rewards: ['NothingToClaim', 'StillHeld', 'BadMode', 'AlreadyClaimed', 'ClaimsLost', 'CaseOpen', 'NothingEarned', 'SelfReferred', 'AlreadyActive', 'AlreadyInvited', 'InviterNotFound', 'InvitationNotFound', 'TooEarly', 'AmountTooSmall', 'AmountTooLarge', 'ZeroAmount', 'StakeNotFound', 'NothingFrozen', 'PolicyNotFound', 'PolicyHasEnded', 'AssetNotAccepted', 'BadSchedule', 'StartPassed', 'TooManyPolicies', 'NoIdLeft', 'AccountNotFound', 'RungSkipped', 'CaseNotFound', 'AlreadyAppealed', 'NotAppealed', 'DeadlinePassed', 'NoPenalty', 'DebtNotFound', 'BadDueDate', 'BadCircle', 'Overflow'],
Commune: ['NothingToDo', 'DivisionNotFound', 'ClaimPeriodOver', 'StillClaimable', 'NotExposed', 'AlreadyClaimed', 'NothingToClaim', 'CannotReceive'],
Prepaid: ['PrepaidNotFound', 'AlreadyOpen', 'AssetNotPrepayable', 'ZeroAmount', 'FundsReserved', 'StillReserved', 'StillServing', 'ShopNotFound', 'ShopNotServed', 'NotCovered', 'RateNotFound', 'RateTooOld', 'RateTooFar', 'RateTooSoon', 'ZeroRate', 'SameAsset', 'Overflow'],
Networks: ['ShopNotFound', 'NetworkNotFound', 'MemberNotFound', 'AccusationNotFound', 'PostNotFound', 'NetworkExists', 'NotOwner', 'NotPoster', 'CapabilityMissing', 'BadTerms', 'TermsChanged', 'AlreadyClosed', 'AlreadyMember', 'OwnNetwork', 'MayNotPromote', 'TooManyMembers', 'NotAsking', 'NotActive', 'NotLeaving', 'NoticeNotOver', 'NoticeOver', 'CaseOpen', 'AccusationOpen', 'AlreadyAccused', 'DeadlinePassed', 'DeadlineNotPassed', 'AlreadySlashed', 'NotPunished', 'TooManyPosts', 'PostingClosed', 'BadSignature', 'NothingToCount', 'NoIdLeft'],
Bonuses: ['BonusNotFound', 'ShopNotFound', 'NotOwner', 'NotFunder', 'CapabilityMissing', 'AssetNotAccepted', 'ZeroReward', 'ZeroLeastSale', 'BudgetTooSmall', 'BudgetTooLarge', 'ZeroAmount', 'ExpiryPassed', 'ExpiryTooFar', 'NoListings', 'ListingNotFound', 'NoIdLeft', 'TooManyBonuses', 'AlreadyClosed', 'NotExpired'],
Loyalty: ['ProductNotFound', 'TooEarly', 'NothingToPrune'],
Fiat: ['AttesterNotFound', 'AlreadyRegistered', 'BadCurrencies', 'BondTooSmall', 'BondLocked', 'WordsOpen', 'ZeroAmount', 'Overflow', 'ShopNotFound', 'NotOwner', 'ListNotFound', 'AttesterRepeated', 'ListInUse', 'LegNotFound', 'LegExists', 'Overdue', 'NotSeller', 'AlreadyConfirmed', 'AttesterNotAccepted', 'CurrencyNotVouched', 'AttesterIsParty', 'WordNotFound', 'WordOpen', 'NotHarmed', 'AlreadyContested', 'ContestNotFound', 'ContestOpen', 'DeadlinePassed', 'DeadlineNotPassed', 'ObligationNotFound', 'NotDebtor', 'NotCreditor', 'AlreadyStated', 'NotStated', 'AlreadyDenied', 'NotDenied', 'AlreadyOverdue', 'AnswerOpen']},
constants: {System: ['BlockWeights', 'BlockLength', 'BlockHashCount', 'DbWeight', 'Version', 'SS58Prefix'],
Scheduler: ['MaximumWeight', 'MaxScheduledPerBlock'],
Babe: ['EpochDuration', 'ExpectedBlockTime', 'MaxAuthorities', 'MaxNominators'],
Timestamp: ['MinimumPeriod'],
Balances: ['ExistentialDeposit', 'MaxLocks', 'MaxReserves', 'MaxFreezes'],
TransactionPayment: ['OperationalFeeMultiplier'],
Staking: ['HistoryDepth', 'SessionsPerEra', 'BondingDuration', 'SlashDeferDuration', 'MaxExposurePageSize', 'MaxValidatorSet', 'MaxUnlockingChunks'],
Session: ['KeyDeposit'],
Grandpa: ['MaxAuthorities', 'MaxNominators', 'MaxSetIdSessionEntries'],
VoterList: ['BagThresholds', 'MaxAutoRebagPerBlock'],
Clock: ['MaxStep'],
Assets: ['RemoveItemsLimit', 'AssetDeposit', 'AssetAccountDeposit', 'MetadataDepositBase', 'MetadataDepositPerByte', 'ApprovalDeposit', 'StringLimit'],
Treasury: ['SpendPeriod', 'Burn', 'PalletId', 'MaxApprovals', 'PayoutPeriod', 'pot_account'],
Vesting: ['MinVestedTransfer', 'MaxVestingSchedules'],
Utility: ['batched_calls_limit'],
Proxy: ['ProxyDepositBase', 'ProxyDepositFactor', 'MaxProxies', 'MaxPending', 'AnnouncementDepositBase', 'AnnouncementDepositFactor'],
Multisig: ['DepositBase', 'DepositFactor', 'MaxSignatories'],
Identity: ['BasicDeposit', 'ByteDeposit', 'UsernameDeposit', 'SubAccountDeposit', 'MaxSubAccounts', 'MaxRegistrars', 'PendingUsernameExpiration', 'UsernameGracePeriod', 'MaxSuffixLength', 'MaxUsernameLength'],
Tranches: ['MinAllocation', 'MaxAllocations'],
Referenda: ['SubmissionDeposit', 'MaxQueued', 'UndecidingTimeout', 'AlarmInterval', 'Tracks'],
ConvictionVoting: ['MaxVotes', 'VoteLockingPeriod'],
Migrations: ['CursorMaxLen', 'IdentifierMaxLen'],
SafeMode: ['EnterDuration', 'ExtendDuration', 'EnterDepositAmount', 'ExtendDepositAmount', 'ReleaseDelay'],
TxPause: ['MaxNameLen'],
TechnicalCommittee: ['MaxProposalWeight'],
Shops: ['Sink', 'MaxPrice', 'MaxShops', 'MaxSlots', 'MaxUnbondingChunks', 'MaxBatch'],
Orders: ['MaxServiceWeight', 'MaxBatch'],
Distribution: ['MaxCampaignLife', 'MaxCampaigns', 'MaxListings', 'MaxRecordAssets'],
Experience: ['MaxModels', 'MaxVersions', 'MaxSkills', 'MaxPanel', 'MaxOpen', 'MaxAssets'],
Trace: ['MaxBatch', 'MaxBatchItems'],
Receipts: ['MaxDrift', 'BookDeposit', 'RowDeposit', 'MaxCapacity', 'MaxTills', 'MaxRows', 'MaxClaims', 'MaxClaimRows', 'MaxProof'],
Rewards: ['MinFreeze', 'LeastShares', 'DebtDeposit', 'SoukCap', 'TimeCap', 'PalletId'],
Commune: ['MaxLookback', 'MaxAssets'],
Networks: ['NetworkDeposit', 'MemberDeposit', 'MaxMembers', 'MaxPosts', 'DailyPosts', 'MaxReads'],
Bonuses: ['MaxLife', 'PayTime', 'MaxBonuses', 'MaxListings'],
Loyalty: ['WindowEras'],
Fiat: ['AttesterDeposit', 'ListDeposit']},
viewFns: {VoterList: ['scores'],
Clock: ['reading'],
Assets: ['asset_details', 'balance_of', 'get_metadata', 'get_reserves_data'],
Proxy: ['check_permissions', 'is_superset'],
Tranches: ['allocation', 'allocations_of'],
Migrations: ['ongoing_status', 'progress', 'affected_prefixes', 'status'],
Shops: ['shop_hash'],
Distribution: ['promoter', 'campaign', 'campaigns_of', 'plan', 'link_payload'],
Receipts: ['book', 'totals', 'referral', 'candles'],
Rewards: ['rewards_of', 'policies', 'claims_of', 'emission_mode', 'pot_account'],
Commune: ['commune', 'waiting'],
Prepaid: ['account_of', 'reservation', 'rates', 'worth_of'],
Networks: ['network', 'member', 'members', 'read_payload'],
Bonuses: ['bonus', 'bonuses', 'quote'],
Loyalty: ['product_loyalty'],
Fiat: ['attester', 'attesters_of', 'leg', 'obligation', 'obligations_of', 'word']},
apis: {Core: ['version', 'execute_block', 'initialize_block'],
Metadata: ['metadata', 'metadata_at_version', 'metadata_versions'],
RuntimeViewFunction: ['execute_view_function'],
BlockBuilder: ['apply_extrinsic', 'finalize_block', 'inherent_extrinsics', 'check_inherents'],
TaggedTransactionQueue: ['validate_transaction'],
OffchainWorkerApi: ['offchain_worker'],
BabeApi: ['configuration', 'current_epoch_start', 'current_epoch', 'next_epoch', 'generate_key_ownership_proof', 'submit_report_equivocation_unsigned_extrinsic'],
GrandpaApi: ['grandpa_authorities', 'submit_report_equivocation_unsigned_extrinsic', 'generate_key_ownership_proof', 'current_set_id'],
AuthorityDiscoveryApi: ['authorities'],
SessionKeys: ['generate_session_keys', 'decode_session_keys'],
AccountNonceApi: ['account_nonce'],
TransactionPaymentApi: ['query_info', 'query_fee_details', 'query_weight_to_fee', 'query_length_to_fee'],
TransactionPaymentCallApi: ['query_call_info', 'query_call_fee_details', 'query_weight_to_fee', 'query_length_to_fee'],
StakingApi: ['nominations_quota', 'eras_stakers_page_count', 'pending_rewards'],
ClockApi: ['clock'],
CommerceApi: ['order', 'shop', 'shops_of', 'listing', 'listings_of', 'offer', 'preview_split', 'preview_payment', 'preview_services', 'promoter', 'campaign', 'campaigns_of'],
ExperienceApi: ['cycle', 'model', 'expert', 'product', 'verdict', 'tester', 'power', 'draw', 'claimable', 'estimated_pay'],
TraceApi: ['trace', 'recalls', 'item', 'event', 'recorded', 'holders', 'asks', 'prefix_holder', 'party', 'party_of', 'check_events', 'root', 'verify_leaf'],
ReceiptsApi: ['receipt_book', 'next_receipt', 'receipt_payload', 'receipt_batch', 'prove_receipts', 'verify_receipts', 'receipt_totals', 'bizpower_candles', 'shop_customer', 'shop_referral'],
RewardsApi: ['reward_era', 'rewards_of', 'policies', 'claims_of', 'pot_account', 'sealed', 'debt'],
CommuneApi: ['commune', 'commune_waiting'],
BonusesApi: ['bonus', 'bonuses', 'bonus_quote'],
LoyaltyApi: ['product_loyalty'],
PrepaidApi: ['prepaid_account', 'prepaid_order', 'prepaid_rates', 'prepaid_worth'],
FiatApi: ['attester', 'attesters_of', 'fiat_leg', 'obligation', 'obligations_of', 'fiat_word'],
NetworksApi: ['network', 'network_member', 'network_members'],
RolesApi: ['roles_of'],
GenesisBuilder: ['build_state', 'get_preset', 'preset_names']}};

export type SoukWhitelistEntry =
  | PalletKey
  | `query.${NestedKey<AllInteractions['storage']>}`
  | `tx.${NestedKey<AllInteractions['tx']>}`
  | `event.${NestedKey<AllInteractions['events']>}`
  | `error.${NestedKey<AllInteractions['errors']>}`
  | `const.${NestedKey<AllInteractions['constants']>}`
  | `view.${NestedKey<AllInteractions['viewFns']>}`
  | `api.${NestedKey<AllInteractions['apis']>}`

type PalletKey = `*.${({
  [K in keyof AllInteractions]: K extends 'apis' ? never : keyof AllInteractions[K]
})[keyof AllInteractions]}`
type NestedKey<D extends Record<string, string[]>> =
  | "*"
  | {
      [P in keyof D & string]:
        | `${P}.*`
        | `${P}.${D[P][number]}`
    }[keyof D & string]
