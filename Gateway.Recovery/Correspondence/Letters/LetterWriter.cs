namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>Puts letters into words. The same letter gives the same text, byte for byte.</summary>
public static class LetterWriter
{
    public static async Task<WrittenLetter> WriteAsync(ReminderLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var text = new LetterText(letter);
        var html = await RazorText.RenderAsync<LetterPage>(new() { [nameof(LetterPage.Letter)] = letter });
        return new WrittenLetter(text.Subject, text.ToPlainText(), html, letter.Words.Version);
    }
}
