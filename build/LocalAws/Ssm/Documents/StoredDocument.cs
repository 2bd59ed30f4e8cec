using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Ssm.Documents;

/// <summary>A document of the account as it is kept.</summary>
internal sealed record StoredDocument
{
    public required string Name { get; init; }

    public required int DefaultVersion { get; init; }

    /// <summary>In the order of their numbers; never empty.</summary>
    public required IReadOnlyList<StoredDocumentVersion> Versions { get; init; }

    public string? TargetType { get; init; }

    public Dictionary<string, string> Tags { get; init; } = [];

    /// <summary>Accounts that it is shared with.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    public StoredDocumentVersion Latest => Versions[^1];

    /// <summary>The version that a request means: a number, $DEFAULT, $LATEST, or a name; null takes the default.</summary>
    /// <exception cref="Kernel.AwsException">InvalidDocumentVersion.</exception>
    public StoredDocumentVersion Version(string? version, string? versionName = null)
    {
        var found = versionName is not null ? Versions.FirstOrDefault(each => each.VersionName == versionName) : version switch
        {
            null or "$DEFAULT" => Versions.First(each => each.Number == DefaultVersion),
            "$LATEST" => Latest,
            _ => Versions.FirstOrDefault(each => each.Number.ToString(CultureInfo.InvariantCulture) == version),
        };
        return found ?? throw SsmErrors.NoSuchVersion(Name, versionName ?? version!);
    }
}

/// <summary>A version of a document.</summary>
/// <param name="Number">From 1.</param>
/// <param name="VersionName">Its own name; null without one.</param>
/// <param name="DisplayName">What consoles call the document; null without one.</param>
/// <param name="Content">As it was given.</param>
/// <param name="Format">JSON or YAML.</param>
/// <param name="Created">When.</param>
internal sealed record StoredDocumentVersion(int Number, string? VersionName, string? DisplayName, string Content, string Format, DateTimeOffset Created)
{
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));
}
