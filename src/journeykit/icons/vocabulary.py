"""Words that hint at an icon, in French and English.

Written without accents and in small letters, as ``guesses.py`` reads text. Phrases are separated
by commas. Where several match, the one with most words wins, then the entry that stands first.
Forms are listed, not stemmed: "courses" are shopping, "course" is a run. A word of one language
that is an everyday word of the other ("thé") stands in a phrase only, since the language of a
text may be unknown.
"""

import attrs


@attrs.frozen(eq=False)
class Entry:
    """An icon and the phrases that hint at it.

    Attributes:
        icon: The icon's name.
        fr: French phrases, separated by commas.
        en: English phrases, separated by commas.
    """

    icon: str
    fr: str
    en: str


IDIOMS = Entry(
    "",
    fr="en train de, en train d, en cours de, en cours d",
    en="of course, in the course of",
)
"""Phrases that say nothing, though a word in them would: they are left out before looking."""

ACTIVITIES = (
    Entry(
        "sunrise",
        fr="reveil, se reveille, se reveiller, lever, se leve, se lever",
        en="wake up, wakes up, waking up, gets up, get up, getting up",
    ),
    Entry(
        "dog",
        fr="chien, chiens, promene le chien, promenade du chien",
        en="dog, dogs, walks the dog, walking the dog, dog walk",
    ),
    Entry(
        "baby",
        fr="enfant, enfants, bebe, creche, ecole, devoirs, sortie d ecole, college, lycee",
        en="kid, kids, child, children, baby, nursery, school, school run, homework",
    ),
    Entry(
        "stethoscope",
        fr="medecin, docteur, dentiste, hopital, patient, patients, soins, infirmiere, infirmier, "
        "garde de nuit, transmissions",
        en="doctor, dentist, hospital, patient, patients, nurse, clinic, ward, ward round",
    ),
    Entry(
        "dumbbell",
        fr="sport, gym, salle de sport, musculation, fitness, yoga, pilates, natation, piscine, "
        "tennis, football, foot, seance de sport, cours de sport, entrainement, etirements, "
        "escalade",
        en="sport, sports, gym, workout, works out, exercise, exercises, fitness, yoga, pilates, "
        "swim, swims, swimming, tennis, football, stretches, stretching, climb, climbs, climbing",
    ),
    Entry(
        "footprints",
        fr="course, course a pied, footing, jogging, court, courir, marche a pied, marcher, "
        "promenade, randonnee, balade, a pied",
        en="run, runs, running, jog, jogs, jogging, walk, walks, walking, hike, hiking, on foot",
    ),
    Entry(
        "bike",
        fr="velo, bicyclette, vtt, trottinette",
        en="bike, bikes, bicycle, cycle, cycles, cycling, scooter",
    ),
    Entry(
        "car",
        fr="voiture, conduit, conduire, covoiturage, taxi, vtc, autoroute",
        en="car, drive, drives, driving, carpool, taxi, cab, motorway",
    ),
    Entry("bus", fr="bus, autobus, autocar, navette", en="bus, shuttle"),
    Entry(
        "train-front",
        fr="train, trains, metro, rer, tram, tramway, tgv, ter, gare",
        en="train, trains, metro, subway, underground, tube, tram, railway station",
    ),
    Entry("plane", fr="avion, aeroport", en="plane, flight, flies, airport"),
    Entry(
        "coffee",
        fr="petit dejeuner, cafe, un the, du the, the vert, tasse de the, pause cafe, gouter",
        en="breakfast, coffee, tea, coffee break, tea break",
    ),
    Entry(
        "utensils",
        fr="dejeuner, pause dejeuner, diner, repas, souper, cuisine, cuisiner, restaurant, "
        "cantine, brunch, a table, mange, manger, sandwich, pizza, soupe",
        en="lunch, lunch break, dinner, meal, meals, supper, cook, cooks, cooking, restaurant, "
        "canteen, brunch, eat, eats, eating, sandwich, pizza, soup, snack",
    ),
    Entry(
        "shopping-cart",
        fr="courses, supermarche, achat, achats, shopping, boutique, boutiques, magasin, "
        "magasins, au marche, le marche, faire les courses, fait les courses, leche vitrines",
        en="shopping, shop, shops, supermarket, groceries, grocery, errands, market",
    ),
    Entry(
        "shower-head",
        fr="douche, toilette, salle de bain, se prepare, preparation du matin",
        en="shower, bath, bathroom, gets ready, getting ready",
    ),
    Entry(
        "tv",
        fr="tele, television, tv, serie, series, film, films, netflix, streaming",
        en="tv, television, telly, series, film, films, movie, movies, netflix, streaming",
    ),
    Entry(
        "book-open",
        fr="lecture, lit, lire, livre, livres, roman",
        en="read, reads, reading, book, books, novel",
    ),
    Entry("radio", fr="radio", en="radio"),
    Entry(
        "headphones",
        fr="musique, podcast, podcasts, ecoute, ecouter",
        en="music, podcast, podcasts, listen, listens, listening",
    ),
    Entry(
        "gamepad-2",
        fr="jeu video, jeux video, console, joue en ligne",
        en="video game, video games, console, gaming",
    ),
    Entry(
        "newspaper",
        fr="actualites, actus, infos, journal, la presse",
        en="news, newspaper, headlines",
    ),
    Entry(
        "smartphone",
        fr="telephone, smartphone, portable, reseaux sociaux, instagram, tiktok, notifications, "
        "fait defiler",
        en="phone, smartphone, social media, instagram, tiktok, notifications, scroll, scrolls, "
        "scrolling",
    ),
    Entry(
        "message-circle",
        fr="messagerie, whatsapp, messages",
        en="group chat, whatsapp, messages, messaging",
    ),
    Entry("phone", fr="appel, appels, coup de fil", en="call, calls, phone call, phone calls"),
    Entry(
        "laptop",
        fr="teletravail, ordinateur, ordinateur portable, visio, visioconference, "
        "visioconferences, mails, e mails, travaille a la maison",
        en="works from home, working from home, remote work, home office, computer, laptop, "
        "video call, emails, e mails",
    ),
    Entry(
        "graduation-cap",
        fr="cours, etude, etudes, etudie, universite, fac, formation, revisions",
        en="class, classes, study, studies, studying, university, college, course, training",
    ),
    Entry(
        "briefcase",
        fr="travail, travaille, travailler, bureau, reunion, reunions, boulot, poste de nuit, "
        "equipe de nuit, travail de nuit, travaille la nuit, chantier, client, clients, "
        "rapport, dossiers",
        en="work, works, working, office, desk, job, meeting, meetings, shift, night shift, "
        "works nights, client, clients, report, paperwork, contracts",
    ),
    Entry(
        "users",
        fr="famille, ami, amie, amis, amies, copains, copines, collegues, apero, fete, parents",
        en="family, friend, friends, colleagues, party, parents, drinks",
    ),
    Entry(
        "house",
        fr="menage, lessive, linge, rangement, jardin, jardinage, bricolage",
        en="housework, chores, cleaning, laundry, garden, gardening",
    ),
    Entry(
        "wallet",
        fr="banque, budget, facture, factures",
        en="bank, budget, bill, bills",
    ),
    Entry(
        "bed",
        fr="sommeil, dort, dormir, coucher, se couche, au lit, nuit, sieste, endormissement",
        en="sleep, sleeps, sleeping, asleep, bed, bedtime, to bed, in bed, night, nap",
    ),
    Entry(
        "sofa",
        fr="detente, repos, se repose, se detend, canape, pause",
        en="relax, relaxes, relaxing, rest, rests, sofa, break",
    ),
    Entry(
        "route",
        fr="trajet, trajets, transport, transports, deplacement, deplacements",
        en="commute, commutes, commuting, travel, travels, travelling",
    ),
)

