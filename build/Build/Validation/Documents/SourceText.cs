namespace Build.Validation.Documents;

/// <summary>Text, and where it stands: a whole file, or a fenced block of a Markdown file.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">Line of the file that the text begins on.</param>
public sealed record SourceText(string File, string Text, int FirstLine = 1)
{
    /// <summary>Place of a line and column of the text.</summary>
    public Place At(long line, long column) => new(File, (int)line + FirstLine - 1, (int)column);
}
