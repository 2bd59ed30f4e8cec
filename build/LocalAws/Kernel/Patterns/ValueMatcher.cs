using System.Text.Json.Nodes;

namespace LocalAws.Kernel.Patterns;

/// <summary>One value that a field may have.</summary>
/// <param name="Test">Whether a value that is there is such a value; JSON's null is there, and is null.</param>
/// <param name="MatchesAbsence">Whether a field that is not there matches.</param>
internal sealed record ValueMatcher(Func<JsonNode?, bool> Test, bool MatchesAbsence = false)
{
    /// <summary>A matcher of texts, numbers and booleans.</summary>
    public static ValueMatcher Of(Func<JsonValue, bool> test) => new(node => node is JsonValue value && test(value));
}
