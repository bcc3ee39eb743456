"""What else people write for the words of the vocabularies, without accents and in small letters.

Both languages stand together: teams mix them.
"""

from collections.abc import Mapping

from journeykit.canvas.vocabularies import Meaning

_NETWORKS = "linkedin facebook instagram tiktok snapchat pinterest twitter threads reddit meta"

SYNONYMS: Mapping[str, Mapping[Meaning, tuple[str, ...]]] = {
    "channel": {
        "website": (
            *("site", "site internet", "sites web", "web", "internet", "site de la marque"),
            *("e commerce", "boutique en ligne", "webshop", "online shop", "web site"),
        ),
        "app": ("appli", "application", "application mobile", "mobile app", "apps", "applis"),
        "email": ("mail", "mails", "emails", "e mails", "courriel", "mailing", "emailing"),
        "sms": ("texto", "textos", "text message", "text messages"),
        "push": ("notifications", "push notification", "notif", "notifs", "notification push"),
        "phone": ("tel", "telephone", "appel", "appels", "call", "calls", "phone call"),
        "call_centre": ("call center", "centre d appel", "service client", "hotline"),
        "chat": ("messagerie", "whatsapp", "messenger", "chatbot", "live chat", "tchat"),
        "store": ("boutique", "magasins", "shop", "stores", "point de vente", "en magasin"),
        "event": ("evenements", "events", "salon", "salons", "trade fair", "foire"),
        "social": (
            *("reseau social", "reseaux", "social", "social network", "social networks"),
            *("rs", "medias sociaux"),
            *_NETWORKS.split(),
        ),
        "search": ("google", "recherche google", "moteurs de recherche", "search engine", "seo"),
        "display": ("banniere", "banner", "banners", "publicite en ligne", "display"),
        "video": ("videos", "youtube", "streaming"),
        "tv": ("tele", "television", "t v"),
        "radio": ("radios",),
        "podcast": ("podcasts",),
        "press": ("journal", "journaux", "magazine", "magazines", "newspaper", "newspapers"),
        "outdoor": ("affiche", "affiches", "poster", "posters", "billboard", "billboards"),
        "direct_mail": ("courrier postal", "letter", "letters", "flyer", "flyers", "prospectus"),
        "comparison_site": ("comparateurs", "comparison sites", "comparateur en ligne"),
        "review_site": ("avis", "avis en ligne", "sites d avis", "reviews", "review sites"),
        "marketplace": ("amazon", "marketplaces", "places de marche"),
        "forum": ("forums",),
        "blog": ("blogs",),
        "newsletter": ("newsletters", "lettre d information", "infolettre"),
        "loyalty_programme": ("carte de fidelite", "loyalty card", "loyalty program"),
        "word_of_mouth": ("bouche a oreille", "amis", "friends", "entourage", "collegues"),
        "creator": ("influenceur", "influenceurs", "influencer", "influencers", "createurs"),
        "partner": ("partenaires", "partners"),
    },
    "stage": {
        "awareness": ("notoriete", "connaissance", "prise de conscience", "discover", "discovery"),
        "consideration": ("evaluation", "comparaison", "reflexion"),
        "research": ("recherche d information", "information"),
        "purchase": ("acheter", "buy", "buying", "acte d achat", "commande", "conversion"),
        "use": ("usage", "using", "onboarding"),
        "support": ("sav", "service apres vente", "aide", "help", "after sales"),
        "retention": ("fidelite", "retention", "fideliser"),
        "advocacy": ("recommander", "ambassadeur", "prescription", "recommend", "recommendation"),
    },
    "valence": {
        2: ("tres positive", "tres bien", "excellent", "excellente", "great", "super", "tres bon"),
        1: ("positive", "bien", "bon", "bonne", "good", "plutot positif", "plutot positive"),
        0: ("neutre", "moyen", "moyenne", "ok", "normal", "normale", "so so", "ni l un ni l autre"),
        -1: (
            *("negative", "mauvais", "mauvaise", "bad", "mal", "plutot negatif"),
            *("plutot negative",),
        ),
        -2: ("tres negative", "tres mal", "tres mauvais", "tres mauvaise", "awful", "very bad"),
    },
    "attention": {
        5: ("tres elevee", "maximale", "maximum", "tres haute", "pleine", "full", "totale"),
        4: ("elevee", "haute", "bonne", "fort", "good", "strong"),
        3: ("moyen", "average", "mid", "moderee", "correcte"),
        2: ("basse", "peu", "limitee", "weak", "little"),
        1: ("tres basse", "nulle", "aucune", "none", "no", "minimale", "tres peu"),
    },
    "confidence": {
        5: ("tres elevee", "certain", "sure", "sur", "certaine", "tres haute"),
        4: ("elevee", "haute", "bonne", "fort", "good", "strong"),
        3: ("moyen", "average", "mid", "moderee", "correcte"),
        2: ("basse", "peu", "limitee", "weak", "little"),
        1: ("tres basse", "nulle", "aucune", "none", "no"),
    },
    "severity": {
        4: (
            "bloquant",
            "bloquante",
            "catastrophe",
            "critique",
            "critical",
            "tres grave",
            "blocking",
        ),
        3: ("majeur", "majeure", "serieux", "serieuse", "severe", "forte", "serious", "high"),
        2: ("mineur", "mineure", "genante", "moyen", "moyenne", "medium", "moderate"),
        1: ("detail", "cosmetique", "cosmetic", "faible", "low", "leger", "legere"),
        0: ("aucune", "nul", "nulle", "none", "no", "sans gravite", "not a problem"),
    },
    "frequency": {
        "rare": ("rare", "rares", "seldom", "peu souvent", "occasionnel"),
        "sometimes": ("de temps en temps", "occasionally", "occasionnellement", "quelquefois"),
        "often": (
            "frequent",
            "frequently",
            "frequemment",
            "regulierement",
            "tres souvent",
            "very often",
        ),
        "always": (
            "tout le temps",
            "systematique",
            "systematiquement",
            "a chaque fois",
            "every time",
        ),
    },
    "relationship": {
        "prospect": ("pas encore client", "not yet a customer", "prospects"),
        "client": ("cliente", "clients", "customers", "client actuel"),
        "lapsed": ("ex client", "ancienne cliente", "former customer", "perdu", "lost"),
    },
    "evidence": {
        "interview": (
            "entretien",
            "interview",
            "interviews",
            "verbatim",
            "verbatims",
            "temoignage",
        ),
        "survey": ("sondage", "questionnaire", "etude", "study", "enquetes", "surveys"),
        "web_analytics": ("analytics", "google analytics", "ga4", "ga", "statistiques du site"),
        "crm": ("base client", "base clients", "fichier client"),
        "ad_platform": ("meta ads", "google ads", "regie", "facebook ads"),
        "observation": ("terrain", "observe", "observations", "field visit", "immersion"),
        "assumption": (
            *(
                "hypothese",
                "atelier",
                "workshop",
                "intuition",
                "guess",
                "gut feeling",
                "supposition",
            ),
            *("a verifier", "to check", "assumptions", "hypotheses", "on pense", "we think"),
        ),
    },
    "format": {
        "text": ("textes", "article", "articles", "texts"),
        "image": ("images", "photo", "photos", "visuel", "visuels", "picture", "pictures"),
        "video": ("videos", "film", "films"),
        "audio": ("podcast", "son", "musique", "music"),
        "interactive": ("quiz", "jeu", "game", "simulateur"),
        "print": ("papier", "paper", "brochure"),
        "live": ("en direct", "face a face", "face to face", "rencontre"),
    },
    "sector": {
        "retail": ("distribution", "e commerce", "vente"),
        "leisure": ("loisir", "sport"),
        "business_services": ("b2b", "conseil", "consulting"),
        "finance": ("banque", "assurance", "bank", "insurance"),
        "technology": ("tech", "numerique", "software", "logiciel", "informatique"),
        "non_profit": ("association", "ong", "ngo", "charity"),
    },
    "positioning": {
        "premium": ("luxe", "luxury", "high end"),
        "mainstream": ("milieu", "mid range"),
        "value": ("bas prix", "low cost", "discount", "budget", "entree de gamme"),
    },
}

SIGNS: Mapping[str, Mapping[str, Meaning]] = {
    "valence": {
        "++": 2,
        "+": 1,
        "=": 0,
        "~": 0,
        "+/-": 0,
        "-": -1,
        "--": -2,
        "−": -1,
        "−−": -2,
        "😀": 2,
        "😍": 2,
        "🙂": 1,
        "😊": 1,
        "😐": 0,
        "🙁": -1,
        "☹": -1,
        "😡": -2,
        "😢": -2,
    },
    "attention": {"++": 5, "+": 4, "=": 3, "-": 2, "--": 1},
    "confidence": {"++": 5, "+": 4, "=": 3, "-": 2, "--": 1},
}
"""What people draw instead of a word."""

SLEEP = frozenset(
    {
        *("dort", "dodo", "sommeil", "il dort", "elle dort", "ils dorment", "nuit", "dormir"),
        *("sieste", "nap", "sleep", "sleeps", "sleeping", "asleep", "he sleeps", "she sleeps"),
    }
)
"""Activities that are sleep."""
