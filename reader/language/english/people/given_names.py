"""Given names: which are short for which, and which are borne by men or by women."""

from __future__ import annotations

from reader.language.english.people.naming import FEMALE, MALE

GIVEN_NAMES = {
    MALE: frozenset(
        """
        aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed alan albert alberto aldo alejandro alexander
        alexandre alexei alfonso alfred alfredo ali alistair allan allen alvin amir amos anders andre andreas
        andres andrew andy angelo angus anthony anton antonio antony archie armando arnold arthur arturo augustus
        barack barry bart bartholomew basil ben benedict benjamin bennie benny bernard bernardo bernie bert bill
        billy bob bobby boris brad bradley brady brandon brendan brent brett brian bruce bruno bryan bryce byron
        calvin cam carl carlo carlos cecil cedric chad charles chester christian christopher chuck clarence clark
        claude clay clayton clifford clifton clint clinton clive clyde cody colin connor conor conrad corey
        cornelius craig curt curtis cyril cyrus damian damien damon dan daniel danny dariusz darren darryl daryl
        dave david davy dean declan denis dennis derek derrick desmond dick diego dieter dimitri dirk dmitri
        dmitry dominic don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie
        edgar edmund eduardo edward edwin elias elijah elliot elliott elmer elon elvis emanuel emil emilio
        emmanuel enrique eric erik ernest ernesto ernie ervin esteban ethan eugene evan evgeny ezekiel ezra
        fabio faisal federico felipe felix ferdinand fergus fernando fidel finn floyd francesco francis
        francisco franco francois frank franklin fred freddie frederick friedrich fritz gabriel gareth garrett
        garry gary gavin gene geoff geoffrey george gerald gerard gerardo gerhard gerry giacomo gideon gilbert giorgio
        giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregory guido guillermo gunther gus
        gustav gustavo guy hamid hamza hank hans harold harrison harry harvey hassan hector heinrich helmut
        henri henrik henry homer herbert herman hermann horace howard hubert hunter hugh hugo hussein ian ibrahim
        ignacio igor imran isaac isaiah ismail ivan jack jackson jacob jacques jake jamal james jared jason javier
        jay jed jeff jefferson jeffery jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim
        joaquin joe joel joey johan johannes john johnathan johnny jon jonah jonas jonathan jorge jose josef
        joseph josh joshua josé juan julian julio jurgen justin kareem karim karl keith ken kenneth kenny kevin
        khalid khalil kirk klaus konrad kristof kurt kyle lance larry lars laurence lawrence leon leonard
        leonardo leroy les lester lewis liam linus lionel lloyd lorenzo lou louis luca lucas luigi luis luke
        luther lyle mahmoud malcolm manuel marc marcel marcelo marco marcos marcus mario mark markus marshall
        martin marty marvin mateo matt matteo matthew maurice mauricio max maxim maximilian mehdi mehmet mel
        melvin michael michel miguel mike mikhail miles milton mitch mitchell mohamed mohammad mohammed moses
        muhammad murray mustafa nate nathan nathaniel ned neil nelson neville nicholas nick nicolas nigel nikita
        nikolai noah norman oleg oliver omar orlando osama oscar otto owen pablo paolo pascal patrick paul pedro
        percy perry pete peter phil philip philippe phillip pierre preston rafael ralph ramon randall randy
        raphael raul ray raymond reginald reid rene reuben rex ricardo rich richard rick ricky rob robbie robert
        roberto rod roderick rodney rodrigo roger roland rolf ron ronald ronnie rory ross roy ruben rudolf rudy
        rufus rupert rush russ russell ryan sal salman salvador salvatore samir samuel saul sayed scott sean sebastian
        sergei sergey sergio seth shane shaun shawn sheldon simon solomon spencer stan stanley stefan stephen
        steve steven stewart stuart sylvester tariq ted terrence theodore thomas tim timothy tobias toby todd
        tom tomas tommy tony travis trent trevor tristan troy tyler ulrich umar vernon victor viktor vince
        vincent vladimir wade wallace walt walter warren wayne wendell werner wesley wilbur wilfred wilhelm will
        whit william willie winston wolfgang xavier yasser youssef yuri yusuf zachary zack zane
        """.split()
    ),
    FEMALE: frozenset(
        """
        abby abigail ada adele adriana agatha agnes aisha alexandra alice alicia alison allie allison alma althea
        alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna
        annabel anne annette annie antoinette antonia april arlene ashley astrid audrey barbara beatrice beatriz
        becky belinda bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda brianna bridget
        britney brittany brooke camilla camille candace carla carly carmen carol carole caroline carolyn carrie
        cassandra catalina catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe
        christina christine cindy claire clara clare claudia colleen connie cora cordelia corinne cristina
        cynthia danielle daphne darlene dawn debbie deborah debra deirdre delia denise desiree diana diane
        dianne dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisa
        elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel
        eugenia eunice eva eve evelyn faith fatima felicia fiona flora florence frances francesca freda frieda
        gabriela gabrielle gail gemma genevieve georgina geraldine gertrude gillian gina ginny giovanna gladys
        glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga
        henrietta hilary hillary holly hope ida imelda imogen ines inga ingrid irene iris irma isabel isabella
        isabelle ivy jacqueline jane janet janice janine jasmine jeanette jeanne jenna jennifer jenny
        jessica jill joan joann joanna joanne jocelyn josephine joyce juana juanita judith judy julia juliana
        julianne julie juliet june justine karen karin karina karla kate katharine katherine kathleen kathryn
        kathy katie katrina kayla kaylee kendra kimberly kirsten krista kristen kristin
        kristina kristy laila lana lara laura lauren laurie lea leah leila lena leona leonora leticia
        libby lilian lillian lily linda lisa lois lola loretta lori lorraine louisa louise lucia lucille lucy
        luisa lydia mabel madeleine madeline magdalena maggie malala mandy marcella marcia margaret margarita
        margot maria mariah marianne maribel marie marilyn marina marissa marjorie marlene marsha martha mary
        mattie maureen mavis maxine megan melania melanie melinda melissa meredith michelle mildred millie
        minnie miranda miriam moira molly mona monica monique myra myrtle nadia nancy naomi natalia natalie
        natasha nellie nichole nicola nicole nikki nina nora noreen norma octavia olga olivia ophelia paige
        pamela patricia patti paula pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla
        rachel ramona rebecca regina renee rhoda rhonda rita roberta rochelle rosa rosalie rosalind rosalyn rose
        rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah selena selma serena sharon sheila
        shelley sherri sheryl shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella
        stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa
        tessa thelma theresa tiffany tina trisha trudy ursula valentina valeria valerie vanessa vera verna
        veronica vicki vicky victoria violet vivian viviana wanda wendy whitney wilhelmina wilma winifred yasmin
        yolanda yvette yvonne zainab zelda zoe
        """.split()
    ),
}
"""Given names common in English news that tell their bearer's gender; those of both (Alex, Kim) are not among them."""

