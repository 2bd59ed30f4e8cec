using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Kernel.Patterns;

/// <summary>
/// A pattern over JSON documents, as EventBridge's rules and SNS's filter policies have it (EventBridge User Guide, "Comparison operators"):
/// every field named must match one of its values, and <c>$or</c> takes alternatives.
/// </summary>
public sealed class EventPattern
{
    private const int DeepestPattern = 32;
    private readonly PatternNode root;

    private EventPattern(PatternNode root) => this.root = root;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="PatternException">It is none.</exception>
    public static EventPattern Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestPattern });
            return new EventPattern(PatternNode.Read(document.RootElement, ""));
        }
        catch (JsonException exception)
        {
            throw new PatternException($"It is no JSON: {exception.Message}");
        }
    }

    /// <summary>Whether a document has what the pattern asks for.</summary>
    public bool Matches(JsonNode document) => root.Matches([document]);
}
