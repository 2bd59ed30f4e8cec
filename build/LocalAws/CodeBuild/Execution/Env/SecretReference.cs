using System.Text.Json;

namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>A Secrets Manager reference of an environment variable: secret-id[:json-key[:version-stage[:version-id]]].</summary>
public sealed record SecretReference(string SecretId, string? JsonKey, string? VersionStage, string? VersionId)
{
    /// <summary>The colons within a secret's ARN are its own: arn:aws:secretsmanager:region:account:secret:name is the id.</summary>
    private const int ArnParts = 7;

    public static SecretReference Parse(string text)
    {
        var parts = text.Split(':');
        var idParts = text.StartsWith("arn:", StringComparison.Ordinal) ? Math.Min(ArnParts, parts.Length) : 1;
        string? At(int index) => parts.ElementAtOrDefault(idParts + index) is { Length: > 0 } part ? part : null;
        return new(string.Join(':', parts[..idParts]), At(0), At(1), At(2));
    }

    /// <summary>The variable's value from the secret's: the whole, or the member that the JSON key names.</summary>
    /// <exception cref="FormatException">The secret is no JSON object or has no such member.</exception>
    public string ValueFrom(string secret)
    {
        if (JsonKey is null)
            return secret;
        try
        {
            using var json = JsonDocument.Parse(secret);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(JsonKey, out var member))
                return member.ValueKind == JsonValueKind.String ? member.GetString()! : member.GetRawText();
        }
        catch (JsonException)
        {
            throw new FormatException($"Secret {SecretId} is not JSON, so it has no key '{JsonKey}'");
        }
        throw new FormatException($"Secret {SecretId} has no key '{JsonKey}'");
    }
}