PLACES = (
    Entry(
        "house",
        fr="chez lui, chez elle, chez eux, chez soi, chez moi, maison, domicile, appartement, "
        "salon, chambre, cuisine, canape, chez ses parents, chez des amis",
        en="home, house, flat, apartment, living room, bedroom, kitchen, sofa, his room, her room",
    ),
    Entry("hospital", fr="hopital, clinique, cabinet medical", en="hospital, clinic, surgery"),
    Entry(
        "school",
        fr="ecole, creche, college, lycee, universite, fac",
        en="school, nursery, college, university, campus",
    ),
    Entry("dumbbell", fr="salle de sport, gym, stade, piscine", en="gym, stadium, pool"),
    Entry("coffee", fr="cafe, bar", en="cafe, coffee shop, bar, pub"),
    Entry("utensils", fr="restaurant, cantine, brasserie", en="restaurant, canteen, diner"),
    Entry(
        "store",
        fr="magasin, boutique, supermarche, centre commercial, marche, pharmacie",
        en="shop, store, supermarket, mall, market, pharmacy",
    ),
    Entry(
        "train-front",
        fr="train, metro, rer, ter, tgv, tram, gare",
        en="train, metro, tube, tram, station",
    ),
    Entry("bus", fr="bus, autobus, arret de bus", en="bus, bus stop"),
    Entry("car", fr="voiture, parking, autoroute", en="car, car park, parking, motorway"),
    Entry("bike", fr="velo", en="bike"),
    Entry("plane", fr="avion, aeroport", en="plane, airport"),
    Entry("hotel", fr="hotel, gite", en="hotel, hostel"),
    Entry("landmark", fr="banque, mairie, prefecture", en="bank, town hall"),
    Entry(
        "building-2",
        fr="bureau, bureaux, entreprise, open space, au travail, atelier, usine",
        en="office, offices, open space, work, workplace, workshop, factory, lab",
    ),
    Entry(
        "trees",
        fr="parc, foret, dehors, plein air, jardin, campagne, montagne, quais, berges, bords",
        en="park, forest, outdoors, outside, garden, countryside, mountains",
    ),
    Entry("book-open", fr="bibliotheque, mediatheque", en="library"),
    Entry("sofa", fr="salle de repos", en="break room"),
    Entry("globe", fr="en ligne, internet", en="online, internet"),
)

