"""The commonest small words of languages and the letters of scripts: what tells which language a text is in.

Besides the languages that are read there are their neighbours, so that Dutch is not taken for German, nor Catalan for
Spanish. A word may belong to several languages; the words that do not are what decides.
"""

from __future__ import annotations

FUNCTION_WORDS: dict[str, str] = {
    "en": "the of and to in a is that for it was on with as be at by this had not are but from or have an they "
    "which one you were her all she there would their we him been has when who will more no if out so said what "
    "its into than them only could other then about after over before also because his he my your our i me",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
    "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor "
    "zur bis mehr durch man sein wurde sei wenn kann gegen vom können schon ihre dann unter wir soll ich eines "
    "jahr zwei diese dieser wieder keine seine ihr sagte wurden seit",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec "
    "son aux été cette ont ses mais comme on tout nous sa aussi leur elle ces deux fait même après où entre sans "
    "sous était dit être ou peut encore lui ils avait alors très bien avant depuis selon chez je vous c'est "
    "qu'il d'un d'une n'est",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o fue "
    "este ha sí porque esta son entre cuando muy sin sobre también me hasta hay donde quien desde todo nos "
    "durante todos uno les ni contra otros ese eso ante ellos e esto según dijo había era dos han estaba tras "
    "aunque después así",
    "it": "di e il la che in a per è un del della una i con non si da le sono al dei nel alla come più ha gli "
    "anche lo delle ma dal nella su ci se ad o questo stato essere suo sua dalla hanno era anni dopo due alle "
    "degli prima stata tra fra solo chi quando già ai sul cui ed così sulla questa secondo molto loro ancora mi "
    "perché",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à "
    "seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo "
    "aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos "
    "disse são segundo ainda",
    "ru": "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было "
    "вот от меня еще ещё нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас вам ведь там "
    "потом себя ничего ей может они тут где есть надо ней для мы их чем была сам чтоб без будто чего раз тоже "
    "это этот были после также который которые при об чтобы этом",
    "nl": "de het een en van in is dat op te zijn voor met die niet aan er om ook als maar bij nog door naar uit "
    "wordt werd over hij ze zij ik je dit heeft hebben deze tot worden geen meer haar hun dan wat kan was zou "
    "moet tegen al na zich volgens waren veel twee onder zei",
    "af": "die het en van in is nie dat vir 'n met te op hy wat word om aan as sy sal by was ook hulle deur ons "
    "maar nog na uit kan oor ek dit een of nou tot moet toe daar so hierdie mense wees gesê",
    "lb": "de déi an d' vun ass den dat fir mat op net eng en e am si hunn huet och als zu op dem wéi bei no war "
    "ginn gouf sech der iwwer nach méi sinn kann dass ech mir hien",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan "
    "när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra "
    "mycket än då sedan säger över bara blir",
    "da": "og i at det er en til af den på for med de der som har ikke et han men var jeg sig fra vi så kan når år "
    "under også efter eller nu sin hvor ved mod skal ville kommer ud får være havde alle andre meget end da "
    "siden siger over kun bliver blev om",
    "nb": "og i det er en til av den på for med de som har ikke et han men var jeg seg fra vi så kan når år under "
    "også etter eller nå sin hvor ved mot skal ville kommer ut får være hadde alle andre mye enn da siden sier "
    "over bare blir ble om at etter ei",
    "is": "og að í á er sem til um við með það ekki en var hann af fyrir hefur hún voru þau eru þess verið frá "
    "þetta eða því þeir upp eftir einnig ég sig hafa þegar",
    "fi": "ja on ei se että oli hän mutta ovat kun myös joka mukaan sen kuin ole voi niin jo tai sekä vain olla "
    "ovat jossa hänen olivat nyt jos mitä kanssa tämä noin ennen vielä jotka ollut minä",
    "et": "ja on ei et see oli ka kui ta mis oma aga kes nii või siis välja seda ning oli pole veel juba tema olid "
    "selle ole üle kuid need peale nende mina",
    "pl": "i w nie się na z do to że jest o jak ale po co tak za od jego już tylko są dla przez czy był które oraz "
    "jej który także przy ze ich ma może być była było przed ten tej tym tego pod roku lub aby ja oraz została",
    "cs": "a v se na je že to s z do o i ve jsem jako ale který by pro si tak jeho po jsou byl která když jen za "
    "už od bylo které podle také při byla nebo až ze má jeho aby k před nad kteří jejich bude není uvedl",
    "sk": "a v sa na je že to s z do o aj vo som ako ale ktorý by pre si tak jeho po sú bol ktorá keď len za už od "
    "bolo ktoré podľa tiež pri bola alebo až zo má aby k pred nad ktorí ich bude nie uviedol",
    "sl": "in je v na se da so za z ne pa ki po s od bi tudi kot ni bil bila ob še ali pri sem pod do kako ker že "
    "bo ampak ga jih med njegov iz lahko tem",
    "hr": "i je u se na da su za od s ne a ili kao o po iz što koji to nije bi će ali sa samo jer do koja koje "
    "biti bio bila prema kako još nakon te pri između svoje ovaj rekao kazao bilo njegov",
    "hu": "a az és hogy nem is egy ez meg volt csak de már mint azt el még van ki kell minden fel után vagy pedig "
    "szerint ezt lesz olyan voltak között majd aki amely ha én sem",
    "ro": "de și în a la cu pe că nu o un din mai este pentru care se sunt ce au fost prin al ca dar după lui sau "
    "fi am lor cea ale cel iar ei să si a spus această între nici când fără",
    "ca": "de la i el que a en les els un del per amb una no és al es va dels més com ha les pel són ser seu seva "
    "també aquest però aquesta ja hi han van entre fins molt perquè quan sobre on tots des segons sense després "
    "estat aquests ho l'any",
    "gl": "de a e que o do da en os na un no para con unha por as non dos ao das máis é se como á foi pola polo ou "
    "seu súa tamén sobre pero xa ata moi son está entre aos nas nos cando onde sen ser esta segundo hai ten dixo "
    "despois eran houbo pobo",
    "oc": "de la e lo que los las un una es en per dins amb del se al als dels son pas sus mas foguèt aquò aqueste "
    "aquesta tanben çò qu'es que's puèi fins cap coma",
    "eu": "eta da ez du bat ere egin zen izan dira dute hau baina den bere egiten beste dela izango duen zuen "
    "baino hori dituen arte oso gero bezala haren",
    "la": "et in est non ad ut cum quod qui sed ex si de aut quae per quam ab esse nec hoc enim atque etiam sunt "
    "ac quo eius erat autem ille",
    "eo": "la de kaj en estas al ne por ke kun li ĝi estis mi kiu tiu por sur el ili pri ankaŭ oni sed kiel ŝi aŭ "
    "kiuj ĉi",
    "tr": "ve bir bu da de için ile çok olarak daha ama gibi olan ne sonra kadar her var o en ya mi göre değil ise "
    "oldu ancak olduğunu diye iki kendi şekilde tarafından yeni dedi",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada "
    "mereka lebih sudah atau saat oleh kata telah kami sebagai hanya orang seperti",
    "vi": "và của là có được cho không trong một các với người những này đã khi đến về để ra từ tại cũng vào như "
    "nhiều sẽ bị ông theo trên",
    "tl": "ang ng sa na at mga ay ni si hindi para ito siya kung may pa rin din nang ko ako mo kanyang nila upang "
    "dahil isang",
    "sw": "ya na wa kwa ni katika la za kuwa cha hii yake ambao pia huo wakati alisema kama hiyo watu baada bila "
    "lakini",
    "sq": "të në e i dhe që me për një nga së u është nuk ka më si por kjo edhe tij do janë kishte pas ishte kanë këtë",
    "cy": "y yn a i o ar yr ei mae am wedi oedd fod bod i'r ond gan wrth hefyd ac nid hyn eu cyn dros",
    "ga": "an na agus ar a i go is bhí sé le tá ag don do ach seo as nach leis sin mar siad bhfuil aon níl",
    "lt": "ir kad į yra su iš ne tai bet buvo kaip už jo dėl taip apie po nuo iki jau pat dar jų tik ar kuris prie",
    "lv": "un ir ar no uz par ka kas pie bija arī tas tika kā bet vai līdz pēc viņš to šo tā nav kuru",
    "uk": "і в у на не що з та до за як це від для про є він був вона його але або ще також й із після який яка "
    "які було були їх її вони під час через чи якщо тому де коли щоб вже сказав",
    "be": "і ў у на не што з да як за па гэта ад для пра ён быў яна яго але або яшчэ таксама які якая якія было "
    "былі іх яе яны калі каб ці ужо пасля сказаў",
    "bg": "и на в да за се от с че не е по са при до като но то си което който има след още бе има беше през той "
    "ще обаче тази този те тя или само както най които съм каза",
    "sr": "и је у да се на су за од са не а или као о по из што који то није би ће али само јер до која које бити "
    "био била према како још након овај рекао било његов",
    "mk": "и на во да се од за со не ќе е што по како тоа но дека ги го беше при биле има до која кој кои само "
    "овој меѓу или им бил изјави",
    "ar": "في من على إلى أن التي عن مع هذا الذي كان ما لا قال هذه بعد بين ذلك وقد كما لم أو",
    "fa": "و در به از که این را با است برای آن یک بود شد تا بر هم کرد شده های می خود گفت",
    "he": "של את על לא הוא כי זה עם היא גם אל או אבל אני כל היה יש מה הם",
}
"""Per language the words that its prose is full of, casefolded."""

SCRIPTS: dict[str, str] = {
    "\u0370-\u03ff\u1f00-\u1fff": "el", "\u0530-\u058f": "hy", "\u0900-\u097f": "hi", "\u0e00-\u0e7f": "th",
    "\u10a0-\u10ff": "ka", "\u3040-\u30ff": "ja", "\uac00-\ud7af": "ko", "\u4e00-\u9fff": "zh",
}  # fmt: skip
"""Ranges of letters that tell a language by themselves; Japanese stands before Chinese, whose characters it shares."""
