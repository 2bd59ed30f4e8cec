using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.SecretsManager;

namespace LocalAws.Ssm;

/// <summary>What stands behind the path of a reference to a secret. Pure.</summary>
internal static class SecretPath
{
    private const int ArnParts = 7;

    /// <summary>A secret's name or ARN, then, behind a colon, the stage or the id of a version.</summary>
    public static GetSecretValueRequest Of(string text)
    {
        var parts = text.Split(':');
        var length = Arn.TryParse(text, out _) ? ArnParts : 1;
        var version = parts.Length > length ? string.Join(':', parts[length..]) : null;
        return new GetSecretValueRequest(string.Join(':', parts.Take(length)), IsId(version) ? version : null, IsId(version) ? null : version);
    }

    /// <summary>The answer of Secrets Manager, as Parameter Store hands it on.</summary>
    public static string Source(GetSecretValueResponse secret) => new JsonObject
    {
        ["ARN"] = secret.ARN,
        ["name"] = secret.Name,
        ["versionId"] = secret.VersionId,
        ["secretString"] = secret.SecretString,
        ["versionStages"] = new JsonArray([.. secret.VersionStages.Select(stage => (JsonNode)stage)]),
        ["createdDate"] = secret.CreatedDate.UtcDateTime.ToString("MMM d, yyyy, h:mm:ss tt", CultureInfo.InvariantCulture),
    }.ToJsonString();

    // Ids of versions are UUIDs, or tokens of 32 characters and more.
    private static bool IsId(string? version) => version?.Length >= 32;
}
