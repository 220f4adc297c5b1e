using System.Collections.Frozen;
using System.Text;

namespace Gateway.Recovery.Banking.Pain;

/// <summary>
/// How letters and signs beyond basic Latin are spelled. Signs as the conversion table of the EPC has them (EPC217-08),
/// letters of Greek and Cyrillic as its languages do, ligatures by their letters; letters with accents lose these
/// before they are looked up here.
/// </summary>
internal static class SepaSpellings
{
    private static readonly FrozenDictionary<int, string> Table = Read(
        // Latin letters that are not a letter with an accent.
        "Æ AE æ ae Œ OE œ oe ß ss ẞ SS Ø O ø o Đ D đ d Ð D ð d Þ Th þ th Ł L ł l Ħ H ħ h ı i Ĳ IJ ĳ ij Ŀ L "
        + "ŀ l Ŋ N ŋ n Ŧ T ŧ t ĸ k ſ s ƒ f Ə E ə e "
        // Signs.
        + "& + * . # . $ . % . ! . = . < . > . ^ . | / \\ / ~ - _ - @ (at) [ ( ] ) { ( } ) ; , \" ' ` ' ´ ' "
        + "‘ ' ’ ' ‚ ' ‛ ' “ ' ” ' „ ' ‟ ' « ' » ' ‹ ' › ' – - — - ‒ - ― - − - ‐ - ‑ - • - · . ¡ . ¿ ? € EUR "
        + "£ GBP ¥ JPY © (c) ® (r) § . ¶ . ° o × x ÷ : ± +/- ⁄ / ¬ - ¦ / ¢ c "
        // Greek.
        + "Α A α a Β V β v Γ G γ g Δ D δ d Ε E ε e Ζ Z ζ z Η I η i Θ TH θ th Ι I ι i Κ K κ k Λ L λ l Μ M μ m "
        + "Ν N ν n Ξ X ξ x Ο O ο o Π P π p Ρ R ρ r Σ S σ s ς s Τ T τ t Υ Y υ y Φ F φ f Χ CH χ ch Ψ PS ψ ps "
        + "Ω O ω o "
        // Cyrillic; short i and io have lost their marks before.
        + "А A а a Б B б b В V в v Г G г g Ґ G ґ g Д D д d Е E е e Є YE є ye Ж ZH ж zh З Z з z И I и i І I "
        + "і i К K к k Л L л l М M м m Н N н n О O о o П P п p Р R р r С S с s Т T т t У U у u Ф F ф f Х H "
        + "х h Ц TS ц ts Ч CH ч ch Ш SH ш sh Щ SHT щ sht Ъ A ъ a Ы Y ы y Ь Y ь y Э E э e Ю YU ю yu Я YA я ya "
        + "Ђ DJ ђ dj Ј J ј j Љ LJ љ lj Њ NJ њ nj Ћ C ћ c Џ DZ џ dz");

    /// <summary>Null when there is no spelling.</summary>
    public static string? Of(Rune rune) => Table.GetValueOrDefault(rune.Value);

    /// <summary>A character and how it is spelled, one after the other.</summary>
    private static FrozenDictionary<int, string> Read(string pairs)
    {
        var parts = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Chunk(2).ToFrozenDictionary(pair => Rune.GetRuneAt(pair[0], 0).Value, pair => pair[1]);
    }
}
