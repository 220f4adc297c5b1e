using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>What UBL 2.1 says of each element: its datatype when it is a leaf, its children when it is not.</summary>
internal static class StructureTable
{
    private static readonly Datatype[] Leaves = new Datatype[Vocabulary.Size];
    private static readonly ContentModel?[] Trees = new ContentModel?[Vocabulary.Size];

    static StructureTable()
    {
        foreach (var line in EmbeddedText.Lines("Validation.Structure.ubl-2.1.txt"))
        {
            var words = line.Split(' ', 2);
            if (words[0] == "leaf")
            {
                AddLeaves(words[1].Split(' '));
            }
            else
            {
                AddTree(words[1].Split(" = "));
            }
        }
    }

    /// <summary><see cref="Datatype.None"/> for what is no leaf.</summary>
    public static Datatype DatatypeOf(ElementName element) => Leaves[element.Id];

    /// <summary>Null for leaves, and for elements whose inside is not judged.</summary>
    public static ContentModel? ContentOf(ElementName element) => Trees[element.Id];

    private static void AddLeaves(string[] words)
    {
        var datatype = Enum.Parse<Datatype>(words[0]);
        foreach (var name in words.Skip(1))
        {
            Leaves[Vocabulary.Named(name).Id] = datatype;
        }
    }

    private static void AddTree(string[] sides)
    {
        var content = ContentModel.Parse(sides[1]);
        foreach (var name in sides[0].Split(' '))
        {
            Trees[Vocabulary.Named(name).Id] = content;
        }
    }
}
