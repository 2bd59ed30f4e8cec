using System.Text.Encodings.Web;
using System.Text.Json;
using Cake.Core;

namespace Build.Serverless;

/// <summary>What a function answered.</summary>
public sealed record FunctionAnswer
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As it was called.</summary>
    public required string Function { get; init; }

    /// <summary>The version that ran.</summary>
    public required string? Version { get; init; }

    /// <summary><c>Unhandled</c> when it failed; null when it did not.</summary>
    public required string? Error { get; init; }

    /// <summary>Its answer, or the error's document.</summary>
    public required JsonElement Answer { get; init; }

    /// <summary>The last 4 KB of its log.</summary>
    public required string Log { get; init; }

    /// <summary>The same, if the function did not fail.</summary>
    /// <exception cref="CakeException">It failed.</exception>
    public FunctionAnswer Require() => Error is null ? this : throw new CakeException($"The function {Function} (version {Version}) failed{(FunctionFault.Of(Answer) is { } advice ? $". {advice} Its" : ": its")} log and its error are above.");

    /// <inheritdoc/>
    public override string ToString() => $"{Function} (version {Version}) answered";

    /// <summary>Log and answer as lines.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var line in Log.TrimEnd('\n').Split('\n'))
            yield return $"  {line.TrimEnd()}";
        yield return "";
        foreach (var line in JsonSerializer.Serialize(Answer, Indented).Split('\n'))
            yield return line.TrimEnd('\r');
    }
}
