namespace Build.Validation.Shell;

/// <summary>
/// Reads shell text into its simple commands, as far as rules need it: quotes, comments, continued lines, here-documents, separators and
/// redirections. It expands nothing and never fails: what it does not understand stays a word.
/// </summary>
public static class ShellText
{
    /// <summary>The commands, in the order in which they stand.</summary>
    public static IReadOnlyList<ShellCommand> Commands(string text) => new ShellReader(text ?? "").Read();
}
