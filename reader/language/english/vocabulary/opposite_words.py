"""Outcomes and sorts of which only one can be so of the same thing."""

from __future__ import annotations

from reader.language.english.vocabulary.sides import sides

OPPOSITES = sides(
    """
guilty convicted | acquitted innocent exonerated cleared
murder | manslaughter
passed passes approved adopted ratified | defeated rejected voted_down failed
survived survives | died dies killed
upheld affirmed | overturned reversed quashed struck_down
unanimous unanimously | narrow narrowly split divided
overwhelming overwhelmingly landslide decisive resounding | narrow narrowly slim close
pardoned | acquitted exonerated cleared
suicide | accident accidental | homicide
shot | stabbed | strangled | drowned
cut cuts lowered reduced | raised raises hiked
granted grants | denied denies refused
signed signs | vetoed vetoes
accepted accepts accept | rejected rejects reject turned_down
approve approves | reject rejects
supported supports support backed backs | opposed opposes oppose
supporters | opponents
confirmed confirms insisted maintained | denied denies
admitted admits | denied denies
allowed allows permitted | banned bans barred prohibited
released freed | killed executed
released freed | arrested detained held jailed
rescued saved | killed died drowned
called_off canceled scrapped abandoned | went_ahead took_place began started opened
began started opened | ended closed
opened reopened | closed shut
rose rises risen increased increases climbed grew gained up | fell falls fallen decreased dropped declined shrank down
rise rising increase growth gain | fall falling decrease decline drop loss
won wins win victory winner | lost loses lose defeat loser
succeeded succeeds success | failed fails failure
resigned resigns quit stepped_down | fired ousted dismissed sacked
hired appointed | fired dismissed
bought buys buy | sold sells sell
arrived arrives entered enters | departed departs left leaves
cheered cheers applauded praised hailed welcomed | booed boos jeered criticized condemned denounced
agreed agrees agree | refused refuses refuse disagreed disagrees disagree
democrat democrats democratic | republican republicans
liberal | conservative
stable | critical
eastbound | westbound | northbound | southbound
north northern | south southern
east eastern | west western
left | right
upper | lower
above | below
inside | outside
before | after
early earlier | late later
morning | afternoon | evening
summer | winter
spring | autumn fall
alive survivors | dead
armed | unarmed
legal lawful | illegal unlawful
legally lawfully | illegally unlawfully
man men male | woman women female
boy boys | girl girls
son sons | daughter daughters
brother brothers | sister sisters
husband | wife
father | mother
driver | passenger
majority | minority
higher | lower
true | false
known | unknown
likely | unlikely
possible | impossible
safe | unsafe
able | unable
temporary | permanent
voluntary | mandatory compulsory
binding | nonbinding
public publicly | private privately
domestic | foreign
radio | television tv
with | without
for | against
all every | most | some several | none
always | never
everyone everybody | nobody
everything | nothing
red | blue | green | yellow | black | white | gray | brown | silver
car sedan | truck lorry | van minivan | motorcycle motorbike scooter | bus | bicycle bike
pistol handgun revolver | rifle | shotgun | knife
helicopter | plane airplane jet
"""
)
"""Each line's sides exclude one another; the words of one side go together."""
