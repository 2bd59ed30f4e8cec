namespace Build.Validation.Shell;

/// <summary>A word of a command, quotes and backslashes taken away.</summary>
/// <param name="Text">The word.</param>
/// <param name="Line">Line that it begins on.</param>
/// <param name="Column">Column that it begins at.</param>
public sealed record ShellWord(string Text, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
