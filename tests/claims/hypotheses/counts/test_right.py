"""Right sentences in the forms that are counted: nothing is told of them."""

import pytest

from tests.claims.said import speaks

DUTCH = """
De twee scholen hebben respectievelijk 240 en 310 leerlingen.
Ede, Tiel en Epe kregen respectievelijk 12, 14 en 9 woningen.
De drie dorpen bouwden in 2022 en 2023 respectievelijk 240 en 310 woningen.
De drie dorpen bouwden in die twee jaar respectievelijk 240 en 310 woningen.
Van de drie wegen kregen de eerste twee respectievelijk een drempel en een bocht.
Vraag 3 en 4 gaan over respectievelijk geld en tijd voor de vier scholen.
Bij de drie groepen waren het laagste en het hoogste cijfer respectievelijk 4 en 9.
De minister respectievelijk de staatssecretaris en de raad kregen drie vragen.
Ede en Tiel hebben respectievelijk 240 en 310 leerlingen en 12 en 14 leraren.
Ede, de hoofdplaats, en Tiel kregen respectievelijk 12 en 14 woningen.
De gemeente gaf twee subsidies en twee leningen: een toeslag, een gift, een krediet en een voorschot.
Er kwamen twee scholen en drie hallen bij: in Ede, in Tiel en in Epe.
Er zijn drie mannen en twee vrouwen benoemd, te weten Bos, Vos, Mol, Haas en Das.
Het plan vraagt een wet en twee besluiten: een kaderwet, een besluit over geld en een besluit over tijd.
Er is een tweetal redenen: de kosten en de planning.
Een tweetal weken geleden vroeg u om drie stukken: de brief, de nota en het besluit.
Het dozijn eieren kost € 3, het halve dozijn € 2.
Het elftal speelt drie wedstrijden: tegen Ede, tegen Tiel en tegen Epe.
Een paar maatregelen: een loket, een fonds en een toets.
Drie van de vier scholen (Ede, Tiel en Epe) groeiden.
Drie van de vier scholen (Ede, Tiel, Epe en Urk) groeiden vorig jaar.
Twee van de drie wethouders, onder wie Bos, stemden tegen.
Er komen drie wegen: de weg naar Ede, de weg naar Tiel en die naar Epe.
Er zijn drie redenen. Ten eerste is er geld. Ten tweede is er tijd. En dan is er de zorg om het dorp.
De eerste reden is geld, de tweede tijd; van de drie redenen is dat de zwaarste.
Er zijn vier doelen: rust en orde op straat, schone lucht, veilige wegen en beheer & onderhoud.
Er zijn drie taken: de zorg voor werk en gezin, de bouw van huizen en de steun aan ouderen.
Het kabinet neemt drie maatregelen: (1) een loket, (2) een fonds en (3) een toets.
Wij spraken drie mensen. Dat zijn ouders en leraren.
Het merendeel van de 418 bezwaren (271) is gegrond.
"""
ENGLISH = """
Dover and Bristol received 3 and 4 grants, respectively.
Two of the three schools have 240 and 310 pupils respectively.
In 2022 and 2023, the three towns built 240 and 310 homes respectively.
The lowest and highest marks of the three groups were 4 and 9 respectively.
Dover and Bristol have 240 and 310 pupils and 12 and 14 teachers respectively.
Sales in Phoenix, Arizona, and Columbus, Ohio, were 3 and 4 million respectively.
Smith and Jones Ltd and Brown received 3 and 4 grants respectively.
The heads of the three offices and the mayor spoke for 5 and 6 minutes respectively.
Three men and two women won a prize: Adams, Brown, Clark, Davis and Evans.
They made two grants and two loans: a grant to Dover, a grant to Leeds, a loan to York and a loan to Bath.
The plan has one goal and three measures: a desk, a fund and a check.
We took a pair of measures: a desk and a fund.
A couple of measures: a desk, a fund and a check.
He bought a pair of gloves, a hat and a scarf.
There are dozens of reasons: cost, time and space.
Three of the four schools (Dover, Leeds and York) grew.
Three out of four pupils (boys and girls) passed.
We spoke to three people. They are parents and teachers.
There are three offices. They are Dover, Leeds and York.
There are three offices in two towns. These are Dover and Leeds.
We set three aims. First, we save. Second, we plan. We build from what is left.
Most of the 250 applicants (180) were young.
Most of the 250 applicants (80 of them women) were young.
Most of the 250 applicants, 80 from Dover, were young.
"""
RULES = ("count-mismatch", "respective-count-mismatch", "majority-mismatch")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (language, sentence)
        for language, some in (("nl", DUTCH), ("en", ENGLISH))
        for sentence in some.strip().splitlines()
    ],
)
def test_what_is_right_is_silent(language, sentence):
    assert [rule for rule in RULES if speaks(rule, sentence, language)] == []
