namespace Build.Validation.Documents;

/// <summary>The fenced code blocks of a Markdown file, as files of their own that keep their lines: instructions can be checked as they are.</summary>
public static class MarkdownBlocks
{
    /// <summary>Language and text of each block.</summary>
    public static IEnumerable<(string Language, SourceText Text)> Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = source.Text.Split('\n');
        for (var opening = 0; opening < lines.Length; opening++)
        {
            if (!lines[opening].TrimStart().StartsWith("```", StringComparison.Ordinal))
                continue;
            var indent = lines[opening].Length - lines[opening].TrimStart().Length;
            var closing = Array.FindIndex(lines, opening + 1, line => line.Trim() == "```");
            if (closing < 0)
                yield break;
            var text = string.Join('\n', lines[(opening + 1)..closing].Select(line => line.Length > indent ? line[indent..] : line.TrimStart())) + '\n';
            yield return (lines[opening].Trim().TrimStart('`'), new SourceText(source.File, text, source.FirstLine + opening + 1));
            opening = closing;
        }
    }
}
