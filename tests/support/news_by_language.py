"""One invented piece of news in many languages, each long enough to tell which it is."""

from __future__ import annotations

PARAGRAPHS: dict[str, str] = {
    "en": "The town council decided on Tuesday to close the old bridge over the Wend, because the pillars have "
    "been damaged by the flood. Nobody knows yet how long the work will take, but the mayor said that it should "
    "be open again before the winter.",
    "de": "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke über die Wend zu sperren, weil die Pfeiler "
    "durch das Hochwasser beschädigt worden sind. Noch weiß niemand, wie lange die Arbeiten dauern werden, aber "
    "die Bürgermeisterin sagte, sie solle vor dem Winter wieder offen sein.",
    "fr": "Le conseil municipal a décidé mardi de fermer le vieux pont sur la Wende, parce que les piliers ont été "
    "endommagés par la crue. Personne ne sait encore combien de temps dureront les travaux, mais la maire a "
    "déclaré qu’il devrait rouvrir avant l’hiver.",
    "es": "El ayuntamiento decidió el martes cerrar el viejo puente sobre el Venda, porque los pilares han sido "
    "dañados por la riada. Nadie sabe todavía cuánto durarán las obras, pero la alcaldesa dijo que debería estar "
    "abierto otra vez antes del invierno.",
    "it": "Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte sul Venda, perché i piloni sono "
    "stati danneggiati dalla piena. Nessuno sa ancora quanto dureranno i lavori, ma la sindaca ha detto che "
    "dovrebbe essere di nuovo aperto prima dell’inverno.",
    "pt": "A câmara municipal decidiu na terça-feira fechar a velha ponte sobre o Venda, porque os pilares foram "
    "danificados pela cheia. Ninguém sabe ainda quanto tempo vão durar as obras, mas a presidente disse que "
    "deverá estar aberta outra vez antes do inverno.",
    "ru": "Городской совет решил во вторник закрыть старый мост через Венду, потому что его опоры были повреждены "
    "паводком. Никто ещё не знает, сколько продлятся работы, но мэр сказала, что он должен открыться до зимы.",
    "nl": "De gemeenteraad heeft dinsdag besloten de oude brug over de Wend te sluiten, omdat de pijlers door het "
    "hoogwater beschadigd zijn. Niemand weet nog hoe lang het werk gaat duren, maar de burgemeester zei dat de "
    "brug voor de winter weer open moet zijn.",
    "af": "Die stadsraad het Dinsdag besluit om die ou brug oor die Wend te sluit, omdat die pilare deur die vloed "
    "beskadig is. Niemand weet nog hoe lank die werk sal duur nie, maar die burgemeester het gesê dat dit voor "
    "die winter weer oop moet wees.",
    "lb": "De Gemengerot huet en Dënschdeg decidéiert, déi al Bréck iwwer d'Wend zouzemaachen, well d'Peiler vum "
    "Héichwaasser beschiedegt gi sinn. Et weess nach keen, wéi laang d'Aarbechte wäerten daueren, mee "
    "d'Buergermeeschtesch huet gesot, datt se virum Wanter nees op ass.",
    "sv": "Kommunfullmäktige beslöt på tisdagen att stänga den gamla bron över Wend, eftersom pelarna har skadats "
    "av översvämningen. Ingen vet ännu hur länge arbetet kommer att ta, men borgmästaren sade att den ska vara "
    "öppen igen före vintern.",
    "da": "Byrådet besluttede tirsdag at lukke den gamle bro over Wend, fordi pillerne er blevet beskadiget af "
    "oversvømmelsen. Ingen ved endnu, hvor længe arbejdet vil vare, men borgmesteren siger, at den skal være "
    "åben igen før vinteren.",
    "nb": "Kommunestyret vedtok tirsdag å stenge den gamle broen over Wend, fordi pilarene er blitt skadet av "
    "flommen. Ingen vet ennå hvor lenge arbeidet vil vare, men ordføreren sier at den skal være åpen igjen før "
    "vinteren, og at alle nå får bruke en ferje.",
    "fi": "Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan, koska pilarit ovat vaurioituneet tulvassa. "
    "Kukaan ei vielä tiedä, kuinka kauan työt kestävät, mutta pormestari sanoi, että se on taas auki ennen "
    "talvea ja että myös lautta kulkee.",
    "et": "Linnavolikogu otsustas teisipäeval vana silla sulgeda, sest selle sambad on üleujutuses viga saanud. "
    "Keegi ei tea veel, kui kaua tööd kestavad, aga linnapea ütles, et see peab olema enne talve jälle lahti ja "
    "ka praam käib.",
    "pl": "Rada miasta zdecydowała we wtorek, że stary most na Wendzie zostanie zamknięty, ponieważ filary zostały "
    "uszkodzone przez powódź. Nikt jeszcze nie wie, jak długo potrwają prace, ale burmistrz powiedziała, że ma "
    "być otwarty przed zimą.",
    "cs": "Městské zastupitelstvo v úterý rozhodlo, že se starý most přes Vendu uzavře, protože pilíře byly "
    "poškozeny povodní. Nikdo zatím neví, jak dlouho budou práce trvat, ale starostka uvedla, že by měl být do "
    "zimy opět otevřen.",
    "sk": "Mestské zastupiteľstvo v utorok rozhodlo, že sa starý most cez Vendu uzavrie, pretože piliere boli "
    "poškodené povodňou. Nikto zatiaľ nevie, ako dlho budú práce trvať, ale starostka uviedla, že by mal byť do "
    "zimy opäť otvorený.",
    "sl": "Mestni svet je v torek sklenil, da se stari most čez Vendo zapre, ker so bili stebri poškodovani v "
    "poplavi. Nihče še ne ve, kako dolgo bodo trajala dela, ampak županja je rekla, da bo pred zimo spet odprt.",
    "hr": "Gradsko vijeće odlučilo je u utorak zatvoriti stari most preko Vende, jer su stupovi oštećeni u "
    "poplavi. Nitko još ne zna koliko će radovi trajati, ali gradonačelnica je rekla da bi trebao biti otvoren "
    "prije zime.",
    "hu": "A városi tanács kedden úgy döntött, hogy lezárja a régi hidat a Wend felett, mert az árvíz megrongálta "
    "a pilléreket. Még senki sem tudja, hogy meddig tartanak a munkák, de a polgármester szerint a tél előtt már "
    "nyitva lesz.",
    "ro": "Consiliul local a decis marți să închidă vechiul pod de peste Venda, pentru că pilonii au fost avariați "
    "de inundație. Nimeni nu știe încă cât vor dura lucrările, dar primărița a spus că ar trebui să fie deschis "
    "din nou înainte de iarnă.",
    "ca": "L’ajuntament va decidir dimarts tancar el vell pont sobre el Venda, perquè els pilars han estat "
    "malmesos per la riuada. Ningú no sap encara quant duraran les obres, però l’alcaldessa va dir que hauria de "
    "ser obert una altra vegada abans de l’hivern.",
    "gl": "O concello decidiu o martes pechar a vella ponte sobre o Venda, porque os piares foron danados pola "
    "enchente. Ninguén sabe aínda canto van durar as obras, pero a alcaldesa dixo que debería estar aberta outra "
    "vez antes do inverno, e que unha barca cruza o río.",
    "oc": "Lo conselh municipal decidiguèt dimars de barrar lo vièlh pont sus la Venda, perque los pilars son "
    "estats damatjats per l’aiga. Degun sap pas encara quant de temps duraràn las òbras, mas la consolessa "
    "diguèt que deuriá èsser dobèrt abans l’ivèrn.",
    "eu": "Udalak asteartean erabaki zuen Venda ibaiaren gaineko zubi zaharra ixtea, zutabeak uholdeak hondatu "
    "dituelako. Inork ez daki oraindik lanak zenbat iraungo duten, baina alkateak esan zuen negua baino lehen "
    "berriro irekita egongo dela.",
    "tr": "Belediye meclisi salı günü Wend üzerindeki eski köprüyü kapatmaya karar verdi, çünkü ayaklar sel "
    "nedeniyle zarar gördü. Çalışmaların ne kadar süreceğini henüz kimse bilmiyor, ama başkan bu köprünün kıştan "
    "önce yeniden açılması için her şeyin yapılacağını söyledi ve bir de feribot var.",
    "id": "Dewan kota memutuskan pada hari Selasa untuk menutup jembatan tua di atas Wend, karena tiangnya telah "
    "rusak oleh banjir. Belum ada yang tahu berapa lama pekerjaan itu akan berlangsung, tetapi wali kota "
    "mengatakan bahwa jembatan ini harus dibuka lagi.",
    "vi": "Hội đồng thành phố đã quyết định đóng cửa cây cầu cũ, vì các trụ cầu bị hư hại do lũ lụt. Chưa ai biết "
    "công việc sẽ kéo dài bao lâu, nhưng thị trưởng cho biết cây cầu sẽ được mở lại trước mùa đông và một chiếc "
    "phà đã có.",
    "lt": "Miesto taryba antradienį nusprendė uždaryti seną tiltą per Vendą, nes potvynis apgadino jo atramas. Dar "
    "niekas nežino, kiek truks darbai, bet merė sakė, kad jis turėtų būti vėl atidarytas iki žiemos ir kad per "
    "upę jau kursuoja keltas.",
    "lv": "Pilsētas dome otrdien nolēma slēgt veco tiltu pār Vendu, jo plūdi ir bojājuši tā balstus. Neviens vēl "
    "nezina, cik ilgi ilgs darbi, bet mēre teica, ka tas pirms ziemas tiks atkal atvērts un ka ar prāmi var tikt "
    "pāri upei arī no šodienas.",
    "cy": "Penderfynodd cyngor y dref ddydd Mawrth gau’r hen bont dros yr afon, gan fod y llifogydd wedi difrodi’r "
    "pileri. Nid oes neb yn gwybod eto pa mor hir y bydd y gwaith yn para, ond dywedodd y maer fod y bont i fod "
    "ar agor cyn y gaeaf.",
    "uk": "Міська рада вирішила у вівторок закрити старий міст через Венду, бо його опори були пошкоджені повінню. "
    "Ніхто ще не знає, скільки триватимуть роботи, але мерка сказала, що він має відкритися до зими.",
    "be": "Гарадскі савет вырашыў у аўторак закрыць стары мост праз Венду, бо яго апоры былі пашкоджаныя паводкай. "
    "Ніхто яшчэ не ведае, колькі працягнуцца работы, але мэр сказала, што ён павінен адкрыцца да зімы.",
    "bg": "Общинският съвет реши във вторник да затвори стария мост над Венда, защото опорите са били повредени от "
    "наводнението. Никой още не знае колко ще продължат работите, но кметицата каза, че той трябва да се отвори "
    "преди зимата.",
    "sr": "Градско веће је у уторак одлучило да затвори стари мост преко Венде, јер су стубови оштећени у поплави. "
    "Нико још не зна колико ће радови трајати, али градоначелница је рекла да би требало да буде отворен пре "
    "зиме.",
    "el": "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα, επειδή οι πυλώνες έχουν υποστεί "
    "ζημιές από την πλημμύρα.",
    "zh": "市议会星期二决定关闭横跨文德河的老桥，因为桥墩被洪水损坏。目前没有人知道工程将持续多久，但市长表示该桥应"
    "在冬季之前重新开放。",
    "ja": "市議会は火曜日、洪水で橋脚が損傷したため、ウェンド川に架かる古い橋を閉鎖することを決めた。工事がいつまで"
    "続くかはまだ分からない。",
    "ko": "시의회는 화요일 홍수로 교각이 손상되었기 때문에 벤드강의 오래된 다리를 폐쇄하기로 결정했다. 공사가 "
    "얼마나 걸릴지는 아직 아무도 모른다.",
    "ar": "قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم على النهر بعد أن تضررت الأعمدة من الفيضان، وقال رئيس "
    "البلدية إن الجسر سوف يفتح من جديد قبل الشتاء، لكن لا أحد يعرف كم من الوقت على الناس أن ينتظروا.",
    "he": "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן על הנהר כי העמודים ניזוקו בשיטפון. אף אחד עדיין לא יודע "
    "כמה זמן יימשכו העבודות, אבל ראש העיר אמרה כי הוא אמור להיפתח לפני החורף.",
    "hi": "नगर परिषद ने मंगलवार को पुराने पुल को बंद करने का फैसला किया क्योंकि बाढ़ से खंभे क्षतिग्रस्त हो गए हैं।",
}
