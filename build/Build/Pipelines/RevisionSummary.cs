using System.Text.Json;

namespace Build.Pipelines;

/// <summary>
/// What a source says of a revision: a commit message; of a connection, a document with the message in it, e.g.
/// <c>{"ProviderType":"GitHub","CommitMessage":"Fix the header"}</c>.
/// </summary>
public static class RevisionSummary
{
    /// <summary>The commit message, or the text itself when it is no such document.</summary>
    public static string? MessageOf(string? summary)
    {
        if (summary is not ['{', ..])
            return summary;
        try
        {
            using var document = JsonDocument.Parse(summary);
            return document.RootElement.TryGetProperty("CommitMessage", out var message) && message.ValueKind == JsonValueKind.String ? message.GetString() : summary;
        }
        catch (JsonException)
        {
            return summary;
        }
    }

    /// <summary>Its first line.</summary>
    public static string? FirstLineOf(string? summary) => MessageOf(summary)?.Split('\n')[0];
}
