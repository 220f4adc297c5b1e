namespace Gateway.Testing.Banking;

public sealed partial class SimulatedYear
{
    private static readonly string[] First = Words(
        "Marie Jean Luc Anne Sophie Karim Fatima Pieter Els Johan Greet Nadia Olivier Claire Hugo Emma Louis "
        + "Zoé Noor Milan Lars Ines Yasmine Paul Agnès Thomas Laura Simon Julie Bram Lotte Wout Amir Leïla "
        + "Victor Camille Elise Arthur Jade Nathan Sarah Adam Eva Tuur Fien Gilles Maud Rémi Alix Jules Nele "
        + "Koen Tine Dries Hilde Rik Ann");

    private static readonly string[] Last = Words(
        "Dupont Lambert Martin Dubois Leroy Simon Laurent Peeters Janssens Maes Jacobs Mertens Willems Claes "
        + "Goossens Wouters Benali Diallo Nguyen Rossi Garcia Silva Renard Gérard Collard Thiry Lejeune Massart "
        + "Noël Bodart Evrard Delvaux Hendrickx Aerts Michiels Cools Smets Vermeulen Hermans Pauwels Desmet "
        + "Lemaire Charlier Henry Denis Marchal Bertrand Servais Gilson Toussaint Poncelet Wauters Segers Baert "
        + "Nys Bogaerts Declercq Stevens Segal");

    private static readonly string[] Kinds =
    [
        "Théâtre", "Centre culturel", "Studio", "Maison", "Atelier", "Festival", "ASBL", "Galerie", "Agence",
        "Compagnie", "Fondation", "Institut", "Librairie", "Éditions", "Orchestre", "Collectif", "Bureau", "Academie",
    ];

    private static readonly string[] Nouns = Words(
        "Lumière Horizon Canal Arts Parc Nord Boréal Azur Mosaïque Écho Rivage Papillon Comète Pixel Tandem "
        + "Caravane Prisme Sirène Tambour Racine Étoile Marée Nomade Quartz Vertige Saison Delta Galet Liane "
        + "Origami Pivot Relais Satin Totem Ursa Valse Wagon Zénith Ancre Brume Cerise Dune Ébène Filigrane "
        + "Granit Halo Indigo Jasmin Kiosque Lanterne Mirage Nacre Opale Pollen Rosée Sillage Tempo Utopie "
        + "Voltige Zéphyr");

    private static readonly string[] Places =
    [
        "de Namur", "de Liège", "de Mons", "d'Ixelles", "de Gand", "d'Anvers", "de Bruges", "de Louvain", "d'Arlon",
        "de Tournai", "de Dinant", "de Spa", "de Huy", "de Wavre", "de Binche", "d'Ostende", "d'Eupen", "de Verviers",
        "de Charleroi", "de Malines", "d'Alost", "de Courtrai", "d'Ypres", "de Hasselt", "de Genk", "d'Uccle",
        "de Forest", "de Jette", "d'Etterbeek", "de Schaerbeek", "d'Evere", "de Nivelles", "d'Ath", "de Ciney",
    ];

    private static string[] Words(string text) => text.Split(' ');
}