DEVICES = (
    Entry(
        "laptop",
        fr="ordinateur portable, pc portable, ordinateur, macbook",
        en="laptop, notebook, computer, macbook",
    ),
    Entry(
        "smartphone",
        fr="smartphone, telephone, telephone portable, mobile, portable, iphone, android",
        en="smartphone, phone, mobile, mobile phone, cell phone, iphone, android",
    ),
    Entry("tablet", fr="tablette, ipad", en="tablet, ipad"),
    Entry(
        "monitor",
        fr="ordinateur de bureau, ordinateur fixe, pc, ecran",
        en="desktop, desktop computer, pc, screen",
    ),
    Entry("tv", fr="tv, tele, television, televiseur", en="tv, television, smart tv"),
    Entry("watch", fr="montre, montre connectee", en="watch, smartwatch, smart watch"),
    Entry("headphones", fr="ecouteurs, casque", en="headphones, earphones, earbuds, headset"),
    Entry("speaker", fr="enceinte, enceinte connectee", en="speaker, smart speaker"),
    Entry("radio", fr="radio, autoradio", en="radio, car radio"),
    Entry("gamepad-2", fr="console", en="console, games console"),
    Entry("book-open", fr="liseuse, kindle", en="e reader, ereader, kindle"),
    Entry("camera", fr="appareil photo", en="camera"),
    Entry("car", fr="voiture", en="car"),
)