OF_EITHER = frozenset("alex chris charlie dana jamie pat robin sam terry tracy".split())
"""Given names that men and women bear alike."""

ALL_GIVEN_NAMES = GIVEN_NAMES[MALE] | GIVEN_NAMES[FEMALE] | OF_EITHER
"""All given names, whatever gender they tell."""

SHORT_NAMES = tuple(
    frozenset(names.split())
    for names in """
        abigail abby, abraham abe, albert al bert, alexander alex sandy sasha, alfred al fred alf, andrew andy drew,
        anthony tony, arthur art, barbara barb, benjamin ben benny, bernard bernie,
        catherine katherine kathryn kate cathy kathy katie, charles charlie chuck chas, christine christina chris tina,
        christopher chris kit, cynthia cindy, daniel dan danny, david dave, deborah debbie deb, donald don donny donnie,
        dorothy dot, douglas doug, edward ed eddie ted ned teddy, elizabeth liz beth betty lizzie eliza, eugene gene,
        francis frank, frederick fred freddy freddie, gerald gerry jerry, gregory greg, harold harry hal,
        henry harry hank, jacob jake, james jim jimmy jamie, jeffrey jeff geoffrey geoff, jennifer jen jenny,
        jessica jess, john jack johnny jon, jonathan jon, joseph joe joey, joshua josh, judith judy, kenneth ken kenny,
        kimberly kim, lawrence larry laurence, leonard len lenny, margaret maggie meg peggy, matthew matt,
        michael mike mick mickey, nathaniel nathan nate, nicholas nick nicky, pamela pam, patricia pat patty trish,
        patrick pat paddy, peter pete, philip phil, raymond ray, rebecca becky, richard rick dick rich richie ricky,
        robert bob rob bobby robbie, ronald ron ronnie, samantha sam, samuel sam sammy, stephen steve steven,
        susan sue susie, theodore ted teddy theo, thomas tom tommy, timothy tim, victoria vicky, vincent vince,
        walter walt, william bill will billy willie liam, zachary zach
    """.split(",")
)
"""English given names with their short forms."""
